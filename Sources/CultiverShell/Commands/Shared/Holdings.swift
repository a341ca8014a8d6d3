import CultiverMarseille
import CultiverStore

/// Who holds which plot: occupancies with the codes of site and plot beside them.
struct Holdings {
  /// An occupancy, and where it is.
  struct Holding {
    let draft: OccupancyDraft
    let site: String
    let plot: String

    /// Whether it is in force on a day.
    func isInForce(on day: Day) -> Bool { draft.from <= day && (draft.to.map { day <= $0 } ?? true) }
  }

  /// All of them, as the notebook lists them.
  let all: [Holding]

  init(_ reader: Reader) throws {
    // A plot's name is `A1` or `SITE/A1`; either way it names one.
    let codes = Dictionary(
      uniqueKeysWithValues: try reader.plotNames().map { ($0.value, $0.key.split(separator: "/").map(String.init)) })
    all = try reader.occupancies().map(\.draft).map { draft in
      Holding(draft: draft, site: codes[draft.plot]?.first ?? "", plot: codes[draft.plot]?.last ?? "")
    }
  }

  /// Those of a venture on a day.
  func of(_ venture: String, on day: Day) -> [Holding] {
    all.filter { $0.draft.venture == venture && $0.isInForce(on: day) }
  }
}
