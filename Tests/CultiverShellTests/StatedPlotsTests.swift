import CultiverMarseille
import Testing

@testable import CultiverShell

/// Several plots in one word.
struct StatedPlotsTests {
  private func members(_ text: String) throws -> [String] {
    try StatedPlots(typed: text).members.map { member in
      guard let ground = member.ground else { return member.plot }
      if let part = ground.part { return "\(member.plot) \(part.code)" }
      guard case .known(let area) = ground.area else { return "\(member.plot) ?" }
      return "\(member.plot) \(area.squareDecimetres)"
    }
  }

  @Test(arguments: [
    ("A1", ["A1"]), ("A1,A2,B3", ["A1", "A2", "B3"]), ("BDM/A1,TDM/A1", ["BDM/A1", "TDM/A1"]),
    ("A1=12m2,A2=1/2,B3", ["A1 1200", "A2 1/2", "B3"]), ("A1=12,5m2,A2", ["A1 1250", "A2"]),
    ("A1=2,5m,A2=12,5%", ["A1 2.5 m", "A2 12.5 %"]), ("1=12m2,2=5m2,3", ["1 1200", "2 500", "3"]),
    ("A1=30x0,8m,A2=10m", ["A1 2400", "A2 10 m"]), ("A1=?,A2=moitié", ["A1 ?", "A2 1/2"]),
  ])
  func `a comma parts plots, or is the decimal mark of a plot's ground`(_ text: String, _ expected: [String]) throws {
    #expect(try members(text) == expected)
  }

  @Test func `what is no ground is refused`() {
    for text in ["A1=rien", "A1=,A2", "A1=12"] {
      #expect(throws: TypedError.self, "\(text)") { try StatedPlots(typed: text) }
    }
  }
}
