import CultiverMarseille
import CultiverStore

/// Says what could stand at the cursor of a line: the one engine behind the Tab key and the shells of the system.
struct Completer {
  let grammar: Grammar
  var language: Language
  let today: Day
  /// What stands for the words that a line leaves out when it writes.
  var context = WritingContext()
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

  /// The options that begin as typed; behind `--` also those of one letter, which have no other name.
  private func options(_ all: [CommandSlots.Option], _ place: LineToCursor) -> Completion {
    Completion(
      replaced: place.length,
      candidates: all.filter { option in
        option.name.hasPrefix(place.typed) || place.typed == "--" && place.isOurs && option.name.count == 2
      }.map { .init($0.name, help: $0.about) })
  }

  /// The options of a command, and what could be the value of one of them.
  func option(of path: Grammar.Path, _ words: [Word], _ place: LineToCursor) -> Completion {
    let options = words.drop { !$0.isOption }
    return value(path, Array(options), place)
  }

  /// What could follow a command's words.
  private func value(_ path: Grammar.Path, _ words: [Word], _ place: LineToCursor) -> Completion {
    if let sayable = sayable(path.command), !words.contains(where: \.isOption),
      place.mark != nil || !place.typed.hasPrefix("-")
    {
      let found = saying(sayable, words, place)
      guard found.candidates.isEmpty, place.typed.isEmpty, place.mark == nil else { return found }
      return options(CommandSlots(path.command, language).options, place)
    }
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
      return options(Self.unused(all, words), place)
    }
    if place.mark == nil, place.typed.isEmpty, isFull(words, slots, path) {
      return options(Self.unused(slots.options, words), place)
    }
    let joined = Joiner(form, today: today).join(words + [Word(LineToCursor.cursor, column: 0)])
    var said = takesContext(path.command) ? inContext : SaidSoFar(today: today)
    for (name, value) in zip(slots.positionals, joined.positionals) { Self.note(name, value.text, &said) }
    for option in joined.options {
      if let name = all.first(where: { $0.name == option.word.text })?.value, let value = option.value {
        Self.note(name, value.text, &said)
      }
    }
    if let option = joined.options.first(where: { $0.value?.text.hasSuffix(LineToCursor.cursor) ?? false }),
      let name = all.first(where: { $0.name == option.word.text })?.value
    {
      let head = String(option.value?.text.dropLast() ?? "")
      let found = candidates(names(name, path), head: head, shape(option.word.text), place, said)
      guard found.candidates.isEmpty, !head.isEmpty, place.typed.isEmpty, place.mark == nil else { return found }
      return options(Self.unused(slots.options, words), place)
    }
    guard let number = joined.positionals.firstIndex(where: { $0.text.hasSuffix(LineToCursor.cursor) }) else {
      return .none
    }
    return positional(number, joined.positionals, slots, path, place, said)
  }

  private static func unused(_ options: [CommandSlots.Option], _ words: [Word]) -> [CommandSlots.Option] {
    let used = Set(words.filter(\.isOption).map { String($0.text.prefix { $0 != "=" }) })
    return options.filter { !used.contains($0.name) }
  }

  /// Whether a command's words have every value they can, so that only options may follow.
  private func isFull(_ words: [Word], _ slots: CommandSlots, _ path: Grammar.Path) -> Bool {
    let form = path.command.form
    guard !form.repeats, !form.closes else { return false }
    let joined = Joiner(form, today: today).join(words)
    // An option of several words may go on.
    if let last = words.last(where: \.isOption), let name = last.option?.name, form.options[name] == .words {
      return false
    }
    if let last = joined.options.last, last.value == nil, !last.isFlag, last.word == words.last { return false }
    guard joined.positionals.count == form.positionals.count else { return false }
    guard let value = joined.positionals.last, let name = slots.positionals.last else { return true }
    guard [.words, .list].contains(form.positionals.last) else { return true }
    let text = value.text.split(separator: ",", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    return isKnown(text, names(name, path), SaidSoFar(today: today))
  }

  /// Whether a text is the whole of a name.
  private func isKnown(_ text: String, _ names: ValueNames, _ said: SaidSoFar) -> Bool {
    known(names, said).contains { name in
      ([name.name.fr, name.name.en] + name.others).contains { Fold.key($0) == Fold.key(text) }
    }
  }

  /// Whether what `use` has set stands for what a command leaves out.
  private func takesContext(_ command: any CultiverCommand.Type) -> Bool {
    command == HarvestAdd.self || command == HarvestNone.self
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
    var said = said
    // `harvest add 3 kg A1`, then the crop.
    let isTurned =
      number > 0 && number < slots.positionals.count && slots.positionals[number - 1...number] == ["CROP", "PLOT"]
      && !isKnown(values[number - 1].text, .known([.crop]), said)
      && isKnown(values[number - 1].text, .known([.plot]), said)
    if isTurned {
      said.crop = context.crop
      Self.note(plot: values[number - 1].text, &said)
      return candidates(.known([.crop]), head: String(values[number].text.dropLast()), .words, place, said)
    }
    if let (names, shape) = slot(number) {
      found = candidates(names, head: String(values[number].text.dropLast()), shape, place, said)
    }
    guard number > 0, values[number].text == LineToCursor.cursor, let (names, shape) = slot(number - 1),
      shape == .words,
      !place.typed.contains(",")
    else { return found }
    let head = values[number - 1].text
    let longer = candidates(names, head: head + " ", shape, place, said)
    if !isKnown(head, names, said), !longer.candidates.isEmpty { return longer }
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
    if name == "PLOT" { note(plot: value, &said) }
  }
}
