import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `activity add`.
struct ActivityAdd: CultiverCommand {
  static let words = CommandWords(
    Verb.add.0, Verb.add.1,
    about: Phrase(
      fr: "noter une formation, un atelier, une visite, un chantier", en: "record a training, workshop, visit, worksite"
    ),
    example: Phrase(
      fr: "activity add formation 12 --venture TDM --hours 2h30 --new 8 --local 5 --evidence \"feuille 14\" --on hier",
      en: "activity add training 12 --venture TDM --hours 2h30 --new 8 --local 5 --evidence \"sheet 14\" --on yesterday"
    ),
    discussion: Phrase(
      fr:
        "Une formation (cours, stage, atelier technique) compte dans les personnes formées (TRAINED)\u{202F}; tout le reste, un atelier pour le public aussi, dans les personnes sensibilisées (REACH)\u{202F}; rien ne compte deux fois. "
        + "--new dit combien venaient pour la première fois de l'année civile\u{202F}: à une formation pour une formation, à toute autre activité pour les autres. "
        + "C'est ainsi, sans aucun nom, que les personnes ne sont comptées qu'une fois. Sans --new, seules les participations comptent.",
      en:
        "A training (a course, a technical workshop) counts in people trained (TRAINED); everything else, a workshop for the public too, in people reached (REACH); nothing counts twice. "
        + "--new says how many came for the first time in the calendar year: to a training for a training, to any other activity for the others. "
        + "So, without any name, people are counted only once. Without --new only attendances count."))
  static let form = Form(
    [.word, .word], options: ["on": .day, "hours": .time, "subject": .words, "evidence": .words, "note": .words])

  @Argument(
    help: ArgumentHelp(
      fr: "formation, atelier, visite, chantier, événement, autre",
      en: "training, workshop, visit, worksite, event, other", value: ValueName.kind))
  var kind: String

  @Argument(
    help: ArgumentHelp(fr: "combien de personnes sont venues", en: "how many people came", value: ValueName.count))
  var people: String

  @OptionGroup var holder: HolderOptions

  @Option(
    help: ArgumentHelp(
      fr: "combien venaient pour la première fois de l'année", en: "how many came for the first time in the year",
      value: ValueName.count))
  var new: String?

  @Option(
    help: ArgumentHelp(
      fr: "combien sont du quartier ou d'un QPV", en: "how many live nearby or in a priority district",
      value: ValueName.count))
  var local: String?

  @Option(help: ArgumentHelp(fr: "combien de temps", en: "how long", value: ValueName.time))
  var hours: String?

  @Option(help: ArgumentHelp(fr: "le sujet", en: "what it was about", value: ValueName.text))
  var subject: String?

  @Option(
    help: ArgumentHelp(
      fr: "ce qui le prouve\u{202F}: feuille d'émargement, courrier", en: "what proves it: a signed sheet, a letter",
      value: ValueName.text))
  var evidence: String?

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  @Option(
    help: ArgumentHelp(
      fr: "sa référence dans un autre système", en: "what another system calls it", value: ValueName.text))
  var reference: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let draft = ActivityDraft(
      day: try session.day(on), site: holder.site, venture: holder.venture, kind: try Typed.activityKind(kind),
      subject: subject, time: try hours.map { try Typed.workTime($0) }, attendances: try Typed.people(people),
      newcomers: try new.map(Typed.people), local: try local.map(Typed.people), evidence: evidence, note: note,
      reference: reference)
    let activity = try session.write { writer in
      let (activity, warnings) = try writer.add(draft, today: session.today)
      try session.warn(warnings)
      return activity
    }
    try session.print(.held(activity))
  }
}
