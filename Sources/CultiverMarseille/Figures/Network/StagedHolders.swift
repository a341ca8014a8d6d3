/// Who held the plots, told by the stage at which the holder stood on each day: occupancies cut where a stage begins.
///
/// The walk knows holders by their keys, so each pair of holder and stage goes through it under a key of its own.
struct StagedHolders {
  /// A venture that holds a plot, and its stage on that day.
  struct Holder: Hashable {
    /// Who; nil when all of one stage are taken together.
    let venture: Identity<Venture>?
    let stage: NetworkStage?
  }

  /// The occupancies, under the keys of the pairs.
  let occupancies: [Occupancy]
  private let holders: Places<Holder>

  /// The occupancies with each holder and stage told apart, or with all holders of one stage together.
  init(_ occupancies: [Occupancy], _ stages: [StageSince], together: Bool = false) {
    let stages = Dictionary(grouping: stages, by: \.venture).mapValues { $0.sorted { $0.since < $1.since } }
    var holders = Places<Holder>()
    var cut: [Occupancy] = []
    for occupancy in occupancies {
      var from = occupancy.from
      var stage: NetworkStage?
      func close(_ to: Day?) {
        if let to, to < from { return }
        let place = holders.place(of: Holder(venture: together ? nil : occupancy.venture, stage: stage))
        cut.append(
          Occupancy(plot: occupancy.plot, venture: Identity(rawValue: Int64(place) + 1), from: from, to: to))
      }
      for next in stages[occupancy.venture] ?? [] {
        if let to = occupancy.to, to < next.since { break }
        if next.since > from {
          close(next.since.adding(days: -1))
          from = next.since
        }
        stage = next.stage
      }
      close(occupancy.to)
    }
    self.occupancies = cut
    self.holders = holders
  }

  /// What a key of the pairs stands for.
  func holder(_ key: Identity<Venture>) -> Holder { holders.keys[Int(key.rawValue) - 1] }
}
