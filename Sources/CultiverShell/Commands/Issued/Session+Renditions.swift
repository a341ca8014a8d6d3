import CultiverExchange
import CultiverMarseille
import CultiverReports
import CultiverStore

/// A report in one form and language, as a file would have it.
struct WrittenForm {
  let form: OutputForm
  /// The language of its words; nil where it has none.
  let language: Language?
  let bytes: [UInt8]

  /// The file as it is remembered of an issued report.
  func rendition(of report: IssuedReport, errata: Int) -> Rendition {
    Rendition(
      sha256: Fingerprint.sha256(bytes), report: report.number, errata: Int64(errata), form: form.rawValue,
      language: language)
  }
}

extension Session {
  /// A report in every form in which anybody can write it again: text as wide as a terminal usually is, and the forms that do not depend on who writes them. A PDF is made by another program, and is another each time. With a look of one's own, the pages in it too.
  func standardForms(of report: Report, look: TemplateSet?) throws -> [WrittenForm] {
    var forms = [
      WrittenForm(form: .json, language: nil, bytes: Array(JSONFormat().written(report).utf8)),
      WrittenForm(form: .csv, language: nil, bytes: Self.csv(report.values(), .plain)),
      WrittenForm(form: .csv, language: nil, bytes: Self.csv(report.values(), .spreadsheet)),
    ]
    for language in Language.allCases {
      forms.append(Self.text(report, language, width: 80))
      for templates in [.standard, look].compactMap(\.self) { forms += try pages(of: report, language, templates) }
      forms.append(WrittenForm(form: .xlsx, language: language, bytes: try Self.spreadsheet(report, language)))
    }
    return forms
  }

  /// A report in the forms that are made from templates.
  private func pages(of report: Report, _ language: Language, _ templates: TemplateSet) throws -> [WrittenForm] {
    [
      WrittenForm(
        form: .md, language: language,
        bytes: Array(MarkdownFormat(language: language, templates: templates).written(report).utf8)),
      WrittenForm(
        form: .html, language: language,
        bytes: Array(HTMLFormat(language: language, templates: templates).written(report).utf8)),
    ]
  }

  /// A report as text of a width.
  static func text(_ report: Report, _ language: Language, width: Int) -> WrittenForm {
    let format = TextFormat(width: width, colour: false, language: language)
    return WrittenForm(form: .text, language: language, bytes: Array(format.written(report).utf8))
  }
}
