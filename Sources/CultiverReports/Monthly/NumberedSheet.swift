import CultiverMarseille

/// A sheet of a report whose rows can be asked about.
struct NumberedSheet {
  /// The sheet, still without numbers.
  let sheet: Sheet
  /// What is asked with the number of each row.
  let questions: [WhyQuestion]

  init(_ sheet: Sheet, _ questions: [WhyQuestion]) {
    self.sheet = sheet
    self.questions = questions
  }

  /// Whether text shows it row by row: numbers run through those sheets first, so that none is missing on a terminal.
  private var isPlain: Bool { !sheet.repeats && sheet.shape != .series }

  /// The sheets with their numbers, which run through them from 1, and the questions in the order of the numbers.
  static func numbered(_ sheets: [NumberedSheet]) -> (sheets: [Sheet], questions: [WhyQuestion]) {
    var questions: [WhyQuestion] = []
    var first = [Int](repeating: 0, count: sheets.count)
    for place in sheets.indices.filter({ sheets[$0].isPlain }) + sheets.indices.filter({ !sheets[$0].isPlain }) {
      first[place] = questions.count + 1
      questions += sheets[place].questions
    }
    return (zip(sheets, first).map { $0.sheet.numbered(from: $1) }, questions)
  }
}

extension Sheet {
  /// The sheet with a column of numbers before all others, for people; a line of days says which numbers its days have.
  fileprivate func numbered(from first: Int) -> Sheet {
    let number = SheetColumn("row", Phrase(fr: "n°", en: "no."), for: .people, style: .rowNumber)
    let range = Phrase(
      fr: "n° \(first) à \(first + rows.count - 1), un par jour",
      en: "no. \(first) to \(first + rows.count - 1), one a day")
    return Sheet(
      key, title, for: audience, shape: shape, columns: [number] + columns,
      rows: rows.enumerated().map { [.number(Int64(first + $0))] + $1 },
      totals: totals.isEmpty ? [] : [.blank] + totals,
      notes: notes + (shape == .series && !rows.isEmpty ? [range] : []), repeats: repeats)
  }
}
