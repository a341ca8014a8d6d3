import CultiverMarseille
import Testing

struct TypedPeriodTests {
  static let today = Day(iso: "2026-07-15") ?? Day(ordinal: 0)

  @Test(arguments: [
    ("2026-06", "2026-06"), ("juin 2026", "2026-06"), ("June", "2026-06"), ("août", "2025-08"),
    ("last-month", "2026-06"),
    ("ce mois", "2026-07"),
    ("2026-T2", "2026-Q2"), ("T2 2026", "2026-Q2"), ("2026-Q2", "2026-Q2"), ("q2 2026", "2026-Q2"),
    ("2e trimestre 2026", "2026-Q2"), ("2ème trimestre 2026", "2026-Q2"), ("1er trimestre 2026", "2026-Q1"),
    ("deuxième trimestre de 2026", "2026-Q2"), ("premier trimestre", "2026-Q1"), ("trimestre 4", "2025-Q4"),
    ("2nd quarter 2026", "2026-Q2"), ("third quarter of 2025", "2025-Q3"), ("T3", "2026-Q3"), ("T4", "2025-Q4"),
    ("ce trimestre", "2026-Q3"), ("last-quarter", "2026-Q2"), ("le trimestre dernier", "2026-Q2"),
    ("dernier trimestre 2025", "2025-Q4"),
    ("printemps 2026", "2026-spring"), ("été 2026", "2026-summer"), ("ete", "2026-summer"),
    ("l'été 2025", "2025-summer"),
    ("summer 2026", "2026-summer"), ("2026-spring", "2026-spring"), ("automne", "2025-autumn"),
    ("fall 2025", "2025-autumn"),
    ("hiver 2026", "2026-winter"), ("hiver 2025-2026", "2026-winter"), ("hiver 2025/26", "2026-winter"),
    ("winter 2025-2026", "2026-winter"), ("hiver", "2026-winter"), ("last-season", "2026-spring"),
    ("cette saison", "2026-summer"),
    ("2026", "2026"), ("année 2026", "2026"), ("this-year", "2026"), ("cette année", "2026"), ("last-year", "2025"),
    ("l'an dernier", "2025"), ("l'année dernière", "2025"),
    ("2026-04-01..2026-06-15", "2026-04-01..2026-06-15"), ("2026-04-01 .. 2026-06-15", "2026-04-01..2026-06-15"),
    ("du 1er avril au 15 juin 2026", "2026-04-01..2026-06-15"), ("du 1er avril au 15 juin", "2026-04-01..2026-06-15"),
    ("1 April to 15 June 2026", "2026-04-01..2026-06-15"), ("from 2026-04-01 to 2026-06-15", "2026-04-01..2026-06-15"),
    ("du 01/04/2026 au 15/06/2026", "2026-04-01..2026-06-15"),
    ("du 01.04.2026 au 15.06.2026", "2026-04-01..2026-06-15"),
    ("du 1er avril 2026 jusqu'au 15 juin 2026", "2026-04-01..2026-06-15"),
    ("du mercredi 1er avril 2026 au lundi 15 juin 2026", "2026-04-01..2026-06-15"),
    ("du 15 novembre au 20 janvier 2026", "2025-11-15..2026-01-20"),
    ("du 15 novembre au 20 janvier", "2025-11-15..2026-01-20"),
    ("du 1er juillet au 10 août", "2026-07-01..2026-08-10"), ("du 3 au 15 juin 2026", "2026-06-03..2026-06-15"),
    ("du 1er au 15 juin", "2026-06-01..2026-06-15"), ("avril à mai 2026", "2026-04-01..2026-05-31"),
    ("de novembre à février", "2025-11-01..2026-02-28"), ("2026-01..2026-05", "2026-01-01..2026-05-31"),
    ("avril à juin 2026", "2026-Q2"), ("2026-01-01..2026-12-31", "2026"), ("2025-12-01..2026-02-28", "2026-winter"),
    ("2024..2026", "2024-01-01..2026-12-31"), ("T1 2025 à T2 2026", "2025-01-01..2026-06-30"),
    ("juillet à août", "2026-07-01..2026-08-31"), ("2026-01..last-month", "2026-01-01..2026-06-30"),
    ("15 juillet au 4 août", "2026-07-15..2026-08-04"), ("du 1er au 15 juillet 2025", "2025-07-01..2025-07-15"),
    ("-7..today", "2026-07-08..2026-07-15"), ("24 juin 2026", "2026-06-24..2026-06-24"),
    ("hier", "2026-07-14..2026-07-14"),
  ])
  func aPeriodIsUnderstood(text: String, code: String) throws {
    #expect(try Typed.period(text, today: Self.today).code == code)
  }

