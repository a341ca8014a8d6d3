/// The words that another program handed over, as the line a person would have typed.
enum ArgumentLine {
  /// The line with what needs quotation marks quoted, and its words with their places in it.
  static func line(of arguments: [String]) -> (text: String, words: [Word]) {
    var text = ""
    var words: [Word] = []
    for argument in arguments {
      if !words.isEmpty { text += " " }
      let written = quoted(argument)
      words.append(Word(argument, column: text.count + 1, quoted: argument.isEmpty))
      text += written
    }
    return (text, words)
  }

  private static func quoted(_ argument: String) -> String {
    if (try? WordSplitter.words(of: argument))?.map(\.text) == [argument] { return argument }
    for (opening, closing) in [("\"", "\""), ("'", "'"), ("« ", " »"), ("“", "”")] {
      let written = opening + argument + closing
      if (try? WordSplitter.words(of: written))?.map(\.text) == [argument] { return written }
    }
    return "\"" + argument + "\""
  }
}
