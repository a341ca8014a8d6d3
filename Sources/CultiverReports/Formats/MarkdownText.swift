/// Text as Markdown takes it.
enum MarkdownText {
  private static let marks: Set<Unicode.Scalar> = ["\\", "|", "`", "*", "_", "[", "]", "<", ">"]

  /// The text on one line with its markup taken literally, in a table too.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in Display.cleaned(text).unicodeScalars {
      if marks.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}
