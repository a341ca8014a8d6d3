import CultiverMarseille

extension Phrase {
  /// What standard input is called.
  static let standardInput = Phrase(fr: "<entrée>", en: "<stdin>")

  /// Of a line whose failure has been told in full before.
  static let toldAbove = Phrase(fr: "Échec, dit plus haut.", en: "Failed, as told above.")

  /// What a script says at its end when nothing was written.
  static func nothingWritten(_ good: Int, failed: Int, dryRun: Bool) -> Phrase {
    guard failed > 0 else {
      return Phrase(
        fr: "Essai\u{202F}: \(lines(good).fr) juste\(good > 1 ? "s" : ""), rien n'a été écrit.",
        en: "Dry run: \(lines(good).en) good, nothing was written.")
    }
    let why = dryRun ? Phrase(fr: "Essai\u{202F}: ", en: "Dry run: ") : Phrase(verbatim: "")
    return Phrase(
      fr: "\(why.fr)\(lines(failed).fr) en échec\u{202F}: rien n'a été écrit.",
      en: "\(why.en)\(lines(failed).en) failed: nothing was written.")
  }

  /// What a script says at its end when only its good lines were kept.
  static func partlyWritten(_ good: Int, failed: Int) -> Phrase {
    Phrase(
      fr: "\(lines(good).fr) gardée\(good > 1 ? "s" : ""), \(lines(failed).fr) en échec.",
      en: "\(lines(good).en) kept, \(lines(failed).en) failed.")
  }

  private static func lines(_ count: Int) -> Phrase {
    Phrase(fr: "\(count) ligne\(count > 1 ? "s" : "")", en: "\(count) line\(count == 1 ? "" : "s")")
  }
}
