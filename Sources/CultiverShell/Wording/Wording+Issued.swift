import CultiverMarseille
import CultiverReports

/// What is said of issued reports.
extension Phrase {
  static func issued(_ report: IssuedReport, _ title: Phrase) -> Phrase {
    let scope = report.codes.words
    return Phrase(
      fr: "Rapport n° \(report.number) émis\u{202F}: \(title.fr), \(scope.fr).",
      en: "Report no. \(report.number) issued: \(title.en), \(scope.en)."
    ).hint(Phrase(verbatim: "SHA-256 \(report.seal.sha256)")).hint(
      fr:
        "Le mois est clos\u{202F}: une récolte n'y est plus acceptée qu'avec --correction \"MOTIF\", et paraît dans un erratum.",
      en: "The month is closed: a harvest is taken there only with --correction \"REASON\", and appears in an erratum.")
  }

  static func issuedAlready(_ report: IssuedReport) -> Phrase {
    let day = Said.day(report.errata.last?.seal.day ?? report.seal.day)
    let erratum = report.errata.last.map(\.number)
    return Phrase(
      fr: erratum.map { "L'erratum n° \($0) du rapport n° \(report.number) est émis depuis le \(day.fr)" }
        ?? "Le rapport n° \(report.number) est émis depuis le \(day.fr)",
      en: erratum.map { "Erratum no. \($0) to report no. \(report.number) was issued on \(day.en)" }
        ?? "Report no. \(report.number) was issued on \(day.en)"
    ).ended(
      Phrase(
        fr: ", et rien n'a changé\u{202F}: il n'y a rien à émettre.",
        en: ", and nothing changed: there is nothing to issue."))
  }

  static func erratumIssued(_ report: IssuedReport, _ erratum: ErratumReport) -> Phrase {
    let (lines, figures) = (Int64(erratum.corrections.count), Int64(erratum.figureCount))
    let harvests = Kind.harvests.counted(lines)
    return Phrase(
      fr:
        "Erratum n° \(erratum.number) au rapport n° \(report.number) émis\u{202F}: \(harvests.fr), \(Said.number(figures).fr) chiffre\(figures > 1 ? "s" : "").",
      en:
        "Erratum no. \(erratum.number) to report no. \(report.number) issued: \(harvests.en), \(Said.number(figures).en) figure\(figures == 1 ? "" : "s")."
    ).hint(Phrase(verbatim: "SHA-256 \(report.errata.last?.seal.sha256 ?? "")"))
  }

  static func reopened(_ report: IssuedReport, _ reason: String) -> Phrase {
    let (month, quoted) = (Said.month(report.month), Said.quoted(reason))
    return Phrase(
      fr: "\(month.fr.capitalizedFirst) est rouvert (\(report.codes.words.fr))\u{202F}: \(quoted.fr).",
      en: "\(month.en) is open again (\(report.codes.words.en)): \(quoted.en)."
    ).hint(
      fr: "Le rapport n° \(report.number) reste dans report list\u{202F}; un nouveau recevra le numéro suivant.",
      en: "Report no. \(report.number) stays in report list; a new one is given the next number.")
  }

  // MARK: - Verifying

  static func verified(
    _ file: String, _ form: String, _ language: Language?, _ report: IssuedReport, errata: Int,
    _ pending: FileInHand.Pending
  ) -> Phrase {
    let (day, month) = (Said.day(report.seal.day), Said.month(report.month))
    let tongue = language.map { $0 == .french ? ("en français", "in French") : ("en anglais", "in English") }
    let form = form + (tongue.map { _ in ", " } ?? "")
    return Phrase(
      fr:
        "\(file) est bien le rapport n° \(report.number) (\(month.fr), \(report.codes.words.fr)), émis le \(day.fr) par \(report.seal.who)\u{202F}: \(form)\(tongue?.0 ?? "").",
      en:
        "\(file) is report no. \(report.number) (\(month.en), \(report.codes.words.en)), issued on \(day.en) by \(report.seal.who): \(form)\(tongue?.1 ?? "")."
    ).hints(standing(report, errata: errata, pending))
  }

  static func verifiedContent(_ file: String, _ report: IssuedReport, erratum: Int64?) -> Phrase {
    let day = Said.day(report.errata.first { $0.number == erratum }?.seal.day ?? report.seal.day)
    let what =
      erratum.map {
        Phrase(
          fr: "de l'erratum n° \($0) au rapport n° \(report.number)",
          en: "of erratum no. \($0) to report no. \(report.number)")
      } ?? Phrase(fr: "du rapport n° \(report.number)", en: "of report no. \(report.number)")
    return Phrase(
      fr:
        "\(file) est bien le JSON \(what.fr), tel qu'il a été émis le \(day.fr)\u{202F}: son empreinte est celle du rapport.",
      en: "\(file) is the JSON \(what.en), as it was issued on \(day.en): its SHA-256 is the one printed."
    ).hints(report.reopened.map { [reopening($0)] } ?? [])
  }

