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
      fr:
        "Le cycle est celui qui est en place ce jour-là sur la parcelle. Une cueillette de plusieurs cycles se partage "
        + "(A1,A2 --share area), et se dit par destination (--to vendu 8 kg, don 3 kg)\u{202F}; une part sans quantité "
        + "prend le reste. Ses récoltes font ensemble, au gramme, ce qui a été dit. En une ligne, dans n'importe quel ordre\u{202F}: "
        + "12,5 kg tomate A1 hier (help sayings).",
      en: "The cycle is the one that stands on the plot that day. A pick from several cycles is shared (A1,A2 --share "
        + "area), and told by destination (--to sold 8 kg, given 3 kg); a part without a quantity takes the rest. Its "
        + "harvests add up, to the gram, to what was said. In one line, in any order: 12.5 kg tomato A1 yesterday (help "
        + "sayings)."))
  static let form = Form(
    [.quantity, .words, .list], optional: 2,
    options: [
      "on": .day, "variety": .words, "to": .words, "cause": .words, "price": .words, "amount": .words,
      "count": .quantity, "grade": .words, "note": .words, "cycle": .list, "group": .words, "share": .words,
      "reference": .word,
    ])

  @Argument(help: ArgumentHelp(fr: "combien, avec son unité", en: "how much, with its unit", value: ValueName.quantity))
  var quantity: String

  @Argument(help: ArgumentHelp(fr: "la culture", en: "the crop", value: ValueName.crop))
  var crop: String?

  @Argument(
    help: ArgumentHelp(
      fr: "la parcelle, ou plusieurs\u{202F}: A1,A2,B3", en: "the plot, or several: A1,A2,B3", value: ValueName.plot))
  var plot: String?

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @Option(help: ArgumentHelp(fr: "la variété", en: "the variety", value: ValueName.variety))
  var variety: String?

  @Option(
    help: ArgumentHelp(
      fr: "ce qu'elle est devenue, ou ses parts\u{202F}: vente, don, autoconsommation, transformation, semence, perte",
      en: "what became of it, or of its parts: sold, given, self-consumed, processed, seed, lost",
      value: ValueName.destination))
  var to: String?

  @Option(
    help: ArgumentHelp(
      fr: "pourquoi une part est perdue\u{202F}: gel, limaces, invendu…",
      en: "why a part was lost: frost, pest, unsold…",
      value: ValueName.cause))
  var cause: String?

  @Option(
    help: ArgumentHelp(
      fr: "le prix de ce qui est vendu\u{202F}: 3,20 €/kg", en: "the price of what is sold: €3.20/kg",
      value: ValueName.price))
  var price: String?

  @Option(
    help: ArgumentHelp(
      fr: "ce que la vente a donné, en tout", en: "what the sale brought altogether", value: ValueName.amount))
  var amount: String?

  @Option(
    help: ArgumentHelp(
      fr: "ce qui a été compté à côté de la masse\u{202F}: 40 pièces",
      en: "what was counted beside the mass: 40 pieces", value: ValueName.quantity))
  var count: String?

  @Option(help: ArgumentHelp(fr: "sa qualité\u{202F}: extra, 2e choix…", en: "its grade", value: ValueName.text))
  var grade: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  @Option(
    help: ArgumentHelp(
      fr: "le cycle, quand il y en a plusieurs, ou les cycles\u{202F}: C1,C2",
      en: "the cycle, when there are several, or the cycles: C1,C2", value: ValueName.cycle))
  var cycle: String?

  @Option(
    help: ArgumentHelp(
      fr: "les cycles de ce groupe", en: "the cycles of that group", value: Phrase(fr: "GROUPE", en: "GROUP")))
  var group: String?

  @Option(
    help: ArgumentHelp(
      fr: "comment la partager entre cycles\u{202F}: area (surface), plants, 2,1,1 ou 10 kg, 12 kg, 8 kg",
      en: "how to share it among cycles: area, plants, 2,1,1 or 10 kg, 12 kg, 8 kg",
      value: Phrase(fr: "PARTAGE", en: "SHARES")))
  var share: String?

  @Option(
    help: ArgumentHelp(
      fr: "sa référence dans un autre système", en: "what another system calls it", value: ValueName.text))
  var reference: String?

  @OptionGroup var accept: AcceptOptions
  @OptionGroup var correction: CorrectionOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    try filled(from: session).record(in: session)
  }

  private func record(in session: Session) throws { try Self.record([self], in: session) }

  /// Records harvests as one action, all of them or none, and says what was recorded.
  static func record(_ harvests: [HarvestAdd], in session: Session) throws {
    guard let first = harvests.first else { return }
    let recorded = try session.write(first.correction) { writer in
      try harvests.map { try $0.enter(writer, session) }
    }
    for harvest in recorded { try session.print(harvest.said) }
  }

  /// Records it with a writer; gives what it came to, and what is to be said of it.
  func enter(_ writer: Writer, _ session: Session) throws -> (mass: Mass, said: Phrase) {
    let draft = try draft(session)
    let pick = try writer.add(draft, HarvestOptions(checkVarieties: true, today: session.today))
    try session.warn(pick.warnings, accepted: accept.accept)
    return (pick.mass, .picked(pick, draft.harvest.quantity, counted: draft.harvest.count))
  }

  /// What it says, with the context where it says nothing.
  private func filled(from session: Session) throws -> HarvestAdd {
    var (crop, plot, on) = (crop, plot, on)
    try session.fill(crop: &crop, plot: &plot, day: &on, isSettled: cycle != nil || group != nil)
    var filled = self
    (filled.crop, filled.plot, filled.on) = (crop, plot, on)
    return filled
  }

  /// What is counted when nothing else is said.
  static let pieces = Phrase(fr: "pièces", en: "pieces")

  private func draft(_ session: Session) throws -> PickDraft {
    if price != nil, amount != nil { throw ShellError.notTogether(["--price", "--amount"]) }
    let harvest = HarvestDraft(
      day: try session.day(on), crop: crop, variety: variety, quantity: try Typed.quantity(quantity), note: note,
      reference: reference, count: try count.map { try Typed.quantity($0, unit: Self.pieces[session.language]) },
      grade: grade,
      cause: try cause.map(Typed.cause), accepted: accept.accept)
    return PickDraft(
      harvest, plots: plot.map(Typed.list) ?? [], cycles: cycle.map(Typed.list) ?? [], group: group,
      sharing: try share.map(Typed.sharing), parts: try to.map(Typed.destinationParts) ?? [],
      proceeds: try price.map { .price(try Typed.price($0)) } ?? amount.map { .amount(try Typed.money($0)) })
  }
}
