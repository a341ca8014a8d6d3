import ArgumentParser
import CultiverMarseille

/// The ground that something takes: an area, a length of bed, or a share of the plot.
struct GroundOptions: ParsableArguments {
  /// What their values are made of.
  static let form: [String: Form.Shape] = ["area": .area, "length": .length, "share": .share]

  @Option(
    help: ArgumentHelp(
      fr: "sa surface,\u{202F}? si elle est inconnue", en: "its area, ? when unknown", value: ValueName.area))
  var area: String?

  @Option(
    help: ArgumentHelp(
      fr: "ou la longueur de planche, sur toute sa largeur", en: "or the length of bed, over its whole width",
      value: Phrase(fr: "LONGUEUR", en: "LENGTH")))
  var length: String?

  @Option(
    help: ArgumentHelp(
      fr: "ou la part de la parcelle\u{202F}: 1/3, 25 %, moitié", en: "or the share of the plot: 1/3, 25%, half",
      value: Phrase(fr: "PART", en: "SHARE")))
  var share: String?

  /// What the options state.
  var stated: [String?] { [area, length, share] }

  /// The ground stated, nil when none is; more than one statement is refused.
  func resolved() throws -> StatedGround? {
    let given = [("--area", area), ("--length", length), ("--share", share)].filter { $0.1 != nil }.map(\.0)
    guard given.count < 2 else { throw ShellError.notTogether(given) }
    if let length { return StatedGround(part: .length(try Typed.length(length))) }
    if let share { return StatedGround(part: try Typed.share(share)) }
    return try area.map { StatedGround(area: try StatedArea(typed: $0)) }
  }
}

/// The ground of a plot as it was stated: an area, or a part of the bed.
struct StatedGround: Hashable {
  var area = StatedArea.whole
  var part: BedPart?
}
