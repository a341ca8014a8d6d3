import CultiverMarseille

extension NotUnderstood: Explained {
  var status: ExitStatus { .notUnderstood }

  var wording: Phrase {
    var phrase = fact.wording
    if let synopsis {
      phrase = phrase.hint(fr: "Forme\u{202F}: \(synopsis.form.fr)", en: "Form: \(synopsis.form.en)")
      phrase = phrase.hint(fr: "Exemple\u{202F}: \(synopsis.example.fr)", en: "Example: \(synopsis.example.en)")
    }
    // Every other fact says in people's language what the parser says in its own.
    guard case .other = fact, let detail, let sentence = detail.split(separator: "\n").first else { return phrase }
    return phrase.hint(fr: "Détail\u{202F}: \(sentence)", en: "Detail: \(sentence)")
  }
}

extension NotUnderstood.Fact {
  var wording: Phrase {
    switch self {
    case .unclosed(let mark):
      Phrase(
        fr: "Le guillemet \(mark) n'est jamais refermé.", en: "The quotation mark \(mark) is never closed.")
    case .unknownCommand(let word, let nearest):
      Self.unknown(
        word, nearest, fr: "n'est pas une commande.", en: "is not a command.", all: nil)
    case .quantityMissing(let word, let line):
      Phrase(
        fr: "\(Said.quoted(word).fr) n'est pas une commande, et une récolte commence par sa quantité.",
        en: "\(Said.quoted(word).en) is not a command, and a harvest begins with its quantity."
      ).hint(fr: "Par exemple\u{202F}: 3 kg \(line)", en: "For example: 3 kg \(line)")
    case .unknownVerb(let word, let noun, let nearest, let verbs):
      Self.unknown(
        word, nearest, fr: "n'est pas un verbe de \(noun.said(.french)).",
        en: "is not a verb of \(noun.said(.english)).",
        all: (noun, verbs))
    case .verbMissing(let noun, let verbs):
      Phrase(
        fr: "\(noun.said(.french)) attend un verbe\u{202F}: \(Self.names(verbs)).",
        en: "\(noun.said(.english)) needs a verb: \(Self.names(verbs))."
      ).hint(fr: "Aide\u{202F}: cultiver help \(noun.name)", en: "Help: cultiver help \(noun.name)")
    case .unknownOption(let option, let nearest):
      Phrase(
        fr: "L'option \(Said.quoted(option).fr) n'existe pas ici.",
        en: "There is no option \(Said.quoted(option).en) here."
      ).meant(nearest)
    case .valueMissing(let option):
      Phrase(fr: "Il manque une valeur après \(option).", en: "A value is missing after \(option).")
    case .valueUnexpected(let option):
      Phrase(fr: "\(option) ne prend pas de valeur.", en: "\(option) takes no value.")
    case .optionMissing(let option):
      Phrase(fr: "Il manque l'option \(option).", en: "The option \(option) is missing.")
    case .missing(let value):
      Phrase(fr: "Il manque \(value.fr).", en: "\(value.en) is missing.")
    case .unexpected(let word):
      Phrase(
        fr: "\(Said.quoted(word).fr) est de trop\u{202F}: un mot de plus que la commande n'attend.",
        en: "\(Said.quoted(word).en) is one word more than the command takes."
      ).hint(
        fr: "Un nom de plusieurs mots va entre guillemets\u{202F}: \"\(word) …\"",
        en: "A name of several words goes in quotation marks: \"\(word) …\"")
    case .unknownLanguage(let word):
      Phrase(
        fr: "\(Said.quoted(word).fr) n'est pas une de nos langues\u{202F}: écrivez --lang fr ou --lang en.",
        en: "\(Said.quoted(word).en) is not one of our languages: type --lang fr or --lang en.")
    case .doubtful(let doubt): doubt.wording
    case .other:
      Phrase(fr: "La commande n'est pas comprise.", en: "The command is not understood.")
    }
  }

  private static func unknown(
    _ word: String, _ nearest: [CommandWords], fr: String, en: String, all: (noun: CommandWords, verbs: [CommandWords])?
  ) -> Phrase {
    let quoted = Said.quoted(word)
    let phrase = Phrase(fr: "\(quoted.fr) \(fr)", en: "\(quoted.en) \(en)")
    guard nearest.isEmpty else {
      let french = nearest.map { $0.said(.french) }.joined(separator: " ou ")
      let english = nearest.map { $0.said(.english) }.joined(separator: " or ")
      return Phrase(
        fr: "\(phrase.fr) Vouliez-vous dire \(french)\u{202F}?", en: "\(phrase.en) Did you mean \(english)?")
    }
    guard let all else {
      return phrase.hint(
        fr: "Pour voir toutes les commandes\u{202F}: cultiver help", en: "To see all commands: cultiver help")
    }
    return phrase.hint(
      fr: "Ses verbes\u{202F}: \(names(all.verbs))\u{202F}; aide\u{202F}: cultiver help \(all.noun.name)",
      en: "Its verbs: \(names(all.verbs)); help: cultiver help \(all.noun.name)")
  }

  private static func names(_ words: [CommandWords]) -> String { words.map(\.name).joined(separator: ", ") }
}
