import CultiverMarseille

extension AgendaReport {
  /// What a row is about, for machines and for people.
  static let about: [SheetColumn] = [
    .key("cycle"), .key("crop"), .key("variety"), .key("site"), .key("plot"), .label,
    SheetColumn("plotName", Phrase(fr: "parcelle", en: "plot"), for: .people),
  ]

  /// The cells of what a row is about.
  static func cells(_ item: Agenda.Item) -> [Cell] {
    let name = Phrase { language in
      item.crop.name[language] + (item.variety.map { " · \($0.name)" } ?? "")
    }
    return [
      .text(item.prospect.code), .text(item.crop.code), Cell(item.variety?.name), .text(item.plot.site.code),
      .text(item.plot.plot.code), .note(name), .text(item.plotName),
    ]
  }

  /// The day that a row is about.
  static func date(_ heading: Phrase, rank: Int = 0) -> SheetColumn { SheetColumn("due", heading, rank: rank) }

  static let area = SheetColumn("squareMetres", Phrase(verbatim: "m²"), style: .bareNumbers, rank: 1)

  /// The line that would record it.
  static let command = SheetColumn("command", Phrase(fr: "à taper", en: "to type"))

  static func day(_ day: Day?) -> Cell { day.map(Cell.day) ?? .blank }

  static func days(_ from: Day?, to day: Day) -> Cell { from.map { .whole(Int64($0.days(to: day))) } ?? .blank }

  static func sow(_ item: Agenda.Item) -> String { "cycle sow \(item.prospect.code)" }

  static func start(_ item: Agenda.Item) -> String { "cycle start \(item.prospect.code)" }

  static func pick(_ item: Agenda.Item) -> String {
    let cycle = item.isOneOfSeveral ? " --cycle \(item.prospect.code)" : ""
    return "harvest add … \(item.crop.code) \(item.plotName)\(cycle)"
  }
}
