import ArgumentParser
import CultiverMarseille

/// In which form a result is written, and where to.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      fr: "text, csv, json, md, html, xlsx ou pdf\u{202F}; sinon d'après le nom du fichier",
      en: "text, csv, json, md, html, xlsx or pdf; else by the file's name", value: Phrase(fr: "FORME", en: "FORM")))
  var format: String?

  @Option(
    name: .customShort("o"),
    help: ArgumentHelp(
      fr: "le fichier à écrire, - pour la sortie standard", en: "the file to write, - for standard output",
      value: ValueName.file))
  var output: String?

  @Flag(
    help: ArgumentHelp(
      fr: "un CSV que LibreOffice et Excel ouvrent d'un double clic",
      en: "a CSV that LibreOffice and Excel open with a double click"))
  var forSpreadsheet = false

  /// The form asked for, else the one that the file's name tells, else text; `--for-spreadsheet` alone means CSV.
  func form() throws(ShellError) -> OutputForm {
    if let format { return try OutputForm(word: format) }
    return forSpreadsheet ? .csv : output.flatMap(OutputForm.init(ending:)) ?? .text
  }
}
