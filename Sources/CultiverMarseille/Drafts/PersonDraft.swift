/// A person as stated: a code, and what is personal.
public struct PersonDraft: Hashable, Sendable {
  /// Their code, which should name nobody: it stays when the rest is erased.
  public var code: String
  /// What is personal.
  public var contact: Contact
  /// The day on which what is personal was erased for good.
  public var erased: Day?
  /// Why it was erased.
  public var reason: String?

  /// A draft of what was stated.
  public init(code: String, contact: Contact = Contact(), erased: Day? = nil, reason: String? = nil) {
    self.code = code
    self.contact = contact
    self.erased = erased
    self.reason = reason
  }
}
