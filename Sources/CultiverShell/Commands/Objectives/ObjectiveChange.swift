import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `objective change`.
struct ObjectiveChange: ChangingCommand {
  static let words = CommandWords(
    Verb.change.0, Verb.change.1,
    about: Phrase(fr: "modifier un objectif, ou en reprendre un abandonné", en: "change an objective, or resume one"),
    example: Phrase(
      fr: "objective change OBJ-1 --counted-by \"Cité de l'agriculture\" --baseline 2024=2,4 t",
      en: "objective change OBJ-1 --counted-by \"Cité de l'agriculture\" --baseline 2024=2.4t"))
  static let form = Form(
    [.word], options: ObjectiveTerms.form.merging(["title": .words]) { _, own in own }, flags: ["resume"])

  @Argument(help: ArgumentHelp(fr: "l'objectif", en: "the objective", value: ValueName.objective))
  var objective: String

  @Option(help: ArgumentHelp(fr: "son nouveau code", en: "its new code", value: ValueName.code))
  var code: String?

  @Option(
    help: ArgumentHelp(
      fr: "ce qui doit être atteint, en mots", en: "what is to be reached, in words", value: ValueName.text))
  var title: String?

  @Option(
    help: ArgumentHelp(
      fr: "ce qui se mesure, tant qu'il n'a pas de cible", en: "what is measured, while it has no target",
      value: ValueName.indicator))
  var indicator: String?

  @OptionGroup var terms: ObjectiveTerms

  @Flag(help: ArgumentHelp(fr: "reprendre un objectif abandonné", en: "resume an objective that was dropped"))
  var resume = false

  @OptionGroup var common: CommonOptions

  var changes: [String?] { [code, title, indicator, resume ? "" : nil] + terms.stated }

  func run(in session: Session) throws {
    let course = try session.write { writer in
      var draft = try writer.reader.objective(objective).objective
      if let code { draft.code = try Typed.code(code) }
      if let title { draft.title = title }
      if let indicator {
        let other = try Typed.indicator(indicator)
        // What an indicator says of its targets and where it starts from is not another's.
        if other.unit != draft.indicator.unit { (draft.baseline, draft.baselinePeriod) = (nil, nil) }
        if other.accrual != draft.indicator.accrual { draft.measure = nil }
        draft.indicator = other
      }
      if resume { (draft.dropped, draft.dropReason) = (nil, nil) }
      try terms.apply(to: &draft, session)
      try writer.change(objective: objective, to: draft)
      return try writer.reader.objective(draft.code ?? objective)
    }
    try session.print(.changed(.objective, course.code))
  }
}
