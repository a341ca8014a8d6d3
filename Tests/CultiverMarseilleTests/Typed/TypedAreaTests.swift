import CultiverMarseille
import Testing

struct TypedAreaTests {
  @Test(arguments: [
    ("120m2", 12_000), ("120 m²", 12_000), ("1,2 ha", 1_200_000), ("1 200,5 m²", 120_050), ("0,01 m2", 1),
    ("3 ares", 30_000), ("2 hectares", 2_000_000), ("12 M2", 1_200), ("1,234567 ha", 1_234_567),
    ("15 mètres carrés", 1_500), ("15 square metres", 1_500), ("15 sqm", 1_500),
  ])
  func anAreaIsReadExactly(text: String, squareDecimetres: Int64) throws {
    #expect(try Typed.area(text) == Bed(area: Area(squareDecimetres: squareDecimetres)))
  }

  @Test(arguments: [
    ("30x0,8m", 3000, 80, 2400), ("30 x 0,8 m", 3000, 80, 2400), ("30 × 0,8 m", 3000, 80, 2400),
    ("30m x 0,8m", 3000, 80, 2400), ("30mx80cm", 3000, 80, 2400), ("3000x80 cm", 3000, 80, 2400),
    ("30 X 0.8 M", 3000, 80, 2400), ("30\u{A0}×\u{A0}0,8\u{A0}m", 3000, 80, 2400),
    ("1 000 x 1 m", 100_000, 100, 100_000),
    ("0,15 x 0,9 m", 15, 90, 14),
  ])
  func theSidesOfABedGiveItsArea(text: String, length: Int64, width: Int64, area: Int64) throws {
    #expect(try Typed.area(text) == Bed(area: Area(squareDecimetres: area), length: length, width: width))
  }

  @Test(
    arguments: [
      ("", .empty), ("120", .noUnit), ("30x0,8", .noUnit), ("30m x 0,8", .noUnit), ("0 m2", .notPositive),
      ("-3 m2", .notPositive), ("30 x 0 m", .notPositive), ("1x1 cm", .notPositive), ("30x0,8 cm", .tooPrecise(0)),
      ("30m", .unknownUnit("m")),
      ("3 planches", .unknownUnit("planches")), ("1,234 m2", .tooPrecise(2)), ("1,2345678 ha", .tooPrecise(6)),
      ("30x0,805m", .tooPrecise(2)), ("1.234,5 m2", .twoMarks("1234.5", "1.2345")), ("grand", .notUnderstood),
      ("30 x 0,8 m2", .notUnderstood), ("30 x", .notUnderstood), ("3 x 4 x 5 m", .notUnderstood),
      ("99999999999999999999 m2", .tooLarge), ("99999999999999 x 99999999999999 m", .tooLarge),
    ] as [(String, TypedError.Reason)])
  func whatIsNoAreaIsRefused(text: String, expected: TypedError.Reason) {
    #expect(reason { () throws(TypedError) in try Typed.area(text) } == expected)
  }

  @Test func aBareNumberInATableIsInSquareMetres() throws {
    #expect(try Typed.area("24,5", bareSquareMetres: true).area.squareDecimetres == 2450)
    #expect(try Typed.area("1 ha", bareSquareMetres: true).area.squareDecimetres == 1_000_000)
    #expect(reason { () throws(TypedError) in try Typed.area("30x0,8", bareSquareMetres: true) } == .noUnit)
  }
}
