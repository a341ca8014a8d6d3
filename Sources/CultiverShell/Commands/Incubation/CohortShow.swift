import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `cohort show`.
struct CohortShow: CultiverCommand {
  static let words = CommandWords(
    "show", ["montrer"],
    about: Phrase(fr: "montrer une promotion et ses entreprises", en: "show a cohort and its ventures"),
    example: Phrase(verbatim: "cohort show COUV-26"))
  static let form = Form([.word])

  @Argument(help: ArgumentHelp(fr: "la promotion", en: "the cohort", value: ValueName.cohort))
  var cohort: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let (draft, enrolments) = try session.read { reader in
      let draft = try reader.cohort(cohort).draft
      return (draft, try reader.enrolments().map(\.draft).filter { $0.cohort == draft.code })
    }
    let record = Sheet(
      "", Refusal.Noun.cohort.name, shape: .record, columns: CohortList.columns,
      rows: [CohortList.row(draft, enrolments, on: session.today)])
    try session.show(record, with: enrolments.isEmpty ? nil : Self.lines(enrolments), output)
  }

  private static func lines(_ enrolments: [EnrolmentDraft]) -> Sheet {
    Sheet(
      "enrolments", Phrase(fr: "Entreprises", en: "Ventures"),
      columns: [
        SheetColumn("venture", Column.venture.heading), SheetColumn("entered", Column.entered.heading),
        SheetColumn("left", Column.left.heading, rank: 1), SheetColumn("outcome", Column.outcome.heading, rank: 1),
        SheetColumn("officer", Column.officer.heading, rank: 1),
        SheetColumn("note", Column.note.heading, style: .remarks, rank: 2),
      ],
      rows: enrolments.map { draft in
        [
          .text(draft.venture), .day(draft.entered), Cell(draft.left),
          draft.outcome.map { .term($0.rawValue, $0.name) } ?? .blank, Cell(draft.officer), Cell(draft.note),
        ]
      })
  }
}
