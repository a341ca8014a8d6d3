import CultiverMarseille
import CultiverStore

/// A figure of a round: a number, perhaps its unit, what became of it and a remark.
extension Walk {
  /// The harvest that a figure says at a stop: a number, perhaps its unit, what became of it and a remark.
  func harvest(_ text: String, _ stop: RoundStop) throws -> HarvestAdd {
    guard let path = session.grammar.paths.first(where: { $0.command == HarvestAdd.self }) else {
      throw ShellError.fault("no harvest add")
    }
    var words: [Word]
    do {
      words = SaidWords.parted(try WordSplitter.words(of: text))
    } catch {
      throw NotUnderstood(.unclosed(error.mark), column: error.column)
    }
    let saying = Saying(vocabulary: vocabulary, today: session.today, context: WritingContext())
    if let first = words.first, lacksUnit(words) {
      words.insert(Word(Said.unit(stop.unit, of: first.text), column: first.column), at: 1)
    }
    let draft = try session.settled(words) { words throws(Doubt) in
      guard Saying.begins(words) else {
        throw Doubt(fact: .notInFigure(Span.text(words)), range: words.indices, column: 1, candidates: [])
      }
      if let doubt = doubt(aboutQuantity: words, stop, saying) { throw doubt }
      let draft: SaidDraft
      do throws(Doubt) {
        draft = try saying.change(words)
      } catch {
        throw Self.atStop(error, words)
      }
      let other =
        draft.plots.first?.range ?? draft.site?.range ?? draft.crop?.range ?? draft.variety?.range
        ?? draft.cycle?.range ?? draft.day?.range
      if let other {
        throw Doubt(
          fact: .notAtStop(Span.text(words[other])), range: other, column: words[other.lowerBound].column,
          candidates: [])
      }
      guard let quantity = draft.quantity else {
        throw Doubt(fact: .missing(.quantity), range: 0..<0, column: 1, candidates: [])
      }
      var pick = SaidPick(
        quantity: Word(Span.text(words[quantity]), column: 1), crop: Word(stop.crop, column: 1),
        plots: [Word(stop.plot, column: 1)], cycle: Word(stop.cycle.code, column: 1), day: day)
      pick.parts = draft.parts.map { Word($0.value, column: 1) }
      pick.note = draft.note
      return pick
    }
    return try session.harvest(draft, at: path, last: nil)
  }

  /// Whether words begin with a number that no unit follows, neither a known one nor a word that can be nothing else.
  private func lacksUnit(_ words: [Word]) -> Bool {
    guard let first = words.first, first.text.allSatisfy({ $0.isNumber || ",. \u{A0}\u{202F}".contains($0) }) else {
      return false
    }
    guard let next = words.dropFirst().first else { return true }
    if vocabulary.isUnit(next.text) || next.text.first?.isNumber == true { return false }
    return SaidWords.isSeparator(next) || SaidWords.beginsNote(next) || SaidWords.joins(next)
      || !SaidMeanings(vocabulary: vocabulary, today: session.today).from(1, to: words.count, in: words).isEmpty
  }

  /// What is wrong with the quantity that begins an answer; nil when nothing is.
  private func doubt(aboutQuantity words: [Word], _ stop: RoundStop, _ saying: Saying) -> Doubt? {
    let count = words.count == 1 ? 1 : Span(today: session.today).length(.quantity, words[...]).count
    let text = Span.text(words.prefix(count))
    do throws(TypedError) {
      let quantity = try Typed.quantity(text)
      guard !vocabulary.isUnit(quantity.unit) else { return nil }
      let number = String(text.dropLast(quantity.unit.count).reversed().drop(while: \.isWhitespace).reversed())
      return saying.unknownUnit(quantity.unit, number, 0..<count, column: 1, usual: stop.unit)
    } catch {
      return Doubt(fact: .typed(error), range: 0..<count, column: 1, candidates: [])
    }
  }

  /// A doubt as it is where plot, crop and day are settled: only what is part of a figure is offered.
  private static func atStop(_ doubt: Doubt, _ words: [Word]) -> Doubt {
    switch doubt.fact {
    case .notUnderstood, .loneNumber, .secondQuantity, .noSuchDay:
      let became = doubt.candidates.filter { candidate in
        candidate.words.first.map { $0 == "note" || (try? Typed.destination($0)) != nil } ?? false
      }
      return Doubt(
        fact: .notInFigure(Span.text(words[doubt.range])), range: doubt.range, column: doubt.column, candidates: became)
    default: return doubt
    }
  }
}
