import ArgumentParser
import CultiverMarseille

/// What stands where in a command's line and what it is called, as its help tells.
struct CommandSlots {
  /// An option.
  struct Option: Hashable {
    /// Its name, with dashes.
    let name: String
    /// What its value is called in English; nil when it takes none.
    let value: String?
    /// What it does.
    let about: String
  }

  /// What the values without an option are called in English.
  let positionals: [String]
  /// The options, in the order of help.
  let options: [Option]

  init(_ command: any CultiverCommand.Type, _ language: Language) {
    let english = Self.rows(command, .english)
    let spoken = language == .english ? english : Self.rows(command, language)
    var positionals: [String] = []
    var options: [Option] = []
    for (row, said) in zip(english, spoken) {
      guard row.label.hasPrefix("-") else {
        positionals.append(row.label.filter { $0 != "<" && $0 != ">" })
        continue
      }
      let parts = row.label.split(separator: " ")
      let value = parts.last.flatMap { $0.hasPrefix("<") ? String($0.dropFirst().dropLast()) : nil }
      for part in parts where part.hasPrefix("-") {
        options.append(Option(name: String(part.filter { $0 != "," }), value: value, about: said.about))
      }
    }
    self.positionals = positionals
    self.options = options
  }

  /// The options of every command.
  static func common(_ language: Language) -> [Option] {
    CommonOptions.described.map { option, about in
      let parts = option.split(separator: " ")
      let name = parts.last { $0.hasPrefix("--") } ?? parts[0]
      return Option(
        name: String(name), value: parts.last.flatMap { $0.hasPrefix("<") ? String($0.dropFirst().dropLast()) : nil },
        about: about[language])
    }
  }

  /// The rows of the parser's lists: a label, such as `--on <DAY>`, and what it is.
  private static func rows(_ command: any CultiverCommand.Type, _ language: Language) -> [(
    label: String, about: String
  )] {
    let help = Spoken.$language.withValue(language) { command.helpMessage(columns: 1000) }
    var rows: [(label: String, about: String)] = []
    for line in help.split(separator: "\n") {
      if line.hasPrefix("  <") || line.hasPrefix("  -") {
        let words = line.split(separator: " ")
        let label = words.prefix { $0.hasPrefix("-") || $0.hasPrefix("<") }
        rows.append((label.joined(separator: " "), words.dropFirst(label.count).joined(separator: " ")))
      } else if line.hasPrefix("      "), let last = rows.last, last.about.isEmpty {
        rows[rows.count - 1].about = String(line.drop { $0 == " " })
      }
    }
    return rows
  }
}
