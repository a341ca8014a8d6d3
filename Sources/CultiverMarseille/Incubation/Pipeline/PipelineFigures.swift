/// How ventures went through the stages in a period: everything that the pipeline report shows.
public struct PipelineFigures: Sendable {
  /// How long some stood somewhere, in days.
  public struct Times: Hashable, Sendable {
    /// How many.
    public let count: Int64
    /// The median in tenths of a day; nil when there is none.
    public let median: Int64?
    /// The longest; nil when there is none.
    public let longest: Int64?

    /// The times of some days.
    public init(_ days: [Int64]) {
      let sorted = days.sorted()
      let middle = sorted.count / 2
      count = Int64(sorted.count)
      longest = sorted.last
      median =
        sorted.isEmpty
        ? nil : sorted.count % 2 == 1 ? sorted[middle] * 10 : (sorted[middle - 1] + sorted[middle]) * 5
    }
  }

  /// What went through a stage. `atStart + new + movedIn − movedOn − movedBack − left = atEnd`.
  public struct StageRow: Hashable, Sendable {
    /// The stage.
    public let stage: PipelineFacts.Listed
    /// How many stood there on the eve of the period.
    public let atStart: Int64
    /// How many came from no stage.
    public let new: Int64
    /// How many came from another stage.
    public let movedIn: Int64
    /// How many went on to a later stage.
    public let movedOn: Int64
    /// How many went back to an earlier stage.
    public let movedBack: Int64
    /// How many left for good.
    public let left: Int64
    /// How many stood there on the last day that counts.
    public let atEnd: Int64
    /// How long it took those who went on or left in the period.
    public let ended: Times
    /// For how long all stood there who did on any day of the period: to their end, else to the last day that counts.
    public let all: Times
  }

  /// What happened to a venture on a day.
  public struct Event: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The venture.
    public let venture: PipelineFacts.Venture
    /// The stage that it came from; nil when it came from none.
    public let from: String?
    /// The stage to which it came; nil when it left.
    public let to: String?
    /// Whether the stage to which it came stands before the one that it came from.
    public let isBack: Bool
    /// How it left; nil when it did not.
    public let left: PipelineStay.End?
    /// For how many days it stood at the stage that it came from.
    public let days: Int64?
  }

  /// A venture that stands at a stage on the last day that counts.
  public struct Standing: Hashable, Sendable {
    /// The venture.
    public let venture: PipelineFacts.Venture
    /// Where it stands, and since when.
    public let stay: PipelineStay
    /// For how many days.
    public let days: Int64
    /// After how many it is said to stand still.
    public let limit: Int64
    /// The obstacles that stand in its way, the one that has stood longest first.
    public let obstacles: [ObstacleCourse]

    /// Whether it stands there for longer than the limit.
    public var isStalled: Bool { days > limit }
  }

  /// What went through a cohort, or through all of a programme. `atStart + entered − left = atEnd`.
  public struct CohortRow: Hashable, Sendable {
    /// The programme.
    public let programme: PipelineFacts.Listed
    /// The cohort; nil is all of the programme.
    public let cohort: CohortDraft?
    /// How many were in it on the eve of the period.
    public let atStart: Int64
    /// How many entered.
    public let entered: Int64
    /// How many left, by how.
    public let left: [EnrolmentOutcome: Int64]
    /// How many were in it on the last day that counts.
    public let atEnd: Int64
    /// For how long all were in it who were on any day of the period: to the day they left, else to the last day that counts.
    public let times: Times
  }

  /// The period.
  public let period: ReportPeriod
  /// The last day that counts.
  public let through: Day
  /// The limits after which a venture is said to stand still.
  public let limits: StageLimits
  /// By stage, in their order; stages that nobody touched are left out.
  public let stages: [StageRow]
  /// What happened, by day and venture.
  public let events: [Event]
  /// Who stands where on the last day that counts: by stage, the longest first.
  public let standing: [Standing]
  /// By programme.
  public let programmes: [CohortRow]
  /// By cohort.
  public let cohorts: [CohortRow]

  /// The ventures that stand still, the longest beyond their limit first.
  public var stalled: [Standing] {
    standing.filter(\.isStalled).sorted { a, b in
      a.days - a.limit == b.days - b.limit
        ? CodeOrder(a.venture.code) < CodeOrder(b.venture.code) : a.days - a.limit > b.days - b.limit
    }
  }

  /// The kinds of obstacle on which ventures stand still, with those ventures, most first; nil is none that is known.
  public var stalledOn: [(kind: String?, name: Phrase?, ventures: [String])] {
    var groups: [String?: (name: Phrase?, ventures: [String])] = [:]
    for standing in stalled {
      let kinds = Set(standing.obstacles.map(\.obstacle.kind)).sorted()
      for kind in kinds.isEmpty ? [nil] : kinds.map(Optional.some) {
        let name = standing.obstacles.first { $0.obstacle.kind == kind }?.kindName
        groups[kind, default: (name, [])].ventures.append(standing.venture.code)
      }
    }
    return groups.map { ($0, $1.name, $1.ventures) }.sorted { a, b in
      a.ventures.count == b.ventures.count ? CodeOrder(a.kind) < CodeOrder(b.kind) : a.ventures.count > b.ventures.count
    }
  }
}
