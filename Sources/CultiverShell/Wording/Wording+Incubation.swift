import CultiverMarseille
import CultiverStore

/// What is said of people, cohorts, meetings and next steps.
extension Phrase {
  static func personAdded(_ code: String) -> Phrase {
    Phrase(fr: "personne \(code) inscrite", en: "person \(code) registered")
  }

  static func joined(_ role: RoleDraft) -> Phrase {
    let from = role.from.map(Said.day)
    let to = role.to.map(Said.day)
    let title = role.title.map { " (\($0))" } ?? ""
    return Phrase(
      fr: "personne \(role.person), \(role.venture)\u{202F}: \(role.kind.name.fr)\(title)"
        + (from.map { " depuis le \($0.fr)" } ?? "") + (to.map { " jusqu'au \($0.fr)" } ?? ""),
      en: "person \(role.person), \(role.venture): \(role.kind.name.en)\(title)"
        + (from.map { " since \($0.en)" } ?? "") + (to.map { " until \($0.en)" } ?? ""))
  }

  static func leftRole(_ role: RoleDraft, _ day: Day) -> Phrase {
    let day = Said.day(day)
    return Phrase(
      fr: "personne \(role.person), \(role.venture)\u{202F}: \(role.kind.name.fr) jusqu'au \(day.fr)",
      en: "person \(role.person), \(role.venture): \(role.kind.name.en) until \(day.en)")
  }

  /// What an erasure did, what it could not reach, and the copies that still hold what was erased.
  static func erased(_ person: PersonErased, copies: [String]) -> Phrase {
    let code = person.code
    var phrase: Phrase
    if let before = person.before {
      let day = Said.day(before)
      phrase = Phrase(
        fr: "personne \(code)\u{202F}: effacée depuis le \(day.fr)", en: "person \(code): erased since \(day.en)")
    } else {
      let lines = Said.number(Int64(person.lines))
      phrase = Phrase(
        fr: "personne \(code) effacée\u{202F}: son nom et ses contacts ne sont plus dans ce carnet, "
          + "ni dans son historique (\(lines.fr) ligne\(person.lines > 1 ? "s" : "") remplacée\(person.lines > 1 ? "s" : ""))",
        en: "person \(code) erased: their name and contacts are no longer in this notebook, "
          + "nor in its history (\(lines.en) line\(person.lines == 1 ? "" : "s") replaced)"
      ).hint(
        fr: "Ses rôles et ses rencontres restent sous le code \(code).",
        en: "Their roles and meetings stay under the code \(code).")
    }
    phrase = spoken(of: person).reduce(phrase) { $0.hint($1) }
    if !person.isScrubbed {
      phrase = phrase.hint(
        fr: "Un autre programme tient le carnet\u{202F}: fermez-le, puis redites cette ligne pour nettoyer le fichier.",
        en: "Another program holds the notebook: close it, then type this line again to clean the file.")
    }
    let beside = copies.isEmpty ? "" : " (\(copies.joined(separator: ", ")))"
    return phrase.hint(
      fr: "Les copies faites avant ce jour en gardent la trace\(beside)\u{202F}: détruisez-les, "
        + "ou effacez-y la personne\u{202F}: person erase \(code) --reason … --db COPIE",
      en: "Copies made before still hold it\(beside): destroy them, "
        + "or erase the person there: person erase \(code) --reason … --db COPY")
  }

  /// What others wrote of the person: what became of it, and what stays.
  private static func spoken(of person: PersonErased) -> [Phrase] {
    let code = person.code
    let (fr, en) = (mentions(person, .french), mentions(person, .english))
    var phrases: [Phrase] = []
    switch (person.isReplaced, person.mentions.isEmpty) {
    case (true, true):
      phrases.append(
        Phrase(
          fr: "Aucun autre texte du carnet ne la nomme, ni l'historique.",
          en: "No other text of the notebook names them, nor does the history."))
    case (true, false):
      phrases.append(
        Phrase(
          fr: "\(code) est mis à la place de son nom dans\u{202F}: \(fr).",
          en: "\(code) stands for their name in: \(en).")
      )
    case (false, false):
      phrases.append(
        Phrase(
          fr: "On en parle encore dans\u{202F}: \(fr). Pour y mettre \(code) à la place de son nom\u{202F}: "
            + "person erase \(code) --reason … --name \"NOM\"",
          en: "It is still spoken of in: \(en). To put \(code) in place of their name there: "
            + "person erase \(code) --reason … --name \"NAME\""))
    case (false, true): break
    }
    if !person.issued.isEmpty {
      let numbers = Said.list(person.issued.map { "n°\u{A0}\($0)" }).fr
      let english = Said.list(person.issued.map { "no.\u{A0}\($0)" }).en
      phrases.append(
        Phrase(
          fr: "Émis et envoyé, le rapport \(numbers) la nomme aussi et reste tel quel.",
          en: "Issued and sent, report \(english) names them too and stays as it is."))
    }
    return phrases
  }

