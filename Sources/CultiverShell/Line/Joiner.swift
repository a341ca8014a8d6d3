import CultiverMarseille

/// Joins the words of a line into the values that a command's form asks for.
struct Joiner {
  /// A line joined: what the parser is given, and what stands where.
  struct Joined {
    /// An option as it stands.
    struct Option: Hashable {
      /// Its name without dashes.
      let name: String
      /// The word that names it.
      let word: Word
      /// Its value, when there is one.
      let value: Word?
      /// Whether it takes none.
      var isFlag = false
    }

    /// The options, in order.
    var options: [Option] = []
    /// The other values, in order.
    var positionals: [Word] = []

    /// Every value, for finding the place of one that is refused.
    var values: [Word] { options.compactMap(\.value) + positionals }

    /// What the parser is given: every value beside its option, and nothing of the rest mistaken for one.
    var arguments: [String] {
      var arguments: [String] = []
      // An option that lacks its value stands last: what follows would be taken for it.
      var alone: [String] = []
      for option in options {
        switch option.value {
        // To the parser `--note=` is an option that still waits for its value.
        case let value? where value.text.isEmpty: arguments += [String(option.word.text.prefix { $0 != "=" }), ""]
        case let value? where option.word.text.hasPrefix("--"): arguments.append("--\(option.name)=\(value.text)")
        case let value?: arguments += ["-\(option.name)", value.text]
        case nil where option.isFlag: arguments.append(option.word.text)
        case nil: alone.append(option.word.text)
        }
      }
      let values = positionals.map(\.text)
      guard values.contains(where: { $0.hasPrefix("-") }) else { return arguments + values + alone }
      return arguments + alone + ["--"] + values
    }
  }

  /// A run of words between two options, after the one it follows.
  private struct Segment {
    var option: Word?
    var words: [Word]
    /// How many of the words are the option's value.
    var taken = 0
    /// Whether these do not read as what the option takes.
    var unread = false

    var free: ArraySlice<Word> { words[taken...] }
  }

  let form: Form
  let span: Span

  init(_ form: Form, today: Day) {
    self.form = form
    self.span = Span(today: today)
  }

  /// Joins the words that follow a command.
  func join(_ words: some Sequence<Word>) -> Joined {
    var segments = segments(of: words)
    let closing = form.closes ? close(&segments) : nil
    for place in segments.indices { take(&segments[place]) }
    let body = form.beforeClosing
    settle(&segments, body, isClosed: closing != nil)
    var joined = Joined()
    for segment in segments {
      guard let word = segment.option, let (name, inline) = word.option else { continue }
      var value = segment.words.prefix(segment.taken)
      if let inline { value = [Word(inline, column: word.column)] + value }
      let text = value.first.map { Word(Span.text(value), column: $0.column, quoted: $0.quoted) }
      joined.options.append(.init(name: name, word: word, value: text, isFlag: form.flags.contains(name)))
    }
    joined.positionals =
      (closing.map { [$0] } ?? []) + Placement(body, span).positionals(segments.map { Array($0.free) })
    return joined
  }

  /// How many values must be there: all of them, or a code alone.
  private func required(_ segments: [Segment], _ form: Form) -> Int {
    guard form.codeStandsAlone else { return form.required }
    let free = segments.flatMap(\.free)
    return free.count == 1 && free[0].text.contains(where: \.isNumber) ? form.required : form.positionals.count
  }

  /// Takes the value that closes the line out of its segments: the words that end it, when they read as one; else those that end an earlier run of words; else the last word of the line.
  private func close(_ segments: inout [Segment]) -> Word? {
    guard let shape = form.positionals.first else { return nil }
    let places = segments.indices.reversed().filter { spare(segments[$0]).count > 0 }
    let read = places.lazy.compactMap { [self, segments] place in
      span.ending(shape, spare(segments[place])).map { (place, $0) }
    }.first
    guard let (place, count) = read ?? places.first.map({ ($0, 1) }) else { return nil }
    let value = segments[place].words.suffix(count)
    segments[place].words.removeLast(count)
    return value.first.map { Word(Span.text(value), column: $0.column, quoted: $0.quoted) }
  }

  /// The words of a segment without the one that its option cannot do without.
  private func spare(_ segment: Segment) -> ArraySlice<Word> {
    guard let (name, inline) = segment.option?.option, inline == nil, !form.flags.contains(name) else {
      return segment.words[...]
    }
    return segment.words.dropFirst()
  }

  private func segments(of words: some Sequence<Word>) -> [Segment] {
    var segments = [Segment(words: [])]
    var ended = false
    for word in words {
      if !ended, word.text == "--", !word.quoted {
        ended = true
        segments.append(Segment(words: []))
      } else if !ended, word.isOption {
        segments.append(Segment(option: word, words: []))
      } else {
        segments[segments.count - 1].words.append(word)
      }
    }
    return segments
  }

  /// Gives the option of a segment the words of its value.
  private func take(_ segment: inout Segment) {
    guard let word = segment.option, let (name, inline) = word.option, !form.flags.contains(name) else { return }
    let shape = form.options[name] ?? .word
    if let inline {
      let words = [Word(inline, column: word.column)] + segment.words
      let (count, reads) = span.length(shape, words[...])
      segment.taken = count - 1
      segment.unread = !reads
    } else if !segment.words.isEmpty {
      let (count, reads) = span.length(shape, segment.words[...])
      segment.taken = count
      segment.unread = !reads
    }
  }

  /// Gives back words that the positionals need, and adds to a value that does not read the words nothing else can use.
  private func settle(_ segments: inout [Segment], _ form: Form, isClosed: Bool) {
    let free = segments.reduce(0) { $0 + $1.free.count }
    let required = required(segments, form)
    if free < required || (free == 0 && !form.positionals.isEmpty && !isClosed) {
      guard
        let place = segments.lastIndex(where: {
          $0.taken > 1 && $0.option?.option.flatMap { form.options[$0.name] } == .words
        })
      else { return }
      // How many words the positionals need is known only when none of them may be left out.
      let isExact = required == form.positionals.count && !form.positionals.contains(.quantity)
      segments[place].taken -=
        isExact ? min(segments[place].taken - 1, required - free) : segments[place].taken - 1
    } else if !form.repeats, free > form.positionals.count, let place = segments.firstIndex(where: \.unread) {
      segments[place].taken += min(segments[place].free.count, free - form.positionals.count)
    }
  }
}
