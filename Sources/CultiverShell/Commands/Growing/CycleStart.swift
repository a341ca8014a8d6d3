import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `cycle start`.
struct CycleStart: CultiverCommand {
  static let words = CommandWords(
    Verb.start.0, Verb.start.1,
    about: Phrase(fr: "commencer un cycle de culture, ou un plan", en: "start a crop cycle, or a plan"),
    example: Phrase(
      fr: "cycle start tomate A1 --on 20 avril --variety Roma",
      en: "cycle start tomato A1 --on 2026-04-20 --variety Roma"),
    discussion: Phrase(
      fr:
        "Sans surface, c'est toute la parcelle. cycle start TOM-1 commence le plan de ce code, ou tout le groupe\u{202F}: le cycle garde son code et ce qui était prévu. "
        + "Plusieurs parcelles font un groupe\u{202F}: cycle start radis A1=12m2,A2=1/2,B3 --group R26.",
      en:
        "Without an area it is the whole plot. cycle start TOM-1 starts the plan of that code, or the whole group: the cycle keeps its code and what was planned. "
        + "Several plots make a group: cycle start radish A1=12m2,A2=1/2,B3 --group R26."))
  static let form = Form(
    [.words, .word], optional: 1, codeStandsAlone: true,
    options: [
      "variety": .words, "on": .day, "code": .word, "expected": .mass, "sown": .day,
    ].merging(GroundOptions.form) { own, _ in own })

  @Argument(help: ArgumentHelp(fr: "la culture, ou le plan", en: "the crop, or the plan", value: ValueName.crop))
  var crop: String

  @Argument(
    help: ArgumentHelp(
      fr: "la parcelle, ou plusieurs\u{202F}; rien pour un plan", en: "the plot, or several; nothing for a plan",
      value: ValueName.plot))
  var plot: String?

  @Option(help: ArgumentHelp(fr: "la variété", en: "the variety", value: ValueName.variety))
  var variety: String?

  @OptionGroup var ground: GroundOptions

  @Option(help: ArgumentHelp(fr: "le premier jour en place", en: "the first day in the ground", value: ValueName.day))
  var on: String?

  @Option(help: ArgumentHelp(fr: "son code", en: "its code", value: ValueName.code))
  var code: String?

  @Option(
    help: ArgumentHelp(
      fr: "le code du groupe, d'où viennent ceux des parcelles",
      en: "the code of the group, which gives those of its plots",
      value: ValueName.code))
  var group: String?

  @Option(help: ArgumentHelp(fr: "ce qu'on en attend", en: "what is expected of it", value: ValueName.mass))
  var expected: String?

  @Option(
    help: ArgumentHelp(
      fr: "le jour du semis en pépinière", en: "the day of sowing in the nursery", value: ValueName.day)
  )
  var sown: String?

  @Option(help: ArgumentHelp(fr: "combien de plants", en: "how many plants", value: ValueName.count))
  var plants: String?

  @OptionGroup var acceptance: AcceptOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    var (plot, on) = (plot, on)
    // Without a plot, what is no crop is the code of a plan.
    if try plot != nil || session.context.isEmpty || session.names(crop: crop) {
      session.fill(plot: &plot, day: &on)
    }
    var filled = self
    (filled.plot, filled.on) = (plot, on)
    try filled.start(in: session)
  }

  private func start(in session: Session) throws {
    let day = try session.day(on)
    let cycles = try session.write { writer in
      let cycles = try plot.map { try start(on: $0, day, writer, session) } ?? startPlans(day, writer, session)
      try session.warn(cycles.distinctWarnings, accepted: acceptance.accept)
      return cycles
    }
    for cycle in cycles {
      if let plan = cycle.waits { session.tell(.waits(plan, cycle)) }
      try session.print(.cycleStarted(cycle))
    }
  }

  /// Starts what a plan, a group or a series of plans says.
  private func startPlans(_ day: Day, _ writer: Writer, _ session: Session) throws -> [CycleEntered] {
    guard let count = try writer.waiting(crop) else { throw Misfit(.plot, .noPlan(crop)) }
    if code != nil { throw ShellError.keepsCode }
    if group != nil { throw ShellError.notTogether(["--group", crop]) }
    let ground = try ground.resolved()
    for (option, isGiven) in [
      ("--plants", plants != nil), ("--expected", expected != nil), ("--area", ground != nil),
    ] where isGiven && count > 1 { throw ShellError.onlyForOne(option) }
    return try writer.start(plans: crop, on: day, today: session.today) { draft in
      if let ground { (draft.area, draft.part) = (ground.area, ground.part) }
      try state(&draft, session)
    }
  }

  /// Starts a cycle of the crop on a plot, or a group of them on several.
  private func start(on plot: String, _ day: Day, _ writer: Writer, _ session: Session) throws -> [CycleEntered] {
    let plots = try StatedPlots(typed: plot).members
    let ground = try ground.resolved() ?? StatedGround()
    let isGroup = group != nil || plots.count > 1
    if code != nil, group != nil { throw ShellError.notTogether(["--code", "--group"]) }
    for (option, value) in [("--plants", plants), ("--expected", expected)] where isGroup && value != nil {
      throw ShellError.onlyForOne(option)
    }
    var base = try code.map(Typed.code) ?? group.map(Typed.code)
    if isGroup {
      base = try base ?? writer.freeBase(for: plots.count)
      if let base { try writer.refuseTakenNewGroup(base) }
    }
    return try plots.enumerated().map { place, member in
      let ground = member.ground ?? ground
      var draft = CycleDraft(
        code: isGroup ? base.map { "\($0)-\(place + 1)" } : base, plot: member.plot, crop: crop, area: ground.area,
        started: day, part: ground.part, group: isGroup ? base : nil)
      try state(&draft, session)
      return try writer.enter(draft, .adding, today: session.today)
    }
  }

  private func state(_ draft: inout CycleDraft, _ session: Session) throws {
    draft.variety = variety ?? draft.variety
    if let expected { draft.expected = try Typed.mass(expected, bareUnit: .kilogram) }
    if let sown { draft.sown = try session.day(sown) }
    if let plants { draft.plants = try Typed.whole(plants) }
    draft.accepted = acceptance.accept
  }
}
