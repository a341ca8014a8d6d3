import CultiverMarseille
import Testing

/// The guard is tested by trying to undo it: everything that any report of a year may say, solved exactly for what single growers brought.
@Suite struct PublicationGuardTests {
  private static let overnight = HandMonth.day("2026-02-01")

  /// Every atom is the sum of parts of at least three growers, none with more than half, or of one who consents; no part is in two.
  @Test(arguments: 0..<400)
  func atomsAreSafeAndApart(seed: Int) throws {
    let network = RandomNetwork(seed: seed)
    let slices = try PublicSlice.slices(
      of: RandomNetwork.year, network.parts, network.consents, today: Self.overnight)
    var last: Month?
    for slice in slices {
      if !slice.isOpen {
        #expect(last.map { $0 < slice.months.lowerBound } ?? true)
        last = slice.months.upperBound
      }
      let parts = slice.range.flatMap { month in network.parts[month] ?? [] }
      for atom in slice.atoms where atom.growers.count == 1 {
        let grower = try #require(atom.growers.first)
        #expect(slice.range.allSatisfy { network.isOpen(grower, $0) })
      }
      for atom in slice.atoms where atom.growers.count > 1 {
        // The amounts are counted anew, from the network and not from what the atom says of itself.
        var (mass, ground): ([Grower: Int64], [Grower: Int64]) = ([:], [:])
        for part in parts where atom.parts.contains(where: { Self.isSame($0, part) }) {
          #expect(!slice.isOpen)
          if part.mass > 0 { mass[part.grower, default: 0] += part.mass }
          if part.groundDays > 0 { ground[part.grower, default: 0] += part.groundDays }
        }
        // Who consents for a month of the slice is told of elsewhere in it, and may have less here than counted.
        let isPure = slice.range.allSatisfy { month in !atom.growers.contains { network.isOpen($0, month) } }
        if isPure {
          #expect(mass.values.reduce(0, +) == atom.grams && ground.values.reduce(0, +) == atom.groundDays)
          #expect(mass.count >= 3 && mass.values.allSatisfy { $0 * 2 <= atom.grams })
          #expect(
            atom.groundDays == 0 || ground.count >= 3 && ground.values.allSatisfy { $0 * 2 <= atom.groundDays })
        }
      }
      for atoms in slice.atoms.indices {
        for other in slice.atoms.indices where other > atoms {
          let shared = slice.atoms[atoms].parts.contains { part in
            slice.atoms[other].parts.contains { Self.isSame($0, part) }
          }
          #expect(!shared)
        }
      }
      for atom in slice.atoms {
        #expect(atom.told.values.reduce(atom.untold, +) == atom.grams)
      }
    }
  }

  /// The equations of everything that is said of a year: each month, quarter and the year, in total and by every breakdown, in mass, by destination and in ground. No combination of them touches fewer than three who do not consent, and none gives a sum of which one has more than half.
  @Test(arguments: 0..<120)
  func nothingCanBeWorkedOut(seed: Int) throws {
    let network = RandomNetwork(seed: seed)
    let slices = try PublicSlice.slices(
      of: RandomNetwork.year, network.parts, network.consents, today: Self.overnight)
    let told = PublishedSums(network, slices)
    for attack in [told.attack(ground: false), told.attack(ground: true)] {
      let growers = Set(attack.growers)
      for grower in growers { #expect(!attack.isIsolated([grower]), "one grower, seed \(seed)") }
      for (a, b) in growers.pairs { #expect(!attack.isIsolated([a, b]), "two growers, seed \(seed)") }
      for row in attack.basis where row.allSatisfy({ $0 >= 0 }) {
        var shares: [Grower: Int128] = [:]
        for (place, factor) in row.enumerated() where factor != 0 {
          shares[attack.growers[place], default: 0] += factor * attack.amounts[place]
        }
        let whole = shares.values.reduce(0, +)
        #expect(shares.count >= 3 && shares.values.allSatisfy { $0 * 2 <= whole }, "dominated, seed \(seed)")
      }
    }
  }

  /// The attack is able to undo what is not guarded: the same network, each grower's kind told apart without regard to who stands in it.
  @Test func theAttackFindsWhatIsNotGuarded() {
    let (a, b, c) = (
      Grower.site(Identity(rawValue: 1)), Grower.site(Identity(rawValue: 2)), Grower.site(Identity(rawValue: 3))
    )
    let open = Attack([(a, 10, [0, 1]), (b, 20, [0, 1]), (c, 30, [0])], equations: 2)
    #expect(open.isIsolated([c]))
    #expect(open.isIsolated([a, b]))
    #expect(!open.isIsolated([a]))
  }

  /// What was told of a quarter stays told the same, whatever the days after it bring.
  @Test(arguments: 0..<200)
  func laterMonthsChangeNothing(seed: Int) throws {
    let network = RandomNetwork(seed: seed)
    let whole = try PublicSlice.slices(
      of: RandomNetwork.year, network.parts, network.consents, today: Self.overnight)
    for quarter in 1...3 {
      let today = HandMonth.day("2025-0\(quarter * 3 + 1)-01".replacing("010", with: "10"))
      let early = try PublicSlice.slices(
        of: RandomNetwork.year, network.parts.filter { $0.key.last < today }, network.consents, today: today)
      let told = whole.filter { $0.days.upperBound < today }
      #expect(early.filter { !$0.atoms.isEmpty }.map(\.said) == told.filter { !$0.atoms.isEmpty }.map(\.said))
    }
  }

  @Test func aGrowerWithoutHarvestProtectsNobody() {
    let parts = [("1", 100, 10), ("2", 100, 10), ("3", 0, 10)].map { Self.part($0.0, $0.1, $0.2) }
    #expect(PublicationGuard.atoms(parts).atoms.isEmpty)
  }

  @Test func whoHasMoreThanHalfIsLeftOut() {
    let parts = [("1", 1000, 10), ("2", 100, 10), ("3", 90, 10), ("4", 80, 10)].map { Self.part($0.0, $0.1, $0.2) }
    let (atoms, leftOut) = PublicationGuard.atoms(parts)
    #expect(atoms.map(\.grams) == [270])
    #expect(leftOut == [.venture(Identity(rawValue: 1))])
  }

  @Test func exactlyHalfIsNotMost() {
    let parts = [("1", 200, 10), ("2", 100, 10), ("3", 100, 10)].map { Self.part($0.0, $0.1, $0.2) }
    #expect(PublicationGuard.atoms(parts).atoms.map(\.grams) == [400])
  }

  @Test func aConsentHoldsForEveryDayOrForNone() {
    let consent = Consent(
      venture: Identity(rawValue: 1), field: .production, from: HandMonth.day("2025-01-02"),
      to: HandMonth.day("2025-03-31"))
    #expect(!consent.covers(HandMonth.day("2025-01-01")...HandMonth.day("2025-01-31")))
    #expect(consent.covers(HandMonth.day("2025-03-01")...HandMonth.day("2025-03-31")))
    #expect(!consent.covers(HandMonth.day("2025-03-01")...HandMonth.day("2025-04-01")))
  }

  @Test func consentsThatFollowEachOtherAreOne() {
    let venture = Identity<Venture>(rawValue: 1)
    func consent(_ from: String, _ to: String?) -> Consent {
      Consent(venture: venture, field: .area, from: HandMonth.day(from), to: to.map(HandMonth.day))
    }
    #expect(
      Consent.joined([consent("2025-07-01", nil), consent("2025-01-01", "2025-06-30")]) == [consent("2025-01-01", nil)])
    #expect(Consent.joined([consent("2025-07-02", nil), consent("2025-01-01", "2025-06-30")]).count == 2)
  }

  private static func isSame(_ a: GrowerPart, _ b: GrowerPart) -> Bool {
    a.grower == b.grower && a.place == b.place && a.isMeasured == b.isMeasured
  }

  private static func part(_ number: String, _ grams: Int64, _ ground: Int64) -> GrowerPart {
    GrowerPart(
      grower: .venture(Identity(rawValue: Int64(number) ?? 0)),
      place: GrowerPart.Place(commune: Identity(rawValue: 1), kind: .openGround, stage: nil), isMeasured: true,
      grams: grams > 0 ? [.sold: grams] : [:], groundDays: ground)
  }
}

extension Set {
  fileprivate var pairs: [(Element, Element)] {
    let all = Array(self)
    return all.indices.flatMap { a in all.indices.filter { a < $0 }.map { (all[a], all[$0]) } }
  }
}

extension PublicSlice {
  var range: [Month] {
    (0...Int(months.upperBound.index - months.lowerBound.index)).map { months.lowerBound.adding(months: $0) }
  }

  /// What it says, in words that can be compared.
  fileprivate var said: String {
    "\(months) \(leavesOut) "
      + atoms.map { "\($0.grams) \($0.groundDays) \($0.untold)" }.sorted().joined(separator: ", ")
  }
}
