import CultiverMarseille

extension Warning {
  /// What looks wrong.
  var wording: Phrase {
    switch self {
    case .overPlanted(let plot, let standing, let has):
      let (standing, has) = (Said.area(standing), Said.area(has))
      return Phrase(
        fr: "la parcelle \(plot) porte \(standing.fr) de cultures et n'en a que \(has.fr)",
        en: "plot \(plot) carries \(standing.en) of crops and has only \(has.en)")
    case .sameFamily(let plot, let family, let cycle, let stay, let years):
      let stays = Self.stays(stay, plot: plot, cycle: cycle)
      return Phrase(
        fr: "une culture de la même famille (\(family)) \(stays.fr)\u{202F}; "
          + "l'intervalle de rotation est de \(years) an\(years == 1 ? "" : "s")",
        en: "a crop of the same family (\(family)) \(stays.en); "
          + "the rotation interval is \(years) year\(years == 1 ? "" : "s")")
    case .farAboveUsual(let crop, let picked, let usual):
      let of = Prose.of(crop)
      let times = usual > 0 ? (picked.addingReportingOverflow(usual / 2).partialValue) / usual : 0
      let (picked, usual) = (Self.perSquareMetre(picked), Self.perSquareMetre(usual))
      if times > 1 {
        let number = Said.number(times)
        return Phrase(
          fr:
            "cette récolte \(of.fr) fait \(picked.fr), \(number.fr) fois ce qu'une saison entière donne d'ordinaire au plus "
            + "(\(usual.fr), rendement d'usage du catalogue)\u{202F}; la virgule est-elle à sa place\u{202F}?",
          en:
            "this harvest \(of.en) is \(picked.en), \(number.en) times what a whole season usually gives at most "
            + "(\(usual.en), usual yield of the catalogue); is the decimal mark in its place?")
      }
      return Phrase(
        fr:
          "cette récolte \(of.fr) fait \(picked.fr), quand une saison entière donne d'ordinaire \(usual.fr) au plus "
          + "(rendement d'usage du catalogue)\u{202F}; la virgule est-elle à sa place\u{202F}?",
        en: "this harvest \(of.en) is \(picked.en), while a whole season usually gives \(usual.en) at most "
          + "(usual yield of the catalogue); is the decimal mark in its place?")
    case .otherVariety(let crop, let cycle, let stated, let standing):
      let of = Prose.of(crop)
      return Phrase(
        fr: "le cycle \(cycle) \(of.fr) est de la variété \(standing), et non \(stated)",
        en: "cycle \(cycle) \(of.en) is of the variety \(standing), not \(stated)")
    case .farAboveBest(let crop, let times, let best):
      let (times, of) = (Said.number(times), Prose.of(crop))
      let most: Phrase =
        switch best {
        case .perArea(let grams): Self.perSquareMetre(grams)
        case .mass(let mass): Said.mass(mass)
        }
      return Phrase(
        fr:
          "c'est \(times.fr) fois la plus forte récolte \(of.fr) notée jusqu'ici (\(most.fr))\u{202F}; la virgule est-elle à sa place\u{202F}?",
        en:
          "that is \(times.en) times the best harvest \(of.en) recorded so far (\(most.en)); is the decimal mark in its place?"
      )
    case .outlastsTenure(let plot, let venture, let tenure, let cycle):
      let (tenure, cycle) = (Said.day(tenure), Said.day(cycle))
      return Phrase(
        fr:
          "le cycle irait jusqu'au \(cycle.fr), mais \(venture) ne tient la parcelle \(plot) que jusqu'au \(tenure.fr)",
        en: "the cycle would last until \(cycle.en), but \(venture) holds plot \(plot) only until \(tenure.en)")
    case .leadInSoil(let plot, let crop, let test, let limit):
      return Self.lead(plot, crop, test, limit)
    case .inFuture(let day):
      let day = Said.day(day)
      return Phrase(fr: "le \(day.fr) est dans le futur", en: "\(day.en) is in the future")
    case .areaUnknown(let plot):
      return Phrase(
        fr: "la parcelle \(plot) n'a pas de surface connue\u{202F}: aucun rendement ne pourra en être donné "
          + "(plot change \(plot) --area 30 x 0,8 m)",
        en: "plot \(plot) has no known area: no yield can be given for it (plot change \(plot) --area 30 x 0.8 m)")
    case .paidAboveGranted(let funding, let paid, let granted): return Self.paidAbove(funding, paid, granted)
    case .commitmentOutlastsTenure(let funding, let plot, let venture, let tenure, let commitment):
      let (tenure, commitment) = (Said.day(tenure), Said.day(commitment))
      return Phrase(
        fr:
          "le financement \(funding) engage jusqu'au \(commitment.fr), mais \(venture) ne tient la parcelle \(plot) que jusqu'au \(tenure.fr)",
        en:
          "funding \(funding) commits until \(commitment.en), but \(venture) holds plot \(plot) only until \(tenure.en)"
      )
    case .commitmentWithoutTenure(let funding, let plot, let venture, let commitment):
      let commitment = Said.day(commitment)
      return Phrase(
        fr:
          "le financement \(funding) engage jusqu'au \(commitment.fr) sur la parcelle \(plot), que \(venture) n'a jamais tenue",
        en: "funding \(funding) commits until \(commitment.en) on plot \(plot), which \(venture) never held")
    case .newObstacleKind(let kind, let nearest):
      let (quoted, near) = (Said.quoted(kind), Said.either(nearest))
      return Phrase(
        fr: "\(quoted.fr) est un genre de frein nouveau" + (nearest.isEmpty ? "" : ", proche de \(near.fr)"),
        en: "\(quoted.en) is a new kind of obstacle" + (nearest.isEmpty ? "" : ", close to \(near.en)"))
    case .paidBefore(let funding, let day, let state, let first): return Self.paidBefore(funding, day, state, first)
    case .conditionBefore(let funding, let day, let state, let first):
      return Self.conditionBefore(funding, day, state, first)
    case .grantedAboveAsked(let funding, let granted, let asked): return Self.grantedAbove(funding, granted, asked)
    case .refusedThoughPaid(let funding, let paid): return Self.refusedThoughPaid(funding, paid)
    case .stepBeforeObstacle(let obstacle, let day, let opened): return Self.stepBefore(obstacle, day, opened)
    case .stepAfterObstacle(let obstacle, let day, let ended): return Self.stepAfter(obstacle, day, ended)
    case .beforeMeeting(let moment, let day, let meeting): return Self.beforeMeeting(moment, day, meeting)
    case .wentBack(let venture, let from, let since, let to, let day):
      return Self.wentBack(venture, from, since, to, day)
    case .siretOfAnother(let siret, let venture): return Self.siretOfAnother(siret, venture)
    case .retiredThough(let thing, let code, let tie): return Self.retiredThough(thing, code, tie)
    case .shareAboveWhole(let indicator, let value): return Self.shareAboveWhole(indicator, value)
    }
  }

