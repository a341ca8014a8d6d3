import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `water read`.
struct WaterRead: CultiverCommand {
  static let words = CommandWords(
    "read", ["relever"],
    about: Phrase(fr: "noter ce que marque un compteur d'eau", en: "record what a water meter shows"),
    example: Phrase(fr: "water read EAU1 12,345 m3 --on hier", en: "water read EAU1 12.345 m3 --on yesterday"),
    discussion: Phrase(
      fr: "Noté de nouveau pour le même jour, un relevé remplace le premier\u{202F}; l'histoire garde les deux.",
      en: "Typed again for the same day, a reading replaces the first; the history keeps both."))
  static let form = Form([.word, .quantity], options: ["on": .day])

  @Argument(help: ArgumentHelp(fr: "le compteur", en: "the meter", value: ValueName.code))
  var code: String

  @Argument(
    help: ArgumentHelp(
      fr: "ce qu'il marque, en litres ou en m3", en: "what it shows, in litres or m3",
      value: Phrase(fr: "RELEVÉ", en: "READING")))
  var reading: String

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let draft = ReadingDraft(
      meter: code, day: try session.day(on), litres: try Typed.meterReading(reading, bareUnit: nil))
    let entered = try session.write { writer in
      let entered = try writer.add(draft, today: session.today)
      try session.warn(entered.warnings)
      return entered
    }
    try session.print(.read(entered, draft))
  }
}
