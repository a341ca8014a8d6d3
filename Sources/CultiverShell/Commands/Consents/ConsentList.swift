import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `consent list`.
struct ConsentList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1,
    about: Phrase(fr: "lister ce que les entreprises laissent publier", en: "list what ventures let be published"),
    example: Phrase(verbatim: "consent list --venture TDM"))
  static let form = Form(options: ["on": .day])

  @Option(
    help: ArgumentHelp(
      fr: "seulement ceux de cette entreprise", en: "only those of that venture", value: ValueName.venture))
  var venture: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement ceux qui valent ce jour-là", en: "only those that hold on that day", value: ValueName.day))
  var on: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try on.map { try session.day($0) }
    let consents = try session.read { reader in
      let venture = try venture.map { try reader.venture($0, on: session.today).code }
      return try reader.consents().map(\.draft).filter { draft in
        (venture.map { $0 == draft.venture } ?? true)
          && (day.map { day in draft.from <= day && (draft.to.map { day <= $0 } ?? true) } ?? true)
      }
    }
    try session.show(
      Listing.sheet(Phrase(fr: "Accords de publication", en: "Consents"), consents.map { ($0, nil) }), list)
  }
}
