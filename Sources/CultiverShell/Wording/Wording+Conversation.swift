import CultiverMarseille
import CultiverStore

/// What is said in a conversation at the prompt.
extension Phrase {
  /// That a change touches many rows.
  static func touches(_ rows: Int64) -> Phrase {
    let number = Said.number(rows)
    return Phrase(
      fr: "\(number.fr) lignes du carnet seraient modifiées ou reprises.",
      en: "\(number.en) rows of the notebook would be changed or taken back.")
  }

  /// What is still in use of what is to be retired.
  static func inUse(plots: Int, cycles: Int) -> Phrase {
    var (french, english): ([String], [String]) = ([], [])
    if plots > 0 {
      french.append("\(plots)\u{A0}parcelle\(plots > 1 ? "s" : "")")
      english.append("\(plots) plot\(plots == 1 ? "" : "s")")
    }
    if cycles > 0 {
      french.append("\(cycles)\u{A0}cycle\(cycles > 1 ? "s" : "") en place")
      english.append("\(cycles) standing cycle\(cycles == 1 ? "" : "s")")
    }
    return Phrase(
      fr: "Encore en usage\u{202F}: \(Said.list(french).fr).", en: "Still in use: \(Said.list(english).en).")
  }

  static let goOn = Phrase(fr: "Continuer\u{202F}?", en: "Go on?")

  static let recordAllTheSame = Phrase(fr: "Enregistrer quand même\u{202F}?", en: "Record it all the same?")

  /// What can be answered where things are numbered.
  static func chooseNumber(_ count: Int) -> Phrase {
    Phrase(
      fr: "Un numéro de 1 à \(count), ou Entrée pour ne rien enregistrer.",
      en: "A number from 1 to \(count), or Enter to record nothing.")
  }

  static let keepFigure = Phrase(fr: "Garder ce chiffre\u{202F}?", en: "Keep that figure?")

  /// How a round begins.
  static func round(_ site: Site, _ day: Day, _ stops: Int) -> Phrase {
    let number = Said.number(Int64(stops))
    return Phrase(
      fr:
        "Tournée de \(site.code) (\(site.name)), \(Said.day(day).fr)\u{202F}: \(number.fr) culture\(stops > 1 ? "s" : "") en place.",
      en:
        "Round of \(site.code) (\(site.name)), \(Said.day(day).en): \(number.en) crop\(stops == 1 ? "" : "s") standing."
    ).hint(roundKeys)
  }

  /// What can be typed at a stop of a round.
  static let roundKeys = Phrase(
    fr:
      "Un nombre, ou 0\u{202F}: rien à récolter\u{202F}; Entrée\u{202F}: pas encore\u{202F}; <\u{202F}: revenir\u{202F}; -\u{202F}: effacer.",
    en: "A number, or 0: nothing to harvest; Enter: not yet; <: go back; -: erase."
  ).hint(
    fr:
      "fin\u{202F}: en rester là\u{202F}; quitter\u{202F}; ?\u{202F}: ces touches\u{202F}; Tab\u{202F}: les unités de la culture.",
    en: "end: stop there; quit; ?: these keys; Tab: the crop's units.")

  /// What a stop takes, when it was given something else.
  static let roundFigure = Phrase(
    fr: "La tournée attend une quantité (3, 2 bottes, 3 kg don 1 kg), 0, -, ?, <, Entrée ou fin.",
    en: "A round takes a quantity (3, 2 bunches, 3 kg given 1 kg), 0, -, ?, <, Enter or end.")

  /// Behind a nothing that does not hold for its whole plot.
  static let notWholePlot = Phrase(
    fr: " (pas toute la parcelle\u{202F}: rien n'en est noté)", en: " (not the whole plot: nothing is recorded of it)")

  /// The one question at the end of a round; Enter, which passes over a stop, is no answer to it.
  static func recordRound(_ harvests: Int, _ mass: Mass, empty: Int) -> Phrase {
    let all = figures(harvests, mass, empty: empty)
    return Phrase(
      fr: "Enregistrer \(all.fr)\u{202F}? (<\u{202F}: revenir) [o/n/<] ",
      en: "Record \(all.en)? (<: go back) [y/n/<] ")
  }

  /// What is asked before figures that are not recorded are dropped.
  static func recordOnLeaving(_ harvests: Int, _ mass: Mass, empty: Int) -> Phrase {
    let all = figures(harvests, mass, empty: empty)
    return Phrase(
      fr: "Enregistrer \(all.fr) avant de quitter\u{202F}? (<\u{202F}: revenir) [o/N/<] ",
      en: "Record \(all.en) before leaving? (<: go back) [y/N/<] ")
  }

