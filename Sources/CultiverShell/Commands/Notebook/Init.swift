import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `init`.
struct Init: CultiverCommand {
  static let words = CommandWords(
    "init", ["créer", "initialiser"], about: Phrase(fr: "créer un carnet", en: "make a notebook"),
    example: Phrase(verbatim: "init --demo"),
    discussion: Phrase(
      fr: "Le carnet est un seul fichier, que vous seul pouvez lire.",
      en: "The notebook is a single file that only you can read."))
  static let form = Form(flags: ["demo"])
  static let barredFromScripts = true

  @Flag(
    help: ArgumentHelp(
      fr: "y mettre des fermes inventées, pour essayer", en: "put invented farms into it, to try things out"))
  var demo = false

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let number = Int64.random(in: 1..<1 << 20)
    let uuid = (0..<32).map { _ in String(Int.random(in: 0..<16), radix: 16) }.joined()
    let notebook = try CultiverStore.Notebook.create(
      at: session.database, number: number, uuid: uuid, catalogue: try SeedTables.catalogue())
    session.notebooks[session.database] = notebook
    if demo {
      try session.write { writer in
        let files = FileImport(settings: ImportSettings(), today: session.today)
        for kind in Kind.inOrder {
          guard let source = SeedTables.source("demonstration/\(kind.rawValue).csv") else { continue }
          let summary = try files.take(kind, source, into: writer)
          if summary.refused > 0 { throw ShellError.fault("demonstration \(kind.rawValue): \(summary.problems)") }
        }
      }
    }
    try session.print(.made(session.database, demo: demo))
  }
}
