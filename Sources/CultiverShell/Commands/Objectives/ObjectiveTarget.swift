import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `objective target`.
struct ObjectiveTarget: CultiverCommand {
  static let words = CommandWords(
    "target", ["cible", "cibler"],
    about: Phrase(
      fr: "donner à un objectif une cible pour un mois, un trimestre ou une année",
      en: "give an objective a target for a month, a quarter or a year"),
    example: Phrase(fr: "objective target OBJ-1 2027 4,5 t", en: "objective target OBJ-1 2027 4.5t"),
    discussion: Phrase(
      fr: "Une cible qui est là ne change qu'avec --replace\u{202F};\u{202F}? au lieu d'une valeur l'ôte.",
      en: "A target that stands is changed by --replace alone; ? in place of a value takes it away."))
  static let form = Form([.word, .period, .quantity], options: ["note": .words], flags: ["replace"])

  @Argument(help: ArgumentHelp(fr: "l'objectif", en: "the objective", value: ValueName.objective))
  var objective: String

  @Argument(
    help: ArgumentHelp(
      fr: "un mois, un trimestre ou une année", en: "a month, a quarter or a year", value: ValueName.period))
  var period: String

  @Argument(
    help: ArgumentHelp(
      fr: "la cible, dans l'unité de l'indicateur", en: "the target, in the unit of the indicator",
      value: ValueName.value))
  var value: String

  @Flag(help: ArgumentHelp(fr: "à la place de celle qui est là", en: "in place of the one that stands"))
  var replace = false

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let period = try Typed.planPeriod(period, today: session.today)
    let course = try session.write { writer in
      let course = try writer.reader.objective(objective)
      if value == "?" {
        try writer.remove(target: period, of: course.code)
      } else {
        let indicator = course.objective.indicator
        let stands = course.targets.first { $0.period == period }
        _ = try writer.enter(
          ObjectiveTargetDraft(
            objective: course.code, period: period, target: try Typed.target(value, of: indicator),
            indicator: indicator, note: Stated.text(note, else: stands?.note)),
          replace ? .merging(update: true) : .adding)
      }
      return try writer.reader.objective(objective)
    }
    try session.print(.targetSet(course, period))
  }
}
