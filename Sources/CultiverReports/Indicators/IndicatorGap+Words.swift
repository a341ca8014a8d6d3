public import CultiverMarseille

extension IndicatorGap {
  /// Its code for machines.
  public var code: String {
    switch self {
    case .part(let part): part.code
    case .newcomersUnsaid: "newcomers-unsaid"
    case .localUnsaid: "local-unsaid"
    case .noActivity: "no-activity"
    case .noDestination: "no-destination"
    case .noRevenue: "no-revenue"
    case .noCosts: "no-costs"
    case .moneyOfSite: "money-of-site"
    case .noSite: "no-site"
    case .noReference: "no-reference"
    case .withoutReference: "without-reference"
    case .severalYears: "several-years"
    case .countedApart: "counted-apart"
    case .localLeftOut: "local-left-out"
    case .unpriced: "unpriced"
    case .bothStated: "both-stated"
    case .noCompost: "no-compost"
    case .noWaste: "no-waste"
    case .otherDays: "other-days"
    case .notEntered: "not-entered"
    case .daysNotEntered: "days-not-entered"
    }
  }

  /// What it says of an indicator, as a part of a sentence.
  public func words(of indicator: Indicator) -> Phrase {
    switch self {
    case .part(let part): part.words(Self.subject(of: indicator), indicator == .water ? .ground : .harvest)
    case .newcomersUnsaid(let count, let first):
      Self.activities(
        count, first, fr: ("ne dit pas", "ne disent pas"), en: ("does not say", "do not say"),
        what: Phrase(
          fr: "combien de personnes venaient pour la première fois de l'année",
          en: "how many people came for the first time in the year"))
    case .localUnsaid(let count, let first):
      Self.activities(
        count, first, fr: ("ne dit pas", "ne disent pas"), en: ("does not say", "do not say"),
        what: Phrase(fr: "combien de personnes sont du quartier", en: "how many people live nearby"))
    case .noActivity: Phrase(fr: "aucune activité de ce genre n'est notée", en: "no such activity is recorded")
    case .noDestination:
      Phrase(
        fr: "aucune récolte ne dit ce qu'elle est devenue", en: "no harvest says what became of it")
    case .noRevenue: Phrase(fr: "aucune recette n'est notée", en: "no revenue is recorded")
    case .noCosts: Phrase(fr: "aucune charge n'est notée", en: "no costs are recorded")
    case .moneyOfSite:
      Phrase(fr: "l'argent est tenu par entreprise, et non par site", en: "money is kept by venture, not by site")
    case .noSite:
      Phrase(
        fr: "aucun site où l'on cultive en terre n'est en usage",
        en: "no site where something grows in the ground is in use")
    case .noReference:
      Phrase(
        fr: "aucun cycle fini n'a une surface connue et une culture de rendement connu",
        en: "no cycle that ended has a known area and a crop of known yield")
    case .withoutReference(let count):
      Phrase { language in
        Words.counted(
          count, Phrase(fr: "cycle fini est laissé", en: "finished cycle is left"),
          Phrase(fr: "cycles finis sont laissés", en: "finished cycles are left"), language)
          + Phrase(
            fr: " de côté, faute de rendement de référence", en: " out, for want of a reference yield")[language]
      }
    case .severalYears:
      Phrase(
        fr: "les personnes sont comptées une fois par année civile, et la période en touche plusieurs",
        en: "people are counted once a calendar year, and the period lies in several")
    case .countedApart(let holders):
      Phrase(
        fr: "\(Words.whole(holders, .french)) structures comptent chacune leurs personnes\u{202F}: "
          + "qui est venu chez deux d'entre elles compte deux fois",
        en: "\(Words.whole(holders, .english)) holders count their people each for themselves: "
          + "who came to two of them counts twice")
    case .localLeftOut(let left, let all):
      Phrase(
        fr:
          "\(Words.whole(left, .french)) participations sur \(Words.whole(all, .french)) sont laissées de côté\u{202F}: "
          + "leurs activités ne disent pas qui est du quartier",
        en: "\(Words.whole(left, .english)) of \(Words.whole(all, .english)) attendances are left out: "
          + "their activities do not say who lives nearby")
    case .unpriced(let count, let first): Self.unpriced(count, first)
    case .bothStated(let months):
      Phrase { language in
        Phrase(fr: "en ", en: "in ")[language]
          + Words.counted(months, Phrase(fr: "mois", en: "month"), Phrase(fr: "mois", en: "months"), language)
          + Phrase(
            fr:
              ", des récoltes disent leur montant et les comptes disent des ventes de produits\u{202F}: elles s'ajoutent, et ne doivent pas être les mêmes",
            en:
              ", harvests state amounts and the accounts state produce sold: they add up, and must not be the same sales"
          )[language]
      }
    case .noCompost: Phrase(fr: "aucun compost n'est noté", en: "no compost is recorded")
    case .noWaste: Phrase(fr: "aucun biodéchet n'est noté", en: "no waste is recorded")
    case .otherDays(let result, let from, let to):
      Phrase(
        fr: "le résultat \(result) va du \(from.short(.french)) au \(to.short(.french)), au-delà des jours comptés",
        en: "result \(result) goes from \(from.short(.english)) to \(to.short(.english)), beyond the days counted")
    case .notEntered: Phrase(fr: "aucun résultat n'est saisi", en: "no result is entered")
    case .daysNotEntered(let days):
      Phrase { language in
        Words.counted(
          Int64(days), Phrase(fr: "jour", en: "day"), Phrase(fr: "jours", en: "days"), language)
          + Phrase(fr: " de la période n'ont pas de résultat saisi", en: " of the period have no result entered")[
            language]
      }
    }
  }

  /// What a missing part is a part of.
  private static func subject(of indicator: Indicator) -> MissingPart.Subject {
    switch indicator {
    case .water, .waterPerKilogram: .water
    case .compostUsed: .compost
    case .wasteDiverted: .waste
    default: .hours
    }
  }

  private static func activities(
    _ count: Int64, _ first: Int64, fr: (one: String, many: String), en: (one: String, many: String), what: Phrase
  ) -> Phrase {
    count == 1
      ? Phrase(
        fr: "l'activité \(first) \(fr.one) \(what.fr)", en: "activity \(first) \(en.one) \(what.en)")
      : Phrase(
        fr: "\(Words.whole(count, .french)) activités, dont la \(first), \(fr.many) \(what.fr)",
        en: "\(Words.whole(count, .english)) activities, number \(first) among them, \(en.many) \(what.en)")
  }

  private static func unpriced(_ count: Int64, _ first: Int64) -> Phrase {
    count == 1
      ? Phrase(
        fr:
          "la récolte \(first), vendue, n'a pas de montant, et les comptes de son mois n'ont pas de vente de produits",
        en: "harvest \(first), sold, has no amount, and the accounts of its month have no produce sold")
      : Phrase(
        fr: "\(Words.whole(count, .french)) récoltes vendues, dont la \(first), n'ont pas de montant, "
          + "et les comptes de leur mois n'ont pas de vente de produits",
        en: "\(Words.whole(count, .english)) harvests sold, number \(first) among them, have no amount, "
          + "and the accounts of their month have no produce sold")
  }
}
