@testable import CultiverShell

/// What is typed at the prompt, one after the other.
final class GivenLines: LineSource {
  private var typed: ArraySlice<TypedLine>

  init(_ typed: [TypedLine]) { self.typed = typed[...] }

  convenience init(_ lines: [String]) { self.init(lines.map(TypedLine.line)) }

  func next(prompt: String) -> TypedLine? { typed.popFirst() }
}
