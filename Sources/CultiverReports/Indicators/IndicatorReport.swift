public import CultiverMarseille

/// What indicators come to in a scope and period, what they rest on, and what is missing.
///
/// Its JSON is `cultiver/indicators/1`: the numbers in the unit beside them, exact. Its CSV has the sections `indicators`, `details`, `results`, `documents` and `gaps`.
public enum IndicatorReport {
  /// The report of readings of one scope and period.
  public static func report(
    _ readings: [IndicatorReading], period: ReportPeriod, through: Day, scope: ScopeNames
  ) -> Report {
    let isOver = through >= period.last
    return Report(
      schema: "cultiver/indicators/1",
      title: Phrase { language in
        "\(Phrase(fr: "Indicateurs", en: "Indicators")[language]) · \(period.text(language))"
      },
      lead: [
        Phrase { language in
          let days =
            isOver
            ? Phrase(fr: "période entière", en: "whole period")
            : Phrase(
              fr: "période en cours, jusqu'au \(through.short(.french)) inclus",
              en: "period in progress, through \(through.short(.english))")
          return "\(scope.words[language]) · \(days[language])"
        }
      ],
      properties: [("from", .day(period.first)), ("to", .day(period.last)), ("through", .day(through))],
      sheets: [
        scope.sheet, values(readings), details(readings), results(readings), documents(readings), gaps(readings),
        reasons(readings),
      ])
  }

  private static func values(_ readings: [IndicatorReading]) -> Sheet {
    Sheet(
      "indicators", Phrase(fr: "Indicateurs", en: "Indicators"),
      columns: [
        SheetColumn("indicator", Phrase(fr: "Code", en: "Code"), role: .key),
        SheetColumn("name", Phrase(fr: "Indicateur", en: "Indicator")),
        SheetColumn("value", Phrase(fr: "Valeur", en: "Value"), for: .machines),
        SheetColumn("unit", Phrase(fr: "Unité", en: "Unit"), for: .machines),
        SheetColumn("shown", Phrase(fr: "Valeur", en: "Value"), for: .people, style: .numbers),
        SheetColumn("basis", Phrase(fr: "Base", en: "Basis")),
        SheetColumn("computed", Phrase(fr: "Calculé", en: "Computed"), for: .machines),
        SheetColumn("entered", Phrase(fr: "Saisi", en: "Entered"), for: .machines),
        SheetColumn(
          "enteredBeside", Phrase(fr: "Saisi à côté", en: "Entered beside"), for: .people, style: .numbers, rank: 1),
        SheetColumn("counter", Phrase(fr: "Compté par", en: "Counted by"), rank: 2),
      ],
      rows: readings.map { reading in
        let unit = reading.indicator.unit
        func exact(_ value: Int64?) -> Cell { value.map { .decimal($0, places: unit.places) } ?? .blank }
        let beside = reading.computed == nil ? nil : reading.entered
        return [
          .text(reading.indicator.rawValue), .note(reading.indicator.name), exact(reading.value),
          .text(unit.code), .reading(reading.value, unit),
          reading.basis.map { .term($0.rawValue, $0.name) } ?? .blank, exact(reading.computed),
          exact(reading.entered), beside.map { .reading($0, unit) } ?? .blank, Cell(reading.counter),
        ]
      })
  }

  private static func details(_ readings: [IndicatorReading]) -> Sheet {
    Sheet(
      "details", Phrase(fr: "À côté", en: "Beside them"), for: audience(readings.contains { !$0.details.isEmpty }),
      columns: [
        SheetColumn("indicator", Phrase(fr: "Code", en: "Code"), role: .key),
        SheetColumn("detail", Phrase(fr: "Quoi", en: "What"), role: .key),
        SheetColumn("value", Phrase(fr: "Valeur", en: "Value"), for: .machines),
        SheetColumn("shown", Phrase(fr: "Valeur", en: "Value"), for: .people, style: .numbers),
      ],
      rows: readings.flatMap { reading in reading.details.map { row($0, of: reading.indicator) } })
  }

