import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `report verify`.
struct ReportVerify: CultiverCommand {
  static let words = CommandWords(
    "verify", ["vérifier"],
    about: Phrase(
      fr: "dire si un rapport en main est bien celui qui a été émis",
      en: "say whether a report in hand is the one that was issued"),
    example: Phrase(verbatim: "report verify juin.txt"),
    discussion: Phrase(
      fr:
        "Reconnaît à l'octet près les fichiers que report issue a écrits, et ceux que report monthly écrit après. Un seul "
        + "caractère changé, et le fichier n'est plus le rapport émis.",
      en:
        "Knows, to the byte, the files that report issue wrote and those that report monthly writes afterwards. One "
        + "character changed, and the file is not the issued report."))
  static let form = Form([.word])

  @Argument(help: ArgumentHelp(fr: "le fichier", en: "the file", value: ValueName.file))
  var file: String

  @OptionGroup var look: LookOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let bytes = try System.read(file)
    let findings = try session.read { try FileInHand(bytes, $0, session, look: try look.templates(session)).findings() }
    switch findings {
    case .rendition(let form, let language, let report, let errata, let pending):
      try session.print(.verified(file, form, language, report, errata: errata, pending))
    case .content(let report, let erratum): try session.print(.verifiedContent(file, report, erratum: erratum))
    case .altered(let report): throw ShellError.alteredReport(file, report.number)
    case .unknown: throw ShellError.unknownReport(file)
    }
  }
}
