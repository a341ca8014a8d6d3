import CultiverMarseille
import CultiverReports
import CultiverStore

/// What stands on plots, as sheets.
struct GroundSheet {
  private let plots: [(ground: PlotStays, spans: [GroundSpan])]
  private let crops: [Identity<Crop>: String]

  /// The plots over a period; one that is retired from its first day on and bare is left out, unless it was asked for by name.
  init(_ plots: [PlotStays], _ crops: [Identity<Crop>: String], from first: Day, to last: Day, isNamed: Bool) {
    self.plots = plots.map { ($0, GroundSpan.spans(of: $0.stays, from: first, to: last)) }.filter { ground, spans in
      isNamed || !(ground.plot.retired.map { $0 <= first } ?? false) || spans.contains { !$0.stays.isEmpty }
    }
    self.crops = crops
  }

  /// A row for everything that stands on a day, and one for a plot on which nothing does.
  func day() throws -> Sheet {
    var rows: [[Cell]] = []
    for (ground, spans) in plots {
      let stays = spans.first?.stays ?? []
      let room = try room(ground, spans.first)
      for (place, stay) in (stays.map(Optional.some) + (stays.isEmpty ? [nil] : [])).enumerated() {
        let shown = place == 0
        rows.append(
          [
            .text(ground.site), .text(ground.plot.code), shown ? .text(ground.name) : .blank, net(ground),
            shown ? net(ground) : .blank, Cell(stay?.code), Cell(stay.flatMap { crops[$0.crop] }),
            stay.map(shownCrop) ?? .blank,
          ] + stands(stay) + figures(room) + [shown ? shownRoom(room) : .blank])
      }
    }
    return Sheet(
      "", Phrase(fr: "Sol", en: "Ground"), columns: Self.dayColumns, rows: rows, notes: try notes(isDay: true))
  }

  /// A row for every span of days over which the same things stand on a plot.
  func spans() throws -> Sheet {
    var rows: [[Cell]] = []
    for (ground, spans) in plots {
      for (place, span) in spans.enumerated() {
        let room = try room(ground, span)
        rows.append(
          [
            .text(ground.site), .text(ground.plot.code), place == 0 ? .text(ground.name) : .blank, net(ground),
            place == 0 ? net(ground) : .blank, .day(span.first), .day(span.last),
            span.stays.isEmpty ? .blank : .text(span.stays.map(\.code).joined(separator: " ")),
            .note(standing(span.stays)),
          ] + figures(room) + [shownRoom(room)])
      }
    }
    return Sheet(
      "", Phrase(fr: "Sol", en: "Ground"), columns: Self.spanColumns, rows: rows, notes: try notes(isDay: false))
  }

  // MARK: - Columns

  private static let head: [SheetColumn] = [
    SheetColumn("site", Column.site.heading, for: .machines), SheetColumn("plot", Column.plot.heading, for: .machines),
    SheetColumn("plotName", Column.plot.heading, for: .people),
    SheetColumn("net", Column.area.heading(in: .plots), for: .machines, style: .bareNumbers),
    SheetColumn("netShown", Column.area.heading(in: .plots), for: .people, style: .bareNumbers),
  ]

  private static let tail: [SheetColumn] = [
    SheetColumn("free", Phrase(fr: "Libre (m²)", en: "Free (m²)"), for: .machines, style: .bareNumbers),
    SheetColumn("over", Phrase(fr: "De trop (m²)", en: "Over (m²)"), for: .machines, style: .bareNumbers),
    SheetColumn("room", Phrase(fr: "Libre (m²)", en: "Free (m²)"), for: .people, style: .bareNumbers),
  ]

  private static let dayColumns: [SheetColumn] =
    head + [
      SheetColumn("cycle", Column.cycle.heading), SheetColumn("crop", Column.crop.heading, for: .machines),
      SheetColumn("cropShown", Column.crop.heading, for: .people),
      SheetColumn("area", Column.area.heading, style: .bareNumbers),
      SheetColumn("since", Phrase(fr: "Depuis", en: "Since"), rank: 1),
      SheetColumn("until", Phrase(fr: "Jusqu'au", en: "Until"), for: .machines),
      SheetColumn("expected", Phrase(fr: "Attendu jusqu'au", en: "Expected until"), for: .machines),
      // A day is not broken over two lines.
      SheetColumn("lasts", Phrase(fr: "Jusqu'au", en: "Until"), for: .people, style: .bareNumbers),
      SheetColumn("planned", Phrase(fr: "Prévu", en: "Planned"), for: .machines),
    ] + tail