  @Test(
    arguments: [
      ("", .empty), (" ", .empty), ("quand", .notUnderstood), ("2026-13", .noSuchDay), ("T5 2026", .noSuchDay),
      ("0000", .noSuchDay), ("5e trimestre 2026", .noSuchDay), ("hiver 0001", .noSuchDay), ("juin 26", .notUnderstood),
      ("15 juillet", .notUnderstood),
      ("printemps juin", .notUnderstood), ("été 2025-2026", .notUnderstood), ("hiver 2024-2026", .notUnderstood),
      ("T2 T3", .notUnderstood), ("2026-06-15..2026-04-01", .backwards), ("du 20 au 5 juin 2026", .backwards),
      ("2026-04-01..", .notUnderstood), ("..2026-04-01", .notUnderstood), ("du 31 juin au 2 juillet 2026", .noSuchDay),
      ("trimestre", .notUnderstood), ("2026-02-30", .noSuchDay), ("1 to 2 to 3", .notUnderstood),
      ("20266", .notUnderstood),
    ] as [(String, TypedError.Reason)])
  func whatIsNoPeriodIsRefused(text: String, expected: TypedError.Reason) {
    #expect(reason { () throws(TypedError) in try Typed.period(text, today: Self.today) } == expected)
  }

  @Test(arguments: Language.allCases) func everyPeriodSaysItselfBack(language: Language) throws {
    let named: [ReportPeriod] =
      (12 * 1999..<12 * 2030).map { .month(Month(index: $0)) }
      + (4 * 1999..<4 * 2030).map { .quarter(Quarter(index: $0)) }
      + (4 * 1999..<4 * 2030).map { .season(Season(index: $0)) } + (1999..<2030).map { .year($0) }
    let first = try day("2023-11-25")
    let days = (0..<500).flatMap { start in
      [0, 1, 20, 70, 400].map { ReportPeriod(first.adding(days: start)...first.adding(days: start + $0)) }
    }
    for period in named + days {
      #expect(try Typed.period(period.code, today: Self.today) == period)
      #expect(try Typed.period(period.text(language), today: Self.today) == period, "\(period.text(language))")
    }
  }

  @Test func aQuarterHasItsOrdinal() throws {
    let texts = try (1...4).map { ReportPeriod.quarter(try #require(Quarter(year: 2026, number: $0))) }
    #expect(texts.map { $0.text(.french) } == ["1er", "2e", "3e", "4e"].map { "\($0) trimestre 2026" })
    #expect(texts.map { $0.text(.english) } == ["1st", "2nd", "3rd", "4th"].map { "\($0) quarter 2026" })
    #expect(texts[1].short(.french) == "T2 2026" && texts[1].short(.english) == "Q2 2026")
  }

  @Test func daysAreSaidOnceEach() throws {
    func text(_ from: String, _ to: String, _ language: Language) throws -> String {
      ReportPeriod(try day(from)...day(to)).text(language)
    }
    #expect(try text("2026-04-01", "2026-06-15", .french) == "du 1er avril au 15 juin 2026")
    #expect(try text("2026-06-03", "2026-06-15", .french) == "du 3 au 15 juin 2026")
    #expect(try text("2025-12-20", "2026-01-15", .french) == "du 20 décembre 2025 au 15 janvier 2026")
    #expect(try text("2026-06-24", "2026-06-24", .french) == "le 24 juin 2026")
    #expect(try text("2026-04-01", "2026-06-15", .english) == "1 April to 15 June 2026")
  }
}
