/// Somebody who is something to a venture, known by a code; what is personal stands in a `Contact` apart.
public struct Person: Hashable, Sendable {
  /// Their key.
  public let id: Identity<Person>
  /// Their code, unique without regard to case.
  public let code: String
  /// The day on which what is personal was erased for good.
  public let erased: Day?

  /// A person.
  public init(id: Identity<Person>, code: String, erased: Day? = nil) {
    self.id = id
    self.code = code
    self.erased = erased
  }
}
