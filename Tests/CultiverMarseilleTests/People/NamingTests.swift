import CultiverMarseille
import Testing

/// Whoever is named is found however the name is written, and nobody else is.
@Suite struct NamingTests {
  private let naming = Naming(["Zoé Durand", "zoe@exemple.fr", "06 12 34 56 78", "Lœuf", "Durand"])

  @Test(arguments: [
    ("Zoé Durand veut arrêter", "P5 veut arrêter"), ("avec ZOE-DURAND, hier", "avec P5, hier"),
    ("l'idée de zoe  durand.", "l'idée de P5."), ("Zoe\u{301} Durand", "P5"), ("ZoéDurand", "P5"),
    ("écrire à zoe@exemple.fr ou au 06.12.34.56.78 (ou 0612345678)", "écrire à P5 ou au P5 (ou P5)"),
    ("M. Loeuf et Mme Durand", "M. P5 et Mme P5"), ("Zoé Durand, Zoé Durand", "P5, P5"),
  ])
  func isReplaced(text: String, replaced: String) {
    #expect(naming.stands(in: text))
    #expect(naming.replaced(in: text, by: "P5") == replaced)
  }

  @Test(arguments: ["Zoé Durandet", "Zoé", "durant", "Loeufs", "le 06 12", "", "…"])
  func isSomebodyElse(text: String) {
    #expect(!naming.stands(in: text))
    #expect(naming.replaced(in: text, by: "P5") == text)
  }

  @Test func nobodyIsNamedByNothing() {
    #expect(Naming(["", "…", "a"]).isEmpty)
    #expect(!Naming([]).stands(in: "a"))
  }
}
