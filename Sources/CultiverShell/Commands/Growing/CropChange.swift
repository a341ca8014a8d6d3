import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `crop change`.
struct CropChange: ChangingCommand {
  static let words = CommandWords(
    Verb.change.0, Verb.change.1,
    about: Phrase(fr: "modifier une culture du catalogue", en: "change a crop of the catalogue"),
    example: Phrase(
      fr: "crop change nefle --days 150 --yield 3,5",
      en: "crop change nefle --days 150 --yield 3.5"))
  static let form = Form(
    [.word],
    options: ["name": .words, "name-en": .words, "family": .words, "category": .words].merging(GrowthOptions.shapes) {
      own, _ in own
    },
    flags: GrowthOptions.flags)

  @Argument(help: ArgumentHelp(fr: "la culture", en: "the crop", value: ValueName.crop))
  var crop: String

  @Option(help: ArgumentHelp(fr: "son nouveau code", en: "its new code", value: ValueName.code))
  var code: String?

  @Option(help: ArgumentHelp(fr: "son nom français", en: "its French name", value: ValueName.text))
  var name: String?

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

  var changes: [String?] { [code, name, nameEn, family, category] + growth.changes }

  func run(in session: Session) throws {
    try session.write { writer in
      var draft = try writer.reader.crop(crop)
      if let code { draft.code = try Typed.code(code) }
      draft.name = name ?? draft.name
      draft.nameEn = Stated.text(nameEn, else: draft.nameEn)
      draft.family = Stated.text(family, else: draft.family)
      draft.category = Stated.text(category, else: draft.category)
      draft.growth = try growth.stated(over: draft.growth)
      try writer.change(crop: crop, to: draft)
    }
    try session.print(.changed(.crop, code ?? crop))
  }
}
