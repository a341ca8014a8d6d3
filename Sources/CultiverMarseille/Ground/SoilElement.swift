/// An element for which soil is tested; the raw value is the code in files and in the notebook.
public enum SoilElement: String, CaseIterable, Hashable, Sendable {
  case lead, cadmium, zinc, copper, arsenic, mercury, nickel, chromium

  /// The contents, in µg/kg of dry soil, above which the Haut Conseil de la santé publique (2014) asks to look closer and to act; nil for elements that have no national value and are held against the ground around.
  public var limits: (vigilance: Int64, action: Int64)? { self == .lead ? (100_000, 300_000) : nil }
}
