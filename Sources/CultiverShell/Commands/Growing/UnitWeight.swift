import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `unit weight`.
struct UnitWeight: CultiverCommand {
  static let words = CommandWords(
    "weight", ["poids"],
    about: Phrase(fr: "dire ce que pèse une unité d'une culture", en: "say what one of a unit weighs for a crop"),
    example: Phrase(
      fr: "unit weight tomate cagette 6 kg --from 01/06/2026",
      en: "unit weight tomato crate 6 kg --from 2026-06-01"),
    discussion: Phrase(
      fr: "Les récoltes déjà notées gardent le poids qu'elles avaient\u{202F}; harvest recompute les recalcule.",
      en: "Harvests recorded before keep the weight they had; harvest recompute recomputes them."))
  static let form = Form(
    [.words, .word, .mass], options: ["from": .day, "variety": .words, "weighed": .word, "place": .words])

  @Argument(help: ArgumentHelp(fr: "la culture", en: "the crop", value: ValueName.crop))
  var crop: String

  @Argument(
    help: ArgumentHelp(
      fr: "l'unité\u{202F}: botte, pièce, cagette…", en: "the unit: bunch, piece, crate…", value: ValueName.unit))
  var unit: String

  @Argument(help: ArgumentHelp(fr: "ce qu'une seule pèse", en: "what one weighs", value: ValueName.mass))
  var mass: String

  @Option(
    help: ArgumentHelp(
      fr: "depuis quand\u{202F}; sans jour, depuis toujours", en: "from when on; without a day, always",
      value: ValueName.day))
  var from: String?

  @Option(help: ArgumentHelp(fr: "seulement pour cette variété", en: "only for this variety", value: ValueName.variety))
  var variety: String?

  @Option(help: ArgumentHelp(fr: "combien ont été pesées", en: "how many were weighed", value: ValueName.count))
  var weighed: String?

  @Option(
    help: ArgumentHelp(
      fr: "où elles ont été pesées", en: "where they were weighed", value: Phrase(fr: "LIEU", en: "PLACE")))
  var place: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let draft = UnitWeightDraft(
      crop: crop, variety: variety, unit: unit, mass: try Typed.mass(mass, bareUnit: nil),
      from: try from.map { try session.day($0) }, weighed: try weighed.map(Typed.whole), place: place)
    try session.write { _ = try $0.enter(draft, .adding) }
    try session.print(.weighs(draft))
  }
}
