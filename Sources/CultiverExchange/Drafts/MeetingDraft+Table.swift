public import CultiverMarseille

extension MeetingDraft: TableDraft {
  /// Meetings.
  public static var table: Kind { .meetings }

  /// Its cells.
  public var values: [Value] {
    [
      .text(venture), .day(day), Value(people.isEmpty ? nil : people.joined(separator: "+")), Value(note),
      Value(decision),
    ]
  }

  /// What reads meetings.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> MeetingDraft? {
    let (ventures, days, people) = (columns[.venture], columns[.date], columns[.people])
    let (notes, decisions) = (columns[.note], columns[.decision])
    return { cells in
      let venture = cells.neededWord(ventures)
      let day = cells.needed(days, Typed.dayOfTable)
      guard let venture, let day else { return nil }
      return MeetingDraft(
        venture: venture, day: day, people: cells.word(people).map { Typed.list($0) } ?? [], note: cells.text(notes),
        decision: cells.text(decisions))
    }
  }
}
