/// What flowed through a meter by the day. A reading says what it showed when its day ended; the first one there is, when its day began. Between two readings water is shared over the days evenly, by rounding what has flowed so far, so that parts add up to what was read.
struct MeterCourse {
  /// What flowed in some days.
  struct Flow {
    let litres: Int64
    /// The part of it that rests on days between two readings of which only some are asked for.
    let interpolated: Int64
  }

  private let readings: [MeansFacts.Reading]

  /// The course of a meter whose readings stand by day.
  init(_ readings: [MeansFacts.Reading]) { self.readings = readings }

  /// The first day that is known of, when there is one.
  var first: Day? { readings.first?.day }

  /// What lacks to know what flowed from a day to another, both included.
  func lacking(from: Day, to: Day, meter: String) -> [MissingPart] {
    guard let first = readings.first?.day, let last = readings.last?.day else {
      return [.readingBefore(meter: meter, from), .readingAfter(meter: meter, to)]
    }
    let before: [MissingPart] = first > from ? [.readingBefore(meter: meter, from)] : []
    // One reading alone says nothing of its own day.
    let needed = readings.count > 1 ? to : max(to, first.adding(days: 1))
    return before + (last < needed ? [.readingAfter(meter: meter, needed)] : [])
  }

  /// What flowed from a day to another, both included, nothing lacking.
  func flow(from: Day, to: Day) throws(QuantityError) -> Flow {
    var litres: Int64 = 0
    var interpolated: Int64 = 0
    for (place, reading) in readings.enumerated().dropFirst() {
      let earlier = readings[place - 1]
      // The last day before those that the two readings span.
      let start = place == 1 ? earlier.day.adding(days: -1) : earlier.day
      guard start < to, reading.day >= from else { continue }
      let all = reading.litres - earlier.litres
      let days = start.days(to: reading.day)
      let part =
        try Self.share(all, start.days(to: min(to, reading.day)), of: days)
        - Self.share(all, max(0, start.days(to: from) - 1), of: days)
      litres = try Exact.sum(litres, part)
      if start.adding(days: 1) < from || reading.day > to { interpolated = try Exact.sum(interpolated, part) }
    }
    return Flow(litres: litres, interpolated: interpolated)
  }

  private static func share(_ all: Int64, _ days: Int, of whole: Int) throws(QuantityError) -> Int64 {
    try Exact.ratio(Int128(all) * Int128(days), Int128(whole))
  }
}
