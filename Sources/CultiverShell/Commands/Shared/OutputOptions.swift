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

  @Option(
    help: ArgumentHelp(
      fr: "le dossier de gabarits, pour html, md et pdf", en: "the folder of templates, for html, md and pdf",
      value: ValueName.folder))
  var template: String?

  private func stated() throws(ShellError) -> OutputForm {
    if let format { return try OutputForm(word: format) }
    if forSpreadsheet { return .csv }
    guard let output else { return .text }
    return try OutputForm(path: output)
  }

  /// The form asked for, else the one that the file's name tells, else text; `--for-spreadsheet` alone means CSV.
  func form() throws(ShellError) -> OutputForm {
    let form = try stated()
    guard template == nil || [.html, .md, .pdf].contains(form) else { throw .onlyForPages(option: "--template") }
    return form
  }
}
