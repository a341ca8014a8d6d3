/// One crop on one plot, or part of it, from the day it stands in that ground to the day the ground is free again.
public struct CropCycle: Hashable, Sendable {
  /// Where a cycle stands; each stage carries what it needs.
  public enum Stage: Hashable, Sendable {
    /// In the ground, not yet ended.
    case standing(since: Day)
    /// Cleared after its harvest; both days included.
    case finished(ClosedRange<Day>)
    /// Lost; both days included.
    case failed(ClosedRange<Day>)
  }

  /// Its key.
  public let id: Identity<CropCycle>
  /// Its code, unique without regard to case.
  public let code: String
  /// The plot on which it stands.
  public let plot: Identity<Plot>
  /// The crop grown.
  public let crop: Identity<Crop>
  /// The variety, when stated.
  public let variety: Identity<Variety>?
  /// The ground it takes, or nil when unknown.
  public let area: Area?
  /// Where it stands.
  public let stage: Stage

  /// A crop cycle.
  public init(
    id: Identity<CropCycle>, code: String, plot: Identity<Plot>, crop: Identity<Crop>,
    variety: Identity<Variety>? = nil, area: Area?, stage: Stage
  ) {
    self.id = id
    self.code = code
    self.plot = plot
    self.crop = crop
    self.variety = variety
    self.area = area
    self.stage = stage
  }

  /// The first day in the ground.
  public var started: Day {
    switch stage {
    case .standing(let since): since
    case .finished(let days), .failed(let days): days.lowerBound
    }
  }

  /// The last day in the ground, or nil while it stands.
  public var ended: Day? {
    switch stage {
    case .standing: nil
    case .finished(let days), .failed(let days): days.upperBound
    }
  }

  /// Whether it stands in the ground on that day.
  public func stands(on day: Day) -> Bool { started <= day && (ended.map { day <= $0 } ?? true) }
}
