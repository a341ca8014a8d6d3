import ArgumentParser
import CultiverMarseille
import CultiverReports

/// `report templates`.
struct ReportTemplates: CultiverCommand {
  static let words = CommandWords(
    "templates", ["gabarits"],
    about: Phrase(
      fr: "écrire les gabarits du programme dans un nouveau dossier",
      en: "write the program's own templates to a new folder"),
    example: Phrase(fr: "report templates gabarits", en: "report templates look"),
    discussion: Phrase(
      fr:
        "Changez-y ce que vous voulez, et supprimez ce que vous ne changez pas\u{202F}: ce qui n'y est pas reste celui du "
        + "programme. Un dossier sert par --template, ou pour toujours par template = DOSSIER dans "
        + "~/.config/cultiver/config.\n"
        + "Il peut aussi contenir logo.svg ou logo.png, introduction.fr.txt, introduction.en.txt, et "
        + "sections/monthly-report.txt\u{202F}: les sections à montrer, une par ligne, dans l'ordre voulu.",
      en:
        "Change there what you like, and delete what you do not change: what is not there stays the program's own. A "
        + "folder serves by --template, or for good by template = FOLDER in ~/.config/cultiver/config.\n"
        + "It can also hold logo.svg or logo.png, introduction.fr.txt, introduction.en.txt, and "
        + "sections/monthly-report.txt: the sections to show, one a line, in the order wanted."))
  static let form = Form([.word])

  @Argument(help: ArgumentHelp(fr: "le dossier à faire", en: "the folder to make", value: ValueName.folder))
  var folder: String

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    guard case .nothing = System.standing(at: folder) else { throw ShellError.folderTaken(folder) }
    try session.sinks.makeFolder(folder)
    let files = TemplateSet.standardFiles
    for (path, bytes) in files {
      if let slash = path.lastIndex(of: "/") { try session.sinks.makeFolder("\(folder)/\(path[..<slash])") }
      try session.write(bytes, to: "\(folder)/\(path)")
    }
    try session.print(
      Phrase(
        fr: "\(files.count) gabarits écrits dans \(folder). Changez-les, puis\u{202F}: --template \(folder)",
        en: "\(files.count) templates written to \(folder). Change them, then: --template \(folder)"))
  }
}
