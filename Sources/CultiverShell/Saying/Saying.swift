import CultiverMarseille

/// Understands a line that begins with a quantity: a harvest, or several with commas between them.
///
/// A pure function of the words, of what the notebook can name, of today and of the context. It settles what the rules
/// settle, and throws a doubt about everything else: it never guesses.
struct Saying {
  let vocabulary: Vocabulary
  let today: Day
  let context: WritingContext
  /// Whether it is said how a pick is shared among cycles.
  var isShared = false

  /// The words of one harvest.
  private struct Piece {
    /// The quantity that begins it; nil where what was said last is said again.
    var quantity: Range<Int>?
    /// The runs of words after it.
    var runs: [Range<Int>] = []
    var note: Word?
  }

  /// Whether a line of these words begins with a quantity, or says all of it in one pair of quotation marks.
  static func begins(_ words: [Word]) -> Bool {
    guard let first = words.first, !first.quoted || first.text.contains(" "), let digit = first.text.first else {
      return false
    }
    return ("0"..."9").contains(digit)
  }

  /// The harvests that the words, parted by `SaidWords`, say.
  func picks(_ words: [Word]) throws(Doubt) -> [SaidPick] {
    let pieces = try pieces(words)
    let reader = SaidReader(meanings: SaidMeanings(vocabulary: vocabulary, today: today), words: words)
    var drafts: [SaidDraft] = []
    for piece in pieces {
      drafts.append(
        try SaidDraft.settled(reader.readings(piece.runs), reader, quantity: piece.quantity, note: piece.note))
    }
    let settling = SaidSettling(
      vocabulary: vocabulary, today: today, context: context, words: words, isShared: isShared)
    return try settling.picks(drafts)
  }

  /// What the words say of one harvest of which the quantity may be left out, as it is said again with changes.
  func change(_ words: [Word]) throws(Doubt) -> SaidDraft {
    let reader = SaidReader(meanings: SaidMeanings(vocabulary: vocabulary, today: today), words: words)
    let pieces = try pieces(words, isChange: true)
    guard let piece = pieces.first else { return SaidDraft(quantity: nil, note: nil) }
    if let second = pieces.dropFirst().first?.quantity {
      throw Doubt(
        fact: .secondQuantity(Span.text(words[second])), range: second, column: words[second.lowerBound].column,
        candidates: [])
    }
    return try SaidDraft.settled(reader.readings(piece.runs), reader, quantity: piece.quantity, note: piece.note)
  }

  // MARK: - Where one harvest ends and the next begins

  private func pieces(_ words: [Word], isChange: Bool = false) throws(Doubt) -> [Piece] {
    var pieces: [Piece] = []
    var place = 0
    while place < words.count {
      let start = place
      if SaidWords.isSeparator(words[place]) || (SaidWords.joins(words[place]) && beginsQuantity(place + 1, words)) {
        place += 1
        continue
      }
      var end = place
      while end < words.count, !SaidWords.isSeparator(words[end]), !SaidWords.beginsNote(words[end]),
        end == start || !(SaidWords.joins(words[end]) && beginsQuantity(end + 1, words))
      { end += 1 }
      if pieces.isEmpty, !isChange || beginsQuantity(start, words) {
        let count = try quantity(start, end, words)
        pieces.append(Piece(quantity: start..<start + count))
        place = start + count
      } else if pieces.isEmpty {
        pieces.append(Piece())
      } else if beginsQuantity(start, words), !isPart(start..<end, words) {
        let count = try quantity(start, end, words)
        pieces.append(Piece(quantity: start..<start + count))
        place = start + count
      }
      if place < end { pieces[pieces.count - 1].runs.append(place..<end) }
      place = end
      if end < words.count, SaidWords.beginsNote(words[end]) {
        (pieces[pieces.count - 1].note, place) = try note(end, words)
      }
    }
    for piece in pieces where piece.runs.reduce(0, { $0 + $1.count }) > SaidReader.most {
      let first = piece.runs.first?.lowerBound ?? 0
      throw Doubt(fact: .tooLong, range: first..<first, column: words[first].column, candidates: [])
    }
    return pieces
  }

