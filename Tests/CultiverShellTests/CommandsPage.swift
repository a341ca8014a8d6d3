import ArgumentParser
import CultiverMarseille
import FoundationEssentials

@testable import CultiverShell

/// What docc/Commands.md says of the commands, made of what the commands say of themselves.
enum CommandsPage {
  private struct Tool: Decodable { let command: Command }
  private struct Command: Decodable { let arguments: [Argument]? }
  private struct Argument: Decodable {
    struct Name: Decodable { let kind: String, name: String }
    let kind: String
    let abstract: String?
    let defaultValue: String?
    let valueName: String?
    let preferredName: Name?
  }

  /// Options that many commands share, and what stands for them in a form; the page explains them once.
  private static let shared: [(names: [String], word: String)] = [
    (["--sort", "--reverse", "--total"], "[LIST OPTIONS]"),
    (["--format", "-o", "--for-spreadsheet"], "[RESULT OPTIONS]"),
  ]

  /// Every noun and command of the grammar.
  static var text: String {
    Spoken.$language.withValue(.english) {
      Grammar.cultiver.entries.map { entry in
        switch entry {
        case .noun(let noun): self.noun(noun)
        case .command(let command): self.command(Grammar.Path(noun: nil, command: command), level: "###")
        }
      }.joined(separator: "\n\n") + "\n"
    }
  }

  private static func noun(_ noun: Grammar.Noun) -> String {
    let head = "### `\(noun.words.name)`: \(noun.words.about.en)\n\n" + french(noun.words)
    let verbs = noun.verbs.map { command(Grammar.Path(noun: noun.words, command: $0), level: "####") }
    return ([head] + verbs).joined(separator: "\n\n")
  }

  private static func command(_ path: Grammar.Path, level: String) -> String {
    let words = path.command.words
    let about = words.about.en.prefix(1).uppercased() + words.about.en.dropFirst()
    var sections = ["\(level) `\(path.text)`", "\(about). \(french(words))"]
    if let discussion = words.discussion { sections[1] += "\n" + discussion.en }
    sections.append("```text\n\(form(path))\n```")
    let values = self.values(path.command)
    if !values.isEmpty { sections.append(values.joined(separator: "\n")) }
    let examples =
      Set([words.example.fr, words.example.en]).count == 1 ? [words.example.fr] : [words.example.fr, words.example.en]
    sections.append("```sh\n" + examples.map { "cultiver \($0)\n" }.joined() + "```")
    return sections.joined(separator: "\n\n")
  }

  private static func french(_ words: CommandWords) -> String {
    "In French " + words.shownAliases.map { "`\($0)`" }.joined(separator: ", ") + "."
  }

  private static func form(_ path: Grammar.Path) -> String {
    var parts = Synopsis.parts(path.command, .english)
    for (names, word) in shared {
      let count = parts.count
      parts.removeAll { part in names.contains(String(part.dropFirst().prefix { $0 != " " && $0 != "]" })) }
      if parts.count < count { parts.append(word) }
    }
    return ([path.text] + parts).joined(separator: " ")
  }

  private static func values(_ command: any CultiverCommand.Type) -> [String] {
    let own = Set(shared.flatMap(\.names) + CommonOptions.names)
    guard let tool = try? JSONDecoder().decode(Tool.self, from: Data(command._dumpHelp().utf8)) else { return [] }
    return (tool.command.arguments ?? []).compactMap { argument in
      let value = argument.valueName.map { "<\($0)>" } ?? ""
      let name: String =
        switch (argument.kind, argument.preferredName) {
        case ("positional", _): value
        case ("flag", let name?): dashed(name)
        case (_, let name?): "\(dashed(name)) \(value)"
        default: ""
        }
      guard !own.contains(String(name.prefix { $0 != " " })), !name.isEmpty else { return nil }
      let standard = argument.defaultValue.map { " (default: \($0))" } ?? ""
      return "- `\(name)`: \(argument.abstract ?? "")\(standard)"
    }
  }

  private static func dashed(_ name: Argument.Name) -> String {
    (name.kind == "short" ? "-" : "--") + name.name
  }
}
