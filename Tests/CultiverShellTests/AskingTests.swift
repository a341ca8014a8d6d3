import Testing

@testable import CultiverShell

/// What is a yes, a no, and neither.
struct AskingTests {
  @Test(arguments: [
    ("o", true), ("Oui", true), ("OUI", true), ("y", true), ("yes", true), ("Yes", true), ("n", false), ("non", false),
    ("No", false), ("NON", false), ("1", nil), ("0", nil), ("ok", nil), ("ouais", nil), ("3 kg", nil),
    ("yesterday", nil),
  ])
  func `only a yes agrees, and only a no declines`(_ answer: String, _ agrees: Bool?) {
    #expect(Session.agrees(answer) == agrees)
  }
}