  /// The remark that begins behind a word: one text in quotation marks, or everything to the end of the line.
  private func note(_ place: Int, _ words: [Word]) throws(Doubt) -> (Word, Int) {
    let rest = words[(place + 1)...]
    guard let first = rest.first else {
      throw Doubt(fact: .noteMissing, range: words.count..<words.count, column: words[place].column, candidates: [])
    }
    if first.quoted { return (first, place + 2) }
    var text = ""
    for word in rest {
      text += (text.isEmpty || SaidWords.isSeparator(word) && word.text != "+" ? "" : " ") + word.text
    }
    return (Word(text, column: first.column), words.count)
  }

  /// Whether the words name what became of a part of the harvest before them, and nothing else.
  private func isPart(_ range: Range<Int>, _ words: [Word]) -> Bool {
    let rest = words[range].drop { SaidWords.isSmall($0) }
    guard !rest.contains(where: \.quoted) else { return false }
    return (try? Typed.destinationParts(Span.text(rest)))?.count == 1
  }

  /// Whether a number with a unit that is known begins at a place.
  private func beginsQuantity(_ place: Int, _ words: [Word]) -> Bool {
    guard place < words.count, Self.begins(Array(words[place...].prefix(1))) else { return false }
    return (try? quantity(place, words.count, words)) != nil
  }

  /// How many words make up the quantity that begins at a place.
  private func quantity(_ place: Int, _ end: Int, _ words: [Word]) throws(Doubt) -> Int {
    guard place < end else { throw Doubt(fact: .missing(.quantity), range: place..<place, column: 1, candidates: []) }
    let span = Span(today: today)
    let run = words[place..<end]
    let count = run.count == 1 ? 1 : span.length(.quantity, run).count
    let text = Span.text(run.prefix(count))
    let column = words[place].column
    let quantity: Quantity
    do throws(TypedError) {
      quantity = try Typed.quantity(text)
    } catch {
      if (try? Typed.count(words[place].text)) != nil, [.noUnit, .notUnderstood].contains(error.reason) {
        throw slippedMark(place, words) ?? unitMissing(words[place].text, place..<place + 1, column)
      }
      throw Doubt(fact: .typed(error), range: place..<place + count, column: column, candidates: [])
    }
    if vocabulary.isUnit(quantity.unit) { return count }
    let isGlued = count == 1
    let last = place + count - 1
    let number = isGlued ? String(text.prefix { !$0.isLetter }) : Span.text(run.prefix(count - 1))
    let meanings = SaidMeanings(vocabulary: vocabulary, today: today)
    if !isGlued, !meanings.from(last, to: end, in: words).isEmpty { throw unitMissing(number, place..<last, column) }
    throw Doubt(
      fact: .unknownUnit(quantity.unit), range: place..<place + count, column: words[last].column,
      candidates: vocabulary.nearestUnits(to: quantity.unit).map { unit in
        let word = Said.unit(unit, of: number)
        return Doubt.Candidate(Phrase(verbatim: "\(number) \(word)"), [number, word])
      })
  }

  /// `12, 5 kg`: a space has slipped behind the decimal mark. Nil when nothing of the kind stands there.
  private func slippedMark(_ place: Int, _ words: [Word]) -> Doubt? {
    guard place + 2 < words.count, words[place + 1].text == ",", words[place].text.allSatisfy(\.isWholeNumber),
      let rest = words[place + 2].text.first, rest.isWholeNumber,
      let length = try? quantity(place + 2, words.count, words)
    else { return nil }
    let end = place + 2 + length
    let text = words[place].text + "," + Span.text(words[place + 2..<end])
    return Doubt(
      fact: .unitMissing(words[place].text), range: place..<end, column: words[place].column,
      candidates: [Doubt.Candidate(Phrase(verbatim: text), text.split(separator: " ").map(String.init))])
  }

  private func unitMissing(_ number: String, _ range: Range<Int>, _ column: Int) -> Doubt {
    let units = ["kg", "g"] + ["botte", "piece", "caisse"].filter { vocabulary.units[$0] == $0 }
    return Doubt(
      fact: .unitMissing(number), range: range, column: column,
      candidates: units.map { unit in
        let word = Said.unit(unit, of: number)
        return Doubt.Candidate(Phrase(verbatim: "\(number) \(word)"), [number, word])
      })
  }
}
