import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `person show`.
struct PersonShow: CultiverCommand {
  static let words = CommandWords(
    "show", ["montrer"], about: Phrase(fr: "montrer une personne et ses rôles", en: "show a person and their roles"),
    example: Phrase(verbatim: "person show P1 --personal"))
  static let form = Form([.word])

  @Argument(help: ArgumentHelp(fr: "la personne", en: "the person", value: ValueName.person))
  var person: String

  @OptionGroup var personal: PersonalOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let (draft, roles) = try session.read { reader in
      let draft = try reader.person(person, personal: personal.personal)
      return (draft, try reader.roles().map(\.draft).filter { $0.person == draft.code })
    }
    let record = Sheet(
      "", Refusal.Noun.person.name, shape: .record, columns: PersonList.columns(personal: personal.personal),
      rows: [
        PersonList.row(draft, roles.filter { $0.holds(on: session.today) }, personal: personal.personal)
      ])
    try session.show(record, with: roles.isEmpty ? nil : Self.lines(roles), output)
  }

  private static func lines(_ roles: [RoleDraft]) -> Sheet {
    Sheet(
      "history", Phrase(fr: "Rôles", en: "Roles"),
      columns: [
        SheetColumn("venture", Column.venture.heading), SheetColumn("role", Phrase(fr: "Rôle", en: "Role")),
        SheetColumn("title", Phrase(fr: "Fonction", en: "Title"), rank: 1),
        SheetColumn("from", Column.from.heading, rank: 1), SheetColumn("to", Column.to.heading, rank: 1),
      ],
      rows: roles.map { role in
        [
          .text(role.venture), .term(role.kind.rawValue, role.kind.name), Cell(role.title), Cell(role.from),
          Cell(role.to),
        ]
      })
  }
}
