import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `crop add`.
struct CropAdd: CultiverCommand {
  static let words = CommandWords(
    Verb.add.0, Verb.add.1,
    about: Phrase(fr: "inscrire une culture au catalogue", en: "enter a crop in the catalogue"),
    example: Phrase(
      fr: "crop add nefle --name Nèfle --family Rosaceae --perennial",
      en: "crop add medlar --name Nèfle --name-en Medlar --perennial"))
  static let form = Form(
    [.word],
    options: ["name": .words, "name-en": .words, "family": .words, "category": .words].merging(GrowthOptions.shapes) {
      own, _ in own
    },
    flags: GrowthOptions.flags)

  @Argument(help: ArgumentHelp(fr: "son code", en: "its code", value: ValueName.code))
  var code: String

  @Option(help: ArgumentHelp(fr: "son nom français", en: "its French name", value: ValueName.text))
  var name: String

  @Option(help: ArgumentHelp(fr: "son nom anglais", en: "its English name", value: ValueName.text))
  var nameEn: String?

  @Option(
    help: ArgumentHelp(
      fr: "sa famille botanique, en latin", en: "its botanical family, in Latin", value: ValueName.text))
  var family: String?

  @Option(help: ArgumentHelp(fr: "sa catégorie", en: "its category", value: ValueName.text))
  var category: String?

  @OptionGroup var growth: GrowthOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let draft = CropDraft(
      code: try Typed.code(code), name: name, nameEn: nameEn, family: family, category: category,
      growth: try growth.stated(over: .none))
    try session.write { _ = try $0.enter(draft, .adding) }
    try session.print(.added(.crop, draft.code, name))
  }
}
