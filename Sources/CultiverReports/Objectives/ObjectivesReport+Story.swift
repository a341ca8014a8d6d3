import CultiverMarseille

extension ObjectivesReport {
  /// What the objectives come to, in sentences.
  static func story(_ figures: ObjectivesFigures) -> [Phrase] {
    let lines = figures.lines
    guard !lines.isEmpty else { return [] }
    var story = [counts(lines)]
    if let words = named(lines.filter { $0.standing == .reached }, Phrase(fr: "Atteint", en: "Reached")) {
      story.append(words)
    }
    if let words = named(lines.filter { $0.standing == .missed }, Phrase(fr: "Manqué", en: "Missed")) {
      story.append(words)
    }
    if let words = named(
      lines.filter(\.isBehindTime),
      Phrase(fr: "Moins avancé que le temps passé", en: "Less far than the time gone"), withTime: true)
    {
      story.append(words)
    }
    let unknown = lines.filter { $0.standing == .notCalculable }
    if !unknown.isEmpty {
      story.append(
        Phrase { language in
          let names = list(unknown.map { label($0, language) }, language)
          return language == .french
            ? "Non calculable, faute de données\u{202F}: \(names)." : "Not calculable, for want of data: \(names)."
        })
    }
    return story
  }

  /// `9 cibles en 2026 : 2 atteintes, 1 manquée, 5 en cours, 1 non calculable.`
  static func counts(_ lines: [ObjectiveLine]) -> Phrase {
    Phrase { language in
      let all = Words.counted(
        Int64(lines.count), Phrase(fr: "cible", en: "target"), Phrase(fr: "cibles", en: "targets"), language)
      let parts = ObjectiveStanding.allCases.compactMap { standing -> String? in
        let count = Int64(lines.count { $0.standing == standing })
        guard count > 0 else { return nil }
        return Words.counted(count, said(standing, of: 1), said(standing, of: 2), language)
      }
      let joined = Prose.list(parts, language)
      return language == .french ? "\(all)\u{202F}: \(joined)." : "\(all): \(joined)."
    }
  }

  /// Where one or several targets stand: a French target is feminine.
  private static func said(_ standing: ObjectiveStanding, of count: Int) -> Phrase {
    let s = count > 1 ? "s" : ""
    switch standing {
    case .reached: return Phrase(fr: "atteinte\(s)", en: "reached")
    case .missed: return Phrase(fr: "manquée\(s)", en: "missed")
    case .notCalculable: return Phrase(fr: "non calculable\(s)", en: "not calculable")
    case .dropped: return Phrase(fr: "abandonnée\(s)", en: "dropped")
    case .onTheWay, .toCome: return standing.name
    }
  }

  /// `Atteint : trois tonnes par an, 2026 (3 120 kg pour 3 000 kg).`
  private static func named(_ lines: [ObjectiveLine], _ word: Phrase, withTime: Bool = false) -> Phrase? {
    guard !lines.isEmpty else { return nil }
    return Phrase { language in
      let unit = { (line: ObjectiveLine) in line.course.objective.indicator.unit }
      let said = lines.map { line -> String in
        let value = Words.reading(line.reached ?? 0, unit(line), language)
        let target = Words.reading(line.target.target, unit(line), language)
        let share = percent(line.share).words(language).whole
        let time = percent(line.elapsed).words(language).whole
        let amount =
          withTime
          ? (language == .french ? "\(share), temps passé \(time)" : "\(share), time gone \(time)")
          : (language == .french ? "\(value) pour \(target)" : "\(value) of \(target)")
        return "\(label(line, language)) (\(amount))"
      }
      return language == .french
        ? "\(word.fr)\u{202F}: \(list(said, language))." : "\(word.en): \(list(said, language))."
    }
  }

  /// The first of them, and how many more.
  private static func list(_ texts: [String], _ language: Language) -> String {
    guard texts.count > 5 else { return texts.joined(separator: language == .french ? "\u{202F}; " : "; ") }
    return texts.prefix(4).joined(separator: language == .french ? "\u{202F}; " : "; ")
      + Words.others(texts.count - 4, language)
  }
}
