import CultiverMarseille
import Testing

struct TypedDayTests {
  /// A Wednesday.
  static let today = Day(iso: "2026-07-15") ?? Day(ordinal: 0)

  @Test(arguments: [
    ("2026-06-24", "2026-06-24"), ("24/06/2026", "2026-06-24"), ("24-06-2026", "2026-06-24"),
    ("24.06.2026", "2026-06-24"), ("4/6/2026", "2026-06-04"), ("2026/06/24", "2026-06-24"), ("24/06", "2026-06-24"),
    ("24/12", "2025-12-24"), ("15/07", "2026-07-15"), ("16/07", "2025-07-16"), ("24 juin 2026", "2026-06-24"),
    ("24 JUIN 2026", "2026-06-24"), ("24 juin", "2026-06-24"), ("1er juin", "2026-06-01"),
    ("le 1er août", "2025-08-01"),
    ("24-juin-2026", "2026-06-24"), ("June 24 2026", "2026-06-24"), ("June 24, 2026", "2026-06-24"),
    ("24 June", "2026-06-24"), ("24th of June", "2026-06-24"), ("mercredi 24 juin 2026", "2026-06-24"),
    ("Wednesday 24 June", "2026-06-24"), ("24 fevrier", "2026-02-24"), ("24 fe\u{301}vrier", "2026-02-24"),
    ("today", "2026-07-15"), ("aujourd'hui", "2026-07-15"), ("Aujourd’hui", "2026-07-15"), ("yesterday", "2026-07-14"),
    ("hier", "2026-07-14"), ("avant-hier", "2026-07-13"), ("avant hier", "2026-07-13"), ("tomorrow", "2026-07-16"),
    ("demain", "2026-07-16"), ("après-demain", "2026-07-17"), ("-3", "2026-07-12"), ("−3", "2026-07-12"),
    ("+3", "2026-07-18"), ("-0", "2026-07-15"), (" hier ", "2026-07-14"),
    ("lundi", "2026-07-13"), ("Monday", "2026-07-13"), ("mardi", "2026-07-14"), ("mercredi", "2026-07-08"),
    ("jeudi", "2026-07-09"), ("dimanche", "2026-07-12"), ("lundi dernier", "2026-07-13"), ("last monday", "2026-07-13"),
    ("lundi prochain", "2026-07-20"), ("next Wednesday", "2026-07-22"), ("29/02", "2024-02-29"),
    ("29 février", "2024-02-29"), ("29 février 2024", "2024-02-29"),
  ])
  func aDayThatWasIsUnderstood(text: String, iso: String) throws {
    #expect(try Typed.day(text, today: Self.today) == day(iso))
  }

  @Test(arguments: [
    ("24/06", "2027-06-24"), ("15/07", "2026-07-15"), ("16 juillet", "2026-07-16"), ("14 July", "2027-07-14"),
    ("29/02", "2028-02-29"), ("lundi", "2026-07-20"), ("mercredi", "2026-07-22"), ("jeudi", "2026-07-16"),
    ("lundi dernier", "2026-07-13"), ("24/06/2026", "2026-06-24"), ("-3", "2026-07-12"), ("hier", "2026-07-14"),
  ])
  func aDayThatIsPlannedIsLookedForAhead(text: String, iso: String) throws {
    #expect(try Typed.day(text, today: Self.today, towards: .future) == day(iso))
  }

