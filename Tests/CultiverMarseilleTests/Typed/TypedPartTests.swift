import CultiverMarseille
import Testing

struct TypedPartTests {
  @Test(arguments: [
    ("1/3", 1, 3), (" 2 / 3 ", 2, 3), ("4/4", 4, 4), ("25 %", 25, 100), ("25%", 25, 100), ("12,5 %", 125, 1_000),
    ("0.25 %", 25, 10_000), ("100 %", 100, 100), ("50,00 %", 50, 100), ("moitié", 1, 2), ("Half", 1, 2),
    ("la moitie", 1, 2), ("deux tiers", 2, 3), ("three quarters", 3, 4), ("un quart", 1, 4), ("tout", 1, 1),
    ("30 pour cent", 30, 100),
  ])
  func aShareIsReadAsItWasSaid(text: String, parts: Int64, all: Int64) throws {
    #expect(try Typed.share(text) == .share(parts, of: all))
  }

  @Test(
    arguments: [
      ("", .empty), ("3/2", .tooLarge), ("101 %", .tooLarge), ("0 %", .notPositive), ("0/3", .notPositive),
      ("1/0", .notPositive), ("1/x", .notUnderstood), ("12", .notUnderstood), ("12 m", .notUnderstood),
      ("beaucoup", .notUnderstood), ("1,234 %", .tooPrecise(2)), ("1.234,5 %", .twoMarks("1234.5", "1.2345")),
    ] as [(String, TypedError.Reason)])
  func whatIsNoShareIsRefused(text: String, expected: TypedError.Reason) {
    #expect(reason { () throws(TypedError) in try Typed.share(text) } == expected)
  }

  @Test(arguments: [("10 m", 1000), ("2,5m", 250), ("80 cm", 80), ("1 000 m", 100_000), ("3 mètres", 300)])
  func aLengthIsReadExactly(text: String, centimetres: Int64) throws {
    #expect(try Typed.length(text) == centimetres)
    #expect(try Typed.part(text) == .length(centimetres))
  }

  @Test(
    arguments: [
      ("", .empty), ("10", .noUnit), ("10 m2", .notUnderstood), ("10 km", .unknownUnit("km")), ("0 m", .notPositive),
      ("2,555 m", .tooPrecise(2)), ("long", .notUnderstood),
    ] as [(String, TypedError.Reason)])
  func whatIsNoLengthIsRefused(text: String, expected: TypedError.Reason) {
    #expect(reason { () throws(TypedError) in try Typed.length(text) } == expected)
  }

  @Test func aPartIsWrittenAsItIsReadAgain() throws {
    for centimetres in [1, 80, 250, 1_000, 12_345] as [Int64] {
      let part = BedPart.length(centimetres)
      #expect(try Typed.part(part.code) == part)
    }
    for all in [1, 2, 3, 7, 100, 1_000, 10_000] as [Int64] {
      for parts in 1...min(all, 40) {
        // What is as short in other parts is written so: 10/1000 are 1 %.
        let read = try Typed.part(BedPart.share(parts, of: all).code)
        guard case .share(let some, let whole) = read else { return #expect(Bool(false)) }
        #expect(some * all == parts * whole)
      }
    }
    #expect(BedPart.share(125, of: 1_000).text(.french) == "12,5\u{202F}%")
    #expect(BedPart.share(125, of: 1_000).text(.english) == "12.5%")
    #expect(BedPart.length(250).text(.french) == "2,5 m")
    #expect(BedPart.share(1, of: 3).text(.english) == "1/3")
  }

  @Test(arguments: [("14d", 14), ("14 j", 14), ("3 jours", 3), ("2 semaines", 14), ("2w", 14), ("1 week", 7)])
  func anIntervalIsReadInDays(text: String, days: Int) throws { #expect(try Typed.interval(text) == days) }

  @Test(
    arguments: [
      ("", .empty), ("14", .noUnit), ("2 mois", .unknownUnit("mois")), ("0 j", .notPositive), ("-2 j", .notPositive),
      ("1,5 semaines", .tooPrecise(0)), ("9999 j", .tooLarge), ("600 w", .tooLarge), ("souvent", .notUnderstood),
    ] as [(String, TypedError.Reason)])
  func whatIsNoIntervalIsRefused(text: String, expected: TypedError.Reason) {
    #expect(reason { () throws(TypedError) in try Typed.interval(text) } == expected)
  }

  @Test(
    arguments: [
      ("grêle", .storm), ("gel : nuit du 3", .frost), ("Limaces, deux nuits", .pest),
      ("manque de bras en août", .labour),
      ("montée en graine", .bolting), ("mauvaises herbes partout", .weeds), ("on l'a oublié", nil), ("", nil),
      ("la grêle", nil), ("gelée blanche", .frost),
    ] as [(String, Cause?)])
  func theCauseIsWhatAReasonBeginsWith(reason: String, cause: Cause?) {
    #expect(Typed.cause(beginning: reason) == cause)
  }
}
