import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `person list`.
struct PersonList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1,
    about: Phrase(fr: "lister les personnes et leurs rôles", en: "list people and their roles"),
    example: Phrase(verbatim: "person list --venture TDM --personal"))
  static let form = Form(options: ["on": .day])

  @Option(
    help: ArgumentHelp(
      fr: "seulement celles de cette entreprise", en: "only those of that venture", value: ValueName.venture))
  var venture: String?

  @Option(
    help: ArgumentHelp(fr: "ce jour-là, au lieu d'aujourd'hui", en: "on that day, not today", value: ValueName.day))
  var on: String?

  @OptionGroup var personal: PersonalOptions
  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let (people, roles) = try session.read { reader in
      let venture = try venture.map { try reader.venture($0, on: day).code }
      let roles = try reader.roles().map(\.draft).filter { $0.holds(on: day) }
      let people = try reader.people(personal: personal.personal).filter { person in
        venture.map { venture in roles.contains { $0.person == person.draft.code && $0.venture == venture } } ?? true
      }
      return (people, roles)
    }
    try session.show(
      Sheet(
        "", Phrase(fr: "Personnes", en: "People"), columns: Self.columns(personal: personal.personal),
        rows: people.map { Self.row($0.draft, roles, personal: personal.personal) }), list)
  }

  /// The columns; those of names and contacts only when they are asked for.
  static func columns(personal: Bool) -> [SheetColumn] {
    let contact = [
      SheetColumn("name", Column.name.heading, rank: 1), SheetColumn("email", Column.email.heading, rank: 2),
      SheetColumn("telephone", Column.telephone.heading, rank: 2),
    ]
    return [SheetColumn("code", Column.code.heading)] + (personal ? contact : []) + [
      SheetColumn("roles", Phrase(fr: "Rôles", en: "Roles"))
    ] + (personal ? [SheetColumn("note", Column.note.heading, style: .remarks, rank: 3)] : []) + [
      SheetColumn("erased", Column.erased.heading, rank: 1)
    ]
  }

  /// A person, and what they are on the day.
  static func row(_ draft: PersonDraft, _ roles: [RoleDraft], personal: Bool) -> [Cell] {
    let own = roles.filter { $0.person == draft.code }
    func words(_ language: Language) -> String {
      own.map { "\($0.venture) (\($0.kind.name[language]))" }.joined(separator: ", ")
    }
    let codes = own.map { "\($0.venture):\($0.kind.rawValue)" }.joined(separator: " ")
    let contact = draft.contact
    return [.text(draft.code)] + (personal ? [Cell(contact.name), Cell(contact.email), Cell(contact.telephone)] : [])
      + [own.isEmpty ? .blank : .term(codes, Phrase(fr: words(.french), en: words(.english)))]
      + (personal ? [Cell(contact.note)] : []) + [Cell(draft.erased)]
  }
}
