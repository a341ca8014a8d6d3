import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `restore`.
struct Restore: CultiverCommand {
  static let words = CommandWords(
    "restore", ["restaurer"],
    about: Phrase(
      fr: "remettre le carnet tel qu'il est dans une copie", en: "put the notebook back as it is in a copy"),
    example: Phrase(verbatim: "restore carnet-2026-06-30.sqlite"),
    discussion: Phrase(
      fr: "La copie est vérifiée d'abord\u{202F}; ce qui était là est gardé dans un fichier à côté du carnet.",
      en: "The copy is checked first; what stood there is kept in a file beside the notebook."))
  static let form = Form([.word])
  static let barredFromScripts = true

  @Argument(help: ArgumentHelp(fr: "la copie", en: "the copy", value: ValueName.file))
  var file: String

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let notebook = try session.notebook()
    try notebook.checkBackup(at: file)
    var kept = "\(session.database).\(session.environment.now).bak"
    while case .file = System.standing(at: kept) { kept += "-bis" }
    try notebook.backUp(to: kept)
    try notebook.restore(from: file)
    try session.print(
      Phrase(
        fr: "Carnet remis tel qu'il est dans \(file). Ce qui était là est gardé dans \(kept).",
        en: "Notebook put back as it is in \(file). What stood there is kept in \(kept)."))
  }
}
