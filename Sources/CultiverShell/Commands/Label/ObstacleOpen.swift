import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `obstacle open`.
struct ObstacleOpen: CultiverCommand {
  static let words = CommandWords(
    "open", ["ouvrir"],
    about: Phrase(fr: "dire ce qui bloque, et où, et qui", en: "say what stands in the way, where and of whom"),
    example: Phrase(
      fr: "obstacle open eau A1 --authority RÉGIE --on 01/03 --note \"pas de branchement à moins de 200 m\"",
      en: "obstacle open eau A1 --authority RÉGIE --on 2026-03-01 --note \"no main within 200 m\""),
    discussion: Phrase(
      fr:
        "Genres\u{202F}: zonage, titre-occupation, fermage, pollution-sol, toiture, erp, sol-degrade, perte-local, eau, equilibre, ou vos propres mots. "
        + "Sans entreprise, le frein arrête qui tient le lieu.",
      en:
        "Kinds: zonage (zoning), titre-occupation, fermage, pollution-sol, toiture, erp, sol-degrade, perte-local, eau, equilibre, or words of your own. "
        + "Without a venture, it stops whoever holds the place."))
  static let form = Form([.word, .word], optional: 1, options: ["on": .day, "note": .words])

  @Argument(help: ArgumentHelp(fr: "le genre de frein", en: "the kind of obstacle", value: ValueName.kind))
  var kind: String

  @Argument(help: ArgumentHelp(fr: "le site ou la parcelle", en: "the site or plot", value: ValueName.place))
  var place: String?

  @OptionGroup var location: SiteOrPlot

  @Option(
    help: ArgumentHelp(fr: "l'entreprise qu'il arrête", en: "the venture that it stops", value: ValueName.venture))
  var venture: String?

  @Option(
    help: ArgumentHelp(
      fr: "l'organisme qui peut le lever", en: "the organisation that can lift it", value: ValueName.organisation))
  var authority: String?

  @Option(help: ArgumentHelp(fr: "depuis quand", en: "since when", value: ValueName.day))
  var on: String?

  @Option(help: ArgumentHelp(fr: "ce que c'est, en mots", en: "what it is, in words", value: ValueName.text))
  var note: String?

  @Option(
    help: ArgumentHelp(
      fr: "son code\u{202F}; sinon OBS-1, OBS-2…", en: "its code; else OBS-1, OBS-2…", value: ValueName.code))
  var code: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let draft = ObstacleDraft(
      code: try code.map(Typed.code), kind: kind, place: location.stated(place), venture: venture,
      authority: authority, opened: try session.day(on), note: note)
    let (entered, names) = try session.write { writer in
      let entered = try writer.enter(draft, .adding, today: session.today)
      try session.warn(entered.warnings)
      return (entered, try writer.reader.plotNames())
    }
    try session.print(.obstacleOpened(entered.course, names))
  }
}

/// A site or a plot, said by options that leave no doubt.
struct SiteOrPlot: ParsableArguments {
  @Option(help: ArgumentHelp(fr: "sur ce site", en: "on that site", value: ValueName.site))
  var site: String?

  @Option(help: ArgumentHelp(fr: "sur cette parcelle", en: "on that plot", value: ValueName.plot))
  var plot: String?

  /// The place, with a word that may be either.
  func stated(_ word: String?) -> StatedPlace { StatedPlace(word, site: site, plot: plot) }

  /// What the options state.
  var options: [String?] { [site, plot] }
}
