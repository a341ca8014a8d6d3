import CultiverMarseille
import CultiverReports
import CultiverStore

/// A file that may be an issued report, held against everything that was issued.
struct FileInHand {
  /// What it turns out to be.
  enum Findings {
    /// A report in some form, showing so many errata.
    case rendition(String, Language?, IssuedReport, errata: Int, Pending)
    /// The very JSON that was sealed, of a report or of the erratum of a number.
    case content(IssuedReport, erratum: Int64?)
    /// It bears the SHA-256 of a report and is something else.
    case altered(IssuedReport)
    /// Nothing that was issued.
    case unknown
  }

  /// What is known of corrections that no issued erratum shows.
  enum Pending {
    case none
    /// There are some, and the file does not show them.
    case hidden
    /// The file shows those that there are today.
    case shown
  }

  private let bytes: [UInt8]
  private let reader: Reader
  private let session: Session
  private let look: TemplateSet?

  init(_ bytes: [UInt8], _ reader: Reader, _ session: Session, look: TemplateSet?) {
    self.look = look
    self.bytes = bytes
    self.reader = reader
    self.session = session
  }

  /// What it is.
  func findings() throws -> Findings {
    let sha256 = Fingerprint.sha256(bytes)
    let reports = try reader.issuedReports()
    if let known = try reader.rendition(sha256), let report = reports.first(where: { $0.number == known.report }) {
      return .rendition(
        known.form, known.language, report, errata: Int(known.errata), try pending(report))
    }
    for report in reports {
      if report.seal.sha256 == sha256 { return .content(report, erratum: nil) }
      if let erratum = report.errata.first(where: { $0.seal.sha256 == sha256 }) {
        return .content(report, erratum: erratum.number)
      }
    }
    let borne = reports.filter { contains($0.seal.sha256) }
    // What is packed, as a spreadsheet is, does not show what it bears.
    for report in borne.isEmpty && isPacked ? reports : borne {
      if let found = try found(as: report) { return found }
    }
    return borne.last.map { .altered($0) } ?? .unknown
  }

  /// The report of which it is a form that was written again later.
  private func found(as report: IssuedReport) throws -> Findings? {
    for count in (0...report.errata.count).reversed() {
      let page = try MonthlyPage.report(report, errata: count, reader)
      if let form = try form(of: page) {
        return .rendition(
          form.form.rawValue, form.language, report, errata: count, try pending(report))
      }
    }
    guard report.reopened == nil else { return nil }
    let page = try MonthlyPage(reader, report.month, report.scope, today: session.today)
    guard page.pending != nil, let form = try form(of: try page.report()) else { return nil }
    return .rendition(form.form.rawValue, form.language, report, errata: report.errata.count, .shown)
  }

  private func form(of page: Report) throws -> WrittenForm? {
    if let form = try session.standardForms(of: page, look: look).first(where: { $0.bytes == bytes }) { return form }
    guard !isPacked else { return nil }
    // Text is as wide as the terminal was.
    for language in Language.allCases {
      for width in 40...120 {
        let form = Session.text(page, language, width: width)
        if form.bytes == bytes { return form }
      }
    }
    return nil
  }

  /// Whether corrections came that no erratum shows.
  private func pending(_ report: IssuedReport) throws -> Pending {
    guard report.reopened == nil else { return .none }
    let page = try MonthlyPage(reader, report.month, report.scope, today: session.today)
    return page.pending == nil ? .none : .hidden
  }

  private var isPacked: Bool { bytes.starts(with: "PK".utf8) || bytes.starts(with: "%PDF".utf8) }

  private func contains(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { place in
      bytes[place] == wanted[0] && bytes[place..<place + wanted.count].elementsEqual(wanted)
    }
  }
}
