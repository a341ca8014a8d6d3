import CultiverMarseille

/// What the rules are asked about a harvest.
extension HarvestResolver {
  /// What looks wrong with a harvest of a cycle, or of one that is still to be opened; throws it when it is to be refused.
  func judge(
    _ draft: HarvestDraft, _ mass: Mass, _ crop: Crop, _ cycle: CropCycle?, _ variety: Identity<Variety>?
  ) throws -> [Warning] {
    let warnings = try cycle.map { try judge(draft, mass, crop, variety, in: $0) } ?? future(draft)
    if options.strict, draft.accepted == nil, let first = warnings.first { throw Misfit(.quantity, .warned(first)) }
    return warnings
  }

  /// What can be said before there is a cycle.
  private func future(_ draft: HarvestDraft) -> [Warning] { draft.day > options.today ? [.inFuture(draft.day)] : [] }

  /// The variety that is stated and that of the cycle, when they differ and a person typed it: a file may say of each row what it is.
  private func varieties(
    _ stated: Identity<Variety>?, _ cycle: CropCycle
  ) throws -> (stated: String, standing: String)? {
    guard options.checkVarieties, let stated, let standing = cycle.variety, stated != standing else { return nil }
    let names = try writer.lookup.cropIndex().varietyByID
    guard let stated = names[stated]?.name, let standing = names[standing]?.name else { return nil }
    return (stated, standing)
  }

  private func judge(
    _ draft: HarvestDraft, _ mass: Mass, _ crop: Crop, _ variety: Identity<Variety>?, in cycle: CropCycle
  ) throws -> [Warning] {
    let question = HarvestRule.Question(
      day: draft.day, mass: mass, cycle: cycle, crop: crop.name, varieties: try varieties(variety, cycle),
      highYield: try writer.lookup.cropIndex().growth(of: crop.id).highYield, earlier: try earlier(crop.id),
      closedBy: comparesLater ? nil : try writer.closing(draft.day, cycle.plot, crop.id), today: options.today)
    var warnings: [Warning] = []
    for rule in HarvestRule.all {
      let findings = rule.findings(question)
      if !findings.isEmpty { warnings += try Writer.warnings(findings) }
    }
    return warnings
  }

  /// What a crop gave in one pick before the first harvest of it that is resolved here.
  private func earlier(_ crop: Identity<Crop>) throws -> EarlierPicks {
    if let known = picks[crop] { return known }
    let asked = try writer.reader.earlierPicks(of: crop)
    picks[crop] = asked
    return asked
  }
}
