import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `obstacle list`.
struct ObstacleList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1,
    about: Phrase(
      fr: "lister les freins, ou dire lesquels arrêtent le plus d'entreprises",
      en: "list the obstacles, or say which stop most ventures"),
    example: Phrase(verbatim: "obstacle list --open --by kind"),
    discussion: Phrase(
      fr: "La période est celle où ils étaient là. --by kind, site, commune ou authority les met ensemble.",
      en: "The period is that in which they stood. --by kind, site, commune or authority puts them together."))
  static let form = Form(options: ["from": .day, "to": .day, "kind": .words], flags: ["open"])

  @Flag(help: ArgumentHelp(fr: "seulement ceux qui sont toujours là", en: "only those that still stand"))
  var open = false

  @Option(help: ArgumentHelp(fr: "seulement ce genre", en: "only that kind", value: ValueName.kind))
  var kind: String?

  @Option(help: ArgumentHelp(fr: "seulement sur ce site", en: "only on that site", value: ValueName.site))
  var site: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement ceux qui arrêtent cette entreprise", en: "only those that stop that venture",
      value: ValueName.venture))
  var venture: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement ceux que cet organisme peut lever", en: "only those that that organisation can lift",
      value: ValueName.organisation))
  var authority: String?

  @Option(
    help: ArgumentHelp(
      fr: "mis ensemble par kind (genre), site, commune ou authority (qui peut les lever)",
      en: "put together by kind, site, commune or authority", value: Phrase(fr: "QUOI", en: "WHAT")))
  var by: String?

  @OptionGroup var period: PeriodOptions
  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let grouping = try by.map(ObstacleSummary.Grouping.init(word:))
    let period = try period.resolved(session)
    let sheet = try session.read { reader in
      let kind = try kind.map { try reader.obstacleKind($0) }
      let site = try site.map { try reader.siteCode($0) }
      let venture = try venture.map { try reader.venture($0, on: session.today).code }
      let authority = try authority.map { try reader.organisation($0).draft.code }
      let courses = try reader.obstacles(today: session.today).filter { course in
        let obstacle = course.obstacle
        return (!open || course.isOpen) && (kind.map { $0 == obstacle.kind } ?? true)
          && (site.map { $0 == obstacle.place.site } ?? true) && (venture.map(course.stops.contains) ?? true)
          && (authority.map { $0 == obstacle.authority } ?? true) && (period.to.map { obstacle.opened <= $0 } ?? true)
          && (period.from.map { from in obstacle.ended.map { from <= $0 } ?? true } ?? true)
      }
      if let grouping {
        let summary = ObstacleSummary(courses, by: grouping, today: session.today)
        return ObstacleSheets.summary(summary, names: try Self.names(grouping, reader))
      }
      return ObstacleSheets.list(
        Phrase(fr: "Freins", en: "Obstacles"), courses, try reader.plotNames(), today: session.today)
    }
    try session.show(sheet, list)
  }

  /// What the codes of a summary are called.
  private static func names(_ grouping: ObstacleSummary.Grouping, _ reader: Reader) throws -> [String: Phrase] {
    switch grouping {
    case .kind: try reader.obstacleKinds()
    case .site:
      Dictionary(try reader.sites().map { ($0.draft.code, Phrase(verbatim: $0.draft.name)) }) { first, _ in first }
    case .commune: try reader.communeNames().mapValues(Phrase.init(verbatim:))
    case .authority:
      Dictionary(
        try reader.organisations().map { ($0.draft.code, Phrase(verbatim: $0.draft.name)) }
      ) { first, _ in first }
    }
  }
}

extension ObstacleSummary.Grouping {
  /// The grouping that a word asks for, in either language.
  init(word: String) throws {
    switch Fold.key(word) {
    case "kind", "genre": self = .kind
    case "site", "lieu": self = .site
    case "commune": self = .commune
    case "authority", "autorite", "organisme": self = .authority
    default: throw ShellError.choice(option: "--by", word, of: Self.allCases.map(\.rawValue))
    }
  }
}
