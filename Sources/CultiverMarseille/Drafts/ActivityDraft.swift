/// Something held for people on a day, as stated.
public struct ActivityDraft: Hashable, Sendable {
  /// The day.
  public var day: Day
  /// Code of the site where it was held.
  public var site: String?
  /// Code of the venture that held it.
  public var venture: String?
  /// What it was.
  public var kind: ActivityKind
  /// What it was about.
  public var subject: String?
  /// How long it lasted.
  public var time: WorkTime?
  /// How many people were there.
  public var attendances: Int64
  /// How many of them came for the first time in the calendar year to a training, or else to anything that is none, of whoever held it; nil is not known.
  public var newcomers: Int64?
  /// How many of them live nearby, or in a priority neighbourhood; nil is not known.
  public var local: Int64?
  /// What proves it: a signed sheet, a letter.
  public var evidence: String?
  /// A remark.
  public var note: String?
  /// What another system calls it.
  public var reference: String?
  /// Why it does not count.
  public var voidReason: String?

  /// A draft of what was stated.
  public init(
    day: Day, site: String? = nil, venture: String? = nil, kind: ActivityKind, subject: String? = nil,
    time: WorkTime? = nil, attendances: Int64, newcomers: Int64? = nil, local: Int64? = nil, evidence: String? = nil,
    note: String? = nil, reference: String? = nil, voidReason: String? = nil
  ) {
    self.day = day
    self.site = site
    self.venture = venture
    self.kind = kind
    self.subject = subject
    self.time = time
    self.attendances = attendances
    self.newcomers = newcomers
    self.local = local
    self.evidence = evidence
    self.note = note
    self.reference = reference
    self.voidReason = voidReason
  }
}

extension ActivityDraft {
  /// Throws `partOfPeople` when more came for the first time, or live nearby, than were there.
  public func check() throws(Refusal) {
    if let newcomers, newcomers > attendances { throw .partOfPeople(.newcomers, newcomers, of: attendances) }
    if let local, local > attendances { throw .partOfPeople(.local, local, of: attendances) }
  }
}