  private static func mentions(_ person: PersonErased, _ language: Language) -> String {
    let shown = person.mentions.prefix(8).map { "\($0.noun.name[language]) \($0.name)" }.joined(separator: ", ")
    return person.mentions.count > 8 ? shown + ", …" : shown
  }

  static func cohort(_ draft: CohortDraft) -> Phrase {
    let from = Said.day(draft.from)
    let to = draft.to.map(Said.day)
    return Phrase(
      fr: "promotion \(draft.code), programme \(draft.programme)\u{202F}: "
        + (to.map { "du \(from.fr) au \($0.fr)" } ?? "depuis le \(from.fr)"),
      en: "cohort \(draft.code), programme \(draft.programme): "
        + (to.map { "from \(from.en) to \($0.en)" } ?? "since \(from.en)"))
  }

  static func joined(_ entered: EnrolmentEntered) -> Phrase {
    let draft = entered.draft
    let day = Said.day(draft.entered)
    let officer = draft.officer
    let phrase = Phrase(
      fr: "entreprise \(draft.venture) dans la promotion \(draft.cohort) (\(entered.programme)) depuis le \(day.fr)"
        + (officer.map { ", suivie par \($0)" } ?? ""),
      en: "venture \(draft.venture) in cohort \(draft.cohort) (\(entered.programme)) since \(day.en)"
        + (officer.map { ", followed by \($0)" } ?? ""))
    guard let goes = entered.programmeStage, goes != entered.stage else { return phrase }
    return phrase.hint(stage(entered, draft.entered, to: goes))
  }

  static func left(_ entered: EnrolmentEntered, _ day: Day, _ outcome: EnrolmentOutcome) -> Phrase {
    let (draft, on) = (entered.draft, Said.day(day))
    let phrase = Phrase(
      fr: "entreprise \(draft.venture) sortie de la promotion \(draft.cohort) le \(on.fr)\u{202F}: \(outcome.name.fr)",
      en: "venture \(draft.venture) left cohort \(draft.cohort) on \(on.en): \(outcome.name.en)")
    guard entered.stage != nil else { return phrase }
    return phrase.hint(stage(entered, day, to: nil))
  }

  /// Entering or leaving a cohort changes no stage; how to change it.
  private static func stage(_ entered: EnrolmentEntered, _ day: Day, to stage: String?) -> Phrase {
    let venture = entered.draft.venture
    let stands = entered.stage
    return Phrase(
      fr: (stands.map { "Son étape reste \($0)\u{202F}; pour la changer" }
        ?? "Elle n'est à aucune étape\u{202F}; pour la dire")
        + "\u{202F}: venture stage \(venture) \(stage ?? "ÉTAPE") --on \(day.short(.french))",
      en: (stands.map { "Its stage stays \($0); to change it" } ?? "It stands at no stage; to state it")
        + ": venture stage \(venture) \(stage ?? "STAGE") --on \(day.short(.english))")
  }

  static func met(_ meeting: Listed<MeetingDraft>) -> Phrase {
    let draft = meeting.draft
    let day = Said.day(draft.day)
    let people = Said.list(draft.people)
    let isAlone = draft.people.isEmpty
    return Phrase(
      fr: "rencontre \(meeting.number)\u{202F}: \(draft.venture), \(day.fr)" + (isAlone ? "" : ", avec \(people.fr)"),
      en: "meeting \(meeting.number): \(draft.venture), \(day.en)" + (isAlone ? "" : ", with \(people.en)"))
  }

  static func step(_ step: Listed<StepDraft>) -> Phrase {
    let draft = step.draft
    let head = Phrase(
      fr: "suite \(step.number)\u{202F}: \(draft.venture), \(draft.text)",
      en: "step \(step.number): \(draft.venture), \(draft.text)")
    let state: Phrase? =
      if let done = draft.done {
        Phrase(fr: "faite le \(Said.day(done).fr)", en: "done on \(Said.day(done).en)")
      } else if let dropped = draft.dropped {
        Phrase(fr: "abandonnée le \(Said.day(dropped).fr)", en: "given up on \(Said.day(dropped).en)")
      } else {
        draft.due.map { Phrase(fr: "pour le \(Said.day($0).fr)", en: "by \(Said.day($0).en)") }
      }
    let who = draft.person.map { ", \($0)" } ?? ""
    return Phrase(
      fr: head.fr + (state.map { ", \($0.fr)" } ?? "") + who, en: head.en + (state.map { ", \($0.en)" } ?? "") + who)
  }
}
