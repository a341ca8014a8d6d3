/// Means while they are being summed; every sum that does not fit 64 bits is an error.
struct MeansSum {
  private var minutes: [WorkKind: Int64] = [:]
  private var millilitres: Int64 = 0
  private var interpolated: Int64 = 0
  private var compost: Int64 = 0
  private var compostMillilitres: Int64 = 0
  private var waste: Int64 = 0
  private var grams: Int64 = 0
  private var groundDays: Int64 = 0
  private var unweighed: (count: Int64, first: Int64) = (0, 0)
  private var unmeasured: (count: Int64, first: Int64) = (0, 0)
  var missing = Means.Missing()

  mutating func add(_ work: MeansFacts.Work) throws(QuantityError) {
    minutes[work.kind] = try Exact.sum(minutes[work.kind] ?? 0, work.time.minutes)
  }

  mutating func add(_ supply: MeansFacts.Supply) throws(QuantityError) {
    switch supply.kind {
    case .water: millilitres = try Exact.sum(millilitres, supply.volume?.millilitres ?? 0)
    case .compost:
      if let mass = supply.mass {
        compost = try Exact.sum(compost, mass.grams)
      } else {
        unweighed = (unweighed.count + 1, unweighed.count == 0 ? supply.number : unweighed.first)
      }
      if let volume = supply.volume {
        compostMillilitres = try Exact.sum(compostMillilitres, volume.millilitres)
      } else {
        unmeasured = (unmeasured.count + 1, unmeasured.count == 0 ? supply.number : unmeasured.first)
      }
    case .wasteDiverted: waste = try Exact.sum(waste, supply.mass?.grams ?? 0)
    default: break
    }
  }

  mutating func add(_ flow: MeterCourse.Flow) throws(QuantityError) {
    millilitres = try Exact.sum(millilitres, try Volume(litres: flow.litres).millilitres)
    interpolated = try Exact.sum(interpolated, try Volume(litres: flow.interpolated).millilitres)
  }

  mutating func addHarvest(_ mass: Mass) throws(QuantityError) { grams = try Exact.sum(grams, mass.grams) }

  mutating func addGround(_ area: Area, days: Int64) throws(QuantityError) {
    groundDays = try Exact.sum(groundDays, try Exact.product(area.squareDecimetres, days))
  }

  /// The sums as means of a period of so many days.
  func means(days: Int64) -> Means {
    var missing = missing
    if unweighed.count > 0 { missing.compost.append(.unweighed(unweighed.count, first: unweighed.first)) }
    if unmeasured.count > 0 {
      missing.compostVolume.append(.unmeasured(unmeasured.count, first: unmeasured.first))
    }
    return Means(
      paid: WorkTime(minutes: minutes[.paid] ?? 0), volunteer: WorkTime(minutes: minutes[.volunteer] ?? 0),
      water: Volume(millilitres: millilitres), interpolated: Volume(millilitres: interpolated),
      compost: Mass(grams: compost), compostVolume: Volume(millilitres: compostMillilitres),
      wasteDiverted: Mass(grams: waste), harvested: Mass(grams: grams),
      groundDays: groundDays, days: days, missing: missing)
  }
}

extension [MissingPart] {
  /// Adds a part unless it is there.
  mutating func note(_ part: MissingPart) { if !contains(part) { append(part) } }
}
