import CultiverMarseille
import Testing

struct NearestTests {
  let crops = [
    "Tomate", "Tomate cerise", "Tomatillo", "Pomme de terre", "Poireau", "Poivron", "Radis", "Chou", "Épinard",
  ]

  @Test(arguments: [
    ("tomte", ["Tomate"]), ("otmate", ["Tomate"]), ("tomat", ["Tomate", "Tomate cerise", "Tomatillo"]),
    ("epinrad", ["Épinard"]), ("poiro", []), ("poirau", ["Poireau"]), ("xyz", []), ("", []), ("radi", ["Radis"]),
  ])
  func theNearestNamesComeFirst(text: String, expected: [String]) {
    #expect(Nearest.among(crops, to: text) == expected)
  }

  @Test func noMoreThanAskedForAndNoneTwice() {
    #expect(Nearest.among(["A1", "A2", "A1", "A3", "A4"], to: "A9", limit: 2) == ["A1", "A2"])
    #expect(Nearest.among(["A1"], to: "A1", limit: 0) == [])
    #expect(Nearest.among(["", "-"], to: "a") == [])
  }

  @Test func theFewestEditsWinThenTheText() {
    #expect(Nearest.among(["abcdeg", "abcdef", "abcdxy", "abcxyz"], to: "abcdef") == ["abcdef", "abcdeg", "abcdxy"])
    #expect(Nearest.among(["badcef"], to: "abcdef") == ["badcef"])
    #expect(Nearest.among(["badcfe"], to: "abcdef") == [])
  }
}
