/// Ventures and organisations that do something together, as stated.
public struct PartnershipDraft: Hashable, Sendable {
  /// Its code; one is given to a partnership without.
  public var code: String?
  /// What it is about.
  public var kind: PartnershipKind
  /// The first day.
  public var from: Day
  /// The last day; nil while it goes on.
  public var to: Day?
  /// What it is, in words.
  public var note: String?

  /// A draft of what was stated.
  public init(code: String? = nil, kind: PartnershipKind, from: Day, to: Day? = nil, note: String? = nil) {
    self.code = code
    self.kind = kind
    self.from = from
    self.to = to
    self.note = note
  }
}
