/// Who grows on a plot on a day: the venture that holds it; plots that nobody holds are one grower for each site.
public enum Grower: Hashable, Sendable {
  /// The holder.
  case venture(Identity<Venture>)
  /// Whoever works the plots of a site that nobody holds.
  case site(Identity<Site>)

  /// An order that settles every tie.
  var order: (Int, Int64) {
    switch self {
    case .venture(let id): (0, id.rawValue)
    case .site(let id): (1, id.rawValue)
    }
  }
}

/// What one grower brings to the network's figures in some days, from one commune, one kind of plot and one stage: the least thing that the publication guard moves about.
public struct GrowerPart: Hashable, Sendable {
  /// Who.
  public let grower: Grower
  /// Where.
  public let place: Place
  /// Whether the ground is measured; mass of unmeasured ground enters no yield, so it is published, or not, by itself.
  public let isMeasured: Bool
  /// Harvested mass, by what became of it, in grams.
  public var grams: [Destination?: Int64]
  /// Ground held over time, in dm²·days.
  public var groundDays: Int64

  /// What a part is told by.
  public struct Place: Hashable, Sendable {
    /// The commune of the site.
    public let commune: Identity<Commune>
    /// The kind of plot.
    public let kind: PlotKind
    /// The stage of the holder on the day; nil when it stands at none, or nobody holds the plot.
    public let stage: NetworkStage?

    /// What a part is told by.
    public init(commune: Identity<Commune>, kind: PlotKind, stage: NetworkStage?) {
      self.commune = commune
      self.kind = kind
      self.stage = stage
    }
  }

  /// A part.
  public init(grower: Grower, place: Place, isMeasured: Bool, grams: [Destination?: Int64], groundDays: Int64) {
    self.grower = grower
    self.place = place
    self.isMeasured = isMeasured
    self.grams = grams
    self.groundDays = groundDays
  }

  /// Its whole mass in grams.
  public var mass: Int64 { grams.values.reduce(0, +) }
}
