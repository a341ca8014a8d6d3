import CultiverMarseille

/// Every figure that cannot be calculated, of the whole scope and of each row, with its reasons.
struct MeansGaps {
  private struct Gap {
    let site: String?
    let plot: String?
    let figure: String
    let part: MissingPart
    let subject: MissingPart.Subject
    let words: Phrase
  }

  /// What is said once, whatever it is set against.
  private struct Reason: Hashable {
    let part: MissingPart
    let subject: MissingPart.Subject
  }

  private var gaps: [Gap] = []
  /// Whether people see a table of plots at all.
  private let tellsPlots: Bool
  /// The rows that are the scope itself, and need not be named.
  private let own: Set<String?>

  init(_ figures: MeansFigures) throws(QuantityError) {
    let scope = figures.scope
    tellsPlots = MeansReport.tellsPlots(figures) || scope.plot != nil
    own =
      scope.plot == nil
      ? [scope.site]
      : Set(figures.bySite.map(\.key.code) + figures.byPlot.map { "\($0.key.site.code)/\($0.key.plot.code)" })
    try add(figures.totals, site: nil, plot: nil)
    for row in figures.bySite { try add(row.means, site: row.key.code, plot: nil) }
    for row in figures.byPlot { try add(row.means, site: row.key.site.code, plot: row.key.plot.code) }
  }

  private mutating func add(_ means: Means, site: String?, plot: String?) throws(QuantityError) {
    func note(
      _ figure: String, _ parts: [MissingPart], _ subject: MissingPart.Subject, _ side: MissingPart.Side = .harvest
    ) -> [Gap] {
      parts.map {
        Gap(site: site, plot: plot, figure: figure, part: $0, subject: subject, words: $0.words(subject, side))
      }
    }
    gaps += note("hours", try means.hours().missing, .hours)
    gaps += note("hoursPerKilogram", try means.hoursPerKilogram().missing, .hours)
    gaps += note("kilogramsPerHour", try means.kilogramsPerHour().missing, .hours)
    gaps += note("litres", means.litres.missing, .water, .ground)
    gaps += note("litresPerKilogram", try means.litresPerKilogram().missing, .water)
    gaps += note("litresPerSquareMetre", try means.litresPerSquareMetre().missing, .water, .ground)
    gaps += note("compostGrams", means.compostMass.missing, .compost)
    gaps += note("wasteDivertedGrams", means.wasteMass.missing, .waste)
  }

  /// All of them, for machines; a gap of the whole scope has neither site nor plot.
  var table: Sheet {
    Sheet(
      "missing", Phrase(verbatim: ""), for: .machines,
      columns: ["site", "plot", "figure", "code", "about", "meter", "day", "message"].map { SheetColumn.key($0) },
      rows: gaps.map { gap in
        let about = gap.part.about
        return [
          Cell(gap.site), Cell(gap.plot), .text(gap.figure), .text(gap.part.code), Cell(about.place),
          Cell(about.meter), about.day.map(Cell.day) ?? .blank, .note(gap.words),
        ]
      })
  }

  /// How many places are named after a reason.
  private static let named = 4

  /// Each reason once, for people, with the places whose figures it takes away.
  var reasons: Sheet {
    var order: [Reason] = []
    var words: [Reason: Phrase] = [:]
    var places: [Reason: [String]] = [:]
    for gap in gaps where !gap.part.isPlain && (tellsPlots || gap.plot == nil) {
      let reason = Reason(part: gap.part, subject: gap.subject)
      if words[reason] == nil {
        order.append(reason)
        words[reason] = gap.words
      }
      // What nobody recorded names its place itself.
      if case .unrecorded = gap.part { continue }
      let place = gap.site.map { site in gap.plot.map { "\(site)/\($0)" } ?? site }
      guard let place, !own.contains(place), !places[reason, default: []].contains(place) else { continue }
      places[reason, default: []].append(place)
    }
    return Sheet(
      "reasons", Phrase(fr: "Pourquoi des chiffres manquent", en: "Why figures are missing"), for: .people,
      notes: order.map { reason in
        let named = places[reason] ?? []
        let plots = named.filter { $0.contains("/") }
        return Self.note(words[reason] ?? Phrase(verbatim: ""), plots.isEmpty ? named : plots)
      })
  }

  private static func note(_ words: Phrase, _ places: [String]) -> Phrase {
    Phrase { language in
      let sentence = words[language].prefix(1).uppercased() + words[language].dropFirst()
      // A reason that names the only place that it concerns says enough.
      guard places.count > 1 || places.first.map({ !sentence.contains($0) }) ?? false else { return sentence + "." }
      let more = places.count - named
      let list = places.prefix(named).joined(separator: ", ")
      let rest = more > 0 ? Words.others(more, language) : ""
      return "\(sentence) (\(list)\(rest))."
    }
  }
}
