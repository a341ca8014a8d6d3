import CultiverMarseille

/// A look: the templates from which HTML and Markdown are made, with a logo, introductory words and a choice of sections.
///
/// The standard one is part of the program. A folder of one's own overrides any part of it, each by a file:
/// `html/….mustache` and `markdown/….mustache`, `logo.svg` or `logo.png`, `introduction.fr.txt` and
/// `introduction.en.txt`, and `sections/monthly-report.txt` with one section's key a line.
public struct TemplateSet: Sendable {
  /// The look of the program itself.
  public static let standard: TemplateSet = {
    // A test holds that nothing is wrong with the parts that the program carries.
    do { return try TemplateSet(overriding: [:]) } catch { return TemplateSet() }
  }()

  /// The largest logo, in bytes.
  static let largestLogo = 1 << 20

  let html: TemplateLibrary
  let markdown: TemplateLibrary
  /// The logo as an address that holds it whole.
  let logo: String?
  private let introductions: [Language: [String]]
  private let sections: [String: [String]]

  /// The standard look with some of its files in one's own version, by their paths in the folder. Throws what is wrong with one of them.
  public init(overriding files: [String: [UInt8]]) throws(TemplateError) {
    try Self.refuse(unknown: files.keys.sorted())
    var texts: [String: String] = [:]
    for (file, bytes) in files.sorted(by: { $0.key < $1.key }) where !file.hasPrefix("logo.") {
      texts[file] = try Self.text(bytes, file)
    }
    html = try Self.library(.html, texts)
    markdown = try Self.library(.markdown, texts)
    logo = try Self.logo(files)
    introductions = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { ($0, Self.paragraphs(texts[Self.introduction($0)] ?? "")) })
    var sections: [String: [String]] = [:]
    for (file, text) in texts {
      guard let report = SectionChoice.report(of: file) else { continue }
      sections[report] = try SectionChoice.keys(text, of: report)
    }
    self.sections = sections
  }

  private init() {
    (html, markdown, logo) = (TemplateLibrary(), TemplateLibrary(), nil)
    (introductions, sections) = ([:], [:])
  }

  /// The introductory words in a language, paragraph by paragraph.
  func introduction(_ language: Language) -> [String] { introductions[language] ?? [] }

  /// The sheets of a report that people read, as this look chooses and orders them; empty ones are left out, and those that only repeat others.
  func sheets(of report: Report) -> [Sheet] {
    let sheets = report.sheetsForPeople.filter { !$0.rows.isEmpty || !$0.notes.isEmpty }
    guard let chosen = sections[report.name], let known = SectionChoice.known[report.name] else { return sheets }
    // What nobody can choose, such as an erratum, is never hidden: it follows the chosen ones.
    return chosen.flatMap { key in sheets.filter { $0.key == key } } + sheets.filter { !known.contains($0.key) }
  }
}
