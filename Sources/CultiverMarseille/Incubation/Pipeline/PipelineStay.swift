/// That a venture stood at a stage, and how that ended.
public struct PipelineStay: Hashable, Sendable {
  /// How a venture came to stand there no more.
  public enum End: Hashable, Sendable {
    /// It went on to that stage.
    case movedOn(to: String)
    /// It left its last programme.
    case left(EnrolmentOutcome)
    /// It is no longer followed.
    case retired
  }

  /// That it stood there no more from a day on.
  public struct Ended: Hashable, Sendable {
    /// The first day on which it stood there no more.
    public let day: Day
    /// Why.
    public let end: End

    /// The end of a stay.
    public init(_ end: End, on day: Day) {
      self.day = day
      self.end = end
    }
  }

  /// The stage's code.
  public let stage: String
  /// The first day there.
  public let since: Day
  /// How it ended; nil while it stands there.
  public let ended: Ended?

  /// A stay at a stage.
  public init(stage: String, since: Day, ended: Ended? = nil) {
    self.stage = stage
    self.since = since
    self.ended = ended
  }

  /// How the venture left, when it did not go on to another stage.
  public var departure: Ended? {
    guard let ended, case .movedOn = ended.end else { return ended }
    return nil
  }

  /// For how many days it stood there up to a day, that day included.
  public func days(through day: Day) -> Int64 {
    let last = ended.map { min($0.day.adding(days: -1), day) } ?? day
    return Int64(since.days(to: last)) + 1
  }

  /// Whether it stood there on a day.
  public func stands(on day: Day) -> Bool { since <= day && ended.map { day < $0.day } ?? true }
}

extension PipelineFacts.Venture {
  /// Where it stood, in order. A stay ends with the next stage, or when the venture leaves its last programme other than to go on, or is no longer followed.
  public var stays: [PipelineStay] {
    steps.enumerated().map { place, step in
      let next = place + 1 < steps.count ? steps[place + 1] : nil
      func isWithin(_ day: Day) -> Bool { step.since <= day && next.map { day < $0.since } ?? true }
      var ends: [PipelineStay.Ended] = enrolments.compactMap { enrolment in
        guard let left = enrolment.left, let outcome = enrolment.outcome, outcome != .movedOn, isWithin(left),
          !stays(in: enrolments, after: left, before: next?.since)
        else { return nil }
        return PipelineStay.Ended(.left(outcome), on: left)
      }
      if let retired, isWithin(retired) { ends.append(PipelineStay.Ended(.retired, on: retired)) }
      if let next { ends.append(PipelineStay.Ended(.movedOn(to: next.stage), on: next.since)) }
      let first = ends.map(\.day).min()
      return PipelineStay(stage: step.stage, since: step.since, ended: ends.first { $0.day == first })
    }
  }

  /// Where it stood up to a day, what is to come left out.
  public func stays(through day: Day) -> [PipelineStay] { stays.filter { $0.since <= day } }

  /// How it left, when it stands at no stage on a day any more.
  public func departure(on day: Day) -> PipelineStay.Ended? {
    stays(through: day).last?.departure.flatMap { $0.day <= day ? $0 : nil }
  }

  /// Whether it is, or will be before a next stage, in a programme after a day.
  private func stays(in enrolments: [EnrolmentDraft], after day: Day, before next: Day?) -> Bool {
    enrolments.contains { other in
      other.left.map { day < $0 } ?? true && next.map { other.entered < $0 } ?? true
    }
  }
}
