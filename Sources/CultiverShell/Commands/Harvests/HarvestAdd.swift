import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `harvest add`.
struct HarvestAdd: CultiverCommand {
  static let words = CommandWords(
    Verb.add.0, Verb.add.1,
    about: Phrase(fr: "noter une récolte", en: "record a harvest"),
    example: Phrase(
      fr: "harvest add 12,5 kg tomate A1 --on 24/06 --to vente",
      en: "harvest add 12.5 kg tomato A1 --on 2026-06-24 --to sold"),
    discussion: Phrase(
      fr: "Le cycle est celui qui est en place ce jour-là sur la parcelle.",
      en: "The cycle is the one that stands on the plot that day."))
  static let form = Form(
    [.quantity, .words, .word], optional: 2,
    options: ["on": .day, "variety": .words, "to": .words, "note": .words, "reference": .word])

  @Argument(help: ArgumentHelp(fr: "combien, avec son unité", en: "how much, with its unit", value: ValueName.quantity))
  var quantity: String

  @Argument(help: ArgumentHelp(fr: "la culture", en: "the crop", value: ValueName.crop))
  var crop: String?

  @Argument(help: ArgumentHelp(fr: "la parcelle", en: "the plot", value: ValueName.plot))
  var plot: String?

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @Option(help: ArgumentHelp(fr: "la variété", en: "the variety", value: ValueName.variety))
  var variety: String?

  @Option(
    help: ArgumentHelp(
      fr: "ce qu'elle est devenue\u{202F}: vente, don, autoconsommation, transformation, semence, perte",
      en: "what became of it: sold, given, self-consumed, processed, seed, lost", value: ValueName.destination))
  var to: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  @Option(
    help: ArgumentHelp(
      fr: "le cycle, quand il y en a plusieurs", en: "the cycle, when there are several", value: ValueName.cycle))
  var cycle: String?

  @Option(
    help: ArgumentHelp(
      fr: "sa référence dans un autre système", en: "what another system calls it", value: ValueName.text))
  var reference: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let draft = HarvestDraft(
      day: try session.day(on), plot: plot, crop: crop, variety: variety, cycle: cycle,
      quantity: try Typed.quantity(quantity), destination: try to.map(Typed.destination), note: note,
      reference: reference)
    let options = HarvestOptions(checkVarieties: true, today: session.today)
    let harvest = try session.write { writer in
      let harvest = try writer.add(draft, options)
      try session.warn(harvest.warnings)
      return harvest
    }
    try session.print(.harvested(harvest, draft))
  }
}
