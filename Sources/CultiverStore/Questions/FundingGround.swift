import CultiverMarseille
import GRDB

/// The plots on which fundings rest, and who holds them.
struct FundingGround {
  private let ground: Ground
  private var plotsNamed: [Int64: [Ground.Place]] = [:]
  private var holdings: [Identity<Plot>: [CycleRule.Holding]] = [:]

  /// What is known of all plots, and which ones fundings name; or the funding of a key.
  init(_ reader: Reader, of funding: Int64?) throws {
    ground = try Ground(reader.database)
    let named = try Row.fetchAll(
      reader.database,
      sql: """
        SELECT funding_id, plot_id
        FROM funding_plot JOIN plot ON plot.id = funding_plot.plot_id JOIN site ON site.id = plot.site_id
        WHERE funding_id = ifnull(?, funding_id) ORDER BY site.code, plot.code, plot.id
        """, arguments: [funding])
    for row in named {
      if let place = ground.byID[Identity(rawValue: row["plot_id"])] {
        plotsNamed[row["funding_id"], default: []].append(place)
      }
    }
    let held = try Row.fetchAll(
      reader.database,
      sql: """
        SELECT occupancy.plot_id, venture.code, from_day, to_day
        FROM occupancy JOIN venture ON venture.id = occupancy.venture_id ORDER BY from_day, occupancy.id
        """)
    for row in held {
      guard let from = Reader.day(row["from_day"]) else { continue }
      holdings[Identity(rawValue: row["plot_id"]), default: []].append(
        CycleRule.Holding(venture: row["code"], from: from, to: Reader.day(row["to_day"])))
    }
  }

  /// The plots that the funding of a key names, by site and code.
  func named(_ funding: Int64) -> [Ground.Place] { plotsNamed[funding] ?? [] }

  /// The plots on which a funding rests: those it names, else those that its venture held on its first day, else those that it holds today.
  func resting(_ funding: FundingDraft, _ id: Int64, today: Day) -> [Ground.Place] {
    let named = named(id)
    guard named.isEmpty, let venture = funding.venture else { return named }
    let then = funding.first.map { held(by: venture, on: $0) } ?? []
    return then.isEmpty ? held(by: venture, on: today) : then
  }

  /// What the rules are told of the plots on which a funding rests, and of those that its conditions name.
  func grounds(_ resting: [Ground.Place], _ conditions: [Identity<Plot>]) -> [FundingRule.Ground] {
    let bearing = Set(resting.map(\.plot.id))
    let others = Set(conditions).subtracting(bearing).sorted().compactMap { ground.byID[$0] }
    return (resting + others).map { place in
      FundingRule.Ground(
        plot: place.plot.id, site: place.site.id, name: place.name, holdings: holdings[place.plot.id] ?? [],
        bearsAll: bearing.contains(place.plot.id))
    }
  }

  private func held(by venture: String, on day: Day) -> [Ground.Place] {
    let plots = holdings.filter { _, all in
      all.contains { $0.venture == venture && $0.from <= day && ($0.to.map { day <= $0 } ?? true) }
    }
    return plots.keys.compactMap { ground.byID[$0] }.sorted {
      ($0.site.code, $0.plot.code) < ($1.site.code, $1.plot.code)
    }
  }
}
