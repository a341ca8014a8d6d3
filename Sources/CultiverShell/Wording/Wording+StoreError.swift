import CultiverExchange
import CultiverMarseille
import CultiverStore

extension Misfit: Explained {
  var status: ExitStatus { refusal.status }
  var about: String? { refusal.about }

  var wording: Phrase {
    guard refusal == .missing, let column else { return refusal.wording }
    let name = column.heading
    let phrase = Phrase(fr: "Il manque une valeur\u{202F}: \(name.fr).", en: "A value is missing: \(name.en).")
    if column == .site {
      return phrase.hint(
        fr: "Dites où\u{202F}: une parcelle (A1), un cycle ou un site (--site BDM)",
        en: "State where: a plot (A1), a cycle or a site (--site BDM)")
    }
    guard column == .crop || column == .plot else { return phrase }
    return phrase.hint(
      fr: "Dites la culture et la parcelle, comme tomate A1, ou le cycle\u{202F}: --cycle C12",
      en: "State the crop and the plot, such as tomato A1, or the cycle: --cycle C12")
  }
}

extension StoreError: Explained {
  var status: ExitStatus {
    switch self {
    case .missing: .missing
    case .exists, .cannotCreate: .cannotCreate
    case .notANotebook, .newer, .damaged, .sql, .sqlWrites, .sqlSeveral: .refused
    case .busy: .busy
    case .stopped: .interrupted
    case .inputOutput, .full: .io
    case .fault: .fault
    }
  }

  var wording: Phrase {
    switch self {
    case .missing(let path):
      Phrase(fr: "Il n'y a pas de carnet dans \(path).", en: "There is no notebook at \(path).").hint(
        fr: "Pour en créer un\u{202F}: cultiver init (ou cultiver init --demo pour essayer)",
        en: "To make one: cultiver init (or cultiver init --demo to try things out)")
    case .exists(let path):
      Phrase(
        fr: "Il y a déjà un fichier dans \(path)\u{202F}; il n'a pas été touché.",
        en: "There is a file at \(path) already; it was not touched."
      ).hint(fr: "Choisissez-en un autre.", en: "Choose another.")
    case .notANotebook(let path):
      Phrase(fr: "\(path) n'est pas un carnet.", en: "\(path) is not a notebook.")
    case .newer(let path):
      Phrase(
        fr: "\(path) a été écrit par une version plus récente de cultiver\u{202F}; il n'a pas été touché.",
        en: "\(path) was written by a newer version of cultiver; it was not touched."
      ).hint(fr: "Mettez le programme à jour.", en: "Update the program.")
    case .cannotCreate(let path): Phrase(fr: "Impossible de créer \(path).", en: "\(path) cannot be made.")
    case .busy:
      Phrase(
        fr: "Un autre programme écrit dans le carnet\u{202F}; rien n'a été écrit ici.",
        en: "Another program is writing in the notebook; nothing was written here."
      ).hint(fr: "Réessayez dans un instant.", en: "Try again in a moment.")
    case .stopped: Phrase(fr: "Interrompu\u{202F}: rien n'a été écrit.", en: "Interrupted: nothing was written.")
    case .inputOutput(let path):
      Phrase(fr: "\(path) ne se laisse pas lire ou écrire.", en: "\(path) cannot be read or written.")
    case .full:
      Phrase(fr: "Le disque est plein\u{202F}; rien n'a été écrit.", en: "The disk is full; nothing was written.")
    case .damaged(let path):
      Phrase(fr: "Le carnet \(path) est abîmé.", en: "The notebook \(path) is damaged.").hint(
        fr: "Reprenez une copie\u{202F}: restore FICHIER", en: "Go back to a copy: restore FILE")
    case .sql(let message, let views):
      Self.unanswered(message, views)
    case .sqlSeveral:
      Phrase(fr: "Une question à la fois.", en: "One question at a time.").hint(
        fr: "Ce qui suit le point-virgule est de trop.", en: "What follows the semicolon is too much.")
    case .sqlWrites:
      Phrase(
        fr: "Cette question changerait le carnet\u{202F}; sql ne fait que lire.",
        en: "This question would change the notebook; sql only reads.")
    case .fault(let message):
      Phrase(
        fr: "Une faute du programme\u{202F}: \(message). Rien n'a été écrit.",
        en: "A fault of the program: \(message). Nothing was written.")
    }
  }
}

extension Unsoundness: Explained {
  var status: ExitStatus { .refused }

