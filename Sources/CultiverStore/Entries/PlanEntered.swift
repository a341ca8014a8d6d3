public import CultiverMarseille

/// What became of a plan entered, and what looks wrong about it.
public struct PlanEntered: Sendable {
  /// The plan as it stands.
  public let draft: PlanDraft
  /// Its code.
  public var code: String { draft.code ?? "" }
  /// What the crop is called.
  public let crop: Phrase
  /// The plot by the name that names it alone.
  public let plot: String
  /// How the crop usually grows: what the catalogue's values come from.
  public let growth: CropGrowth
  /// What the catalogue gave.
  public let computed: Set<CultiverMarseille.Column>
  /// What became of it.
  public let outcome: EntryOutcome
  /// What looks wrong.
  public let warnings: [Warning]

  /// The ground it is to take; nil is unknown.
  public var area: Area? { if case .known(let area) = draft.area { area } else { nil } }
}

extension [PlanEntered] {
  /// What looks wrong of all of them, once each.
  public var distinctWarnings: [Warning] { flatMap(\.warnings).distinct }
}

extension [CycleEntered] {
  /// What looks wrong of all of them, once each.
  public var distinctWarnings: [Warning] { flatMap(\.warnings).distinct }
}

extension [Warning] {
  /// Each of them once.
  var distinct: [Warning] {
    var seen: Set<Warning> = []
    return filter { seen.insert($0).inserted }
  }
}
