import CultiverMarseille

/// What is said when an objective is recorded.
extension Phrase {
  static func objectiveAdded(_ course: ObjectiveCourse) -> Phrase {
    let objective = course.objective
    let (indicator, measure) = (objective.indicator, objective.counting.name)
    let scope = scope(of: course)
    let targets = course.targets.map { target($0, objective) }
    return Phrase(
      fr: "objectif \(course.code)\u{202F}: \(objective.title) (\(indicator.rawValue), \(measure.fr)), \(scope.fr)"
        + targets.map { "\u{202F}; \($0.fr)" }.joined(),
      en: "objective \(course.code): \(objective.title) (\(indicator.rawValue), \(measure.en)), \(scope.en)"
        + targets.map { "; \($0.en)" }.joined())
  }

  /// That an objective shows nowhere before it has a target, and what to type.
  static func objectiveWithoutTarget(_ course: ObjectiveCourse) -> Phrase {
    Phrase(
      fr:
        "Sans cible, il n'est dans aucun rapport. Pour en donner une\u{202F}: objective target \(course.code) PÉRIODE VALEUR",
      en: "Without a target it is in no report. To give it one: objective target \(course.code) PERIOD VALUE")
  }

  static func targetSet(_ course: ObjectiveCourse, _ period: ReportPeriod) -> Phrase {
    let said = course.targets.first { $0.period == period }.map { target($0, course.objective) }
    guard let said else {
      return Phrase(
        fr: "objectif \(course.code)\u{202F}: plus de cible pour \(period.text(.french))",
        en: "objective \(course.code): no target for \(period.text(.english)) any more")
    }
    return Phrase(fr: "objectif \(course.code)\u{202F}: \(said.fr)", en: "objective \(course.code): \(said.en)")
  }

  static func objectiveDropped(_ course: ObjectiveCourse) -> Phrase {
    let day = course.objective.dropped.map(Said.day) ?? Phrase(verbatim: "")
    let reason = course.objective.dropReason ?? ""
    return Phrase(
      fr: "objectif \(course.code) abandonné, \(day.fr)\u{202F}: \(reason)",
      en: "objective \(course.code) dropped, \(day.en): \(reason)")
  }

  /// `en 2026, au moins 3 000 kg`; `by the end of 2026, at least 3,000 kg`.
  private static func target(_ target: ObjectiveTargetDraft, _ objective: ObjectiveDraft) -> Phrase {
    let (value, side) = (Said.value(target.target, target.indicator.unit), objective.side.name)
    let (fr, en) = (target.period.text(.french), target.period.text(.english))
    let isWhole = objective.counting == .sinceStart
    let end = if case .quarter = target.period { "du \(fr)" } else { Prose.of(fr) }
    return Phrase(
      fr: (isWhole ? "d'ici la fin \(end)" : fr) + ", \(side.fr) \(value.fr)",
      en: (isWhole ? "by the end of " : "") + "\(en), \(side.en) \(value.en)")
  }

  /// Whose result counts.
  static func scope(of course: ObjectiveCourse) -> Phrase {
    let objective = course.objective
    let parts = [
      objective.funding.map { Phrase(fr: "financement \($0)", en: "funding \($0)") },
      course.venture.map { Phrase(fr: "entreprise \($0)", en: "venture \($0)") },
      objective.site.map { Phrase(fr: "site \($0)", en: "site \($0)") },
    ].compactMap(\.self)
    guard !parts.isEmpty else { return Phrase(fr: "tout le réseau", en: "the whole network") }
    return Phrase(
      fr: parts.map(\.fr).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
  }
}

extension Said {
  /// A value of an indicator in its unit.
  static func value(_ value: Int64, _ unit: IndicatorUnit) -> Phrase {
    Phrase(
      fr: "\(Written.decimal(value, places: unit.places, .french))\u{A0}\(unit.sign(of: value).fr)",
      en: "\(Written.decimal(value, places: unit.places, .english)) \(unit.sign(of: value).en)")
  }
}
