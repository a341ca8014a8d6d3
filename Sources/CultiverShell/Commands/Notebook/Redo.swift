import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `redo`.
struct Redo: CultiverCommand {
  static let words = CommandWords(
    "redo", ["rétablir"],
    about: Phrase(fr: "rétablir ce que le dernier undo a repris", en: "put back what the latest undo took back"),
    example: Phrase(verbatim: "redo"),
    discussion: Phrase(
      fr: "Seulement quand undo est la toute dernière action. undo reprend encore ce que redo a rétabli.",
      en: "Only when undo is the very latest action. undo takes back again what redo put back."))
  static let barredFromScripts = true

  @OptionGroup var correction: CorrectionOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let redone = try session.write(correction) { try $0.redo() }
    try session.print(.redone(redone))
  }
}
