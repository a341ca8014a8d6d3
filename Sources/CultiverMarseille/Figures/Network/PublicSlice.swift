/// Whole months that are published together: the atoms of one, two or more of them, and never of a part.
public struct PublicSlice: Sendable {
  /// The months.
  public let months: ClosedRange<Month>
  /// What may be told of them.
  public let atoms: [PublicAtom]
  /// Whether someone's figures are left out of them.
  public let leavesOut: Bool
  /// Whether everyone whose ground is measured is in them.
  let isWhole: Bool

  /// Their days.
  public var days: ClosedRange<Day> { months.lowerBound.first...months.upperBound.last }

  /// The slices of a year, from the parts of its months. It takes months quarter by quarter, and a quarter only when it is over, so that what was told once is never told otherwise afterwards because of days that came later:
  /// three slices when each month can be told of with everyone in it; else the quarter as one, without those who have more than half; else, in a quarter that says nothing by itself, the months wait for the next one.
  public static func slices(
    of year: Int, _ parts: [Month: [GrowerPart]], _ consents: [Consent], today: Day
  ) throws(QuantityError) -> [PublicSlice] {
    var slices: [PublicSlice] = []
    var waiting: Month?
    guard let january = Month(year: year, month: 1) else { return [] }
    for quarter in 0..<4 {
      let first = january.adding(months: quarter * 3)
      let last = first.adding(months: 2)
      guard last.last < today else { break }
      if waiting == nil {
        var single: [PublicSlice] = []
        for month in 0..<3 {
          let month = first.adding(months: month)
          if let slice = try slice(month...month, parts, consents), slice.isWhole { single.append(slice) }
        }
        if single.count == 3 {
          slices += single
          continue
        }
      }
      if let slice = try slice((waiting ?? first)...last, parts, consents) {
        slices.append(slice)
        waiting = nil
      } else {
        waiting = waiting ?? first
      }
    }
    // What a year that is over could tell of nobody, it tells of those who consent.
    if let first = waiting, january.adding(months: 11).last < today,
      let slice = try slice(first...january.adding(months: 11), parts, consents, isLast: true)
    {
      slices.append(slice)
    }
    return slices
  }

  /// Some months as one slice; nil when those who do not consent are too few to be told of, and there is hope that later months help.
  private static func slice(
    _ months: ClosedRange<Month>, _ parts: [Month: [GrowerPart]], _ consents: [Consent], isLast: Bool = false
  ) throws(QuantityError) -> PublicSlice? {
    var sums = GrowerParts()
    for index in 0...Int(months.upperBound.index - months.lowerBound.index) {
      for part in parts[months.lowerBound.adding(months: index)] ?? [] { try sums.add(part) }
    }
    let days = months.lowerBound.first...months.upperBound.last
    let fields = Dictionary(grouping: consents.filter { $0.covers(days) }, by: \.venture)
      .mapValues { Set($0.map(\.field)) }
    var open: [PublicAtom] = []
    var closed: [GrowerPart] = []
    for part in sums.all where part.mass > 0 || part.groundDays > 0 {
      if case .venture(let venture) = part.grower, let fields = fields[venture], fields.contains(.production) {
        open.append(PublicAtom(open: part, fields))
      } else {
        closed.append(part)
      }
    }
    let measured = PublicationGuard.atoms(closed.filter(\.isMeasured))
    let unmeasured = PublicationGuard.atoms(closed.filter { !$0.isMeasured })
    let atoms = measured.atoms + unmeasured.atoms + open
    guard !measured.atoms.isEmpty || measured.leftOut.isEmpty || (isLast && !atoms.isEmpty) else { return nil }
    return PublicSlice(
      months: months, atoms: atoms, leavesOut: !measured.leftOut.isEmpty || !unmeasured.leftOut.isEmpty,
      isWhole: measured.leftOut.isEmpty)
  }
}
