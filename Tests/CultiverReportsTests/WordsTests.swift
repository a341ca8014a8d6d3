import CultiverMarseille
import Testing

@testable import CultiverReports

@Suite struct WordsTests {
  @Test(
    arguments: [
      (0, 10, "0%"), (1, 1000, "<1%"), (5, 1000, "1%"), (145, 1000, "15%"), (999, 1000, ">99%"), (10, 10, "100%"),
      (0, 0, "0%"), (Int64.max, Int64.max, "100%"), (Int64.max / 2, Int64.max, "50%"),
    ] as [(Int64, Int64, String)])
  func percentIsRoundedHalfUpAndNeverHidesSomething(_ part: Int64, _ whole: Int64, _ words: String) {
    #expect(Words.percent(part, of: whole, .english) == words)
  }

  @Test func differencesBearTheirSign() {
    func words(_ now: Int64, _ before: Int64) -> String {
      let (now, before) = (Mass(grams: now), Mass(grams: before))
      return "\(Words.signed(now, from: before, .french)) \(Words.signedPercent(now, from: before, .french))"
    }
    #expect(words(1500, 1000) == "+0,5 +50\u{202F}%")
    #expect(words(500, 1000) == "\u{2212}0,5 \u{2212}50\u{202F}%")
    #expect(words(1000, 1000) == "0 0\u{202F}%")
    #expect(words(0, 1000) == "\u{2212}1 \u{2212}100\u{202F}%")
    #expect(words(3000, 1000) == "+2 +200\u{202F}%")
  }

  @Test func countsAgreeWithTheirWord() {
    let (one, many) = (Phrase(fr: "jour", en: "day"), Phrase(fr: "jours", en: "days"))
    #expect((0...2).map { Words.counted($0, one, many, .french) } == ["0\u{A0}jour", "1\u{A0}jour", "2\u{A0}jours"])
    #expect((0...2).map { Words.counted($0, one, many, .english) } == ["0\u{A0}days", "1\u{A0}day", "2\u{A0}days"])
  }
}
