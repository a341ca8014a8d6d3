import CultiverMarseille

extension ErratumReport {
  /// Its sheets for people: what it comes to, the harvests, the figures.
  func sheetsForPeople() throws(QuantityError) -> [Sheet] {
    let title = Phrase(
      fr: "Récoltes (erratum n°\u{A0}\(number))", en: "Harvests (erratum no.\u{A0}\(number))")
    let whole = sections.first { $0.sheet.key == "totals" }
    return [
      Sheet("erratum\(number)", Phrase(verbatim: ""), for: .people, notes: try sumsInWords()),
      try harvests("erratum\(number)Lines", title),
    ] + sections.map { $0.sheet(number, whole: whole) }
  }

  private func sumsInWords() throws(QuantityError) -> [Phrase] {
    let sums = try sums
    func difference(_ language: Language) -> String {
      Words.signed(sums.after, from: sums.before, language) + Words.kilograms
    }
    let total =
      sums.before == sums.after
      ? Phrase(
        fr: "Récolté\u{202F}: \(Words.mass(sums.after, .french)), comme avant.",
        en: "Harvested: \(Words.mass(sums.after, .english)), as before.")
      : Phrase(
        fr:
          "Récolté\u{202F}: \(Words.mass(sums.before, .french)) avant, \(Words.mass(sums.after, .french)) maintenant (\(difference(.french))).",
        en:
          "Harvested: \(Words.mass(sums.before, .english)) before, \(Words.mass(sums.after, .english)) now (\(difference(.english)))."
      )
    let rest = sums.after.grams - sums.before.grams - sums.explained
    guard rest != 0 else { return [total] }
    let (from, to) = rest < 0 ? (Mass(grams: -rest), Mass.zero) : (.zero, Mass(grams: rest))
    return [
      total,
      Phrase(
        fr:
          "Dont \(Words.signed(to, from: from, .french))\(Words.kilograms) que ce carnet ne connaît pas ligne par ligne\u{202F}: c'était corrigé avant d'y être repris.",
        en:
          "Of this, \(Words.signed(to, from: from, .english))\(Words.kilograms) is not known line by line to this notebook: it was corrected before it came here."
      ),
    ]
  }

  // MARK: - Harvests

  private func harvests(_ key: String, _ title: Phrase) throws(QuantityError) -> Sheet {
    func column(_ key: String, _ fr: String, _ en: String, _ style: SheetColumn.Style = .words, rank: Int = 0)
      -> SheetColumn
    { SheetColumn(key, Phrase(fr: fr, en: en), for: .people, style: style, rank: rank) }
    let (before, after) = (try sum(\.counted), try sum(\.counts))
    return Sheet(
      key, title, for: .people,
      columns: [
        column("date", "jour", "day"), column("harvest", "n°", "no.", .bareNumbers),
        column("plot", "parcelle", "plot"), column("crop", "culture", "crop"),
        column("before", "kg avant", "kg before", .bareNumbers), column("after", "kg après", "kg after", .bareNumbers),
        column("gap", "écart", "difference", .bareNumbers), column("change", "ce qui change", "what changed", .remarks),
      ],
      rows: corrections.map { line in
        let state = line.shown
        return [
          state.map { .day($0.day) } ?? .blank, .number(line.number), Cell(state.map { "\($0.site)/\($0.plot)" }),
          state.map { .note($0.cropName) } ?? .blank, line.counted.map(Cell.mass) ?? .blank,
          line.counts.map(Cell.mass) ?? .blank, .difference(line.counts ?? .zero, from: line.counted ?? .zero),
          .note(line.words),
        ]
      },
      totals: corrections.count > 1
        ? [.blank, .blank, .blank, .blank, .mass(before), .mass(after), .difference(after, from: before)]
          + [.blank]
        : [])
  }

  private func sum(_ mass: (HarvestCorrection) -> Mass?) throws(QuantityError) -> Mass {
    var sum = Mass.zero
    for line in corrections { sum = try sum.adding(mass(line) ?? .zero) }
    return sum
  }
}
