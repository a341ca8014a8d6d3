import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `partner show`.
struct PartnerShow: CultiverCommand {
  static let words = CommandWords(
    "show", ["montrer"],
    about: Phrase(
      fr: "montrer un partenariat et ce que chacun apporte", en: "show a partnership and what each party brings"),
    example: Phrase(verbatim: "partner show PAR-1"))
  static let form = Form([.word])

  @Argument(help: ArgumentHelp(fr: "le partenariat", en: "the partnership", value: ValueName.partnership))
  var partnership: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let course = try session.read { try $0.partnership(partnership) }
    let (code, kind) = (course.partnership.code ?? "", course.partnership.kind.name)
    try session.show(
      Report(
        schema: "cultiver/partnership/1",
        title: Phrase(fr: "Partenariat \(code) · \(kind.fr)", en: "Partnership \(code) · \(kind.en)"), lead: [],
        properties: [],
        sheets: [
          try PartnerSheets.list(
            Phrase(fr: "Partenariat", en: "Partnership"), [course], shape: .record, key: "partnership"),
          PartnerSheets.parties(course),
        ]), output)
  }
}
