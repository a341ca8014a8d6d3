public import CultiverMarseille

extension StepDraft: TableDraft {
  /// Steps.
  public static var table: Kind { .steps }

  /// Its cells.
  public var values: [Value] {
    [
      .text(venture), Value(meeting), .text(text), Value(due), Value(person), Value(done), Value(dropped),
      Value(dropReason),
    ]
  }

  /// What reads steps.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> StepDraft? {
    let (ventures, meetings, texts) = (columns[.venture], columns[.meeting], columns[.step])
    let (people, dues, ends) = (columns[.person], columns[.due], columns[.done])
    let (drops, reasons) = (columns[.dropped], columns[.dropReason])
    return { cells in
      let venture = cells.neededWord(ventures)
      let meeting = cells.value(meetings, Typed.dayOfTable)
      let text = cells.neededText(texts)
      let due = cells.value(dues, Typed.dayOfTable)
      let done = cells.value(ends, Typed.dayOfTable)
      let dropped = cells.value(drops, Typed.dayOfTable)
      guard let venture, let text else { return nil }
      return StepDraft(
        venture: venture, meeting: meeting, text: text, due: due, person: cells.word(people), done: done,
        dropped: dropped, dropReason: cells.text(reasons))
    }
  }
}
