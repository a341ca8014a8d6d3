import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `history`.
struct History: CultiverCommand {
  static let words = CommandWords(
    "history", ["historique", "histoire"],
    about: Phrase(fr: "qui a fait quoi, du plus récent au plus ancien", en: "who did what, latest first"),
    example: Phrase(verbatim: "history --last 5"))
  static let form = Form(options: ["last": .word])

  @Option(help: ArgumentHelp(fr: "combien d'actions", en: "how many actions", value: ValueName.count))
  var last = "20"

  @OptionGroup var personal: PersonalOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let limit = try Typed.whole(last)
    let actions = try session.read { try $0.history(limit: limit) }
    let sheet = Sheet(
      "", Phrase(fr: "Histoire", en: "History"),
      columns: [
        SheetColumn("number", Phrase(fr: "N°", en: "No."), style: .bareNumbers),
        SheetColumn("at", Phrase(fr: "Quand (UTC)", en: "When (UTC)")),
        SheetColumn("who", Phrase(fr: "Qui", en: "Who")),
        SheetColumn("line", Phrase(fr: "Ligne", en: "Line"), style: .remarks),
        SheetColumn("effect", Phrase(fr: "Effet", en: "Effect"), style: .remarks),
        SheetColumn("undoes", Phrase(fr: "Annule", en: "Undoes"), style: .bareNumbers, rank: 1),
        SheetColumn("undoneBy", Phrase(fr: "Annulée par", en: "Undone by"), style: .bareNumbers, rank: 1),
      ],
      rows: actions.map { action in
        [
          .whole(action.number), .text(action.at), .text(action.who),
          .text(personal.personal ? action.line : action.shownLine),
          .note(.told(action)), action.undoes.map(Cell.whole) ?? .blank,
          action.undoneBy.map(Cell.whole) ?? .blank,
        ]
      })
    try session.show(sheet, output)
  }
}
