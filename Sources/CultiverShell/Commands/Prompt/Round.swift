import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `round`.
struct Round: CultiverCommand {
  static let words = CommandWords(
    "round", ["tournée"],
    about: Phrase(
      fr: "noter une tournée de récolte, parcelle après parcelle", en: "record a picking round, plot after plot"),
    example: Phrase(fr: "round TIL hier", en: "round TIL yesterday"),
    discussion: Phrase(
      fr:
        "Ce qui est en place ce jour-là passe une culture à la fois\u{202F}: un nombre est dans l'unité montrée (la dernière de cette culture), ou avec la sienne. "
        + "0\u{202F}: rien à récolter. Entrée\u{202F}: pas encore. <\u{202F}: revenir. -\u{202F}: effacer. fin\u{202F}: en rester là. ?\u{202F}: ces touches. Tab\u{202F}: les unités de la culture. "
        + "À la fin tout est enregistré en une action, ou rien. Une parcelle dont toutes les cultures sont à 0 est notée sans récolte.",
      en:
        "What stands that day comes one crop at a time: a number is in the unit shown (the crop's latest), or in one of its own. "
        + "0: nothing to harvest. Enter: not yet. <: go back. -: erase. end: stop there. ?: these keys. Tab: the crop's units. "
        + "At the end everything is recorded as one action, or nothing. A plot of which every crop is 0 is recorded as not harvested."
    ))
  static let form = Form([.word], optional: 1, repeats: true)
  static let barredFromScripts = true

  @Argument(
    help: ArgumentHelp(
      fr: "le site et le jour", en: "the site and the day", value: Phrase(fr: "MOTS", en: "WORDS")))
  var said: [String] = []

  @OptionGroup var correction: CorrectionOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let words = Array(session.values.suffix(said.count))
    let vocabulary = try session.read { try $0.vocabulary() }
    let (site, day) = try session.settled(SaidWords.parted(words).filter { !SaidWords.isSeparator($0) }) {
      words throws(Doubt) in
      try Self.place(words, vocabulary, session)
    }
    let stops = try stops(site, day, vocabulary, session)
    guard !stops.isEmpty else { throw ShellError.nothingStands(site: site.code, day) }
    session.tell(.round(site, day, stops.count))
    try session.conversing {
      try Walk(session: session, day: day, vocabulary: vocabulary, correction: correction, stops: stops).run()
    }
  }

  /// Where and when; the site that the words leave out is that of the context, else the only one where something stands.
  private static func place(
    _ words: [Word], _ vocabulary: Vocabulary, _ session: Session
  ) throws(Doubt) -> (site: Site, day: Day) {
    let reader = SaidReader(meanings: SaidMeanings(vocabulary: vocabulary, today: session.today), words: words)
    let sites = Set(vocabulary.standing(on: session.today).compactMap { vocabulary.plot($0.plot)?.site })
      .compactMap { vocabulary.site($0) }.sorted { $0.code < $1.code }
    func notForRound(_ range: Range<Int>, _ candidates: [Doubt.Candidate] = []) -> Doubt {
      Doubt(
        fact: .notForRound(Span.text(words[range]), site: (sites.first ?? vocabulary.sites.first)?.code), range: range,
        column: words[range.lowerBound].column, candidates: candidates)
    }
    let draft: SaidDraft
    do throws(Doubt) {
      draft = try SaidDraft.settled(reader.readings([words.indices]), reader, quantity: nil, note: nil)
    } catch {
      guard case .notUnderstood = error.fact else { throw error }
      throw notForRound(
        error.range,
        error.candidates.filter { candidate in
          let text = candidate.words.joined(separator: " ")
          return vocabulary.site(text) != nil || candidate.words.first == "site"
            || (try? Typed.day(text, today: session.today)) != nil
        })
    }
    if let other = draft.variety?.range ?? draft.cycle?.range ?? draft.parts.first?.range ?? draft.plots.first?.range
      ?? draft.crop?.range
    {
      throw notForRound(other)
    }
    let day = draft.day?.value ?? session.context.day ?? session.today
    let context = session.context
    let known =
      draft.site.flatMap { vocabulary.site($0.value) } ?? context.site.flatMap { vocabulary.site($0) }
      ?? context.plot.flatMap { vocabulary.plots($0).first }.flatMap { vocabulary.site($0.site) }
    if let known { return (known, day) }
    let standing = Set(vocabulary.standing(on: day).compactMap { vocabulary.plot($0.plot)?.site })
      .compactMap { vocabulary.site($0) }.sorted { $0.code < $1.code }
    if let only = standing.first, standing.count == 1 { return (only, day) }
    throw Doubt(
      fact: .missing(.site), range: words.count..<words.count, column: session.line.count + 1,
      candidates: standing.map { .init(Phrase(verbatim: "\($0.code) (\($0.name))"), ["site", $0.code]) })
  }

  /// What stands there that day, in the order of the plots.
  private func stops(_ site: Site, _ day: Day, _ vocabulary: Vocabulary, _ session: Session) throws -> [RoundStop] {
    let cycles = vocabulary.standing(on: day, site: site.id)
    let units = try session.read { reader in
      try Dictionary(uniqueKeysWithValues: Set(cycles.map(\.crop)).map { ($0, try reader.lastUnit(of: $0)) })
    }
    return cycles.compactMap { cycle -> RoundStop? in
      guard let plot = vocabulary.plot(cycle.plot), let crop = vocabulary.crops[cycle.crop] else { return nil }
      let variety = cycle.variety.flatMap { vocabulary.varieties[$0]?.name }.map { " \($0)" } ?? ""
      let name = Phrase(fr: Phrase.small(crop.name.fr) + variety, en: Phrase.small(crop.name.en) + variety)
      let unit = (units[cycle.crop] ?? nil) ?? MassUnit.kilogram.code
      return RoundStop(
        plot: vocabulary.name(of: plot), place: plot.code, cycle: cycle, crop: crop.code, name: name, unit: unit)
    }.sorted { (Self.order($0.plot), $0.cycle.code) < (Self.order($1.plot), $1.cycle.code) }
  }

  /// Puts `A2` before `A10`, as one walks.
  private static func order(_ code: String) -> String {
    var (key, digits) = ("", "")
    for character in code + " " {
      if ("0"..."9").contains(character) {
        digits.append(character)
      } else {
        if !digits.isEmpty { key += String(repeating: "0", count: max(0, 9 - digits.count)) + digits }
        digits = ""
        key.append(character)
      }
    }
    return key
  }
}

/// A crop on a plot, as a round comes to it.
struct RoundStop {
  /// What was answered there.
  enum Answer {
    /// So much was picked; what it comes to, and the command that records it.
    case picked(HarvestAdd, Mass)
    /// Nothing was there to pick.
    case none
  }

  /// Its plot, by the name that is its own.
  let plot: String
  /// What the plot is called within the site.
  let place: String
  let cycle: CropCycle
  let crop: String
  let name: Phrase
  /// The unit of a number alone.
  let unit: String
  var answer: Answer?
}
