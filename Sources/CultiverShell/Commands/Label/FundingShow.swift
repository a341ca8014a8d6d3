import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `funding show`.
struct FundingShow: CultiverCommand {
  static let words = CommandWords(
    "show", ["montrer"],
    about: Phrase(
      fr: "montrer un financement, ses versements et ses conditions",
      en: "show a funding, its instalments and its conditions"),
    example: Phrase(verbatim: "funding show FIN-1"))
  static let form = Form([.word])

  @Argument(help: ArgumentHelp(fr: "le financement", en: "the funding", value: ValueName.funding))
  var funding: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let (course, names) = try session.read { reader in
      (try reader.funding(funding, today: session.today), try reader.plotNames())
    }
    let draft = course.funding
    let purpose = draft.purpose.map { " · \($0)" } ?? ""
    try session.show(
      Report(
        schema: "cultiver/funding/1",
        title: Phrase(fr: "Financement \(draft.code ?? "")\(purpose)", en: "Funding \(draft.code ?? "")\(purpose)"),
        lead: [try .fundingStands(course)], properties: [],
        sheets: [
          try FundingSheets.list(Phrase(fr: "Financement", en: "Funding"), [course], shape: .record, key: "funding"),
          try FundingSheets.instalments(course), FundingSheets.conditions(course, names),
        ]), output)
  }
}
