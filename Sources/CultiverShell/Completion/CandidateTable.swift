import CultiverMarseille
import CultiverReports

/// Candidates as they are listed below a line.
struct CandidateTable {
  /// More than this are counted only.
  private static let most = 120
  /// Up to this many stand one below the other with what they are.
  private static let mostWithHelp = 24

  let candidates: [Completion.Candidate]
  let language: Language

  /// The lines, each no wider than the window.
  func lines(width: Int) -> [String] {
    let shown = candidates.prefix(Self.most)
    var lines =
      candidates.count <= Self.mostWithHelp && candidates.contains { $0.help != nil }
      ? explained(shown, width) : columns(shown, width)
    if candidates.count > shown.count {
      let rest = candidates.count - shown.count
      lines.append(Phrase(fr: "… et \(rest) autres", en: "… and \(rest) more")[language])
    }
    return lines
  }

  private func explained(_ shown: ArraySlice<Completion.Candidate>, _ width: Int) -> [String] {
    let first = shown.map { Display.width($0.text) }.max() ?? 0
    return shown.map { candidate in
      guard let help = candidate.help else { return Self.cut(candidate.text, width) }
      let gap = String(repeating: " ", count: first - Display.width(candidate.text) + 2)
      return Self.cut(candidate.text + gap + help, width)
    }
  }

  private func columns(_ shown: ArraySlice<Completion.Candidate>, _ width: Int) -> [String] {
    let cell = (shown.map { Display.width($0.text) }.max() ?? 0) + 2
    let across = max(1, (width + 1) / cell)
    let down = (shown.count + across - 1) / across
    return (0..<down).map { row in
      stride(from: row, to: shown.count, by: max(1, down)).map { place in
        let text = shown[shown.startIndex + place].text
        let isLast = place + down >= shown.count
        return isLast ? text : text + String(repeating: " ", count: cell - Display.width(text))
      }.joined()
    }.map { Self.cut($0, width) }
  }

  private static func cut(_ text: String, _ width: Int) -> String {
    guard Display.width(text) >= width else { return text }
    var cut = ""
    for character in text where Display.width(cut) + 2 < width { cut.append(character) }
    return cut + "…"
  }
}
