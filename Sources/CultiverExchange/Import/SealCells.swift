import CultiverMarseille

/// The cells that say when and by whom something was issued.
struct SealCells {
  private let days: Place
  private let people: Place
  private let notebooks: Place
  private let states: Place
  private let sums: Place

  init(_ columns: Columns) {
    days = columns[.date]
    people = columns[.who]
    notebooks = columns[.notebook]
    states = columns[.state]
    sums = columns[.sha256]
  }

  /// The seal, or nil when something of it is missing or not understood.
  func read(_ cells: inout RowCells) -> Seal? {
    let day = cells.needed(days, Typed.dayOfTable)
    let who = cells.neededText(people)
    let notebook = cells.needed(notebooks) { text throws(TypedError) in try Self.digits(text, 32) }
    let state = cells.needed(states, Typed.whole)
    let sha256 = cells.needed(sums) { text throws(TypedError) in try Self.digits(text, 64) }
    guard let day, let who, let notebook, let state, let sha256 else { return nil }
    return Seal(day: day, who: who, notebook: notebook, state: state, sha256: sha256)
  }

  /// So many hexadecimal digits in lower case.
  private static func digits(_ text: String, _ count: Int) throws(TypedError) -> String {
    guard text.utf8.count == count, text.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }) else {
      throw TypedError(.code, text, .notUnderstood)
    }
    return text
  }
}

extension Seal {
  /// Its cells.
  var values: [Value] { [.day(day), .text(who), .text(notebook), .whole(state), .text(sha256)] }
}
