import CultiverMarseille
import CultiverReports

extension ShellError {
  /// Why a spreadsheet could not be made.
  static func spreadsheet(_ error: SpreadsheetError) -> Phrase {
    switch error {
    case .noTemporaryFile, .unwritable:
      Phrase(
        fr: "Le tableur n'a pas pu être préparé\u{202F}: le dossier temporaire est plein ou ne se laisse pas écrire.",
        en: "The spreadsheet could not be made: the temporary folder is full or cannot be written to."
      ).hint(
        fr: "Donnez-en un autre\u{202F}: TMPDIR=DOSSIER devant cultiver",
        en: "Name another one: TMPDIR=FOLDER before cultiver")
    case .tooManyRows(_, let count):
      Phrase(
        fr: "\(Written.decimal(Int64(count), places: 0, .french)) lignes sont trop pour une feuille de tableur.",
        en: "\(Written.decimal(Int64(count), places: 0, .english)) rows are too many for a sheet."
      ).hint(
        fr: "Écrivez un .csv, ou demandez une période plus courte", en: "Write a .csv, or ask for a shorter period")
    case .refused(let number):
      Phrase(
        fr: "Le tableur n'a pas pu être écrit (erreur \(number) de libxlsxwriter). C'est une faute du programme.",
        en: "The spreadsheet could not be written (error \(number) of libxlsxwriter). This is a fault of the program.")
    }
  }
}
