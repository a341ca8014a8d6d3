import CultiverMarseille

extension Doubt {
  /// What is doubtful, and what could be said instead.
  var wording: Phrase {
    let message = fact.wording
    guard !candidates.isEmpty else { return fact.hint.map { message.hint($0) } ?? message }
    return message.hint(
      fr: "Au choix\u{202F}: \(candidates.map(\.shown.fr).joined(separator: ", "))",
      en: "One of: \(candidates.map(\.shown.en).joined(separator: ", "))")
  }
}

extension Doubt.Fact {
  /// What could be said instead, where nothing near is known.
  fileprivate var hint: Phrase? {
    switch self {
    case .notUnderstood:
      Phrase(
        fr: "Une remarque vient après le mot note\u{202F}: 3 kg tomate A1 note très mûres",
        en: "A remark comes after the word note: 3 kg tomato A1 note very ripe")
    case .notForRound(_, let site?):
      Phrase(fr: "Par exemple\u{202F}: round \(site) hier", en: "For example: round \(site) yesterday")
    case .notInFigure: .roundFigure
    case .unknownUnit(let word): Said.otherUnits(word)
    default: nil
    }
  }

  /// What is doubtful, in one line, and perhaps a line that helps on.
  var wording: Phrase {
    switch self {
    case .unitMissing(let number):
      Phrase(fr: "\(number) de quoi\u{202F}? Il manque l'unité.", en: "\(number) of what? The unit is missing.")
    case .slippedDecimal(let text):
      Phrase(
        fr: "\(Said.quoted(text).fr)\u{202F}: une espace de trop dans un nombre, ou deux récoltes\u{202F}?",
        en: "\(Said.quoted(text).en): a space too many in a number, or two harvests?")
    case .quantityAlone(let text):
      Phrase(
        fr: "\(Said.quoted(text).fr) ne dit rien d'autre\u{202F}: une récolte de plus, ou une faute de frappe\u{202F}?",
        en: "\(Said.quoted(text).en) says nothing else: one more harvest, or a slip?")
    case .unknownUnit(let word): Said.unknownUnit(word)
    case .notUnderstood(let word):
      Phrase(
        fr: "\(Said.quoted(word).fr) ne dit rien de connu\u{202F}: ni parcelle, ni culture, ni jour.",
        en: "\(Said.quoted(word).en) says nothing that is known: neither a plot, nor a crop, nor a day.")
    case .loneNumber(let number):
      Phrase(
        fr: "\(number) n'est ni une parcelle, ni une quantité avec son unité.",
        en: "\(number) is neither a plot nor a quantity with its unit.")
    case .secondQuantity(let text):
      Phrase(
        fr: "\(Said.quoted(text).fr) est une seconde quantité dans la même récolte.",
        en: "\(Said.quoted(text).en) is a second quantity in one harvest."
      ).hint(
        fr: "Une virgule sépare deux récoltes\u{202F}: 3 kg courgette, 2 kg tomate A1",
        en: "A comma parts two harvests: 3 kg zucchini, 2 kg tomato A1")
    case .noSuchDay(let text):
      Phrase(
        fr: "Le calendrier n'a pas de jour \(Said.quoted(text).fr).",
        en: "The calendar has no day \(Said.quoted(text).en).")
    case .two(let thing, let first, let second): Self.two(thing.name, first, second)
    case .saidTwice(let option):
      Phrase(
        fr: "\(option) redit ce que la ligne dit déjà.", en: "\(option) says again what the line says.")
    case .otherVariety(let variety, let crop):
      Phrase(
        fr: "\(Said.quoted(variety).fr) n'est pas une variété de \(Said.quoted(crop).fr).",
        en: "\(Said.quoted(variety).en) is not a variety of \(Said.quoted(crop).en).")
    case .severalMeanings(let text):
      Phrase(
        fr: "\(Said.quoted(text).fr) peut se comprendre de plusieurs façons.",
        en: "\(Said.quoted(text).en) can be read in several ways.")
    case .several(let thing, let text):
      Phrase(
        fr: "\(Said.quoted(text).fr)\u{202F}: plusieurs \(thing.plural.fr) portent ce nom.",
        en: "\(Said.quoted(text).en): several \(thing.plural.en) are called that.")
    case .severalCycles(let crop, let plot):
      Phrase(
        fr: "Plusieurs cycles \(Phrase.of(crop).fr) sont en place sur \(plot).",
        en: "Several cycles of \(crop) stand on \(plot).")
    case .missing(let thing): Self.missing(thing)
    case .otherSite(let plot, let site):
      Phrase(
        fr: "Le site \(site) n'a pas de parcelle \(Said.quoted(plot).fr).",
        en: "Site \(site) has no plot \(Said.quoted(plot).en).")
    case .notForContext(let text):
      Phrase(
        fr: "\(Said.quoted(text).fr) ne se fixe pas\u{202F}: une parcelle, une culture, un site ou un jour.",
        en: "\(Said.quoted(text).en) cannot be set: a plot, a crop, a site or a day can.")
    case .notForRound(let text, _):
      Phrase(
        fr: "\(Said.quoted(text).fr) n'est ni un site ni un jour.",
        en: "\(Said.quoted(text).en) is neither a site nor a day.")
    case .notAtStop(let text):
      Phrase(
        fr: "\(Said.quoted(text).fr)\u{202F}: la tournée dit déjà la parcelle, la culture et le jour.",
        en: "\(Said.quoted(text).en): the round says the plot, the crop and the day."
      ).hint(
        fr: "Ici, un nombre, son unité et ce qu'elle est devenue\u{202F}: 3 kg don 1 kg",
        en: "Here, a number, its unit and what became of it: 3 kg given 1 kg")
    case .notInFigure(let text):
      Phrase(fr: "\(Said.quoted(text).fr) ne se dit pas ici.", en: "\(Said.quoted(text).en) is not said here.")
    case .noteMissing:
      Phrase(fr: "Il manque la remarque après le mot note.", en: "The remark after the word note is missing.")
    case .typed(let error): error.wording
    case .tooLong:
      Phrase(
        fr: "Trop de mots pour une récolte.", en: "Too many words for one harvest."
      ).hint(
        fr: "Par exemple\u{202F}: 12,5 kg tomate A1 hier", en: "For example: 12.5 kg tomato A1 yesterday")
    }
  }

