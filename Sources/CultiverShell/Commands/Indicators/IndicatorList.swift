import ArgumentParser
import CultiverMarseille
import CultiverReports

/// `indicator list`.
struct IndicatorList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1,
    about: Phrase(
      fr: "lister les 28 indicateurs, et comment chacun s'obtient",
      en: "list the 28 indicators, and how each comes about"
    ),
    example: Phrase(verbatim: "indicator list"))
  static let form = Form()

  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws { try session.show(IndicatorCatalogue.sheet, list) }
}
