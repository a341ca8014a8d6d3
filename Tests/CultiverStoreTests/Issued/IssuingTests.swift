import CultiverMarseille
import CultiverStore
import GRDB
import Testing

/// What was issued is numbered, stays, and is not undone.
@Suite struct IssuingTests {
  @Test func reportsAreNumberedAsTheyAreIssued() throws {
    let bench = try Bench()
    #expect(try bench.issue("2026-05").number == 1)
    #expect(try bench.issue("2026-06").number == 2)
    #expect(try bench.issue("2026-06", bench.scope(site: "BDM")).number == 3)
    let report = try #require(try bench.notebook.read { try $0.issuedReports() }.last)
    #expect(report.codes == MonthlyFigures.ScopeCodes(site: "BDM"))
    #expect(report.seal.who == "Lina")
    #expect(report.seal.state == (try bench.latest()))
    #expect(report.seal.notebook == String(repeating: "5e", count: 16))
  }

  @Test func aMonthThatIsNotOverIsRefused() throws {
    let bench = try Bench()
    for day in ["2026-06-15", "2026-06-30"] {
      #expect(throws: Refusal.monthNotOver(month("2026-06"))) { try bench.issue(on: date(day)) }
    }
    #expect(throws: Never.self) { try bench.issue(on: date("2026-07-01")) }
  }

  @Test func oneIsInForceForAMonthAndScope() throws {
    let bench = try Bench()
    try bench.issue()
    #expect(throws: (any Error).self) { try bench.issue() }
    try bench.write("reopen") {
      _ = try $0.reopen(month("2026-06"), .everything, because: "erreur", on: date("2026-07-03"))
    }
    #expect(throws: Refusal.notIssued(month("2026-06"))) {
      try bench.write {
        _ = try $0.reopen(month("2026-06"), .everything, because: "erreur", on: date("2026-07-03"))
      }
    }
    let second = try bench.write {
      try $0.issue(month("2026-06"), .everything, .some("autre"), on: date("2026-07-04"))
    }
    #expect(second.number == 2)
    let all = try bench.notebook.read { try $0.issuedReports() }
    #expect(all.map(\.reopened?.reason) == ["erreur", nil])
  }

  @Test func whatWasIssuedIsNotUndone() throws {
    let bench = try Bench()
    let report = try bench.issue()
    #expect(throws: Refusal.reportSent(1, month("2026-06"))) { try bench.undo() }
    try bench.write("erratum") { _ = try $0.issueErratum(of: report, .some("erratum"), on: date("2026-07-03")) }
    #expect(throws: Refusal.reportSent(1, month("2026-06"))) { try bench.undo() }
    try bench.write("reopen") {
      _ = try $0.reopen(month("2026-06"), .everything, because: "erreur", on: date("2026-07-04"))
    }
    #expect(throws: Refusal.reportSent(1, month("2026-06"))) { try bench.undo() }
  }

  @Test(arguments: [
    "UPDATE issued_text SET content = 'x'", "DELETE FROM issued_text",
    "INSERT INTO issued_text (id, sha256, content, frozen) SELECT 1, replace(sha256, '0', '1'), 'x', 'x' FROM issued_text",
    "UPDATE issued_report SET who = 'x'", "DELETE FROM issued_report",
  ])
  func noOtherToolChangesWhatWasIssued(sql: String) throws {
    let bench = try Bench()
    try bench.issue()
    #expect(throws: DatabaseError.self) { try bench.tamper(sql) }
  }

  @Test func aFileIsKnownAgain() throws {
    let bench = try Bench()
    let report = try bench.issue()
    let rendition = Rendition(
      sha256: IssuedText.some("page").sha256, report: report.number, errata: 0, form: "html", language: .french)
    try bench.write("issue") { writer in
      try writer.remember(rendition)
      try writer.remember(rendition)
    }
    #expect(try bench.notebook.read { try $0.rendition(rendition.sha256) } == rendition)
    #expect(try bench.notebook.read { try $0.rendition(IssuedText.some("autre").sha256) } == nil)
  }
}
