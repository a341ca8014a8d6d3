/// A file in which an issued report left the tool: its SHA-256 tells it from every other.
public struct Rendition: Hashable, Sendable {
  /// The SHA-256 of the file's bytes.
  public let sha256: String
  /// The number of the report.
  public let report: Int64
  /// How many errata it shows.
  public let errata: Int64
  /// Its form, such as `html`.
  public let form: String
  /// The language of its words; nil when it has none of its own.
  public let language: Language?

  /// A rendition.
  public init(sha256: String, report: Int64, errata: Int64, form: String, language: Language?) {
    self.sha256 = sha256
    self.report = report
    self.errata = errata
    self.form = form
    self.language = language
  }
}
