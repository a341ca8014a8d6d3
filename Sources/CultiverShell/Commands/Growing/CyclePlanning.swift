import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `cycle plan`.
struct CyclePlanning: CultiverCommand {
  static let words = CommandWords(
    "plan", ["prévoir"],
    about: Phrase(fr: "prévoir une culture, une série ou un groupe", en: "plan a crop, a series or a group"),
    example: Phrase(
      fr: "cycle plan radis A1 --on 1er mars --share 1/3 --every 14 j --times 6",
      en: "cycle plan radish A1 --on 2027-03-01 --share 1/3 --every 14d --times 6"),
    discussion: Phrase(
      fr:
        "Un jour sans année est le prochain à venir\u{202F}; sans surface, c'est toute la parcelle. Ce qui n'est pas dit de la récolte vient du catalogue, quand il le sait. "
        + "Plusieurs parcelles font un groupe\u{202F}: A1=12m2,A2=1/2,B3.",
      en:
        "A day without a year is the next to come; without an area it is the whole plot. What is not said of the harvest comes from the catalogue, where it knows. "
        + "Several plots make a group: A1=12m2,A2=1/2,B3."))
  static let form = Form(
    [.words, .word],
    options: [
      "variety": .words, "sow": .day, "on": .day, "first": .day, "last": .day, "expected": .mass, "every": .interval,
      "accept": .words,
    ].merging(GroundOptions.form) { own, _ in own })

  @Argument(help: ArgumentHelp(fr: "la culture", en: "the crop", value: ValueName.crop))
  var crop: String

  @Argument(
    help: ArgumentHelp(fr: "la parcelle, ou plusieurs", en: "the plot, or several", value: ValueName.plot))
  var plot: String

  @Option(
    help: ArgumentHelp(
      fr: "le premier jour en place\u{202F}: semis en place ou plantation",
      en: "the first day in the ground: sowing in place or planting out", value: ValueName.day))
  var on: String?

  @Option(
    help: ArgumentHelp(
      fr: "le jour du semis en pépinière", en: "the day of sowing in the nursery", value: ValueName.day)
  )
  var sow: String?

  @Option(
    help: ArgumentHelp(fr: "la première récolte attendue", en: "the first harvest expected", value: ValueName.day))
  var first: String?

  @Option(help: ArgumentHelp(fr: "la dernière récolte attendue", en: "the last harvest expected", value: ValueName.day))
  var last: String?

  @OptionGroup var ground: GroundOptions

  @Option(help: ArgumentHelp(fr: "la variété", en: "the variety", value: ValueName.variety))
  var variety: String?

  @Option(help: ArgumentHelp(fr: "combien de plants", en: "how many plants", value: ValueName.count))
  var plants: String?

  @Option(
    help: ArgumentHelp(
      fr: "ce qu'on en attend\u{202F}; d'une culture pérenne, par saison",
      en: "what is expected of it; of a perennial, in a season", value: ValueName.mass))
  var expected: String?

  @Option(help: ArgumentHelp(fr: "son code", en: "its code", value: ValueName.code))
  var code: String?

  @Option(
    help: ArgumentHelp(
      fr: "le code du groupe, d'où viennent ceux des parcelles",
      en: "the code of the group, which gives those of its plots",
      value: ValueName.code))
  var group: String?

  @Option(
    help: ArgumentHelp(
      fr: "pour une série, l'écart entre deux\u{202F}: 14 j, 2 semaines",
      en: "for a series, how far apart: 14d, 2 weeks",
      value: Phrase(fr: "ÉCART", en: "INTERVAL")))
  var every: String?

  @Option(
    help: ArgumentHelp(
      fr: "pour une série, combien de fois", en: "for a series, how many times", value: ValueName.count))
  var times: String?

  @OptionGroup var acceptance: AcceptOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let batch = try batch(session)
    let plans = try session.write { writer in
      let base =
        try code.map(Typed.code) ?? group.map(Typed.code)
        ?? (batch.count > 1 ? writer.freeBase(for: batch.count) : nil)
      for group in batch.groups(base) { try writer.refuseTakenNewGroup(group) }
      let plans = try batch.drafts(base).map { try writer.enter($0, .adding, today: session.today) }
      try session.warn(plans.distinctWarnings, accepted: acceptance.accept)
      return plans
    }
    try session.print(.planned(plans))
  }

  private func batch(_ session: Session) throws -> PlanBatch {
    guard let on else { throw ShellError.standMissing(isSown: sow != nil) }
    guard (every == nil) == (times == nil) else {
      throw ShellError.alone(every == nil ? "--times" : "--every", without: every == nil ? "--every" : "--times")
    }
    if code != nil, group != nil { throw ShellError.notTogether(["--code", "--group"]) }
    let plots = try StatedPlots(typed: plot).members
    let isGroup = group != nil || plots.count > 1
    for (option, value) in [("--plants", plants), ("--expected", expected)] where isGroup && value != nil {
      throw ShellError.onlyForOne(option)
    }
    let ground = try ground.resolved()
    let stand = try session.day(on, towards: .future)
    let draft = PlanDraft(
      plot: plot, crop: crop, variety: variety, plants: try plants.map(Typed.whole),
      sow: try sow.map { try session.day($0, notAfter: stand) }, stand: stand,
      firstHarvest: try first.map { try session.day($0, notBefore: stand) },
      lastHarvest: try last.map { try session.day($0, notBefore: stand) },
      expected: try expected.map { try Typed.mass($0, bareUnit: .kilogram) }, accepted: acceptance.accept,
      computes: PlanDraft.computable)
    return PlanBatch(
      draft: draft,
      plots: plots.map { member in
        let ground = member.ground ?? ground ?? StatedGround()
        return PlanBatch.Place(plot: member.plot, area: ground.area, part: ground.part)
      }, isGroup: isGroup, interval: try every.map(Typed.interval) ?? 0, times: try times.map(Self.times) ?? 1)
  }

  private static func times(_ text: String) throws -> Int {
    let times = try Typed.whole(text)
    guard times <= 366 else { throw TypedError(.count, text, .tooLarge) }
    return Int(times)
  }
}
