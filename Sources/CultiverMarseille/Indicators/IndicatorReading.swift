/// What an indicator comes to: computed where the notebook bears it, else as it was entered; never a mixture of both.
public struct IndicatorReading: Hashable, Sendable {
  /// Where the number comes from.
  public enum Basis: String, Hashable, Sendable {
    case computed, entered
  }

  /// A figure that belongs beside it: attendances beside people, what destinations leave unsaid.
  public struct Detail: Hashable, Sendable {
    /// What it is.
    public let name: IndicatorDetail
    /// The number, in 10^−`places` of its unit.
    public let value: Int64

    /// A figure.
    public init(_ name: IndicatorDetail, _ value: Int64) {
      self.name = name
      self.value = value
    }
  }

  /// What was asked.
  public let question: IndicatorQuestion
  /// What is computed, in 10^−`places` of the unit; nil is not calculable.
  public let computed: Int64?
  /// Why nothing is computed, or what is left out of it.
  public let gaps: [IndicatorGap]
  /// Figures that belong beside it.
  public let details: [Detail]
  /// What was entered for these days.
  public let results: [IndicatorResult]
  /// What they come to; nil when they come to nothing.
  public let entered: Int64?
  /// What proves the activities and the money that a computed number comes from, as far as they say.
  public let documents: [String]

  /// A reading.
  public init(
    _ question: IndicatorQuestion, computed: Int64? = nil, gaps: [IndicatorGap] = [], details: [Detail] = [],
    results: [IndicatorResult] = [], entered: Int64? = nil, documents: [String] = []
  ) {
    self.question = question
    self.computed = computed
    self.gaps = gaps
    self.details = details
    self.results = results
    self.entered = entered
    self.documents = documents
  }

  /// The indicator.
  public var indicator: Indicator { question.indicator }
  /// The last day counted.
  public var through: Day { question.through }
  /// The number to show: what is computed, else what was entered; nil is not calculable.
  public var value: Int64? { computed ?? entered }
  /// Where `value` comes from.
  public var basis: Basis? { computed != nil ? .computed : entered != nil ? .entered : nil }
  /// Who counted what is shown; nil is the notebook itself, or nobody said.
  public var counter: String? { basis == .entered ? results.compactMap(\.counter).first : nil }
  /// What proves what is shown, each once.
  public var evidence: [String] {
    var all: [String] = []
    for document in basis == .entered ? results.map(\.evidence) : documents where !all.contains(document) {
      all.append(document)
    }
    return all
  }
}
