public import CultiverMarseille

/// Spreadsheets as LibreOffice and Excel open them: typed cells, a worksheet for each section that people read.
///
/// The first worksheet says what the report is: its title, its story, its headline figures and what must be known of
/// them. The tables follow, one a worksheet, each with its chart. The last says on what the figures rest. A lone list
/// is its table alone. The same report gives the same bytes.
public struct XLSXFormat: Sendable {
  /// The language of its words.
  public let language: Language

  /// Spreadsheets in a language.
  public init(language: Language) { self.language = language }

  /// Writes a report into a file, over what stands there. Temporary files are made in the system's folder for them.
  ///
  /// Throws `tooManyRows` before anything is written, `noTemporaryFile`, `unwritable` and `refused`.
  public func write(_ report: Report, to path: String) throws(SpreadsheetError) {
    for sheet in report.sheets where sheet.audience.people && sheet.rows.count > Self.mostRows {
      throw .tooManyRows(sheet: sheet.key, sheet.rows.count)
    }
    let book = try Workbook(path)
    var failure: SpreadsheetError?
    do throws(SpreadsheetError) {
      try fill(book, report)
    } catch {
      failure = error
    }
    // Whatever happened, closing alone gives back what the workbook holds.
    do throws(SpreadsheetError) {
      try book.close()
    } catch {
      failure = failure ?? error
    }
    if let failure { throw failure }
  }

  /// As many rows of a sheet as have room below its headings and above its notes.
  static let mostRows = Worksheet.mostRows - 100

  private func fill(_ book: Workbook, _ report: Report) throws(SpreadsheetError) {
    book.describe(
      title: report.title[language], subject: report.lead.map { $0[language] }.joined(separator: " · "),
      form: report.schema, day: report.through ?? Day(ordinal: 0), language)
    let sheets = report.sheetsForPeople.filter { $0.key == Self.basis || !$0.repeats }
    let page = sheets.filter { $0.key != Self.basis && !$0.isTable }
    let tables = sheets.filter { $0.isTable && $0.key != Self.basis && (!$0.rows.isEmpty || report.isLone) }
    if !report.isLone || !page.isEmpty || tables.isEmpty {
      try WorksheetPage(report, language).write(
        page, on: book.worksheet(report.isLone ? report.title[language] : Words.summary[language]))
    }
    for sheet in tables {
      let name = [sheet.title[language], report.title[language]].first { !$0.isEmpty } ?? sheet.key
      try WorksheetTable(sheet, of: report, language).write(on: book.worksheet(name))
    }
    if !report.isLone {
      let basis = sheets.first { $0.key == Self.basis } ?? Self.basis(of: report)
      let worksheet = try book.worksheet(Words.basis[language])
      if basis.isTable {
        try WorksheetTable(basis, of: report, language).write(on: worksheet)
      } else {
        try WorksheetPage(report, language, heading: Words.basis).write([basis], on: worksheet)
      }
    }
  }

  /// The key of the sheet that says on what the figures rest.
  private static let basis = "basis"

  /// What a report says of itself, where it has no sheet for that.
  private static func basis(of report: Report) -> Sheet {
    let columns = report.properties.map { SheetColumn($0.key, Words.property($0.key)) }
    return Sheet(
      basis, Phrase(verbatim: ""), shape: .record,
      columns: [SheetColumn("schema", Phrase(fr: "Forme", en: "Form"))] + columns,
      rows: [[.text(report.schema)] + report.properties.map(\.cell)])
  }
}

extension Report {
  /// Whether it is a list that is no report.
  fileprivate var isLone: Bool { schema.isEmpty }

  /// The last day that it is about; nil when it names none.
  fileprivate var through: Day? {
    for key in ["through", "to", "date", "today", "month"] {
      switch properties.first(where: { $0.key == key })?.cell {
      case .day(let day): return day
      case .month(let month): return month.last
      default: break
      }
    }
    return nil
  }
}

extension Sheet {
  /// Whether it has rows of one kind, which stand on a worksheet of their own.
  fileprivate var isTable: Bool { shape == .table && (!rows.isEmpty || notes.isEmpty) || shape == .series }
}

extension Words {
  static let summary = Phrase(fr: "Synthèse", en: "Summary")
  static let basis = Phrase(fr: "Base et réglages", en: "Basis and settings")

  /// What a report's properties are called.
  static func property(_ key: String) -> Phrase {
    switch key {
    case "month": Phrase(fr: "Mois", en: "Month")
    case "through": Phrase(fr: "Dernier jour compté", en: "Last day counted")
    case "from": Phrase(fr: "Du", en: "From")
    case "to": Phrase(fr: "Au", en: "To")
    case "date", "today": Phrase(fr: "Aujourd'hui", en: "Today")
    default: Phrase(verbatim: key)
    }
  }
}
