/// The verbs that several nouns share, with their French.
enum Verb {
  static let add = ("add", ["ajouter"])
  static let change = ("change", ["modifier", "changer"])
  static let list = ("list", ["lister", "liste"])
  static let start = ("start", ["commencer", "démarrer", "débuter"])
  static let end = ("end", ["finir", "terminer"])
}