  private static func stays(_ stay: FamilyStay, plot: String, cycle: String) -> Phrase {
    switch stay {
    case .until(let day):
      Phrase(
        fr: "était sur la parcelle \(plot) jusqu'au \(day.short(.french)) (\(cycle))",
        en: "stood on plot \(plot) until \(day.short(.english)) (\(cycle))")
    case .expectedUntil(let day):
      Phrase(
        fr: "doit être sur la parcelle \(plot) jusqu'au \(day.short(.french)) (\(cycle))",
        en: "is to stand on plot \(plot) until \(day.short(.english)) (\(cycle))")
    case .beside:
      Phrase(
        fr: "est sur la parcelle \(plot) en même temps, sur le même sol (\(cycle))",
        en: "stands on plot \(plot) at the same time, on the same ground (\(cycle))")
    case .from(let day):
      Phrase(
        fr: "vient ensuite sur la parcelle \(plot), le \(day.short(.french)) (\(cycle))",
        en: "follows on plot \(plot) on \(day.short(.english)) (\(cycle))")
    }
  }

  private static func lead(_ plot: String, _ crop: Phrase, _ test: SoilTest, _ limit: Int64) -> Phrase {
    let (found, passed) = (Said.content(test.content), Said.content(limit))
    let day = Said.day(test.day)
    let laboratory = test.laboratory.map { Phrase(fr: ", \($0)", en: ", \($0)") } ?? Phrase(verbatim: "")
    let counsel =
      limit == test.element.limits?.action
      ? Phrase(fr: "rien de ce qui se mange n'y a sa place", en: "nothing that is eaten has its place there")
      : Phrase(
        fr: "légumes-feuilles et légumes-racines n'y ont pas leur place sans étude du risque",
        en: "leafy and root crops have no place there without a study of the risk")
    return Phrase(
      fr:
        "\(Prose.inSentence(crop.fr)), parcelle \(plot)\u{202F}: le sol contient \(found.fr) de plomb (analyse du \(day.fr)\(laboratory.fr)), "
        + "plus que les \(passed.fr) du HCSP (2014)\u{202F}; \(counsel.fr)",
      en:
        "\(Prose.inSentence(crop.en)), plot \(plot): the soil holds \(found.en) of lead (test of \(day.en)\(laboratory.en)), "
        + "more than the \(passed.en) of the HCSP (2014); \(counsel.en)")
  }

  private static func paidAbove(_ funding: String, _ paid: Money, _ granted: Money?) -> Phrase {
    let paid = Said.money(paid)
    guard let granted = granted.map(Said.money) else {
      return Phrase(
        fr: "le financement \(funding) a \(paid.fr) de payés, et rien n'est encore accordé",
        en: "funding \(funding) has \(paid.en) paid, and nothing is granted yet")
    }
    return Phrase(
      fr: "le financement \(funding) aurait \(paid.fr) de versements, plus que les \(granted.fr) accordés",
      en: "funding \(funding) would have \(paid.en) of instalments, more than the \(granted.en) granted")
  }

  private static func perSquareMetre(_ grams: Int64) -> Phrase {
    let mass = Mass(grams: grams)
    return Phrase(fr: "\(mass.text(.french))/m²", en: "\(mass.text(.english))/m²")
  }
}
