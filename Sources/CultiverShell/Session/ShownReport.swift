import CultiverMarseille

/// Which monthly report was shown, so that what is asked next can be about it.
struct ShownReport: Hashable {
  /// The notebook's file.
  let database: String
  /// The month.
  let month: Month
  /// What it was narrowed to.
  let scope: Scope
}
