import CultiverMarseille

/// A period with a value, as options state it: `2026=3 t`, `2e trimestre 2026=800 m2`.
enum StatedTarget {
  /// The period and the value, in the smallest part of an indicator's unit.
  static func read(_ text: String, of indicator: Indicator, option: String, _ session: Session) throws
    -> (ReportPeriod, Int64)
  {
    guard let sign = text.firstIndex(of: "=") else { throw ShellError.periodAndValue(option: option, text) }
    let period = try Typed.planPeriod(String(text[..<sign]), today: session.today)
    return (period, try Typed.target(String(text[text.index(after: sign)...]), of: indicator))
  }
}
