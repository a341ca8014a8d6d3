/// Why a figure cannot be calculated: the part of it that nobody knows, as a fact.
public enum MissingPart: Hashable, Sendable {
  /// A site, or a plot of it, by its codes.
  public struct Place: Hashable, Sendable {
    /// The site's code.
    public let site: String
    /// The plot's code; nil is the site as a whole.
    public let plot: String?

    /// A place.
    public init(site: String, plot: String? = nil) {
      self.site = site
      self.plot = plot
    }

    /// `SITE` or `SITE/A1`.
    public var name: String { plot.map { "\(site)/\($0)" } ?? site }
  }

  /// It is recorded for that place as a whole, of which the scope is only a part.
  case undivided(Place)
  /// Nothing is recorded there, where the other side of the figure has something.
  case unrecorded(Place)
  /// A meter has no reading on that day or before it.
  case readingBefore(meter: String, Day)
  /// A meter has no reading on that day or after it.
  case readingAfter(meter: String, Day)
  /// So many inputs are stated in a unit that has no weight; the number of the first.
  case unweighed(Int64, first: Int64)
  /// So many inputs are stated in a unit that has no volume; the number of the first.
  case unmeasured(Int64, first: Int64)
  /// A cycle of unknown area stands there.
  case unknownArea(Place)
  /// Nothing was harvested.
  case noHarvest
  /// No hours are recorded.
  case noHours
  /// No ground was cultivated.
  case noGround
}

/// A figure, or why there is none.
public enum Calculated<Value: Hashable & Sendable>: Hashable, Sendable {
  /// It is known.
  case known(Value)
  /// It is not calculable, because of these parts; never empty.
  case lacking([MissingPart])

  /// The figure, when it is known.
  public var value: Value? { if case .known(let value) = self { value } else { nil } }

  /// Why there is none.
  public var missing: [MissingPart] { if case .lacking(let parts) = self { parts } else { [] } }

  /// The figure unless something is missing; each part is named once.
  init(_ missing: [MissingPart], _ value: () throws(QuantityError) -> Value) throws(QuantityError) {
    self = missing.isEmpty ? .known(try value()) : Calculated(missing)
  }

  /// The figure unless something is missing; each part is named once.
  init(_ missing: [MissingPart], _ value: Value) { self = missing.isEmpty ? .known(value) : Calculated(missing) }

  private init(_ missing: [MissingPart]) {
    var parts: [MissingPart] = []
    for part in missing { parts.note(part) }
    self = .lacking(parts)
  }
}
