import CultiverMarseille

/// The columns of a table, each with the place of its cells.
public struct Columns {
  private let header: Header

  init(_ header: Header) { self.header = header }

  subscript(column: Column) -> Place { header[column] }
}

/// The cells of a row while they are read, and what is wrong with them.
public struct RowCells {
  private let row: RowView
  var problems: [Problem] = []

  init(_ row: RowView) { self.row = row }

  /// A word without the spaces around it: a code or a name that is looked up; nil when blank.
  func word(_ place: Place) -> String? {
    guard let index = place.index, index < row.count else { return place.fallback }
    if let word = row.trimmed(index) {
      return word.isEmpty ? place.fallback : String(decoding: word, as: UTF8.self)
    }
    var text = row[index]
    return text.withUTF8 { bytes in
      let word = Blank.trimmed(bytes)
      return word.isEmpty ? place.fallback : String(decoding: word, as: UTF8.self)
    }
  }

  /// A word, where `nan`, `NA` and `null` say that there is none.
  func name(_ place: Place) -> String? {
    guard let word = word(place), !RowCells.saysNothing(word) else { return nil }
    return word
  }

  /// A text, character for character; nil when the cell is empty.
  func text(_ place: Place) -> String? {
    guard let index = place.index, index < row.count else { return place.fallback }
    let text = row[index]
    return text.isEmpty ? place.fallback : text
  }

  /// A word that is needed.
  mutating func neededWord(_ place: Place) -> String? {
    if let word = word(place) { return word }
    missing(place)
    return nil
  }

  /// A text that is needed and is more than spaces.
  mutating func neededText(_ place: Place) -> String? {
    if word(place) != nil { return text(place) }
    missing(place)
    return nil
  }

  /// The value of a word, nil when blank or, which is noted, not understood.
  mutating func value<Value>(_ place: Place, _ read: (String) throws(TypedError) -> Value) -> Value? {
    guard let word = word(place) else { return nil }
    return reading(place, word, read)
  }

  /// The value of a word that is needed.
  mutating func needed<Value>(_ place: Place, _ read: (String) throws(TypedError) -> Value) -> Value? {
    guard let word = neededWord(place) else { return nil }
    return reading(place, word, read)
  }

  /// The value of a text, or nil when it is, which is noted, not understood.
  mutating func reading<Value>(
    _ place: Place, _ text: String, _ read: (String) throws(TypedError) -> Value
  ) -> Value? {
    do {
      return try read(text)
    } catch {
      problems.append(Problem(line: row.line, column: place.column, .typed(error)))
      return nil
    }
  }

  /// What the body makes of the bytes of a word, or nil when there are none or the body makes nothing of them.
  func bytes<Value>(_ place: Place, _ body: (UnsafeBufferPointer<UInt8>) -> Value?) -> Value? {
    guard let index = place.index, index < row.count else { return nil }
    return row.trimmed(index).flatMap(body)
  }

  /// Notes that a cell that is needed is blank.
  mutating func missing(_ place: Place) {
    problems.append(Problem(line: row.line, column: place.column, .missing))
  }

  private static func saysNothing(_ word: String) -> Bool {
    guard (2...4).contains(word.utf8.count), let first = word.utf8.first, first | 0x20 == UInt8(ascii: "n") else {
      return false
    }
    return ["nan", "na", "null"].contains(word.lowercased())
  }
}
