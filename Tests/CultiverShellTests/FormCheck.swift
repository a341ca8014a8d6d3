import ArgumentParser
import Foundation

@testable import CultiverShell

/// Holds a command's form against what it declares to the parser.
enum FormCheck {
  private struct Tool: Decodable { let command: Command }
  private struct Command: Decodable { let arguments: [Argument]? }
  private struct Argument: Decodable {
    struct Name: Decodable { let kind: String, name: String }
    let kind: String
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
  }

  /// What the form says otherwise than the declaration, in words; empty when they agree.
  static func disagreements(_ command: any CultiverCommand.Type) -> [String] {
    guard let tool = try? JSONDecoder().decode(Tool.self, from: Data(command._dumpHelp().utf8)) else {
      return ["no declaration"]
    }
    let form = command.form
    let arguments = tool.command.arguments ?? []
    var found: [String] = []
    let positionals = arguments.filter { $0.kind == "positional" }
    if positionals.count != form.positionals.count { found.append("\(positionals.count) positionals") }
    let required = positionals.filter { !$0.isOptional }.count
    if required != form.required { found.append("\(required) required") }
    if (positionals.last?.isRepeating ?? false) != form.repeats { found.append("repeats") }
    let flags = Set(arguments.filter { $0.kind == "flag" }.flatMap { $0.names ?? [] }.map(\.name))
    let own = flags.subtracting(Form.sharedFlags).subtracting(["help", "h"])
    if own != form.flags.subtracting(Form.sharedFlags) { found.append("flags \(flags.sorted())") }
    let options = Set(arguments.filter { $0.kind == "option" }.flatMap { $0.names ?? [] }.map(\.name))
    let undeclared = Set(form.options.keys).subtracting(options).subtracting(Form.sharedOptions.keys)
    if !undeclared.isEmpty { found.append("options \(undeclared.sorted())") }
    return found
  }
}
