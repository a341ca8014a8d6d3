import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `funding list`.
struct FundingList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1,
    about: Phrase(
      fr: "lister les financements, demandés, accordés et payés", en: "list the fundings, asked, granted and paid"),
    example: Phrase(fr: "funding list --state accordé --venture TDM", en: "funding list --state granted --venture TDM"),
    discussion: Phrase(
      fr: "La période est celle de la demande, ou de l'accord de ce qui n'a pas été demandé.",
      en: "The period is that of the asking, or of the grant where nothing was asked."))
  static let form = Form(
    options: ["from": .day, "to": .day, "kind": .words, "stage": .words, "state": .words], flags: ["network"])

  @Option(
    help: ArgumentHelp(fr: "seulement pour cette entreprise", en: "only for that venture", value: ValueName.venture))
  var venture: String?

  @Flag(help: ArgumentHelp(fr: "seulement pour le réseau lui-même", en: "only for the network itself"))
  var network = false

  @Option(
    help: ArgumentHelp(
      fr: "seulement de cet organisme", en: "only from that organisation", value: ValueName.organisation))
  var source: String?

  @Option(help: ArgumentHelp(fr: "seulement ce genre", en: "only that kind", value: ValueName.kind))
  var kind: String?

  @Option(help: ArgumentHelp(fr: "seulement pour cette étape", en: "only for that stage", value: ValueName.stage))
  var stage: String?

  @Option(
    help: ArgumentHelp(
      fr: "demandé, accordé, refusé ou clos", en: "asked, granted, refused or closed",
      value: Phrase(fr: "ÉTAT", en: "STATE")))
  var state: String?

  @OptionGroup var period: PeriodOptions
  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let kind = try kind.map(Typed.fundingKind)
    let state = try state.map(FundingState.init(word:))
    let period = try period.resolved(session)
    let sheet = try session.read { reader in
      let venture = try venture.map { try reader.venture($0, on: session.today).code }
      let source = try source.map { try reader.organisation($0).draft.code }
      let stage = try stage.map { try reader.stageCode($0) }
      let courses = try reader.fundings(today: session.today).filter { course in
        let funding = course.funding
        let first = funding.askedOn ?? funding.grantedOn
        return (venture.map { $0 == funding.venture } ?? true) && (!network || funding.venture == nil)
          && (source.map { $0 == funding.source } ?? true) && (kind.map { $0 == funding.kind } ?? true)
          && (stage.map { $0 == funding.stage } ?? true) && (state.map { $0 == funding.state.0 } ?? true)
          && (period.from.map { from in first.map { from <= $0 } ?? false } ?? true)
          && (period.to.map { to in first.map { $0 <= to } ?? false } ?? true)
      }
      return try FundingSheets.list(Phrase(fr: "Financements", en: "Funding"), courses)
    }
    try session.show(sheet, list)
  }
}

extension FundingState {
  /// The state that a word asks for, in either language.
  init(word: String) throws {
    let key = Fold.key(word)
    let found = Self.allCases.first { state in
      [state.rawValue, state.name.fr, state.name.en, state.name.fr + "e"].contains { Fold.key($0) == key }
    }
    guard let found else { throw ShellError.choice(option: "--state", word, of: Self.allCases.map(\.rawValue)) }
    self = found
  }
}
