import CultiverMarseille
import CultiverStore

/// Asking a person, where there is one: at the prompt, and on a terminal. Scripts, pipes and other programs are not asked.
extension Session {
  /// The most rows that are changed or taken away without asking.
  static let many: Int64 = 10

  /// Whether a person is there to be asked.
  var canAsk: Bool {
    switch setting {
    case .prompt: ask != nil
    case .alone: environment.inputIsTerminal && environment.messagesAreTerminal
    case .script: false
    }
  }

  /// The answer to a question, without the spaces around it; nil when nobody answers any more.
  func answer(to question: Phrase) -> String? {
    let answer: String?
    if let ask {
      answer = ask(question)
    } else {
      if environment.inputIsTerminal { sinks.tell(question[language]) }
      answer = readLine(strippingNewline: true)
      // Ctrl-D leaves the cursor behind the question.
      if answer == nil, environment.inputIsTerminal { sinks.tell("\n") }
    }
    return answer.map { String($0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()) }
  }

  /// Whether a person says yes; saying nothing is no.
  func agrees(_ question: Phrase) -> Bool {
    let asked = Phrase(fr: question.fr + " [o/N] ", en: question.en + " [y/N] ")
    while let answer = answer(to: asked) {
      if answer.isEmpty { return false }
      if let agrees = Self.agrees(answer) { return agrees }
    }
    return false
  }

  /// Whether an answer is a yes or a no, in either language; nil when it is neither. A number is no yes.
  static func agrees(_ answer: String) -> Bool? {
    switch Fold.key(answer) {
    case "o", "oui", "y", "yes": true
    case "n", "non", "no": false
    default: nil
    }
  }

  /// The place in a list of what a person chooses, by its number, in its own words, or by a yes to the only one; nil when they choose none.
  func choose(_ question: Phrase, of choices: [Phrase]) -> Int? {
    tell(question)
    for (place, choice) in choices.enumerated() {
      tell(Phrase(fr: "  \(place + 1). \(choice.fr)", en: "  \(place + 1). \(choice.en)"))
    }
    let asked = Phrase(fr: "Numéro (Entrée\u{202F}: aucun)\u{202F}: ", en: "Number (Enter: none): ")
    while let answer = answer(to: asked) {
      if answer.isEmpty || answer == "<" { return nil }
      if let agrees = Self.agrees(answer), !agrees || choices.count == 1 { return agrees ? 0 : nil }
      if let number = try? Typed.whole(answer), (1...Int64(choices.count)).contains(number) { return Int(number) - 1 }
      if let place = choices.firstIndex(where: { Fold.key($0[language]) == Fold.key(answer) }) { return place }
      tell(.chooseNumber(choices.count))
    }
    return nil
  }

  /// Changes the notebook: all of it, or nothing. A person who is there is asked before what looks wrong is recorded, and before many rows are changed or taken away.
  func write<Answer>(_ body: (Writer) throws -> Answer) throws -> Answer {
    try write(keeping: { _ in true }, body)
  }

  /// Changes the notebook, unless `keeping` says of the answer that it is not to stay. The notebook is not held while a person thinks: what they are asked about is taken back, and done again when they agree.
  func write<Answer>(keeping: (Answer) -> Bool, _ body: (Writer) throws -> Answer) throws -> Answer {
    guard canAsk, !isAgreed else { return try notebook().write(header, keeping: keeping, body) }
    var (touched, isKept) = (Int64(0), false)
    pending = []
    defer { pending = nil }
    let answer = try notebook().write(
      header,
      keeping: { answer in
        isKept = keeping(answer)
        return isKept && touched <= Self.many && (pending ?? []).isEmpty
      }
    ) { writer in
      let answer = try body(writer)
      touched = try writer.touched()
      return answer
    }
    let doubts = pending ?? []
    pending = nil
    for warning in doubts { try warn(warning) }
    guard isKept, touched > Self.many || !doubts.isEmpty else { return answer }
    if touched > Self.many { tell(.touches(touched)) }
    guard agrees(doubts.isEmpty ? .goOn : .recordAllTheSame) else { throw ShellError.abandoned }
    (isAgreed, wasAsked) = (true, true)
    defer { (isAgreed, wasAsked) = (false, false) }
    return try notebook().write(header, keeping: keeping, body)
  }
}
