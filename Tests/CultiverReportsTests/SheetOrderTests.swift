import CultiverMarseille
import Testing

@testable import CultiverReports

@Suite struct SheetOrderTests {
  private static func sheet(_ rows: [(name: String, mass: Int64?, area: Int64?, void: String?)]) -> Sheet {
    Sheet(
      "", Phrase(fr: "Lignes", en: "Rows"),
      columns: [
        SheetColumn("name", Phrase(fr: "Nom", en: "Name")),
        SheetColumn("grams", Phrase(fr: "Masse", en: "Mass"), style: .numbers, isSummed: true),
        SheetColumn("area", Phrase(fr: "Surface (m²)", en: "Area (m²)"), style: .bareNumbers, isSummed: true),
        SheetColumn("void", Phrase(fr: "Annulée", en: "Voided"), role: .exclusion, rank: 1),
      ],
      rows: rows.map { row in
        [
          .text(row.name), row.mass.map { .mass(Mass(grams: $0)) } ?? .blank,
          row.area.map { .decimal($0, places: 2) } ?? .blank, Cell(row.void),
        ]
      })
  }

  private static let mixed = sheet([
    ("Épinard", 500, 1200, nil), ("ail", nil, 300, nil), ("zinnia", 20, nil, nil), ("Ail", 500, 100, "deux fois"),
  ])

  private func names(_ sheet: Sheet?) -> [String] {
    sheet?.rows.map { if case .text(let name) = $0[0] { name } else { "" } } ?? []
  }

  @Test func namesStandWithoutRegardToCaseAndAccents() {
    #expect(names(Self.mixed.sorted(by: "name", reversed: false)) == ["ail", "Ail", "Épinard", "zinnia"])
    #expect(names(Self.mixed.sorted(by: "NOM", reversed: true)) == ["zinnia", "Épinard", "ail", "Ail"])
  }

  @Test func whatIsNotStatedStandsLastEitherWay() {
    #expect(names(Self.mixed.sorted(by: "masse", reversed: false)) == ["zinnia", "Épinard", "Ail", "ail"])
    #expect(names(Self.mixed.sorted(by: "mass", reversed: true)) == ["Épinard", "Ail", "zinnia", "ail"])
  }

  @Test func numbersOfFewAndManyDecimalsMeet() {
    let cells: [Cell] = [
      .whole(3), .decimal(25, places: 1), .decimal(2999, places: 3), .area(Area(squareDecimetres: 1)),
    ]
    let sheet = Sheet(
      "", Phrase(verbatim: ""), columns: [SheetColumn("n", Phrase(verbatim: "n"))], rows: cells.map { [$0] })
    let sorted = sheet.sorted(by: "n", reversed: false)?.rows.map { $0[0] }
    #expect(
      sorted == [.area(Area(squareDecimetres: 1)), .decimal(25, places: 1), .decimal(2999, places: 3), .whole(3)])
  }

  @Test func aColumnThatIsNotThereSortsNothing() {
    #expect(Self.mixed.sorted(by: "couleur", reversed: false) == nil)
  }

  @Test func aTotalLeavesVoidedRowsOutAndSaysWhatItLacks() throws {
    let total = try Self.mixed.totalled()
    #expect(total.totals == [.blank, .mass(Mass(grams: 520)), .decimal(1500, places: 2), .blank])
    #expect(total.notes.map(\.fr) == ["1\u{A0}ligne annulée, hors des totaux."])
    #expect(
      total.lacking.mapValues(\.fr) == [
        1: "Masse\u{202F}: 1\u{A0}ligne sans valeur, hors du total.",
        2: "Surface (m²)\u{202F}: 1\u{A0}ligne sans valeur, hors du total.",
      ])
    // Of a column that is not shown nothing is said.
    let narrow = Sheet(
      "", Phrase(verbatim: ""),
      columns: [
        SheetColumn("name", Phrase(fr: "Nom", en: "Name")),
        SheetColumn("kg", Phrase(verbatim: "kg"), style: .bareNumbers, rank: 1, isSummed: true),
      ],
      rows: [[.text("abcdefghijklmnopqrstu"), .whole(1)], [.text("b"), .blank]])
    let format = TextFormat(width: 24, colour: false, language: .english)
    #expect(!format.written(try narrow.totalled()).contains("without a value"))
    let alone = try Self.mixed.onlyTotals()
    #expect(alone.rows == [[.whole(3), .mass(Mass(grams: 520)), .decimal(1500, places: 2)]])
  }

  @Test func aTotalStandsBelowALineInTextAndInBoldInMarkdown() throws {
    let total = try Self.sheet([("a", 1000, 100, nil), ("b", 250, 50, nil)]).totalled()
    #expect(
      TextFormat(width: 80, colour: false, language: .french).written(total) == """
                        Surface
        Nom      Masse     (m²)
        ───────────────────────
        a      1\u{A0}kg         1
        b      0,25\u{A0}kg      0,5
        ───────────────────────
        Total  1,25\u{A0}kg      1,5

        """)
    #expect(
      MarkdownFormat(language: .english).written(total).contains("| **Total** | **1.25\u{A0}kg** | **1.5** |"))
    // Programs read rows; the sums are theirs to ask for.
    #expect(total.values().rows.count == 2)
  }

  @Test func oneRowNeedsNoTotalAndASumThatDoesNotFitIsAnError() throws {
    #expect(try Self.sheet([("a", 1, 1, nil)]).totalled().totals.isEmpty)
    #expect(throws: QuantityError.overflow) {
      try Self.sheet([("a", .max, 1, nil), ("b", 1, 1, nil)]).totalled()
    }
  }
}
