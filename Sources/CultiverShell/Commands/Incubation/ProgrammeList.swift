import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `programme list`.
struct ProgrammeList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1, about: Phrase(fr: "lister les programmes", en: "list the programmes"),
    example: Phrase(verbatim: "programme list"))

  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let programmes = try session.read { try $0.programmes() }
    try session.show(
      Listing.sheet(Phrase(fr: "Programmes", en: "Programmes"), programmes.map { ($0.draft, $0.retired) }), list)
  }
}
