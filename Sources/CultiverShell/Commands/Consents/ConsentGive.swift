import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `consent give`.
struct ConsentGive: CultiverCommand {
  static let words = CommandWords(
    "give", ["donner"],
    about: Phrase(
      fr: "noter ce qu'une entreprise laisse publier d'elle", en: "record what a venture lets be published of it"),
    example: Phrase(
      fr:
        "consent give TDM nom,récolte,surface --from 01/01/2026 --by \"la gérante\" --evidence \"courriel du 12 janvier\"",
      en:
        "consent give TDM name,harvest,area --from 2026-01-01 --by \"the manager\" --evidence \"mail of 12 January\""),
    discussion: Phrase(
      fr:
        "Sans accord, rien n'est publié d'une entreprise seule. Un accord vaut pour les jours qu'il dit, jamais avant\u{202F}; "
        + "le chiffre d'une période demande l'accord pour toute la période.",
      en:
        "Without consent, nothing is published of a venture alone. A consent holds for the days it states, never before; "
        + "a period's figure needs consent for the whole period."))
  static let form = Form(
    [.word, .words], options: ["from": .day, "until": .day, "by": .words, "evidence": .words])

  @Argument(help: ArgumentHelp(fr: "l'entreprise", en: "the venture", value: ValueName.venture))
  var venture: String

  @Argument(
    help: ArgumentHelp(
      fr: "quoi\u{202F}: nom, lieu, récolte, surface, destination, ou tout",
      en: "what: name, location, harvest, area, destination, or all", value: Phrase(fr: "QUOI", en: "WHAT")))
  var fields: String

  @Option(help: ArgumentHelp(fr: "le premier jour", en: "the first day", value: ValueName.day))
  var from: String?

  @Option(help: ArgumentHelp(fr: "le dernier jour", en: "the last day", value: ValueName.day))
  var until: String?

  @Option(
    help: ArgumentHelp(
      fr: "qui l'a donné\u{202F}: une fonction, ou le code d'une personne",
      en: "who gave it: a function, or a person's code", value: ValueName.text))
  var by: String?

  @Option(
    help: ArgumentHelp(
      fr: "la preuve\u{202F}: lettre, courriel, compte rendu", en: "the evidence: a letter, a mail, minutes",
      value: ValueName.text))
  var evidence: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let fields = try Typed.consentFields(fields)
    let from = try session.day(from)
    let until = try until.map { try session.day($0) }
    let drafts = fields.map {
      ConsentDraft(venture: venture, field: $0, from: from, to: until, givenBy: by, evidence: evidence)
    }
    let code = try session.write { try $0.give(drafts) }
    try session.print(.consents(code, fields, from: from, to: until))
  }
}
