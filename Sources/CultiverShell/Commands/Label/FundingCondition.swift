import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `funding condition`.
struct FundingCondition: CultiverCommand {
  static let words = CommandWords(
    "condition", ["engagement"],
    about: Phrase(
      fr: "noter ce qu'un financement demande en retour", en: "record what a funding asks for in return"),
    example: Phrase(
      fr: "funding condition FIN-1 3 t --until 31/12/2027", en: "funding condition FIN-1 3 t --until 2027-12-31"),
    discussion: Phrase(
      fr: "Un poids est une récolte, une surface est cultivée, des ETP sont des emplois\u{202F}; sinon en mots. "
        + "Sans --until, c'est la fin de l'engagement du financement.",
      en: "A weight is a harvest, an area is cultivated, FTE are jobs; else in words. "
        + "Without --until it is the end of what the funding commits to."))
  static let form = Form([.word, .words], options: ["until": .day, "words": .words, "note": .words])

  @Argument(help: ArgumentHelp(fr: "le financement", en: "the funding", value: ValueName.funding))
  var funding: String

  @Argument(
    help: ArgumentHelp(
      fr: "combien, ou quoi\u{202F}: 3 t, 800 m2, 2 ETP, des mots", en: "how much, or what: 3 t, 800 m2, 2 FTE, words",
      value: ValueName.text))
  var asked: String

  @Option(help: ArgumentHelp(fr: "jusqu'à quand", en: "until when", value: ValueName.day))
  var until: String?

  @Option(help: ArgumentHelp(fr: "ce qui l'explique, en mots", en: "what explains it, in words", value: ValueName.text))
  var words: String?

  @OptionGroup var location: SiteOrPlot

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  @OptionGroup var acceptance: AcceptOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let asked = try Typed.condition(asked)
    let (condition, entered) = try session.write { writer in
      var funding = try writer.reader.funding(funding, today: session.today).funding
      try funding.refuse([.refused, .closed])
      if let reason = acceptance.accept {
        funding.accepted = reason
        _ = try writer.change(funding: self.funding, to: funding, today: session.today)
      }
      let last = try until.map { try session.day($0, notBefore: funding.first ?? session.today) } ?? funding.until
      guard let last else { throw Misfit(.until, .noEndOfCondition(funding: funding.code ?? self.funding)) }
      let draft = FundingConditionDraft(
        funding: self.funding, kind: asked.kind, target: asked.target, words: words ?? asked.words,
        place: location.stated(nil), until: last, note: note)
      let (condition, entered) = try writer.add(draft, today: session.today)
      try session.warn(entered)
      return (condition, entered)
    }
    try session.print(.conditionAdded(condition, entered.course.funding))
  }
}