  /// What a reader must know of a report in hand.
  private static func standing(_ report: IssuedReport, errata: Int, _ pending: FileInHand.Pending) -> [Phrase] {
    var hints: [Phrase] = []
    let since = report.errata.count - errata
    if since > 0 {
      let days = report.errata.suffix(since).map { Said.day($0.seal.day) }
      let numbers = report.errata.suffix(since).map { "n° \($0.number)" }
      hints.append(
        Phrase(
          fr: since > 1
            ? "Depuis, des errata ont été émis\u{202F}: \(Said.list(numbers).fr), le dernier le \(days[since - 1].fr)."
            : "Depuis, l'erratum \(numbers[0]) a été émis, le \(days[0].fr).",
          en: since > 1
            ? "Errata were issued since: \(Said.list(numbers.map { "no." + $0.dropFirst(2) }).en), the last on \(days[since - 1].en)."
            : "Erratum no.\(numbers[0].dropFirst(2)) was issued since, on \(days[0].en)."))
    } else if errata > 0 {
      hints.append(
        Phrase(
          fr: errata > 1 ? "Il montre ses \(errata) errata." : "Il montre son erratum.",
          en: errata > 1 ? "It shows its \(errata) errata." : "It shows its erratum."))
    }
    switch pending {
    case .none: break
    case .hidden:
      hints.append(
        Phrase(
          fr: "Des corrections attendent, qu'aucun erratum émis ne montre\u{202F}: report issue \(report.month.iso)",
          en: "There are corrections that no issued erratum shows: report issue \(report.month.iso)"))
    case .shown:
      hints.append(
        Phrase(
          fr: "Il montre aussi des corrections en préparation, qui ne sont pas émises.",
          en: "It also shows corrections in preparation, which are not issued."))
    }
    return hints + (report.reopened.map { [reopening($0)] } ?? [])
  }

  private static func reopening(_ reopening: IssuedReport.Reopening) -> Phrase {
    let (day, quoted) = (Said.day(reopening.day), Said.quoted(reopening.reason))
    return Phrase(
      fr: "Son mois a été rouvert le \(day.fr)\u{202F}: \(quoted.fr).",
      en: "Its month was opened again on \(day.en): \(quoted.en).")
  }

  private func hints(_ next: [Phrase]) -> Phrase { next.reduce(self) { $0.hint($1) } }

  private func ended(_ end: Phrase) -> Phrase { Phrase(fr: fr + end.fr, en: en + end.en) }
}

extension String {
  /// With a capital at its beginning.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// Refusals about issued reports.
extension Refusal {
  static func monthNotOver(_ month: Month) -> Phrase {
    let (name, day) = (Said.month(month), Said.day(month.last.adding(days: 1)))
    return Phrase(
      fr: "\(name.fr.capitalizedFirst) n'est pas fini\u{202F}: son rapport s'émet à partir du \(day.fr).",
      en: "\(name.en) is not over: its report can be issued from \(day.en) on."
    ).hint(
      fr: "En attendant\u{202F}: report monthly \(month.iso)", en: "Meanwhile: report monthly \(month.iso)")
  }

  static func monthClosed(_ report: IssuedReport) -> Phrase {
    let (month, day, scope) = (Said.month(report.month), Said.day(report.seal.day), report.codes.words)
    return Phrase(
      fr:
        "\(month.fr.capitalizedFirst) est clos\u{202F}: le rapport n° \(report.number) (\(scope.fr)) a été émis le \(day.fr).",
      en: "\(month.en) is closed: report no. \(report.number) (\(scope.en)) was issued on \(day.en)."
    ).hint(
      fr: "Pour corriger quand même, en disant pourquoi\u{202F}: --correction \"MOTIF\"",
      en: "To correct it all the same, saying why: --correction \"REASON\"")
  }

  static func notIssued(_ month: Month) -> Phrase {
    let name = Said.month(month)
    return Phrase(
      fr: "Aucun rapport de \(name.fr) n'est en vigueur pour ce périmètre.",
      en: "No report of \(name.en) is in force for that scope."
    ).hint(fr: "Les rapports émis\u{202F}: report list", en: "The reports that were issued: report list")
  }

  static func reportSent(_ report: Int64, _ month: Month) -> Phrase {
    Phrase(
      fr: "Cette action a touché au rapport émis n° \(report)\u{202F}: ce qui est envoyé ne s'annule pas.",
      en: "That action concerns issued report no. \(report): what was sent is not undone."
    ).hint(
      fr: "Pour rouvrir son mois\u{202F}: report reopen \(month.iso) --reason \"MOTIF\"",
      en: "To open its month again: report reopen \(month.iso) --reason \"REASON\"")
  }

  static let contentAltered = Phrase(
    fr: "Le contenu n'est pas celui que dit son empreinte SHA-256\u{202F}: il a été changé depuis son émission.",
    en: "The content is not what its SHA-256 says: it was changed after it was issued.")
}
