import CultiverMarseille

extension ForecastReport {
  /// The whole scope and all weeks.
  static func totals(_ forecast: Forecast) -> Sheet {
    Sheet(
      "totals", Phrase(verbatim: ""), for: .machines, shape: .record, columns: measured + [notCalculable],
      rows: [cells(forecast.total) + [.whole(Int64(forecast.unknown.count))]])
  }

  /// Every crop in all weeks.
  static func crops(_ forecast: Forecast) -> Sheet {
    Sheet(
      "crops", Phrase(verbatim: ""), for: .machines,
      columns: [.key("crop"), .key("name")] + measured + [notCalculable],
      rows: forecast.rows.map { row in
        [.text(row.crop.code), .text(row.crop.name.fr)] + cells(row.total, row.isForeseen) + [.whole(row.unforeseen)]
      })
  }

  /// Every week.
  static func weeks(_ forecast: Forecast) -> Sheet {
    Sheet(
      "weeks", Phrase(verbatim: ""), for: .machines, columns: dated + measured,
      rows: zip(forecast.weeks, forecast.byWeek).map { week, measure in days(week) + cells(measure) })
  }

  /// Every crop in every week.
  static func rows(_ forecast: Forecast) -> Sheet {
    Sheet(
      "rows", Phrase(verbatim: ""), for: .machines, columns: [.key("crop"), .key("name")] + dated + measured,
      rows: forecast.rows.flatMap { row in
        zip(forecast.weeks, row.weeks).map { week, measure in
          [.text(row.crop.code), .text(row.crop.name.fr)] + days(week) + cells(measure, row.isForeseen)
        }
      })
  }

  /// What could not be computed, a row for every reason.
  static func unknown(_ forecast: Forecast) -> Sheet {
    Sheet(
      "notCalculable", Phrase(verbatim: ""), for: .machines,
      columns: ["crop", "name", "site", "plot", "cycle", "planned", "stand", "reason", "message"].map { .key($0) },
      rows: forecast.unknown.flatMap { unknown in
        unknown.reasons.map { reason in
          [
            .text(unknown.crop.code), .text(unknown.crop.name.fr), .text(unknown.plot.site.code),
            .text(unknown.plot.plot.code), .text(unknown.prospect.code), .flag(unknown.prospect.cycle == nil),
            .day(unknown.prospect.start), .text(reason.rawValue), .note(reason.sentence),
          ]
        }
      })
  }

  private static let dated: [SheetColumn] = [.key("week"), .key("from"), .key("to")]
  private static let measured = ["expectedGrams", "pickedGrams"].map {
    SheetColumn($0, Phrase(verbatim: ""), for: .machines)
  }
  private static let notCalculable = SheetColumn("notCalculable", Phrase(verbatim: ""), for: .machines)

  private static func days(_ week: Week) -> [Cell] { [.text(week.iso), .day(week.monday), .day(week.sunday)] }

  private static func cells(_ measure: Forecast.Measure, _ isForeseen: Bool = true) -> [Cell] {
    [isForeseen ? .mass(measure.expected) : .blank, measure.picked.map(Cell.mass) ?? .blank]
  }
}
