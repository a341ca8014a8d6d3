import CultiverMarseille

/// A page of help about what people type, whatever the command.
struct HelpTopic: Sendable {
  /// Something that can be typed, and what it means.
  struct Row: Sendable {
    let typed: Phrase
    let means: Phrase

    init(_ fr: String, _ en: String, means: Phrase) {
      typed = Phrase(fr: fr, en: en)
      self.means = means
    }

    init(_ typed: String, fr: String, en: String) {
      self.typed = Phrase(verbatim: typed)
      means = Phrase(fr: fr, en: en)
    }
  }

  /// What it is called and about.
  let words: CommandWords
  /// What can be typed.
  let rows: [Row]
  /// What else there is to know, a paragraph each.
  let notes: [Phrase]

  /// All of them, in the order in which help lists them.
  static let all: [HelpTopic] = [sayings, dates, quantities, codes, exitCodes]

  /// The topic that goes by a word.
  static func named(_ word: String) -> HelpTopic? { all.first { $0.words.answers(to: word) } }
}

extension HelpTopic {
  static let sayings = HelpTopic(
    words: CommandWords(
      "sayings", ["une-ligne", "one-line"],
      about: Phrase(fr: "comment dire une récolte en une ligne", en: "how to say a harvest in one line")),
    rows: [
      Row(
        "12,5 kg courgette TIL/A2 hier", "12.5 kg zucchini TIL/A2 yesterday",
        means: Phrase(
          fr: "une quantité, puis le reste dans n'importe quel ordre", en: "a quantity, then the rest in any order")),
      Row(
        "3 kg courgette TIL A2 24 juin don 1 kg", "3 kg zucchini TIL A2 24 June given 1 kg",
        means: Phrase(
          fr: "ce qu'une part est devenue\u{202F}; un point-virgule peut la séparer",
          en: "what became of a part; a semicolon may part it")),
      Row(
        "3 kg courgette, 1,5 kg courgette TIL/A2 lundi", "3 kg zucchini, 1.5 kg zucchini TIL/A2 Monday",
        means: Phrase(
          fr: "deux récoltes\u{202F}: ce qui n'est dit qu'une fois vaut pour les deux",
          en: "two harvests: what is said once holds for both")),
      Row(
        "2 kg courgette TIL/A2 note un peu fendues", "2 kg zucchini TIL/A2 note a little split",
        means: Phrase(fr: "une remarque, jusqu'à la fin de la ligne", en: "a remark, to the end of the line")),
      Row(
        "2 kg courgette TIL/A2 hier --accept pesée revue", "2 kg zucchini TIL/A2 yesterday --accept weighed again",
        means: Phrase(fr: "les options de harvest add peuvent suivre", en: "the options of harvest add may follow")),
    ],
    notes: [
      Phrase(
        fr:
          "Une virgule entre deux chiffres est la décimale\u{202F}; ailleurs elle sépare. Rien n'est deviné\u{202F}: ce qui est douteux "
          + "est demandé à l'invite (Entrée n'enregistre rien), et refusé ailleurs.",
        en:
          "A comma between two digits is the decimal mark; elsewhere it parts. Nothing is guessed: what is doubtful is asked "
          + "at the prompt (Enter records nothing), and refused elsewhere."),
      Phrase(
        fr:
          "À l'invite, use TIL/A2 hier dit d'avance ce que les lignes suivantes taisent, again 3 kg répète la dernière "
          + "récolte, et round TIL passe toutes les parcelles.",
        en:
          "At the prompt, use TIL/A2 yesterday says beforehand what the next lines leave out, again 3 kg repeats the latest "
          + "harvest, and round TIL goes through all plots."),
    ])

  static let dates = HelpTopic(
    words: CommandWords(
      "dates", ["jours", "days"], about: Phrase(fr: "comment dire un jour, un mois", en: "how to say a day, a month")),
    rows: [
      Row("2026-06-24", fr: "le 24 juin 2026, comme dans les fichiers", en: "24 June 2026, as in files"),
      Row("24/06/2026", fr: "le même", en: "the same"),
      Row("24 juin 2026", "24 June 2026", means: Phrase(fr: "le même", en: "the same")),
      Row(
        "24/06",
        fr: "sans année\u{202F}: le dernier 24 juin qui n'est pas après aujourd'hui\u{202F}; dans un plan, le prochain",
        en: "without a year: the last 24 June that is not after today; in a plan, the next"),
      Row("aujourd'hui", "today", means: Phrase(fr: "ce jour", en: "this day")),
      Row("hier", "yesterday", means: Phrase(fr: "la veille", en: "the day before")),
      Row(
        "lundi", "monday", means: Phrase(fr: "le dernier lundi avant aujourd'hui", en: "the last Monday before today")),
      Row("-3", fr: "il y a trois jours", en: "three days ago"),
    ],
    notes: [
      Phrase(
        fr:
          "Un mois\u{202F}: 2026-06, 06/2026, juin 2026, juin, this-month (ce mois), last-month (le mois dernier). Une période "
          + "est aussi un trimestre (2026-T2), une saison (printemps 2026) ou une année (2026).",
        en:
          "A month: 2026-06, 06/2026, june 2026, june, this-month, last-month. A period is also a quarter (2026-Q2), a "
          + "season (spring 2026) or a year (2026)."),
      Phrase(
        fr:
          "Le jour d'une récolte vient toujours de vous\u{202F}: --on hier. Sans --on, c'est aujourd'hui, et la réponse le dit.",
        en:
          "The day of a harvest is always yours to say: --on yesterday. Without --on it is today, and the answer says so."
      ),
    ])

