import CultiverMarseille
import FoundationEssentials
import Testing

/// Every indicator stands on the page of indicators as the code has it.
struct IndicatorsPageTests {
  @Test(arguments: Indicator.allCases)
  func `an indicator stands on the page of indicators`(_ indicator: Indicator) throws {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    let file = folder + "/Sources/CultiverMarseille/CultiverMarseille.docc/Indicators.md"
    let page = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
    let how =
      switch indicator.support {
      case .computed: "computed: \(indicator.formula.en)"
      case .entered(let reason): "entered (\(indicator.formula.en)), because \(reason.en)"
      }
    let row =
      "| `\(indicator.rawValue)` | \(indicator.name.en) | \(indicator.unit.sign.en) | \(indicator.accrual.name.en) | \(how) |"
    #expect(page.contains(row), "Indicators.md lacks: \(row)")
  }
}
