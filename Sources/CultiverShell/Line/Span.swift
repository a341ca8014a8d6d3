import CultiverMarseille

/// How many words one value spans.
struct Span {
  /// A day that stands for today; it settles what a day without a year is, not how many words it has.
  let today: Day

  /// How many of the words (at least one of them) make up a value, and whether they read as one.
  func length(_ shape: Form.Shape, _ words: ArraySlice<Word>) -> (count: Int, reads: Bool) {
    guard let first = words.first, words.count > 1, !first.quoted else { return (1, true) }
    switch shape {
    case .word: return (1, true)
    case .words: return (words.count, true)
    case .list: return (min(words.count, 1 + words.prefix { Self.goesOn($0) }.count), true)
    case .day: return longest(words, upTo: 5) { text throws(TypedError) in _ = try Typed.day(text, today: today) }
    case .month: return longest(words, upTo: 3) { text throws(TypedError) in _ = try Typed.month(text, today: today) }
    case .period:
      return longest(words, upTo: 10) { text throws(TypedError) in _ = try Typed.period(text, today: today) }
    case .area: return longest(words, upTo: 8) { text throws(TypedError) in _ = try Typed.area(text) }
    case .length: return longest(words, upTo: 4) { text throws(TypedError) in _ = try Typed.length(text) }
    case .share: return longest(words, upTo: 3) { text throws(TypedError) in _ = try Typed.share(text) }
    case .interval: return longest(words, upTo: 3) { text throws(TypedError) in _ = try Typed.interval(text) }
    case .time: return longest(words, upTo: 5) { text throws(TypedError) in _ = try Typed.workTime(text) }
    case .quantity, .mass: return number(words)
    case .money: return longest(words, upTo: 5) { text throws(TypedError) in _ = try Typed.money(text) }
    case .figure: return longest(words, upTo: 4) { text throws(TypedError) in _ = try Typed.figure(text) }
    }
  }

  /// How many of the words at the end make up a value, or nil when none do.
  func ending(_ shape: Form.Shape, _ words: ArraySlice<Word>) -> Int? {
    guard let last = words.last, !last.quoted || reads(shape, words.suffix(1)) else { return nil }
    return (1...min(Self.most(shape), words.count)).reversed().first { reads(shape, words.suffix($0)) }
  }

  /// Whether the words, all of them together, read as a value.
  func reads(_ shape: Form.Shape, _ words: ArraySlice<Word>) -> Bool {
    let text = Self.text(words)
    return switch shape {
    case .word: words.count == 1
    case .words: true
    case .list: words.dropLast().allSatisfy { Self.goesOn($0) } && !(words.last.map { Self.goesOn($0) } ?? true)
    case .day: (try? Typed.day(text, today: today)) != nil
    case .month: (try? Typed.month(text, today: today)) != nil
    case .period: (try? Typed.period(text, today: today)) != nil
    case .area: (try? Typed.area(text)) != nil
    case .length: (try? Typed.length(text)) != nil
    case .share: (try? Typed.share(text)) != nil
    case .interval: (try? Typed.interval(text)) != nil
    case .quantity: (try? Typed.quantity(text)) != nil
    case .mass: (try? Typed.mass(text, bareUnit: nil)) != nil
    case .figure: (try? Typed.figure(text)) != nil
    case .time: (try? Typed.workTime(text)) != nil
    case .money: (try? Typed.money(text)) != nil
    }
  }

  /// How many words a value can have at most.
  static func most(_ shape: Form.Shape) -> Int {
    switch shape {
    case .word: 1
    case .words, .list: .max
    case .day, .time, .money: 5
    case .month, .share, .interval: 3
    case .length, .figure: 4
    case .quantity, .mass, .area: 8
    case .period: 10
    }
  }

  /// Whether a list goes on after a word.
  private static func goesOn(_ word: Word) -> Bool { !word.quoted && word.text.hasSuffix(",") }

  /// The words as one text, as they stood.
  static func text(_ words: some Sequence<Word>) -> String { words.map(\.text).joined(separator: " ") }

  private func longest(
    _ words: ArraySlice<Word>, upTo limit: Int, _ read: (String) throws(TypedError) -> Void
  ) -> (Int, Bool) {
    var impossible: Int?
    for count in (1...min(limit, words.count)).reversed() {
      do throws(TypedError) {
        try read(Self.text(words.prefix(count)))
        return (count, true)
      } catch {
        // `31 juin 2026` is a day to speak about, even though the calendar has none.
        switch error.reason {
        case .noSuchDay, .backwards, .twoMarks, .notPositive, .tooLarge, .tooPrecise: impossible = impossible ?? count
        case .empty, .notUnderstood, .noUnit, .unknownUnit, .otherUnit, .forbidden, .wrongKey: break
        }
      }
    }
    return (impossible ?? 1, impossible != nil)
  }

  /// A number in one or several groups, then a unit unless it is written to the number.
  private func number(_ words: ArraySlice<Word>) -> (Int, Bool) {
    guard let first = words.first?.text, first.last?.isNumber == true, first.contains(where: \.isNumber) else {
      return (1, true)
    }
    var count = 1
    var grouping = (1...3).contains(first.count) && first.allSatisfy(\.isNumber)
    for word in words.dropFirst() {
      let text = word.text
      if grouping, text.prefix(while: \.isNumber).count == 3 {
        count += 1
        guard text.last?.isNumber == true else { return (count, true) }
        grouping = text.count == 3
      } else if let initial = text.first, !initial.isNumber, !word.quoted, !text.hasPrefix("-") {
        return (count + 1, true)
      } else {
        break
      }
    }
    return (count, false)
  }
}
