/// A command that changes what its options state, and has nothing to do without any.
protocol ChangingCommand: CultiverCommand {
  /// What its options state.
  var changes: [String?] { get }
}
