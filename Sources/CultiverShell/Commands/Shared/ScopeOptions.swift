import ArgumentParser
import CultiverMarseille
import CultiverStore

/// What a list or a report is narrowed to.
struct ScopeOptions: ParsableArguments {
  @Option(help: ArgumentHelp(fr: "seulement ce site", en: "only that site", value: ValueName.site))
  var site: String?

  @Option(help: ArgumentHelp(fr: "seulement cette parcelle", en: "only that plot", value: ValueName.plot))
  var plot: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement les jours où cette entreprise tenait la parcelle",
      en: "only the days on which that venture held the plot", value: ValueName.venture))
  var venture: String?

  @Option(help: ArgumentHelp(fr: "seulement cette culture", en: "only that crop", value: ValueName.crop))
  var crop: String?

  /// The scope that the words mean.
  func resolved(_ reader: Reader) throws -> Scope {
    try reader.scope(site: site, plot: plot, venture: venture, crop: crop)
  }
}
