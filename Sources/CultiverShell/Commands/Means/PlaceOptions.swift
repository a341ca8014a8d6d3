import ArgumentParser
import CultiverMarseille
import CultiverReports

/// Where something was done, said by options that leave no doubt.
struct PlaceOptions: ParsableArguments {
  @Option(help: ArgumentHelp(fr: "sur ce site", en: "on that site", value: ValueName.site))
  var site: String?

  @Option(help: ArgumentHelp(fr: "sur cette parcelle", en: "on that plot", value: ValueName.plot))
  var plot: String?

  @Option(help: ArgumentHelp(fr: "pour ce cycle", en: "for that cycle", value: ValueName.cycle))
  var cycle: String?

  /// The place, with a word that may be any of the three.
  func stated(_ word: String?) -> StatedPlace { StatedPlace(word, site: site, plot: plot, cycle: cycle) }
}

extension Phrase {
  /// What the argument of a place is.
  static let placeHelp = Phrase(
    fr: "une parcelle (A1, SITE/A1), un cycle ou un site", en: "a plot (A1, SITE/A1), a cycle or a site")

  /// A place in a sentence: `parcelle A1`, `cycle C12, parcelle A1`, `site BDM`.
  static func place(_ place: StatedPlace, _ names: [String: String]) -> Phrase {
    guard let plot = place.plot else { return Phrase(fr: "site \(place.site ?? "")", en: "site \(place.site ?? "")") }
    let name = names["\(place.site ?? "")/\(plot)"] ?? plot
    let cycle = place.cycle.map { "cycle \($0), " } ?? ""
    return Phrase(fr: "\(cycle)parcelle \(name)", en: "\(cycle)plot \(name)")
  }
}

/// The columns that say where something was done: one for people, three for machines.
enum PlaceColumns {
  static let all: [SheetColumn] = [
    SheetColumn("place", Phrase(fr: "Lieu", en: "Place"), for: .people),
    SheetColumn("site", Column.site.heading, for: .machines), SheetColumn("plot", Column.plot.heading, for: .machines),
    SheetColumn("cycle", Column.cycle.heading, for: .machines),
  ]

  /// A site's code, a plot by the name that names it alone, a cycle after its plot.
  static func cells(_ place: StatedPlace, _ names: [String: String]) -> [Cell] {
    let plot = place.plot.map { names["\(place.site ?? "")/\($0)"] ?? $0 }
    let words = [plot ?? place.site, place.cycle].compactMap(\.self).joined(separator: "\u{A0}· ")
    return [.text(words), Cell(place.site), Cell(place.plot), Cell(place.cycle)]
  }
}
