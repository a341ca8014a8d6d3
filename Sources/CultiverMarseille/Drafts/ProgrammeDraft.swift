/// A programme of incubation, as stated.
public struct ProgrammeDraft: Hashable, Sendable {
  /// Its code.
  public var code: String
  /// Its name.
  public var name: String
  /// Its English name.
  public var nameEn: String?
  /// The stage of a venture that is in it, as a code or word; nil when it goes with none.
  public var stage: String?

  /// A draft of what was stated.
  public init(code: String, name: String, nameEn: String? = nil, stage: String? = nil) {
    self.code = code
    self.name = name
    self.nameEn = nameEn
    self.stage = stage
  }
}
