/// The codes by which rows of one section are told apart, in Unicode scalar order; nil stands last.
struct CodeOrder: Comparable {
  private let codes: [String?]

  init(_ codes: String?...) { self.codes = codes }

  /// Orders by the first code that differs.
  static func < (a: CodeOrder, b: CodeOrder) -> Bool {
    for (a, b) in zip(a.codes, b.codes) {
      guard let a else {
        if b == nil { continue }
        return false
      }
      guard let b else { return true }
      // UTF-8 bytes stand in scalar order; `String` itself would compare canonical equivalents as one.
      if a.utf8.lexicographicallyPrecedes(b.utf8) { return true }
      if b.utf8.lexicographicallyPrecedes(a.utf8) { return false }
    }
    return false
  }
}
