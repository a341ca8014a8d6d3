import ArgumentParser
import CultiverMarseille
import CultiverReports

/// `last`.
struct Last: CultiverCommand {
  static let words = CommandWords(
    "last", ["dernier", "dernière"],
    about: Phrase(
      fr: "montrer encore le dernier résultat, sous une autre forme",
      en: "show the last result again, in another form"),
    example: Phrase(verbatim: "last -o juin.xlsx"),
    discussion: Phrase(
      fr:
        "Le résultat est celui qui a été montré, tel qu'il était, même si le carnet a changé depuis. À l'invite et dans un "
        + "script\u{202F}: chaque lancement du programme commence sans résultat.",
      en:
        "The result is that which was shown, as it was, even when the notebook has changed since. At the prompt and in a "
        + "script: every start of the program begins without a result."))
  static let form = Form()

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    switch session.lastShown {
    case .sheet(let sheet): try session.show(sheet, output)
    case .record(let record, let lines): try session.show(record, with: lines, output)
    case .report(let report): try session.show(report, output)
    case nil: throw ShellError.nothingShown
    }
  }
}
