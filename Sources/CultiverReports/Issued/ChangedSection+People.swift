import CultiverMarseille

extension ChangedSection {
  /// The section for people: the figures of the whole month one below another, those of other sections row by row. Where a section only repeats the whole, text leaves it out.
  func sheet(_ number: Int64, whole: ChangedSection?) -> Sheet {
    let key = "erratum\(number)\(sheet.key.prefix(1).uppercased() + sheet.key.dropFirst())"
    let title = Phrase(
      fr: "\(name.fr) (erratum n°\u{A0}\(number))", en: "\(name.en) (erratum no.\u{A0}\(number))")
    return isWhole ? figures(key, title) : table(key, title, repeats: whole.map(repeats) ?? false)
  }

  /// Whether it is about no row of its own.
  private var isWhole: Bool { ["totals", "coverage"].contains(sheet.key) }

  private var name: Phrase {
    switch sheet.key {
    case "totals": Phrase(fr: "Le mois entier", en: "The whole month")
    case "coverage": Phrase(fr: "Nouvelles", en: "Heard of")
    default: sheet.title
    }
  }

  private func repeats(_ whole: ChangedSection) -> Bool {
    guard rows.count == 1, let row = rows.first, let other = whole.rows.first else { return false }
    return row.before == other.before && row.after == other.after
  }

  private func column(_ key: String, _ fr: String, _ en: String, _ style: SheetColumn.Style, rank: Int = 0)
    -> SheetColumn
  { SheetColumn(key, Phrase(fr: fr, en: en), for: .people, style: style, rank: rank) }

  // MARK: - One figure below another

  private func figures(_ key: String, _ title: Phrase) -> Sheet {
    let row = rows.first
    return Sheet(
      key, title, for: .people,
      columns: [
        .label, column("before", "avant", "before", .numbers), column("after", "maintenant", "now", .numbers),
        column("gap", "écart", "difference", .numbers),
      ],
      rows: columns.indices.map { place in
        let (before, after) = (row?.before[place] ?? .blank, row?.after[place] ?? .blank)
        return [.note(Self.figure(columns[place])), before, after, Self.gap(before, after)]
      })
  }

  /// A figure in words, without the unit that its numbers have.
  private static func figure(_ column: SheetColumn) -> Phrase {
    switch column.key {
    case "harvests": Phrase(fr: "Récoltes", en: "Harvests")
    case "grams": Phrase(fr: "Récolté", en: "Harvested")
    case "lostGrams": Phrase(fr: "Perdu", en: "Lost")
    case "estimatedGrams": Phrase(fr: "Estimé", en: "Estimated")
    case "unknownAreaGrams": Phrase(fr: "Surface inconnue", en: "Unknown area")
    case "cultivatedSquareMetres": Phrase(fr: "Cultivé", en: "Cultivated")
    case "kilogramsPerSquareMetre": Phrase(fr: "Rendement du mois", en: "Yield of the month")
    case "finishedCycles": Phrase(fr: "Cycles terminés", en: "Finished cycles")
    case "finishedGrams": Phrase(fr: "Récolté de ces cycles", en: "Harvested from these cycles")
    case "finishedSquareMetres": Phrase(fr: "Surface de ces cycles", en: "Area of these cycles")
    case "finishedKilogramsPerSquareMetre": Phrase(fr: "Rendement de ces cycles", en: "Yield of these cycles")
    case "activePlots": Phrase(fr: "Parcelles actives", en: "Active plots")
    case "reported": Phrase(fr: "Avec récolte", en: "With a harvest")
    case "saidNone": Phrase(fr: "Sans rien à récolter", en: "With nothing to harvest")
    case "silent": Phrase(fr: "Sans nouvelles", en: "Not heard of")
    default: column.heading
    }
  }

  /// How much more or less it is; nothing where one of the two is not known.
  private static func gap(_ before: Cell, _ after: Cell) -> Cell {
    func signed(_ now: Int64, _ before: Int64, places: Int, _ unit: String) -> Cell {
      let (gap, overflow) = now.subtractingReportingOverflow(before)
      guard !overflow else { return .blank }
      return .note(
        Phrase { language in
          (gap > 0 ? "+" : "\u{2212}") + Written.decimal(Int64(clamping: gap.magnitude), places: places, language)
            + unit
        })
    }
    switch (before, after) {
    case (.mass(let before), .mass(let now)): return .difference(now, from: before)
    case (.blank, .mass(let now)): return .difference(now, from: .zero)
    case (.mass(let before), .blank): return .difference(.zero, from: before)
    case (.area(let before), .area(let now)):
      return signed(now.squareDecimetres, before.squareDecimetres, places: 2, Words.squareMetres)
    case (.yield(let before?), .yield(let now?)): return signed(now, before, places: 4, Words.yield)
    case (.whole(let before), .whole(let now)): return signed(now, before, places: 0, "")
    default: return .blank
    }
  }

  // MARK: - Row by row

  private func table(_ key: String, _ title: Phrase, repeats: Bool) -> Sheet {
    var headings: [SheetColumn] = []
    var makers: [(Row) -> Cell] = []
    for (place, figure) in columns.enumerated() {
      let rank = Self.rank(figure.key)
      let was = Phrase(fr: "\(figure.heading.fr) avant", en: "\(figure.heading.en) before")
      headings += [
        SheetColumn("\(figure.key)Before", was, for: .people, style: .bareNumbers, rank: rank),
        SheetColumn("\(figure.key)After", figure.heading, for: .people, style: .bareNumbers, rank: rank),
      ]
      makers += [{ $0.before[place] }, { $0.after[place] }]
      guard figure.key == "grams" else { continue }
      headings.append(column("gap", "écart", "difference", .bareNumbers))
      makers.append { Self.gap($0.before[place], $0.after[place]) }
    }
    return Sheet(
      key, title, for: .people, columns: [.label] + headings,
      rows: rows.map { row in [row.label] + makers.map { $0(row) } }, repeats: repeats)
  }

  /// What gives way first on a narrow page.
  private static func rank(_ key: String) -> Int {
    switch key {
    case "grams": 0
    case "kilogramsPerSquareMetre": 1
    case "cultivatedSquareMetres": 2
    case "harvests": 3
    case "finishedKilogramsPerSquareMetre": 4
    default: 5
    }
  }
}
