/// A sum that is published whole or not at all.
public struct PublicAtom: Sendable {
  /// What it is the sum of; never told.
  public let parts: [GrowerPart]
  /// Who stands in it.
  public let growers: Set<Grower>
  /// What all its parts have in common; nil where they differ.
  public let commune: Identity<Commune>?
  /// The kind of plot, when all are of one.
  public let kind: PlotKind?
  /// The stage, when all stand at one; the inner nil is none.
  public let stage: NetworkStage??
  /// Whether its ground is measured.
  public let isMeasured: Bool
  /// Its mass in grams.
  public let grams: Int64
  /// Its ground over time, in dm²·days.
  public let groundDays: Int64
  /// The mass of destinations that can be told apart.
  public let told: [Destination?: Int64]
  /// The mass of the others, together.
  public let untold: Int64

  /// An atom of several growers.
  init(_ parts: [GrowerPart], level: PublicationGuard.Level) {
    let place = parts[0].place
    self.parts = parts
    growers = Set(parts.map(\.grower))
    commune = level.hasCommune ? place.commune : nil
    kind = level.hasKind ? place.kind : nil
    stage = level.hasStage ? .some(place.stage) : nil
    isMeasured = parts[0].isMeasured
    grams = parts.reduce(0) { $0 + $1.mass }
    groundDays = parts.reduce(0) { $0 + $1.groundDays }
    (told, untold) = Self.destinations(parts)
  }

  /// What a grower who consents brings, alone. Without consent to its place or destinations it stands in no breakdown by them; without consent to its area it is mass alone.
  init(open part: GrowerPart, _ fields: Set<ConsentField>) {
    let showsPlace = fields.contains(.location)
    parts = [part]
    growers = [part.grower]
    commune = showsPlace ? part.place.commune : nil
    kind = showsPlace ? part.place.kind : nil
    stage = showsPlace ? .some(part.place.stage) : nil
    isMeasured = part.isMeasured && fields.contains(.area)
    grams = part.mass
    groundDays = isMeasured ? part.groundDays : 0
    told = fields.contains(.destination) ? part.grams.filter { $0.value > 0 } : [:]
    untold = fields.contains(.destination) ? 0 : part.mass
  }

  /// The destinations that stand on enough growers; the others go together, with as many of the former as make them safe.
  private static func destinations(_ parts: [GrowerPart]) -> (told: [Destination?: Int64], untold: Int64) {
    func mass(_ of: Set<Destination?>) -> (GrowerPart) -> Int64 {
      { part in part.grams.reduce(0) { $0 + (of.contains($1.key) ? $1.value : 0) } }
    }
    let all = Set(parts.flatMap { $0.grams.filter { $0.value > 0 }.keys })
    var told = all.filter { PublicationGuard.isSafe(PublicationGuard.shares(parts, mass([$0]))) }
    func whole(_ destination: Destination?) -> Int64 { parts.reduce(0) { $0 + ($1.grams[destination] ?? 0) } }
    while true {
      let rest = all.subtracting(told)
      if rest.isEmpty || PublicationGuard.isSafe(PublicationGuard.shares(parts, mass(rest))) { break }
      let least = told.min { (whole($0), $0?.rawValue ?? "") < (whole($1), $1?.rawValue ?? "") }
      guard let least else { break }
      told.remove(least)
    }
    let untold = all.subtracting(told).reduce(Int64(0)) { $0 + whole($1) }
    return (Dictionary(uniqueKeysWithValues: told.map { ($0, whole($0)) }), untold)
  }
}
