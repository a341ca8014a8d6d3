/// Finds what a mistyped word was probably meant to be.
public enum Nearest {
  /// The candidates nearest to a text, as they stand, nearest first, then by text; at most `limit`, none twice.
  ///
  /// Both are compared by `Fold.key`: a third of the letters may differ (one at least) by insertion, deletion,
  /// substitution or a swap of neighbours. A candidate that begins with the text is always near.
  public static func among(_ candidates: some Sequence<String>, to text: String, limit: Int = 3) -> [String] {
    let typed = Array(Fold.key(text).unicodeScalars)
    guard !typed.isEmpty, limit > 0 else { return [] }
    let most = max(1, typed.count / 3)
    var found: [(distance: Int, text: String)] = []
    for candidate in candidates {
      let key = Array(Fold.key(candidate).unicodeScalars)
      let begins = key.starts(with: typed)
      guard begins || abs(key.count - typed.count) <= most else { continue }
      let distance = begins ? min(most, key.count - typed.count) : edits(typed, key)
      if distance <= most, !key.isEmpty { found.append((distance, candidate)) }
    }
    found.sort { ($0.distance, $0.text) < ($1.distance, $1.text) }
    var nearest: [String] = []
    for (_, candidate) in found where nearest.last != candidate {
      nearest.append(candidate)
      if nearest.count == limit { break }
    }
    return nearest
  }

  /// The edit distance in which a swap of neighbours counts once and no part is edited twice.
  private static func edits(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        let same = a[i - 1] == b[j]
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (same ? 0 : 1))
        if i > 1, j > 0, a[i - 1] == b[j - 1], a[i - 2] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
