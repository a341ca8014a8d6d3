public import CultiverMarseille

extension ActivityDraft: TableDraft {
  /// What was held for people.
  public static var table: Kind { .activities }

  /// Its cells: how long it lasted in hundredths of hours, which give the same minutes back.
  public var values: [Value] {
    [
      .day(day), Value(site), Value(venture), .text(kind.rawValue), Value(subject),
      Value(time?.hundredths, places: 2), .whole(attendances), Value(newcomers, places: 0), Value(local, places: 0),
      Value(evidence), Value(note), Value(reference), Value(voidReason),
    ]
  }

  /// What reads them: nobody at all is a number of people too.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> ActivityDraft? {
    let (dates, sites, ventures) = (columns[.date], columns[.site], columns[.venture])
    let (kinds, subjects, times) = (columns[.kind], columns[.subject], columns[.hours])
    let counts = [Column.attendances, .newcomers, .local].map { columns[$0] }
    let (proofs, notes) = (columns[.evidence], columns[.note])
    let (references, reasons) = (columns[.reference], columns[.voidReason])
    return { cells in
      let day = cells.needed(dates, Typed.dayOfTable)
      let kind = cells.needed(kinds, Typed.activityKind)
      let time = cells.value(times) { text throws(TypedError) in try Typed.workTime(text, bareHours: true) }
      let people = cells.needed(counts[0], Typed.people)
      let parts = counts.dropFirst().map { cells.value($0, Typed.people) }
      guard let day, let kind, let people else { return nil }
      return ActivityDraft(
        day: day, site: cells.word(sites), venture: cells.word(ventures), kind: kind, subject: cells.text(subjects),
        time: time, attendances: people, newcomers: parts[0], local: parts[1], evidence: cells.text(proofs),
        note: cells.text(notes), reference: cells.name(references).flatMap { _ in cells.text(references) },
        voidReason: cells.text(reasons))
    }
  }
}
