import ArgumentParser
import CultiverMarseille
import CultiverStore

extension Session {
  /// Records what a line says that begins with a quantity, as `harvest add` would; what is doubtful is asked, or refused where nobody can be asked.
  func say(_ words: [Word], _ options: [Word]) throws {
    guard let path = grammar.paths.first(where: { $0.command == HarvestAdd.self }) else { return }
    let form = HarvestAdd.form
    let stated = Joiner(Form(options: form.options, flags: form.flags), today: today).join(options)
    func option(_ name: String) -> Word? { stated.options.last { $0.name == name }?.value }
    if setting != .script, let other = option("db") { database = other.text }
    var context = context
    if option("on") != nil { context.day = nil }
    let vocabulary = try read { try $0.vocabulary() }
    let picks = try settled(SaidWords.parted(words)) { [today] words throws(Doubt) in
      try Saying(vocabulary: vocabulary, today: today, context: context, isShared: option("share") != nil).picks(words)
    }
    let harvests = try picks.map { try harvest($0, stated, at: path, last: options.last ?? words.last) }
    if let first = harvests.first { try apply(first, path) }
    try HarvestAdd.record(harvests, in: self)
  }

  /// What a line says, after every doubt has been asked about; a doubt that nobody can settle is thrown.
  func settled<Answer>(_ words: [Word], _ understand: ([Word]) throws(Doubt) -> Answer) throws -> Answer {
    var words = words
    while true {
      do throws(Doubt) {
        return try understand(words)
      } catch {
        guard canAsk, !error.candidates.isEmpty else {
          throw NotUnderstood(.doubtful(error), column: error.column)
        }
        guard let choice = choose(error.fact.wording, of: error.candidates.map(\.shown)) else {
          throw ShellError.abandoned
        }
        // What is added was said of one harvest alone, as a text in quotation marks is.
        let isAdded = error.range.isEmpty
        let chosen = error.candidates[choice].words
        words.replaceSubrange(
          error.range,
          with: chosen.enumerated().map { place, word in
            Word(word, column: error.column, quoted: word.contains(" ") || isAdded && place == chosen.count - 1)
          })
      }
    }
  }

  /// A harvest that was said, as the command that records it.
  func harvest(
    _ pick: SaidPick, _ stated: Joiner.Joined = Joiner.Joined(), at path: Grammar.Path, last: Word?
  ) throws -> HarvestAdd {
    var joined = pick.joined
    if let twice = stated.options.first(where: { option in joined.options.contains { $0.name == option.name } }) {
      let doubt = Doubt(
        fact: .saidTwice(option: "--\(twice.name)"), range: 0..<0, column: twice.word.column, candidates: [])
      throw NotUnderstood(.doubtful(doubt), column: doubt.column)
    }
    joined.options += stated.options
    joined.positionals += stated.positionals
    values += joined.values
    do {
      return try HarvestAdd.parse(joined.arguments)
    } catch {
      throw Diagnosis(path, joined, last: last ?? pick.quantity).notUnderstood(error)
    }
  }
}
