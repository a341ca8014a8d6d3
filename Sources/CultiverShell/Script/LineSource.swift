/// What a person typed at the prompt.
enum TypedLine: Hashable {
  /// One line, without its end.
  case line(String)
  /// Several lines that were pasted together.
  case rows([String])
  /// Nothing: Ctrl-C took the line back.
  case nothing
}

/// Where the prompt's lines come from.
protocol LineSource: AnyObject {
  /// What is typed next, after showing the prompt; nil when there is no more.
  func next(prompt: String) -> TypedLine?
  /// The answer to a question, which no history keeps; nil when there is none.
  func answer(to question: String) -> String?
  /// The width and height of the window in which they are typed, in characters and rows, when there is one.
  var window: (width: Int, height: Int)? { get }
}

extension LineSource {
  var window: (width: Int, height: Int)? { nil }

  func answer(to question: String) -> String? {
    guard case .line(let answer)? = next(prompt: question) else { return nil }
    return answer
  }
}
