import CultiverMarseille
import Testing

/// An address has something on both sides of its `@`.
@Suite struct TypedEmailTests {
  @Test(arguments: ["claire@exemple.fr", " zoé.durand+cite@exemple.invalid ", "a@b"])
  func isAnAddress(text: String) throws {
    #expect(try Typed.email(text) == text.filter { $0 != " " })
  }

  @Test(arguments: [
    "pas-un-mail", "@exemple.fr", "claire@", "a@b@c", "claire @exemple.fr", "claire@exemple.fr, zoe@exemple.fr",
  ])
  func isNone(text: String) {
    #expect(throws: TypedError(.email, text, .notUnderstood)) { try Typed.email(text) }
  }

  @Test func nothingIsMissing() {
    #expect(throws: TypedError(.email, " ", .empty)) { try Typed.email(" ") }
  }
}
