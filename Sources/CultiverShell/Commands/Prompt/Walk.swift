import CultiverMarseille
import CultiverStore

/// A round while it is walked: one question a stop, and one record at the end.
struct Walk {
  let session: Session
  let day: Day
  let vocabulary: Vocabulary
  let correction: CorrectionOptions
  var stops: [RoundStop]
  /// The stop from which the end was reached, to go back to.
  private var latest = 0

  init(session: Session, day: Day, vocabulary: Vocabulary, correction: CorrectionOptions, stops: [RoundStop]) {
    self.session = session
    self.day = day
    self.vocabulary = vocabulary
    self.correction = correction
    self.stops = stops
  }

  /// Walks, sums up, asks once and records. Throws `abandoned` when the input ends or the person does not agree.
  func run() throws {
    var walk = self
    var place = 0
    repeat { try walk.walk(from: &place) } while try !walk.isConfirmed(&place)
    try walk.record()
  }

  private mutating func walk(from place: inout Int) throws {
    while place < stops.count {
      latest = place
      guard let answer = session.answer(to: question(place)) else { throw ShellError.abandoned }
      switch Fold.key(answer) {
      case "": place += 1
      case "<": place = max(0, place - 1)
      case "?": session.tell(.roundKeys)
      case "fin", "end", ".": place = stops.count
      case "0", "rien", "none":
        stops[place].answer = RoundStop.Answer.none
        place += 1
      default:
        if answer == "-" {
          stops[place].answer = nil
          place += 1
        } else if take(answer, at: place) {
          place += 1
        }
      }
    }
  }

  /// `[4/12, 14,5 kg] A1 tomate (kg): `, with what was answered there before.
  private func question(_ place: Int) -> Phrase {
    let stop = stops[place]
    let before = stop.answer.map(Self.text) ?? Phrase(verbatim: "")
    let total = grams > 0 ? Mass(grams: grams) : nil
    return Phrase(
      fr:
        "[\(place + 1)/\(stops.count)\(total.map { ", \($0.text(.french))" } ?? "")] \(stop.place) \(stop.name.fr) (\(stop.unit))"
        + (before.fr.isEmpty ? "" : " = \(before.fr)") + "\u{202F}: ",
      en:
        "[\(place + 1)/\(stops.count)\(total.map { ", \($0.text(.english))" } ?? "")] \(stop.place) \(stop.name.en) (\(stop.unit))"
        + (before.en.isEmpty ? "" : " = \(before.en)") + ": ")
  }

  private var grams: Int64 {
    stops.reduce(0) { sum, stop in if case .picked(_, let mass)? = stop.answer { sum &+ mass.grams } else { sum } }
  }

  private static func text(_ answer: RoundStop.Answer) -> Phrase {
    switch answer {
    case .picked(let harvest, let mass):
      let quantity = harvest.quantity
      let isMass = (try? Typed.quantity(quantity)).map { MassUnit(word: $0.unit) != nil } ?? true
      return Phrase(
        fr: isMass ? mass.text(.french) : "\(quantity) (\(mass.text(.french)))",
        en: isMass ? mass.text(.english) : "\(quantity) (\(mass.text(.english)))")
    case .none: return Phrase(fr: "rien", en: "nothing")
    }
  }

  // MARK: - One figure

  /// Takes in what was typed at a stop; says what is wrong with it and takes nothing when it cannot be recorded.
  private mutating func take(_ text: String, at place: Int) -> Bool {
    do {
      let harvest = try harvest(text, stops[place])
      let (mass, warnings) = try tried(harvest)
      for warning in warnings { try session.warn(warning) }
      if !warnings.isEmpty, !session.agrees(.keepFigure) { return false }
      stops[place].answer = .picked(harvest, mass)
      return true
    } catch {
      session.sinks.tell(Failure(error, session.language).text)
      return false
    }
  }

  /// The harvest that a figure says at a stop: a number, perhaps its unit, what became of it and a remark.
  private func harvest(_ text: String, _ stop: RoundStop) throws -> HarvestAdd {
    guard let path = session.grammar.paths.first(where: { $0.command == HarvestAdd.self }) else {
      throw ShellError.fault("no harvest add")
    }
    var words: [Word]
    do {
      words = SaidWords.parted(try WordSplitter.words(of: text))
    } catch {
      throw NotUnderstood(.unclosed(error.mark), column: error.column)
    }
    if let first = words.first, (try? Typed.count(first.text)) != nil,
      !(words.dropFirst().first.map { vocabulary.isUnit($0.text) || $0.text.first?.isNumber == true } ?? false)
    {
      words.insert(Word(Said.unit(stop.unit, of: first.text), column: first.column), at: 1)
    }
    let saying = Saying(vocabulary: vocabulary, today: session.today, context: WritingContext())
    let draft = try session.settled(words) { words throws(Doubt) in
      let draft = try saying.change(words)
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

  /// What a harvest would come to, and what looks wrong with it: recorded and taken back.
  private func tried(_ harvest: HarvestAdd) throws -> (Mass, [Warning]) {
    session.pending = []
    defer { session.pending = nil }
    let reason = try correction.reason()
    let mass = try session.notebook().write(session.header, keeping: { _ in false }) { writer in
      writer.correction = reason
      return try harvest.enter(writer, session).mass
    }
    return (mass, session.pending ?? [])
  }

  // MARK: - The end

  /// Plots of which every crop that stands there had nothing to pick.
  private var empty: [String] {
    var plots: [String] = []
    for stop in stops where !plots.contains(stop.plot) && stops.allSatisfy({ $0.plot != stop.plot || $0.isNone }) {
      plots.append(stop.plot)
    }
    return plots
  }

  private var harvests: [HarvestAdd] {
    stops.compactMap { if case .picked(let harvest, _)? = $0.answer { harvest } else { nil } }
  }

  /// Sums up and asks; false when the person goes back.
  private func isConfirmed(_ place: inout Int) throws -> Bool {
    let empty = empty
    for stop in stops {
      guard let answer = stop.answer else { continue }
      let text = Self.text(answer)
      let isPartly = stop.isNone && !empty.contains(stop.plot)
      let remark = isPartly ? Phrase.notWholePlot : Phrase(verbatim: "")
      session.tell(
        Phrase(
          fr: "  \(stop.place) \(stop.name.fr)\u{202F}: \(text.fr)\(remark.fr)",
          en: "  \(stop.place) \(stop.name.en): \(text.en)\(remark.en)"))
    }
    guard !harvests.isEmpty || !empty.isEmpty else { throw ShellError.abandoned }
    let question = Phrase.recordRound(harvests.count, Mass(grams: grams), empty: empty.count)
    while let answer = session.answer(to: question) {
      if answer == "<" {
        place = latest
        return false
      }
      if let agrees = Session.agrees(answer) {
        if agrees { return true }
        break
      }
    }
    throw ShellError.abandoned
  }

  private func record() throws {
    // What looked wrong was asked about at its stop.
    (session.isAgreed, session.wasAsked) = (true, true)
    defer { (session.isAgreed, session.wasAsked) = (false, false) }
    let (harvests, empty) = (harvests, empty)
    let said = try session.write(correction) { writer in
      let said = try harvests.map { try $0.enter(writer, session).said }
      for plot in empty { _ = try writer.enter(NoneDraft(plot: plot, day: day)) }
      return said
    }
    for phrase in said { try session.print(phrase) }
    for plot in empty { try session.print(.nothingHarvested(plot, day)) }
  }
}

extension RoundStop {
  /// Whether there was nothing to pick.
  var isNone: Bool { if case RoundStop.Answer.none? = answer { true } else { false } }
}
