import CultiverMarseille

extension Value {
  /// `units` × 10^−`places`, or blank.
  init(_ units: Int64?, places: Int) { self = units.map { .decimal($0, places: places) } ?? .blank }

  /// An amount of money, or blank.
  init(_ money: Money?) { self = money.map(Value.money) ?? .blank }

  /// A day, or blank.
  init(_ day: Day?) { self = day.map(Value.day) ?? .blank }
}
