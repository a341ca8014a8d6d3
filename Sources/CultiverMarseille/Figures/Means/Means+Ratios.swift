extension Means {
  /// Decimals of hours per kg.
  public static let hoursPerKilogramPlaces = 4
  /// Decimals of kg per hour.
  public static let kilogramsPerHourPlaces = 3
  /// Decimals of litres per kg and per m².
  public static let litresPlaces = 2

  /// All recorded hours, paid and volunteer.
  public func recordedHours() throws(QuantityError) -> WorkTime { try paid.adding(volunteer) }

  /// Hours of the scope, paid and volunteer.
  public func hours() throws(QuantityError) -> Calculated<WorkTime> {
    try Calculated(missing.hours + missing.silentWork) { () throws(QuantityError) in try recordedHours() }
  }

  /// Water of the scope.
  public var litres: Calculated<Volume> { Calculated(missing.water + missing.silentWater, water) }

  /// Compost of the scope.
  public var compostMass: Calculated<Mass> { Calculated(missing.compost, compost) }

  /// Waste of the scope that was kept out of the bin.
  public var wasteMass: Calculated<Mass> { Calculated(missing.waste, wasteDiverted) }

  /// Cultivated area = `groundDays` ÷ `days`, rounded half up to the dm²; zero when no day counts.
  public func cultivatedArea() throws(QuantityError) -> Area {
    guard days > 0 else { return .zero }
    return Area(squareDecimetres: try Exact.ratio(Int128(groundDays), Int128(days)))
  }

  /// Hours ÷ kilograms harvested, in ten-thousandths of h/kg, rounded half up.
  public func hoursPerKilogram() throws(QuantityError) -> Calculated<Int64> {
    try Calculated(withoutHarvest + missing.hours + missing.hoursOfHarvest) { () throws(QuantityError) in
      // min/60 ÷ (g/1000) × 10 000
      try Exact.ratio(Int128(try recordedHours().minutes) * 10_000_000, Int128(harvested.grams) * 60)
    }
  }

  /// Kilograms harvested ÷ hours, in thousandths of kg/h, rounded half up.
  public func kilogramsPerHour() throws(QuantityError) -> Calculated<Int64> {
    let minutes = try recordedHours().minutes
    let lacking = missing.hours + missing.hoursOfHarvest
    return try Calculated(minutes == 0 && lacking.isEmpty ? [.noHours] : lacking) { () throws(QuantityError) in
      // g/1000 ÷ (min/60) × 1000
      try Exact.ratio(Int128(harvested.grams) * 60, Int128(minutes))
    }
  }

  /// Litres ÷ kilograms harvested, in hundredths of l/kg, rounded half up.
  public func litresPerKilogram() throws(QuantityError) -> Calculated<Int64> {
    try Calculated(withoutHarvest + missing.water + missing.waterOfHarvest) { () throws(QuantityError) in
      // ml/1000 ÷ (g/1000) × 100
      try Exact.ratio(Int128(water.millilitres) * 100, Int128(harvested.grams))
    }
  }

  /// Litres of compost ÷ kilograms harvested, in hundredths of l/kg, rounded half up.
  public func compostPerKilogram() throws(QuantityError) -> Calculated<Int64> {
    try Calculated(withoutHarvest + missing.compostVolume) { () throws(QuantityError) in
      // ml/1000 ÷ (g/1000) × 100
      try Exact.ratio(Int128(compostVolume.millilitres) * 100, Int128(harvested.grams))
    }
  }

  /// Litres ÷ cultivated area, in hundredths of l/m², rounded half up.
  public func litresPerSquareMetre() throws(QuantityError) -> Calculated<Int64> {
    let bare: [MissingPart] = groundDays == 0 && missing.ground.isEmpty ? [.noGround] : []
    return try Calculated(bare + missing.ground + missing.water + missing.waterOfGround) { () throws(QuantityError) in
      // ml/1000 ÷ (dm²·days / (100 · days)) × 100
      try Exact.ratio(Int128(water.millilitres) * Int128(days) * 10, Int128(groundDays))
    }
  }

  private var withoutHarvest: [MissingPart] { harvested == .zero ? [.noHarvest] : [] }
}
