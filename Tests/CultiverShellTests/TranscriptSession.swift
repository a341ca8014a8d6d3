import CultiverMarseille
import FoundationEssentials

@testable import CultiverShell

/// The real program with a real notebook in a folder of its own, which goes when this does.
final class TranscriptSession {
  private final class Pages {
    let folder: String
    var answer = Answer()

    init(_ folder: String) { self.folder = folder }

    func say(_ bytes: [UInt8], isMessage: Bool) {
      let text = TranscriptSession.shown(bytes).replacing(folder, with: "{dir}")
      // A notebook's identity is another every time.
      // So are the size of its file and the room that is left.
      let sized = text.replacing(/[0-9]+[.,][0-9]([\u{A0} ])(Go|GiB|Mo|MiB)/) { "{n}\($0.1)\($0.2)" }
      answer.append(
        sized.replacing(/(carnet|notebook)\u{A0}[0-9a-f]{8}\b/) { "\($0.1)\u{A0}{uuid…}" }, isMessage: isMessage)
    }
  }

  /// Where this replay's files are.
  let folder: String
  private let language: Language
  private let pages: Pages
  private var today = Day.ofTests
  private var session: Session?

  init(_ language: Language) throws {
    self.language = language
    folder = FileManager.default.temporaryDirectory.path + "/cultiver-transcript-\(UUID().uuidString)"
    pages = Pages(folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
  }

  deinit {
    session = nil
    try? FileManager.default.removeItem(atPath: folder)
  }

  var notebook: String { folder + "/notebook.sqlite" }

  /// Plays one step and gives the answer to it.
  func play(_ step: Transcript.Step) throws -> Answer {
    pages.answer = Answer()
    switch step {
    case .say(.typed, let lines): pages.answer.status = type(here(lines[0]))
    case .say(.words, let lines): pages.answer.status = run(Self.words(here(lines[0])))
    case .say(.prompt, let lines): sit(lines.map(here))
    case .file(let name, let encoding, let lines): try write(name, encoding, lines)
    case .directive(let words): try obey(words)
    }
    return pages.answer
  }

  /// Plays one step the other way: a typed line as the words another program hands over, and those as a typed line.
  func playOtherwise(_ step: Transcript.Step) throws -> Answer {
    guard case .say(let way, let lines) = step, way != .prompt else { return try play(step) }
    pages.answer = Answer()
    let line = here(lines[0])
    switch way {
    case .words: pages.answer.status = type(ArgumentLine.line(of: Self.words(line)).text)
    case .typed, .prompt:
      // Who hands over words has done the quoting; what only quotation marks can say is typed.
      let words = try? WordSplitter.words(of: line)
      let isSayable = words?.allSatisfy { !$0.quoted || !$0.text.isEmpty && !"-#".contains($0.text.prefix(1)) } ?? false
      pages.answer.status = isSayable ? run((words ?? []).map(\.text)) : type(line)
    }
    return pages.answer
  }

  /// A line as it is typed.
  @discardableResult
  func type(_ line: String) -> Int32 {
    let session = self.session ?? session(isTerminal: false)
    self.session = session
    do {
      try session.attempt(line: line)
      return 0
    } catch {
      if !error.message.isEmpty { session.sinks.tell(error.text) }
      return error.status.rawValue
    }
  }

  /// Words as another program hands them over, to a program of their own.
  @discardableResult
  func run(_ words: [String]) -> Int32 {
    let (line, words) = ArgumentLine.line(of: words)
    return session(isTerminal: false).perform(words, line: line).rawValue
  }

  /// Lines one after the other at the prompt.
  func sit(_ lines: [String]) {
    Prompt(session(isTerminal: true)).run(GivenLines(lines))
  }

  /// What has been answered since the last step began.
  var answer: Answer { pages.answer }

  private func session(isTerminal: Bool) -> Session {
    let environment = Environment(
      language: language, today: today, user: "check", database: notebook, inputIsTerminal: isTerminal)
    let sinks = Sinks(
      output: { [pages] bytes in pages.say(bytes, isMessage: false) },
      messages: { [pages] bytes in pages.say(bytes, isMessage: true) })
    return Session(environment, grammar: .cultiver, sinks: sinks, beginScript: { try NotebookScript($0) })
  }

  private func here(_ text: String) -> String { text.replacing("{dir}", with: folder) }

  /// What an eye does not see is made visible.
  fileprivate static func shown(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "␍\n").replacing("\r", with: "␍")
    return text.replacing("\u{FEFF}", with: "<BOM>")
  }

  /// Words at plain spaces; `'…'` keeps them.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var isOpen = false
    var isWord = false
    for character in line {
      if character == "'" {
        isOpen.toggle()
        if isOpen, !isWord { words.append("") }
        isWord = true
      } else if character == " ", !isOpen {
        isWord = false
      } else {
        if !isWord { words.append("") }
        words[words.count - 1].append(character)
        isWord = true
      }
    }
    return words
  }
}

/// Files and circumstances.
extension TranscriptSession {
  struct Unplayable: Error { let what: String }

  fileprivate func write(_ name: String, _ encoding: String?, _ lines: [String]) throws {
    let text = here(lines.map { $0 + "\n" }.joined())
    let bytes: [UInt8] =
      switch encoding {
      case nil: Array(text.utf8)
      case "bom": Array("\u{FEFF}\(text)".utf8)
      case "crlf": Array(text.replacing("\n", with: "\r\n").utf8)
      case "cr": Array(text.replacing("\n", with: "\r").utf8)
      case "windows-1252": text.unicodeScalars.map { UInt8($0.value) }
      case "utf-16": "\u{FEFF}\(text)".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case "workbook": [0x50, 0x4B, 0x03, 0x04] + Array(text.utf8)
      case "zero": Array(text.utf8).map { $0 == UInt8(ascii: "0") ? 0 : $0 }
      case let other?: throw Unplayable(what: "encoding \(other)")
      }
    try Data(bytes).write(to: URL(filePath: folder + "/" + name))
  }

  fileprivate func obey(_ words: [String]) throws {
    switch words.first {
    case "given":
      for line in try Self.text("\(words[1]).given").split(separator: "\n") {
        guard type(here(String(line))) == 0 else { throw Unplayable(what: "\(line): \(answer.lines)") }
      }
      pages.answer = Answer()
    case "rare": pages.answer.append(tellRare(language), isMessage: true)
    case "show": pages.say(try bytes(words[1]), isMessage: false)
    case "folder":
      try FileManager.default.createDirectory(atPath: folder + "/" + words[1], withIntermediateDirectories: false)
    case "replace":
      try replace(in: words[1], words[2].replacing("␣", with: " "), words[3].replacing("␣", with: " "))
    case "set" where words[1] == "today":
      today = Day(words[2])
      session = nil
    default: throw Unplayable(what: words.joined(separator: " "))
    }
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: folder + "/" + name)))
  }

  private func replace(in name: String, _ old: String, _ new: String) throws {
    session = nil
    let (old, new) = (Array(old.utf8), Array(new.utf8))
    let changed = try bytes(name).replacing(old, with: new)
    guard old.count == new.count, changed != (try bytes(name)) else { throw Unplayable(what: "replace in \(name)") }
    try Data(changed).write(to: URL(filePath: folder + "/" + name))
  }

  /// The folder in which transcripts stand.
  static let transcripts = String(#filePath.dropLast("TranscriptSession.swift".count)) + "Transcripts/"

  /// The text of a file there.
  static func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: transcripts + name)), as: UTF8.self)
  }
}
