import CultiverMarseille
import Testing

struct TypedDayOfTableTests {
  @Test(arguments: [
    "2026-06-24", "24/06/2026", "24-06-2026", "24.06.2026", "2026/06/24", " 2026-06-24 ", "2026-06-24T10:00:00Z",
    "2026-06-24 10:00:00.000+02:00", "24/06/2026 10:00", "24/06/2026  9:05 AM", "24/06/2026 10h30", "24 juin 2026",
    "24-juin-2026", "24-Jun-2026", "24 juin 2026 10:00", "24 juin 2026 à 10h30", "June 24, 2026 at 10:00 AM",
    "mercredi 24 juin 2026", "24/06/2026 10h", "24 juin 2026\u{A0}à 10:00",
  ])
  func aDayOfATableIsReadAndItsTimeDropped(text: String) throws {
    #expect(try Typed.dayOfTable(text) == day("2026-06-24"))
  }

  @Test(
    arguments: [
      ("", .empty), ("24/06", .notUnderstood), ("24 juin", .notUnderstood), ("hier", .notUnderstood),
      ("-3", .notUnderstood),
      ("lundi", .notUnderstood), ("24/06/26", .notUnderstood), ("2026-06-24x", .notUnderstood),
      ("2026-06-24T", .notUnderstood), ("2026-06-24 matin", .notUnderstood), ("2026-06-245", .notUnderstood),
      ("46197", .notUnderstood), ("2026-02-30", .noSuchDay), ("30/02/2026 10:00", .noSuchDay),
      ("30 février 2026", .noSuchDay), ("10:00", .notUnderstood),
    ] as [(String, TypedError.Reason)])
  func nothingRelativeOrIncompleteIsTaken(text: String, expected: TypedError.Reason) {
    #expect(reason { () throws(TypedError) in try Typed.dayOfTable(text) } == expected)
  }
}
