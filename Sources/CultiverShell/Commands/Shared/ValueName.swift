import CultiverMarseille

/// What the values of commands are called in help.
enum ValueName {
  static let amount = Phrase(fr: "MONTANT", en: "AMOUNT")
  static let area = Phrase(fr: "SURFACE", en: "AREA")
  static let cause = Phrase(fr: "CAUSE", en: "CAUSE")
  static let code = Phrase(fr: "CODE", en: "CODE")
  static let commune = Phrase(fr: "COMMUNE", en: "COMMUNE")
  static let count = Phrase(fr: "NOMBRE", en: "COUNT")
  static let crop = Phrase(fr: "CULTURE", en: "CROP")
  static let cycle = Phrase(fr: "CYCLE", en: "CYCLE")
  static let day = Phrase(fr: "JOUR", en: "DAY")
  static let destination = Phrase(fr: "DESTINATION", en: "DESTINATION")
  static let file = Phrase(fr: "FICHIER", en: "FILE")
  static let kind = Phrase(fr: "GENRE", en: "KIND")
  static let mass = Phrase(fr: "MASSE", en: "MASS")
  static let month = Phrase(fr: "MOIS", en: "MONTH")
  static let number = Phrase(fr: "NUMÉRO", en: "NUMBER")
  static let plot = Phrase(fr: "PARCELLE", en: "PLOT")
  static let price = Phrase(fr: "PRIX", en: "PRICE")
  static let quantity = Phrase(fr: "QUANTITÉ", en: "QUANTITY")
  static let site = Phrase(fr: "SITE", en: "SITE")
  static let stage = Phrase(fr: "ÉTAPE", en: "STAGE")
  static let text = Phrase(fr: "TEXTE", en: "TEXT")
  static let unit = Phrase(fr: "UNITÉ", en: "UNIT")
  static let variety = Phrase(fr: "VARIÉTÉ", en: "VARIETY")
  static let venture = Phrase(fr: "ENTREPRISE", en: "VENTURE")
}
