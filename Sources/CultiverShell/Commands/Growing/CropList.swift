import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `crop list`.
struct CropList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1, about: Phrase(fr: "lister le catalogue des cultures", en: "list the catalogue of crops"),
    example: Phrase(verbatim: "crop list"))

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let crops = try session.read { try $0.crops() }
    try session.show(Listing.sheet(Phrase(fr: "Cultures", en: "Crops"), crops.map { ($0.draft, nil) }), output)
  }
}
