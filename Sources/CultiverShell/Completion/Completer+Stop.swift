import CultiverMarseille
import CultiverStore

/// Answers at a stop of a round.
extension Completer {
  /// What could stand at the cursor: the units of the crop behind a number, then what became of it; before anything is typed, the keys.
  func atStop(_ line: String, at cursor: Int, crop: String, plot: String) -> Completion {
    guard let place = LineToCursor(String(line.prefix(cursor))) else { return .none }
    var said = SaidSoFar(today: today, crop: crop)
    Self.note(plot: plot, &said)
    let words = SaidWords.parted(place.words)
    if let units = units(behind: words, place, said) { return units }
    return candidates(words.isEmpty ? .fixed(RoundAnswer.named) : Self.destinations, head: "", .word, place, said)
  }
}
