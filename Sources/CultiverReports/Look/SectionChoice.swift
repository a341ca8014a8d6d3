/// Which sections of which report stand in it, and in what order, as a folder of one's own says.
enum SectionChoice {
  /// The keys of the sections that people read, by the report's name; a report that is not here keeps its own.
  static let known: [String: [String]] = [
    "monthly-report": [
      "summary", "months", "days", "byCrop", "byVariety", "byPlot", "bySite", "byVenture", "byCommune",
      "byDestination", "finishedYields", "expected", "remarks", "legend", "basis",
    ],
    "coverage-report": ["grid", "months", "legend"],
    "means-report": ["summary", "bySite", "byPlot", "reasons", "remarks", "legend"],
    "forecast-report": ["over", "expected", "unforeseen", "remarks", "legend"],
    "period-report": ["summary"] + periods + ["remarks", "legend", "basis"],
    "yearly-report": ["summary"] + periods + ["finished", "published", "remarks", "legend", "basis"],
    "network-report": ["summary", "ventures", "plots"]
      + periods.filter {
        !$0.hasPrefix("byCrop") && !$0.hasPrefix("byVariety") && !$0.hasPrefix("byFamily") && !$0.hasPrefix("byPlot")
          && !$0.hasPrefix("bySite")
      }
      + [
        "byStageCompared", "byCommune", "byKind", "byStage", "byVenture", "byDestination", "coverage", "obstacles",
        "remarks", "legend", "basis",
      ],
    "indicators": ["indicators", "details", "results", "documents", "reasons"],
    "objectives-report": ["targets", "course-year", "course-quarter", "course-month", "basis", "remarks", "legend"],
    "funder-report": [
      "actions", "destinations", "targets", "conditions", "basis", "obstacles", "gaps", "money", "instalments",
      "partners", "warnings", "remarks", "legend",
    ],
    "venture": [
      "venture", "people", "stages", "cohorts", "milestones", "plots", "months", "twelveMonths", "obstacles", "funding",
      "partners", "nextSteps", "meetings",
    ],
    "venture-report": [
      "venture", "people", "stages", "cohorts", "milestones", "plots", "summary", "course-month", "byCropCompared",
      "byPlotCompared", "byDestinationCompared", "meansSummary", "obstacles", "money", "funding", "partners",
      "nextSteps", "meetings", "remarks", "legend", "basis",
    ],
    "pipeline-report": [
      "stages", "times", "events", "stalled", "stalledOn", "byProgramme", "byCohort", "standing", "legend",
    ],
  ]

  /// The sections of reports about periods: across the parts of the period, then each side by side and across them.
  private static let periods: [String] = {
    let parts = ["month", "quarter", "year"]
    let subjects = [
      "byCrop", "byVariety", "byFamily", "byPlot", "bySite", "byVenture", "byCommune", "byKind", "byDestination",
    ]
    return parts.map { "course-\($0)" }
      + subjects.flatMap { subject in ["\(subject)Compared"] + parts.map { "\(subject)-\($0)" } }
  }()

  /// The file of a report's choice.
  static func file(of report: String) -> String { "sections/\(report).txt" }

  /// The report whose choice a file is; nil when it is none.
  static func report(of file: String) -> String? { known.keys.first { self.file(of: $0) == file } }

  /// The keys in a file's lines; `#` begins a comment. Throws for a key that the report does not have.
  static func keys(_ text: String, of report: String) throws(TemplateError) -> [String] {
    let known = known[report] ?? []
    var keys: [String] = []
    for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let words = line.prefix { $0 != "#" }
      let indent = words.prefix(while: \.isWhitespace).count
      let key = String(words.dropFirst(indent).reversed().drop(while: \.isWhitespace).reversed())
      guard !key.isEmpty else { continue }
      let reason: TemplateError.Reason? =
        !known.contains(key) ? .unknownSection(key, known: known) : keys.contains(key) ? .sectionTwice(key) : nil
      if let reason {
        throw TemplateError(file: file(of: report), line: place + 1, column: indent + 1, reason: reason)
      }
      keys.append(key)
    }
    return keys
  }
}

extension Report {
  /// Its name without what is the same of all: `monthly-report`.
  var name: String {
    let parts = schema.split(separator: "/")
    return parts.count == 3 ? String(parts[1]) : schema
  }
}
