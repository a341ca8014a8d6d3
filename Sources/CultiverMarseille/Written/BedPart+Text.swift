extension BedPart {
  /// The part as files and the notebook have it: `10 m`, `1/3`, `25 %`.
  public var code: String { written { Written.plain($0, places: $1) } }

  /// The part for people: `2,5 m`, `1/3`, `12,5 %`.
  public func text(_ language: Language) -> String {
    let text = written { Written.decimal($0, places: $1, language) }
    // A percent sign stands apart in French alone.
    return text.replacing(" %", with: language == .french ? "\u{202F}%" : "%")
  }

  private func written(_ number: (Int64, Int) -> String) -> String {
    switch self {
    case .length(let centimetres): return "\(number(centimetres, 2)) m"
    case .share(let parts, let all):
      if let places = [100: 0, 1_000: 1, 10_000: 2][all] { return "\(number(parts, places)) %" }
      return "\(parts)/\(all)"
    }
  }
}
