import CultiverStore

extension Catalogue {
  /// A few of everything; `chou` is the name of two crops.
  static let small = Catalogue(
    communes: [
      ["insee": "13203", "name": "Marseille 3e Arrondissement", "aliases": "Belle de Mai|13003"],
      ["insee": "13055", "name": "Marseille", "aliases": ""],
    ],
    crops: [
      crop("tomate", "Tomate", "Tomato", "Solanaceae"), crop("laitue", "Laitue", "Lettuce", "Asteraceae"),
      crop("chou-kale", "Chou kale", "Kale", "Brassicaceae"),
      crop("chou-pomme", "Chou pommé", "Cabbage", "Brassicaceae"), crop("radis", "Radis", "Radish", "Brassicaceae"),
    ],
    cropNames: [
      ["crop": "tomate", "name": "pomme d'amour"], ["crop": "chou-kale", "name": "chou"],
      ["crop": "chou-pomme", "name": "chou"],
    ],
    cropTraits: [["crop": "radis", "yield_high": "3000"]],
    families: [
      ["family": "Solanaceae", "french": "Solanacées", "rotation_years": "4"],
      ["family": "Asteraceae", "french": "Astéracées", "rotation_years": ""],
      ["family": "Brassicaceae", "french": "Brassicacées", "rotation_years": "3"],
    ],
    units: [
      ["code": "botte", "fr": "botte", "en": "bunch", "synonyms": "bottes|bte"],
      ["code": "piece", "fr": "pièce", "en": "piece", "synonyms": "unité"],
      ["code": "caisse", "fr": "caisse", "en": "crate", "synonyms": ""],
    ],
    unitWeights: [
      ["crop": "radis", "unit": "botte", "grams": "300"], ["crop": "laitue", "unit": "piece", "grams": "350"],
    ],
    stages: [
      ["code": "starter", "fr": "Starter", "en": "Starter"], ["code": "couveuse", "fr": "Couveuse", "en": "Incubator"],
    ],
    titles: [["code": "bail-rural", "fr": "Bail rural", "en": "Rural lease"]],
    legalForms: [["code": "scop", "fr": "SCOP", "en": "Workers' cooperative"]],
    programmes: [
      ["code": "starter", "fr": "Starter", "en": "Starter", "stage": "starter"],
      ["code": "couveuse", "fr": "Couveuse", "en": "Incubator", "stage": "couveuse"],
    ])

  private static func crop(_ code: String, _ fr: String, _ en: String, _ family: String) -> [String: String] {
    ["code": code, "name": fr, "name_en": en, "family": family, "category": "légume"]
  }
}
