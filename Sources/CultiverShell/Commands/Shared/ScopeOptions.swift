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

  @Flag(name: .customLong("public"), help: .hidden)
  var isPublic = false

  /// Nothing narrowed at will is published: of two scopes, the difference may be one grower.
  func refusePublic() throws(ShellError) {
    if isPublic { throw .notPublic }
  }

  /// The scope that the words mean.
  func resolved(_ reader: Reader) throws -> Scope {
    try refusePublic()
    return try reader.scope(site: site, plot: plot, venture: venture, crop: crop)
  }
}
