/// A named rule about one kind of record of a venture or of the label.
public struct RecordRule<Question: Sendable>: Sendable {
  /// Its name: how the list of all rules knows it.
  public let name: String
  /// What the rule finds.
  public let findings: @Sendable (Question) -> [Finding]

  init(_ name: String, _ findings: @escaping @Sendable (Question) -> [Finding]) {
    self.name = name
    self.findings = findings
  }
}

/// What is asked of a record that says when things happened.
public protocol DatedQuestion: Sendable {
  /// The days on which they did.
  var happened: [Day] { get }
  /// Today.
  var today: Day { get }
}

extension RecordRule where Question: DatedQuestion {
  /// What happened did so by today: a later day is most often a wrong year.
  public static var notInFuture: RecordRule {
    RecordRule("notInFuture") { question in question.happened.later(than: question.today) }
  }
}

extension [Day] {
  /// A warning for each of them that lies after today, said once.
  func later(than today: Day) -> [Finding] {
    var said: Set<Day> = []
    return filter { $0 > today && said.insert($0).inserted }.map { .warned(.inFuture($0)) }
  }
}
