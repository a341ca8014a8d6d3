import CultiverMarseille

/// The columns in which means stand, and their cells.
enum MeansColumns {
  /// The columns, in the order and under the keys of the contract.
  static let all: [SheetColumn] = [
    column("harvestedGrams", fr: "kg récoltés", en: "kg harvested", rank: 0),
    column("cultivatedSquareMetres", fr: "m² cultivés", en: "m² cultivated", rank: 4),
    SheetColumn("hours", Phrase(fr: "travail", en: "work"), style: .numbers, rank: 0),
    machines("recordedPaidHours"), machines("recordedVolunteerHours"),
    column("hoursPerKilogram", fr: "h/kg", en: "h/kg", rank: 0),
    column("kilogramsPerHour", fr: "kg/h", en: "kg/h", rank: 2),
    column("litres", fr: "eau (l)", en: "water (l)", rank: 0),
    machines("recordedLitres"), machines("interpolatedLitres"),
    column("litresPerKilogram", fr: "l/kg", en: "l/kg", rank: 0),
    column("litresPerSquareMetre", fr: "l/m²", en: "l/m²", rank: 0),
    column("compostGrams", fr: "kg de compost", en: "kg of compost", rank: 3), machines("recordedCompostGrams"),
    column("wasteDivertedGrams", fr: "kg de biodéchets", en: "kg of waste", rank: 3),
  ]

  /// The cells of means, one for each column; throws when an exact result does not fit 64 bits.
  static func cells(_ means: Means) throws(QuantityError) -> [Cell] {
    [
      .mass(means.harvested), .area(try means.cultivatedArea()), cell(try means.hours(), Cell.time),
      .time(means.paid), .time(means.volunteer), perKilogram(try means.hoursPerKilogram()),
      perHour(try means.kilogramsPerHour()), cell(means.litres, Cell.volume), .volume(means.water),
      .volume(means.interpolated), litres(try means.litresPerKilogram(), "l/kg"),
      litres(try means.litresPerSquareMetre(), "l/m²"), cell(means.compostMass, Cell.mass), .mass(means.compost),
      cell(means.wasteMass, Cell.mass),
    ]
  }

  /// Hours per kilogram.
  static func perKilogram(_ ratio: Calculated<Int64>) -> Cell {
    .ratio(ratio.value, places: Means.hoursPerKilogramPlaces, unit: "h/kg")
  }

  /// Kilograms per hour.
  static func perHour(_ ratio: Calculated<Int64>) -> Cell {
    .ratio(ratio.value, places: Means.kilogramsPerHourPlaces, unit: "kg/h")
  }

  /// Litres of something.
  static func litres(_ ratio: Calculated<Int64>, _ unit: String) -> Cell {
    .ratio(ratio.value, places: Means.litresPlaces, unit: unit)
  }

  /// A figure, or the dash that says that there is none.
  static func cell<Value>(_ figure: Calculated<Value>, _ make: (Value) -> Cell) -> Cell {
    figure.value.map(make) ?? .term(nil, Phrase(verbatim: "–"))
  }

  private static func column(_ key: String, fr: String, en: String, rank: Int) -> SheetColumn {
    SheetColumn(key, Phrase(fr: fr, en: en), style: .bareNumbers, rank: rank)
  }

  private static func machines(_ key: String) -> SheetColumn {
    SheetColumn(key, Phrase(verbatim: ""), for: .machines)
  }
}
