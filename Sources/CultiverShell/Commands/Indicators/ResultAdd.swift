import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `result add`.
struct ResultAdd: CultiverCommand {
  static let words = CommandWords(
    Verb.add.0, Verb.add.1 + ["saisir"],
    about: Phrase(
      fr: "saisir ce qu'un indicateur a donné, avec son justificatif",
      en: "enter what an indicator came to, with its evidence"),
    example: Phrase(
      fr:
        "result add RAIN_L 12 500 l --during 2026 --site BDM --evidence \"relevé de cuve\" --by \"Cité de l'agriculture\"",
      en:
        "result add RAIN_L 12500 l --during 2026 --site BDM --evidence \"tank reading\" --by \"Cité de l'agriculture\""
    ),
    discussion: Phrase(
      fr:
        "Ce que le carnet calcule est montré, et le résultat saisi à côté\u{202F}; où le carnet ne peut calculer, le résultat saisi est montré. "
        + "Deux résultats d'un indicateur qui se cumule ne partagent aucun jour.",
      en:
        "What the notebook computes is shown, and the result entered beside it; where the notebook cannot compute, the result entered is shown. "
        + "No two results of a cumulative indicator share a day."))
  static let form = Form(
    [.word, .words], options: ["during": .period, "evidence": .words, "by": .words, "note": .words])

  @Argument(help: ArgumentHelp(fr: "l'indicateur", en: "the indicator", value: ValueName.indicator))
  var indicator: String

  @Argument(
    help: ArgumentHelp(fr: "combien, dans son unité", en: "how much, in its unit", value: ValueName.quantity))
  var value: String

  @Option(help: ArgumentHelp(fr: "pour quelle période", en: "for which period", value: ValueName.period))
  var during: String

  @OptionGroup var holder: HolderOptions

  @Option(
    help: ArgumentHelp(
      fr: "le document ou le fichier qui le prouve", en: "the document or file that proves it", value: ValueName.text))
  var evidence: String

  @Option(help: ArgumentHelp(fr: "qui l'a compté", en: "who counted it", value: ValueName.text))
  var by: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  @Option(
    help: ArgumentHelp(
      fr: "sa référence dans un autre système", en: "what another system calls it", value: ValueName.text))
  var reference: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let indicator = try Typed.indicator(indicator)
    let period = try Typed.period(during, today: session.today)
    guard evidence.contains(where: { !$0.isWhitespace }) else { throw Misfit(.evidence, .missing) }
    let draft = ResultDraft(
      indicator: indicator, site: holder.site, venture: holder.venture, from: period.first, to: period.last,
      value: try Typed.reading(value, of: indicator), counter: by, evidence: evidence, note: note,
      reference: reference)
    let result = try session.write { writer in
      let (result, warnings) = try writer.add(draft, today: session.today)
      try session.warn(warnings)
      return result
    }
    try session.print(.entered(result))
  }
}
