import CultiverMarseille
import CultiverStore

/// What is said when something of the label is recorded.
extension Phrase {
  static func obstacleOpened(_ course: ObstacleCourse, _ names: [String: String]) -> Phrase {
    let obstacle = course.obstacle
    let place = obstacle.place == StatedPlace() ? nil : Phrase.place(obstacle.place, names)
    let stops = course.stops.isEmpty ? nil : Said.list(course.stops)
    let day = Said.day(obstacle.opened)
    let fr = [course.kindName.fr, place?.fr, stops.map { "arrête \($0.fr)" }, "depuis le \(day.fr)"]
    let en = [course.kindName.en, place?.en, stops.map { "stops \($0.en)" }, "since \(day.en)"]
    return Phrase(
      fr: "frein \(obstacle.code ?? "")\u{202F}: " + fr.compactMap(\.self).joined(separator: ", "),
      en: "obstacle \(obstacle.code ?? ""): " + en.compactMap(\.self).joined(separator: ", "))
  }

  static func obstacleStepped(_ course: ObstacleCourse, _ step: ObstacleStepDraft) -> Phrase {
    let (code, day, count) = (course.obstacle.code ?? "", Said.day(step.day), course.steps.count)
    return Phrase(
      fr: "frein \(code), \(day.fr)\u{202F}: \(step.step) (\(count)\u{A0}démarche\(count > 1 ? "s" : ""))",
      en: "obstacle \(code), \(day.en): \(step.step) (\(count) step\(count == 1 ? "" : "s"))")
  }

  static func obstacleEnded(_ course: ObstacleCourse, today: Day) -> Phrase {
    let obstacle = course.obstacle
    let (code, outcome) = (obstacle.code ?? "", obstacle.outcome?.name ?? Phrase(verbatim: ""))
    let (day, days) = (Said.day(obstacle.ended ?? today), days(course.days(on: today)))
    return Phrase(
      fr: "frein \(code)\u{202F}: \(outcome.fr) le \(day.fr), après \(days.fr)",
      en: "obstacle \(code): \(outcome.en) on \(day.en), after \(days.en)")
  }

  static func obstacleReopened(_ course: ObstacleCourse, today: Day) -> Phrase {
    let (code, stood) = (course.obstacle.code ?? "", stood(course, today: today))
    return Phrase(fr: "frein \(code) rouvert\u{202F}: \(stood.fr)", en: "obstacle \(code) reopened: \(stood.en)")
  }

  /// For how long an obstacle stands, or stood.
  static func stood(_ course: ObstacleCourse, today: Day) -> Phrase {
    let (opened, days) = (Said.day(course.obstacle.opened), days(course.days(on: today)))
    guard let outcome = course.obstacle.outcome, let ended = course.obstacle.ended.map(Said.day) else {
      return Phrase(fr: "là depuis le \(opened.fr), \(days.fr)", en: "there since \(opened.en), \(days.en)")
    }
    return Phrase(
      fr: "ouvert le \(opened.fr), \(outcome.name.fr) le \(ended.fr), après \(days.fr)",
      en: "opened on \(opened.en), \(outcome.name.en) on \(ended.en), after \(days.en)")
  }

  private static func days(_ count: Int64) -> Phrase {
    let number = Said.number(count)
    return Phrase(fr: "\(number.fr)\u{A0}jour\(count > 1 ? "s" : "")", en: "\(number.en) day\(count == 1 ? "" : "s")")
  }

  static func fundingAsked(_ funding: FundingDraft) -> Phrase {
    let isGranted = funding.askedOn == nil
    let sum = (isGranted ? funding.granted : funding.asked).map(Said.money) ?? Phrase(verbatim: "")
    let day = funding.first.map(Said.day) ?? Phrase(verbatim: "")
    let source = funding.source.map { source in
      isGranted ? Phrase(fr: " par \(source)", en: " by \(source)") : Phrase(fr: " à \(source)", en: " from \(source)")
    }
    let whom =
      funding.venture.map { Phrase(fr: "pour \($0)", en: "for \($0)") }
      ?? Phrase(fr: "pour le réseau", en: "for the network")
    return Phrase(
      fr: "financement \(funding.code ?? "")\u{202F}: \(funding.kind.name.fr), \(sum.fr) "
        + "\(isGranted ? "accordés" : "demandés")\(source?.fr ?? "") \(whom.fr), \(day.fr)",
      en: "funding \(funding.code ?? ""): \(funding.kind.name.en), \(sum.en) "
        + "\(isGranted ? "granted" : "asked")\(source?.en ?? "") \(whom.en), \(day.en)")
  }

  static func fundingGranted(_ funding: FundingDraft) -> Phrase {
    let sum = funding.granted.map(Said.money) ?? Phrase(verbatim: "")
    let day = funding.grantedOn.map(Said.day) ?? Phrase(verbatim: "")
    let asked = funding.asked.map(Said.money)
    let until = funding.until.map(Said.day)
    return Phrase(
      fr: "financement \(funding.code ?? "")\u{202F}: \(sum.fr) accordés"
        + (asked.map { " sur \($0.fr) demandés" } ?? "") + ", \(day.fr)"
        + (until.map { "\u{202F}; engage jusqu'au \($0.fr)" } ?? ""),
      en: "funding \(funding.code ?? ""): \(sum.en) granted" + (asked.map { " of \($0.en) asked" } ?? "")
        + ", \(day.en)" + (until.map { "; commits until \($0.en)" } ?? ""))
  }

  static func fundingRefused(_ funding: FundingDraft) -> Phrase {
    let day = funding.refusedOn.map(Said.day) ?? Phrase(verbatim: "")
    return Phrase(
      fr: "financement \(funding.code ?? "")\u{202F}: refusé le \(day.fr)",
      en: "funding \(funding.code ?? ""): refused on \(day.en)")
  }

