import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `notebook show`.
struct NotebookShow: CultiverCommand {
  static let words = CommandWords(
    "show", ["montrer"],
    about: Phrase(
      fr: "montrer quel carnet est ouvert et ce qu'il contient", en: "show which notebook is open and what it holds"),
    example: Phrase(verbatim: "notebook show"))

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let counts = try session.read { try $0.counts() }
    let sheet = Sheet(
      "", Phrase(fr: "Carnet", en: "Notebook"), shape: .record,
      columns: [
        SheetColumn("path", Phrase(fr: "Fichier", en: "File")),
        SheetColumn("sites", Phrase(fr: "Sites", en: "Sites"), style: .bareNumbers),
        SheetColumn("plots", Phrase(fr: "Parcelles", en: "Plots"), style: .bareNumbers),
        SheetColumn("ventures", Phrase(fr: "Entreprises", en: "Ventures"), style: .bareNumbers),
        SheetColumn("cycles", Phrase(fr: "Cycles", en: "Cycles"), style: .bareNumbers),
        SheetColumn("harvests", Phrase(fr: "Récoltes", en: "Harvests"), style: .bareNumbers),
        SheetColumn("from", Phrase(fr: "Première récolte", en: "First harvest")),
        SheetColumn("to", Phrase(fr: "Dernière récolte", en: "Last harvest")),
        SheetColumn("actions", Phrase(fr: "Actions", en: "Actions"), style: .bareNumbers),
      ],
      rows: [
        [
          .text(session.database), .whole(counts.sites), .whole(counts.plots), .whole(counts.ventures),
          .whole(counts.cycles), .whole(counts.harvests), counts.first.map(Cell.day) ?? .blank,
          counts.last.map(Cell.day) ?? .blank, .whole(counts.actions),
        ]
      ])
    try session.show(sheet, output)
  }
}
