import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `objective list`.
struct ObjectiveList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1,
    about: Phrase(fr: "lister les objectifs et leurs cibles", en: "list the objectives and their targets"),
    example: Phrase(verbatim: "objective list --venture TDM"),
    discussion: Phrase(
      fr: "Ce qui en est atteint se lit dans report objectives.",
      en: "What is reached of them is read in report objectives."))
  static let form = Form(options: ["indicator": .words], flags: ["network", "dropped"])

  @Option(help: ArgumentHelp(fr: "seulement cet indicateur", en: "only that indicator", value: ValueName.indicator))
  var indicator: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement ceux de cette entreprise", en: "only those of that venture", value: ValueName.venture))
  var venture: String?

  @Option(help: ArgumentHelp(fr: "seulement ceux de ce site", en: "only those of that site", value: ValueName.site))
  var site: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement ceux de ce financement", en: "only those of that funding", value: ValueName.funding))
  var funding: String?

  @Flag(help: ArgumentHelp(fr: "seulement ceux de tout le réseau", en: "only those of the whole network"))
  var network = false

  @Flag(help: ArgumentHelp(fr: "avec ceux qui sont abandonnés", en: "with those that were dropped"))
  var dropped = false

  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let indicator = try indicator.map(Typed.indicator)
    let sheet = try session.read { reader in
      let filter = try ObjectiveFilter(venture: venture, site: site, funding: funding, reader, session)
      let courses = try reader.objectives().filter { course in
        (indicator.map { $0 == course.objective.indicator } ?? true) && filter.takes(course)
          && (!network || (course.venture == nil && course.objective.site == nil && course.objective.funding == nil))
          && (dropped || course.objective.dropped == nil)
      }
      return ObjectiveSheets.list(Phrase(fr: "Objectifs", en: "Objectives"), courses)
    }
    try session.show(sheet, list)
  }
}
