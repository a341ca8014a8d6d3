import ArgumentParser
import CultiverMarseille

/// What a funding is, said by options.
struct FundingTerms: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      fr: "l'organisme qui le donne", en: "the organisation that gives it", value: ValueName.organisation))
  var source: String?

  @Option(
    help: ArgumentHelp(
      fr: "subvention (si rien n'est dit), prêt, fonds propres, prix, recettes propres",
      en: "grant (when not stated), loan, equity, prize, own-revenue", value: ValueName.kind))
  var kind: String?

  @Option(help: ArgumentHelp(fr: "pour quoi", en: "what for", value: ValueName.text))
  var purpose: String?

  @Option(
    help: ArgumentHelp(
      fr: "pour quelle étape de maturité", en: "for which stage of maturity", value: ValueName.stage))
  var stage: String?

  @Option(help: ArgumentHelp(fr: "jusqu'à quand il engage", en: "until when it commits", value: ValueName.day))
  var until: String?

  @Option(
    help: ArgumentHelp(
      fr: "les parcelles sur lesquelles il repose", en: "the plots on which it rests", value: ValueName.plot))
  var plots: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  /// What the options state.
  var stated: [String?] { [source, kind, purpose, stage, until, plots, note] }

  /// Writes what they state into a draft; an empty text takes away what stood, and so does `?` in place of a day.
  func apply(to draft: inout FundingDraft, _ session: Session) throws {
    draft.source = Stated.text(source, else: draft.source)
    if let kind { draft.kind = try Typed.fundingKind(kind) }
    draft.purpose = Stated.text(purpose, else: draft.purpose)
    draft.stage = Stated.text(stage, else: draft.stage)
    if let until { draft.until = until == "?" ? nil : try session.day(until, notBefore: draft.first ?? session.today) }
    if let plots { draft.plots = plots == "?" ? [] : Typed.list(plots) }
    draft.note = Stated.text(note, else: draft.note)
  }
}
