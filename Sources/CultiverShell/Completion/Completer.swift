import CultiverMarseille
import CultiverStore

/// Says what could stand at the cursor of a line: the one engine behind the Tab key and the shells of the system.
struct Completer {
  let grammar: Grammar
  var language: Language
  let today: Day
  /// The names that the notebook knows of a kind of thing.
  var names: (Refusal.Noun, SaidSoFar) -> [KnownName]
  /// What stands in a folder, by name: `""` is the one in which the program runs.
  let entries: (_ folder: String) -> [(name: String, isFolder: Bool)]

  /// What could stand at a cursor, which is counted in characters.
  func completion(of line: String, at cursor: Int) -> Completion {
    LineToCursor(String(line.prefix(cursor))).map(completion) ?? .none
  }

  /// What could stand in the place of the word that is being typed.
  func completion(of place: LineToCursor) -> Completion {
    var other = self
    if let stated = try? Session.language(in: place.words) { other.language = stated }
    other.names = Self.remembering(names)
    return other.spoken(place)
  }

  /// The same names, asked for once each.
  private static func remembering(
    _ names: @escaping (Refusal.Noun, SaidSoFar) -> [KnownName]
  ) -> (Refusal.Noun, SaidSoFar) -> [KnownName] {
    var known: [Refusal.Noun: [SaidSoFar: [KnownName]]] = [:]
    return { noun, said in
      if let found = known[noun]?[said] { return found }
      let found = names(noun, said)
      known[noun, default: [:]][said] = found
      return found
    }
  }

  private func spoken(_ place: LineToCursor) -> Completion {
    var words = place.words[...]
    if let common = leading(&words, place) { return common }
    if let first = words.first ?? (place.mark == nil ? Word(place.typed, column: 1) : nil), Saying.begins([first]) {
      return saying(Array(words), place)
    }
    guard let first = words.popFirst() else {
      return place.typed.hasPrefix("-")
        ? options(CommandSlots.common(language), place)
        : self.words(grammar.entries.map(\.words) + [HelpPage.words], place)
    }
    if HelpPage.words.answers(to: first.text) { return helpTopic(words, place) }
    switch grammar.entry(first.text) {
    case nil: return .none
    case .command(let command): return value(Grammar.Path(noun: nil, command: command), Array(words), place)
    case .noun(let noun):
      if let common = leading(&words, place) { return common }
      guard let word = words.popFirst() else {
        return place.typed.hasPrefix("-")
          ? options(CommandSlots.common(language), place) : self.words(noun.verbs.map { $0.words }, place)
      }
      guard let verb = noun.verb(word.text) else { return .none }
      return value(Grammar.Path(noun: noun.words, command: verb), Array(words), place)
    }
  }

  /// Passes over options of every command that stand before its words; what could be the value of the last of them.
  private func leading(_ words: inout ArraySlice<Word>, _ place: LineToCursor) -> Completion? {
    while let (name, inline) = words.first?.option, ["db", "lang", "strict"].contains(name) {
      words.removeFirst()
      guard name != "strict", inline == nil else { continue }
      guard words.popFirst() != nil else {
        return candidates(ValueNames(name == "db" ? "FILE" : "fr|en", noun: nil, verb: ""), head: "", .word, place)
      }
    }
    return nil
  }

  private func helpTopic(_ words: ArraySlice<Word>, _ place: LineToCursor) -> Completion {
    guard let first = words.first else {
      return self.words(grammar.entries.map(\.words) + HelpTopic.all.map(\.words), place)
    }
    guard words.count == 1, case .noun(let noun)? = grammar.entry(first.text) else { return .none }
    return self.words(noun.verbs.map { $0.words }, place)
  }

  /// Nouns, commands or verbs: each by the first of its words that begins as typed, those of the language first.
  private func words(_ all: [CommandWords], _ place: LineToCursor) -> Completion {
    let key = Fold.plain(place.typed)
    return Completion(
      replaced: place.length,
      candidates: all.compactMap { words in
        // `cycle` is French too; its longer word is for whoever looks for it.
        let aliases = words.shownAliases
        let isFrench = aliases.first?.hasPrefix(words.name + "-") ?? true
        let spoken = language == .french && !isFrench ? aliases + [words.name] : [words.name] + aliases
        return spoken.first { Fold.plain($0).hasPrefix(key) }.map { .init($0, help: words.about[language]) }
      })
  }

