import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `work add`.
struct WorkAdd: CultiverCommand {
  static let words = CommandWords(
    Verb.add.0, Verb.add.1,
    about: Phrase(fr: "noter des heures de travail", en: "record hours of work"),
    example: Phrase(
      fr: "work add 2h30 A1 --people 3 --volunteer --task désherbage --on hier",
      en: "work add 2h30 A1 --people 3 --volunteer --task weeding --on yesterday"),
    discussion: Phrase(
      fr: "Chacune des personnes a travaillé ce temps-là\u{202F}: trois personnes pendant 2 h 30 font 7 h 30.",
      en: "Each of the people worked so long: three people for 2 h 30 make 7 h 30."))
  static let form = Form(
    [.time, .word], optional: 1, options: ["on": .day, "task": .words, "note": .words], flags: ["volunteer"])

  @Argument(
    help: ArgumentHelp(
      fr: "combien de temps chacun\u{202F}: 2h30, 1,5 h, 45 min", en: "how long each: 2h30, 1.5 h, 45 min",
      value: ValueName.time))
  var time: String

  @Argument(help: ArgumentHelp(Phrase.placeHelp, value: ValueName.place))
  var place: String?

  @Option(help: ArgumentHelp(fr: "combien de personnes", en: "how many people", value: ValueName.count))
  var people = "1"

  @Flag(help: ArgumentHelp(fr: "bénévole, et non payé", en: "volunteer, not paid"))
  var volunteer = false

  @Option(help: ArgumentHelp(fr: "ce qui a été fait", en: "what was done", value: ValueName.text))
  var task: String?

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  @Option(
    help: ArgumentHelp(
      fr: "sa référence dans un autre système", en: "what another system calls it", value: ValueName.text))
  var reference: String?

  @OptionGroup var location: PlaceOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let draft = WorkDraft(
      day: try session.day(on), place: location.stated(place), kind: volunteer ? .volunteer : .paid,
      people: try Typed.whole(people), time: try Typed.workTime(time), task: task, note: note, reference: reference)
    let (work, names) = try session.write { writer in
      let (work, warnings) = try writer.add(draft, today: session.today)
      try session.warn(warnings)
      return (work, try writer.reader.plotNames())
    }
    try session.print(try .worked(work, names))
  }
}
