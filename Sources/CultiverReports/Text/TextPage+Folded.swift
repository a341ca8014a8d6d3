import CultiverMarseille

extension TextPage {
  /// The columns of a sheet in as few tables below one another as there is room for, each with the label first and about as many columns; nil when the sheet does not fold or even one column beside the label is too wide.
  func folded(_ sheet: Sheet, _ places: [Int], title: String?) -> [String]? {
    guard sheet.folds, let label = sheet.labelForPeople else { return nil }
    let rest = places.filter { $0 != label }
    for count in 2..<max(3, rest.count + 1) {
      let tables = (0..<count).map { table -> TextTable? in
        let part = rest[(rest.count * table / count)..<(rest.count * (table + 1) / count)]
        return TextTable(sheet, [label] + part, title: title, page: self)
      }
      guard tables.allSatisfy({ $0 != nil }) else { continue }
      return Array(tables.compactMap { $0?.lines }.joined(separator: [""]))
    }
    return nil
  }
}
