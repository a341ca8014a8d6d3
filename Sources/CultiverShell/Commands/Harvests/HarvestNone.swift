import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `harvest none`.
struct HarvestNone: CultiverCommand {
  static let words = CommandWords(
    "none", ["rien", "néant"],
    about: Phrase(fr: "dire que rien n'a été récolté", en: "say that nothing was harvested"),
    example: Phrase(
      fr: "harvest none A1 --on hier",
      en: "harvest none A1 --on yesterday"),
    discussion: Phrase(
      fr: "Zéro n'est pas le silence\u{202F}: le rapport distingue les parcelles qui n'ont rien dit.",
      en: "Zero is not silence: the report tells apart the plots that said nothing."))
  static let form = Form([.word], optional: 1, options: ["on": .day])

  @Argument(help: ArgumentHelp(fr: "la parcelle", en: "the plot", value: ValueName.plot))
  var plot: String?

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @OptionGroup var correction: CorrectionOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    var (plot, on) = (plot, on)
    session.fill(plot: &plot, day: &on)
    guard let plot else { throw session.missing(ValueName.plot, Self.self) }
    let draft = NoneDraft(plot: plot, day: try session.day(on))
    try session.write(correction) { _ = try $0.enter(draft) }
    try session.print(.nothingHarvested(plot, draft.day))
  }
}
