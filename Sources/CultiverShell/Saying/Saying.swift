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
    /// The word that parts it from the harvest before it.
    var separator: Int?
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
    try refuseSlips(pieces, drafts, words)
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

  /// Throws when a harvest of several says nothing but how much it is: `3 kg tomate A1, 5 kg` may be one of 3,5 kg. A `+` says that it is one more.
  private func refuseSlips(_ pieces: [Piece], _ drafts: [SaidDraft], _ words: [Word]) throws(Doubt) {
    for place in pieces.indices.dropFirst() {
      guard let separator = pieces[place].separator, words[separator].text != "+" else { continue }
      let silent = drafts[place].saysNothing ? place : place == 1 && drafts[0].saysNothing ? 0 : nil
      guard let silent, let said = pieces[silent].quantity, let first = pieces[place - 1].quantity,
        let second = pieces[place].quantity
      else { continue }
      let (one, other) = (Span.text(words[first]), Span.text(words[second]))
      throw Doubt(
        fact: .quantityAlone(Span.text(words[said])), range: separator..<separator + 1,
        column: words[said.lowerBound].column,
        candidates: [Doubt.Candidate(Said.two(one, other), ["+"])])
    }
  }

  // MARK: - Where one harvest ends and the next begins

  private func pieces(_ words: [Word], isChange: Bool = false) throws(Doubt) -> [Piece] {
    var pieces: [Piece] = []
    var separator: Int?
    var place = 0
    while place < words.count {
      let start = place
      if SaidWords.isSeparator(words[place]) || (SaidWords.joins(words[place]) && beginsQuantity(place + 1, words)) {
        if separator.map({ words[$0].text != "+" }) ?? true { separator = place }
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
        pieces.append(Piece(quantity: start..<start + count, separator: separator))
        place = start + count
      } else if let doubt = slipped(start, words, alone: end) {
        throw doubt
      }
      separator = nil
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
      if let doubt = slipped(place, words) { throw doubt }
      if (try? Typed.count(words[place].text)) != nil, [.noUnit, .notUnderstood].contains(error.reason) {
        throw unitMissing(words[place].text, place..<place + 1, column, words[place..<end])
      }
      throw Doubt(fact: .typed(error), range: place..<place + count, column: column, candidates: [])
    }
    if vocabulary.isUnit(quantity.unit) { return count }
    let isGlued = count == 1
    let last = place + count - 1
    let number = isGlued ? String(text.prefix { !$0.isLetter }) : Span.text(run.prefix(count - 1))
    let meanings = SaidMeanings(vocabulary: vocabulary, today: today)
    if !isGlued, !meanings.from(last, to: end, in: words).isEmpty {
      throw unitMissing(number, place..<last, column, words[place..<end])
    }
    throw unknownUnit(quantity.unit, number, place..<place + count, column: words[last].column)
  }

  /// A doubt about a word behind a number that is no unit: offered is what is near, else the unit that is usual there. A unit of mass that is not ours has another number, and nothing is offered for it.
  func unknownUnit(
    _ unit: String, _ number: String, _ range: Range<Int>, column: Int, usual: String? = nil
  ) -> Doubt {
    let near = vocabulary.nearestUnits(to: unit)
    let units = ForeignMass.named(unit) != nil ? [] : near.isEmpty ? usual.map { [$0] } ?? [] : near
    return Doubt(
      fact: .unknownUnit(unit), range: range, column: column, candidates: units.map { candidate(number, $0) })
  }

  /// A doubt about a number that a space parts from its decimals: `12, 5 kg` is 12,5 kg, or 12 kg and 5 kg. Nil when what ends at `alone`, where that is said, is not the number alone.
  private func slipped(_ place: Int, _ words: [Word], alone: Int? = nil) -> Doubt? {
    func isWhole(_ text: some StringProtocol) -> Bool { !text.isEmpty && text.allSatisfy { ("0"..."9").contains($0) } }
    var next = place
    while next < words.count, !words[next].quoted, isWhole(words[next].text) { next += 1 }
    var number = words[place..<next].map(\.text)
    guard next < words.count, !words[next].quoted, alone.map({ $0 == next }) ?? true else { return nil }
    if words[next].text.hasSuffix("."), isWhole(words[next].text.dropLast()) {
      number.append(String(words[next].text.dropLast()))
    } else if next == place || words[next].text != "," {
      return nil
    }
    let start = next + 1
    let end = words[start...].firstIndex(where: SaidWords.isSeparator) ?? words.count
    guard beginsQuantity(start, words), let count = try? quantity(start, end, words) else { return nil }
    let (whole, rest) = (number.joined(separator: " "), Span.text(words[start..<start + count]))
    let joined = "\(whole),\(rest)"
    guard (try? Typed.quantity(joined)) != nil, let unit = (try? Typed.quantity(rest))?.unit else { return nil }
    let both = number + [unit, "+"] + words[start..<start + count].map(\.text)
    return Doubt(
      fact: .slippedDecimal(Span.text(words[place..<next + 1]).replacing(" ,", with: ",") + " \(rest)"),
      range: place..<start + count, column: words[place].column,
      candidates: [
        Doubt.Candidate(Phrase(verbatim: joined), joined.split(separator: " ").map(String.init)),
        Doubt.Candidate(Said.two("\(whole) \(unit)", rest), both),
      ])
  }

  /// A doubt about a number without a unit; offered are those of mass, and those of which it is known what they weigh of the crop that is said.
  private func unitMissing(_ number: String, _ range: Range<Int>, _ column: Int, _ run: ArraySlice<Word>) -> Doubt {
    let meanings = SaidMeanings(vocabulary: vocabulary, today: today)
    let all = Array(run)
    let said = all.indices.dropFirst().flatMap { place in
      meanings.from(place, to: all.count, in: all).flatMap { candidate -> [Identity<Crop>] in
        if case .crop(let crops) = candidate.meaning { crops } else { [] }
      }
    }
    let crops = said.isEmpty ? context.crop.map { vocabulary.crops($0) } ?? [] : said
    let known = crops.map { vocabulary.weighedUnits[$0] ?? [] }
    let units = known.first.map { first in first.filter { unit in known.allSatisfy { $0.contains(unit) } } } ?? []
    return Doubt(
      fact: .unitMissing(number), range: range, column: column,
      candidates: (["kg", "g"] + units.prefix(4)).map { candidate(number, $0) })
  }

  private func candidate(_ number: String, _ unit: String) -> Doubt.Candidate {
    let name = (vocabulary.unitNames[unit] ?? UnitName(Phrase(verbatim: unit)))
      .of((try? Typed.count(number)) ?? Count(thousandths: 1000))
    return Doubt.Candidate(Phrase(fr: "\(number) \(name.fr)", en: "\(number) \(name.en)"), [number, unit])
  }
}
