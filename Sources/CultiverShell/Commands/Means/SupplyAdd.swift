import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `supply add`.
struct SupplyAdd: CultiverCommand {
  static let words = CommandWords(
    Verb.add.0, Verb.add.1,
    about: Phrase(
      fr: "noter du compost ou un autre apport, des biodéchets valorisés",
      en: "record compost or another input, or waste diverted"),
    example: Phrase(
      fr: "supply add compost 120 kg A1 --product \"compost de déchets verts\" --on 01/03",
      en: "supply add compost 120 kg A1 --product \"green waste compost\" --on 2026-03-01"),
    discussion: Phrase(
      fr:
        "La quantité reste comme elle est dite\u{202F}: 120 kg, 0,5 m3, 3 brouettes. Les biodéchets se disent en poids, l'eau en litres ou en m3.",
      en:
        "The quantity is kept as said: 120 kg, 0.5 m3, 3 barrows. Waste is stated by weight, water in litres or m3."))
  static let form = Form(
    [.words, .quantity, .word], optional: 1, options: ["on": .day, "product": .words, "note": .words])

  @Argument(
    help: ArgumentHelp(
      fr: "compost, fumier, paillage, substrat, engrais, traitement, semence, plants, biodéchets, autre, eau",
      en: "compost, manure, mulch, substrate, fertiliser, treatment, seed, plants, waste-diverted, other, water",
      value: ValueName.kind))
  var kind: String

  @Argument(help: ArgumentHelp(fr: "combien, avec son unité", en: "how much, with its unit", value: ValueName.quantity))
  var quantity: String

  @Argument(help: ArgumentHelp(Phrase.placeHelp, value: ValueName.place))
  var place: String?

  @Option(help: ArgumentHelp(fr: "quel produit", en: "which product", value: ValueName.text))
  var product: String?

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  @Option(
    help: ArgumentHelp(
      fr: "sa référence dans un autre système", en: "what another system calls it", value: ValueName.text))
  var reference: String?

  @OptionGroup var location: PlaceOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    try session.record(
      SupplyDraft(
        day: try session.day(on), place: location.stated(place), kind: try Typed.supplyKind(kind), product: product,
        quantity: try Typed.quantity(quantity), note: note, reference: reference))
  }
}

extension Session {
  /// Records an input and says so.
  func record(_ draft: SupplyDraft) throws {
    let (supply, names) = try write { writer in
      let (supply, warnings) = try writer.add(draft, today: today)
      try warn(warnings)
      return (supply, try writer.reader.plotNames())
    }
    try print(.supplied(supply, names))
  }
}