  private func options(_ all: [CommandSlots.Option], _ place: LineToCursor) -> Completion {
    Completion(
      replaced: place.length,
      candidates: all.filter { $0.name.hasPrefix(place.typed) }.map { .init($0.name, help: $0.about) })
  }

  /// The options of a command, and what could be the value of one of them.
  func option(of path: Grammar.Path, _ words: [Word], _ place: LineToCursor) -> Completion {
    let options = words.drop { !$0.isOption }
    return value(path, Array(options), place)
  }

  /// What could follow a command's words.
  private func value(_ path: Grammar.Path, _ words: [Word], _ place: LineToCursor) -> Completion {
    let slots = CommandSlots(path.command, language)
    let all = slots.options + CommandSlots.common(language)
    let form = path.command.form
    func shape(_ option: String) -> Form.Shape { form.options[String(option.drop { $0 == "-" })] ?? .word }
    if place.mark == nil, place.typed.hasPrefix("-"), place.typed.dropFirst().first?.isNumber != true {
      if let sign = place.typed.firstIndex(of: "=") {
        let name = place.typed[..<sign]
        guard let option = all.first(where: { $0.name == name }), let value = option.value,
          let inner = LineToCursor(String(place.typed[place.typed.index(after: sign)...]))
        else { return .none }
        return candidates(names(value, path), head: "", shape(option.name), inner)
      }
      let used = Set(words.filter(\.isOption).map { String($0.text.prefix { $0 != "=" }) })
      return options(all.filter { !used.contains($0.name) }, place)
    }
    let joined = Joiner(form, today: today).join(words + [Word(LineToCursor.cursor, column: 0)])
    var said = SaidSoFar(today: today)
    for (name, value) in zip(slots.positionals, joined.positionals) { Self.note(name, value.text, &said) }
    for option in joined.options {
      if let name = all.first(where: { $0.name == option.word.text })?.value, let value = option.value {
        Self.note(name, value.text, &said)
      }
    }
    if let option = joined.options.first(where: { $0.value?.text.hasSuffix(LineToCursor.cursor) ?? false }),
      let name = all.first(where: { $0.name == option.word.text })?.value
    {
      return candidates(
        names(name, path), head: String(option.value?.text.dropLast() ?? ""), shape(option.word.text), place, said)
    }
    guard let number = joined.positionals.firstIndex(where: { $0.text.hasSuffix(LineToCursor.cursor) }) else {
      return .none
    }
    return positional(number, joined.positionals, slots, path, place, said)
  }

  /// What could stand in a place, or go on with the value before it: `pomme de` may be two values or the beginning of one.
  private func positional(
    _ number: Int, _ values: [Word], _ slots: CommandSlots, _ path: Grammar.Path, _ place: LineToCursor,
    _ said: SaidSoFar
  ) -> Completion {
    func slot(_ number: Int) -> (names: ValueNames, shape: Form.Shape)? {
      let last = slots.positionals.count - 1
      guard let shape = path.command.form.positional(number), last >= 0 else { return nil }
      return (names(slots.positionals[min(number, last)], path), shape)
    }
    var found = Completion.none
    if let (names, shape) = slot(number) {
      found = candidates(names, head: String(values[number].text.dropLast()), shape, place, said)
    }
    guard number > 0, values[number].text == LineToCursor.cursor, let (names, shape) = slot(number - 1),
      shape == .words,
      !place.typed.contains(",")
    else { return found }
    let head = values[number - 1].text
    let longer = candidates(names, head: head + " ", shape, place, said)
    let isWhole = known(names, said).contains { name in
      ([name.name.fr, name.name.en] + name.others).contains { Fold.key($0) == Fold.key(head) }
    }
    if !isWhole, !longer.candidates.isEmpty { return longer }
    if place.typed.isEmpty || longer.candidates.isEmpty { return found }
    return Completion(replaced: place.length, candidates: found.candidates + longer.candidates)
  }

  private func names(_ value: String, _ path: Grammar.Path) -> ValueNames {
    ValueNames(value, noun: path.noun?.name, verb: path.command.words.name)
  }

  /// Keeps what a line says of crop and plot, for what comes after.
  private static func note(_ name: String, _ value: String, _ said: inout SaidSoFar) {
    guard !value.contains(LineToCursor.cursor) else { return }
    if name == "CROP" { said.crop = value }
    if name == "PLOT" { said.plot = value.split(separator: "/").last.map(String.init) }
  }
}
