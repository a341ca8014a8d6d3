import CultiverMarseille

extension Session {
  /// A typed day looked for before or after today.
  func day(_ text: String, towards: Typed.Towards) throws -> Day {
    try Typed.day(text, today: today, towards: towards)
  }

  /// A typed day that comes before another: without a year, the latest that is not after that one.
  func day(_ text: String, notAfter other: Day) throws -> Day { try day(text, beside: other, .past) { $0 <= other } }

  /// A typed day that comes after another: without a year, the earliest that is not before that one.
  func day(_ text: String, notBefore other: Day) throws -> Day { try day(text, beside: other, .future) { $0 >= other } }

  private func day(_ text: String, beside other: Day, _ towards: Typed.Towards, _ fits: (Day) -> Bool) throws -> Day {
    let day = try Typed.day(text, today: today, towards: .future)
    let near = try Typed.day(text, today: other, towards: towards)
    // Only a day without its year means another one when it is looked for from elsewhere.
    guard near.parts.month == day.parts.month, near.parts.day == day.parts.day else { return day }
    return fits(near) ? near : day
  }
}
