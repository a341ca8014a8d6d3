import CultiverExchange
import CultiverMarseille

/// Why a file is not taken in, and which.
struct TableFailure: Error, Hashable {
  let file: String
  let error: TableError
}

extension FileError: Explained {
  var status: ExitStatus { kind == .missing ? .missing : .io }
  var about: String? { path }

  var wording: Phrase {
    switch kind {
    case .missing: Phrase(fr: "Il n'y a pas de fichier \(path).", en: "There is no file \(path).")
    case .unreadable:
      Phrase(
        fr: "Le fichier \(path) ne se laisse pas lire\u{202F}: c'est un dossier, ou vous n'en avez pas le droit.",
        en: "The file \(path) cannot be read: it is a folder, or you are not allowed to.")
    }
  }
}

extension TableFailure: Explained {
  var status: ExitStatus { .refused }
  var about: String? { file }

  var wording: Phrase {
    let reason = reason
    return Phrase(fr: "\(file)\u{202F}: \(reason.fr)", en: "\(file): \(reason.en)")
  }

  private var reason: Phrase {
    switch error {
    case .workbook:
      Phrase(fr: "c'est un classeur, pas un CSV.", en: "it is a workbook, not a CSV.").hint(
        fr: "Dans LibreOffice\u{202F}: Fichier, Enregistrer sous, Texte CSV.",
        en: "In LibreOffice: File, Save as, Text CSV.")
    case .notText:
      Phrase(fr: "ce n'est pas du texte.", en: "it is not text.").hint(
        fr: "Si c'est de l'UTF-16 sans marque\u{202F}: --encoding utf-16",
        en: "If it is UTF-16 without a mark: --encoding utf-16")
    case .notUTF8(let line):
      Phrase(fr: "la ligne \(line) n'est pas en UTF-8.", en: "line \(line) is not UTF-8.").hint(
        fr: "Dites l'encodage\u{202F}: --encoding windows-1252", en: "State the encoding: --encoding windows-1252")
    case .notUTF16:
      Phrase(fr: "ce n'est pas de l'UTF-16.", en: "it is not UTF-16.").hint(
        fr: "Dites l'encodage\u{202F}: --encoding utf-8", en: "State the encoding: --encoding utf-8")
    case .delimiterUnsure:
      Phrase(
        fr: "on ne voit pas ce qui sépare les colonnes.", en: "it is not clear what separates the columns."
      ).hint(
        fr: "Dites-le\u{202F}: --delimiter point-virgule (ou virgule, tabulation, barre)",
        en: "State it: --delimiter semicolon (or comma, tab, bar)")
    case .unclosedQuote(let line):
      Phrase(
        fr: "un guillemet ouvert à la ligne \(line) n'est jamais fermé.",
        en: "a quote opened on line \(line) is never closed.")
    case .rowTooLong(let line): Phrase(fr: "la ligne \(line) est trop longue.", en: "line \(line) is too long.")
    case .strayText(let line): Phrase.strayText.after("ligne \(line)\u{202F}: ", "line \(line): ")
    case .surplusCells(let line, let found, let headings):
      Phrase.surplusCells(found, headings).after("ligne \(line)\u{202F}: ", "line \(line): ")
    case .missingColumns(let columns, let found, let unknown): Self.missing(columns, found, unknown)
    case .sameColumn(let column, let headings):
      Phrase(
        fr: "plusieurs titres veulent dire \(column.rawValue)\u{202F}: \(headings.joined(separator: ", ")).",
        en: "several headings stand for \(column.rawValue): \(headings.joined(separator: ", ")).")
    case .unknownHeading(let heading, let found):
      Phrase(
        fr: "il n'y a pas de titre \(Said.quoted(heading).fr)\u{202F}; il y a \(found.joined(separator: ", ")).",
        en: "there is no heading \(Said.quoted(heading).en); there are \(found.joined(separator: ", ")).")
    case .foreignColumn(let column, let kind):
      Phrase(
        fr:
          "\(column.rawValue) n'est pas une colonne de \(kind.rawValue)\u{202F}: \(kind.columns.map(\.rawValue).joined(separator: ", ")).",
        en:
          "\(column.rawValue) is not a column of \(kind.rawValue): \(kind.columns.map(\.rawValue).joined(separator: ", "))."
      )
    }
  }

  private static func missing(_ columns: [Column], _ found: [String], _ unknown: [String]) -> Phrase {
    let names = columns.map(\.rawValue).joined(separator: ", ")
    let headings = found.joined(separator: ", ")
    let heading = unknown.first ?? found.first ?? "…"
    return Phrase(
      fr:
        "il manque \(columns.count > 1 ? "les colonnes" : "la colonne") \(names)\u{202F}; titres trouvés\u{202F}: \(headings).",
      en:
        "the column\(columns.count > 1 ? "s" : "") \(names) \(columns.count > 1 ? "are" : "is") missing; headings found: \(headings)."
    ).hint(
      fr: "Dites ce qu'un titre veut dire\u{202F}: --map \(Said.shellWord(heading))=\(columns.first?.rawValue ?? "")",
      en: "State what a heading means: --map \(Said.shellWord(heading))=\(columns.first?.rawValue ?? "")")
  }
}

extension Said {
  /// A word as it can be typed again.
  static func shellWord(_ text: String) -> String { text.contains(where: \.isWhitespace) ? "\"\(text)\"" : text }
}

extension Phrase {
  static let strayText = Phrase(
    fr: "du texte suit un guillemet fermé.", en: "text follows a closing quote.")

  static func surplusCells(_ found: Int, _ headings: Int) -> Phrase {
    Phrase(
      fr: "\(found) cases pour \(headings) titres\u{202F}; une virgule décimale sans guillemets\u{202F}?",
      en: "\(found) cells for \(headings) headings; a decimal comma without quotes?")
  }

  /// The phrase with something before it.
  func after(_ fr: String, _ en: String) -> Phrase { Phrase(fr: fr + self.fr, en: en + self.en) }
}
