import CultiverMarseille
import Testing

struct TypedNumberTests {
  @Test(arguments: [
    ("12,5", 2, 1250), ("12.5", 2, 1250), ("1 234,5", 1, 12_345), ("0", 2, 0), ("3,00", 0, 3), ("12", 0, 12),
  ])
  func aNumberIsReadInItsPlaces(text: String, places: Int, units: Int64) throws {
    #expect(try Typed.decimal(text, places: places) == units)
  }

  @Test(
    arguments: [
      ("", .empty), ("12,345", .tooPrecise(2)), ("-1", .notPositive), ("1.234,5", .twoMarks("1234.5", "1.2345")),
      ("12 kg", .notUnderstood), ("12,", .notUnderstood), ("1e3", .notUnderstood), ("99999999999999999999", .tooLarge),
    ] as [(String, TypedError.Reason)])
  func whatIsNoNumberIsRefused(text: String, expected: TypedError.Reason) {
    #expect(reason { () throws(TypedError) in try Typed.decimal(text, places: 2) } == expected)
  }

  @Test func theErrorNamesWhatWasExpected() {
    #expect(throws: TypedError(.length, "x", .notUnderstood)) {
      try Typed.decimal("x", places: 2, expecting: .length)
    }
  }

  @Test func degreesMayBeBelowZeroAndAreRoundedToMillionths() throws {
    #expect(try Typed.degrees("43,296482") == 43_296_482)
    #expect(try Typed.degrees("-5.3697805") == -5_369_781)
    #expect(try Typed.degrees("5.36978049999999999999999") == 5_369_780)
    #expect(try Typed.decimal("-5.25", places: 6, expecting: .degrees) == -5_250_000)
    #expect(reason { () throws(TypedError) in try Typed.degrees("181") } == .tooLarge)
    #expect(reason { () throws(TypedError) in try Typed.degrees("43 N") } == .notUnderstood)
  }

  @Test func aCountIsAboveZero() throws {
    #expect(try Typed.count("2,5") == Count(thousandths: 2500))
    #expect(reason { () throws(TypedError) in try Typed.count("0") } == .notPositive)
    #expect(reason { () throws(TypedError) in try Typed.count("3 kg") } == .notUnderstood)
    #expect(reason { () throws(TypedError) in try Typed.count("1,2345") } == .tooPrecise(3))
  }

  @Test(arguments: Language.allCases) func everyMassSaysItselfBack(language: Language) throws {
    for grams in Array(1...3000) + Array(stride(from: 3000, through: 100_000, by: 37)) + [1_234_500, 12_345_678_901] {
      let mass = Mass(grams: Int64(grams))
      // A comma in English groups where text is written, and is the decimal mark where it is typed.
      let text = language == .english ? mass.text(language).filter { $0 != "," } : mass.text(language)
      #expect(try Typed.mass(text, bareUnit: nil) == mass)
    }
  }

  @Test func everyAreaSaysItselfBack() throws {
    for units in Array(1...2000) + Array(stride(from: 2000, through: 1_000_000, by: 337)) {
      let area = Area(squareDecimetres: Int64(units))
      #expect(try Typed.area(area.text(.french)).area == area)
    }
  }

  @Test func everyPlainNumberSaysItselfBack() throws {
    for units in 0...12_000 as ClosedRange<Int64> {
      for places in 0...4 {
        #expect(try Typed.decimal(Written.plain(units, places: places), places: places) == units)
      }
    }
  }
}
