import CultiverMarseille
import Testing

/// Obstacles and fundings as they stood on another day, and what of them falls due.
struct StandingTests {
  private let funding = FundingCourse(
    funding: FundingDraft(
      code: "F1", venture: "VA", source: "FDS", kind: .grant, askedOn: Asked.day(10), asked: Money(cents: 900),
      grantedOn: Asked.day(20), granted: Money(cents: 800), closedOn: Asked.day(60), conclusion: "soldé"),
    instalments: [
      InstalmentDraft(
        funding: "F1", number: 1, due: Asked.day(25), amount: Money(cents: 500), paidOn: Asked.day(30),
        paid: Money(cents: 499)),
      InstalmentDraft(funding: "F1", number: 2, paidOn: Asked.day(40), paid: Money(cents: 300)),
    ],
    conditions: [
      FundingConditionDraft(
        funding: "F1", number: 1, kind: .other, words: "ouvrir", until: Asked.day(35), settledOn: Asked.day(50),
        outcome: .met)
    ])

  @Test func `a funding stands as it did on every day`() throws {
    for day in 0..<70 {
      let then = funding.standing(on: Asked.day(day))
      guard day >= 10 else {
        #expect(then == nil)
        continue
      }
      let course = try #require(then)
      let state: FundingState = day < 20 ? .asked : day < 60 ? .granted : .closed
      #expect(course.funding.state.0 == state, "\(day)")
      #expect(try course.paid().cents == (day < 30 ? 0 : day < 40 ? 499 : 799), "\(day)")
      #expect(try course.outstanding().cents == (day < 30 ? 500 : 0), "\(day)")
      #expect((course.conditions.first?.outcome == .met) == (day >= 50), "\(day)")
    }
  }

  @Test func `an obstacle stands from its first day until it ends`() {
    let course = ObstacleCourse(
      obstacle: ObstacleDraft(
        code: "O1", kind: "eau", venture: "VA", opened: Asked.day(5), ended: Asked.day(9), outcome: .lifted),
      steps: [ObstacleStepDraft(obstacle: "O1", day: Asked.day(7), step: "devis")], stops: ["VA"])
    for day in 0..<12 {
      let then = course.standing(on: Asked.day(day))
      #expect((then == nil) == (day < 5))
      #expect((then?.isOpen ?? false) == (5..<9).contains(day))
      #expect((then?.steps.count ?? 0) == (day >= 7 ? 1 : 0))
    }
  }

  @Test func `what is due is said until it is settled, and what comes within the days ahead`() {
    func due(on day: Int, ahead: Int) -> (payments: Int, promises: Int) {
      let agenda = LabelAgenda(obstacles: [], fundings: [funding], on: Asked.day(day), ahead: ahead)
      return (agenda.payments.count, agenda.promises.count)
    }
    for day in 0..<70 {
      for ahead in [0, 3, 30] {
        let found = due(on: day, ahead: ahead)
        #expect(found.payments == (day >= 10 && day < 30 && day + ahead >= 25 ? 1 : 0), "\(day) \(ahead)")
        #expect(found.promises == (day >= 10 && day < 50 && day + ahead >= 35 ? 1 : 0), "\(day) \(ahead)")
      }
    }
  }
}
