import ArgumentParser
import CultiverMarseille

/// A command's form in words, in both languages, and a worked example.
struct Synopsis {
  /// The form, as in `cultiver harvest add <QUANTITY> <CROP> <PLOT> [--on <DAY>]`.
  let form: Phrase
  /// The example, with the program's name.
  let example: Phrase

  init(_ path: Grammar.Path) {
    form = Phrase(fr: Self.form(path, .french), en: Self.form(path, .english))
    let example = path.command.words.example
    self.example = Phrase(fr: "cultiver \(example.fr)", en: "cultiver \(example.en)")
  }

  /// The form of a command in one language.
  static func form(_ path: Grammar.Path, _ language: Language) -> String {
    (["cultiver", path.text] + parts(path.command, language)).joined(separator: " ")
  }

  /// What follows the command's words, part by part: `<PLOT>`, `[--on <DAY>]`.
  static func parts(_ command: any CultiverCommand.Type, _ language: Language) -> [String] {
    let usage = Spoken.$language.withValue(language) { command.usageString() }
    let words = usage.split(separator: " ").drop { !$0.hasPrefix("<") && !$0.hasPrefix("[") && !$0.hasPrefix("-") }
    var parts: [String] = []
    var hasOptions = false
    for word in words {
      if let last = parts.last, last.hasPrefix("["), !last.hasSuffix("]") {
        parts[parts.count - 1] = last + " " + word
      } else if let last = parts.last, last.hasPrefix("-"), word.hasPrefix("<"), !last.contains(" ") {
        parts[parts.count - 1] = last + " " + word
      } else if word == "...", !parts.isEmpty {
        parts[parts.count - 1] += " …"
      } else if word == "<options>" || word == "[<options>]" {
        // So many that the parser names none; the help lists them.
        hasOptions = true
      } else {
        parts.append(String(word))
      }
    }
    if hasOptions { parts.append("[OPTIONS]") }
    // What closes a line is declared first and stands last.
    if command.form.closes, let place = parts.firstIndex(where: { $0.hasPrefix("<") }) {
      parts.append(parts.remove(at: place))
    }
    return parts
  }
}
