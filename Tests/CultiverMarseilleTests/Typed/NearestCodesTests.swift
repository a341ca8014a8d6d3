import CultiverMarseille
import Testing

/// Names that lead to codes.
struct NearestCodesTests {
  private static let calls: [Nearest.Call] =
    Nearest.calls(code: "TIL", name: "Ferme des Tilleuls (exemple)")
    + Nearest.calls(code: "CIG", name: "Ferme des Cigales")
    + [("TIL/A1", "TIL/A1"), ("A1", "TIL/A1"), ("CIG/A1", "CIG/A1"), ("A1", "CIG/A1"), ("B7", "B7")]

  @Test(arguments: [
    ("Tilleuls", ["TIL"]), ("tileuls", ["TIL"]), ("ferme", ["CIG", "TIL"]), ("cigale", ["CIG"]),
    ("A9", ["CIG/A1", "TIL/A1"]), ("a1", ["CIG/A1", "TIL/A1"]), ("B8", ["B7"]), ("des", []), ("xyz", []),
  ])
  func `a name nearly said leads to its code`(_ text: String, _ codes: [String]) {
    #expect(Nearest.codes(Self.calls, to: text) == codes)
  }

  @Test(arguments: [
    ("jiun", TypedError.Expected.month, ["juin"], ["juin"]), ("juni 2026", .month, ["juin 2026"], ["June 2026"]),
    ("heir", .day, ["hier"], ["hier"]), ("24 jiun", .day, ["24 juin"], ["24 juin"]), ("hier", .day, [], []),
    ("doné", .destination, ["don", "donné"], ["don", "donné"]), ("xyz", .month, [], []), ("jiun", .quantity, [], []),
  ])
  func `a mistyped word is put right in the words of the language first`(
    _ text: String, _ expected: TypedError.Expected, _ french: [String], _ english: [String]
  ) {
    let error = TypedError(expected, text, .notUnderstood)
    #expect(error.nearest(.french) == french)
    #expect(error.nearest(.english) == english)
  }
}
