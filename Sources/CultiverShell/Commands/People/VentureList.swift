import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `venture list`.
struct VentureList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1,
    about: Phrase(fr: "lister les entreprises et leur étape", en: "list the ventures and where they stand"),
    example: Phrase(verbatim: "venture list"))

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let ventures = try session.read { try $0.ventures(on: session.today) }
    try session.show(
      Listing.sheet(Phrase(fr: "Entreprises", en: "Ventures"), ventures.map { ($0.draft, $0.retired) }), output)
  }
}
