import ArgumentParser
import CultiverMarseille

/// How a crop usually grows, as options say it.
struct GrowthOptions: ParsableArguments {
  /// What their values are made of.
  static let shapes: [String: Form.Shape] = ["yield": .words, "low": .words, "high": .words]
  /// Those without a value.
  static let flags: Set<String> = ["perennial", "annual"]

  @Flag(help: ArgumentHelp(fr: "elle reste en place des années", en: "it stands for years"))
  var perennial = false

  @Flag(help: ArgumentHelp(fr: "elle ne dure qu'une saison", en: "it lasts one season"))
  var annual = false

  @Option(
    help: ArgumentHelp(
      fr: "les jours du semis en place ou de la plantation à la première récolte",
      en: "the days from sowing in place or planting to the first harvest", value: ValueName.count))
  var days: String?

  @Option(help: ArgumentHelp(fr: "ces jours, au moins", en: "these days, at least", value: ValueName.count))
  var daysMin: String?

  @Option(help: ArgumentHelp(fr: "ces jours, au plus", en: "these days, at most", value: ValueName.count))
  var daysMax: String?

  @Option(
    help: ArgumentHelp(
      fr: "combien de semaines dure la récolte", en: "how many weeks the harvest lasts", value: ValueName.count))
  var weeks: String?

  @Option(
    help: ArgumentHelp(
      fr: "le rendement d'une saison, en kg/m²", en: "the yield of a season, in kg/m²", value: Self.yieldName))
  var yield: String?

  @Option(help: ArgumentHelp(fr: "ce rendement, au moins", en: "this yield, at least", value: Self.yieldName))
  var low: String?

  @Option(
    help: ArgumentHelp(
      fr: "ce rendement, au plus\u{202F}: une cueillette qui le dépasse est signalée",
      en: "this yield, at most: a pick above it is warned of", value: Self.yieldName))
  var high: String?

  private static let yieldName = Phrase(fr: "RENDEMENT", en: "YIELD")

  /// What they state.
  var changes: [String?] {
    [days, daysMin, daysMax, weeks, self.yield, low, high, perennial || annual ? "" : nil]
  }

  /// The growth that they state over what stands; an empty value, or `?`, takes away what stood.
  func stated(over standing: StatedGrowth) throws -> StatedGrowth {
    if perennial && annual {
      throw ShellError.notTogether(["--perennial", "--annual"])
    }
    func number(_ option: String?, _ stands: Int64?, _ read: (String) throws -> Int64) throws -> Int64? {
      guard let option else { return stands }
      return ["", "?"].contains(option) ? nil : try read(option)
    }
    func grams(_ text: String) throws -> Int64 { try Typed.yield(text) }
    return StatedGrowth(
      isPerennial: perennial ? true : annual ? false : standing.isPerennial,
      fewestDays: try number(daysMin, standing.fewestDays, Typed.whole),
      usualDays: try number(days, standing.usualDays, Typed.whole),
      mostDays: try number(daysMax, standing.mostDays, Typed.whole),
      harvestWeeks: try number(weeks, standing.harvestWeeks, Typed.whole),
      lowYield: try number(low, standing.lowYield, grams),
      typicalYield: try number(self.yield, standing.typicalYield, grams),
      highYield: try number(high, standing.highYield, grams))
  }
}
