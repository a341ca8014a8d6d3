import ArgumentParser
import CultiverMarseille

/// In which form a result is written, and where to.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(fr: "text, csv, json ou md", en: "text, csv, json or md", value: Phrase(fr: "FORME", en: "FORM"))
  )
  var format: String = OutputForm.text.rawValue

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
}
