/// The cycles of a month's facts with everything they refer to by place: what the sums need, and nothing to look up.
struct PlacedCycles {
  /// A cycle reduced to what is summed.
  struct Cycle {
    let plot: Int
    let crop: Int
    /// The place of its own crop and variety.
    let variety: Int
    let varietyStated: Identity<Variety>?
    let area: Area?
    let started: Day
    let ended: Day?
    let lifetime: Mass
  }

  /// A variety of the crop at a place; nil is not stated.
  struct VarietyPlace: Hashable {
    let crop: Int
    let variety: Identity<Variety>?
  }

  /// The cycles, as the facts have them.
  let cycles: [Cycle]
  let plots: Places<Identity<Plot>>
  let crops: Places<Identity<Crop>>
  let varieties: Places<VarietyPlace>

  init(_ facts: [MonthFacts.Cycle]) {
    var plots = Places<Identity<Plot>>()
    var crops = Places<Identity<Crop>>()
    var varieties = Places<VarietyPlace>()
    cycles = facts.map { fact in
      let cycle = fact.cycle
      let crop = crops.place(of: cycle.crop)
      return Cycle(
        plot: plots.place(of: cycle.plot), crop: crop,
        variety: varieties.place(of: VarietyPlace(crop: crop, variety: cycle.variety)), varietyStated: cycle.variety,
        area: cycle.area, started: cycle.started, ended: cycle.ended, lifetime: fact.lifetime)
    }
    self.plots = plots
    self.crops = crops
    self.varieties = varieties
  }
}
