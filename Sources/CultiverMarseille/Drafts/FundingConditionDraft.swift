/// What a funding asks for in return, as stated.
public struct FundingConditionDraft: Hashable, Sendable {
  /// Code of the funding.
  public var funding: String
  /// Which of its conditions, counted from 1; the next one when not stated.
  public var number: Int64?
  /// What it is measured in.
  public var kind: ConditionKind
  /// How much must be reached, in the unit of its kind; nil when words say it all.
  public var target: Quantity?
  /// What is asked for, in words.
  public var words: String?
  /// Where it must be reached: on a site or a plot; nowhere when it holds for the whole funding.
  public var place: StatedPlace
  /// Until when: the last day.
  public var until: Day
  /// When it was looked at.
  public var settledOn: Day?
  /// What was found then.
  public var outcome: ConditionOutcome?
  /// A remark.
  public var note: String?

  /// A draft of what was stated.
  public init(
    funding: String, number: Int64? = nil, kind: ConditionKind, target: Quantity? = nil, words: String? = nil,
    place: StatedPlace = StatedPlace(), until: Day, settledOn: Day? = nil, outcome: ConditionOutcome? = nil,
    note: String? = nil
  ) {
    self.funding = funding
    self.number = number
    self.kind = kind
    self.target = target
    self.words = words
    self.place = place
    self.until = until
    self.settledOn = settledOn
    self.outcome = outcome
    self.note = note
  }
}