  private static func two(_ name: Phrase, _ first: String, _ second: String) -> Phrase {
    Phrase(
      fr: "\(Said.quoted(first).fr) et \(Said.quoted(second).fr)\u{202F}: deux fois \(name.fr) pour une récolte.",
      en: "\(Said.quoted(first).en) and \(Said.quoted(second).en): \(name.en) twice for one harvest."
    ).hint(
      fr: "Une virgule sépare deux récoltes\u{202F}: 3 kg courgette, 2 kg tomate A1",
      en: "A comma parts two harvests: 3 kg zucchini, 2 kg tomato A1")
  }

  private static func missing(_ thing: Doubt.Thing) -> Phrase {
    switch thing {
    case .plot: Phrase(fr: "De quelle parcelle\u{202F}?", en: "From which plot?")
    case .crop: Phrase(fr: "De quelle culture\u{202F}?", en: "Of which crop?")
    case .quantity: Phrase(fr: "Il manque la quantité avec son unité.", en: "The quantity with its unit is missing.")
    case .variety, .site, .cycle, .day:
      Phrase(fr: "Il manque \(thing.name.fr).", en: "\(thing.name.capitalized.en) is missing.")
    }
  }
}

extension Doubt.Thing {
  /// What it is called, with its article.
  var name: Phrase {
    switch self {
    case .plot: Phrase(fr: "la parcelle", en: "the plot")
    case .crop: Phrase(fr: "la culture", en: "the crop")
    case .variety: Phrase(fr: "la variété", en: "the variety")
    case .site: Phrase(fr: "le site", en: "the site")
    case .cycle: Phrase(fr: "le cycle", en: "the cycle")
    case .day: Phrase(fr: "le jour", en: "the day")
    case .quantity: Phrase(fr: "la quantité", en: "the quantity")
    }
  }

  /// Several of them.
  var plural: Phrase {
    switch self {
    case .plot: Phrase(fr: "parcelles", en: "plots")
    case .crop: Phrase(fr: "cultures", en: "crops")
    case .variety: Phrase(fr: "variétés", en: "varieties")
    case .site: Phrase(fr: "sites", en: "sites")
    case .cycle: Phrase(fr: "cycles", en: "cycles")
    case .day: Phrase(fr: "jours", en: "days")
    case .quantity: Phrase(fr: "quantités", en: "quantities")
    }
  }
}
