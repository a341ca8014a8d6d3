import CultiverMarseille

/// What looks wrong of a funding's days and sums.
extension Warning {
  static func paidBefore(_ funding: String, _ day: Day, _ state: FundingState, _ first: Day) -> Phrase {
    let (day, before) = (Said.day(day), before(state, first))
    return Phrase(
      fr: "un versement du financement \(funding) serait payé le \(day.fr), \(before.fr)",
      en: "an instalment of funding \(funding) would be paid on \(day.en), \(before.en)")
  }

  static func conditionBefore(_ funding: String, _ day: Day, _ state: FundingState, _ first: Day) -> Phrase {
    let (day, before) = (Said.day(day), before(state, first))
    return Phrase(
      fr: "une condition du financement \(funding) serait à tenir jusqu'au \(day.fr), \(before.fr)",
      en: "a condition of funding \(funding) would have to be met by \(day.en), \(before.en)")
  }

  private static func before(_ state: FundingState, _ first: Day) -> Phrase {
    let first = Said.day(first)
    return state == .asked
      ? Phrase(fr: "avant la demande du \(first.fr)", en: "before it was asked for on \(first.en)")
      : Phrase(fr: "avant l'accord du \(first.fr)", en: "before it was granted on \(first.en)")
  }

  static func grantedAbove(_ funding: String, _ granted: Money, _ asked: Money) -> Phrase {
    let (granted, asked) = (Said.money(granted), Said.money(asked))
    return Phrase(
      fr: "le financement \(funding) aurait \(granted.fr) d'accordés, plus que les \(asked.fr) demandés",
      en: "funding \(funding) would have \(granted.en) granted, more than the \(asked.en) asked for")
  }

  static func refusedThoughPaid(_ funding: String, _ paid: Money) -> Phrase {
    let paid = Said.money(paid)
    return Phrase(
      fr: "le financement \(funding) est refusé, et \(paid.fr) en sont payés",
      en: "funding \(funding) is refused, and \(paid.en) of it is paid")
  }
}

/// What looks wrong of what is recorded of ventures, obstacles and results.
extension Warning {
  static func stepBefore(_ obstacle: String, _ day: Day, _ opened: Day) -> Phrase {
    let (day, opened) = (Said.day(day), Said.day(opened))
    return Phrase(
      fr: "une démarche du \(day.fr) est d'avant le frein \(obstacle), qui est du \(opened.fr)",
      en: "a step of \(day.en) comes before obstacle \(obstacle), which was met on \(opened.en)")
  }

  static func stepAfter(_ obstacle: String, _ day: Day, _ ended: Day) -> Phrase {
    let (day, ended) = (Said.day(day), Said.day(ended))
    return Phrase(
      fr: "une démarche du \(day.fr) est d'après le frein \(obstacle), qui a pris fin le \(ended.fr)",
      en: "a step of \(day.en) comes after obstacle \(obstacle), which ended on \(ended.en)")
  }

  static func beforeMeeting(_ moment: StepRule.Moment, _ day: Day, _ meeting: Day) -> Phrase {
    let (day, meeting) = (Said.day(day), Said.day(meeting))
    let what =
      switch moment {
      case .due: Phrase(fr: "est pour le", en: "is due on")
      case .done: Phrase(fr: "est faite le", en: "was done on")
      case .dropped: Phrase(fr: "est abandonnée le", en: "was given up on")
      }
    return Phrase(
      fr: "une suite \(what.fr) \(day.fr), avant la rencontre du \(meeting.fr) où elle s'est décidée",
      en: "a next step \(what.en) \(day.en), before the meeting of \(meeting.en) at which it was decided")
  }

  static func wentBack(_ venture: String, _ from: String, _ since: Day, _ to: String, _ day: Day) -> Phrase {
    let (since, day) = (Said.day(since), Said.day(day))
    return Phrase(
      fr: "\(venture) reviendrait en arrière\u{202F}: \(from) depuis le \(since.fr), puis \(to) le \(day.fr)",
      en: "\(venture) would go back: \(from) since \(since.en), then \(to) on \(day.en)")
  }

  static func siretOfAnother(_ siret: String, _ venture: String) -> Phrase {
    Phrase(
      fr: "le SIRET \(siret) est déjà celui de l'entreprise \(venture)",
      en: "SIRET \(siret) is that of venture \(venture) already")
  }

  static func shareAboveWhole(_ indicator: Indicator, _ value: Int64) -> Phrase {
    let value = Said.value(value, indicator.unit)
    return Phrase(
      fr: "\(indicator.rawValue) est une part d'un tout\u{202F}: \(value.fr) passent 100\u{A0}%",
      en: "\(indicator.rawValue) is a part of a whole: \(value.en) is above 100 %")
  }

  static func retiredThough(_ thing: RetirementDraft.Thing, _ code: String, _ tie: RetiredTie) -> Phrase {
    func until(_ day: Day?) -> Phrase {
      day.map(Said.day).map { Phrase(fr: " jusqu'au \($0.fr)", en: " until \($0.en)") } ?? Phrase(verbatim: "")
    }
    switch tie {
    case .plot(let plot, let last):
      let until = until(last)
      return Phrase(
        fr: "\(code), retirée, tient encore la parcelle \(plot)\(until.fr)",
        en: "\(code), retired, still holds plot \(plot)\(until.en)")
    case .stage(let stage, let since):
      let since = Said.day(since)
      return Phrase(
        fr: "\(code), retirée, serait encore à l'étape \(stage) à partir du \(since.fr)",
        en: "\(code), retired, would still come to stage \(stage) on \(since.en)")
    case .cohort(let cohort, let venture, let last):
      let until = until(last)
      return thing == .programme
        ? Phrase(
          fr: "le programme \(code), retiré, a encore \(venture) dans sa promotion \(cohort)\(until.fr)",
          en: "programme \(code), retired, still has \(venture) in its cohort \(cohort)\(until.en)")
        : Phrase(
          fr: "\(code), retirée, est encore dans la promotion \(cohort)\(until.fr)",
          en: "\(code), retired, is still in cohort \(cohort)\(until.en)")
    case .funding(let funding, let state):
      let stands =
        state == .asked
        ? Phrase(fr: "demandé, sans réponse", en: "asked for, without an answer")
        : Phrase(fr: "accordé, pas clos", en: "granted, not closed")
      let whose =
        thing == .organisation
        ? Phrase(fr: "l'organisme \(code), retiré", en: "organisation \(code), retired")
        : Phrase(fr: "\(code), retirée", en: "\(code), retired")
      return Phrase(
        fr: "\(whose.fr), a encore le financement \(funding) (\(stands.fr))",
        en: "\(whose.en), still has funding \(funding) (\(stands.en))")
    }
  }
}
