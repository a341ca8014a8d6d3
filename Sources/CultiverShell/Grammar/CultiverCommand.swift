import ArgumentParser
import CultiverMarseille

/// A command: a noun's verb, or a word of its own. Declares its words, its form and its options; does its work in a session.
protocol CultiverCommand: ParsableCommand {
  /// What it is called and what is said of it.
  static var words: CommandWords { get }
  /// What stands where in its line.
  static var form: Form { get }
  /// Whether it may not stand in a script.
  static var barredFromScripts: Bool { get }
  /// The options of every command.
  var common: CommonOptions { get }

  /// Does what the line says. Throws facts; writes through the session.
  func run(in session: Session) throws
}

extension CultiverCommand {
  static var form: Form { Form() }
  static var barredFromScripts: Bool { false }

  /// Computed, so that it is in the language that is spoken now.
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: words.name, abstract: words.about.spoken, discussion: words.discussion?.spoken ?? "",
      helpNames: [], aliases: words.aliases)
  }
}
