import ArgumentParser
import CultiverMarseille

/// What an objective is, said by options.
struct ObjectiveTerms: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      fr: "le financement qui le demande", en: "the funding that asks for it", value: ValueName.funding))
  var funding: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement le résultat de cette entreprise", en: "only that venture's result", value: ValueName.venture))
  var venture: String?

  @Option(
    help: ArgumentHelp(fr: "seulement le résultat de ce site", en: "only that site's result", value: ValueName.site))
  var site: String?

  @Option(
    help: ArgumentHelp(
      fr: "per-period (chaque période seule), since-start (depuis le début du plan), niveau",
      en: "per-period (each period alone), since-start (since the plan began), level",
      value: Phrase(fr: "FAÇON", en: "WAY")))
  var measure: String?

  @Option(
    help: ArgumentHelp(
      fr: "au moins la cible (si rien n'est dit), ou au plus", en: "at-least the target (when not stated), or at-most",
      value: Phrase(fr: "SENS", en: "SIDE")))
  var bound: String?

  @Option(
    help: ArgumentHelp(
      fr: "d'où l'on part\u{202F}: PÉRIODE=VALEUR", en: "where it starts from: PERIOD=VALUE",
      value: Phrase(fr: "PÉRIODE=VALEUR", en: "PERIOD=VALUE")))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      fr: "le premier jour du plan\u{202F}; sinon celui de sa première cible",
      en: "the first day of the plan; else that of its first target", value: ValueName.day))
  var from: String?

  @Option(
    help: ArgumentHelp(fr: "qui compte le résultat", en: "who counts the result", value: Phrase(fr: "QUI", en: "WHO")))
  var countedBy: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  /// The options that span words.
  static let form: [String: Form.Shape] = [
    "measure": .words, "bound": .words, "baseline": .words, "from": .day, "counted-by": .words, "note": .words,
  ]

  /// What the options state.
  var stated: [String?] { [funding, venture, site, measure, bound, baseline, from, countedBy, note] }

  /// Writes what they state into a draft; an empty text takes away what stood, and so does `?` in place of a day or a baseline.
  func apply(to draft: inout ObjectiveDraft, _ session: Session) throws {
    draft.funding = Stated.text(funding, else: draft.funding)
    draft.venture = Stated.text(venture, else: draft.venture)
    draft.site = Stated.text(site, else: draft.site)
    if let measure { draft.measure = try Typed.objectiveMeasure(measure) }
    if let bound { draft.bound = try Typed.objectiveBound(bound) }
    if baseline == "?" {
      (draft.baseline, draft.baselinePeriod) = (nil, nil)
    } else if let baseline {
      let (period, value) = try StatedTarget.read(baseline, of: draft.indicator, option: "--baseline", session)
      (draft.baselinePeriod, draft.baseline) = (period, value)
    }
    if let from { draft.from = from == "?" ? nil : try session.day(from) }
    draft.countedBy = Stated.text(countedBy, else: draft.countedBy)
    draft.note = Stated.text(note, else: draft.note)
  }
}
