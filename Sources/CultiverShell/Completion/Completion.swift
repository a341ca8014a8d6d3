import CultiverMarseille

/// What could stand at the cursor of a line.
struct Completion: Hashable, Sendable {
  /// Something that could.
  struct Candidate: Hashable, Sendable {
    /// The text, as it is put in the line.
    let text: String
    /// What it is, in a few words.
    let help: String?
    /// Whether something else may follow after a space.
    let isWhole: Bool

    init(_ text: String, help: String? = nil, isWhole: Bool = true) {
      self.text = text
      self.help = help
      self.isWhole = isWhole
    }
  }

  /// Nothing.
  static let none = Completion(replaced: 0, candidates: [])

  /// How many characters before the cursor the text of a candidate stands for.
  var replaced: Int
  /// What could stand there, likeliest first.
  var candidates: [Candidate]

  /// What all candidates begin with.
  var sharedBeginning: String {
    guard var shared = candidates.first?.text[...] else { return "" }
    for candidate in candidates.dropFirst() {
      let same = zip(shared, candidate.text).prefix { $0 == $1 }.count
      shared = shared.prefix(same)
    }
    return String(shared)
  }
}