  static func fundingClosed(_ course: FundingCourse) throws -> Phrase {
    let funding = course.funding
    let day = funding.closedOn.map(Said.day) ?? Phrase(verbatim: "")
    let paid = try paid(course)
    return Phrase(
      fr: "financement \(funding.code ?? "")\u{202F}: clos le \(day.fr), \(paid.fr)",
      en: "funding \(funding.code ?? ""): closed on \(day.en), \(paid.en)")
  }

  /// Where a funding stands, in a sentence: `accordé le …, 9 000,00 € payés sur 18 000,00 € accordés`.
  static func fundingStands(_ course: FundingCourse) throws -> Phrase {
    let (state, since) = course.funding.state
    let day = since.map(Said.day)
    let paid = try paid(course)
    return Phrase(
      fr: state.name.fr + (day.map { " le \($0.fr)" } ?? "") + ", \(paid.fr)",
      en: state.name.en + (day.map { " on \($0.en)" } ?? "") + ", \(paid.en)")
  }

  /// `9 000,00 € payés sur 18 000,00 € accordés`.
  private static func paid(_ course: FundingCourse) throws -> Phrase {
    let paid = Said.money(try course.paid())
    guard let granted = course.funding.granted.map(Said.money) else {
      return Phrase(fr: "\(paid.fr) payés", en: "\(paid.en) paid")
    }
    return Phrase(fr: "\(paid.fr) payés sur \(granted.fr) accordés", en: "\(paid.en) paid of \(granted.en) granted")
  }

  static func paid(_ number: Int64, of course: FundingCourse) throws -> Phrase {
    let (one, all) = (instalment(number, of: course), try paid(course))
    return Phrase(fr: "\(one.fr)\u{202F}; en tout \(all.fr)", en: "\(one.en); in all \(all.en)")
  }

  static func instalment(_ number: Int64, of course: FundingCourse) -> Phrase {
    let part = course.instalments.first { $0.number == number }
    let (due, amount) = (part?.due.map(Said.day), part?.amount.map(Said.money))
    let (paidOn, paid) = (part?.paidOn.map(Said.day), part?.paid.map(Said.money))
    var (fr, en): ([String], [String]) = ([], [])
    if let due, let amount {
      fr.append("\(amount.fr) prévus le \(due.fr)")
      en.append("\(amount.en) due on \(due.en)")
    }
    if let paidOn, let paid {
      fr.append("\(paid.fr) payés le \(paidOn.fr)")
      en.append("\(paid.en) paid on \(paidOn.en)")
    }
    let code = course.funding.code ?? ""
    return Phrase(
      fr: "financement \(code), versement \(number)\u{202F}: " + fr.joined(separator: ", "),
      en: "funding \(code), instalment \(number): " + en.joined(separator: ", "))
  }

  static func conditionAdded(_ condition: FundingConditionDraft, _ funding: FundingDraft) -> Phrase {
    let (asked, until) = (condition.asked, Said.day(condition.until))
    let (code, number) = (funding.code ?? "", condition.number ?? 0)
    return Phrase(
      fr: "financement \(code), condition \(number)\u{202F}: \(asked.fr), jusqu'au \(until.fr)",
      en: "funding \(code), condition \(number): \(asked.en), until \(until.en)")
  }

  static func conditionSettled(_ condition: FundingConditionDraft, _ funding: FundingDraft) -> Phrase {
    let (code, number, asked) = (funding.code ?? "", condition.number ?? 0, condition.asked)
    let day = condition.settledOn.map(Said.day)
    let outcome = condition.outcome?.name ?? Phrase(fr: "pas encore constatée", en: "not settled yet")
    return Phrase(
      fr: "financement \(code), condition \(number) (\(asked.fr))\u{202F}: \(outcome.fr)"
        + (day.map { ", \($0.fr)" } ?? ""),
      en: "funding \(code), condition \(number) (\(asked.en)): \(outcome.en)" + (day.map { ", \($0.en)" } ?? ""))
  }

  static func partnered(_ course: PartnershipCourse) -> Phrase {
    let partnership = course.partnership
    let parties = Said.list(course.parties.map(\.code))
    let (from, to) = (Said.day(partnership.from), partnership.to.map(Said.day))
    return Phrase(
      fr: "partenariat \(partnership.code ?? "")\u{202F}: \(partnership.kind.name.fr), \(parties.fr), "
        + (to.map { "du \(from.fr) au \($0.fr)" } ?? "depuis le \(from.fr)"),
      en: "partnership \(partnership.code ?? ""): \(partnership.kind.name.en), \(parties.en), "
        + (to.map { "from \(from.en) to \($0.en)" } ?? "since \(from.en)"))
  }

  static func brings(_ course: PartnershipCourse, _ code: String) -> Phrase {
    let party = course.parties.first { $0.code == code }
    let (amount, worth) = (party?.amount.map(Said.money), party?.inKind.map(Said.money))
    let fr = [party?.brings, amount?.fr, worth.map { "en nature \($0.fr)" }].compactMap(\.self)
    let en = [party?.brings, amount?.en, worth.map { "in kind \($0.en)" }].compactMap(\.self)
    let partnership = course.partnership.code ?? ""
    guard !fr.isEmpty else {
      return Phrase(
        fr: "partenariat \(partnership)\u{202F}: \(code) en est", en: "partnership \(partnership): \(code) is a party")
    }
    return Phrase(
      fr: "partenariat \(partnership)\u{202F}: \(code) apporte " + fr.joined(separator: ", "),
      en: "partnership \(partnership): \(code) brings " + en.joined(separator: ", "))
  }
}
