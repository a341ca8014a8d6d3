import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `partner list`.
struct PartnerList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1, about: Phrase(fr: "lister les partenariats", en: "list the partnerships"),
    example: Phrase(verbatim: "partner list --venture TDM"))
  static let form = Form(options: ["kind": .words, "on": .day])

  @Option(help: ArgumentHelp(fr: "seulement ce genre", en: "only that kind", value: ValueName.kind))
  var kind: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement ceux de cette entreprise", en: "only those of that venture", value: ValueName.venture))
  var venture: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement ceux de cet organisme", en: "only those of that organisation", value: ValueName.organisation))
  var organisation: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement ceux en cours ce jour-là", en: "only those in force on that day", value: ValueName.day))
  var on: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let kind = try kind.map(Typed.partnershipKind)
    let day = try on.map { try session.day($0) }
    let sheet = try session.read { reader in
      let venture = try venture.map { try reader.venture($0, on: session.today).code }
      let organisation = try organisation.map { try reader.organisation($0).draft.code }
      let courses = try reader.partnerships().filter { course in
        (kind.map { $0 == course.partnership.kind } ?? true)
          && (venture.map { code in course.parties.contains { $0.venture == code } } ?? true)
          && (organisation.map { code in course.parties.contains { $0.organisation == code } } ?? true)
          && (day.map(course.isInForce) ?? true)
      }
      return try PartnerSheets.list(Phrase(fr: "Partenariats", en: "Partnerships"), courses)
    }
    try session.show(sheet, list)
  }
}
