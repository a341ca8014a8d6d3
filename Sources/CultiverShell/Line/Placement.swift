import CultiverMarseille

/// Finds which words make up which positional value: of all ways to divide them, the one with the least against it.
struct Placement {
  private let form: Form
  private let span: Span

  init(_ form: Form, _ span: Span) {
    self.form = form
    self.span = span
  }

  /// The values of the words, which stand in runs that no value crosses.
  func positionals(_ runs: [[Word]]) -> [Word] {
    let words = runs.flatMap { $0 }
    var ends: [Int] = []
    for run in runs { ends += Array(repeating: ends.count + run.count, count: run.count) }
    var best = Division(cost: .max, counts: [])
    divide(words[...], ends, into: [], cost: 0, &best)
    var place = 0
    return best.counts.map { count in
      defer { place += count }
      let value = words[place..<place + count]
      return Word(Span.text(value), column: words[place].column, quoted: words[place].quoted)
    }
  }

  private struct Division {
    var cost: Int
    var counts: [Int]
  }

  /// What there is against a division.
  private enum Against {
    /// A mass is torn from its unit, or joined with what comes after it.
    static let misjoined = 1000
    /// A value that must be there is missing, or a word has no place.
    static let missing = 100
    /// Some of the values that may be left out are there and others are not.
    static let halfStated = 50
    /// A value does not read.
    static let unread = 10
    /// Nor has it the word that looks like its unit.
    static let short = 1
  }

  private func divide(
    _ words: ArraySlice<Word>, _ ends: [Int], into counts: [Int], cost: Int, _ best: inout Division
  ) {
    guard cost < best.cost else { return }
    guard !words.isEmpty, let shape = form.positional(counts.count) else {
      let total = cost + missing(counts.count) + words.count * Against.missing
      if total < best.cost { best = Division(cost: total, counts: counts + words.map { _ in 1 }) }
      return
    }
    let most = min(Span.most(shape), ends[words.startIndex] - words.startIndex)
    for count in 1...most {
      let value = words.prefix(count)
      if count > 1, value.contains(where: \.quoted) { break }
      divide(
        words.dropFirst(count), ends, into: counts + [count],
        cost: cost + against(shape, value, of: words.prefix(most)), &best)
    }
  }

  private func against(_ shape: Form.Shape, _ value: ArraySlice<Word>, of words: ArraySlice<Word>) -> Int {
    // `2 h` would read without its `30`, and `1 500` without its `€`.
    if shape == .time || shape == .money, case (let count, let reads) = span.length(shape, words), reads,
      value.count < count
    {
      return Against.misjoined
    }
    guard shape == .quantity || shape == .mass else { return span.reads(shape, value) ? 0 : Against.unread }
    let whole = words.prefix(span.length(shape, words).count)
    // A quantity's unit is one word; more of them would swallow the crop.
    if value.count > whole.count { return Against.misjoined }
    if value.count < whole.count, span.reads(.mass, whole) { return Against.misjoined }
    if span.reads(shape, value) { return 0 }
    return Against.unread + (value.count < whole.count ? Against.short : 0)
  }

  private func missing(_ count: Int) -> Int {
    if count < form.required { return (form.required - count) * Against.missing }
    return count > form.required && count < form.positionals.count ? Against.halfStated : 0
  }
}
