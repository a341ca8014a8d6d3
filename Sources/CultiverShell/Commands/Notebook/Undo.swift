import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `undo`.
struct Undo: CultiverCommand {
  static let words = CommandWords(
    "undo", ["défaire", "annuler"],
    about: Phrase(fr: "reprendre la dernière action, tout entière", en: "take back the last action as a whole"),
    example: Phrase(verbatim: "undo"),
    discussion: Phrase(
      fr:
        "Une récolte ou un import de cent mille lignes. Encore undo remonte d'une action de plus\u{202F}; redo rétablit\u{202F}; history donne les numéros.",
      en:
        "One harvest or an import of a hundred thousand rows. Undo again goes back one action further; redo puts back; history gives the numbers."
    ))
  static let form = Form([.word], optional: 1, flags: ["dry-run"])
  static let barredFromScripts = true

  @Argument(
    help: ArgumentHelp(
      fr: "l'action, au lieu de la dernière", en: "the action, instead of the last", value: ValueName.number))
  var action: String?

  @Flag(
    help: ArgumentHelp(
      fr: "dire ce qui serait repris, sans rien écrire", en: "say what would be taken back, and write nothing"))
  var dryRun = false

  @OptionGroup var correction: CorrectionOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let number = try action.map(Typed.whole)
    let reason = try correction.reason()
    let (undone, restores) = try session.write(keeping: { _ in !dryRun }) { writer in
      writer.correction = reason
      return try writer.reader.beginning(of: try writer.undo(number))
    }
    try session.print(restores && !dryRun ? .redone(undone) : .undone(undone, dryRun: dryRun))
  }
}
