import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `unit list`.
struct UnitList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1, about: Phrase(fr: "lister ce que pèsent les unités", en: "list what units weigh"),
    example: Phrase(verbatim: "unit list"))

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let weights = try session.read { try $0.unitWeights() }
    try session.show(
      Listing.sheet(Phrase(fr: "Poids unitaires", en: "Unit weights"), weights.map { ($0.draft, nil) }), output)
  }
}
