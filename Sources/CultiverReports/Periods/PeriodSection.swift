import CultiverMarseille

/// One section of a report about periods: its rows with what they are about, whichever that is.
struct PeriodSection {
  struct Row {
    /// What machines know it by, one cell for each of the section's keys.
    let keys: [Cell]
    /// What it is for people.
    let label: Cell
    /// Its figures in every span that sections tell apart.
    let figures: [Figures]
  }

  /// Its name for machines, such as `byCrop`.
  let key: String
  /// Its title for people.
  let title: Phrase
  /// The names of its keys for machines.
  let keys: [String]
  /// Its rows.
  let rows: [Row]
  /// Whether its rows have ground, and so areas and yields.
  var hasGround = true

  private init<Key>(
    _ key: String, _ title: Phrase, _ keys: [String], _ rows: [PeriodFigures.Row<Key>], hasGround: Bool = true,
    _ describe: (Key) -> (keys: [Cell], label: Cell)
  ) {
    self.key = key
    self.title = title
    self.keys = keys
    self.rows = rows.map { row in
      let about = describe(row.key)
      return Row(keys: about.keys, label: about.label, figures: row.figures)
    }
    self.hasGround = hasGround
  }

  /// The section of the stages at which the holders stood on each day.
  init(byStage rows: [PeriodFigures.Row<NetworkStage??>]) {
    self.init("byStage", Phrase(fr: "Par étape", en: "By stage"), ["stage"], rows) {
      switch $0 {
      case .none: ([.text("nobody")], .term("nobody", MonthlyReport.noHolder))
      case .some(nil): ([.blank], .term(nil, NetworkSheets.noStage))
      case .some(let stage?): ([.text(stage.code)], .term(stage.code, stage.name))
      }
    }
  }

  /// A section of the figures.
  init(_ section: PeriodReport.Section, _ figures: PeriodFigures) {
    switch section {
    case .crop:
      self.init("byCrop", Phrase(fr: "Par culture", en: "By crop"), ["crop", "name"], figures.byCrop) {
        ([.text($0.code), .text($0.name.fr)], .note($0.name))
      }
    case .variety:
      self.init("byVariety", Phrase(fr: "Par variété", en: "By variety"), ["crop", "variety"], figures.byVariety) {
        ([.text($0.crop.code), Cell($0.variety?.name)], .note(MonthlyReport.name($0)))
      }
    case .family:
      self.init("byFamily", Phrase(fr: "Par famille", en: "By family"), ["family"], figures.byFamily) {
        ([Cell($0?.latin)], .term($0?.latin, $0?.name ?? Phrase(fr: "famille inconnue", en: "family unknown")))
      }
    case .plot:
      self.init("byPlot", Phrase(fr: "Par parcelle", en: "By plot"), ["plot", "site"], figures.byPlot) {
        ([.text($0.plot.code), .text($0.site.code)], .text(MonthlyReport.name($0)))
      }
    case .site:
      self.init("bySite", Phrase(fr: "Par site", en: "By site"), ["site"], figures.bySite) {
        ([.text($0.code)], .text(MonthlyReport.name($0.name, $0.code)))
      }
    case .venture:
      self.init("byVenture", Phrase(fr: "Par entreprise", en: "By venture"), ["venture"], figures.byVenture) {
        guard let venture = $0 else { return ([.blank], .term(nil, MonthlyReport.noHolder)) }
        return ([.text(venture.code)], .text(MonthlyReport.name(venture.name, venture.code)))
      }
    case .commune:
      self.init("byCommune", Phrase(fr: "Par commune", en: "By commune"), ["commune", "name"], figures.byCommune) {
        ([.text($0.insee), .text($0.name)], .text($0.name))
      }
    case .kind:
      self.init("byKind", Phrase(fr: "Par genre de parcelle", en: "By kind of plot"), ["kind"], figures.byKind) {
        ([.text($0.rawValue)], .term($0.rawValue, $0.name))
      }
    case .destination:
      self.init(
        "byDestination", Phrase(fr: "Par destination", en: "By destination"), ["destination"], figures.byDestination,
        hasGround: false
      ) { ([Cell($0?.rawValue)], .term($0?.rawValue, $0?.name ?? MonthlyReport.notStated)) }
    }
  }
}
