import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `harvest correct`.
struct HarvestCorrect: ChangingCommand {
  static let words = CommandWords(
    "correct", ["corriger"],
    about: Phrase(
      fr: "corriger une récolte\u{202F}; l'histoire garde ce qui était noté",
      en: "correct a harvest; the history keeps what was recorded"),
    example: Phrase(
      fr: "harvest correct 12 --quantity 1,25 kg",
      en: "harvest correct 12 --quantity 1.25 kg"))
  static let form = Form(
    [.word],
    options: [
      "quantity": .quantity, "on": .day, "crop": .words, "variety": .words, "to": .words, "cause": .words,
      "amount": .words, "count": .quantity, "grade": .words, "note": .words,
    ])

  @Argument(help: ArgumentHelp(fr: "son numéro", en: "its number", value: ValueName.number))
  var number: String

  @Option(help: ArgumentHelp(fr: "combien, avec son unité", en: "how much, with its unit", value: ValueName.quantity))
  var quantity: String?

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @Option(help: ArgumentHelp(fr: "la culture", en: "the crop", value: ValueName.crop))
  var crop: String?

  @Option(help: ArgumentHelp(fr: "la parcelle", en: "the plot", value: ValueName.plot))
  var plot: String?

  @Option(help: ArgumentHelp(fr: "la variété", en: "the variety", value: ValueName.variety))
  var variety: String?

  @Option(help: ArgumentHelp(fr: "ce qu'elle est devenue", en: "what became of it", value: ValueName.destination))
  var to: String?

  @Option(help: ArgumentHelp(fr: "pourquoi elle est perdue", en: "why it was lost", value: ValueName.cause))
  var cause: String?

  @Option(help: ArgumentHelp(fr: "ce que la vente a donné", en: "what the sale brought", value: ValueName.amount))
  var amount: String?

  @Option(
    help: ArgumentHelp(
      fr: "ce qui a été compté à côté de la masse", en: "what was counted beside the mass", value: ValueName.quantity))
  var count: String?

  @Option(help: ArgumentHelp(fr: "sa qualité", en: "its grade", value: ValueName.text))
  var grade: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  @Option(help: ArgumentHelp(fr: "le cycle", en: "the cycle", value: ValueName.cycle))
  var cycle: String?

  @Option(
    help: ArgumentHelp(
      fr: "sa référence dans un autre système", en: "what another system calls it", value: ValueName.text))
  var reference: String?

  @OptionGroup var accept: AcceptOptions
  @OptionGroup var correction: CorrectionOptions
  @OptionGroup var common: CommonOptions

  var changes: [String?] {
    [quantity, on, crop, plot, variety, to, cause, amount, count, grade, note, cycle, reference, accept.accept]
  }

  func run(in session: Session) throws {
    let (harvest, draft, pick) = try session.write(correction) { writer in
      let standing = try writer.reader.harvest(number)
      let draft = try corrected(standing.draft, session)
      let options = HarvestOptions(checkVarieties: true, today: session.today)
      let harvest = try writer.correct(number, to: draft, options)
      try session.warn(harvest.warnings, accepted: accept.accept)
      return (harvest, draft, try writer.reader.pick(of: standing))
    }
    try session.print(.corrected(harvest, draft, of: pick))
  }

  private func corrected(_ standing: HarvestDraft, _ session: Session) throws -> HarvestDraft {
    var draft = standing
    if let quantity { (draft.quantity, draft.mass) = (try Typed.quantity(quantity), nil) }
    if let on { draft.day = try session.day(on) }
    // Another place or crop is another cycle, to be found anew.
    if crop != nil || plot != nil { draft.cycle = nil }
    if let plot { (draft.plot, draft.site) = (plot, nil) }
    draft.crop = crop ?? draft.crop
    if let cycle { (draft.cycle, draft.plot, draft.site, draft.crop) = (cycle, plot, nil, crop) }
    draft.variety = Stated.text(variety, else: draft.variety)
    if let to { draft.destination = to.isEmpty ? nil : try Typed.destination(to) }
    // A cause goes with what is lost, an amount with what is sold.
    if draft.destination != .lost { draft.cause = nil }
    if draft.destination != .sold { draft.amount = nil }
    if let cause { draft.cause = cause.isEmpty ? nil : try Typed.cause(cause) }
    if let amount { draft.amount = amount.isEmpty ? nil : try Typed.money(amount) }
    if let count {
      draft.count = count.isEmpty ? nil : try Typed.quantity(count, unit: HarvestAdd.pieces[session.language])
    }
    draft.grade = Stated.text(grade, else: draft.grade)
    draft.accepted = Stated.text(accept.accept, else: draft.accepted)
    draft.note = Stated.text(note, else: draft.note)
    draft.reference = Stated.text(reference, else: draft.reference)
    return draft
  }
}
