/// What a person is to a venture, as stated.
public struct RoleDraft: Hashable, Sendable {
  /// Code of the person.
  public var person: String
  /// Code of the venture.
  public var venture: String
  /// What the person is to it.
  public var kind: RoleKind
  /// What they are called there, such as `présidente`.
  public var title: String?
  /// The first day, when it is known.
  public var from: Day?
  /// The last day; nil while it goes on.
  public var to: Day?

  /// A draft of what was stated.
  public init(person: String, venture: String, kind: RoleKind, title: String? = nil, from: Day? = nil, to: Day? = nil) {
    self.person = person
    self.venture = venture
    self.kind = kind
    self.title = title
    self.from = from
    self.to = to
  }
}

extension RoleDraft {
  /// Whether the person has the role on that day.
  public func holds(on day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true) }
}
