import CultiverMarseille
import Testing

@testable import CultiverReports

/// Where rows rounded one by one miss their rounded total, the page says so, and nowhere else.
@Suite struct RoundingTests {
  @Test func namesBothNumbersOfAConstructedCase() throws {
    // Three rows of 0,005 m² are 0,01 each; together they are 0,015, which is 0,02.
    let third = June.figures(0, 0, ground: 1, days: 2)
    let note = try Rounding.areas([third, third, third], of: June.figures(0, 0, ground: 3, days: 2))
    #expect(
      note?.fr
        == "m² cultivés, lignes arrondies une à une\u{202F}: 0,03\u{A0}m²\u{202F}; total arrondi une fois\u{202F}: 0,02\u{A0}m²."
    )
    #expect(note?.en == "m² cultivated, rows rounded one by one: 0.03\u{A0}m²; total rounded once: 0.02\u{A0}m².")
    let thirds = Rounding.shares([1, 1, 1].map { Mass(grams: $0) }, of: Mass(grams: 3))
    #expect(thirds?.fr == "Parts arrondies une à une\u{202F}: 99\u{202F}%.")
    let tiny = Rounding.shares([996, 2, 2].map { Mass(grams: $0) }, of: Mass(grams: 1000))
    #expect(tiny == nil)
    let many = Rounding.shares([994, 2, 2, 2].map { Mass(grams: $0) }, of: Mass(grams: 1000))
    #expect(many?.en == "Parts rounded one by one: 99% without those below 1%.")
  }

  @Test func areasAreSpokenOfExactlyWhenTheirSumDiffers() throws {
    for days in Int64(1)...7 {
      for a in Int64(0)...13 {
        for b in Int64(0)...13 {
          for c in Int64(0)...3 {
            let parts = [a, b, c].map { June.figures(0, 0, ground: $0, days: days) }
            let rounded = [a, b, c].map { (2 * $0 + days) / (2 * days) }.reduce(0, +)
            let whole = (2 * (a + b + c) + days) / (2 * days)
            let note = try Rounding.areas(parts, of: June.figures(0, 0, ground: a + b + c, days: days))
            #expect((note != nil) == (rounded != whole), "\(a) \(b) \(c) over \(days)")
          }
        }
      }
    }
  }

  @Test func sharesAreSpokenOfExactlyWhenTheyDoNotMakeAHundred() {
    for a in Int64(0)...24 {
      for b in Int64(0)...24 {
        for c in Int64(0)...9 where a + b + c > 0 {
          let whole = a + b + c
          let printed = [a, b, c].map { Words.percent($0, of: whole, .english) }
          // What stands on the page: `<1%` and `>99%` are words, not numbers.
          let numbers = printed.map { Int($0.dropLast()) ?? ($0 == ">99%" ? 100 : 0) }.reduce(0, +)
          let note = Rounding.shares([a, b, c].map { Mass(grams: $0) }, of: Mass(grams: whole))
          #expect((note != nil) == (numbers != 100), "\(printed)")
        }
      }
    }
  }

  @Test func theNoteStandsUnderTheColumnThatItIsAbout() throws {
    let sheets = try MonthlyReport.report(June.whole).sheetsForPeople
    let varieties = try #require(sheets.first { $0.key == "byVariety" })
    let (place, _) = try #require(varieties.lacking.first)
    #expect(varieties.columns[place].key == "part")
    #expect(try #require(sheets.first { $0.key == "byPlot" }).lacking.isEmpty)
  }
}
