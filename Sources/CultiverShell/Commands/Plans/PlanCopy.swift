import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `plan copy`.
struct PlanCopy: CultiverCommand {
  static let words = CommandWords(
    "copy", ["copier"],
    about: Phrase(
      fr: "reprendre les plans d'une saison pour une autre", en: "take the plans of a season over into another"),
    example: Phrase(fr: "plan copy 2026 2027 --site BDM --dry-run", en: "plan copy 2026 2027 --site BDM --dry-run"),
    discussion: Phrase(
      fr:
        "L'année est celle du premier jour en place. Les jours restent les mêmes, les codes sont nouveaux, "
        + "et ce qui est déjà prévu n'est pas ajouté deux fois.",
      en:
        "The year is that of the first day in the ground. Days stay the same, codes are new, "
        + "and what is planned already is not added twice."))
  static let form = Form([.word, .word], flags: ["done", "dry-run"])

  @Argument(
    help: ArgumentHelp(fr: "l'année à reprendre", en: "the year to copy", value: Phrase(fr: "ANNÉE", en: "YEAR")))
  var from: String

  @Argument(
    help: ArgumentHelp(
      fr: "l'année où la mettre", en: "the year to copy it into", value: Phrase(fr: "VERS", en: "INTO")))
  var into: String

  @Option(help: ArgumentHelp(fr: "seulement ce site", en: "only that site", value: ValueName.site))
  var site: String?

  @Flag(
    help: ArgumentHelp(
      fr: "ce qui a été fait, au lieu de ce qui était prévu", en: "what was done, instead of what was planned"))
  var done = false

  @Flag(help: ArgumentHelp(fr: "tout dire, ne rien écrire", en: "say everything, write nothing"))
  var dryRun = false

  @OptionGroup var acceptance: AcceptOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let (source, target) = (try Self.year(from), try Self.year(into))
    if source == target { throw ShellError.sameYear(source) }
    let copied = try session.write(keeping: { _ in !dryRun }) { writer in
      let copied = try writer.copyPlans(
        of: source, into: target, site: site, done: done, accepted: acceptance.accept, today: session.today)
      try session.warn(copied.plans.distinctWarnings, accepted: acceptance.accept)
      return copied
    }
    for plan in copied.plans { try session.print(.plannedLine(plan)) }
    try session.print(.copied(copied, into: target, dryRun: dryRun))
  }

  private static func year(_ text: String) throws -> Int {
    guard let year = Int(text), (1000...9999).contains(year) else { throw TypedError(.year, text, .notUnderstood) }
    return year
  }
}
