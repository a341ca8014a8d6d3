import ArgumentParser
import CultiverMarseille
import CultiverReports
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
    let unsound = try session.read { try $0.check() + $0.checkIssued() }
    guard unsound.isEmpty else {
      for fact in unsound { session.tell(fact.wording) }
      throw Failure(Unsoundness(count: unsound.count), session.language)
    }
    try session.print(Phrase(fr: "Tout se tient.", en: "All holds together."))
  }
}

extension Reader {
  /// Looks whether every text that was issued is the one that its SHA-256 is printed of, and its typed form the same.
  func checkIssued() throws -> [Unsound] {
    try issuedReports().flatMap { report -> [Unsound] in
      let text = try issuedText(report.seal.sha256)
      let isSound = FrozenReport.isSound(text.content, frozen: text.frozen, sha256: report.seal.sha256)
      return (isSound ? [] : [.issuedText(report: report.number, erratum: nil)])
        + (try report.errata.compactMap { erratum in
          let text = try issuedText(erratum.seal.sha256)
          return FrozenErratum.isSound(text.content, frozen: text.frozen, sha256: erratum.seal.sha256)
            ? nil : .issuedText(report: report.number, erratum: erratum.number)
        })
    }
  }
}

/// How many facts of a notebook do not hold.
struct Unsoundness: Error, Hashable {
  let count: Int
}
