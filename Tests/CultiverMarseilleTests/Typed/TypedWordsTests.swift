import CultiverMarseille
import Testing

struct TypedWordsTests {
  @Test(arguments: Destination.allCases) func everyDestinationIsKnownByCodeAndNames(destination: Destination) throws {
    for text in [destination.rawValue, destination.name.fr, destination.name.en, destination.name.fr.uppercased()] {
      #expect(try Typed.destination(text) == destination)
    }
  }

  @Test(arguments: PlotKind.allCases) func everyPlotKindIsKnownByCodeAndNames(kind: PlotKind) throws {
    for text in [kind.rawValue, kind.name.fr, kind.name.fr.uppercased()] {
      #expect(try Typed.plotKind(text) == kind)
    }
    if kind != .hydroponic { #expect(try Typed.plotKind(kind.name.en) == kind) }
  }

  @Test(
    arguments: [
      ("vendue", .sold), ("vente", .sold), ("don", .given), ("self consumed", .selfConsumed),
      ("Autoconsommation", .selfConsumed),
      ("transformation", .processed), ("semences", .seed), ("graines", .seed), ("pertes", .lost), ("Vendus", .sold),
    ] as [(String, Destination)])
  func aDestinationHasItsSynonyms(text: String, destination: Destination) throws {
    #expect(try Typed.destination(text) == destination)
  }

  @Test(
    arguments: [
      ("bac surélevé", .raisedBed), ("planches surelevees", .raisedBed), ("tunnel", .greenhouse), ("toiture", .rooftop),
      ("pots", .container), ("conteneur", .container), ("champignonniere", .mushroomHouse),
      ("pleine-terre", .openGround),
    ] as [(String, PlotKind)])
  func aPlotKindHasItsSynonyms(text: String, kind: PlotKind) throws {
    #expect(try Typed.plotKind(text) == kind)
  }

  @Test(arguments: Cause.allCases) func everyCauseIsKnownByCodeAndNames(cause: Cause) throws {
    for text in [cause.rawValue, cause.name.fr, cause.name.en, cause.name.fr.uppercased()] {
      #expect(try Typed.cause(text) == cause)
    }
  }

  @Test(
    arguments: [
      ("grêle", .storm), ("Mildiou", .disease), ("limaces", .pest), ("gelee", .frost), ("mauvaises herbes", .weeds),
      ("invendus", .unsold), ("pourrie", .spoiled), ("montée", .bolting), ("levee", .germination),
    ] as [(String, Cause)])
  func aCauseHasItsSynonyms(text: String, cause: Cause) throws {
    #expect(try Typed.cause(text) == cause)
  }

  @Test func waterAloneIsNeitherTooMuchNorTooLittle() throws {
    #expect(throws: TypedError(.cause, "eau", .notUnderstood)) { try Typed.cause("eau") }
    #expect(try Typed.cause("trop d'eau") == .flood)
    #expect(try Typed.cause("manque d'eau") == .drought)
  }

  @Test func anOutcomeIsFailureOrNot() throws {
    for text in ["failed", "échec", "Échoué", "perdu", "raté"] { #expect(try Typed.outcome(text)) }
    for text in ["finished", "terminé", "fini", "récolté", "Récoltée"] { #expect(try !Typed.outcome(text)) }
  }

  @Test func anUnknownWordIsRefused() {
    #expect(throws: TypedError(.destination, "jeté", .notUnderstood)) { try Typed.destination("jeté") }
    #expect(throws: TypedError(.plotKind, " ", .empty)) { try Typed.plotKind(" ") }
    #expect(throws: TypedError(.outcome, "oui", .notUnderstood)) { try Typed.outcome("oui") }
  }

  @Test(arguments: ["A1", "BDM", "tomate-cerise", "Épicerie_2.b", "e\u{301}", "Ж9", "-", "0"])
  func aCodeIsKeptAsTyped(text: String) throws {
    #expect(try Typed.code(" \(text) ").unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(
    arguments: [
      ("", .empty), ("A 1", .forbidden(" ")), ("BDM/A1", .forbidden("/")), ("l'ail", .forbidden("'")),
      ("🍅", .forbidden("🍅")),
      ("a\u{0}", .forbidden("\u{0}")), ("²", .forbidden("²")), (String(repeating: "a", count: 65), .tooLarge),
    ] as [(String, TypedError.Reason)])
  func aCodeOfOtherCharactersIsRefused(text: String, expected: TypedError.Reason) {
    #expect(reason { () throws(TypedError) in try Typed.code(text) } == expected)
  }

  @Test func aSiretIsFourteenDigits() throws {
    #expect(try Typed.siret(" 732 829 320\u{A0}00074 ") == "73282932000074")
    for text in ["1234567890001", "123456789000123", "1234567890001A", "١٢٣٤٥٦٧"] {
      #expect(reason { () throws(TypedError) in try Typed.siret(text) } == .notUnderstood)
    }
    #expect(reason { () throws(TypedError) in try Typed.siret("  ") } == .empty)
  }
}
