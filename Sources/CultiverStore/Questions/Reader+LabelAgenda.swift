import CultiverMarseille
import GRDB

extension Reader {
  /// What the label asks to be looked at on a day, narrowed to a scope; of a crop it says nothing.
  func labelAgenda(on day: Day, ahead: Int, _ scope: Scope) throws -> LabelAgenda {
    guard scope.crop == nil else { return .empty }
    let ground = try Ground(database)
    let plot = scope.plot.flatMap { ground.byID[$0] }
    let site = plot?.site.code ?? ground.sites.values.first { $0.id == scope.site }?.code
    let venture = try scope.venture.flatMap {
      try String.fetchOne(database, sql: "SELECT code FROM venture WHERE id = ?", arguments: [$0.rawValue])
    }
    func admits(_ place: StatedPlace) -> Bool {
      (site.map { $0 == place.site } ?? true) && (plot.map { place.plot == nil || place.plot == $0.plot.code } ?? true)
    }
    let isPlaced = site != nil
    return LabelAgenda(
      obstacles: try obstacles(today: day).filter { course in
        admits(course.obstacle.place) && (venture.map(course.stops.contains) ?? true)
      },
      fundings: try fundings(today: day).filter { course in
        (!isPlaced || course.plots.contains(where: admits)) && (venture.map { $0 == course.funding.venture } ?? true)
      }, on: day, ahead: ahead)
  }
}
