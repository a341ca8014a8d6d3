extension Nearest {
  /// What something is called, and the code that it leads to.
  public typealias Call = (called: String, code: String)

  /// The codes to which the names nearest to a text lead, nearest first; at most `limit`, none twice. Where a name is that very text, no other leads anywhere.
  public static func codes(_ calls: some Sequence<Call>, to text: String, limit: Int = 3) -> [String] {
    let codes = Dictionary(grouping: calls) { $0.called }
    let same = codes.keys.filter { Fold.key($0) == Fold.key(text) }
    var found: [String] = []
    for name in among(same.isEmpty ? Array(codes.keys) : same, to: text, limit: 2 * limit) {
      for code in (codes[name] ?? []).map(\.code).sorted() where !found.contains(code) { found.append(code) }
    }
    return Array(found.prefix(limit))
  }

  /// Everything by which a thing of a code may be asked for: the code, the name, and the longer words of the name.
  public static func calls(code: String, name: String) -> [Call] {
    let words = name.split(whereSeparator: \.isWhitespace).filter { $0.count > 3 }.map(String.init)
    return ([code, name] + words).map { ($0, code) }
  }
}
