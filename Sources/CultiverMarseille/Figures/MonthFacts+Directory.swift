/// What a key stands for. Should a name be missing, the thing is called by its number, so that no sum is lost for want of it.
extension MonthFacts.Directory {
  func commune(_ id: Identity<Commune>) -> Commune {
    communes[id] ?? Commune(id: id, insee: String(id.number), name: String(id.number))
  }

  func site(_ id: Identity<Site>) -> Site {
    sites[id]
      ?? Site(id: id, code: String(id.number), name: String(id.number), commune: Identity<Commune>(rawValue: 0))
  }

  func plot(_ id: Identity<Plot>) -> Plot {
    plots[id] ?? Plot(id: id, site: Identity<Site>(rawValue: 0), code: String(id.number), area: nil)
  }

  func venture(_ id: Identity<Venture>) -> Venture {
    ventures[id] ?? Venture(id: id, code: String(id.number), name: String(id.number))
  }

  func crop(_ id: Identity<Crop>) -> Crop {
    crops[id] ?? Crop(id: id, code: String(id.number), name: Phrase(verbatim: String(id.number)))
  }

  func variety(_ id: Identity<Variety>, of crop: Identity<Crop>) -> Variety {
    varieties[id] ?? Variety(id: id, crop: crop, name: String(id.number))
  }

  func codes(of scope: Scope) -> MonthlyFigures.ScopeCodes {
    MonthlyFigures.ScopeCodes(
      site: scope.site.map { site($0).code }, plot: scope.plot.map { plot($0).code },
      venture: scope.venture.map { venture($0).code }, crop: scope.crop.map { crop($0).code })
  }
}
