/// A venture as stated.
public struct VentureDraft: Hashable, Sendable {
  /// Its code.
  public var code: String
  /// Its name.
  public var name: String
  /// Its legal form, as a code or word.
  public var legalForm: String?
  /// Its SIRET number: fourteen digits.
  public var siret: String?
  /// Where it stands, as a code or word.
  public var stage: String?
  /// Since when it stands there.
  public var stageSince: Day?

  /// A draft of what was stated.
  public init(
    code: String, name: String, legalForm: String? = nil, siret: String? = nil, stage: String? = nil,
    stageSince: Day? = nil
  ) {
    self.code = code
    self.name = name
    self.legalForm = legalForm
    self.siret = siret
    self.stage = stage
    self.stageSince = stageSince
  }
}
