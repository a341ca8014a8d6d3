import CultiverMarseille
import Testing

/// The rules about ventures, meetings, obstacles and results, over small ranges of days.
struct RecordRuleTests {
  private func found<Question>(_ rules: [RecordRule<Question>], _ question: Question) -> [Finding] {
    rules.flatMap { $0.findings(question) }
  }

  @Test func `a venture goes back exactly when a stage lies before the one until then`() {
    for places in 1..<5 {
      for before in [nil] + (1..<Int64(places + 1)).map(Optional.some) {
        for own in 1..<Int64(places + 1) {
          for after in [nil] + (1..<Int64(places + 1)).map(Optional.some) {
            func standing(_ place: Int64, _ day: Int) -> StageRule.Standing {
              StageRule.Standing(stage: "s\(place)", place: place, since: Asked.day(day))
            }
            let question = StageRule.Question(
              venture: "VA", standing: standing(own, 2), before: before.map { standing($0, 1) },
              after: after.map { standing($0, 3) }, today: Asked.day(9))
            var expected: [Finding] = []
            if let before, own < before {
              expected.append(
                .warned(
                  .wentBack(
                    venture: "VA", from: "s\(before)", since: Asked.day(1), to: "s\(own)", on: Asked.day(2))))
            }
            if let after, after < own {
              expected.append(
                .warned(
                  .wentBack(venture: "VA", from: "s\(own)", since: Asked.day(2), to: "s\(after)", on: Asked.day(3))))
            }
            #expect(found(StageRule.all, question) == expected)
          }
        }
      }
    }
  }

  @Test func `what was done about an obstacle was done from its first day to its last`() {
    for step in 0..<9 {
      for ended in [nil] + (3..<9).map(Optional.some) {
        let question = ObstacleRule.Question(
          code: "O", opened: Asked.day(3), ended: ended.map(Asked.day), steps: [Asked.day(step)], today: Asked.day(9))
        let expected: [Finding]
        if step < 3 {
          expected = [.warned(.stepBeforeObstacle(obstacle: "O", Asked.day(step), opened: Asked.day(3)))]
        } else if let ended, step > ended {
          expected = [.warned(.stepAfterObstacle(obstacle: "O", Asked.day(step), ended: Asked.day(ended)))]
        } else {
          expected = []
        }
        #expect(found(ObstacleRule.all, question) == expected)
      }
    }
  }

  @Test func `what was decided at a meeting is due, done or given up then or later`() {
    for day in 0..<7 {
      for meeting in [nil] + (0..<7).map(Optional.some) {
        for moment in StepRule.Moment.allCases {
          var step = StepDraft(venture: "VA", meeting: meeting.map(Asked.day), text: "devis")
          switch moment {
          case .due: step.due = Asked.day(day)
          case .done: step.done = Asked.day(day)
          case .dropped: step.dropped = Asked.day(day)
          }
          let isWrong = meeting.map { day < $0 } ?? false
          let expected: [Finding] =
            isWrong ? [.warned(.beforeMeeting(moment, Asked.day(day), meeting: Asked.day(meeting ?? 0)))] : []
          #expect(found(StepRule.all, StepRule.Question(step, today: Asked.day(9))) == expected)
        }
      }
    }
  }

  @Test func `what is to have happened after today is warned of, each day once, and what is due is not`() {
    let (today, later, latest) = (Asked.day(5), Asked.day(6), Asked.day(7))
    func future(_ days: Day...) -> [Finding] { days.map { .warned(.inFuture($0)) } }
    let due = StepDraft(venture: "VA", text: "devis", due: later)
    let done = StepDraft(venture: "VA", text: "devis", due: later, done: latest)
    #expect(found(StepRule.all, StepRule.Question(due, today: today)).isEmpty)
    #expect(found(StepRule.all, StepRule.Question(done, today: today)) == future(latest))
    #expect(
      found(EnrolmentRule.all, EnrolmentRule.Question(entered: later, left: latest, today: today))
        == future(later, latest))
    #expect(found(EnrolmentRule.all, EnrolmentRule.Question(entered: today, left: nil, today: today)).isEmpty)
    #expect(found(MeetingRule.all, MeetingRule.Question(day: later, today: today)) == future(later))
    #expect(
      found(VentureRule.all, VentureRule.Question(founded: later, siret: nil, today: today)) == future(later))
    #expect(
      found(
        ObstacleRule.all,
        ObstacleRule.Question(code: "O", opened: later, ended: nil, steps: [later, latest], today: today))
        == future(later, latest))
  }

  @Test func `a share is at most the whole, other percentages are not held to it`() {
    for indicator in Indicator.allCases {
      for percent: Int64 in [0, 99, 100, 101, 250] {
        let value = percent * indicator.unit.one
        let result = ResultDraft(
          indicator: indicator, from: Asked.day(0), to: Asked.day(1), value: value, evidence: "x")
        let isWrong = percent > 100 && indicator.isShare
        #expect(
          found(ResultRule.all, ResultRule.Question(result, today: Asked.day(1)))
            == (isWrong ? [.warned(.shareAboveWhole(indicator, value))] : []))
      }
    }
    #expect(Indicator.allCases.filter { $0.isShare && $0.unit != .percent }.isEmpty)
    #expect(!Indicator.yieldIndex.isShare && !Indicator.selfFunding.isShare)
  }
}
