import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `account list`.
struct AccountList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1,
    about: Phrase(fr: "lister les recettes et les charges, par numéro", en: "list revenue and costs, by number"),
    example: Phrase(
      fr: "account list --venture TDM --kind charge --month juin",
      en: "account list --venture TDM --kind cost --month june"))
  static let form = Form(options: ["from": .day, "to": .day, "kind": .words])

  @Option(help: ArgumentHelp(fr: "seulement cette entreprise", en: "only that venture", value: ValueName.venture))
  var venture: String?

  @Option(help: ArgumentHelp(fr: "seulement ce genre", en: "only that kind", value: ValueName.kind))
  var kind: String?

  @OptionGroup var period: PeriodOptions
  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let kind = try kind.map(Typed.accountKind)
    let period = try period.resolved(session)
    let rows = try session.read { reader in
      let venture = try venture.map { try reader.venture($0, on: session.today).code }
      return try reader.accounts().filter { listed in
        let draft = listed.draft
        return (venture.map { $0 == draft.venture } ?? true) && (kind.map { $0 == draft.kind } ?? true)
          && period.admits(draft.day, draft.day)
      }
    }
    try session.show(
      Sheet(
        "", Phrase(fr: "Recettes et charges", en: "Revenue and costs"), columns: Self.columns, rows: rows.map(Self.row)),
      list)
  }

  /// What came in and what went out stand apart, because their sum is neither.
  private static let columns: [SheetColumn] = [
    SheetColumn("number", Phrase(fr: "N°", en: "No."), style: .bareNumbers),
    SheetColumn("date", Column.date.heading), SheetColumn("venture", Column.venture.heading),
    SheetColumn("kind", Column.kind.heading), SheetColumn("subject", Column.subject.heading, rank: 1),
    SheetColumn("euros", Column.amount.heading, for: .machines),
    SheetColumn(
      "received", Phrase(fr: "Reçu", en: "Received"), for: .people, style: .numbers, isSummed: true, isSparse: true),
    SheetColumn(
      "spent", Phrase(fr: "Dépensé", en: "Spent"), for: .people, style: .numbers, isSummed: true, isSparse: true),
    SheetColumn("evidence", Column.evidence.heading, style: .remarks, rank: 2),
    SheetColumn("note", Column.note.heading, style: .remarks, rank: 3),
    SheetColumn("reference", Column.reference.heading, rank: 4),
    SheetColumn("voided", Phrase(fr: "Annulée", en: "Voided"), for: .machines),
    SheetColumn(
      "voidReason", Phrase(fr: "Annulée", en: "Voided"), for: .people, style: .remarks, role: .exclusion, rank: 1),
  ]

  private static func row(_ listed: Listed<AccountDraft>) -> [Cell] {
    let draft = listed.draft
    let isCost = draft.kind == .cost
    return [
      .whole(listed.number), .day(draft.day), .text(draft.venture), .term(draft.kind.rawValue, draft.kind.name),
      Cell(draft.subject), .money(draft.amount), isCost ? .blank : .money(draft.amount),
      isCost ? .money(draft.amount) : .blank, Cell(draft.evidence), Cell(draft.note), Cell(draft.reference),
      .flag(draft.voidReason != nil), Cell(draft.voidReason),
    ]
  }
}
