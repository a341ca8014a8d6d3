import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `crop list`.
struct CropList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1, about: Phrase(fr: "lister le catalogue des cultures", en: "list the catalogue of crops"),
    example: Phrase(fr: "crop list --family Solanacées", en: "crop list --family Solanaceae"))
  static let form = Form(options: ["category": .words])

  @Option(
    help: ArgumentHelp(
      fr: "seulement cette famille botanique", en: "only that botanical family",
      value: Phrase(fr: "FAMILLE", en: "FAMILY")))
  var family: String?

  @Option(help: ArgumentHelp(fr: "seulement cette catégorie", en: "only that category", value: ValueName.text))
  var category: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let crops = try session.read { reader in
      let family = try family.map { try reader.family($0) }
      let category = category.map { Fold.key($0) }
      return try reader.crops().filter { listed in
        (family.map { listed.draft.family == $0 } ?? true)
          && (category.map { wanted in listed.draft.category.map { Fold.key($0) == wanted } ?? false } ?? true)
      }
    }
    try session.show(Listing.sheet(Phrase(fr: "Cultures", en: "Crops"), crops.map { ($0.draft, nil) }), list)
  }
}