  private static let spanColumns: [SheetColumn] =
    head + [
      SheetColumn("from", Column.from.heading), SheetColumn("to", Column.to.heading),
      SheetColumn("cycles", Column.cycle.heading, for: .machines),
      SheetColumn("standing", Phrase(fr: "En place", en: "Standing"), for: .people),
    ] + tail

  // MARK: - Cells

  private func net(_ ground: PlotStays) -> Cell {
    ground.plot.area.map(Cell.area) ?? .term(nil, Phrase(verbatim: "?"))
  }

  private func area(_ area: Area?) -> Cell { area.map(Cell.area) ?? .term(nil, Phrase(verbatim: "?")) }

  private func shownCrop(_ stay: GroundStay) -> Cell {
    let crop = crops[stay.crop] ?? ""
    guard stay.isPlanned else { return .text(crop) }
    return .note(Phrase(fr: "\(crop) (\(Phrase.planned.fr))", en: "\(crop) (\(Phrase.planned.en))"))
  }

  private func stands(_ stay: GroundStay?) -> [Cell] {
    guard let stay else { return Array(repeating: .blank, count: 6) }
    let about = stay.last.map { last in
      Cell.note(Phrase(fr: "≈\(last.short(.french))", en: "≈\(last.short(.english))"))
    }
    let last = stay.last.map(Cell.day) ?? .blank
    return [
      area(stay.area), .day(stay.first), stay.isExpected ? .blank : last, stay.isExpected ? last : .blank,
      stay.isExpected ? about ?? .blank : last, .flag(stay.isPlanned),
    ]
  }

  private func room(_ ground: PlotStays, _ span: GroundSpan?) throws -> GroundRoom {
    do throws(QuantityError) {
      return try span?.room(of: ground.plot.area) ?? .unknown(.plot)
    } catch {
      throw Refusal.tooLarge
    }
  }

  /// What is free, and what is over.
  private func figures(_ room: GroundRoom) -> [Cell] {
    switch room {
    case .free(let area): [.area(area), .blank]
    case .over(let area, _): [.area(.zero), .area(area)]
    case .unknown: [.blank, .blank]
    }
  }

  private func shownRoom(_ room: GroundRoom) -> Cell {
    switch room {
    case .free(let area): .area(area)
    case .over: .area(.zero)
    case .unknown: .term(nil, Phrase(verbatim: "?"))
    }
  }

  private func standing(_ stays: [GroundStay]) -> Phrase {
    func list(_ language: Language) -> String {
      stays.map { stay in
        let known: String = stay.area?.text(language) ?? "? m²"
        // A number and its unit stay together.
        let area = String(known.map { $0 == " " ? "\u{A0}" : $0 })
        let planned = stay.isPlanned ? " (\(Phrase.planned[language]))" : ""
        return "\(stay.code) \(crops[stay.crop] ?? "") \(area)\(planned)"
      }.joined(separator: ", ")
    }
    return stays.isEmpty
      ? Phrase(fr: "rien", en: "nothing") : Phrase(fr: list(.french), en: list(.english))
  }

  /// What is over, and why what is free is not calculable, in words.
  private func notes(isDay: Bool) throws -> [Phrase] {
    let isExpected = plots.contains { $0.spans.contains { $0.stays.contains { $0.isExpected && $0.last != nil } } }
    var notes = isExpected && isDay ? [Phrase(fr: "≈\u{202F}: attendu.", en: "≈: expected.")] : []
    for (ground, spans) in plots {
      for span in spans {
        switch try room(ground, span) {
        case .free: continue
        case .over(let area, let atLeast): notes.append(.overGround(ground.name, area, atLeast: atLeast, span))
        case .unknown(let gap): notes.append(.roomUnknown(ground.name, gap))
        }
      }
    }
    // What does not change from one span to the next is said once.
    return notes.reduce(into: []) { told, note in if !told.contains(note) { told.append(note) } }
  }
}
