import ArgumentParser
import CultiverMarseille

/// `tour`.
struct Tour: CultiverCommand {
  static let words = CommandWords(
    "tour", ["visite", "découvrir"],
    about: Phrase(fr: "les cinq premières minutes, pas à pas", en: "the first five minutes, step by step"),
    example: Phrase(verbatim: "tour"))
  static let form = Form()

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let language = session.language
    let steps = TourStep.all.enumerated().map { place, step in
      let text = HelpPage.wrapped(step.text[language], to: session.environment.width - 3)
      return
        (["\(place + 1). \(step.title[language])"] + text.map { "   " + $0 } + [""]
        + step.lines.map { "     " + $0[language] }).joined(separator: "\n")
    }
    try session.print(steps.joined(separator: "\n\n"))
  }
}
