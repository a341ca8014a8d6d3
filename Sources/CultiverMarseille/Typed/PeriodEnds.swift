/// The two ends of a period as they were typed: `2026-04-01..2026-06-15`, `du 1er avril au 15 juin 2026`, `avril à juin 2026`, `2024..2026`.
struct PeriodEnds {
  private let text: String
  private let from: String
  private let to: String

  /// The ends that a text names, or nil when it does not name two.
  init?(_ text: String) {
    self.text = text
    let words = text.replacingDots.split(whereSeparator: \.isWhitespace).map(String.init)
    var folded = words.map { Fold.plain($0) }
    var start = 0
    if let first = folded.first, ["du", "de", "from"].contains(first) { start = 1 }
    // Two marks in one text leave it open where the first end stops.
    folded.replaceSubrange(0..<start, with: Array(repeating: "", count: start))
    let marks = folded.indices.filter { Self.marks.contains(folded[$0]) }
    guard marks.count == 1, let mark = marks.first, mark > start, mark + 1 < words.count else { return nil }
    from = words[start..<mark].joined(separator: " ")
    to = words[(mark + 1)...].joined(separator: " ")
  }

  /// Ends that were typed apart.
  init(from: String, to: String) {
    text = "\(from)..\(to)"
    self.from = from
    self.to = to
  }

  /// The first and the last day. A start without a year is the latest before the end; an end without one the earliest after the start. Throws what a day throws.
  func days(_ today: Day) throws(TypedError) -> (from: Day, to: Day) {
    let end = try reading(to, today)
    let named = named(beside: end.last)
    let start = try reading(named, today)
    if end.isFixed || named != from {
      return (start.isFixed ? start.first : try reading(named, end.last).first, end.last)
    }
    return (start.first, try reading(to, start.first, .future).last)
  }

  /// The start, with the month and year of the end when it is the number of a day alone.
  private func named(beside end: Day) -> String {
    let digits = from.hasSuffix("er") ? from.dropLast(2) : from[...]
    guard Typed.number(digits, digits: 1...2) != nil else { return from }
    let (year, month, _) = end.parts
    return "\(digits)/\(month)/\(Written.year(year))"
  }

  private static let marks = ["..", "au", "a", "jusqu'au", "jusqu'a", "to", "until", "through"]

  private struct Reading {
    let first: Day
    let last: Day
    /// Whether it is the same from wherever one looks.
    let isFixed: Bool
  }

  private func reading(
    _ text: String, _ today: Day, _ towards: Typed.Towards = .past
  ) throws(TypedError) -> Reading {
    if let worded = WordedPeriod(CalendarWords.words(of: text), today) {
      let period = try worded.period(self.text)
      return Reading(first: period.first, last: period.last, isFixed: true)
    }
    if let month = month(text, today, towards) {
      let isFixed = Typed.isFixed(today) { self.month(text, $0, $1) }
      return Reading(first: month.first, last: month.last, isFixed: isFixed)
    }
    do throws(TypedError) {
      let day = try Typed.day(text, today: today, towards: towards)
      return Reading(
        first: day, last: day, isFixed: Typed.isFixed(today) { try? Typed.day(text, today: $0, towards: $1) })
    } catch {
      throw TypedError(.period, self.text, error.reason)
    }
  }

  /// A month; without a year the latest that has begun, or the earliest that is not over.
  private func month(_ text: String, _ today: Day, _ towards: Typed.Towards) -> Month? {
    let past = try? Typed.month(text, today: today)
    // Looked for from eleven months later, a month without a year is the first that is not before today's.
    guard let past, towards == .future,
      let next = try? Typed.month(text, today: today.month.adding(months: 11).last), next.number == past.number
    else { return past }
    return next
  }
}

extension Typed {
  /// Whether what was typed is the same before today and after it: it says its year, or counts from today. A date or month without a year that is today's shows from a day or a month later.
  static func isFixed<Value: Equatable>(_ today: Day, _ read: (Day, Towards) -> Value) -> Bool {
    [0, 1, 31].map(today.adding(days:)).allSatisfy { read($0, .past) == read($0, .future) }
  }
}

extension String {
  /// The text with `..` as a word of its own.
  fileprivate var replacingDots: String {
    var parts: [Substring] = []
    var rest = self[...]
    while let place = rest.firstIndex(of: ".") {
      let next = rest.index(after: place)
      guard next < rest.endIndex, rest[next] == "." else {
        parts.append(rest[...place])
        rest = rest[next...]
        continue
      }
      parts += [rest[..<place], " .. "]
      rest = rest[next...].drop { $0 == "." }
    }
    return (parts + [rest]).joined()
  }
}
