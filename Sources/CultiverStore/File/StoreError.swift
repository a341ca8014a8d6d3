/// Why the notebook file cannot be used, as a fact.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no file at that path.
  case missing(path: String)
  /// A file stands there already.
  case exists(path: String)
  /// The file is not a notebook.
  case notANotebook(path: String)
  /// The file was written by a newer program.
  case newer(path: String)
  /// The file or its folder cannot be made.
  case cannotCreate(path: String)
  /// Another program holds the notebook.
  case busy
  /// The work was asked to stop.
  case stopped
  /// The file cannot be read or written.
  case inputOutput(path: String)
  /// The disk is full.
  case full
  /// The file is damaged.
  case damaged(path: String)
  /// A question in SQL is refused, in the engine's words; the views that there are.
  case sql(String, views: [String])
  /// Several questions in SQL at once.
  case sqlSeveral
  /// A question in SQL would change something.
  case sqlWrites
  /// A fault of ours, in the engine's words.
  case fault(String)
}
