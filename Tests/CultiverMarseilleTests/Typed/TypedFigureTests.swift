import CultiverMarseille
import Testing

struct TypedFigureTests {
  @Test(arguments: [
    ("yield", Figure.yield), ("Rendement", .yield), ("kg/m²", .yield), ("mass", .mass), ("harvested", .mass),
    ("récolté", .mass), ("recolte", .mass), ("kg", .mass), ("area", .area), ("cultivated", .area), ("surface", .area),
    ("lost", .lost), ("perdu", .lost), ("pertes", .lost), ("estimated", .estimated), ("Estimé", .estimated),
    ("unknown-area", .unknownArea), ("surface inconnue", .unknownArea), ("finished", .finished),
    ("terminés", .finished), ("coverage", .coverage), ("couverture", .coverage), ("mois précédent", .previousMonth),
    ("previous month", .previousMonth), ("an dernier", .lastYear), ("l’année dernière", .lastYear),
  ])
  func aFigureGoesByAWordOfEitherLanguage(_ text: String, _ figure: Figure) throws {
    let read = try Typed.figure(text)
    #expect(read.figure == figure)
    #expect(read.row == nil)
  }

  @Test func everyFigureGoesByItsCodeAndByItsNames() throws {
    for figure in Figure.allCases {
      for word in [figure.rawValue, figure.name.fr, figure.name.en] {
        #expect(try Typed.figure(word).figure == figure, "\(word)")
      }
    }
  }

  @Test func aRowGoesByItsNumberAndMayNameItsFigure() throws {
    #expect(try Typed.figure("14") == (nil, 14))
    #expect(try Typed.figure("surface 14") == (.area, 14))
    #expect(try Typed.figure("surface inconnue 14") == (.unknownArea, 14))
  }

  @Test(arguments: ["", " ", "0", "tomate", "14 surface", "2026-06", "1 2", "-3", "1234567", "rendement 0"])
  func whatIsNoFigureIsRefused(_ text: String) { #expect(throws: TypedError.self) { try Typed.figure(text) } }
}

private func == (a: (figure: Figure?, row: Int?), b: (Figure?, Int?)) -> Bool { a.figure == b.0 && a.row == b.1 }
