import CultiverMarseille

/// Has a page of HTML made into a PDF by another program: the first of those we know that is installed.
struct PDFPrinter {
  /// How long a page may take, in seconds.
  private static let patience = 120

  /// The programs we know, the best first.
  static let known = ["weasyprint", "chromium", "chromium-browser", "google-chrome"]

  /// The program's name.
  let name: String
  private let path: String

  /// The first program that is installed in some folders. Throws `noPrinter`.
  init(in folders: [String]) throws(ShellError) {
    for name in Self.known {
      guard let path = System.program(name, in: folders) else { continue }
      (self.name, self.path) = (name, path)
      return
    }
    throw .noPrinter(Self.known)
  }

  /// The page as a PDF. Leaves no trace elsewhere, not even when it is interrupted. Throws `printerFailed`.
  func pdf(_ html: String) throws -> [UInt8] {
    try System.afterInterrupts {
      let folder = try System.makeTemporaryFolder()
      defer { System.removeTree(folder) }
      let (page, result, said) = ("\(folder)/page.html", "\(folder)/page.pdf", "\(folder)/said.txt")
      // WeasyPrint knows no place to break a word but the character for it.
      let text = name == "weasyprint" ? html.replacing("<wbr/>", with: "\u{200B}") : html
      try System.create(page, Array(text.utf8), anew: true)
      let ending = try System.run(
        path, arguments(page, result, folder), saying: said, seconds: Self.patience)
      if ending == .tooLong { throw ShellError.printerTooSlow(name, seconds: Self.patience) }
      guard ending == .status(0), let bytes = try? System.read(result), bytes.starts(with: Array("%PDF".utf8)) else {
        throw ShellError.printerFailed(name, said: Self.lastWords((try? System.read(said)) ?? []))
      }
      return bytes
    }
  }

  private func arguments(_ page: String, _ result: String, _ folder: String) -> [String] {
    guard name != "weasyprint" else { return ["-q", page, result] }
    // Chromium refuses to work in its sandbox for the superuser.
    return ["--headless", "--disable-gpu", "--no-first-run", "--no-pdf-header-footer"]
      + (System.isSuperuser() ? ["--no-sandbox"] : [])
      + ["--user-data-dir=\(folder)/profile", "--print-to-pdf=\(result)", "file://\(page)"]
  }

  /// The last line that it said, without anything a terminal would obey.
  private static func lastWords(_ bytes: [UInt8]) -> String {
    let lines = String(decoding: bytes.suffix(4000), as: UTF8.self).split(whereSeparator: \.isNewline)
    let last = lines.last { line in line.contains { !$0.isWhitespace } } ?? ""
    let plain = last.unicodeScalars.filter { $0.properties.generalCategory != .control }
    return String(String(String.UnicodeScalarView(plain)).prefix(300))
  }
}
