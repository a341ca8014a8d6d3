import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `objective show`.
struct ObjectiveShow: CultiverCommand {
  static let words = CommandWords(
    "show", ["montrer"],
    about: Phrase(
      fr: "montrer un objectif et ses cibles, avec ce qui en est atteint",
      en: "show an objective and its targets, with what is reached of them"),
    example: Phrase(verbatim: "objective show OBJ-1"))
  static let form = Form([.word])

  @Argument(help: ArgumentHelp(fr: "l'objectif", en: "the objective", value: ValueName.objective))
  var objective: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    do {
      let (course, lines) = try session.read { reader in
        let course = try reader.objective(objective)
        return (course, try reader.lines(of: course, course.targets, through: session.today))
      }
      try session.show(
        Report(
          schema: "cultiver/objective/1",
          title: Phrase(
            fr: "Objectif \(course.code) · \(course.objective.title)",
            en: "Objective \(course.code) · \(course.objective.title)"), lead: [.scope(of: course).capitalized],
          properties: [],
          sheets: [
            ObjectiveSheets.list(
              Phrase(fr: "Objectif", en: "Objective"), [course], shape: .record, key: "objective"),
            ObjectivesReport.targets(lines),
          ]), output)
    } catch is QuantityError {
      throw Refusal.tooLarge
    }
  }
}
