/// Whole months that are published together, and never a part of them.
public struct PublicSlice: Sendable {
  /// The months.
  public let months: ClosedRange<Month>
  /// What may be told of them; nothing while they wait for others.
  public let atoms: [PublicAtom]
  /// Whether it tells of those who consent, each alone; else of the others together.
  public let isOpen: Bool
  /// Whether someone's figures are left out of them.
  public let leavesOut: Bool

  /// Their days.
  public var days: ClosedRange<Day> { months.lowerBound.first...months.upperBound.last }

  /// The slices of a year, from the parts of its months: those of each month who consent for all of it, and the others quarter by quarter.
  ///
  /// A quarter is told of when it is over, so that what was told once is never told otherwise because of days that came later:
  /// in three slices when each month can be told of with everyone in it; else as one, without those who have more than half; else its months wait for the next quarter.
  public static func slices(
    of year: Int, _ parts: [Month: [GrowerPart]], _ consents: [Consent], today: Day
  ) throws(QuantityError) -> [PublicSlice] {
    guard let january = Month(year: year, month: 1) else { return [] }
    var slices: [PublicSlice] = []
    var closed: [Month: [GrowerPart]] = [:]
    var waiting: Month?
    for quarter in 0..<4 {
      let months = (0..<3).map { january.adding(months: quarter * 3 + $0) }
      guard months[2].last < today else { break }
      for month in months {
        let (open, others) = told(parts[month] ?? [], of: month, consents)
        slices.append(PublicSlice(months: month...month, atoms: open, isOpen: true, leavesOut: false))
        closed[month] = others
      }
      var single: [PublicSlice] = []
      for month in months where waiting == nil {
        if let slice = try together(month...month, closed), slice.isWhole { single.append(slice.slice) }
      }
      if single.count == 3 {
        slices += single
      } else if let slice = try together((waiting ?? months[0])...months[2], closed) {
        slices.append(slice.slice)
        waiting = nil
      } else {
        waiting = waiting ?? months[0]
      }
    }
    if let waiting, let last = closed.keys.max() {
      slices.append(PublicSlice(months: waiting...last, atoms: [], isOpen: false, leavesOut: true))
    }
    return slices
  }

  /// The parts of those who let their harvest be told in all of a month, each an atom, and those of the others.
  private static func told(
    _ parts: [GrowerPart], of month: Month, _ consents: [Consent]
  ) -> (open: [PublicAtom], others: [GrowerPart]) {
    let fields = Dictionary(grouping: consents.filter { $0.covers(month.first...month.last) }, by: \.venture)
      .mapValues { Set($0.map(\.field)) }
    var open: [PublicAtom] = []
    var others: [GrowerPart] = []
    for part in parts where part.mass > 0 || part.groundDays > 0 {
      if case .venture(let venture) = part.grower, let fields = fields[venture], fields.contains(.production) {
        open.append(PublicAtom(open: part, fields))
      } else {
        others.append(part)
      }
    }
    return (open, others)
  }

  /// Those who do not consent, in some months as one; nil when they are too few to be told of. It is whole when everyone is in it whose ground is measured.
  private static func together(
    _ months: ClosedRange<Month>, _ parts: [Month: [GrowerPart]]
  ) throws(QuantityError) -> (slice: PublicSlice, isWhole: Bool)? {
    var sums = GrowerParts()
    for index in 0...Int(months.upperBound.index - months.lowerBound.index) {
      for part in parts[months.lowerBound.adding(months: index)] ?? [] { try sums.add(part) }
    }
    let measured = PublicationGuard.atoms(sums.all.filter(\.isMeasured))
    let unmeasured = PublicationGuard.atoms(sums.all.filter { !$0.isMeasured })
    guard !measured.atoms.isEmpty || measured.leftOut.isEmpty else { return nil }
    let leavesOut = !measured.leftOut.isEmpty || !unmeasured.leftOut.isEmpty
    return (
      PublicSlice(months: months, atoms: measured.atoms + unmeasured.atoms, isOpen: false, leavesOut: leavesOut),
      measured.leftOut.isEmpty
    )
  }
}
