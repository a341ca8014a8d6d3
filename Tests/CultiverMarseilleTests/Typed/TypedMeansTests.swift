import CultiverMarseille
import Testing

struct TypedMeansTests {
  @Test(arguments: [
    ("2h30", 150), ("2 h 30", 150), ("2H30", 150), ("2 h 30 min", 150), ("2h 5 min", 125), ("2h05", 125), ("1,5 h", 90),
    ("1.5h", 90), ("45 min", 45), ("45mn", 45), ("2 heures", 120), ("1 heure 15", 75), ("2 hours 30 minutes", 150),
    ("2:30", 150), ("0h30", 30), ("0,33 h", 20), ("0.01 h", 1), ("35 h", 2100), ("1 000 h", 60_000), ("90 minutes", 90),
  ])
  func workIsReadToTheMinute(text: String, minutes: Int64) throws {
    #expect(try Typed.workTime(text).minutes == minutes)
  }

  @Test(
    arguments: [
      ("", .empty), ("3", .noUnit), ("0 h", .notPositive), ("-2 h", .notPositive), ("2h75", .notUnderstood),
      ("2h5", .notUnderstood), ("2h300", .notUnderstood), ("2 jours", .unknownUnit("jours")), ("h30", .notUnderstood),
      ("1,5 h 30", .tooPrecise(0)), ("45,5 min", .tooPrecise(0)), ("0,005 h", .notPositive), ("2h30h", .notUnderstood),
      ("1.234,5 h", .twoMarks("1234.5", "1.2345")), ("999999999999999 h", .tooLarge),
    ] as [(String, TypedError.Reason)])
  func whatIsNoWorkIsRefusedWithItsReason(text: String, expected: TypedError.Reason) {
    #expect(reason { () throws(TypedError) in try Typed.workTime(text) } == expected)
  }

  /// Every time up to two days comes back from how it is written, and from hundredths of an hour.
  @Test func aTimeComesBackAsItIsWritten() throws {
    for minutes in Int64(1)...2_880 {
      let time = WorkTime(minutes: minutes)
      for language in Language.allCases { #expect(try Typed.workTime(time.text(language)) == time) }
      #expect(try Typed.workTime(Written.plain(time.hundredths, places: 2), bareHours: true) == time)
    }
    #expect(WorkTime(minutes: 65).text(.french) == "1\u{A0}h\u{A0}05")
  }

  @Test(arguments: [
    ("200 l", 200_000), ("1,2 m3", 1_200_000), ("1.2 m³", 1_200_000), ("1 M3", 1_000_000), ("50 cl", 500),
    ("3 hl", 300_000), ("2 litres", 2_000), ("0,5 L", 500), ("1 mètre cube", 1_000_000), ("7 ml", 7),
  ])
  func aVolumeIsExactToTheMillilitre(text: String, millilitres: Int64) throws {
    #expect(try Typed.quantity(text).volume()?.millilitres == millilitres)
  }

  @Test func otherUnitsAreNoVolume() throws {
    for text in ["3 kg", "3 brouettes", "3 m"] { #expect(try Typed.quantity(text).volume() == nil) }
  }

  @Test(arguments: [("12345 l", 12_345), ("12,345 m3", 12_345), ("0 l", 0), ("12 345", 12_345), ("3 hl", 300)])
  func aMeterShowsWholeLitres(text: String, litres: Int64) throws {
    #expect(try Typed.meterReading(text, bareUnit: .litre) == litres)
  }

  @Test(
    arguments: [
      ("12", .noUnit), ("12 kg", .unknownUnit("kg")), ("12 ml", .unknownUnit("ml")), ("1,5 l", .tooPrecise(0)),
      ("1,2345 m3", .tooPrecise(3)), ("-5 l", .notPositive), ("beaucoup", .notUnderstood),
    ] as [(String, TypedError.Reason)])
  func whatNoMeterShowsIsRefused(text: String, expected: TypedError.Reason) {
    #expect(reason { () throws(TypedError) in try Typed.meterReading(text, bareUnit: nil) } == expected)
  }

  @Test func wordsOfBothLanguagesAreKnown() throws {
    for kind in SupplyKind.allCases {
      for word in [kind.rawValue, kind.name.fr, kind.name.en] { #expect(try Typed.supplyKind(word) == kind) }
    }
    for kind in WorkKind.allCases {
      for word in [kind.rawValue, kind.name.fr, kind.name.en] { #expect(try Typed.workKind(word) == kind) }
    }
  }
}
