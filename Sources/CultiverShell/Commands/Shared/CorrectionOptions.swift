import ArgumentParser
import CultiverMarseille
import CultiverStore

/// Why something of a closed month is corrected.
struct CorrectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      fr: "corriger un mois clos par un rapport émis, pour cette raison, qui paraîtra dans l'erratum",
      en: "correct a month closed by an issued report, for this reason, which the erratum will show",
      value: Phrase(fr: "MOTIF", en: "REASON")))
  var correction: String?

  /// The reason stated; an empty one is none. Throws `Misfit`.
  func reason() throws -> String? { try correction.map(Self.reason) }

  /// A reason that says something. Throws `Misfit`.
  static func reason(_ text: String) throws -> String {
    guard text.contains(where: { !$0.isWhitespace }) else { throw Misfit(.reason, .missing) }
    return text
  }
}

extension Session {
  /// Changes the notebook, closed months too when a reason is given.
  func write<Answer>(_ options: CorrectionOptions, _ body: (Writer) throws -> Answer) throws -> Answer {
    let reason = try options.reason()
    return try write { writer in
      writer.correction = reason
      return try body(writer)
    }
  }
}
