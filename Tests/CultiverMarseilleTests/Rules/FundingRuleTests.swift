import CultiverMarseille
import Testing

/// What a funding commits to, against who holds the ground on which it rests.
struct FundingRuleTests {
  private let plot = Identity<Plot>(notebook: 1, number: 1)
  private let site = Identity<Site>(notebook: 1, number: 1)

  private func ground(_ holdings: [CycleRule.Holding], bearsAll: Bool = true) -> FundingRule.Ground {
    FundingRule.Ground(plot: plot, site: site, name: "A1", holdings: holdings, bearsAll: bearsAll)
  }

  private func funding(_ venture: String?, from first: Int) -> FundingDraft {
    FundingDraft(
      code: "F1", venture: venture, kind: .grant, askedOn: Asked.day(first), asked: Money(cents: 100))
  }

  private func found(
    _ funding: FundingDraft, _ commitments: [FundingRule.Commitment], _ grounds: [FundingRule.Ground]
  ) -> [Finding] {
    FundingRule.commitmentWithinTenure.findings(
      FundingRule.Question(funding: funding, commitments: commitments, grounds: grounds, today: Asked.day(0)))
  }

  /// Every pair of occupancies by one or two ventures and every commitment over eight days, against a count of days.
  @Test func `it warns exactly when the tenure that counts ends before the commitment does`() {
    let days = 0..<7
    for firstEnds in days.dropLast(2) {
      for secondStarts in (firstEnds + 1)..<7 {
        for secondEnds in Array(secondStarts..<7).map(Optional.some) + [nil] {
          for second in ["VA", "VB"] {
            let holdings = [
              CycleRule.Holding(venture: second, from: Asked.day(secondStarts), to: secondEnds.map(Asked.day)),
              CycleRule.Holding(venture: "VA", from: Asked.day(0), to: Asked.day(firstEnds)),
            ]
            // Whether VA holds the plot on each day; 9 stands for ever after.
            let holds = (0..<10).map { day in
              day <= firstEnds || second == "VA" && day >= secondStarts && day <= (secondEnds ?? 9)
            }
            for start in 0..<9 {
              for until in start..<9 {
                // The first day from the start on that it holds, else the last one before, and the last day without a gap.
                let first = holds[start...].firstIndex(of: true) ?? holds[...start].lastIndex(of: true) ?? 0
                let last = holds[first...].prefix { $0 }.endIndex - 1
                let expected: [Finding] =
                  last < 9 && until > last
                  ? [
                    .warned(
                      .commitmentOutlastsTenure(
                        funding: "F1", plot: "A1", venture: "VA", tenureEnds: Asked.day(last),
                        commitmentEnds: Asked.day(until)))
                  ] : []
                let commitment = FundingRule.Commitment(until: Asked.day(until))
                #expect(
                  found(funding("VA", from: start), [commitment], [ground(holdings)]) == expected,
                  "\(holds) \(start)…\(until)")
              }
            }
          }
        }
      }
    }
  }

  @Test func `a plot that the venture never held is said`() {
    let commitment = FundingRule.Commitment(until: Asked.day(9))
    let expected: [Finding] = [
      .warned(.commitmentWithoutTenure(funding: "F1", plot: "A1", venture: "VA", commitmentEnds: Asked.day(9)))
    ]
    let others = ground([CycleRule.Holding(venture: "VB", from: Asked.day(0), to: nil)])
    #expect(found(funding("VA", from: 0), [commitment], [others]) == expected)
    #expect(found(funding("VA", from: 0), [commitment], [ground([])]) == expected)
    #expect(found(funding(nil, from: 0), [commitment], [ground([])]).isEmpty)
    #expect(found(funding("VA", from: 0), [], [ground([])]).isEmpty)
  }

  @Test func `what is refused or closed commits to nothing`() {
    let held = ground([CycleRule.Holding(venture: "VA", from: Asked.day(0), to: Asked.day(5))])
    let commitment = FundingRule.Commitment(until: Asked.day(9))
    var draft = funding("VA", from: 0)
    #expect(found(draft, [commitment], [held]).count == 1)
    draft.refusedOn = Asked.day(1)
    #expect(found(draft, [commitment], [held]).isEmpty)
    (draft.refusedOn, draft.closedOn) = (nil, Asked.day(1))
    #expect(found(draft, [commitment], [held]).isEmpty)
  }

  @Test func `a condition about a place is held against that place alone, and one about a plot against no other`() {
    let elsewhere = Identity<Site>(notebook: 1, number: 2)
    let holding = CycleRule.Holding(venture: "VA", from: Asked.day(0), to: Asked.day(5))
    let draft = funding("VA", from: 0)
    let day = Asked.day(9)
    #expect(found(draft, [FundingRule.Commitment(until: day, site: site)], [ground([holding])]).count == 1)
    #expect(found(draft, [FundingRule.Commitment(until: day, site: elsewhere)], [ground([holding])]).isEmpty)
    let own = ground([holding], bearsAll: false)
    #expect(found(draft, [FundingRule.Commitment(until: day)], [own]).isEmpty)
    #expect(found(draft, [FundingRule.Commitment(until: day, plot: plot)], [own]).count == 1)
  }

  @Test func `no more is paid than was granted, before a grant nothing, and plans wait for it`() {
    func found(granted: Int64?, paid: Int64, planned: Int64) -> [Finding] {
      var draft = funding("VA", from: 0)
      if let granted { (draft.granted, draft.grantedOn) = (Money(cents: granted), Asked.day(0)) }
      return FundingRule.paidWithinGrant.findings(
        FundingRule.Question(
          funding: draft, paid: Money(cents: paid), planned: Money(cents: planned), today: Asked.day(0)))
    }
    for granted: Int64? in [nil, 1, 2, 3] {
      for paid: Int64 in 0...4 {
        for planned in paid...5 {
          let isWrong = granted.map { planned > $0 } ?? (paid > 0)
          #expect(found(granted: granted, paid: paid, planned: planned).isEmpty != isWrong)
        }
      }
    }
  }

  /// Every order of asking, grant, payment and condition over six days, and every sum granted.
  @Test
  func `what is paid or to be met before the funding counts is warned of, and so is a grant above what was asked`() {
    for asked in 0..<6 {
      for granted in [nil] + (asked..<6).map(Optional.some) {
        for day in 0..<6 {
          var draft = funding("VA", from: asked)
          (draft.grantedOn, draft.granted) = (granted.map(Asked.day), granted.map { _ in Money(cents: 100) })
          let question = FundingRule.Question(
            funding: draft, payments: [Asked.day(day)], commitments: [FundingRule.Commitment(until: Asked.day(day))],
            today: Asked.day(9))
          let (first, state) = (Asked.day(granted ?? asked), granted == nil ? FundingState.asked : .granted)
          let isEarly = day < granted ?? asked
          #expect(
            FundingRule.paidAfterStart.findings(question)
              == (isEarly ? [.warned(.paidBefore(funding: "F1", Asked.day(day), state, first))] : []))
          #expect(
            FundingRule.conditionAfterStart.findings(question)
              == (isEarly ? [.warned(.conditionBefore(funding: "F1", Asked.day(day), state, first))] : []))
        }
      }
    }
    for cents: Int64 in 99...102 {
      var draft = funding("VA", from: 0)
      (draft.grantedOn, draft.granted) = (Asked.day(1), Money(cents: cents))
      #expect(
        FundingRule.grantedWithinAsked.findings(FundingRule.Question(funding: draft, today: Asked.day(9)))
          == (cents > 100
            ? [.warned(.grantedAboveAsked(funding: "F1", Money(cents: cents), asked: Money(cents: 100)))] : []))
    }
  }

  @Test func `what is refused has nothing paid, and says so once`() {
    for paid: Int64 in 0...1 {
      var draft = funding("VA", from: 0)
      draft.refusedOn = Asked.day(1)
      let question = FundingRule.Question(
        funding: draft, paid: Money(cents: paid), planned: Money(cents: paid), today: Asked.day(9))
      let expected: [Finding] = paid > 0 ? [.warned(.refusedThoughPaid(funding: "F1", Money(cents: paid)))] : []
      #expect(FundingRule.all.flatMap { $0.findings(question) } == expected)
    }
  }
}
