import CultiverMarseille
import Testing

@Suite struct UnitNameTests {
  @Test(arguments: [
    (Phrase(fr: "botte", en: "bunch"), Int64(1000), "botte", "bunch"),
    (Phrase(fr: "botte", en: "bunch"), 1500, "botte", "bunches"),
    (Phrase(fr: "pièce", en: "piece"), 12_000, "pièces", "pieces"),
    (Phrase(fr: "plateau", en: "tray"), 2000, "plateaux", "trays"),
    (Phrase(fr: "bouquet", en: "posy"), 2000, "bouquets", "posies"),
    (Phrase(fr: "caisse", en: "box"), 500, "caisse", "boxes"), (Phrase(verbatim: "kg"), 12_000, "kg", "kg"),
  ])
  func aNameIsOfOneOrOfSeveral(name: Phrase, thousandths: Int64, fr: String, en: String) {
    let said = UnitName(name).of(Count(thousandths: thousandths))
    #expect(said == Phrase(fr: fr, en: en))
  }
}
