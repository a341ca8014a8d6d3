import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `soil list`.
struct SoilList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1, about: Phrase(fr: "lister les analyses de sol", en: "list the soil tests"),
    example: Phrase(fr: "soil list --element plomb --latest", en: "soil list --element lead --latest"),
    discussion: Phrase(
      fr: "Pour le plomb, la liste dit quel seuil du HCSP (2014) est dépassé\u{202F}: 100 ou 300 mg/kg.",
      en: "For lead the list says which limit of the HCSP (2014) is passed: 100 or 300 mg/kg."))
  static let form = Form(options: ["from": .day, "to": .day], flags: ["latest"])

  @Option(help: ArgumentHelp(fr: "seulement celles de ce site", en: "only those of this site", value: ValueName.site))
  var site: String?

  @Option(
    help: ArgumentHelp(fr: "seulement celles de cette parcelle", en: "only those of that plot", value: ValueName.plot))
  var plot: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement les parcelles que cette entreprise tient aujourd'hui", en: "only plots that venture holds today",
      value: ValueName.venture))
  var venture: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement cet élément", en: "only that element", value: Phrase(fr: "ÉLÉMENT", en: "ELEMENT")))
  var element: String?

  @Flag(
    help: ArgumentHelp(
      fr: "seulement la dernière de chaque parcelle et élément", en: "only the latest of each plot and element"))
  var latest = false

  @OptionGroup var period: PeriodOptions
  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let period = try period.resolved(session)
    let element = try element.map(Typed.soilElement)
    let rows = try session.read { reader in
      let site = try site.map { try reader.siteCode($0) }
      let plot = try plot.map { try reader.plotCodes($0, site: site) }
      let held = try venture.map { word in
        let code = try reader.venture(word, on: session.today).code
        return Set(try Holdings(reader).of(code, on: session.today).map { [$0.site, $0.plot] })
      }
      let tests = try reader.soilTests().map(\.draft)
      let names = try reader.plotNames()
      let standing = Self.latest(tests, on: session.today)
      return tests.filter { draft in
        (site.map { draft.site == $0 } ?? true) && (plot.map { [draft.site, draft.plot] == $0 } ?? true)
          && (held?.contains([draft.site ?? "", draft.plot]) ?? true) && (element.map { draft.element == $0 } ?? true)
          && (period.from.map { $0 <= draft.day } ?? true) && (period.to.map { draft.day <= $0 } ?? true)
          && (!latest || standing.contains(draft))
      }.map { Self.row($0, isLatest: standing.contains($0), names) }
    }
    try session.show(
      Sheet("", Phrase(fr: "Analyses de sol", en: "Soil tests"), columns: Self.columns, rows: rows), list)
  }

  private static let columns: [SheetColumn] = [
    SheetColumn("date", Column.date.heading), SheetColumn("site", Column.site.heading, for: .machines),
    SheetColumn("plot", Column.plot.heading),
    SheetColumn("element", Column.element.heading), SheetColumn("content", Column.content.heading, style: .bareNumbers),
    SheetColumn("above", Phrase(fr: "Dépasse (HCSP)", en: "Above (HCSP)"), style: .bareNumbers, rank: 1),
    SheetColumn("latest", Phrase(fr: "Dernière", en: "Latest")),
    SheetColumn("laboratory", Column.laboratory.heading, rank: 2),
    SheetColumn("note", Column.note.heading, style: .remarks, rank: 3),
  ]

  private static func row(_ draft: SoilTestDraft, isLatest: Bool, _ names: [String: String]) -> [Cell] {
    [
      .day(draft.day), Cell(draft.site), Cell(names["\(draft.site ?? "")/\(draft.plot)"] ?? draft.plot),
      .term(draft.element.rawValue, draft.element.name), .decimal(draft.content, places: 3),
      draft.passed.map { .decimal($0, places: 3) } ?? .blank, .flag(isLatest), Cell(draft.laboratory), Cell(draft.note),
    ]
  }

  /// The tests that hold on a day, one for each plot and element.
  private static func latest(_ drafts: [SoilTestDraft], on day: Day) -> Set<SoilTestDraft> {
    let groups = Dictionary(grouping: drafts) { "\($0.site ?? "")/\($0.plot) \($0.element.rawValue)" }
    return Set(
      groups.values.compactMap { group in
        let tests = group.map(\.test)
        guard let element = tests.first?.element,
          let latest = SoilTest.latest(of: element, on: day, among: tests)
        else { return nil }
        return group.first { $0.test == latest }
      })
  }
}
