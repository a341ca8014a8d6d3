import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `soil add`.
struct SoilAdd: CultiverCommand {
  static let words = CommandWords(
    Verb.add.0, Verb.add.1,
    about: Phrase(fr: "noter une analyse du sol d'une parcelle", en: "record a soil test of a plot"),
    example: Phrase(
      fr: "soil add A1 plomb 85, cadmium 0,4, zinc 120 --on 12/03/2026 --lab LCA",
      en: "soil add A1 lead 85, cadmium 0.4, zinc 120 --on 2026-03-12 --lab LCA"),
    discussion: Phrase(
      fr: "Les teneurs sont en mg/kg de terre sèche\u{202F}; de <0,5 la borne est gardée, et la note le dit.",
      en: "Contents are in mg/kg of dry soil; of <0.5 the bound is kept, and the note says so."))
  static let form = Form(
    [.word, .words], options: ["on": .day, "lab": .words, "note": .words], flags: ["update"])

  @Argument(help: ArgumentHelp(fr: "la parcelle", en: "the plot", value: ValueName.plot))
  var plot: String

  @Argument(
    help: ArgumentHelp(
      fr: "des éléments, chacun avec sa teneur\u{202F}: plomb, cadmium, zinc, cuivre, arsenic, mercure, nickel, chrome",
      en: "elements, each with its content: lead, cadmium, zinc, copper, arsenic, mercury, nickel, chromium",
      value: Phrase(fr: "TENEURS", en: "CONTENTS")))
  var contents: String

  @Option(
    help: ArgumentHelp(fr: "le jour du prélèvement", en: "the day of the sample", value: ValueName.day))
  var on: String?

  @Option(help: ArgumentHelp(fr: "le laboratoire", en: "the laboratory", value: ValueName.text))
  var lab: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  @Flag(
    help: ArgumentHelp(
      fr: "remplacer ce qui est noté pour le même jour et le même laboratoire",
      en: "replace what is recorded for the same day and laboratory"))
  var update = false

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let findings = try Typed.soilFindings(contents)
    let drafts = findings.map { finding in
      SoilTestDraft(
        plot: plot, day: day, laboratory: lab, element: finding.element, content: finding.content, note: note)
    }
    let outcomes = try session.write { writer in
      let outcomes = try drafts.map { try writer.enter($0, .merging(update: update)) }
      if day > session.today { try session.warn(.inFuture(day)) }
      return outcomes
    }
    for (place, draft) in drafts.enumerated() {
      try session.print(.soilTested(draft, isBound: findings[place].content.isBound, outcomes[place]))
    }
  }
}
