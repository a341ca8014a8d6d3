extension CycleRule.Question {
  /// What else counts beside it. What stands is held against what stands alone, for plans give way to it, and stands until it is known to have ended; a plan is held against both, and counts on what is expected.
  var neighbours: [Neighbour] {
    others.filter { isPlanned || !$0.isPlanned }.map { other in
      Neighbour(
        other: other, leaves: other.ended ?? (isPlanned ? other.expectedEnd.map { max($0, other.started) } : nil))
    }
  }

  /// The last day in the ground as far as the neighbours are concerned; nil is open.
  var leaves: Day? { ended ?? (isPlanned ? expectedEnd : nil) }

  /// The last day on which it is known or expected to stand, at least the first.
  var lasts: Day {
    if let ended { return ended }
    let reached = !isPlanned && started <= today ? today : started
    return max(expectedEnd ?? started, reached)
  }

  /// What stands on the same plot before, beside or after it.
  struct Neighbour {
    let other: CycleRule.Other
    /// The last day in the ground; nil is open.
    let leaves: Day?

    var started: Day { other.started }
    var area: Area? { other.area }

    /// Whether it stands on a day of a stay, both days included.
    func stands(from first: Day, to last: Day?) -> Bool {
      (last.map { started <= $0 } ?? true) && (leaves.map { first <= $0 } ?? true)
    }
  }
}

extension CycleRule.Question {
  /// The neighbours of the same family that come too near: the last one before or beside, and the first one after.
  var familyFindings: [Finding] {
    guard let family = crop.family, rotationYears > 0 else { return [] }
    let same = neighbours.filter { neighbour in
      // What stands for years follows itself where it is renewed.
      neighbour.other.family == family && !(isPerennial && neighbour.other.crop == crop.id)
    }.sorted { ($0.started, $0.other.code) < ($1.started, $1.other.code) }
    func warned(_ neighbour: Neighbour, _ stay: FamilyStay) -> Finding {
      .warned(.sameFamily(plot: plotName, family: family, cycle: neighbour.other.code, stay, years: rotationYears))
    }
    var findings: [Finding] = []
    if let last = same.last(where: { isTooNear($0.leaves, started) || isOnSameGround($0) }) {
      if let leaves = last.leaves, leaves < started {
        findings.append(warned(last, last.other.ended == nil ? .expectedUntil(leaves) : .until(leaves)))
      } else {
        findings.append(warned(last, .beside))
      }
    }
    if let next = same.first(where: { isTooNear(ended ?? expectedEnd, $0.started) }) {
      findings.append(warned(next, .from(next.started)))
    }
    return findings
  }

  /// Whether one ends before another begins, and not long enough before.
  private func isTooNear(_ ended: Day?, _ started: Day) -> Bool {
    guard let ended, ended < started else { return false }
    return ended.days(to: started) < rotationYears * 365
  }

  /// Whether it stands at the same time and, as both areas say, not on ground of its own.
  private func isOnSameGround(_ neighbour: Neighbour) -> Bool {
    guard neighbour.stands(from: started, to: ended ?? expectedEnd), let area, let has = plot.area,
      let other = neighbour.area
    else { return false }
    let (both, overflow) = area.squareDecimetres.addingReportingOverflow(other.squareDecimetres)
    return overflow || both > has.squareDecimetres
  }
}
