import FoundationEssentials
import Testing

@Suite struct ReadmeTests {
  @Test func readmeShowsTheseLines() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let source = try text(folder.appending(path: "ReadmeUsage.swift"))
    let readme = try text(folder.appending(path: "../../README.md"))
    let begin = try #require(source.firstRange(of: "// README: begin\n"))
    let end = try #require(source.firstRange(of: "// README: end\n"))
    #expect(readme.contains("```swift\n" + source[begin.upperBound..<end.lowerBound] + "```\n"))
  }

  @Test func theseLinesWriteTheReportOfASmallNotebook() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "cultiver-readme-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let notebook = try SmallNotebook(at: folder.appending(path: "notebook.sqlite").path)
    let text = try monthlyText(of: notebook.month, today: notebook.today, in: notebook.path)
    #expect(text.hasPrefix("Récoltes · juin 2026\n"))
    #expect(text.contains("12,5\u{A0}kg"))
    #expect(text.contains("1,25\u{A0}kg/m²"))
  }

  private func text(_ file: URL) throws -> String { String(decoding: try Data(contentsOf: file), as: UTF8.self) }
}
