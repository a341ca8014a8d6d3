/// A figure that stands beside an indicator.
public enum IndicatorDetail: String, CaseIterable, Hashable, Sendable {
  /// Varieties harvested.
  case varieties
  /// Hours of training times people trained.
  case traineeHours = "trainee-hours"
  /// Attendances of trainings.
  case attendances
  /// People who came for the first time in the calendar year.
  case newcomers
  /// Activities held.
  case activities
  /// Revenue of services.
  case services
  /// Subsidies received; they are no revenue.
  case subsidies
  /// Other own revenue.
  case other
  /// Produce, services and other own revenue.
  case ownRevenue = "own-revenue"
  /// Costs.
  case costs
  /// Kilograms of which nobody said what became.
  case unsaid
  /// Sites without a lead test.
  case untested
  /// Sites whose worst lead content is 100 to 299 mg/kg.
  case elevated
  /// Sites whose worst lead content is 300 mg/kg or more.
  case unfit
  /// Paid hours.
  case paidHours = "paid-hours"

  /// What it is measured in.
  public var unit: IndicatorUnit? {
    switch self {
    case .services, .subsidies, .other, .ownRevenue, .costs: .euros
    case .attendances: .attendances
    case .traineeHours, .paidHours: .hours
    case .newcomers: .people
    case .unsaid: .kilograms
    case .varieties, .activities, .untested, .elevated, .unfit: nil
    }
  }
}
