import CultiverMarseille
import Testing

struct WrittenTests {
  @Test(arguments: [
    (0, 0, "0"), (0, 3, "0"), (5, 3, "0.005"), (1250, 2, "12.5"), (-5, 3, "-0.005"), (-1250, 2, "-12.5"),
    (1000, 3, "1"),
    (100, 0, "100"), (1_234_567, 0, "1234567"), (Int64.min, 0, "-9223372036854775808"),
    (Int64.min, 4, "-922337203685477.5808"), (Int64.max, 19, "0.9223372036854775807"),
    (7, 25, "0.0000000000000000000000007"),
  ])
  func aNumberForFilesIsPlain(units: Int64, places: Int, text: String) {
    #expect(Written.plain(units, places: places) == text)
  }

  @Test(arguments: [
    (1_234_500, 3, 0, "1\u{202F}234,5", "1,234.5"), (12_345, 3, 0, "12,345", "12.345"), (999, 0, 0, "999", "999"),
    (1000, 0, 0, "1\u{202F}000", "1,000"), (1_234_567, 0, 0, "1\u{202F}234\u{202F}567", "1,234,567"),
    (-1_234_567, 2, 0, "-12\u{202F}345,67", "-12,345.67"), (1200, 2, 2, "12,00", "12.00"), (1250, 2, 1, "12,5", "12.5"),
    (12, 0, 2, "12,00", "12.00"), (5, 4, 4, "0,0005", "0.0005"),
  ])
  func aNumberForPeopleIsInTheirNotation(units: Int64, places: Int, least: Int, fr: String, en: String) {
    #expect(Written.decimal(units, places: places, .french, minimumPlaces: least) == fr)
    #expect(Written.decimal(units, places: places, .english, minimumPlaces: least) == en)
  }

  @Test func everySmallNumberIsWrittenAsInSchool() {
    for units in -2000...2000 as ClosedRange<Int64> {
      let digits = String(units.magnitude)
      let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
      let text = (units < 0 ? "-" : "") + padded.dropLast(2) + "," + padded.suffix(2)
      let written = Written.decimal(units, places: 2, .french, minimumPlaces: 2)
      #expect(written.filter { $0 != "\u{202F}" } == text)
    }
  }

  @Test func massesAreInGramsBelowAKilogram() {
    #expect(Mass(grams: 250).text(.french) == "250 g")
    #expect(Mass(grams: 999).text(.english) == "999 g")
    #expect(Mass(grams: 1000).text(.french) == "1 kg")
    #expect(Mass(grams: 12_500).text(.french) == "12,5 kg")
    #expect(Mass(grams: 1_234_500).text(.french) == "1\u{202F}234,5 kg")
    #expect(Mass(grams: 1_234_500).text(.english) == "1,234.5 kg")
    #expect(Mass(grams: 5).kilograms(.french) == "0,005")
    #expect(Mass.zero.text(.french) == "0 g")
  }

  @Test func areasAndCountsAreExact() {
    #expect(Area(squareDecimetres: 2400).text(.french) == "24 m²")
    #expect(Area(squareDecimetres: 120_050).text(.french) == "1\u{202F}200,5 m²")
    #expect(Area(squareDecimetres: 120_050).text(.english) == "1,200.5 m²")
    #expect(Count(thousandths: 2500).text(.french) == "2,5")
    #expect(Count(thousandths: 6000).text(.english) == "6")
  }

  @Test func daysAndMonthsHaveTheirNames() throws {
    let wednesday = try day("2026-06-24")
    let first = try day("2026-06-01")
    #expect(wednesday.text(.french) == "mercredi 24 juin 2026")
    #expect(wednesday.text(.english) == "Wednesday 24 June 2026")
    #expect(first.text(.french) == "lundi 1er juin 2026")
    #expect(first.text(.english) == "Monday 1 June 2026")
    #expect(wednesday.short(.french) == "24/06/2026")
    #expect(wednesday.short(.english) == "2026-06-24")
    #expect(wednesday.month.text(.french) == "juin 2026")
    #expect(wednesday.month.text(.english) == "June 2026")
    #expect(wednesday.month.short(.french) == "06/2026")
    #expect(wednesday.month.short(.english) == "2026-06")
    #expect(try day("0099-06-24").month.text(.french) == "juin 0099")
  }
}
