import CultiverMarseille
import FoundationEssentials
import Testing

/// Every rule stands on the page of rules.
struct RulesPageTests {
  private static let names =
    CycleRule.all.map(\.name) + HarvestRule.all.map(\.name) + FundingRule.all.map(\.name)

  @Test(arguments: names)
  func `a rule stands on the page of rules`(_ name: String) throws {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    let file = folder + "/Sources/CultiverMarseille/CultiverMarseille.docc/Rules.md"
    let page = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
    #expect(page.contains("| `\(name)` |"), "\(name) is not in Rules.md")
  }

  @Test func `rules about one thing go by names of their own`() {
    for names in [
      CycleRule.all.map(\.name), HarvestRule.all.map(\.name), FundingRule.all.map(\.name),
    ] { #expect(Set(names).count == names.count) }
  }
}
