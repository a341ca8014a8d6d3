import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `plan list`.
struct PlanList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1,
    about: Phrase(
      fr: "lister les plans, le prévu à côté du fait", en: "list the plans, what was planned beside what was done"),
    example: Phrase(fr: "plan list --stage en-retard --site BDM", en: "plan list --stage late --site BDM"),
    discussion: Phrase(
      fr: "La période est celle du premier jour en place prévu.", en: "The period is that of the first day planned."))
  static let form = Form.list(["stage": .words])

  @OptionGroup var filter: FilterOptions

  @Option(
    help: ArgumentHelp(
      fr: "seulement ceux qui en sont là\u{202F}: à venir, en retard, en place, terminé, abandonné",
      en: "only those at that stage: to-come, late, standing, ended, dropped", value: ValueName.stage))
  var stage: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let stage = try stage.map(PlanState.init(word:))
    let plans = try session.read { reader in
      let filter = try ListFilter(filter, reader, session)
      return try reader.planCourses().filter { course in
        let draft = course.listed.draft
        return (stage.map { $0 == course.state(on: session.today) } ?? true)
          && filter.admits(site: draft.site, plot: draft.plot, crop: draft.crop, from: draft.stand, to: draft.stand)
      }
    }
    try session.show(Self.sheet(Phrase(fr: "Plans", en: "Plans"), plans, today: session.today), list)
  }

  /// Plans and what became of them.
  static func sheet(_ title: Phrase, _ plans: [PlanCourse], today: Day, shape: Sheet.Shape = .table) -> Sheet {
    Sheet("", title, shape: shape, columns: columns, rows: plans.map { row($0, today) })
  }

  // Text shows ranks from the lowest on, as far as there is room.
  private static let columns: [SheetColumn] = [
    SheetColumn("code", Column.code.heading), SheetColumn("site", Column.site.heading, rank: 7),
    SheetColumn("plot", Column.plot.heading), SheetColumn("crop", Column.crop.heading),
    SheetColumn("variety", Column.variety.heading, rank: 8),
    SheetColumn("area", Column.area.heading, style: .bareNumbers, rank: 5, isSummed: true),
    SheetColumn("part", Column.part.heading, rank: 10),
    SheetColumn("plants", Column.plants.heading, style: .bareNumbers, rank: 10),
    SheetColumn("sow", Column.sow.heading, rank: 11), SheetColumn("sown", Column.sown.heading, rank: 11),
    SheetColumn("stand", Phrase(fr: "Prévu le", en: "Planned")),
    SheetColumn("started", Phrase(fr: "Fait le", en: "Started"), rank: 1),
    SheetColumn("days_late", Phrase(fr: "Retard (j)", en: "Late (d)"), style: .bareNumbers, rank: 4),
    SheetColumn("first_harvest", Column.firstHarvest.heading, rank: 12),
    SheetColumn("last_harvest", Column.lastHarvest.heading, rank: 12),
    SheetColumn(
      "expected_kg", Phrase(fr: "Attendu (kg)", en: "Expected (kg)"), style: .bareNumbers, rank: 2, isSummed: true),
    SheetColumn("kg", Phrase(fr: "Récolté (kg)", en: "Picked (kg)"), style: .bareNumbers, rank: 3, isSummed: true),
    SheetColumn(
      "difference_kg", Phrase(fr: "Écart (kg)", en: "Difference (kg)"), style: .bareNumbers, rank: 6, isSummed: true),
    SheetColumn("state", Phrase(fr: "État", en: "State")),
    SheetColumn("series", Column.series.heading, rank: 13), SheetColumn("group", Column.group.heading, rank: 13),
    SheetColumn("dropped", Column.dropped.heading, for: .machines),
    SheetColumn("drop_reason", Column.dropReason.heading, style: .remarks, role: .withdrawal),
    SheetColumn("accepted", Column.accepted.heading, style: .remarks, rank: 14),
  ]

  private static func row(_ course: PlanCourse, _ today: Day) -> [Cell] {
    let draft = course.listed.draft
    let state = course.state(on: today)
    func kilograms(_ mass: Mass?) -> Cell { mass.map { .decimal($0.grams, places: 3) } ?? .blank }
    let difference = course.picked.flatMap { picked in
      draft.expected.flatMap { picked.grams.subtractingReportingOverflow($0.grams).partialValue }
    }
    return [
      Cell(draft.code), Cell(draft.site), .text(draft.plot), .text(draft.crop), Cell(draft.variety),
      Cell(draft.area), Cell(draft.part), draft.plants.map(Cell.whole) ?? .blank, Cell(draft.sow), Cell(draft.sown),
      .day(draft.stand), Cell(course.started), course.daysLate.map { .whole(Int64($0)) } ?? .blank,
      Cell(draft.firstHarvest), Cell(draft.lastHarvest), kilograms(draft.expected), kilograms(course.picked),
      difference.map { .decimal($0, places: 3) } ?? .blank, .term(state.rawValue, state.name), Cell(draft.series),
      Cell(draft.group), Cell(draft.dropped), Cell(draft.dropReason), Cell(draft.accepted),
    ]
  }
}

extension Cell {
  /// A day, or blank.
  init(_ day: Day?) { self = day.map(Cell.day) ?? .blank }

  /// A part of a bed, or blank.
  init(_ part: BedPart?) {
    self = part.map { .term($0.code, Phrase(fr: $0.text(.french), en: $0.text(.english))) } ?? .blank
  }

  /// The ground of a plan: m²; said to be unknown, nothing for machines.
  init(_ area: StatedArea) {
    switch area {
    case .whole: self = .blank
    case .unknown: self = .term(nil, Phrase(verbatim: "?"))
    case .known(let area): self = .decimal(area.squareDecimetres, places: 2)
    }
  }
}

extension PlanState {
  /// The state that a word asks for, in either language.
  init(word: String) throws {
    let key = Fold.key(word)
    let found = Self.allCases.first { state in
      ([state.rawValue, state.name.fr, state.name.en] + state.synonyms).contains { Fold.key($0) == key }
    }
    guard let found else {
      throw ShellError.choice(option: "--stage", word, of: Self.allCases.map(\.rawValue))
    }
    self = found
  }

  private var synonyms: [String] {
    switch self {
    case .toCome: ["prévu", "planned"]
    case .late: ["retard"]
    case .standing: ["debout", "started", "commencé"]
    case .ended: ["fini", "finished"]
    case .dropped: ["abandonnée"]
    }
  }
}
