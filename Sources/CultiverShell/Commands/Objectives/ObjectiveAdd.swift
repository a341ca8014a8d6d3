import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `objective add`.
struct ObjectiveAdd: CultiverCommand {
  static let words = CommandWords(
    Verb.add.0, Verb.add.1,
    about: Phrase(
      fr: "inscrire un objectif, de tout le réseau, d'une entreprise, d'un site ou d'un financement",
      en: "register an objective, of the whole network, a venture, a site or a funding"),
    example: Phrase(
      fr: "objective add PROD_KG \"trois puis quatre tonnes\" --venture TDM --target 2026=3 t --target 2027=4 t",
      en: "objective add PROD_KG \"three, then four tonnes\" --venture TDM --target 2026=3t --target 2027=4t"),
    discussion: Phrase(
      fr:
        "L'indicateur est l'un de ceux de la page Indicateurs. Une cible vaut pour un mois, un trimestre ou une année, et se compte seule\u{202F}; "
        + "avec --measure since-start elle compte tout depuis le début du plan. Un niveau ou un rapport ne s'additionne jamais.",
      en:
        "The indicator is one of those of the page Indicators. A target is for a month, a quarter or a year and is counted by itself; "
        + "with --measure since-start it counts everything since the plan began. A level or a ratio is never summed."))
  static let form = Form([.word, .words], options: ObjectiveTerms.form.merging(["target": .words]) { _, own in own })

  @Argument(
    help: ArgumentHelp(
      fr: "ce qui se mesure\u{202F}: PROD_KG, CULT_M2, ETP…", en: "what is measured: PROD_KG, CULT_M2, ETP…",
      value: ValueName.indicator))
  var indicator: String

  @Argument(
    help: ArgumentHelp(
      fr: "ce qui doit être atteint, en mots", en: "what is to be reached, in words", value: ValueName.text))
  var title: String

  @OptionGroup var terms: ObjectiveTerms

  @Option(
    help: ArgumentHelp(
      fr: "une cible\u{202F}: PÉRIODE=VALEUR\u{202F}; plusieurs fois pour plusieurs périodes",
      en: "a target: PERIOD=VALUE; several times for several periods",
      value: Phrase(fr: "PÉRIODE=VALEUR", en: "PERIOD=VALUE")))
  var target: [String] = []

  @Option(
    help: ArgumentHelp(
      fr: "son code\u{202F}; sinon OBJ-1, OBJ-2…", en: "its code; else OBJ-1, OBJ-2…", value: ValueName.code))
  var code: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    var draft = ObjectiveDraft(
      code: try code.map(Typed.code), title: title, indicator: try Typed.indicator(indicator))
    try terms.apply(to: &draft, session)
    let targets = try target.map {
      try StatedTarget.read($0, of: draft.indicator, option: "--target", session)
    }
    let course = try session.write { writer in
      let code = try writer.enter(draft, .adding).code
      for (period, value) in targets {
        _ = try writer.enter(
          ObjectiveTargetDraft(objective: code, period: period, target: value, indicator: draft.indicator), .adding)
      }
      return try writer.reader.objective(code)
    }
    try session.print(.objectiveAdded(course))
    if course.targets.isEmpty { session.tell(.objectiveWithoutTarget(course)) }
  }
}
