import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `occupancy list`.
struct OccupancyList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1, about: Phrase(fr: "lister qui tient quelle parcelle", en: "list who holds which plot"),
    example: Phrase(verbatim: "occupancy list"))

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let occupancies = try session.read { try $0.occupancies() }
    try session.show(
      Listing.sheet(Phrase(fr: "Occupations", en: "Occupancies"), occupancies.map { ($0.draft, nil) }), output)
  }
}
