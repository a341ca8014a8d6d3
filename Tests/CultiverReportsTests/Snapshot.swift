import FoundationEssentials
import Testing

/// A text held against a file beside this one; `CULTIVER_RECORD=1` writes the files anew, and such a run fails.
func expectSnapshot(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let folder = String(#filePath.prefix { _ in true }.dropLast("Snapshot.swift".count)) + "Snapshots/"
  let path = folder + name
  if ProcessInfo.processInfo.environment["CULTIVER_RECORD"] == "1" {
    try Data(text.utf8).write(to: URL(filePath: path))
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  guard let data = FileManager.default.contents(atPath: path) else {
    Issue.record("no snapshot \(name); record with CULTIVER_RECORD=1", sourceLocation: sourceLocation)
    return
  }
  let stored = String(decoding: data, as: UTF8.self)
  let differing = zip(
    stored.split(separator: "\n", omittingEmptySubsequences: false),
    text.split(separator: "\n", omittingEmptySubsequences: false)
  ).first { $0 != $1 }
  #expect(
    stored == text, "\(name): \(differing.map { "«\($0.0)» became «\($0.1)»" } ?? "length")",
    sourceLocation: sourceLocation)
}
