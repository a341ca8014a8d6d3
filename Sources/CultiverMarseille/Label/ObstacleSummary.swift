/// Which obstacles stop most ventures, and where: obstacles put together by kind, by site, by commune or by authority.
public struct ObstacleSummary: Hashable, Sendable {
  /// What obstacles are put together by.
  public enum Grouping: String, CaseIterable, Hashable, Sendable {
    case kind, site, commune, authority
  }

  /// Obstacles that have one thing in common.
  public struct Row: Hashable, Sendable {
    /// The code of what they have in common: a kind, a site, an INSEE code, an organisation; nil when it is not stated.
    public let code: String?
    /// How many of them stand.
    public let open: Int64
    /// The ventures that those stop, by code, each once.
    public let ventures: [String]
    /// How many were lifted.
    public let lifted: Int64
    /// How many were abandoned.
    public let abandoned: Int64
    /// For how many days the longest of those that stand has stood; nil when none stands.
    public let longest: Int64?
    /// How many days it took to lift one, on average, rounded half up; nil when none was lifted.
    public let daysToLift: Int64?
  }

  /// What they are put together by.
  public let grouping: Grouping
  /// What stops most ventures first, then what stands most often and longest; equals by code, the unstated last.
  public let rows: [Row]

  /// The summary of obstacles on a day.
  public init(_ courses: [ObstacleCourse], by grouping: Grouping, today: Day) {
    self.grouping = grouping
    let groups = Dictionary(grouping: courses) { Self.code($0, grouping) }
    rows = groups.map { Self.row($0, $1, today) }.sorted { a, b in
      let (first, second) = (Self.weight(a), Self.weight(b))
      if first != second { return second.lexicographicallyPrecedes(first) }
      return CodeOrder(a.code) < CodeOrder(b.code)
    }
  }

  private static func code(_ course: ObstacleCourse, _ grouping: Grouping) -> String? {
    switch grouping {
    case .kind: course.obstacle.kind
    case .site: course.obstacle.place.site
    case .commune: course.commune?.insee
    case .authority: course.obstacle.authority
    }
  }

  private static func row(_ code: String?, _ courses: [ObstacleCourse], _ today: Day) -> Row {
    let open = courses.filter(\.isOpen)
    let lifted = courses.filter { $0.obstacle.outcome == .lifted }
    let daysOfLifted = lifted.reduce(Int128(0)) { $0 + Int128($1.days(on: today)) }
    return Row(
      code: code, open: Int64(open.count),
      ventures: Set(open.flatMap(\.stops)).sorted { CodeOrder($0) < CodeOrder($1) },
      lifted: Int64(lifted.count), abandoned: Int64(courses.count - open.count - lifted.count),
      longest: open.map { $0.days(on: today) }.max(), daysToLift: try? Exact.ratio(daysOfLifted, Int128(lifted.count)))
  }

  private static func weight(_ row: Row) -> [Int64] { [Int64(row.ventures.count), row.open, row.longest ?? -1] }
}
