import CultiverMarseille
import FoundationEssentials
import Testing

/// Every rule stands on the page of rules.
struct RulesPageTests {
  private static let rules: [[String]] = [
    CycleRule.all.map(\.name), HarvestRule.all.map(\.name), FundingRule.all.map(\.name),
    VentureRule.all.map(\.name), StageRule.all.map(\.name), EnrolmentRule.all.map(\.name),
    MeetingRule.all.map(\.name), StepRule.all.map(\.name), ObstacleRule.all.map(\.name),
    RetirementRule.all.map(\.name), ResultRule.all.map(\.name),
  ]

  @Test(arguments: rules.flatMap(\.self))
  func `a rule stands on the page of rules`(_ name: String) throws {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    let file = folder + "/Sources/CultiverMarseille/CultiverMarseille.docc/Rules.md"
    let page = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
    #expect(page.contains("| `\(name)` |"), "\(name) is not in Rules.md")
  }

  @Test func `rules about one thing go by names of their own`() {
    for names in Self.rules { #expect(Set(names).count == names.count) }
  }
}
