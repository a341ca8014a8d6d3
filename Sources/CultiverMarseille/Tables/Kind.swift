/// A kind of table that goes in and out as a file; the raw value is its word in commands and its file's name.
public enum Kind: String, CaseIterable, Hashable, Sendable {
  case sites, plots, ventures, stages, occupancies, crops
  case unitWeights = "unit-weights"
  case plans, cycles, harvests, none, retirements
  case soilTests = "soil-tests"
  case meters, readings, work, supplies
  case people, roles, programmes, cohorts, enrolments, meetings, steps
  case issuedReports = "issued-reports"
  case errata
  case organisations, obstacles
  case obstacleSteps = "obstacle-steps"
  case funding, instalments
  case fundingConditions = "funding-conditions"
  case partnerships
  case partnershipParties = "partnership-parties"
  case consents
  case activities, accounts, results
  case objectives
  case objectiveTargets = "objective-targets"

  /// The columns, in the order in which they are written.
  public var columns: [Column] {
    switch self {
    case .sites: [.code, .name, .commune, .address, .latitude, .longitude]
    case .plots: [.code, .name, .site, .area, .kind, .length, .width, .grossArea]
    case .ventures:
      [
        .code, .name, .legalForm, .siret, .stage, .stageSince, .kind, .commune, .founded, .mission, .esusFrom, .esusTo,
      ]
    case .stages: [.venture, .stage, .since]
    case .occupancies: [.plot, .venture, .from, .to, .title]
    case .crops:
      [
        .code, .name, .nameEn, .family, .category, .perennial, .daysMin, .daysTypical, .daysMax, .harvestWeeks,
        .yieldLow, .yieldTypical, .yieldHigh,
      ]
    case .unitWeights: [.crop, .variety, .unit, .grams, .from, .weighed, .place]
    case .plans:
      [
        .code, .site, .plot, .crop, .variety, .area, .part, .plants, .sow, .stand, .firstHarvest, .lastHarvest,
        .expectedKg, .sown, .series, .group, .dropped, .dropReason, .accepted,
      ]
    case .cycles:
      [
        .code, .site, .plot, .crop, .variety, .area, .started, .ended, .outcome, .expectedKg, .sown, .plants, .part,
        .group, .cause, .reason, .accepted,
      ]
    case .harvests:
      [
        .date, .site, .plot, .crop, .variety, .cycle, .quantity, .unit, .grams, .destination, .note, .reference,
        .voidReason, .count, .countUnit, .grade, .cause, .amount, .pick, .accepted,
      ]
    case .none: [.plot, .date]
    case .retirements: [.thing, .code, .since]
    case .soilTests: [.site, .plot, .date, .laboratory, .element, .content, .note]
    case .meters: [.code, .site, .plot]
    case .readings: [.meter, .date, .litres]
    case .work:
      [.date, .site, .plot, .cycle, .kind, .people, .hours, .task, .note, .reference, .voidReason]
    case .issuedReports:
      [
        .number, .month, .site, .plot, .venture, .crop, .date, .who, .notebook, .state, .sha256, .reopened, .reason,
        .text, .frozen,
      ]
    case .errata: [.report, .number, .date, .who, .notebook, .state, .sha256, .text, .frozen]
    case .supplies:
      [.date, .site, .plot, .cycle, .kind, .product, .quantity, .unit, .note, .reference, .voidReason]
    case .people: [.code, .name, .email, .telephone, .note, .erased, .reason]
    case .roles: [.person, .venture, .kind, .title, .from, .to]
    case .programmes: [.code, .name, .nameEn, .stage]
    case .cohorts: [.code, .programme, .name, .from, .to]
    case .enrolments: [.cohort, .venture, .entered, .left, .outcome, .officer, .note]
    case .meetings: [.venture, .date, .people, .note, .decision]
    case .steps: [.venture, .meeting, .step, .due, .person, .done, .dropped, .dropReason]
    case .organisations: [.code, .name, .kind, .siret, .commune, .note]
    case .obstacles:
      [.code, .kind, .site, .plot, .venture, .authority, .opened, .ended, .outcome, .conclusion, .note]
    case .obstacleSteps: [.obstacle, .date, .step]
    case .funding:
      [
        .code, .venture, .source, .kind, .purpose, .stage, .askedOn, .asked, .grantedOn, .granted, .refusedOn,
        .closedOn, .until, .plots, .conclusion, .note, .accepted,
      ]
    case .instalments: [.funding, .number, .due, .amount, .paidOn, .paid, .note]
    case .fundingConditions:
      [
        .funding, .number, .kind, .quantity, .unit, .condition, .site, .plot, .until, .settledOn, .outcome, .note,
      ]
    case .partnerships: [.code, .kind, .from, .to, .note]
    case .partnershipParties: [.partnership, .venture, .organisation, .brings, .amount, .inKind]
    case .consents: [.venture, .field, .from, .to, .givenBy, .evidence]
    case .activities:
      [
        .date, .site, .venture, .kind, .subject, .hours, .attendances, .newcomers, .local, .evidence, .note, .reference,
        .voidReason,
      ]
    case .accounts: [.date, .venture, .kind, .amount, .subject, .evidence, .note, .reference, .voidReason]
    case .results:
      [.indicator, .site, .venture, .from, .to, .value, .counter, .evidence, .note, .reference, .voidReason]
    case .objectives:
      [
        .code, .title, .indicator, .measure, .bound, .baseline, .baselinePeriod, .from, .funding, .venture,
        .site, .counter, .note, .dropped, .dropReason,
      ]
    case .objectiveTargets: [.objective, .indicator, .period, .target, .note]
    }
  }
}
