public import CultiverMarseille

/// What became of a file that was taken in.
public struct IntakeSummary: Hashable, Sendable {
  /// How many rows were read.
  public var read: Int64 = 0
  /// How many are new.
  public var added: Int64 = 0
  /// How many stood in the notebook already.
  public var alreadyPresent: Int64 = 0
  /// How many changed what stood there.
  public var updated: Int64 = 0
  /// How many were refused.
  public var refused: Int64 = 0
  /// What the rows added weigh together.
  public var mass: Mass = .zero
  /// Why rows were refused, by line.
  public var problems: [Problem] = []
  /// What looks wrong, by line: the first few.
  public var warnings: [(line: Int, warning: Warning)] { firstWarnings.map { ($0.line, $0.warning) } }
  /// How often something looked wrong.
  public var warningCount: Int64 = 0
  private var firstWarnings: [Remark] = []

  private struct Remark: Hashable, Sendable {
    let line: Int
    let warning: Warning
  }

  /// Nothing read yet.
  public init() {}

  mutating func warn(_ warnings: [Warning], line: Int) {
    warningCount += Int64(warnings.count)
    for warning in warnings where firstWarnings.count < 20 {
      firstWarnings.append(Remark(line: line, warning: warning))
    }
  }

  mutating func refuse(_ found: [Problem]) {
    guard !found.isEmpty else { return }
    refused += 1
    problems += found
  }

  mutating func count(_ outcome: EntryOutcome) {
    switch outcome {
    case .added: added += 1
    case .present: alreadyPresent += 1
    case .updated: updated += 1
    }
  }
}
