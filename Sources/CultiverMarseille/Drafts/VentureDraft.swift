/// A venture as stated.
public struct VentureDraft: Hashable, Sendable {
  /// Its code.
  public var code: String
  /// Its name.
  public var name: String
  /// Its legal form, as a code or word of the reference list.
  public var legalForm: String?
  /// Its SIRET number: fourteen digits.
  public var siret: String?
  /// Where it stands, as a code or word.
  public var stage: String?
  /// Since when it stands there.
  public var stageSince: Day?
  /// Whether it is a venture or a federated initiative; nil leaves what stands, and a new one is a venture.
  public var kind: VentureKind?
  /// The commune where it is at home, by INSEE code or name.
  public var commune: String?
  /// The day on which it was founded.
  public var founded: Day?
  /// What it is for, in words.
  public var mission: String?
  /// The first day of its approval as a social enterprise (ESUS).
  public var esusFrom: Day?
  /// The last day of that approval.
  public var esusTo: Day?

  /// A draft of what was stated.
  public init(
    code: String, name: String, legalForm: String? = nil, siret: String? = nil, stage: String? = nil,
    stageSince: Day? = nil, kind: VentureKind? = nil, commune: String? = nil, founded: Day? = nil,
    mission: String? = nil, esusFrom: Day? = nil, esusTo: Day? = nil
  ) {
    self.code = code
    self.name = name
    self.legalForm = legalForm
    self.siret = siret
    self.stage = stage
    self.stageSince = stageSince
    self.kind = kind
    self.commune = commune
    self.founded = founded
    self.mission = mission
    self.esusFrom = esusFrom
    self.esusTo = esusTo
  }
}
