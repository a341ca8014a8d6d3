import CultiverMarseille
import Testing

@Suite struct ProseTests {
  @Test(arguments: [
    ("Tomate", "de tomate"), ("Aubergine", "d'aubergine"), ("Épinard", "d'épinard"),
    ("Œillet d'Inde", "d'œillet d'Inde"),
    ("Oignon frais", "d'oignon frais"), ("Haricot vert", "de haricot vert"), ("Hysope", "d'hysope"),
    ("Herbe à chat", "d'herbe à chat"), ("Yuzu", "de yuzu"), ("Ail (sec)", "d'ail (sec)"),
    ("AOP locale", "d'AOP locale"),
    ("", "de "),
  ])
  func deLosesItsVowel(_ name: String, _ said: String) {
    #expect(Prose.of(name) == said)
  }

  @Test func placesKeepTheirCapital() {
    #expect(Prose.inSentence("Swiss chard") == "Swiss chard")
    #expect(Prose.inSentence("Sweet pepper") == "sweet pepper")
  }

  @Test func listsEndWithAnd() {
    #expect(Prose.list([], .french) == "")
    #expect(Prose.list(["a"], .french) == "a")
    #expect(Prose.list(["a", "b"], .french) == "a et b")
    #expect(Prose.list(["a", "b", "c"], .english) == "a, b and c")
  }
}
