import CultiverMarseille
import CultiverStore

extension Reader {
  /// Calls `body` with each harvest as it leaves in a file: picks under running numbers in the order in which they come, so that a file read back and written again is the same.
  func harvestsOfFile(_ body: (HarvestDraft) throws -> Void) throws {
    var picks: [String: Int] = [:]
    try harvests { harvest in
      guard let pick = harvest.draft.pick else { return try body(harvest.draft) }
      let place = picks[pick] ?? picks.count + 1
      picks[pick] = place
      var draft = harvest.draft
      draft.pick = "\(place)"
      try body(draft)
    }
  }
}
