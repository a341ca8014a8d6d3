import CultiverMarseille

/// An error that can be told to a person.
protocol Explained: Error {
  /// How the program ends for it.
  var status: ExitStatus { get }
  /// What was wrong and what to type instead; the first line is the message, the others help on.
  var wording: Phrase { get }
  /// The word that is at fault, as typed, when it is about one.
  var about: String? { get }
}

extension Explained {
  var about: String? { nil }
}
