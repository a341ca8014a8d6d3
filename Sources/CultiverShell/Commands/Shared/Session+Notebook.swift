import CultiverMarseille
import CultiverStore

extension Session {
  /// The notebook of this line, opened when it is first needed.
  func notebook() throws -> Notebook {
    if let open = notebooks[database] { return open }
    let opened = try Notebook.open(at: database, stopping: System.isStopping)
    notebooks[database] = opened
    return opened
  }

  /// Reads from the notebook.
  func read<Answer>(_ body: (Reader) throws -> Answer) throws -> Answer { try notebook().read(body) }

  /// What the history says of this line.
  var header: ActionHeader { ActionHeader(who: environment.user, line: line, at: environment.now) }

  /// Warns of everything; with `--strict`, throws the first as a refusal.
  func warn(_ warnings: [Warning]) throws { for warning in warnings { try warn(warning) } }

  /// A typed day; today when none is.
  func day(_ text: String?) throws -> Day { try text.map { try Typed.day($0, today: today) } ?? today }
}

/// A script's transaction in the notebook.
final class NotebookScript: ScriptTransaction {
  private let script: OpenScript

  init(_ session: Session) throws { script = try session.notebook().beginScript(session.header) }

  func beginLine() throws { try script.beginLine() }
  func keepLine() throws { try script.keepLine() }
  func rollBackLine() throws { try script.rollBackLine() }
  func commit() throws { try script.commit() }
  func rollBack() { script.rollBack() }
}
