public import CultiverMarseille

extension WorkDraft: TableDraft {
  /// Work.
  public static var table: Kind { .work }

  /// Its cells: hours of each, in hundredths, which give the same minutes back.
  public var values: [Value] {
    [
      .day(day), Value(place.site), Value(place.plot), Value(place.cycle), .text(kind.rawValue), .whole(people),
      .decimal(time.hundredths, places: 2), Value(task), Value(note), Value(reference), Value(voidReason),
    ]
  }

  /// What reads work: one person, paid, unless it says otherwise.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> WorkDraft? {
    let (dates, kinds, counts, times) = (columns[.date], columns[.kind], columns[.people], columns[.hours])
    let (tasks, notes, references) = (columns[.task], columns[.note], columns[.reference])
    let (places, reasons) = (PlaceCells(columns), columns[.voidReason])
    let isInMinutes = times.unit.map { ["min", "mn", "minute"].contains(Fold.key($0)) } ?? false
    return { cells in
      let day = cells.needed(dates, Typed.dayOfTable)
      let place = places.read(&cells)
      let kind = cells.value(kinds, Typed.workKind)
      let people = cells.value(counts) { text throws(TypedError) in
        let count = try Typed.decimal(text, places: 0, expecting: .count)
        guard count > 0 else { throw TypedError(.count, text, .notPositive) }
        return count
      }
      let time = cells.needed(times) { text throws(TypedError) in
        guard isInMinutes, text.utf8.last.map({ $0 &- 48 < 10 }) ?? false else {
          return try Typed.workTime(text, bareHours: true)
        }
        do throws(TypedError) {
          return try Typed.workTime(text + " min")
        } catch {
          throw TypedError(error.expected, text, error.reason)
        }
      }
      guard let day, let place, let time else { return nil }
      return WorkDraft(
        day: day, place: place, kind: kind ?? .paid, people: people ?? 1, time: time, task: cells.text(tasks),
        note: cells.text(notes), reference: cells.name(references).flatMap { _ in cells.text(references) },
        voidReason: cells.text(reasons))
    }
  }
}
