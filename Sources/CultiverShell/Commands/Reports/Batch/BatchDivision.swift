import CultiverMarseille
import CultiverReports

/// By what a batch is divided.
enum BatchDivision: String, CaseIterable {
  case venture, site, plot, crop

  /// The division of a word in either language; throws when there is none.
  init(word: String) throws(ShellError) {
    let names: [BatchDivision: [String]] = [
      .venture: ["venture", "entreprise"], .site: ["site", "lieu"], .plot: ["plot", "parcelle", "planche"],
      .crop: ["crop", "culture"],
    ]
    let key = Fold.key(word)
    guard let division = Self.allCases.first(where: { (names[$0] ?? []).contains { Fold.key($0) == key } }) else {
      throw .choice(option: "--by", word, of: Self.allCases.map(\.rawValue))
    }
    self = division
  }

  /// What the index is called.
  var title: Phrase {
    switch self {
    case .venture: Phrase(fr: "Par entreprise", en: "By venture")
    case .site: Phrase(fr: "Par site", en: "By site")
    case .plot: Phrase(fr: "Par parcelle", en: "By plot")
    case .crop: Phrase(fr: "Par culture", en: "By crop")
    }
  }

  /// The things of a month by which it divides: those with figures in the order of the report, then those that had nothing, by code.
  ///
  /// Retired things are there only with figures, and of the catalogue's crops only those that have some.
  func members(_ figures: MonthlyFigures, _ directory: MonthFacts.Directory) -> [BatchMember] {
    switch self {
    case .venture:
      let rows = figures.byVenture.map { row in
        BatchMember(
          name: row.key.map { Self.name($0.name, $0.code) } ?? Phrase(fr: "sans occupant", en: "no holder"),
          code: row.key?.code ?? "", scope: row.key.map { Scope(venture: $0.id) }, figures: row.figures)
      }
      let known = Set(figures.byVenture.compactMap { $0.key?.id })
      return rows
        + Self.nothing(
          directory.ventures.values.filter { $0.retired == nil && !known.contains($0.id) }.map {
            BatchMember(name: Self.name($0.name, $0.code), code: $0.code)
          })
    case .site:
      let known = Set(figures.bySite.map(\.key.id))
      return figures.bySite.map {
        BatchMember(
          name: Self.name($0.key.name, $0.key.code), code: $0.key.code, scope: Scope(site: $0.key.id),
          figures: $0.figures)
      }
        + Self.nothing(
          directory.sites.values.filter { $0.retired == nil && !known.contains($0.id) }.map {
            BatchMember(name: Self.name($0.name, $0.code), code: $0.code)
          })
    case .plot:
      let known = Set(figures.byPlot.map(\.key.plot.id))
      return figures.byPlot.map { row in
        BatchMember(row.key.plot, in: row.key.site, scope: Scope(plot: row.key.plot.id), figures: row.figures)
      }
        + Self.nothing(
          directory.plots.values.filter { $0.retired == nil && !known.contains($0.id) }.compactMap { plot in
            directory.sites[plot.site].map { BatchMember(plot, in: $0) }
          })
    case .crop:
      return figures.byCrop.map {
        BatchMember(name: $0.key.name, code: $0.key.code, scope: Scope(crop: $0.key.id), figures: $0.figures)
      }
    }
  }

  private static func name(_ name: String, _ code: String) -> Phrase {
    Phrase(verbatim: name == code ? name : "\(name) (\(code))")
  }

  private static func nothing(_ members: [BatchMember]) -> [BatchMember] {
    members.sorted { $0.code.unicodeScalars.lexicographicallyPrecedes($1.code.unicodeScalars) }
  }
}

/// One thing that a batch has a report of, or nothing to report of.
struct BatchMember {
  /// What it is.
  let name: Phrase
  /// Its code; a plot's after its site's.
  let code: String
  /// What its report is narrowed to; nil where no report can be, such as for plots without a holder.
  var scope: Scope?
  /// Its figures in the month.
  var figures: Figures?

  init(name: Phrase, code: String, scope: Scope? = nil, figures: Figures? = nil) {
    self.name = name
    self.code = code
    self.scope = scope
    self.figures = figures
  }

  init(_ plot: Plot, in site: Site, scope: Scope? = nil, figures: Figures? = nil) {
    self.init(
      name: Phrase(verbatim: "\(site.code)/\(plot.code)" + (plot.name.map { " \($0)" } ?? "")),
      code: "\(site.code)-\(plot.code)", scope: scope, figures: figures)
  }
}
