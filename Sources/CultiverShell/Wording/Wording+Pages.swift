import CultiverMarseille
import CultiverReports

extension ShellError {
  /// What goes wrong with templates and with what is made from them.
  var page: Phrase {
    switch self {
    case .onlyForPages(let option):
      Phrase(
        fr: "\(option) ne va qu'avec ce qui vient de gabarits\u{202F}: html, md ou pdf.",
        en: "\(option) goes with what is made from templates alone: html, md or pdf."
      ).hint(fr: "Par exemple\u{202F}: -o rapport.html", en: "For example: -o report.html")
    case .notForTerminal(let form):
      Phrase(
        fr: "Un terminal ne peut pas montrer du \(form).", en: "A terminal cannot show \(form)."
      ).hint(
        fr: "Nommez un fichier\u{202F}: -o rapport.\(form)", en: "Name a file: -o report.\(form)")
    case .templatesMissing(let folder):
      Phrase(
        fr: "Le dossier de gabarits \(Said.quoted(folder).fr) n'existe pas.",
        en: "The folder of templates \(Said.quoted(folder).en) does not exist."
      ).hint(
        fr: "Pour en commencer un\u{202F}: report templates \(folder)",
        en: "To begin one: report templates \(folder)")
    case .template(let error, let folder): error.wording(in: folder)
    case .folderTaken(let folder):
      Phrase(
        fr: "\(Said.quoted(folder).fr) existe déjà\u{202F}; rien n'y est écrit.",
        en: "\(Said.quoted(folder).en) is there already; nothing is written to it."
      ).hint(fr: "Donnez le nom d'un nouveau dossier.", en: "Give the name of a new folder.")
    case .noPrinter(let known):
      Phrase(
        fr: "Un PDF demande l'un de ces programmes, et aucun n'est installé\u{202F}: \(known.joined(separator: ", ")).",
        en: "A PDF needs one of these programs, and none is installed: \(known.joined(separator: ", "))."
      ).hint(
        fr: "Sous Debian ou Ubuntu\u{202F}: sudo apt install weasyprint",
        en: "On Debian or Ubuntu: sudo apt install weasyprint"
      ).hint(
        fr: "Ou écrivez -o rapport.html, et imprimez la page depuis un navigateur.",
        en: "Or write -o report.html, and print the page from a browser.")
    case .printerFailed(let name, let said):
      Phrase(fr: "\(name) n'a pas pu faire le PDF.", en: "\(name) could not make the PDF.").hint(
        fr: said.isEmpty ? "Il n'a pas dit pourquoi." : "Il a dit en dernier\u{202F}: \(said)",
        en: said.isEmpty ? "It did not say why." : "It said last: \(said)")
    case .printerTooSlow(let name, let seconds):
      Phrase(
        fr: "\(name) n'a pas fini le PDF en \(seconds) secondes\u{202F}; il a été arrêté.",
        en: "\(name) did not finish the PDF within \(seconds) seconds; it was ended.")
    default: wording
    }
  }
}

extension Configuration.Fault {
  /// What is wrong with a line of the configuration.
  func wording(_ file: String, _ line: Int) -> Phrase {
    let known = Configuration.Key.allCases.map(\.rawValue).joined(separator: ", ")
    let what: Phrase =
      switch self {
      case .notASetting(let words):
        Phrase(
          fr: "\(Said.quoted(words).fr) n'est pas de la forme clé = valeur",
          en: "\(Said.quoted(words).en) is not of the form key = value")
      case .unknownKey(let key):
        Self.unknown(key)
      case .twice(let key):
        Phrase(fr: "\(key.rawValue) est réglé deux fois", en: "\(key.rawValue) is settled twice")
      case .empty(let key): Phrase(fr: "\(key.rawValue) n'a pas de valeur", en: "\(key.rawValue) has no value")
      case .value(let key, let value): Self.value(key, Said.quoted(value))
      }
    return Phrase(
      fr: "Dans la configuration \(file), ligne \(line)\u{202F}: \(what.fr)\(what.fr.hasSuffix("?") ? "" : ".")",
      en: "In the configuration \(file), line \(line): \(what.en)\(what.en.hasSuffix("?") ? "" : ".")"
    ).hint(
      fr: "Ce qui se règle\u{202F}: \(known). Par exemple\u{202F}: template = ~/gabarits",
      en: "What can be settled: \(known). For example: template = ~/look")
  }

  private static func unknown(_ key: String) -> Phrase {
    let near = Nearest.among(Configuration.Key.allCases.map(\.rawValue), to: key, limit: 1).first
    return Phrase(
      fr: "la clé \(Said.quoted(key).fr) n'existe pas"
        + (near.map { "\u{202F}; vouliez-vous dire \(Said.quoted($0).fr)\u{202F}?" } ?? ""),
      en: "there is no key \(Said.quoted(key).en)" + (near.map { "; did you mean \(Said.quoted($0).en)?" } ?? ""))
  }

  private static func value(_ key: Configuration.Key, _ value: Phrase) -> Phrase {
    let choice: Phrase =
      switch key {
      case .language: Phrase(fr: "fr ou en", en: "fr or en")
      case .width: Phrase(fr: "de 40 à 400", en: "40 to 400")
      case .colour: Phrase(fr: "oui ou non", en: "yes or no")
      case .history: Phrase(fr: "de 0 à 100\u{202F}000", en: "0 to 100,000")
      case .database, .template, .user, .pager: Phrase(fr: "un texte", en: "a text")
      }
    return Phrase(
      fr: "\(key.rawValue) ne peut pas être \(value.fr) (\(choice.fr))",
      en: "\(key.rawValue) cannot be \(value.en) (\(choice.en))")
  }
}
