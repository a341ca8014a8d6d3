import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `organisation show`.
struct OrganisationShow: CultiverCommand {
  static let words = CommandWords(
    "show", ["montrer"], about: Phrase(fr: "montrer un organisme", en: "show an organisation"),
    example: Phrase(verbatim: "organisation show CANTINE"))
  static let form = Form([.word])

  @Argument(help: ArgumentHelp(fr: "l'organisme", en: "the organisation", value: ValueName.organisation))
  var organisation: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let sheet = try session.read { reader in
      OrganisationList.sheet(
        Refusal.Noun.organisation.name, [try reader.organisation(organisation)], try reader.communeNames(),
        shape: .record)
    }
    try session.show(sheet, output)
  }
}
