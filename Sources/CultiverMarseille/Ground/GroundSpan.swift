/// A span of days over which the same things stand on a plot.
public struct GroundSpan: Hashable, Sendable {
  /// The first day.
  public let first: Day
  /// The last day.
  public let last: Day
  /// What stands, by first day and code.
  public let stays: [GroundStay]

  /// A span of days.
  public init(first: Day, last: Day, stays: [GroundStay]) {
    self.first = first
    self.last = last
    self.stays = stays
  }

  /// The spans of a period, both days included, in order and without a gap; none when it ends before it begins.
  public static func spans(of stays: [GroundStay], from first: Day, to last: Day) -> [GroundSpan] {
    guard first <= last else { return [] }
    // Something changes on a first day, and on the day after a last one.
    let changes = stays.flatMap { stay in [stay.first] + (stay.last.map { [$0.adding(days: 1)] } ?? []) }
    let starts = [first] + Set(changes).filter { first < $0 && $0 <= last }.sorted()
    let ordered = stays.sorted { ($0.first, $0.code) < ($1.first, $1.code) }
    return starts.enumerated().map { place, start in
      GroundSpan(
        first: start, last: place + 1 < starts.count ? starts[place + 1].adding(days: -1) : last,
        stays: ordered.filter { $0.stands(on: start) })
    }
  }

  /// How much of a plot's net area is left; a part that is unknown makes what is free not calculable, never larger.
  public func room(of net: Area?) throws(QuantityError) -> GroundRoom {
    var known = Area.zero
    for area in stays.compactMap(\.area) { known = try known.adding(area) }
    guard let net else { return .unknown(.plot) }
    let isWhole = stays.allSatisfy { $0.area != nil }
    let left = net.squareDecimetres - known.squareDecimetres
    if left < 0 { return .over(Area(squareDecimetres: -left), atLeast: !isWhole) }
    if isWhole { return .free(Area(squareDecimetres: left)) }
    return .unknown(.cycles(stays.filter { $0.area == nil }.map(\.code)))
  }
}

/// How much of a plot is left on a day.
public enum GroundRoom: Hashable, Sendable {
  /// So much is free; zero when nothing is.
  case free(Area)
  /// So much more stands than the plot has; at least so much, when the area of something is unknown.
  case over(Area, atLeast: Bool)
  /// It cannot be calculated.
  case unknown(Gap)

  /// What is not known.
  public enum Gap: Hashable, Sendable {
    /// The net area of the plot.
    case plot
    /// The areas of cycles or plans, by code.
    case cycles([String])
  }
}
