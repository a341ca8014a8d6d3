import CultiverMarseille

/// A network thrown with dice: a few growers in a few communes, months with and without harvests, giants, unmeasured ground, and consents.
struct RandomNetwork {
  let parts: [Month: [GrowerPart]]
  let consents: [Consent]
  static let year = 2025

  init(seed: Int) {
    var dice = Dice(seed: seed)
    let count = 3 + dice.below(6)
    let stages: [NetworkStage?] = [nil, Self.stage("couveuse"), Self.stage("starter")]
    var homes: [(Grower, [GrowerPart.Place], Int64)] = []
    for number in 0..<count {
      let grower: Grower =
        dice.chance(15)
        ? .site(Identity(rawValue: Int64(number + 1))) : .venture(Identity(rawValue: Int64(number + 1)))
      var places: [GrowerPart.Place] = []
      for _ in 0...dice.below(2) {
        places.append(
          GrowerPart.Place(
            commune: Identity(rawValue: Int64(1 + dice.below(2))), kind: PlotKind.allCases[dice.below(2)],
            stage: dice.one(of: stages)))
      }
      homes.append((grower, Array(Set(places)), dice.chance(15) ? 40 : Int64(1 + dice.below(4))))
    }
    let lazy = dice.below(5)
    var parts: [Month: [GrowerPart]] = [:]
    for month in 0..<12 {
      guard let month = Month(year: Self.year, month: month + 1) else { continue }
      for (grower, places, size) in homes {
        for place in places {
          for isMeasured in dice.chance(15) ? [true, false] : [true] {
            var grams: [Destination?: Int64] = [:]
            if !dice.chance(10 + lazy * 15) {
              for destination in [Destination?.none, .some(.sold), .some(.given)] where dice.chance(50) {
                grams[destination] = size * Int64(500 + dice.below(1000))
              }
            }
            let ground = isMeasured && !dice.chance(10) ? size * Int64(100 + dice.below(50)) : 0
            parts[month, default: []].append(
              GrowerPart(
                grower: grower, place: place, isMeasured: isMeasured,
                grams: grams.filter { isMeasured || $0.value > 0 },
                groundDays: ground))
          }
        }
      }
      parts[month] = dice.shuffled(parts[month] ?? [])
    }
    self.parts = parts
    var consents: [Consent] = []
    for (grower, _, _) in homes {
      guard case .venture(let venture) = grower, dice.chance(20) else { continue }
      let from = HandMonth.day("2025-01-01").adding(days: dice.chance(50) ? 0 : dice.below(200))
      for field in ConsentField.allCases where dice.chance(70) {
        consents.append(
          Consent(
            venture: venture, field: field, from: from, to: dice.chance(60) ? nil : from.adding(days: dice.below(200))))
      }
    }
    self.consents = consents
  }

  private static func stage(_ code: String) -> NetworkStage { NetworkStage(code: code, name: Phrase(verbatim: code)) }

  /// Whether a grower lets its harvest be told in a month.
  func isOpen(_ grower: Grower, _ month: Month) -> Bool {
    guard case .venture(let venture) = grower else { return false }
    return consents.contains { $0.venture == venture && $0.field == .production && $0.covers(month.first...month.last) }
  }
}
