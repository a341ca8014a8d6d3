/// A stage of a venture, from a day on until its next one.
public struct StageSince: Hashable, Sendable {
  /// The venture.
  public let venture: Identity<Venture>
  /// The stage.
  public let stage: NetworkStage
  /// Its first day.
  public let since: Day

  /// A stage of a venture.
  public init(venture: Identity<Venture>, stage: NetworkStage, since: Day) {
    self.venture = venture
    self.stage = stage
    self.since = since
  }
}

/// A stage at which a venture may stand.
public struct NetworkStage: Hashable, Sendable {
  /// Its code.
  public let code: String
  /// What people call it.
  public let name: Phrase

  /// Where a venture stands that left its last programme other than to go on, or is no longer followed.
  public static let left = NetworkStage(code: "left", name: Phrase(fr: "hors parcours", en: "left the programmes"))

  /// A stage.
  public init(code: String, name: Phrase) {
    self.code = code
    self.name = name
  }

  /// Stages are known by their codes.
  public static func == (a: NetworkStage, b: NetworkStage) -> Bool { a.code == b.code }
  /// By its code.
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
