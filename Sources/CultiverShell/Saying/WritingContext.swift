import CultiverMarseille

/// What stands for the words that a line leaves out when it writes: set by `use`, of one session, apart from any filter.
struct WritingContext: Hashable, Sendable {
  /// The code of a site.
  var site: String?
  /// A plot by the name that is its own: `A1` or `SITE/A1`.
  var plot: String?
  /// The code of a crop.
  var crop: String?
  /// A day.
  var day: Day?

  /// Whether nothing stands for anything.
  var isEmpty: Bool { self == WritingContext() }
}
