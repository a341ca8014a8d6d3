/// Exact integer arithmetic that reports overflow instead of wrapping or trapping.
public enum Exact {
  /// The sum of two integers.
  public static func sum(_ a: Int64, _ b: Int64) throws(QuantityError) -> Int64 {
    let (value, overflow) = a.addingReportingOverflow(b)
    guard !overflow else { throw .overflow }
    return value
  }

  /// The product of two integers.
  public static func product(_ a: Int64, _ b: Int64) throws(QuantityError) -> Int64 {
    let (value, overflow) = a.multipliedReportingOverflow(by: b)
    guard !overflow else { throw .overflow }
    return value
  }

  /// `numerator ÷ denominator` for non-negative parts, rounded half up to an integer.
  public static func ratio(_ numerator: Int128, _ denominator: Int128) throws(QuantityError) -> Int64 {
    guard denominator > 0 else { throw .divisionByZero }
    let (twice, overflow) = numerator.multipliedReportingOverflow(by: 2)
    guard !overflow, let value = Int64(exactly: (twice + denominator) / (denominator * 2)) else { throw .overflow }
    return value
  }
}
