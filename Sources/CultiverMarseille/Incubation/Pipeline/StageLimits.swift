/// After how many days at a stage a venture is said to stand still.
public struct StageLimits: Hashable, Sendable {
  /// The days of a stage, by its code.
  public let days: [String: Int64]
  /// The days of any other stage.
  public let others: Int64

  /// Limits of some stages and of all others.
  public init(days: [String: Int64] = [:], others: Int64) {
    self.days = days
    self.others = others
  }

  /// The usual ones: twice what Starter lasts (three months), and what the couveuse lasts in a published case (eighteen months) with half a year more. Two years of post-incubation and half a year at Oser entreprendre are our own.
  public static let usual = StageLimits(
    days: ["oser-entreprendre": 183, "starter": 183, "couveuse": 731, "post-incubation": 731], others: 365)

  /// The limit of a stage.
  public subscript(_ stage: String) -> Int64 { days[stage] ?? others }
}
