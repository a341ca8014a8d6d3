/// An objective of a plan over several years, as stated.
public struct ObjectiveDraft: Hashable, Sendable {
  /// Its code; one is given to an objective without.
  public var code: String?
  /// What is to be reached, in words.
  public var title: String
  /// What it is measured by.
  public var indicator: Indicator
  /// How its targets count; nil is what the indicator says.
  public var measure: ObjectiveMeasure?
  /// On which side of a target it is to end; nil is the target or more.
  public var bound: ObjectiveBound?
  /// How things stood before, in the smallest part of the indicator's unit.
  public var baseline: Int64?
  /// When they stood so: a month, a quarter or a year.
  public var baselinePeriod: ReportPeriod?
  /// The day on which the plan begins; nil is the first day of its earliest target.
  public var from: Day?
  /// Code of the funding that asks for it.
  public var funding: String?
  /// Code of the venture whose result alone counts.
  public var venture: String?
  /// Code of the site whose result alone counts.
  public var site: String?
  /// Who counts the result.
  public var countedBy: String?
  /// A remark.
  public var note: String?
  /// The day on which it was given up.
  public var dropped: Day?
  /// Why it was given up.
  public var dropReason: String?

  /// A draft of what was stated.
  public init(
    code: String? = nil, title: String, indicator: Indicator, measure: ObjectiveMeasure? = nil,
    bound: ObjectiveBound? = nil, baseline: Int64? = nil, baselinePeriod: ReportPeriod? = nil, from: Day? = nil,
    funding: String? = nil, venture: String? = nil, site: String? = nil, countedBy: String? = nil, note: String? = nil,
    dropped: Day? = nil, dropReason: String? = nil
  ) {
    self.code = code
    self.title = title
    self.indicator = indicator
    self.measure = measure
    self.bound = bound
    self.baseline = baseline
    self.baselinePeriod = baselinePeriod
    self.from = from
    self.funding = funding
    self.venture = venture
    self.site = site
    self.countedBy = countedBy
    self.note = note
    self.dropped = dropped
    self.dropReason = dropReason
  }

  /// How its targets count: as stated, else as its indicator says.
  public var counting: ObjectiveMeasure { measure ?? ObjectiveMeasure(of: indicator) }

  /// On which side of a target it is to end.
  public var side: ObjectiveBound { bound ?? .atLeast }

  /// Throws what cannot be: a measure that the indicator does not have, a baseline without its period, a reason without its day.
  public func refuseContradiction() throws(Misfit) {
    if !counting.fits(indicator) { throw Misfit(.measure, .measureDoesNotFit(indicator, counting)) }
    if baseline != nil && baselinePeriod == nil { throw Misfit(.baselinePeriod, .missing) }
    if baseline == nil && baselinePeriod != nil { throw Misfit(.baseline, .missing) }
    if let baselinePeriod, baselinePeriod.planPart == nil {
      throw Misfit(.baselinePeriod, .notOfPlan(baselinePeriod))
    }
    if dropped != nil && dropReason == nil { throw Misfit(.dropReason, .missing) }
    if dropped == nil && dropReason != nil { throw Misfit(.dropped, .missing) }
  }
}

extension ObjectiveDraft {
  /// A draft as it stands with what another states of it, where what the other does not state is as it stands.
  public func completed(_ stated: ObjectiveDraft) -> ObjectiveDraft {
    ObjectiveDraft(
      code: stated.code ?? code, title: stated.title, indicator: stated.indicator, measure: stated.measure ?? measure,
      bound: stated.bound ?? bound, baseline: stated.baseline ?? baseline,
      baselinePeriod: stated.baselinePeriod ?? baselinePeriod, from: stated.from ?? from,
      funding: stated.funding ?? funding, venture: stated.venture ?? venture, site: stated.site ?? site,
      countedBy: stated.countedBy ?? countedBy, note: stated.note ?? note, dropped: stated.dropped ?? dropped,
      dropReason: stated.dropReason ?? dropReason)
  }
}
