/// Messages in lines that fit a window, broken between words.
enum MessageLines {
  /// A text whose lines are at most so wide; what goes on stands under where its line began. A line with a mark under it stays whole, for the mark must stand under its word.
  static func wrapped(_ text: String, to width: Int) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { place, line in
      let next = place + 1 < lines.count ? lines[place + 1] : ""
      let isMarked = next.contains("^") && next.allSatisfy { $0 == " " || $0 == "^" }
      guard line.count > width, !isMarked else { return String(line) }
      let margin = line.prefix { $0 == " " }
      let body = HelpPage.wrapped(String(line.dropFirst(margin.count)), to: max(20, width - margin.count))
      return body.map { margin + $0 }.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