  @Test(
    arguments: [
      ("", .empty), ("  ", .empty), ("2026-02-30", .noSuchDay), ("31/06", .noSuchDay), ("29/02/2026", .noSuchDay),
      ("06/24/2026", .noSuchDay), ("30 février", .noSuchDay), ("0000-01-01", .noSuchDay), ("00/06/2026", .noSuchDay),
      ("lundi 24 juin 2026", .noSuchDay), ("24/06/26", .notUnderstood), ("24 juin 26", .notUnderstood),
      ("24-06", .notUnderstood), ("24.06", .notUnderstood), ("2026-06", .notUnderstood), ("24/06-2026", .notUnderstood),
      ("20260624", .notUnderstood), ("juin 2026", .notUnderstood), ("24", .notUnderstood), ("bientôt", .notUnderstood),
      ("- 3", .notUnderstood), ("-3,5", .notUnderstood), ("2026-06-24T10:00", .notUnderstood), ("-", .notUnderstood),
      ("24/06/2026 10:00", .notUnderstood), ("24 juin 2026 matin", .notUnderstood), ("124/06/2026", .notUnderstood),
      ("lundi mardi", .notUnderstood), ("-123456", .notUnderstood), ("2026-006-24", .notUnderstood),
    ] as [(String, TypedError.Reason)])
  func whatIsNoDayIsRefused(text: String, expected: TypedError.Reason) {
    #expect(reason { () throws(TypedError) in try Typed.day(text, today: Self.today) } == expected)
  }

  @Test func aLeapDayCrossesACenturyWithoutOne() throws {
    #expect(try Typed.day("29/02", today: day("1904-02-28")) == day("1896-02-29"))
    #expect(try Typed.day("29/02", today: day("1896-03-01"), towards: .future) == day("1904-02-29"))
  }

  @Test(arguments: [
    ("janv. avr. juil. sept. oct. nov. déc. févr.", [1, 4, 7, 9, 10, 11, 12, 2]),
    ("jan feb mar apr may jun jul aug sep oct nov dec", Array(1...12)),
    ("janvier février mars avril mai juin juillet août septembre octobre novembre décembre", Array(1...12)),
    ("january february march april may june july august september october november december", Array(1...12)),
  ])
  func everyMonthIsKnownByItsNamesAndAbbreviations(names: String, numbers: [Int]) throws {
    for (name, number) in zip(names.split(separator: " "), numbers) {
      #expect(try Typed.day("24 \(name) 2025", today: Self.today) == Day(year: 2025, month: number, day: 24))
      #expect(try Typed.month(name.uppercased(), today: Self.today).number == number)
    }
  }

  @Test func everyWeekdayIsOneToSevenDaysAwayFromEveryToday() throws {
    for offset in 0..<14 {
      let today = Self.today.adding(days: offset)
      for (weekday, name) in "lundi mardi mercredi jeudi vendredi samedi dimanche".split(separator: " ").enumerated() {
        let past = try Typed.day(String(name), today: today)
        let future = try Typed.day(String(name), today: today, towards: .future)
        #expect(past.weekday == weekday + 1 && future.weekday == weekday + 1)
        #expect((1...7).contains(past.days(to: today)) && (1...7).contains(today.days(to: future)))
      }
    }
  }

  @Test(arguments: Language.allCases) func everyDaySaysItselfBack(language: Language) throws {
    let first = try day("2023-01-01")
    for offset in 0..<(6 * 366) {
      let day = first.adding(days: offset)
      #expect(try Typed.day(day.text(language), today: Self.today) == day)
      #expect(try Typed.day(day.short(language), today: Self.today) == day)
      #expect(try Typed.dayOfTable(day.text(language)) == day)
      #expect(try Typed.dayOfTable(day.short(language)) == day)
      #expect(try Typed.dayOfTable(day.iso + "T10:00:00Z") == day)
    }
  }

  @Test func everyDayWithoutItsYearIsTheLatest() throws {
    let first = try day("2024-01-01")
    for offset in 0..<1500 {
      let today = first.adding(days: offset)
      #expect(try Typed.day(String(today.short(.french).prefix(5)), today: today) == today)
      let tomorrow = today.adding(days: 1)
      let past = try Typed.day(String(tomorrow.short(.french).prefix(5)), today: today)
      #expect(past < today && past.parts.day == tomorrow.parts.day && past.parts.month == tomorrow.parts.month)
    }
  }
}
