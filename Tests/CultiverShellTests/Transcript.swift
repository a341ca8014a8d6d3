import CultiverMarseille

/// What a person types and what the program answers, as text.
///
/// - `# …` is a comment, `@ …` a directive (below), everything else under an input is the answer to it.
/// - `> LINE` is a line as it is typed, `$ WORDS` the words another program hands over (`'…'` keeps spaces),
///   and lines of `% LINE` one after the other are a sitting at the prompt.
/// - In an answer `! ` stands before what goes to standard error, `= 65` is an exit status other than 0, and `\` stands
///   before a line that would otherwise be taken for one of these or for an input.
/// - `@ lang fr en` plays everything in both languages, each with a notebook of its own; where they differ, the English
///   answer follows the line `en:`.
/// - `@ given NAME` plays the lines of NAME.given, which must all go well; `@ file NAME [ENCODING]` … `@ end` writes a
///   file; `@ replace NAME OLD NEW` changes bytes in one; `@ show NAME` prints one; `@ folder NAME` makes a
///   folder; `@ set today DAY` changes the day; `@ rare` tells the errors that no line can bring about here.
/// - `{dir}` is the folder of this replay.
struct Transcript {
  /// A way to say something.
  enum Way: Character {
    /// A line as it is typed.
    case typed = ">"
    /// Words as another program hands them over.
    case words = "$"
    /// A line at the prompt.
    case prompt = "%"
  }

  enum Step: Hashable {
    case say(Way, [String])
    case directive([String])
    case file(name: String, encoding: String?, lines: [String])
  }

  /// A step with the comments that stand above it.
  struct Block: Hashable {
    var comments: [String]
    var step: Step?
  }

  var languages: [Language] = [.french]
  var blocks: [Block] = []

  /// The steps of a transcript's text; the answers in it are passed over.
  init(_ text: String) {
    var comments: [String] = []
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    while let line = lines.popFirst() {
      if line.hasPrefix("#") {
        comments.append(line)
      } else if line.hasPrefix("@ lang ") {
        languages = line.split(separator: " ").dropFirst(2).map { $0 == "en" ? .english : .french }
      } else if line.hasPrefix("@ file ") {
        let words = line.split(separator: " ").map(String.init)
        let content = Array(lines.prefix { $0 != "@ end" })
        lines = lines.dropFirst(content.count + 1)
        append(.file(name: words[2], encoding: words.count > 3 ? words[3] : nil, lines: content), &comments)
      } else if line.hasPrefix("@ ") {
        append(.directive(line.split(separator: " ").dropFirst().map(String.init)), &comments)
      } else if let mark = line.first, let way = Way(rawValue: mark), line.dropFirst().first == " " {
        var said = [String(line.dropFirst(2))]
        while way == .prompt, let next = lines.first, next.hasPrefix("% ") {
          said.append(String(next.dropFirst(2)))
          lines.removeFirst()
        }
        append(.say(way, said), &comments)
      }
    }
    if !comments.isEmpty { blocks.append(Block(comments: comments, step: nil)) }
  }

  private mutating func append(_ step: Step, _ comments: inout [String]) {
    blocks.append(Block(comments: comments, step: step))
    comments = []
  }

  /// The transcript as text, with the answer to every block.
  func written(_ answers: [[Answer]]) -> String {
    var parts = ["@ lang " + languages.map(\.code).joined(separator: " ")]
    for (block, answers) in zip(blocks, answers) {
      var lines = block.comments
      if let step = block.step { lines += step.lines }
      for (place, answer) in answers.enumerated() where place == 0 || answer != answers[0] {
        if place > 0 { lines.append("\(languages[place].code):") }
        lines += answer.lines
      }
      parts.append(lines.joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }
}

extension Transcript.Step {
  /// The step as it stands in a transcript.
  var lines: [String] {
    switch self {
    case .say(let way, let lines): lines.map { "\(way.rawValue) \($0)" }
    case .directive(let words): ["@ " + words.joined(separator: " ")]
    case .file(let name, let encoding, let lines):
      ["@ file " + name + (encoding.map { " " + $0 } ?? "")] + lines + ["@ end"]
    }
  }
}

extension Language {
  /// Its code.
  var code: String { self == .english ? "en" : "fr" }
}

/// What the program answered.
struct Answer: Hashable {
  /// What was written, piece by piece, and whether it went to standard error.
  private(set) var pieces: [(text: String, isMessage: Bool)] = []
  var status: Int32 = 0

  static func == (one: Self, other: Self) -> Bool { one.lines == other.lines }
  func hash(into hasher: inout Hasher) { hasher.combine(lines) }

  mutating func append(_ text: String, isMessage: Bool) {
    guard let last = pieces.last, last.isMessage == isMessage else { return pieces.append((text, isMessage)) }
    pieces[pieces.count - 1].text += text
  }

  /// The answer as it stands in a transcript.
  var lines: [String] {
    var lines: [String] = []
    for piece in pieces {
      var parts = piece.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if parts.last == "" { parts.removeLast() } else { parts[parts.count - 1] += "␄" }
      lines += parts.map { piece.isMessage ? ("! " + $0) : Self.escaped($0) }
    }
    return lines + (status == 0 ? [] : ["= \(status)"])
  }

  private static func escaped(_ line: String) -> String {
    guard let first = line.first, "#>$%@!=\\".contains(first) || line == "en:" else { return line }
    return "\\" + line
  }
}
