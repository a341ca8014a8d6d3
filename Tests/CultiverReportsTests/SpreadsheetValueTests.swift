import CultiverMarseille
import Testing

@testable import CultiverReports

struct SpreadsheetValueTests {
  private func value(_ cell: Cell, _ language: Language = .french, isBare: Bool = false) -> SpreadsheetValue {
    cell.spreadsheetValue(language, isBare: isBare)
  }

  /// The number of a value, as it is read back: the shortest decimal that means the same binary number.
  private func decimal(_ value: SpreadsheetValue) -> String? {
    guard case .number(let number, _) = value else { return nil }
    return "\(number)"
  }

  @Test func `a number is the binary number nearest to the exact decimal`() {
    for grams in [0, 1, 7, 100, 333, 999, 1_001, 12_345, 687_863, 999_999, 123_456_789, 9_007_199_254_740_992]
      as [Int64]
    {
      let text = Written.plain(grams, places: 3)
      #expect(decimal(value(.mass(Mass(grams: grams)))).flatMap { Double($0) } == Double(text), "\(text)")
    }
    for units in stride(from: Int64(1), to: 1_000_000_000_000, by: 33_333_333_331) {
      for places in 0...6 {
        let text = Written.plain(units, places: places)
        #expect(decimal(value(.decimal(units, places: places))).flatMap { Double($0) } == Double(text), "\(text)")
      }
    }
  }

  @Test func `what has more digits than a spreadsheet keeps is text`() {
    let grams: Int64 = 9_007_199_254_740_993
    #expect(value(.mass(Mass(grams: grams))) == .tooLong("9\u{202F}007\u{202F}199\u{202F}254\u{202F}740,993\u{A0}kg"))
    #expect(value(.whole(.max)) == .tooLong(Written.decimal(.max, places: 0, .french)))
    #expect(value(.difference(Mass(grams: .max), from: .zero)) != .blank)
    #expect(value(.change(Mass(grams: .max), from: Mass(grams: 1))) != .blank)
  }

  @Test func `each kind of cell has its type and its format`() {
    let kg = "#,##0.000\"\u{A0}kg\""
    #expect(value(.mass(Mass(grams: 12_500))) == .number(12.5, format: "\(kg);\"\u{2212}\"\(kg);0\"\u{A0}kg\""))
    #expect(
      value(.mass(Mass(grams: 12_500)), isBare: true)
        == .number(12.5, format: "#,##0.000;\"\u{2212}\"#,##0.000;0"))
    #expect(value(.day(June.month.last)) == .number(46203, format: "dd/mm/yyyy"))
    #expect(value(.day(June.month.last), .english) == .number(46203, format: "yyyy-mm-dd"))
    #expect(value(.month(June.month)) == .number(46174, format: "[$-40C]mmmm yyyy"))
    #expect(value(.whole(1_284)) == .number(1284, format: "#,##0"))
    #expect(value(.number(1_042)) == .number(1042, format: "0"))
    #expect(value(.yield(nil)) == .text("–", isFaint: true))
    #expect(value(.blank) == .blank)
    #expect(value(.text("")) == .blank)
    #expect(value(.text("=1+1")) == .text("=1+1", isFaint: false))
    #expect(value(.flag(true)) == .text("oui", isFaint: false))
    #expect(value(.share(1, of: 4)) == .number(0.25, format: "0\"\u{202F}\"%"))
    #expect(value(.share(1, of: 1_000), .english) == .number(0.001, format: "\"<1%\""))
    #expect(value(.share(0, of: 0)) == .number(0, format: "\"0\u{202F}%\""))
    // 1899 has no day that all spreadsheets agree on.
    #expect(value(.day(Day(ordinal: -30_000))) == .text(Day(ordinal: -30_000).short(.french), isFaint: false))
  }

  @Test func `text is on one line, without what a file may not hold, and ends where the cell does`() {
    #expect(
      SpreadsheetText.fitted("a\u{0}b\u{7}\u{1B}[1m\u{202E}\nc").text == "a\u{FFFD}b\u{FFFD}\u{FFFD}[1m\u{FFFD} c")
    #expect(SpreadsheetText.fitted("\u{FFFE}é\u{FFFF}🍅").text == "\u{FFFD}é\u{FFFD}🍅")
    #expect(SpreadsheetText.fitted("_x0041_ _x00_").text == "_x005F_x0041_ _x00_")
    #expect(SpreadsheetText.fitted(String(repeating: "é", count: 32_767)).isCut == false)
    let long = SpreadsheetText.fitted(String(repeating: "🍅", count: 20_000))
    #expect(long.isCut && long.text.utf16.count <= 32_767 && long.text.hasSuffix("🍅…"))
  }

  @Test func `names of worksheets are short, allowed and unlike`() {
    var names = SheetNames()
    #expect(names.name("Par culture") == "Par culture")
    #expect(names.name("par CULTURE") == "par CULTURE 2")
    #expect(names.name("'[a]:*?/\\'") == "a")
    #expect(names.name("") == "1")
    let long = names.name(String(repeating: "🍅", count: 40))
    #expect(long.utf16.count <= 31)
    #expect(names.name(String(repeating: "🍅", count: 40)).hasSuffix(" 2"))
  }
}
