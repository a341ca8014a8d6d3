public import CultiverMarseille

/// What became of a month since its report was issued, or since its last erratum: harvest by harvest, in sum, and in every figure of the month.
///
/// Its JSON is `cultiver/erratum/1`: `report`, `number`, `month`, `day` and `who`, then the sheets `totals`, `lines` and `figures`.
public struct ErratumReport: Sendable {
  /// The report that it corrects.
  public let issued: IssuedReport
  /// Its number among the errata of the report.
  public let number: Int64
  /// When it was issued, or the day on which it is looked at while it is not.
  public let day: Day
  /// Who issued it; nil while nobody did.
  public let who: String?
  /// What became of single harvests.
  public let corrections: [HarvestCorrection]
  /// The report as it was issued, or as it stood at the last erratum.
  public let before: Report
  /// The report as it stands.
  public let after: Report

  let sections: [ChangedSection]

  /// What became of a month.
  public init(
    of issued: IssuedReport, number: Int64, day: Day, who: String?, _ corrections: [HarvestCorrection],
    before: Report, after: Report
  ) {
    self.issued = issued
    self.number = number
    self.day = day
    self.who = who
    self.corrections = corrections
    self.before = before
    self.after = after
    sections = ChangedSection.between(before, and: after)
  }

  /// How many figures of the month are others.
  public var figureCount: Int { sections.reduce(0) { $0 + $1.count } }

  /// Whether nothing became of it.
  public var isEmpty: Bool { corrections.isEmpty && sections.isEmpty }

  /// The erratum as a report of its own; throws when a sum does not fit 64 bits.
  public func report() throws(QuantityError) -> Report {
    Report(
      schema: "cultiver/erratum/1",
      title: Phrase(
        fr: "Erratum n°\u{A0}\(number) au rapport n°\u{A0}\(issued.number) · \(before.title.fr)",
        en: "Erratum no.\u{A0}\(number) to report no.\u{A0}\(issued.number) · \(before.title.en)"),
      lead: Array(before.lead.prefix(1)) + [Self.standing(day, who)],
      properties: [
        ("report", .whole(issued.number)), ("number", .whole(number)), ("month", .month(issued.month)),
        ("day", .day(day)), ("who", Cell(who)),
      ],
      sheets: [try totals(), Self.lines(corrections), Self.figures(sections)] + (try sheetsForPeople()))
  }

  /// Since when it stands, in words.
  static func standing(_ day: Day, _ who: String?) -> Phrase {
    guard let who else {
      return Phrase(
        fr: "en préparation, au \(day.text(.french))", en: "in preparation, as of \(day.text(.english))")
    }
    return Phrase(
      fr: "émis le \(day.text(.french)) par \(who)", en: "issued on \(day.text(.english)) by \(who)")
  }

  /// What the month came to and comes to, and how much of the difference the lines explain.
  var sums: (before: Mass, after: Mass, explained: Int64) {
    get throws(QuantityError) {
      var explained: Int64 = 0
      for line in corrections {
        explained = try Exact.sum(explained, (line.counts ?? .zero).grams - (line.counted ?? .zero).grams)
      }
      return (before.harvested, after.harvested, explained)
    }
  }

  // MARK: - For machines

  private func totals() throws(QuantityError) -> Sheet {
    let sums = try sums
    return Sheet(
      "totals", Phrase(verbatim: ""), for: .machines, shape: .record,
      columns: ["gramsBefore", "gramsAfter", "gramsDifference"].map {
        SheetColumn($0, Phrase(verbatim: ""), for: .machines)
      }, rows: [[.mass(sums.before), .mass(sums.after), .whole(sums.after.grams - sums.before.grams)]])
  }

  /// The corrections of harvests, one a row.
  static func lines(_ corrections: [HarvestCorrection]) -> Sheet {
    Sheet(
      "lines", Phrase(verbatim: ""), for: .machines,
      columns: [.key("harvest")] + ["change", "date", "site", "plot", "crop"].map { SheetColumn.key($0) }
        + ["gramsBefore", "gramsAfter", "reason", "by", "on"].map {
          SheetColumn($0, Phrase(verbatim: ""), for: .machines)
        },
      rows: corrections.map { line in
        let state = line.shown
        return [
          .whole(line.number), .text(line.change.rawValue), state.map { .day($0.day) } ?? .blank, Cell(state?.site),
          Cell(state?.plot), Cell(state?.crop), line.counted.map(Cell.mass) ?? .blank,
          line.counts.map(Cell.mass) ?? .blank, Cell(line.cause?.reason), Cell(line.cause?.who),
          line.cause.map { .day($0.day) } ?? .blank,
        ]
      })
  }

  /// The figures that are others, one a row.
  static func figures(_ sections: [ChangedSection]) -> Sheet {
    Sheet(
      "figures", Phrase(verbatim: ""), for: .machines,
      columns: ["about", "row", "figure"].map { SheetColumn.key($0) }
        + ["before", "after"].map { SheetColumn($0, Phrase(verbatim: ""), for: .machines) },
      rows: sections.flatMap { section in
        section.rows.flatMap { row in
          section.columns.indices.filter(row.isChanged).map { place in
            [
              .text(section.sheet.key), .text(row.name), .text(section.columns[place].key), row.before[place],
              row.after[place],
            ]
          }
        }
      })
  }
}

extension Report {
  /// What the month came to.
  var harvested: Mass {
    guard let totals = sheets.first(where: { $0.key == "totals" }), let row = totals.rows.first,
      let place = totals.columns.firstIndex(where: { $0.key == "grams" }), case .mass(let mass) = row[place]
    else { return .zero }
    return mass
  }
}

extension HarvestCorrection {
  /// The state by which a reader finds it: as the report counted it, else as it counts it now.
  var shown: State? { before.flatMap { $0.counts ? $0 : nil } ?? after }
}
