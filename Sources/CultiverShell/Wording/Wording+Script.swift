import CultiverMarseille

extension Phrase {
  /// What standard input is called.
  static let standardInput = Phrase(fr: "<entrée>", en: "<stdin>")

  /// Of a line whose failure has been told in full before.
  static let toldAbove = Phrase(fr: "Échec, dit plus haut.", en: "Failed, as told above.")

  /// What rows that were pasted are called.
  static let pasted = Phrase(fr: "collé", en: "pasted")

  /// Whether lines that were tried are to be kept.
  static func recordLines(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(fr: "Noter cette ligne\u{202F}?", en: "Record this line?")
      : Phrase(fr: "Noter ces \(count) lignes\u{202F}?", en: "Record these \(count) lines?")
  }

  /// That lines were kept after a yes.
  static func linesRecorded(_ count: Int) -> Phrase {
    Phrase(fr: "\(lines(count).fr) notée\(count > 1 ? "s" : "").", en: "\(lines(count).en) recorded.")
  }

  /// That nothing was kept after a no.
  static let nothingRecorded = Phrase(fr: "Rien n'a été noté.", en: "Nothing was recorded.")

  /// What the prompt says first to someone who sits at it.
  static func greeting(_ database: String, isEdited: Bool) -> Phrase {
    let keys =
      isEdited
      ? Phrase(
        fr: "Tab complète, help aide, Ctrl-R cherche, Ctrl-D sort.",
        en: "Tab completes, help helps, Ctrl-R searches, Ctrl-D leaves.")
      : Phrase(fr: "help aide, Ctrl-D sort.", en: "help helps, Ctrl-D leaves.")
    return Phrase(
      fr: "\(Program.versionLine) · carnet \(database)\n\(keys.fr)",
      en: "\(Program.versionLine) · notebook \(database)\n\(keys.en)")
  }

  /// That a file was written, in the place of another or anew.
  static func written(_ path: String, anew: Bool) -> Phrase {
    Phrase(
      fr: "Écrit\u{202F}: \(path)\(anew ? "" : " (remplace le précédent)")",
      en: "Written: \(path)\(anew ? "" : " (in the place of the one before)")")
  }

  /// How one goes on in a long text, and leaves it.
  static let pagerKeys = Phrase(
    fr: "Espace : la suite, b : avant, / : chercher, q : revenir", en: "Space: on, b: back, /: search, q: leave")

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
