/// Work done on a day, as stated.
public struct WorkDraft: Hashable, Sendable {
  /// The day.
  public var day: Day
  /// Where.
  public var place: StatedPlace
  /// Whether it is paid.
  public var kind: WorkKind
  /// How many people.
  public var people: Int64
  /// How long each of them worked.
  public var time: WorkTime
  /// What was done.
  public var task: String?
  /// A remark.
  public var note: String?
  /// What another system calls it.
  public var reference: String?
  /// Why it does not count.
  public var voidReason: String?

  /// A draft of what was stated.
  public init(
    day: Day, place: StatedPlace, kind: WorkKind = .paid, people: Int64 = 1, time: WorkTime, task: String? = nil,
    note: String? = nil, reference: String? = nil, voidReason: String? = nil
  ) {
    self.day = day
    self.place = place
    self.kind = kind
    self.people = people
    self.time = time
    self.task = task
    self.note = note
    self.reference = reference
    self.voidReason = voidReason
  }
}
