/// What is personal of a person: kept apart, shown on request, and erased for good when they ask.
public struct Contact: Hashable, Sendable {
  /// Their name.
  public var name: String?
  /// Their e-mail address.
  public var email: String?
  /// Their telephone number.
  public var telephone: String?
  /// A remark about them.
  public var note: String?

  /// What is known of a person.
  public init(name: String? = nil, email: String? = nil, telephone: String? = nil, note: String? = nil) {
    self.name = name
    self.email = email
    self.telephone = telephone
    self.note = note
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { self == Contact() }
}
