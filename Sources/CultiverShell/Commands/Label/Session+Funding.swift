import CultiverMarseille
import CultiverStore

extension Session {
  /// Changes the notebook, and warns of fundings that come to commit for longer than the plots are held on which they rest.
  func watchingFunding<Answer>(_ body: (Writer) throws -> Answer) throws -> Answer {
    try write { writer in
      let watch = try FundingWatch(writer.reader, today: today)
      let answer = try body(writer)
      for found in try watch.news() { try warn([found.warning], accepted: found.accepted) }
      return answer
    }
  }

  /// Warns of what looks wrong of a funding now and did not before; a reason that stands with it overrides.
  func warn(_ entered: FundingEntered) throws { try warn(entered.warnings, accepted: entered.course.funding.accepted) }
}
