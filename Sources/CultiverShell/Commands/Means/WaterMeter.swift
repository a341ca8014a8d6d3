import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `water meter`.
struct WaterMeter: CultiverCommand {
  static let words = CommandWords(
    "meter", ["compteur"],
    about: Phrase(fr: "inscrire un compteur d'eau", en: "register a water meter"),
    example: Phrase(fr: "water meter EAU1 --site BDM", en: "water meter EAU1 --site BDM"),
    discussion: Phrase(
      fr:
        "Un compteur de site compte toute l'eau du site\u{202F}; les compteurs de ses parcelles sont derrière lui et ne s'y ajoutent pas.",
      en: "A site's meter counts all water of the site; the meters of its plots lie behind it and are not added to it.")
  )
  static let form = Form([.word])

  @Argument(help: ArgumentHelp(fr: "son code", en: "its code", value: ValueName.code))
  var code: String

  @Option(help: ArgumentHelp(fr: "le site", en: "the site", value: ValueName.site))
  var site: String?

  @Option(
    help: ArgumentHelp(
      fr: "la parcelle, si elle est seule derrière", en: "the plot, when it alone lies behind", value: ValueName.plot))
  var plot: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let draft = MeterDraft(code: try Typed.code(code), site: site, plot: plot)
    let (place, names) = try session.write { writer in
      _ = try writer.enter(draft, .adding)
      let meter = try writer.reader.meters().first { Fold.code($0.draft.code) == Fold.code(draft.code) }?.draft ?? draft
      return (StatedPlace(site: meter.site, plot: meter.plot), try writer.reader.plotNames())
    }
    try session.print(.metered(draft.code, .place(place, names)))
  }
}
