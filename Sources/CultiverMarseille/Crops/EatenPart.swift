/// What is eaten of a crop, as far as it decides what the soil passes on to it.
public enum EatenPart: Hashable, Sendable {
  /// Leaves and stalks: leafy and stem vegetables, herbs, shoots.
  case leaf
  /// What grows in the earth: roots, tubers and bulbs.
  case root
  /// Anything else: fruit, flowers, seeds, mushrooms, and what no category tells.
  case other
  /// Nothing: green manure, cover and ornamental crops.
  case nothing

  /// What the catalogue's category of a crop tells; the catalogue's own and their English words are known.
  public init(category: String?) {
    let key = category.map { Fold.key($0) } ?? ""
    self = Self.words.first { $0.words.contains(key) }?.part ?? .other
  }

  private static let words: [(part: EatenPart, words: Set<String>)] = [
    (
      .leaf,
      folded([
        "légume-feuille", "légume-tige", "aromatique", "micro-pousse", "salade", "leaf vegetable", "leafy vegetable",
        "stem vegetable", "herb", "microgreen",
      ])
    ),
    (
      .root,
      folded([
        "légume-racine", "légume-tubercule", "légume-bulbe", "root vegetable", "tuber vegetable", "tuber",
        "bulb vegetable", "bulb",
      ])
    ),
    (
      .nothing,
      folded([
        "engrais vert", "couvert", "couverture", "fleur", "ornement", "ornementale", "green manure", "cover crop",
        "flower", "ornamental",
      ])
    ),
  ]

  private static func folded(_ words: [String]) -> Set<String> { Set(words.map { Fold.key($0) }) }
}
