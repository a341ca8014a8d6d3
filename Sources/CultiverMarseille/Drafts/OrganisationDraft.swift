/// An organisation that matters to the ventures, as stated.
public struct OrganisationDraft: Hashable, Sendable {
  /// Its code.
  public var code: String
  /// Its name.
  public var name: String
  /// What it is to the network.
  public var kind: OrganisationKind
  /// Its SIRET number: fourteen digits.
  public var siret: String?
  /// Where it is, as an INSEE code or a name.
  public var commune: String?
  /// A remark.
  public var note: String?

  /// A draft of what was stated.
  public init(
    code: String, name: String, kind: OrganisationKind, siret: String? = nil, commune: String? = nil,
    note: String? = nil
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.siret = siret
    self.commune = commune
    self.note = note
  }
}
