import CultiverExchange
import CultiverMarseille
import CultiverReports

/// Lists of what the notebook holds, as sheets.
enum Listing {
  /// A list with the columns of a kind's file, and more of them behind; retired things say since when, when there are any.
  static func sheet<Draft: TableDraft>(
    _ title: Phrase, _ rows: [(draft: Draft, retired: Day?)], communes: [String: String] = [:],
    shape: Sheet.Shape = .table, more: [SheetColumn] = [], cells: [[Cell]] = []
  ) -> Sheet {
    let columns = Draft.table.columns
    let retires = [.sites, .plots, .ventures, .programmes].contains(Draft.table)
    let headings = columns.map {
      SheetColumn(
        $0.rawValue, $0.heading(in: Draft.table), style: style($0), rank: rank($0, in: Draft.table),
        isSummed: isSummed($0))
    }
    let retired = SheetColumn("retired", Phrase(fr: "Retiré le", en: "Retired on"), rank: 1)
    return Sheet(
      "", title, shape: shape, columns: headings + (retires ? [retired] : []) + more,
      rows: rows.enumerated().map { place, row in
        zip(columns, row.draft.values).map { cell($1, $0, communes) }
          + (retires ? [row.retired.map(Cell.day) ?? .blank] : []) + (more.isEmpty ? [] : cells[place])
      })
  }

  private static func cell(_ value: Value, _ column: Column, _ communes: [String: String]) -> Cell {
    switch value {
    case .blank: return .blank
    case .text(let text):
      if column == .kind, let kind = PlotKind(rawValue: text) { return .term(text, kind.name) }
      if column == .kind, let kind = VentureKind(rawValue: text) { return .term(text, kind.name) }
      if let field = ConsentField(rawValue: text), column == .field { return .term(text, field.name) }
      if column == .commune, let name = communes[text] { return .term(text, Phrase(verbatim: name)) }
      // Said to be unknown: nothing for machines.
      if column == .area { return .term(nil, Phrase(verbatim: text)) }
      if column == .cause, let cause = Cause(rawValue: text) { return .term(text, cause.name) }
      if column == .part { return Cell(try? Typed.part(text)) }
      if column == .outcome { return .term(text, text == "failed" ? .failed : .finished) }
      return .text(text)
    case .decimal(let units, let places): return places == 0 ? .whole(units) : .decimal(units, places: places)
    case .money(let money): return .money(money)
    case .day(let day): return .day(day)
    case .flag(let flag): return .flag(flag)
    }
  }

  private static func style(_ column: Column) -> SheetColumn.Style {
    switch column {
    case .area, .length, .width, .latitude, .longitude, .grams, .weighed, .expectedKg, .quantity, .plants, .grossArea,
      .daysMin, .daysTypical, .daysMax, .harvestWeeks, .yieldLow, .yieldTypical, .yieldHigh:
      .bareNumbers
    case .address, .note, .reason, .accepted, .mission, .evidence: .remarks
    default: .words
    }
  }

  /// Whether what stands in the column adds up to something.
  private static func isSummed(_ column: Column) -> Bool { [.area, .grossArea, .expectedKg].contains(column) }

  /// What may be left out when the page is narrow or nobody stated it.
  private static func rank(_ column: Column, in kind: Kind) -> Int {
    switch column {
    case .from where kind == .consents: 0
    case .kind where kind == .ventures: 5
    case .commune where kind == .ventures: 3
    case .founded, .esusFrom, .esusTo: 6
    case .mission: 7
    case .outcome, .from, .title: 1
    case .variety, .legalForm, .weighed, .family: 2
    case .grossArea: 2
    case .length, .width, .category, .cause: 3
    case .address, .expectedKg, .siret: 4
    case .daysTypical, .yieldTypical: 4
    case .latitude, .longitude, .harvestWeeks, .perennial, .group: 5
    case .daysMin, .daysMax, .yieldLow, .yieldHigh, .sown, .plants, .part, .reason: 6
    case .evidence: 1
    case .accepted: 7
    default: 0
    }
  }
}

extension Phrase {
  /// What a cycle's outcome is called.
  static let failed = Phrase(fr: "échec", en: "failed")
  /// What a cycle's outcome is called.
  static let finished = Phrase(fr: "terminé", en: "finished")
}
