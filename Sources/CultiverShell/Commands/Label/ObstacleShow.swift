import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `obstacle show`.
struct ObstacleShow: CultiverCommand {
  static let words = CommandWords(
    "show", ["montrer"],
    about: Phrase(fr: "montrer un frein et ses démarches", en: "show an obstacle and its steps"),
    example: Phrase(verbatim: "obstacle show OBS-1"))
  static let form = Form([.word])

  @Argument(help: ArgumentHelp(fr: "le frein", en: "the obstacle", value: ValueName.obstacle))
  var obstacle: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let (course, names) = try session.read { reader in
      (try reader.obstacle(obstacle, today: session.today), try reader.plotNames())
    }
    let code = course.obstacle.code ?? ""
    try session.show(
      Report(
        schema: "cultiver/obstacle/1",
        title: Phrase(fr: "Frein \(code) · \(course.kindName.fr)", en: "Obstacle \(code) · \(course.kindName.en)"),
        lead: [.stood(course, today: session.today)], properties: [],
        sheets: [
          ObstacleSheets.list(
            Phrase(fr: "Frein", en: "Obstacle"), [course], names, today: session.today, shape: .record, key: "obstacle"),
          ObstacleSheets.steps(course),
        ]), output)
  }
}
