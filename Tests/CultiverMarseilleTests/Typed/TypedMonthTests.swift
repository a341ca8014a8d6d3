import CultiverMarseille
import Testing

struct TypedMonthTests {
  static let today = Day(iso: "2026-07-15") ?? Day(ordinal: 0)

  @Test(arguments: [
    ("2026-06", "2026-06"), ("06/2026", "2026-06"), ("6/2026", "2026-06"), ("juin 2026", "2026-06"),
    ("june", "2026-06"),
    ("Juin", "2026-06"), ("juillet", "2026-07"), ("août", "2025-08"), ("aout 2026", "2026-08"), ("déc.", "2025-12"),
    ("this-month", "2026-07"), ("this month", "2026-07"), ("last-month", "2026-06"), ("ce-mois", "2026-07"),
    ("ce mois", "2026-07"), ("mois-dernier", "2026-06"), ("le mois dernier", "2026-06"), (" june  2025 ", "2025-06"),
  ])
  func aMonthIsUnderstood(text: String, iso: String) throws {
    #expect(try Typed.month(text, today: Self.today).iso == iso)
  }

  @Test(
    arguments: [
      ("", .empty), (" ", .empty), ("-", .notUnderstood), ("2026-13", .noSuchDay), ("00/2026", .noSuchDay),
      ("06/26", .notUnderstood), ("juin 26", .notUnderstood), ("2026", .notUnderstood), ("2026-06-24", .notUnderstood),
      ("juin juin", .notUnderstood), ("jui", .notUnderstood), ("6", .notUnderstood), ("2026-006", .notUnderstood),
    ] as [(String, TypedError.Reason)])
  func whatIsNoMonthIsRefused(text: String, expected: TypedError.Reason) {
    #expect(reason { () throws(TypedError) in try Typed.month(text, today: Self.today) } == expected)
  }

  @Test(arguments: Language.allCases) func everyMonthSaysItselfBack(language: Language) throws {
    for index in Int32(1900 * 12)...Int32(2100 * 12) {
      let month = Month(index: index)
      #expect(try Typed.month(month.text(language), today: Self.today) == month)
      #expect(try Typed.month(month.short(language), today: Self.today) == month)
      #expect(try Typed.month(month.iso, today: Self.today) == month)
    }
  }

  @Test func lastMonthInJanuaryIsDecember() throws {
    #expect(try Typed.month("last-month", today: day("2026-01-31")).iso == "2025-12")
  }
}
