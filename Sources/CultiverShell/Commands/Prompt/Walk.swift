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
    while true {
      if try walk.walk(from: &place) { break }
      if try walk.isConfirmed(&place) { break }
    }
    try walk.record()
  }

  /// Goes from stop to stop; true when the person leaves before the end and has what there is recorded.
  private mutating func walk(from place: inout Int) throws -> Bool {
    while place < stops.count {
      latest = place
      guard let text = asked(place) else {
        if try isRecordedOnLeaving() { return true }
        continue
      }
      switch RoundAnswer(text, isUnit: vocabulary.isUnit) {
      case .next: place += 1
      case .back: place = max(0, place - 1)
      case .keys: session.tell(.roundKeys)
      case .end: place = stops.count
      case .leave: if try isRecordedOnLeaving() { return true }
      case .erase:
        stops[place].answer = nil
        place += 1
      case .nothing:
        stops[place].answer = RoundStop.Answer.none
        place += 1
      case .figure(let text): if take(text, at: place) { place += 1 }
      }
    }
    return false
  }

  /// What is typed at a stop, where Tab knows its crop and plot; nil when nothing is any more.
  private func asked(_ place: Int) -> String? {
    let stop = stops[place]
    session.answers = { [session] line, cursor in
      session.completer().atStop(line, at: cursor, crop: stop.crop, plot: stop.plot)
    }
    defer { session.answers = nil }
    return session.answer(to: question(place))
  }

  /// Asks what is to become of figures that nothing has recorded yet; false when the person goes back to them. Throws `abandoned` when they are dropped, or there are none.
  private func isRecordedOnLeaving() throws -> Bool {
    guard !harvests.isEmpty || !empty.isEmpty else { throw ShellError.abandoned }
    let question = Phrase.recordOnLeaving(harvests.count, Mass(grams: grams), empty: empty.count)
    while let answer = session.answer(to: question), !answer.isEmpty {
      if answer == "<" { return false }
      guard let agrees = Session.agrees(answer) else { continue }
      if agrees { return true }
      break
    }
    throw ShellError.abandoned
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

  /// All that was said: how much, what became of it, and the remark.
  private static func text(_ answer: RoundStop.Answer) -> Phrase {
    switch answer {
    case .picked(let harvest, let mass):
      let quantity = harvest.quantity
      let isMass = (try? Typed.quantity(quantity)).map { MassUnit(word: $0.unit) != nil } ?? true
      let became = harvest.to.map { ", \($0)" } ?? ""
      let note = harvest.note.map { Said.quoted($0) }
      return Phrase(
        fr: (isMass ? mass.text(.french) : "\(quantity) (\(mass.text(.french)))") + became
          + (note.map { ", \($0.fr)" } ?? ""),
        en: (isMass ? mass.text(.english) : "\(quantity) (\(mass.text(.english)))") + became
          + (note.map { ", \($0.en)" } ?? ""))
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
    } catch ShellError.abandoned {
      // None of what was offered was meant: the question comes again.
      return false
    } catch {
      session.sinks.tell(Failure(error, session.language).text)
      return false
    }
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
