import CultiverMarseille

/// What looks wrong, what counts where, and how the report is to be read.
extension FunderReport {
  static func warnings(_ figures: FunderFigures) -> Sheet {
    Sheet(
      "warnings", Phrase(fr: "3d. Alertes", en: "3d. Warnings"),
      columns: [.label, .key("funding"), .key("code"), SheetColumn("message", Phrase(fr: "alerte", en: "warning"))],
      rows: figures.fundings.flatMap { funded in
        funded.course.warnings.compactMap { warning in
          words(warning).map { code, words in
            let accepted = funded.course.funding.accepted
            let said = Phrase { language in
              let reason =
                accepted.map { language == .french ? " (accepté\u{202F}: \($0))" : " (accepted: \($0))" } ?? ""
              return words[language] + reason
            }
            return [.text(funded.code), .text(funded.code), .text(code), .note(said)]
          }
        }
      })
  }

  private static func words(_ warning: Warning) -> (String, Phrase)? {
    switch warning {
    case .commitmentOutlastsTenure(_, let plot, let venture, let tenure, let commitment):
      (
        "commitment-outlasts-tenure",
        Phrase { language in
          let (tenure, commitment) = (tenure.short(language), commitment.short(language))
          return language == .french
            ? "engage jusqu'au \(commitment), mais \(venture) ne tient \(plot) que jusqu'au \(tenure)"
            : "commits until \(commitment), but \(venture) holds \(plot) only until \(tenure)"
        }
      )
    case .commitmentWithoutTenure(_, let plot, let venture, let commitment):
      (
        "commitment-without-tenure",
        Phrase { language in
          let commitment = commitment.short(language)
          return language == .french
            ? "engage jusqu'au \(commitment), mais \(venture) n'a jamais tenu \(plot)"
            : "commits until \(commitment), but \(venture) never held \(plot)"
        }
      )
    case .paidAboveGranted(_, let paid, let granted):
      (
        "paid-above-granted",
        Phrase { language in
          let (paid, granted) = (paid.text(language), (granted ?? Money(cents: 0)).text(language))
          return language == .french
            ? "\(paid) payés ou prévus pour \(granted) accordés" : "\(paid) paid or planned of \(granted) granted"
        }
      )
    default: nil
    }
  }

  /// What counts for each funding, and who else sees it.
  static func remarks(_ figures: FunderFigures) -> Sheet {
    var notes = figures.fundings.filter { $0.days != nil }.map(counts)
    if !notes.isEmpty {
      notes.append(
        Phrase(
          fr:
            "Chaque financeur voit le résultat entier de ce qu'il soutient\u{202F}: les résultats ne s'additionnent ni d'un "
            + "financeur à l'autre, ni d'un financement à l'autre sur les mêmes parcelles.",
          en: "Each funder sees the whole result of what it supports: results are added up neither across funders nor "
            + "across fundings of the same plots."))
    }
    if figures.fundings.isEmpty {
      notes.append(
        Phrase(
          fr: "Aucun financement de cet organisme sur la période.", en: "No funding by this organisation in the period."
        ))
    }
    return Sheet(
      "remarks", Phrase(fr: "Ce qui compte, et où", en: "What counts, and where"), for: .people, notes: notes)
  }

  private static func counts(_ funded: FundedCourse) -> Phrase {
    Phrase { language in
      let isFrench = language == .french
      let ground: String =
        switch funded.ground {
        case .plots(let plots, let venture):
          (isFrench ? "ce qui pousse sur " : "what grows on ") + plots.joined(separator: ", ")
            + (venture.map { isFrench ? ", les jours où \($0) les tient" : ", on the days on which \($0) holds them" }
              ?? "")
        case .venture(let venture):
          isFrench
            ? "ce qui pousse sur toutes les parcelles de \(venture), les jours où elle les tient"
            : "what grows on all plots of \(venture), on the days on which it holds them"
        case .network: isFrench ? "tout le réseau" : "the whole network"
        }
      let whole = funded.course.funding.venture.map { venture in
        isFrench
          ? "\u{202F}; objectifs, heures et personnes sont ceux de toute l'entreprise \(venture)"
          : "; objectives, hours and people are those of the whole venture \(venture)"
      }
      let shared =
        funded.shared.isEmpty
        ? nil
        : isFrench
          ? "\u{202F}; le même résultat est vu par \(Prose.list(funded.shared, language))"
          : "; the same result is seen by \(Prose.list(funded.shared, language))"
      return "\(funded.code)\(isFrench ? "\u{202F}" : ""): \(ground)\(whole ?? "")\(shared ?? "")."
    }
  }

  static func legend(_ figures: FunderFigures) -> Sheet {
    guard !figures.fundings.isEmpty else { return Sheet("legend", Phrase(verbatim: ""), for: .people) }
    return Sheet(
      "legend", Phrase(fr: "Lecture", en: "How to read this"), for: .people,
      notes: ObjectivesReport.rules + [
        Phrase(
          fr:
            "Conditions\u{202F}: la récolte se compte depuis l'accord\u{202F}; la surface et les emplois en moyenne sur les jours du rapport à partir de l'accord.",
          en:
            "Conditions: a harvest is counted since the grant; ground and jobs on average over the report's days from the grant on."
        ),
        Phrase(
          fr:
            "Les parties 1, 2 et 3 suivent le bilan qualitatif du Cerfa 15059. Son tableau des charges et des produits et "
            + "l'explication des écarts au budget se font par comptes de charges et de produits, que le carnet ne tient pas.",
          en:
            "Parts 1, 2 and 3 follow the qualitative account of Cerfa 15059. Its table of costs and income and the reasons "
            + "for differences from the budget go by accounting classes, which the notebook does not keep."),
      ])
  }
}
