import CultiverMarseille

extension ForecastReport {
  /// A page of text is so wide; the weeks are divided among as few tables as fit it.
  private static let pageWidth = 80
  private static let leastLabel = 14

  /// What is expected, crops by weeks.
  static func expected(_ forecast: Forecast) -> [Sheet] {
    tables(
      forecast, "expected", Phrase(fr: "Attendu", en: "Expected"), forecast.weeks.count,
      forecast.rows.map { row in
        (Self.name(row), row.weeks.map(\.expected), row.total.expected)
      }, (forecast.byWeek.map(\.expected), forecast.total.expected))
  }

  /// What was picked in the weeks that are over, under the same headings.
  static func picked(_ forecast: Forecast) -> [Sheet] {
    tables(
      forecast, "picked", Phrase(fr: "Récolté", en: "Picked"), forecast.weeksOver,
      forecast.rows.map { row in
        (row.crop.name, row.weeks.map { $0.picked ?? .zero }, row.over.picked ?? .zero)
      }, (forecast.byWeek.map { $0.picked ?? .zero }, forecast.over.picked ?? .zero))
  }

  /// What was expected and what was picked in the weeks that are over, crop by crop.
  static func comparison(_ forecast: Forecast) -> [Sheet] {
    guard forecast.weeksOver > 0 else { return [] }
    let first = forecast.weeks[0]
    let last = forecast.weeks[forecast.weeksOver - 1]
    let rows = forecast.rows.filter { $0.over.expected > .zero || ($0.over.picked ?? .zero) > .zero }
    return [
      Sheet(
        "over",
        Phrase { language in
          let weeks = "\(first.short(language))–\(last.short(language))"
          return language == .french ? "Écart \(weeks) (kg)" : "Difference \(weeks) (kg)"
        }, for: .people,
        columns: [
          .label,
          SheetColumn("expected", Phrase(fr: "attendu", en: "expected"), for: .people, style: .bareNumbers),
          SheetColumn("picked", Phrase(fr: "récolté", en: "picked"), for: .people, style: .bareNumbers),
          SheetColumn("gap", Phrase(fr: "écart", en: "difference"), for: .people, style: .bareNumbers),
        ],
        rows: rows.map { row in
          let picked = row.over.picked ?? .zero
          guard row.isForeseen else { return [.note(row.crop.name), .yield(nil), .mass(picked), .yield(nil)] }
          return [
            .note(name(row)), .mass(row.over.expected), .mass(picked), .difference(picked, from: row.over.expected),
          ]
        })
    ]
  }

  /// A crop's name, marked when more is to be expected of it than could be computed.
  private static func name(_ row: Forecast.Row) -> Phrase {
    let mark = row.unforeseen > 0 ? "*" : ""
    return Phrase(fr: row.crop.name.fr + mark, en: row.crop.name.en + mark)
  }

  /// Crops by weeks, in kilograms to the nearest 0.1 kg: below that a forecast says nothing. Crops with nothing are left out.
  private static func tables(
    _ forecast: Forecast, _ key: String, _ title: Phrase, _ count: Int,
    _ rows: [(name: Phrase, weeks: [Mass], total: Mass)], _ whole: (weeks: [Mass], total: Mass)
  ) -> [Sheet] {
    let rows = rows.filter { $0.total > .zero }
    guard !rows.isEmpty, count > 0 else { return [] }
    let widest = max(5, whole.weeks.prefix(count).map(width).max() ?? 0)
    let most = max(1, (pageWidth - leastLabel - width(whole.total) - 4) / (widest + 2))
    let blocks = (count + most - 1) / most
    let size = (count + blocks - 1) / blocks
    return stride(from: 0, to: count, by: size).map { start in
      let places = start..<min(start + size, count)
      let isLast = places.upperBound == count
      func cells(_ label: Cell, _ weeks: [Mass], _ total: Mass) -> [Cell] {
        [label] + places.map { rounded(weeks[$0]) } + (isLast ? [rounded(total)] : [])
      }
      let total = blocks == 1 ? Words.total : Phrase(fr: "toutes", en: "all weeks")
      let weeks = places.map { forecast.weeks[$0] }
      return Sheet(
        key,
        Phrase { language in
          guard blocks > 1, let first = weeks.first, let last = weeks.last else { return "\(title[language]) (kg)" }
          return "\(title[language]) \(first.short(language))–\(last.short(language)) (kg)"
        }, for: .people,
        columns: [.label]
          + weeks.map { week in
            summed(week.iso, Phrase { "\(week.short($0)) \(short(week.monday, $0))" })
          } + (isLast ? [summed("total", total)] : []),
        rows: rows.map { cells(.note($0.name), $0.weeks, $0.total) },
        totals: rows.count > 1 ? cells(.blank, whole.weeks, whole.total) : [])
    }
  }

  private static func summed(_ key: String, _ heading: Phrase) -> SheetColumn {
    SheetColumn(key, heading, for: .people, style: .bareNumbers, isSummed: true)
  }

  /// The day and month of a week's Monday.
  private static func short(_ day: Day, _ language: Language) -> String {
    language == .french ? String(day.short(language).prefix(5)) : String(day.iso.suffix(5))
  }

  /// To the nearest 0.1 kg, half up; nothing stays blank, and something is never shown as nothing.
  private static func rounded(_ mass: Mass) -> Cell {
    guard mass > .zero else { return .blank }
    guard mass.grams >= 50 else { return .note(Phrase(fr: "<0,1", en: "<0.1")) }
    return .decimal(mass.grams / 100 + (mass.grams % 100 >= 50 ? 1 : 0), places: 1)
  }

  private static func width(_ mass: Mass) -> Int { Display.width(rounded(mass).words(.french).text) }
}
