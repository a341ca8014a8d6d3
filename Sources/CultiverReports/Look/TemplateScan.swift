/// Reads a template before the engine does.
///
/// The engine passes over names it does not know, sets out a part that takes itself in until the stack is full, and
/// stops the program at a block in the wrong place. So its language is taken only in part (values, sections, parts and
/// comments), and everything a template names is looked up here.
struct TemplateScan {
  /// A part that is taken in, and where.
  struct Taken {
    let part: String
    let line: Int
    let column: Int
  }

  private static let deepest = 32

  private let file: String
  private let form: TemplateForm
  private let parts: [String]
  private let names: Set<String>
  private let bytes: [UInt8]
  private var place = 0
  private var open: [(name: String, place: Int)] = []
  private var taken: [Taken] = []

  private init(_ text: String, file: String, form: TemplateForm, parts: [String]) {
    self.file = file
    self.form = form
    self.parts = parts
    names = form.texts.union(form.markups).union(form.lists)
    bytes = Array(text.utf8)
  }

  /// The parts that a template takes in. Throws what is wrong with it.
  static func scan(
    _ text: String, file: String, form: TemplateForm, parts: [String]
  ) throws(TemplateError) -> [Taken] {
    var scan = TemplateScan(text, file: file, form: form, parts: parts)
    try scan.run()
    return scan.taken
  }

  private mutating func run() throws(TemplateError) {
    while place + 1 < bytes.count {
      guard bytes[place] == UInt8(ascii: "{"), bytes[place + 1] == UInt8(ascii: "{") else {
        place += 1
        continue
      }
      try tag()
    }
    if let last = open.last { throw error(.neverClosed(last.name), at: last.place) }
  }

  private mutating func tag() throws(TemplateError) {
    let start = place
    place += 2
    guard place < bytes.count else { throw error(.unfinishedTag, at: start) }
    let kind = bytes[place]
    switch kind {
    case UInt8(ascii: "!"):
      guard let end = end(of: "}}") else { throw error(.unfinishedTag, at: start) }
      place = end
    case UInt8(ascii: "{"):
      place += 1
      try show(try name(closedBy: "}}}", start), whole: true, start)
    case UInt8(ascii: "&"):
      place += 1
      try show(try name(closedBy: "}}", start), whole: true, start)
    case UInt8(ascii: "#"), UInt8(ascii: "^"):
      place += 1
      let name = try name(closedBy: "}}", start)
      guard names.contains(name) else { throw error(.unknownName(name, known: form.names), at: start) }
      guard open.count < Self.deepest else { throw error(.tooDeep(limit: Self.deepest), at: start) }
      open.append((name, start))
    case UInt8(ascii: "/"):
      place += 1
      let name = try name(closedBy: "}}", start)
      guard open.last?.name == name else { throw error(.closesOther(name, open: open.last?.name), at: start) }
      open.removeLast()
    case UInt8(ascii: ">"):
      place += 1
      let part = try name(closedBy: "}}", start)
      guard parts.contains(part) else { throw error(.unknownPart(part, known: parts), at: start) }
      let (line, column) = position(of: start)
      taken.append(Taken(part: part, line: line, column: column))
    case UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "="), UInt8(ascii: "%"):
      throw error(.otherTag("{{" + String(UnicodeScalar(kind))), at: start)
    default: try show(try name(closedBy: "}}", start), whole: false, start)
    }
  }

  /// A value that is written, in two braces or in three.
  private func show(_ name: String, whole: Bool, _ start: Int) throws(TemplateError) {
    if name == "." {
      if whole { throw error(.onlyEscaped(name), at: start) }
    } else if form.texts.contains(name) {
      if whole { throw error(.onlyEscaped(name), at: start) }
    } else if form.markups.contains(name) {
      if !whole { throw error(.onlyWhole(name), at: start) }
    } else if form.lists.contains(name) {
      throw error(.onlyOpened(name), at: start)
    } else {
      throw error(.unknownName(name, known: form.names), at: start)
    }
  }

  /// The name in a tag, which is closed on the same line.
  private mutating func name(closedBy mark: String, _ start: Int) throws(TemplateError) -> String {
    let first = place
    guard let end = end(of: mark), !bytes[first..<end].contains(UInt8(ascii: "\n")) else {
      throw error(.unfinishedTag, at: start)
    }
    place = end
    let inside = bytes[first..<(end - mark.utf8.count)]
    let isSpace: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let trimmed = inside.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
    let name = String(decoding: Array(trimmed), as: UTF8.self)
    let isName = name.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
    }
    guard name == "." || isName && !name.isEmpty else { throw error(.notAName(name), at: start) }
    return name
  }

  /// The place behind the next such mark.
  private func end(of mark: String) -> Int? {
    let mark = Array(mark.utf8)
    var at = place
    while at + mark.count <= bytes.count {
      if bytes[at..<(at + mark.count)].elementsEqual(mark) { return at + mark.count }
      at += 1
    }
    return nil
  }

  private func error(_ reason: TemplateError.Reason, at place: Int) -> TemplateError {
    let (line, column) = position(of: place)
    return TemplateError(file: file, line: line, column: column, reason: reason)
  }

  /// A place as a line and a column in characters, from 1.
  private func position(of place: Int) -> (line: Int, column: Int) {
    let before = bytes[..<place]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    return (line, String(decoding: bytes[start..<place], as: UTF8.self).count + 1)
  }
}
