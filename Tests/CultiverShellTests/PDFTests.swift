import CultiverMarseille
import FoundationEssentials
import Testing

@testable import CultiverShell

/// PDF by another program: scripts stand for it, so that the tests need none.
struct PDFTests {
  /// A folder with programs in it, which goes when this does.
  private final class Programs {
    let folder = FileManager.default.temporaryDirectory.path + "/cultiver-programs-\(UUID().uuidString)"

    init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false) }
    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func add(_ name: String, _ lines: String) throws {
      let path = "\(folder)/\(name)"
      try Data("#!/bin/sh\n\(lines)\n".utf8).write(to: URL(filePath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
  }

  @Test func `the page goes in and the PDF comes out, and nothing stays behind`() throws {
    let programs = try Programs()
    // What it was given is the page, the place of the result, and the folder in which both stand.
    try programs.add(
      "weasyprint", "printf '%%PDF-1.7 ' > \"$3\"; cat \"$2\" >> \"$3\"; dirname \"$3\" > \"\(programs.folder)/where\"")
    let printer = try PDFPrinter(in: ["/nowhere", programs.folder])
    #expect(printer.name == "weasyprint")
    #expect(String(decoding: try printer.pdf("<p>é<wbr/>é</p>"), as: UTF8.self) == "%PDF-1.7 <p>é\u{200B}é</p>")
    let used = try String(contentsOfFile: programs.folder + "/where", encoding: .utf8).dropLast()
    #expect(used.contains("/cultiver-") && !FileManager.default.fileExists(atPath: String(used)))
  }

  @Test func `a browser is told where to write and keeps its own things there`() throws {
    let programs = try Programs()
    try programs.add(
      "chromium", "for word; do case $word in --print-to-pdf=*) printf '%%PDF%s' \"$*\" > \"${word#*=}\";; esac; done")
    let said = String(decoding: try PDFPrinter(in: [programs.folder]).pdf("x"), as: UTF8.self)
    #expect(said.contains("--headless") && said.contains("/profile ") && said.hasSuffix("/page.html"))
    #expect(said.contains("--no-sandbox") == System.isSuperuser())
  }

  @Test func `a failure is told with the program's last words`() throws {
    let programs = try Programs()
    try programs.add("weasyprint", "echo first; printf 'no font\\033[31m at all\\n\\n' >&2; exit 3")
    let printer = try PDFPrinter(in: [programs.folder])
    #expect(throws: ShellError.printerFailed("weasyprint", said: "no font[31m at all")) { try printer.pdf("x") }
    try programs.add("weasyprint", "kill -9 $$")
    #expect(throws: ShellError.printerFailed("weasyprint", said: "")) { try printer.pdf("x") }
    try programs.add("weasyprint", "exit 0")
    #expect(throws: ShellError.printerFailed("weasyprint", said: "")) { try printer.pdf("x") }
  }

  @Test func `without a program it says what to install`() throws {
    let programs = try Programs()
    try Data().write(to: URL(filePath: programs.folder + "/weasyprint"))
    #expect(throws: ShellError.noPrinter(PDFPrinter.known)) { try PDFPrinter(in: [programs.folder]) }
    #expect(throws: ShellError.noPrinter(PDFPrinter.known)) { try PDFPrinter(in: []) }
    #expect(ShellError.noPrinter([]).status == .missing)
  }
}
