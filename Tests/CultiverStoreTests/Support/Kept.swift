import FoundationEssentials
import Testing

/// Texts that stand beside the tests.
enum Kept {
  static let recording = ProcessInfo.processInfo.environment["CULTIVER_RECORD"] == "1"

  /// The text of a file beside the tests; nil when there is none.
  static func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: path(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes a file beside the tests; a run that does so fails.
  static func record(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try Data(text.utf8).write(to: URL(filePath: path(name)))
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
  }

  private static func path(_ name: String) -> String {
    String(#filePath.dropLast("Support/Kept.swift".count)) + name
  }
}
