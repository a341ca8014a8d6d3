import CultiverMarseille
import Testing

/// What a funding asks for, as it is typed.
struct TypedConditionTests {
  @Test(
    arguments: [
      ("3 t", ConditionKind.harvest, 3_000_000, "kg"), ("1 234,5 kg", .harvest, 1_234_500, "kg"),
      ("800 m2", .cultivatedArea, 800_000, "m2"), ("1,2 ha", .cultivatedArea, 12_000_000, "m2"),
      ("30 x 0,8 m", .cultivatedArea, 24_000, "m2"), ("1,5 ETP", .jobs, 1_500, "ETP"),
      ("2 emplois", .jobs, 2_000, "ETP"),
      ("12 visites", .other, 12_000, "visites"), ("12 personnes formées", .other, 12_000, "personnes formées"),
    ] as [(String, ConditionKind, Int64, String)])
  func `a target is in the unit of its kind`(_ text: String, _ kind: ConditionKind, _ target: Int64, _ unit: String)
    throws
  {
    let read = try Typed.condition(text)
    #expect(read.kind == kind)
    #expect(read.target == Quantity(count: Count(thousandths: target), unit: unit))
    #expect(read.words == nil)
  }

  @Test func `words alone are a condition too, and a number alone is none`() throws {
    let read = try Typed.condition("  ouvrir le site ")
    #expect(read.kind == .other && read.target == nil && read.words == "ouvrir le site")
    for text in ["", "12", "0 t", "12,5", "-3 t", "-800 m2", "−2 visites"] {
      #expect(throws: TypedError.self) { try Typed.condition(text) }
    }
  }

  @Test func `every word of the label reads as the thing that bears it`() throws {
    for kind in OrganisationKind.allCases {
      for word in [kind.rawValue, kind.name.fr, kind.name.en] { #expect(try Typed.organisationKind(word) == kind) }
    }
    for kind in FundingKind.allCases {
      for word in [kind.rawValue, kind.name.fr, kind.name.en] { #expect(try Typed.fundingKind(word) == kind) }
    }
    for kind in ConditionKind.allCases {
      for word in [kind.rawValue, kind.name.fr, kind.name.en] { #expect(try Typed.conditionKind(word) == kind) }
    }
    for kind in PartnershipKind.allCases {
      for word in [kind.rawValue, kind.name.fr, kind.name.en] { #expect(try Typed.partnershipKind(word) == kind) }
    }
    for outcome in ObstacleOutcome.allCases {
      for word in [outcome.rawValue, outcome.name.fr, outcome.name.en] {
        #expect(try Typed.obstacleOutcome(word) == outcome)
      }
    }
    for outcome in ConditionOutcome.allCases {
      for word in [outcome.rawValue, outcome.name.fr, outcome.name.en] {
        #expect(try Typed.conditionOutcome(word) == outcome)
      }
    }
  }
}