  static let quantities = HelpTopic(
    words: CommandWords(
      "quantities", ["quantités", "amounts"],
      about: Phrase(fr: "comment dire un poids, un nombre, une surface", en: "how to say a mass, a count, an area")),
    rows: [
      Row(
        "12,5 kg", fr: "une virgule ou un point, c'est toujours la décimale",
        en: "one comma or point is always the decimal mark"),
      Row("250 g", fr: "en grammes\u{202F}; 0,4 t en tonnes", en: "in grams; 0.4 t in tonnes"),
      Row("1 234,5 kg", fr: "seul l'espace groupe les milliers", en: "only spaces group thousands"),
      Row(
        "6 bottes", "6 bunches",
        means: Phrase(
          fr: "l'unité pèse ce que le carnet en sait\u{202F}: unit weight radis botte 200 g",
          en: "the unit weighs what the notebook knows of it: unit weight radish bunch 200 g")),
      Row("3 pièces", "3 pieces", means: Phrase(fr: "de même", en: "likewise")),
    ],
    notes: [
      Phrase(
        fr:
          "L'unité est toujours nécessaire, et la quantité plus grande que zéro. Rien à récolter se dit\u{202F}: harvest none A1.",
        en: "The unit is always needed, and the quantity above zero. Nothing to harvest is said so: harvest none A1."),
      Phrase(
        fr:
          "Une surface\u{202F}: 120 m2, 1,2 ha, 30x0,8m. Un temps de travail\u{202F}: 2h30, 45 min. De l'eau\u{202F}: 200 l, 1,2 m3. "
          + "De l'argent\u{202F}: 25,60\u{A0}€.",
        en: "An area: 120 m2, 1.2 ha, 30x0.8m. Working time: 2h30, 45 min. Water: 200 l, 1.2 m3. Money: €25.60."),
    ])

  static let codes = HelpTopic(
    words: CommandWords(
      "codes", ["noms", "names"],
      about: Phrase(
        fr: "comment dire une parcelle, une culture, une entreprise", en: "how to say a plot, a crop, a venture")),
    rows: [
      Row(
        "A1", fr: "une parcelle, quand un seul site en a une de ce code",
        en: "a plot, when only one site has one of that code"),
      Row("TIL/A1", fr: "celle du site TIL", en: "that of the site TIL"),
      Row("A1,A2,B3", fr: "plusieurs, là où plusieurs ont un sens", en: "several, where several make sense"),
      Row(
        "tomates", "tomatoes",
        means: Phrase(
          fr: "une culture\u{202F}: nom, code ou synonyme, sans égard aux accents, aux majuscules ni au pluriel",
          en: "a crop: name, code or synonym, without regard to accents, case or plural")),
      Row(
        "SEM", fr: "une entreprise, par son code\u{202F}; majuscules ou non", en: "a venture, by its code, in any case"),
    ],
    notes: [
      Phrase(
        fr:
          "Un code a des lettres, des chiffres et - _ . Un mot qui désigne plusieurs choses est refusé, avec de quoi choisir.",
        en:
          "A code has letters, digits and - _ . A word that means several things is refused, with what to choose from."),
      Phrase(
        fr: "Une valeur de plusieurs mots peut se mettre entre « … » ou \"…\"\u{202F}; # commence un commentaire.",
        en: "A value of several words may stand in \"…\"; # begins a comment."),
    ])

  static let exitCodes = HelpTopic(
    words: CommandWords(
      "exit-codes", ["codes-de-sortie", "exit-status"],
      about: Phrase(fr: "ce que le programme rend aux scripts", en: "what the program hands to scripts")),
    rows: ExitStatus.allCases.map { status in Row("\(status.rawValue)", fr: status.about.fr, en: status.about.en) },
    notes: [
      Phrase(
        fr:
          "Les résultats vont sur la sortie standard, tout le reste (messages, avertissements, progression) sur la sortie "
          + "d'erreur. Un avertissement ne refuse rien, sauf avec --strict.",
        en:
          "Results go to standard output, everything else (messages, warnings, progress) to standard error. A warning "
          + "refuses nothing, except with --strict.")
    ])
}
