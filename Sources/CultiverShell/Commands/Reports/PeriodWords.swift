import CultiverMarseille
import CultiverReports

/// The words by which the options of reports about periods go, in both languages.
struct PeriodWords<Meaning: Sendable>: Sendable {
  private let meanings: [(code: String, words: String, meaning: Meaning)]

  /// What one word means; throws with all there are.
  func one(_ text: String, of option: String) throws(ShellError) -> Meaning {
    let key = Fold.key(text)
    let found = meanings.first { entry in
      ([entry.code] + Typed.list(entry.words)).contains { Fold.key($0) == key }
    }
    guard let found else {
      throw .choice(
        option: option, text,
        of: meanings.map { entry in "\(entry.code) (\(Typed.list(entry.words).first ?? entry.code))" })
    }
    return found.meaning
  }

  /// What the words of a list mean, each once.
  func several(_ text: String?, of option: String) throws(ShellError) -> [Meaning] where Meaning: Equatable {
    var found: [Meaning] = []
    for word in Typed.list(text ?? "") {
      let meaning = try one(word, of: option)
      if !found.contains(meaning) { found.append(meaning) }
    }
    return found
  }
}

extension PeriodWords where Meaning == PeriodQuestion.Comparison {
  static let comparisons = PeriodWords(meanings: [
    ("previous", "précédente, précédent, période précédente, before, period before", .previous),
    (
      "last-year",
      "an dernier, l'an dernier, année précédente, année dernière, l'année dernière, last year, year before, n-1",
      .lastYear
    ),
  ])
}

extension PeriodWords where Meaning == ReportPeriod.Part {
  static let parts = PeriodWords(meanings: [
    ("month", "mois", .month), ("quarter", "trimestre", .quarter), ("year", "année, an", .year),
  ])
}

extension PeriodWords where Meaning == PeriodReport.Across {
  static let across = PeriodWords(meanings: [
    ("mass", "masse, kg, récolte, récolté, harvest", .mass), ("yield", "rendement, kg/m², kg/m2", .yield),
    ("area", "surface, m², m2", .area),
  ])
}

extension PeriodWords where Meaning == PeriodReport.Section {
  private static let all = PeriodWords(meanings: [
    ("crop", "culture", .crop), ("variety", "variété", .variety), ("family", "famille", .family),
    ("plot", "parcelle, planche", .plot), ("site", "site, lieu", .site), ("venture", "entreprise", .venture),
    ("commune", "commune", .commune), ("kind", "genre, type", .kind), ("destination", "destination", .destination),
  ])

  /// The sections that a list names; `all` names every one.
  static func sections(_ text: String) throws(ShellError) -> [PeriodReport.Section] {
    ["all", "tout"].contains(Fold.key(text)) ? PeriodReport.Section.allCases : try all.several(text, of: "--by")
  }
}
