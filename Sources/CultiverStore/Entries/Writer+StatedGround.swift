import CultiverMarseille
import GRDB

/// The plots and the ground that drafts of plans and cycles state.
extension Writer {
  /// The plot that words mean.
  func place(site: String?, plot: String) throws -> Ground.Place {
    if let site { _ = try placing(.site) { try lookup.groundIndex().site(site) } }
    return try placing(.plot) { try lookup.groundIndex().plot(plot, site: site) }
  }

  /// The ground that is stated of a plot, as an area, a part of it or all of it; nil is unknown. Throws `Misfit`.
  func ground(_ area: StatedArea, _ part: BedPart?, of place: Ground.Place) throws -> Area? {
    switch (area, part) {
    case (.known(let area), _): return area
    case (.unknown, _): return nil
    case (.whole, nil): return place.plot.area
    case (.whole, let part?):
      guard let area = try part.area(of: place.plot.area, width: place.plot.width) else {
        if case .length = part { throw Misfit(.part, .noWidth(plot: place.name)) }
        throw Misfit(.part, .noArea(plot: place.name))
      }
      guard area > .zero else { throw Misfit(.part, .typed(TypedError(.area, part.code, .notPositive))) }
      return area
    }
  }
}
