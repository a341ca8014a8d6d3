import CultiverMarseille

/// Why a line is not understood, as a fact with its place and the form that was expected.
struct NotUnderstood: Error {
  enum Fact {
    /// A quotation mark is never closed.
    case unclosed(Character)
    /// No noun or command goes by that word; what is nearest.
    case unknownCommand(String, nearest: [CommandWords])
    /// The line names something of the field where a command or a quantity should stand; what the line says beside a quantity.
    case quantityMissing(String, line: String)
    /// The noun stands without a verb; its verbs.
    case verbMissing(CommandWords, verbs: [CommandWords])
    /// The noun has no such verb; what is nearest, and all it has.
    case unknownVerb(String, CommandWords, nearest: [CommandWords], verbs: [CommandWords])
    /// The command has no such option; what is nearest.
    case unknownOption(String, nearest: [String])
    /// The option stands without its value.
    case valueMissing(option: String)
    /// The option takes no value.
    case valueUnexpected(option: String)
    /// The option must be there.
    case optionMissing(String)
    /// A value must be there; what it is called in the form, in both languages.
    case missing(Phrase)
    /// A word too many.
    case unexpected(String)
    /// The language is not one of ours.
    case unknownLanguage(String)
    /// A line that begins with a quantity says something that cannot be settled.
    case doubtful(Doubt)
    /// Anything else that the parser cannot make sense of.
    case other
  }

  let fact: Fact
  /// Where, in characters from 1.
  let column: Int
  /// The form expected and a worked example, when the command is known.
  var synopsis: Synopsis?
  /// The parser's own sentence.
  var detail: String?

  init(_ fact: Fact, column: Int, synopsis: Synopsis? = nil, detail: String? = nil) {
    self.fact = fact
    self.column = column
    self.synopsis = synopsis
    self.detail = detail
  }
}
