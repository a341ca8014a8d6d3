import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `plan change`.
struct PlanChange: ChangingCommand {
  static let words = CommandWords(
    Verb.change.0, Verb.change.1,
    about: Phrase(fr: "modifier un plan qui n'est pas commencé", en: "change a plan that was not started"),
    example: Phrase(fr: "plan change TOM-1 --on 27 avril", en: "plan change TOM-1 --on 2027-04-27"),
    discussion: Phrase(
      fr:
        "Un plan déplacé emmène son semis et ses récoltes d'autant de jours, sauf ceux qui sont dits\u{202F}; "
        + "ce que le catalogue avait donné suit la nouvelle surface.",
      en:
        "A plan that is moved takes its sowing and harvests along by as many days, but those that are stated; "
        + "what the catalogue had given follows the new area."))
  static let form = Form(
    [.word],
    options: [
      "crop": .words, "variety": .words, "sow": .day, "on": .day, "first": .day, "last": .day, "expected": .mass,
      "sown": .day, "accept": .words,
    ].merging(GroundOptions.form) { own, _ in own }, flags: ["resume"])

  @Argument(help: ArgumentHelp(fr: "le plan", en: "the plan", value: Phrase(fr: "PLAN", en: "PLAN")))
  var plan: String

  @Option(help: ArgumentHelp(fr: "son nouveau code", en: "its new code", value: ValueName.code))
  var code: String?

  @Option(help: ArgumentHelp(fr: "sa parcelle", en: "its plot", value: ValueName.plot))
  var plot: String?

  @Option(help: ArgumentHelp(fr: "sa culture", en: "its crop", value: ValueName.crop))
  var crop: String?

  @Option(help: ArgumentHelp(fr: "sa variété", en: "its variety", value: ValueName.variety))
  var variety: String?

  @Option(help: ArgumentHelp(fr: "son premier jour en place", en: "its first day in the ground", value: ValueName.day))
  var on: String?

  @Option(
    help: ArgumentHelp(
      fr: "le jour du semis en pépinière,\u{202F}? s'il n'y en a pas",
      en: "the day of sowing in the nursery, ? for none",
      value: ValueName.day))
  var sow: String?

  @Option(
    help: ArgumentHelp(
      fr: "la première récolte attendue,\u{202F}? si elle est inconnue",
      en: "the first harvest expected, ? when unknown",
      value: ValueName.day))
  var first: String?

  @Option(
    help: ArgumentHelp(
      fr: "la dernière récolte attendue,\u{202F}? si elle est inconnue",
      en: "the last harvest expected, ? when unknown",
      value: ValueName.day))
  var last: String?

  @OptionGroup var ground: GroundOptions

  @Option(
    help: ArgumentHelp(
      fr: "combien de plants,\u{202F}? si on ne sait pas", en: "how many plants, ? when unknown", value: ValueName.count
    ))
  var plants: String?

  @Option(
    help: ArgumentHelp(
      fr: "ce qu'on en attend,\u{202F}? si c'est inconnu", en: "what is expected of it, ? when unknown",
      value: ValueName.mass))
  var expected: String?

  @Option(
    help: ArgumentHelp(
      fr: "le jour où il a été semé,\u{202F}? s'il ne l'est pas", en: "the day on which it was sown, ? when it was not",
      value: ValueName.day))
  var sown: String?

  @Flag(help: ArgumentHelp(fr: "le reprendre après l'avoir abandonné", en: "take it up again after it was dropped"))
  var resume = false

  @OptionGroup var acceptance: AcceptOptions
  @OptionGroup var common: CommonOptions

  var changes: [String?] {
    [
      code, plot, crop, variety, on, sow, first, last, plants, expected, sown, resume ? "" : nil, acceptance.accept,
    ] + ground.stated
  }

  func run(in session: Session) throws {
    let changed = try session.write { writer in
      let before = try writer.reader.plan(plan)
      var draft = try moved(before, session)
      if let code { draft.code = try Typed.code(code) }
      if let plot { (draft.plot, draft.site, draft.part) = (plot, nil, nil) }
      draft.crop = crop ?? draft.crop
      draft.variety = Stated.text(variety, else: draft.variety)
      if let plants { draft.plants = plants == "?" ? nil : try Typed.whole(plants) }
      if let sown { draft.sown = sown == "?" ? nil : try session.day(sown) }
      if resume { (draft.dropped, draft.dropReason) = (nil, nil) }
      draft.accepted = Stated.text(acceptance.accept, else: draft.accepted)
      if let ground = try ground.resolved() { (draft.area, draft.part) = (ground.area, ground.part) }
      if let expected { draft.expected = expected == "?" ? nil : try Typed.mass(expected, bareUnit: .kilogram) }
      try recompute(&draft, from: before, writer)
      let changed = try writer.change(plan: plan, to: draft, today: session.today)
      try session.warn(changed.warnings, accepted: draft.accepted)
      return changed
    }
    try session.print(.planChanged(changed))
  }

  /// Leaves to the catalogue again what it had given, where another crop or area changes it.
  private func recompute(_ draft: inout PlanDraft, from before: PlanDraft, _ writer: Writer) throws {
    let isOtherCrop = try crop.map { try writer.reader.crop($0).code != before.crop } ?? false
    guard isOtherCrop || draft.area != before.area || draft.part != before.part else { return }
    for column in try writer.catalogued(before) {
      switch column {
      case .expectedKg where expected == nil: draft.expected = nil
      case .firstHarvest where isOtherCrop && first == nil: draft.firstHarvest = nil
      case .lastHarvest where isOtherCrop && last == nil: draft.lastHarvest = nil
      default: continue
      }
      draft.computes.insert(column)
    }
  }

  /// The plan with the days that are stated; the others go along with its first day in the ground.
  private func moved(_ plan: PlanDraft, _ session: Session) throws -> PlanDraft {
    var draft = plan
    if let on {
      let stand = try session.day(on, towards: .future)
      draft = plan.shifted(days: plan.stand.days(to: stand))
      // What was sown already is not sown on another day.
      if plan.sown != nil { draft.sow = plan.sow }
    }
    if let sow { draft.sow = sow == "?" ? nil : try session.day(sow, notAfter: draft.stand) }
    if let first { draft.firstHarvest = first == "?" ? nil : try session.day(first, notBefore: draft.stand) }
    if let last { draft.lastHarvest = last == "?" ? nil : try session.day(last, notBefore: draft.stand) }
    return draft
  }
}
