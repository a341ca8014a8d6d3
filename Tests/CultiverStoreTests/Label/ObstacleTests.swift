import CultiverMarseille
import CultiverStore
import Testing

/// Whom obstacles stop, and where they stand.
@Suite struct ObstacleTests {
  @Test func anObstacleAtAPlaceStopsWhoeverHoldsItUntilItEnds() throws {
    let bench = try Bench()
    try bench.write { writer in
      for (plot, venture, from, to) in [
        ("BDM/A1", "VA", "2026-01-01", "2026-06-30"), ("BDM/A1", "VB", "2026-07-01", nil),
        ("A2", "VA", "2026-02-01", nil),
      ] as [(String, String, String, String?)] {
        _ = try writer.enter(
          OccupancyDraft(plot: plot, venture: venture, from: date(from), to: to.map(date)), .adding)
      }
      for (code, place, venture, ended) in [
        ("PLOT", "BDM/A1", nil, nil), ("ENDED", "BDM/A1", nil, "2026-06-01"), ("SITE", "BDM", nil, nil),
        ("OWN", "BDM", "VB", nil), ("EMPTY", "TDM", nil, nil), ("NOWHERE", nil, "VA", nil),
      ] as [(String, String?, String?, String?)] {
        let draft = ObstacleDraft(
          code: code, kind: "Raccordement à l'eau", place: StatedPlace(place), venture: venture,
          opened: date("2026-03-01"), ended: ended.map(date), outcome: ended.map { _ in .lifted })
        _ = try writer.enter(draft, .adding, today: Bench.today)
      }
    }
    let courses = try bench.notebook.read { try $0.obstacles(today: Bench.today) }
    #expect(courses.map(\.stops) == [["VB"], ["VA"], ["VA", "VB"], ["VB"], [], ["VA"]])
    #expect(courses.map { $0.commune?.insee } == ["13203", "13203", "13203", "13203", "13055", nil])
    #expect(Set(courses.map(\.obstacle.kind)) == ["eau"])
  }

  @Test func aKindOfOnesOwnIsNewOnce() throws {
    let bench = try Bench()
    func open(_ kind: String) throws -> [Warning] {
      try bench.write { writer in
        try writer.enter(
          ObstacleDraft(kind: kind, venture: "VA", opened: Bench.today), .adding, today: Bench.today
        ).warnings
      }
    }
    #expect(try open("Bruit du voisin") == [.newObstacleKind("Bruit du voisin", nearest: [])])
    #expect(try open("bruit du VOISIN").isEmpty)
    #expect(try open("zonnage") == [.newObstacleKind("zonnage", nearest: ["zonage"])])
    #expect(
      try bench.notebook.read { try $0.obstacles(today: Bench.today).map(\.obstacle.kind) }
        == ["Bruit du voisin", "Bruit du voisin", "zonnage"])
  }

  @Test func theSameWordsOnTheSameDayAreOneStep() throws {
    let bench = try Bench()
    try bench.write { writer in
      _ = try writer.enter(
        ObstacleDraft(code: "O1", kind: "eau", venture: "VA", opened: date("2026-03-01")), .adding, today: Bench.today)
    }
    func take() throws -> IntakeSummary {
      try bench.write { writer in
        let intake = writer.importObstacleSteps(update: false, strict: false, today: Bench.today)
        for (place, step) in ["devis", "relance", "devis"].enumerated() {
          try intake.add(ObstacleStepDraft(obstacle: "o1", day: date("2026-04-01"), step: step), line: place + 2)
        }
        return intake.finish()
      }
    }
    #expect(try take().added == 2)
    #expect(try take().added == 0)
  }
}
