public import CultiverMarseille

/// A month's report that was issued, as it is shown ever after: its frozen figures, its seal, and what corrected it since.
///
/// After the keys of the monthly report its JSON has `issued` (`number`, `day`, `who`, `notebook`, `state`, `sha256`), `errata`,
/// `errataLines` and `errataFigures`; CSV has sections of these names.
public struct IssuedPage: Sendable {
  /// Something that corrected it.
  private struct Correction {
    let number: Int64
    let day: Day
    let who: String?
    let sha256: String?
    let report: Report
  }

  /// What was issued.
  private let issued: IssuedReport
  /// Its figures as they were issued.
  private let frozen: Report
  /// What corrected it since, by number; the last may not be issued yet.
  private let corrections: [Correction]

  /// An issued report with the errata that were issued since, in the order of their numbers, and what is to be the next. A rendition may show fewer errata than were issued. Throws when a sum does not fit 64 bits.
  public init(
    _ issued: IssuedReport, frozen: Report, errata: [Report], pending: ErratumReport? = nil
  ) throws(QuantityError) {
    self.issued = issued
    self.frozen = frozen
    var corrections = zip(issued.errata, errata).map { erratum, report in
      Correction(
        number: erratum.number, day: erratum.seal.day, who: erratum.seal.who, sha256: erratum.seal.sha256,
        report: report)
    }
    if let pending {
      corrections.append(
        Correction(number: pending.number, day: pending.day, who: nil, sha256: nil, report: try pending.report()))
    }
    self.corrections = corrections
  }

  /// The page.
  public var report: Report {
    let sheets =
      frozen.sheets + [
        seal, table, joined("errataLines", ErratumReport.lines([])), joined("errataFigures", ErratumReport.figures([])),
      ] + corrections.flatMap(sheets)
    return Report(
      schema: frozen.schema, title: frozen.title, lead: frozen.lead + Self.lead(issued) + outlook, story: frozen.story,
      properties: frozen.properties, sheets: sheets)
  }

  /// What is printed on every form of an issued report.
  static func lead(_ issued: IssuedReport) -> [Phrase] {
    let seal = issued.seal
    let notebook = seal.notebook.prefix(8)
    return [
      Phrase(
        fr:
          "Rapport émis n°\u{A0}\(issued.number) le \(seal.day.short(.french)) par \(seal.who) · carnet\u{A0}\(notebook), état\u{A0}\(seal.state)",
        en:
          "Report no.\u{A0}\(issued.number), issued on \(seal.day.short(.english)) by \(seal.who) · notebook\u{A0}\(notebook), state\u{A0}\(seal.state)"
      ), Phrase(verbatim: "SHA-256 \(seal.sha256)"),
    ]
  }

  /// What has to be read beside the figures.
  private var outlook: [Phrase] {
    let sent = corrections.count { $0.who != nil }
    let pending = corrections.count > sent
    guard !corrections.isEmpty else { return [] }
    return [
      Phrase { language in
        let errata = Words.counted(
          Int64(sent), Phrase(fr: "erratum émis", en: "erratum issued"),
          Phrase(fr: "errata émis", en: "errata issued"), language)
        let parts =
          (sent > 0 ? [errata] : [])
          + (pending ? [Phrase(fr: "des corrections en préparation", en: "corrections in preparation")[language]] : [])
        let words = parts.joined(separator: language == .french ? " et " : " and ")
        let first = words.prefix(1).uppercased() + words.dropFirst()
        return language == .french
          ? "\(first)\u{202F}: les chiffres ci-dessous sont ceux du rapport émis, les corrections sont à la fin."
          : "\(first): the figures below are those that were issued, the corrections stand at the end."
      }
    ]
  }

  /// The sheets of an erratum for people, under a title that says since when it stands.
  private func sheets(_ correction: Correction) -> [Sheet] {
    let standing = ErratumReport.standing(correction.day, correction.who)
    let title = Phrase { language in
      (language == .french ? "Erratum n°\u{A0}" : "Erratum no.\u{A0}") + "\(correction.number), \(standing[language])"
    }
    let sheets = correction.report.sheets.filter { $0.audience == .people }
    guard let head = sheets.first else { return [] }
    let seal = correction.sha256.map { [Phrase(verbatim: "SHA-256 \($0)")] } ?? []
    return [Sheet(head.key, title, for: .people, notes: head.notes + seal)] + sheets.dropFirst()
  }

  // MARK: - For machines

