import CultiverMarseille
import Testing

struct FoldTests {
  @Test(arguments: [
    ("Tomates", "tomate"), ("CHOUX", "chou"), ("radis", "radi"), ("Bette à carde", "bette a carde"), ("maïs", "mai"),
    ("Be\u{301}tte", "bette"), ("Bœuf", "boeuf"), ("ŒUFS", "oeuf"), ("Læritia", "laeritia"), ("Straße", "strasse"),
    ("STRAẞE", "strasse"), ("Roquette d’hiver", "roquette d'hiver"), ("Roquette d`hiver", "roquette d'hiver"),
    ("choux-fleurs", "chou fleur"), ("chou_fleur", "chou fleur"), ("  chou \t\u{A0} fleur ", "chou fleur"),
    ("chou\u{2011}fleur", "chou fleur"), ("ail", "ail"), ("ails", "ail"), ("aux", "aux"), ("kgs", "kgs"),
    ("cress", "cress"),
    ("F1", "f1"), ("Ярица", "ярица"), ("", ""), (" - ", ""), ("\u{FEFF}thé\u{200B}", "the"), ("m²", "m²"),
    ("Noire de Crimée", "noire de crimee"), ("pommes de terre", "pomme de terre"), ("Łódź", "lodz"), ("ÿŸ", "yy"),
  ])
  func twoWaysOfWritingANameHaveOneKey(text: String, key: String) {
    #expect(Fold.key(text) == key)
    #expect(Fold.key(Fold.key(text)) == key)
  }

  @Test func everyLetterOfTheTwoBlocksHasItsBaseComposedOrNot() {
    let upper = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝĀĂĄĆĈĊČĎĒĔĖĘĚĜĞĠĢĤĨĪĬĮİĴĶĹĻĽŃŅŇŌŎŐŔŖŘŚŜŞŠŢŤŨŪŬŮŰŲŴŶŸŹŻŽ"
    let bases = "aaaaaaceeeeiiiinooooouuuuyaaaccccdeeeeegggghiiiiijklllnnnooorrrssssttuuuuuuwyyzzz"
    #expect(upper.count == bases.count)
    for (letter, base) in zip(upper, bases) {
      #expect(Fold.key(String(letter)) == String(base))
      #expect(Fold.key(letter.lowercased()) == String(base))
    }
    // Canonically equivalent texts compare equal, so the comparison is by scalars.
    let apart = [
      ("e\u{301}", "é"), ("C\u{327}", "Ç"), ("u\u{30B}", "ű"), ("I\u{307}", "İ"), ("o\u{302}x", "ôx"),
      ("e\u{332}", "e\u{332}"),
    ]
    for (text, composed) in apart {
      #expect(Fold.composed(text).unicodeScalars.elementsEqual(composed.unicodeScalars))
    }
    for value in 0xC0...0x17F as ClosedRange<UInt32> {
      let text = Unicode.Scalar(value).map(String.init) ?? ""
      #expect(Fold.composed(text) == text && Fold.key(Fold.key(text)) == Fold.key(text) && !Fold.key(text).isEmpty)
    }
  }

  @Test func aCodeFoldsItsCaseAlone() {
    #expect(Fold.code("BDM-A1s") == "bdm-a1s")
    #expect(Fold.code("E\u{301}picerie").unicodeScalars.elementsEqual("épicerie".unicodeScalars))
    #expect(Fold.code("Épicerie") != Fold.code("Epicerie"))
    #expect(Fold.code("a1") == "a1")
  }
}
