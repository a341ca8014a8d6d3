import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `check`.
struct Check: CultiverCommand {
  static let words = CommandWords(
    "check", ["vérifier"],
    about: Phrase(
      fr: "vérifier que tout se tient\u{202F}: le fichier, les liens, les sommes, les règles",
      en: "check that all holds together: the file, the links, the sums, the rules"),
    example: Phrase(verbatim: "check"))

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let unsound = try session.read { try $0.check() }
    guard unsound.isEmpty else {
      for fact in unsound { session.tell(fact.wording) }
      throw Failure(Unsoundness(count: unsound.count), session.language)
    }
    try session.print(Phrase(fr: "Tout se tient.", en: "All holds together."))
  }
}

/// How many facts of a notebook do not hold.
struct Unsoundness: Error, Hashable {
  let count: Int
}
