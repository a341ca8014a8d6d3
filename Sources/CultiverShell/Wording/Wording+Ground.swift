import CultiverMarseille

/// What is said of the ground over time.
extension Phrase {
  /// Of what is not there yet.
  static let planned = Phrase(fr: "prévu", en: "planned")

  /// More stands on a plot than it has, on the days of a span.
  static func overGround(_ plot: String, _ area: Area, atLeast: Bool, _ span: GroundSpan) -> Phrase {
    let over = Said.area(area)
    let (first, last) = (span.first, span.last)
    let days =
      first == last
      ? Phrase(fr: "le \(first.short(.french))", en: "on \(first.short(.english))")
      : Phrase(
        fr: "du \(first.short(.french)) au \(last.short(.french))",
        en: "from \(first.short(.english)) to \(last.short(.english))")
    return Phrase(
      fr: "Parcelle \(plot), \(days.fr)\u{202F}: \(atLeast ? "au moins " : "")\(over.fr) de trop.",
      en: "Plot \(plot), \(days.en): \(atLeast ? "at least " : "")\(over.en) too much.")
  }

  /// Why what is free of a plot is not calculable.
  static func roomUnknown(_ plot: String, _ gap: GroundRoom.Gap) -> Phrase {
    switch gap {
    case .plot:
      Phrase(
        fr: "Parcelle \(plot)\u{202F}: surface libre non calculable, sa surface nette est inconnue.",
        en: "Plot \(plot): free area not calculable, its net area is unknown.")
    case .cycles(let codes):
      Phrase(
        fr:
          "Parcelle \(plot)\u{202F}: surface libre non calculable, celle de \(codes.joined(separator: ", ")) est inconnue.",
        en: "Plot \(plot): free area not calculable, that of \(codes.joined(separator: ", ")) is unknown.")
    }
  }
}