  /// How much a round has to record.
  private static func figures(_ harvests: Int, _ mass: Mass, empty: Int) -> Phrase {
    var (french, english): ([String], [String]) = ([], [])
    if harvests > 0 {
      french.append("\(harvests)\u{A0}récolte\(harvests > 1 ? "s" : "") (\(mass.text(.french)))")
      english.append("\(harvests) harvest\(harvests == 1 ? "" : "s") (\(mass.text(.english)))")
    }
    if empty > 0 {
      french.append("\(empty)\u{A0}parcelle\(empty > 1 ? "s" : "") sans récolte")
      english.append("\(empty) plot\(empty == 1 ? "" : "s") without harvest")
    }
    return Phrase(fr: Said.list(french).fr, en: Said.list(english).en)
  }

  /// What is set for writing.
  static func context(_ context: WritingContext) -> Phrase {
    guard !context.isEmpty else {
      return Phrase(fr: "Pour écrire, rien n'est fixé.", en: "For writing, nothing is set.")
    }
    var parts: [Phrase] = []
    if let plot = context.plot {
      parts.append(Phrase(fr: "parcelle \(plot)", en: "plot \(plot)"))
    } else if let site = context.site {
      parts.append(Phrase(fr: "site \(site)", en: "site \(site)"))
    }
    if let crop = context.crop { parts.append(Phrase(fr: "culture \(crop)", en: "crop \(crop)")) }
    if let day = context.day { parts.append(Said.day(day)) }
    return Phrase(
      fr: "Pour écrire\u{202F}: \(parts.map(\.fr).joined(separator: ", ")).",
      en: "For writing: \(parts.map(\.en).joined(separator: ", ")).")
  }

  /// What a redo put back.
  static func redone(_ action: Action) -> Phrase {
    let effects = effects(action.effects)
    let line = Said.quoted(action.shownLine)
    return Phrase(
      fr: "Rétabli\u{202F}: l'action \(action.number) (\(line.fr))\u{202F}: \(effects.fr).",
      en: "Put back: action \(action.number) (\(line.en)): \(effects.en).")
  }
}

extension ShellError {
  /// What is said of errors of a conversation.
  var conversation: Phrase {
    switch self {
    case .abandoned: Phrase(fr: "Rien n'a été enregistré.", en: "Nothing was recorded.")
    case .noSession(let command):
      Phrase(
        fr: "\(Said.quoted(command).fr) ne vaut que le temps d'une session.",
        en: "\(Said.quoted(command).en) lasts as long as a session."
      ).hint(
        fr: "À l'invite ou dans un script\u{202F}: cultiver, puis \(command) A1",
        en: "At the prompt or in a script: cultiver, then \(command) A1")
    case .leansOnUse(let line):
      Phrase(
        fr: "Le use de la ligne \(line) n'a pas été compris\u{202F}: cette ligne serait notée ailleurs.",
        en: "The use of line \(line) was not understood: this line would be recorded elsewhere."
      ).hint(
        fr: "Corrigez le use\u{202F}; ce qui le suit se rejouera avec lui.",
        en: "Put the use right; what follows it is played again with it.")
    case .leansOnLine(let line):
      Phrase(
        fr: "La ligne \(line), que celle-ci répète, a échoué.", en: "Line \(line), which this one repeats, failed."
      ).hint(
        fr: "Corrigez-la\u{202F}; again se rejouera avec elle.", en: "Put it right; again is played again with it.")
    case .notRepeatable(let pick):
      Phrase(
        fr: "La dernière récolte est de la cueillette \(pick), qui vient de plusieurs cycles.",
        en: "The latest harvest is part of pick \(pick), which comes from several cycles."
      ).hint(
        fr: "Dites-la en entier\u{202F}: harvest add 30 kg tomate A1,A2 --share area",
        en: "State it in full: harvest add 30 kg tomato A1,A2 --share area")
    case .partsOfOther(let number):
      Phrase(
        fr: "La récolte \(number) était partagée\u{202F}: ses parts ne vont pas avec une autre quantité.",
        en: "Harvest \(number) was in parts: they do not go with another quantity."
      ).hint(
        fr: "Dites ce qu'elle est devenue\u{202F}: again 10 kg vendu 6 kg don 4 kg",
        en: "Say what became of it: again 10 kg sold 6 kg given 4 kg")
    case .nothingToRepeat:
      Phrase(fr: "Aucune récolte n'est notée encore.", en: "No harvest is recorded yet.").hint(
        fr: "Par exemple\u{202F}: 12,5 kg tomate A1 hier", en: "For example: 12.5 kg tomato A1 yesterday")
    case .nothingStands(let site, let day):
      Phrase(
        fr: "Aucune culture n'est en place à \(site), \(Said.day(day).fr).",
        en: "No crop stands at \(site) on \(Said.day(day).en)."
      ).hint(
        fr: "Pour commencer un cycle\u{202F}: cycle start tomate A1 --on 20 avril",
        en: "To start a cycle: cycle start tomato A1 --on 20 april")
    default: Phrase(verbatim: "")
    }
  }
}