  private static func row(_ detail: IndicatorReading.Detail, of indicator: Indicator) -> [Cell] {
    let (name, unit) = (detail.name, detail.name.unit)
    let shown: Cell = if let unit { .reading(detail.value, unit) } else { .whole(detail.value) }
    return [
      .text(indicator.rawValue), .term(name.rawValue, name.name), .decimal(detail.value, places: unit?.places ?? 0),
      shown,
    ]
  }

  private static func results(_ readings: [IndicatorReading]) -> Sheet {
    Sheet(
      "results", Phrase(fr: "Résultats saisis", en: "Results entered"),
      for: audience(readings.contains { !$0.results.isEmpty }),
      columns: [
        SheetColumn("indicator", Phrase(fr: "Code", en: "Code"), role: .key),
        SheetColumn("number", Phrase(fr: "N°", en: "No."), style: .bareNumbers),
        SheetColumn("from", Phrase(fr: "Du", en: "From")), SheetColumn("to", Phrase(fr: "Au", en: "To")),
        SheetColumn("value", Phrase(fr: "Valeur", en: "Value"), for: .machines),
        SheetColumn("shown", Phrase(fr: "Valeur", en: "Value"), for: .people, style: .numbers),
        SheetColumn("counter", Phrase(fr: "Compté par", en: "Counted by"), rank: 1),
        SheetColumn("evidence", Phrase(fr: "Justificatif", en: "Evidence"), style: .remarks),
      ],
      rows: readings.flatMap { reading in
        let unit = reading.indicator.unit
        return reading.results.map { result in
          [
            .text(reading.indicator.rawValue), .number(result.number), .day(result.period.first),
            .day(result.period.last), .decimal(result.value, places: unit.places), .reading(result.value, unit),
            Cell(result.counter), .text(result.evidence),
          ]
        }
      })
  }

  private static func documents(_ readings: [IndicatorReading]) -> Sheet {
    let computed = readings.filter { $0.basis == .computed && !$0.evidence.isEmpty }
    return Sheet(
      "documents", Phrase(fr: "Justificatifs", en: "Evidence"), for: audience(!computed.isEmpty),
      columns: [
        SheetColumn("indicator", Phrase(fr: "Code", en: "Code"), role: .key),
        SheetColumn("document", Phrase(fr: "Justificatif", en: "Evidence")),
      ],
      rows: computed.flatMap { reading in
        reading.evidence.map { [.text(reading.indicator.rawValue), .text($0)] }
      })
  }

  /// Every gap, for machines.
  private static func gaps(_ readings: [IndicatorReading]) -> Sheet {
    Sheet(
      "gaps", Phrase(verbatim: ""), for: .machines,
      columns: ["indicator", "code", "message"].map { SheetColumn.key($0) },
      rows: readings.flatMap { reading in
        reading.gaps.map { gap in
          [.text(reading.indicator.rawValue), .text(gap.code), .note(gap.words(of: reading.indicator))]
        }
      })
  }

  /// The same for people, each reason once.
  private static func reasons(_ readings: [IndicatorReading]) -> Sheet {
    var order: [Phrase] = []
    var codes: [Phrase: [String]] = [:]
    for reading in readings {
      for gap in reading.gaps {
        let words = gap.words(of: reading.indicator)
        if codes[words] == nil { order.append(words) }
        if codes[words]?.contains(reading.indicator.rawValue) != true {
          codes[words, default: []].append(reading.indicator.rawValue)
        }
      }
    }
    return Sheet(
      "reasons", Phrase(fr: "Ce qui manque, ou est laissé de côté", en: "What is missing or left out"), for: .people,
      notes: order.map { words in
        let list = (codes[words] ?? []).joined(separator: ", ")
        return Phrase { language in "\(list)\(Phrase(fr: "\u{202F}: ", en: ": ")[language])\(words[language])." }
      })
  }

  private static func audience(_ says: Bool) -> SheetColumn.Audience { says ? .everyone : .machines }
}
