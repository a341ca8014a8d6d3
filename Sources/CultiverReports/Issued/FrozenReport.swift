public import CultiverMarseille
import FoundationEssentials

/// A report as text that is kept: read again it is the same report, to be written in every form and language.
public enum FrozenReport {
  /// The report as JSON, its keys in order, so that the same report is the same text. Throws `FreezingError`.
  public static func text(of report: Report) throws(FreezingError) -> String { try write(report) }

  /// The report of a text; throws `FreezingError` when it is none.
  public static func report(of text: String) throws(FreezingError) -> Report { try read(text) }

  static func write(_ value: some Encodable) throws(FreezingError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
      throw FreezingError()
    }
  }

  static func read<Value: Decodable>(_ text: String) throws(FreezingError) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    } catch {
      throw FreezingError()
    }
  }
}

/// An erratum as text that is kept: the erratum itself, and the month's report as it stood then, from which the next one counts.
public struct FrozenErratum: Codable, Sendable {
  /// The erratum.
  public let erratum: Report
  /// The month's report as it stood then.
  public let state: Report

  /// An erratum.
  public init(erratum: Report, state: Report) {
    self.erratum = erratum
    self.state = state
  }

  /// The erratum of a text; throws `FreezingError` when it is none.
  public init(text: String) throws(FreezingError) { self = try FrozenReport.read(text) }

  /// The erratum as JSON. Throws `FreezingError`.
  public func text() throws(FreezingError) -> String { try FrozenReport.write(self) }
}

/// A text is no frozen report, or a report cannot be frozen.
public struct FreezingError: Error, Hashable, Sendable {}

extension Report: Codable {
  private enum Key: String, CodingKey { case schema, title, lead, story, properties, sheets }

  private struct Property: Codable {
    let key: String
    let cell: Cell
  }

  /// Writes the report.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(schema, forKey: .schema)
    try container.encode(title, forKey: .title)
    try container.encode(lead, forKey: .lead)
    try container.encode(story, forKey: .story)
    try container.encode(properties.map { Property(key: $0.key, cell: $0.cell) }, forKey: .properties)
    try container.encode(sheets, forKey: .sheets)
  }

  /// Reads a report; throws `DecodingError` when it is none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      schema: try container.decode(String.self, forKey: .schema),
      title: try container.decode(Phrase.self, forKey: .title),
      lead: try container.decode([Phrase].self, forKey: .lead),
      story: try container.decode([Phrase].self, forKey: .story),
      properties: try container.decode([Property].self, forKey: .properties).map { ($0.key, $0.cell) },
      sheets: try container.decode([Sheet].self, forKey: .sheets))
  }
}
