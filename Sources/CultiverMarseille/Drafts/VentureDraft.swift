/// A venture as stated.
public struct VentureDraft: Hashable, Sendable {
  /// Its code.
  public let code: String
  /// Its name.
  public let name: String
  /// Its legal form, as a code or word.
  public let legalForm: String?
  /// Its SIRET number: fourteen digits.
  public let siret: String?
  /// Where it stands, as a code or word.
  public let stage: String?
  /// Since when it stands there.
  public let stageSince: Day?

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
