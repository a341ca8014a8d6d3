/// What a statement in SQL begins with. The engine calls read-only whatever does not itself write into the file: a COMMIT, an ATTACH, a pragma that switches the foreign keys off.
enum SQLWords {
  /// Pragmas that say something and set nothing.
  private static let sayingPragmas: Set<String> = [
    "collation_list", "compile_options", "database_list", "foreign_key_check", "foreign_key_list", "function_list",
    "index_info", "index_list", "index_xinfo", "integrity_check", "quick_check", "table_info", "table_list",
    "table_xinfo",
  ]

  /// Whether a text is one question, as far as its words tell.
  static func ask(_ sql: String) -> Bool {
    var words = words(sql)[...]
    if words.starts(with: ["explain", "query", "plan"]) {
      words = words.dropFirst(3)
    } else if words.first == "explain" {
      words = words.dropFirst()
    }
    guard let first = words.popFirst() else { return false }
    if first == "pragma", let name = words.popFirst() {
      return sayingPragmas.contains(name) && !words.contains("pragma")
    }
    return ["select", "values", "with"].contains(first) && !words.contains("pragma")
  }

  /// Whether there is a pragma in a text.
  static func hasPragma(_ sql: String) -> Bool { words(sql).contains("pragma") }

  /// The words in lower case, without comments and what stands in quotes.
  private static func words(_ sql: String) -> [String] {
    var words: [String] = []
    var rest = sql.utf8[...]
    while let byte = rest.first {
      if rest.starts(with: "--".utf8) {
        rest = rest.drop { $0 != UInt8(ascii: "\n") }
      } else if rest.starts(with: "/*".utf8) {
        rest = rest.dropFirst(2)
        while !rest.isEmpty && !rest.starts(with: "*/".utf8) { rest = rest.dropFirst() }
        rest = rest.dropFirst(2)
      } else if let end = quotes[byte] {
        rest = rest.dropFirst().drop { $0 != end }.dropFirst()
      } else if isLetter(byte) {
        words.append(String(Substring(rest.prefix(while: isLetter))).lowercased())
        rest = rest.drop(while: isLetter)
      } else {
        rest = rest.dropFirst()
      }
    }
    return words
  }

  private static let quotes: [UInt8: UInt8] = [
    UInt8(ascii: "'"): UInt8(ascii: "'"), UInt8(ascii: "\""): UInt8(ascii: "\""),
    UInt8(ascii: "`"): UInt8(ascii: "`"), UInt8(ascii: "["): UInt8(ascii: "]"),
  ]

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
  }
}
