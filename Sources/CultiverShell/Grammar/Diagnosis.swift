import ArgumentParser
import CultiverMarseille

/// Finds out, after the parser has refused a line, what a person must be told in their own language.
struct Diagnosis {
  let path: Grammar.Path
  let joined: Joiner.Joined
  /// The last word of the line, after which something is missing.
  let last: Word

  init(_ path: Grammar.Path, _ joined: Joiner.Joined, last: Word) {
    self.path = path
    self.joined = joined
    self.last = last
  }

  func notUnderstood(_ error: any Error) -> NotUnderstood {
    let (fact, column) = finding()
    return NotUnderstood(
      fact, column: column, synopsis: Synopsis(path), detail: path.command.message(for: error))
  }

  private func finding() -> (NotUnderstood.Fact, Int) {
    let known = names
    let form = path.command.form
    for option in joined.options {
      let name = option.word.text.prefix { $0 != "=" }
      guard known.contains(String(name)) else {
        // `-o` is near to every short word and means something else.
        let near = Nearest.among(known.filter { $0.hasPrefix("--") }, to: String(name), limit: 2)
        return (.unknownOption(String(name), nearest: near), option.word.column)
      }
      let isFlag = form.flags.contains(option.name)
      if !isFlag, option.value == nil { return (.valueMissing(option: String(name)), option.word.column) }
      if isFlag, option.value != nil { return (.valueUnexpected(option: String(name)), option.word.column) }
    }
    let french = required(.french)
    let english = required(.english)
    if joined.positionals.count < french.positionals.count {
      let place = joined.positionals.count
      let name = Phrase(fr: french.positionals[place], en: english.positionals[place])
      return (.missing(name), last.column + last.text.count + (last.quoted ? 2 : 0))
    }
    if !form.repeats, joined.positionals.count > form.positionals.count {
      let word = joined.positionals[form.positionals.count]
      return (.unexpected(word.text), word.column)
    }
    let stated = Set(joined.options.map { "--" + $0.name })
    if let missing = french.options.first(where: { !stated.contains($0) }) {
      return (.optionMissing(missing), last.column + last.text.count + (last.quoted ? 2 : 0))
    }
    return (.other, last.column)
  }

  /// What must stand in the line: the names of its values and its options.
  private func required(_ language: Language) -> (positionals: [String], options: [String]) {
    let parts = Synopsis.parts(path.command, language).filter { !$0.hasPrefix("[") }
    let values = parts.filter { $0.hasPrefix("<") }
    let positionals = values.map { String($0.dropFirst().prefix { $0 != ">" }) }
    let options = parts.filter { $0.hasPrefix("-") }.map { String($0.prefix { $0 != " " }) }
    return (positionals, options)
  }

  /// The options the command knows, with their dashes, as its help lists them.
  private var names: [String] {
    let help = path.command.helpMessage(includeHidden: true, columns: 400)
    var names = CommonOptions.names
    for line in help.split(separator: "\n") where line.hasPrefix("  -") {
      for part in line.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "/" }) {
        guard part.hasPrefix("-") else { break }
        names.append(String(part))
      }
    }
    return names
  }
}
