import CultiverMarseille
import Testing

struct TypedQuantityTests {
  @Test(arguments: [
    ("12,5kg", 12_500), ("12.5 kg", 12_500), ("250 g", 250_000), ("1 234,5 kg", 1_234_500), ("0,4 t", 400),
    ("1\u{A0}234,5 kg", 1_234_500), ("1\u{202F}234,5\u{202F}kg", 1_234_500), ("1\u{2009}234 kg", 1_234_000),
    ("6 bottes", 6_000), ("3 pièces", 3_000), ("  3\tkg ", 3_000), ("12 345 678 kg", 12_345_678_000),
    ("1234567,891 kg", 1_234_567_891), ("0,005 kg", 5), (",5 kg", 500), ("1,50000 kg", 1_500), ("007 kg", 7_000),
    ("1.234 kg", 1_234), ("1,234 kg", 1_234),
  ])
  func theNumberIsReadExactly(text: String, thousandths: Int64) throws {
    #expect(try Typed.quantity(text).count.thousandths == thousandths)
  }

  @Test(arguments: [
    ("6 bottes", "bottes"), ("3 kgs de", "kgs de"), ("2 Bottes d'oignons ", "Bottes d'oignons"), ("1kg.", "kg."),
    ("4 demi-caisses", "demi-caisses"), ("3 pie\u{300}ces", "pie\u{300}ces"), ("5 l’unité", "l’unité"),
  ])
  func theUnitsWordIsKeptAsTyped(text: String, unit: String) throws {
    #expect(try Typed.quantity(text).unit.unicodeScalars.elementsEqual(unit.unicodeScalars))
  }

  @Test(
    arguments: [
      ("", .empty), (" \u{A0} ", .empty), ("trois kg", .notUnderstood), ("kg", .notUnderstood),
      ("1e3 kg", .notUnderstood),
      ("12,5", .noUnit), ("0 kg", .notPositive), ("0,000 kg", .notPositive), ("-3 kg", .notPositive),
      ("−3 kg", .notPositive),
      ("+3 kg", .notUnderstood), ("1.234,5 kg", .twoMarks("1234.5", "1.2345")),
      ("1,234.5 kg", .twoMarks("1234.5", "1.2345")),
      ("1.234.567 kg", .twoMarks("1234567", "1.234567")), ("99999999999999999999 kg", .tooLarge),
      ("9223372036854775,807 kg", .tooLarge), ("1,2345 kg", .tooPrecise(3)), ("12, kg", .notUnderstood),
      ("1 23 kg", .notUnderstood), ("1 2345 kg", .notUnderstood), ("1234 567 kg", .notUnderstood),
      ("1  234 kg", .notUnderstood), ("0 500 kg", .notUnderstood), ("1,234 567 kg", .notUnderstood),
      ("3 %", .notUnderstood),
      ("3 kg/m2", .notUnderstood), ("3 m2", .notUnderstood), ("٣ kg", .notUnderstood), ("3 -", .notUnderstood),
      ("24/06", .notUnderstood), ("0x1F kg", .notUnderstood), ("nan kg", .notUnderstood),
    ] as [(String, TypedError.Reason)])
  func whatIsNoQuantityIsRefusedWithItsReason(text: String, expected: TypedError.Reason) {
    #expect(reason { () throws(TypedError) in try Typed.quantity(text) } == expected)
  }

  @Test func theErrorKeepsWhatWasTyped() {
    #expect(throws: TypedError(.quantity, " 12,5 ", .noUnit)) { try Typed.quantity(" 12,5 ") }
    #expect(throws: TypedError(.mass, "3 bottes", .unknownUnit("bottes"))) {
      try Typed.mass("3 bottes", bareUnit: .gram)
    }
  }

  @Test func aBareNumberInATableTakesTheColumnsUnit() throws {
    #expect(try Typed.quantity("12,5", unit: "kg") == Quantity(count: Count(thousandths: 12_500), unit: "kg"))
    #expect(try Typed.quantity("3 bottes", unit: "kg").unit == "bottes")
    #expect(reason { () throws(TypedError) in try Typed.quantity("3", unit: "") } == .noUnit)
    #expect(reason { () throws(TypedError) in try Typed.quantity("0", unit: "kg") } == .notPositive)
  }

  @Test(arguments: [
    ("g", "g"), ("G", "g"), ("gr", "g"), ("gramme", "g"), ("grammes", "g"), ("gram", "g"), ("grams", "g"),
    ("kg", "kg"), ("KG", "kg"), ("kgs", "kg"), ("kg.", "kg"), ("kilo", "kg"), ("Kilos", "kg"), ("kilogramme", "kg"),
    ("kilogrammes", "kg"), ("kilogram", "kg"), ("kilograms", "kg"), ("t", "t"), ("T", "t"), ("tonne", "t"),
    ("tonnes", "t"),
  ])
  func everyWordOfAMassUnitIsKnown(word: String, code: String) {
    #expect(MassUnit(word: word)?.code == code)
  }

  @Test(arguments: ["kgs de", "botte", "", "k", "kg/m", "tg", "litre"])
  func otherWordsAreNoMassUnit(word: String) { #expect(MassUnit(word: word) == nil) }

  @Test(arguments: [
    ("12,5 kg", 12_500), ("250 g", 250), ("0,4 t", 400_000), ("12,5 g", 13), ("12,4 g", 12), ("0,5 g", 1),
    ("1,234 t", 1_234_000), ("7", 7_000),
  ])
  func aMassIsExactToTheGram(text: String, grams: Int64) throws {
    #expect(try Typed.mass(text, bareUnit: .kilogram).grams == grams)
  }

  @Test func aMassThatIsNoneIsRefused() throws {
    #expect(reason { () throws(TypedError) in try Typed.mass("12", bareUnit: nil) } == .noUnit)
    #expect(reason { () throws(TypedError) in try Typed.mass("0,4 g", bareUnit: nil) } == .notPositive)
    #expect(reason { () throws(TypedError) in try Typed.mass("9000000000000000 t", bareUnit: nil) } == .tooLarge)
    #expect(try Typed.quantity("3 bottes").mass() == nil)
  }
}
