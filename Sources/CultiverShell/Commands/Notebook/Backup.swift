import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `backup`.
struct Backup: CultiverCommand {
  static let words = CommandWords(
    "backup", ["sauvegarder"],
    about: Phrase(fr: "copier le carnet dans un nouveau fichier", en: "copy the notebook to a new file"),
    example: Phrase(verbatim: "backup carnet-2026-06-30.sqlite"))
  static let form = Form([.word])
  static let barredFromScripts = true

  @Argument(help: ArgumentHelp(fr: "le fichier à écrire", en: "the file to write", value: ValueName.file))
  var file: String

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    try session.notebook().backUp(to: file)
    try session.print(
      Phrase(fr: "Carnet copié dans \(file).", en: "Notebook copied to \(file)."))
  }
}
