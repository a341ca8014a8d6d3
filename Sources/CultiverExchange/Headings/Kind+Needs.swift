import CultiverMarseille

extension Kind {
  /// The columns that a table of the kind cannot do without, beside those it has.
  func missing(from present: Set<Column>) -> [Column] {
    let needed: [Column] =
      switch self {
      case .sites: [.code, .name, .commune]
      case .plots: [.code, .site]
      case .ventures, .crops, .programmes: [.code, .name]
      case .stages: [.venture, .stage, .since]
      case .occupancies: [.plot, .venture, .from]
      case .unitWeights: [.crop, .unit, .grams]
      case .plans: [.plot, .crop, .stand]
      case .cycles: [.plot, .crop, .started]
      case .harvests: present.contains(.cycle) ? [.date, .quantity] : [.date, .plot, .crop, .quantity]
      case .none: [.plot, .date]
      case .retirements: [.thing, .code, .since]
      case .soilTests: [.plot, .date, .element, .content]
      case .meters: present.contains(.plot) ? [.code] : [.code, .site]
      case .readings: [.meter, .date, .litres]
      case .issuedReports: [.number, .month, .date, .who, .notebook, .state, .sha256, .text, .frozen]
      case .errata: [.report, .number, .date, .who, .notebook, .state, .sha256, .text, .frozen]
      case .work: [.date, .hours] + (isPlaced(present) ? [] : [.site])
      case .supplies: [.date, .kind, .quantity] + (isPlaced(present) ? [] : [.site])
      case .activities:
        [.date, .kind, .attendances] + (present.isDisjoint(with: [.site, .venture]) ? [.venture] : [])
      case .accounts: [.date, .venture, .kind, .amount]
      case .results: [.indicator, .from, .to, .value, .evidence]
      case .people: [.code]
      case .roles: [.person, .venture, .kind]
      case .cohorts: [.code, .programme, .from]
      case .enrolments: [.cohort, .venture, .entered]
      case .meetings: [.venture, .date]
      case .steps: [.venture, .step]
      case .organisations: [.code, .name, .kind]
      case .obstacles: [.code, .kind, .opened]
      case .obstacleSteps: [.obstacle, .date, .step]
      case .funding: [.code, .kind]
      case .instalments: [.funding, .number]
      case .fundingConditions: [.funding, .number, .kind, .until]
      case .partnerships: [.code, .kind, .from]
      case .consents: [.venture, .field, .from]
      case .objectives: [.code, .title, .indicator]
      case .objectiveTargets: [.objective, .indicator, .period, .target]
      case .partnershipParties: present.contains(.organisation) ? [.partnership] : [.partnership, .venture]
      }
    return needed.filter { !present.contains($0) }
  }

  /// Whether one of the columns says where.
  private func isPlaced(_ present: Set<Column>) -> Bool { !present.isDisjoint(with: [.site, .plot, .cycle]) }

  /// The columns without which a row says nothing; where they are blank and numbers stand, it is a row of totals.
  var essential: [Column] {
    switch self {
    case .harvests: [.date, .plot, .crop]
    case .plans: [.code, .plot, .crop, .stand]
    case .cycles: [.code, .plot, .crop, .started]
    case .unitWeights: [.crop, .unit]
    case .work: [.date, .site, .plot, .cycle]
    case .supplies: [.date, .site, .plot, .cycle, .kind]
    case .activities: [.date, .site, .venture, .kind]
    case .results: [.indicator, .from, .to]
    default: missing(from: [])
    }
  }
}