  var wording: Phrase {
    Phrase(
      fr: "\(count) point\(count > 1 ? "s" : "") ne se tien\(count > 1 ? "nen" : "")t pas.",
      en: "\(count) thing\(count == 1 ? " does" : "s do") not hold.")
  }
}

extension Unsound {
  /// What does not hold.
  var wording: Phrase {
    switch self {
    case .file(let message): Phrase(fr: "fichier\u{202F}: \(message)", en: "file: \(message)")
    case .links(let table, let count):
      Phrase(fr: "\(table)\u{202F}: \(count) liens rompus", en: "\(table): \(count) broken links")
    case .sums(let cycle, let month):
      Phrase(
        fr: "cycle \(cycle), \(month)\u{202F}: la somme gardée n'est pas celle des récoltes",
        en: "cycle \(cycle), \(month): the sum kept is not that of the harvests")
    case .harvestOutside(let number, let cycle):
      Phrase(
        fr: "récolte \(number)\u{202F}: hors des jours du cycle \(cycle)",
        en: "harvest \(number): outside the days of cycle \(cycle)")
    case .codeShared(let code):
      Phrase(
        fr: "code \(code)\u{202F}: il désigne plusieurs choses, plan, cycle ou groupe",
        en: "code \(code): it names several things, plan, cycle or group")
    case .issuedText(let report, let erratum):
      erratum.map {
        Phrase(
          fr: "erratum n° \($0) du rapport n° \(report)\u{202F}: le texte n'est pas celui de son empreinte",
          en: "erratum no. \($0) to report no. \(report): the text is not that of its SHA-256")
      }
        ?? Phrase(
          fr: "rapport n° \(report)\u{202F}: le texte n'est pas celui de son empreinte",
          en: "report no. \(report): the text is not that of its SHA-256")
    case .readingBackwards(let meter, let day):
      Phrase(
        fr: "compteur \(meter), \(day.iso)\u{202F}: le relevé est plus bas que le précédent",
        en: "meter \(meter), \(day.iso): the reading is lower than the one before")
    case .enrolledWrongly(let venture, let cohort):
      Phrase(
        fr: "entreprise \(venture), promotion \(cohort)\u{202F}: "
          + "elle y entre quand elle n'a pas cours, ou est dans deux du même programme",
        en: "venture \(venture), cohort \(cohort): it enters when that does not run, or is in two of one programme")
    case .cycleTooLarge(let cycle, let plot):
      Phrase(
        fr: "cycle \(cycle)\u{202F}: plus grand que la parcelle \(plot)", en: "cycle \(cycle): larger than plot \(plot)"
      )
    }
  }
}

extension StoreError {
  /// What the engine says of a question, in people's language as far as it says one of the usual things; the views are told to whoever missed one.
  fileprivate static func unanswered(_ message: String, _ views: [String]) -> Phrase {
    func named(_ beginning: String, fr: String, en: String) -> Phrase? {
      guard message.hasPrefix(beginning) else { return nil }
      let name = Said.quoted(String(message.dropFirst(beginning.count)))
      return Phrase(fr: "\(fr) \(name.fr).", en: "\(en) \(name.en).")
    }
    let all = Phrase(
      fr: "Les vues\u{202F}: \(views.joined(separator: ", "))", en: "The views: \(views.joined(separator: ", "))")
    if let table = named("no such table: ", fr: "Il n'y a pas de vue", en: "There is no view") {
      return table.hint(fr: all.fr, en: all.en)
    }
    if let column = named("no such column: ", fr: "Il n'y a pas de colonne", en: "There is no column") {
      return column.hint(
        fr: "Pour voir celles d'une vue\u{202F}: sql \"select * from harvests limit 1\"",
        en: "To see those of a view: sql \"select * from harvests limit 1\"")
    }
    if let function = named("no such function: ", fr: "Il n'y a pas de fonction", en: "There is no function") {
      return function
    }
    let parts = message.split(separator: "\"")
    if message.hasPrefix("near "), message.hasSuffix("syntax error"), parts.count > 1 {
      let word = Said.quoted(String(parts[1]))
      return Phrase(
        fr: "La question n'est pas comprise à partir de \(word.fr).",
        en: "The question is not understood from \(word.en) on.")
    }
    if message == "incomplete input" {
      return Phrase(fr: "La question n'est pas finie.", en: "The question is not finished.")
    }
    return Phrase(
      fr: "La question n'est pas comprise\u{202F}: \(message)", en: "The question is not understood: \(message)")
  }
}
