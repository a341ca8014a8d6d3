import CultiverMarseille

/// A harvest as one line says it, settled: what each word stands for, in the words of `harvest add`.
struct SaidPick: Equatable {
  /// How much, as it was said.
  var quantity: Word
  /// The crop, as it was said or by its code.
  var crop: Word
  /// The plots, each by a name that is its own.
  var plots: [Word]
  /// The variety.
  var variety: Word?
  /// The code of the cycle.
  var cycle: Word?
  /// The day; nil when none was said.
  var day: Day?
  /// Where the day was said.
  var dayColumn = 1
  /// What became of its parts.
  var parts: [Word] = []
  /// A remark.
  var note: Word?

  /// What it says, the places of its words left out.
  var text: String {
    var text = "\(quantity.text) | \(crop.text) | \(plots.map(\.text).joined(separator: ","))"
    for (label, word) in [("variety", variety?.text), ("cycle", cycle?.text), ("on", day?.iso)] {
      if let word { text += " | \(label) \(word)" }
    }
    if !parts.isEmpty { text += " | to " + parts.map(\.text).joined(separator: ", ") }
    if let note { text += " | note " + note.text }
    return text
  }

  /// The values of `harvest add` that say the same.
  var joined: Joiner.Joined {
    var joined = Joiner.Joined()
    func add(_ name: String, _ value: Word?) {
      guard let value else { return }
      joined.options.append(.init(name: name, word: Word("--\(name)", column: value.column), value: value))
    }
    add("on", day.map { Word($0.iso, column: dayColumn) })
    add("variety", variety)
    add("cycle", cycle)
    if let first = parts.first {
      add("to", Word(parts.map(\.text).joined(separator: ", "), column: first.column))
    }
    add("note", note)
    joined.positionals = [quantity, crop]
    if let first = plots.first {
      joined.positionals.append(Word(plots.map(\.text).joined(separator: ","), column: first.column))
    }
    return joined
  }
}
