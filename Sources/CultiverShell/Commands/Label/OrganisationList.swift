import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `organisation list`.
struct OrganisationList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1,
    about: Phrase(fr: "lister les organismes", en: "list the organisations"),
    example: Phrase(fr: "organisation list --kind financeur", en: "organisation list --kind funder"))
  static let form = Form(options: ["kind": .words])

  @Option(help: ArgumentHelp(fr: "seulement ce genre", en: "only that kind", value: ValueName.kind))
  var kind: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let kind = try kind.map(Typed.organisationKind)
    let sheet = try session.read { reader in
      Self.sheet(
        Phrase(fr: "Organismes", en: "Organisations"),
        try reader.organisations().filter { listed in kind.map { $0 == listed.draft.kind } ?? true },
        try reader.communeNames())
    }
    try session.show(sheet, list)
  }

  /// Organisations as a sheet.
  static func sheet(
    _ title: Phrase, _ rows: [Listed<OrganisationDraft>], _ communes: [String: String], shape: Sheet.Shape = .table
  ) -> Sheet {
    Sheet(
      "", title, shape: shape,
      columns: [
        SheetColumn("code", Column.code.heading), SheetColumn("name", Column.name.heading),
        SheetColumn("kind", Column.kind.heading), SheetColumn("siret", Column.siret.heading, rank: 3),
        SheetColumn("commune", Column.commune.heading, rank: 1),
        SheetColumn("note", Column.note.heading, style: .remarks, rank: 4),
        SheetColumn("retired", Phrase(fr: "Retiré le", en: "Retired on"), rank: 1),
      ],
      rows: rows.map { listed in
        let draft = listed.draft
        return [
          .text(draft.code), .text(draft.name), .term(draft.kind.rawValue, draft.kind.name), Cell(draft.siret),
          draft.commune.map { .term($0, Phrase(verbatim: communes[$0] ?? $0)) } ?? .blank, Cell(draft.note),
          Cell(listed.retired),
        ]
      })
  }
}