  private var seal: Sheet {
    let seal = issued.seal
    return Sheet(
      "issued", Phrase(verbatim: ""), for: .machines, shape: .record,
      columns: [.key("number"), .key("day")]
        + ["who", "notebook", "state", "sha256"].map { SheetColumn($0, Phrase(verbatim: ""), for: .machines) },
      rows: [
        [
          .whole(issued.number), .day(seal.day), .text(seal.who), .text(seal.notebook), .whole(seal.state),
          .text(seal.sha256),
        ]
      ])
  }

  private var table: Sheet {
    Sheet(
      "errata", Phrase(verbatim: ""), for: .machines,
      columns: [.key("number"), .key("day")]
        + ["who", "sha256", "gramsBefore", "gramsAfter"].map {
          SheetColumn($0, Phrase(verbatim: ""), for: .machines)
        },
      rows: corrections.map { correction in
        let totals = correction.report.sheets.first { $0.key == "totals" }?.rows.first ?? []
        return [.whole(correction.number), .day(correction.day), Cell(correction.who), Cell(correction.sha256)]
          + totals.prefix(2)
      })
  }

  /// A table of every erratum in one, with the number of the erratum before each row.
  private func joined(_ key: String, _ empty: Sheet) -> Sheet {
    Sheet(
      key, Phrase(verbatim: ""), for: .machines, columns: [.key("erratum")] + empty.columns,
      rows: corrections.flatMap { correction in
        let rows = correction.report.sheets.first { $0.key == empty.key }?.rows ?? []
        return rows.map { [.whole(correction.number)] + $0 }
      })
  }
}

extension MonthlyReport {
  /// The report of today's figures where its month is closed by a wider report that was issued.
  public static func within(_ issued: IssuedReport, _ report: Report) -> Report {
    let day = issued.seal.day
    return report.adding(
      Phrase(
        fr:
          "Mois clos par le rapport n°\u{A0}\(issued.number) (\(issued.codes.words.fr)), émis le \(day.text(.french))\u{202F}; ce sont ici les chiffres d'aujourd'hui.",
        en:
          "Month closed by report no.\u{A0}\(issued.number) (\(issued.codes.words.en)), issued on \(day.text(.english)); these are today's figures."
      ))
  }

  /// An answer about today's figures of a month whose report was issued.
  public static func noting(_ issued: IssuedReport, differs: Bool, _ report: Report) -> Report {
    let number = issued.number
    return report.adding(
      differs
        ? Phrase(
          fr:
            "Le rapport n°\u{A0}\(number) est émis\u{202F}: ceci explique les chiffres d'aujourd'hui, qui ne sont plus ceux du rapport\u{202F}; les corrections sont à la fin de report monthly.",
          en:
            "Report no.\u{A0}\(number) is issued: this explains today's figures, which are not those of the report any more; the corrections stand at the end of report monthly."
        )
        : Phrase(
          fr: "Le rapport n°\u{A0}\(number) est émis\u{202F}; ses chiffres sont encore ceux d'aujourd'hui.",
          en: "Report no.\u{A0}\(number) is issued; its figures are still today's."))
  }
}

extension Report {
  /// A report of today's figures about days of which reports were issued, which it names; the same report when there are none.
  public func beside(_ issued: [IssuedReport]) -> Report {
    guard !issued.isEmpty else { return self }
    return adding(
      Phrase { language in
        let shown = issued.prefix(6).map { report in
          "n°\u{A0}\(report.number) (\(report.month.text(language))"
            + (report.scope == .everything ? ")" : ", \(report.codes.words[language]))")
        }.joined(separator: ", ")
        let more = issued.count > 6 ? Words.others(issued.count - 6, language) : ""
        return switch language {
        case .french: "Émis pour ces jours\u{202F}: \(shown)\(more)\u{202F}; ce sont ici les chiffres d'aujourd'hui."
        case .english:
          "Issued for these days: \(shown.replacing("n°", with: "no."))\(more); these are today's figures."
        }
      })
  }

  /// The report with one more sentence under its title.
  fileprivate func adding(_ lead: Phrase) -> Report {
    Report(
      schema: schema, title: title, lead: self.lead + [lead], story: story, properties: properties, sheets: sheets)
  }
}

extension MonthlyFigures.ScopeCodes {
  /// What a report is narrowed to, in words and codes.
  public var words: Phrase {
    let parts = [
      site.map { ("site", "site", $0) }, plot.map { ("parcelle", "plot", $0) },
      venture.map { ("entreprise", "venture", $0) }, crop.map { ("culture", "crop", $0) },
    ].compactMap(\.self)
    guard !parts.isEmpty else { return Phrase(fr: "tout le carnet", en: "the whole notebook") }
    return Phrase(
      fr: parts.map { "\($0.0) \($0.2)" }.joined(separator: ", "),
      en: parts.map { "\($0.1) \($0.2)" }.joined(separator: ", "))
  }
}
