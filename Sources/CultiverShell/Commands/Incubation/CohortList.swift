import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `cohort list`.
struct CohortList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1, about: Phrase(fr: "lister les promotions", en: "list the cohorts"),
    example: Phrase(verbatim: "cohort list --programme couveuse"))
  static let form = Form(options: ["programme": .words, "on": .day])

  @Option(
    help: ArgumentHelp(
      fr: "seulement celles de ce programme", en: "only those of that programme", value: ValueName.programme))
  var programme: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement celles en cours ce jour-là", en: "only those that run on that day", value: ValueName.day))
  var on: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try on.map { try session.day($0) }
    let sheet = try session.read { reader in
      let programme = try programme.map { try reader.programme($0).draft.code }
      let enrolments = Dictionary(grouping: try reader.enrolments().map(\.draft), by: \.cohort)
      let cohorts = try reader.cohorts().map(\.draft).filter { cohort in
        (programme.map { $0 == cohort.programme } ?? true)
          && (day.map { day in cohort.from <= day && (cohort.to.map { day <= $0 } ?? true) } ?? true)
      }
      return Sheet(
        "", Phrase(fr: "Promotions", en: "Cohorts"), columns: Self.columns,
        rows: cohorts.map { Self.row($0, enrolments[$0.code] ?? [], on: day ?? session.today) })
    }
    try session.show(sheet, list)
  }

  static let columns: [SheetColumn] = [
    SheetColumn("code", Column.code.heading), SheetColumn("programme", Column.programme.heading),
    SheetColumn("name", Column.name.heading, rank: 2), SheetColumn("from", Column.from.heading),
    SheetColumn("to", Column.to.heading, rank: 1),
    SheetColumn("entered", Phrase(fr: "Entrées", en: "Entered"), style: .bareNumbers),
    SheetColumn("present", Phrase(fr: "Présentes", en: "Present"), style: .bareNumbers),
    SheetColumn("left", Phrase(fr: "Sorties", en: "Left"), style: .bareNumbers),
  ]

  /// A cohort, with how many ventures entered up to a day, are there, and left.
  static func row(_ draft: CohortDraft, _ enrolments: [EnrolmentDraft], on day: Day) -> [Cell] {
    let entered = enrolments.filter { $0.entered <= day }
    let left = entered.filter { $0.left.map { $0 <= day } ?? false }
    return [
      .text(draft.code), .text(draft.programme), Cell(draft.name), .day(draft.from), Cell(draft.to),
      .whole(Int64(entered.count)), .whole(Int64(entered.count - left.count)), .whole(Int64(left.count)),
    ]
  }
}
