extension WorkTime {
  /// The time for people, exact: `2 h 30`, `7 h`, `45 min`.
  public func text(_ language: Language) -> String {
    minutes.magnitude < 60 ? "\(minutes)\u{A0}min" : hours(language) + afterHours
  }

  /// The number of whole hours for people.
  public func hours(_ language: Language) -> String { Written.decimal(minutes / 60, places: 0, language) }

  /// What stands after the number of whole hours: ` h 30`, or ` h` when there are no minutes.
  public var afterHours: String {
    let rest = (minutes % 60).magnitude
    return rest == 0 ? "\u{A0}h" : "\u{A0}h\u{A0}\(rest < 10 ? "0" : "")\(rest)"
  }
}
