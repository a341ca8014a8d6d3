import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `use`.
struct Use: CultiverCommand {
  static let words = CommandWords(
    "use", ["utiliser"],
    about: Phrase(
      fr: "fixer la parcelle, la culture, le site ou le jour de ce qu'on va noter",
      en: "set the plot, crop, site or day of what is recorded next"),
    example: Phrase(fr: "use A1 tomate hier", en: "use A1 tomato yesterday"),
    discussion: Phrase(
      fr:
        "Ce qui est fixé vaut pour ce que les lignes suivantes ne disent pas\u{202F}: 3 kg, harvest add 3 kg, harvest none, cycle start tomate. "
        + "Il paraît dans l'invite, vaut pour écrire seulement (les listes et les rapports gardent tout) et finit avec la session. "
        + "use seul le montre\u{202F}; use none l'efface. Un script commence sans rien et peut fixer pour lui-même.",
      en:
        "What is set holds for what the lines after it leave out: 3 kg, harvest add 3 kg, harvest none, cycle start tomato. "
        + "It is shown in the prompt, is for writing alone (lists and reports keep everything) and ends with the session. "
        + "use alone shows it; use none clears it. A script starts with nothing set and may set its own."))
  static let form = Form([.word], optional: 1, repeats: true)

  @Argument(
    help: ArgumentHelp(
      fr: "une parcelle, une culture, un site, un jour, ou none", en: "a plot, a crop, a site, a day, or none",
      value: Phrase(fr: "MOTS", en: "WORDS")))
  var said: [String] = []

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    guard session.setting != .alone else { throw ShellError.noSession(command: Self.words.name) }
    let words = Array(session.values.suffix(said.count))
    if words.count == 1, Self.clears.contains(Fold.key(words[0].text)) {
      session.context = WritingContext()
    } else if !words.isEmpty {
      let vocabulary = try session.read { try $0.vocabulary() }
      session.context = try session.settled(SaidWords.parted(words).filter { !SaidWords.isSeparator($0) }) {
        words throws(Doubt) in
        try Self.context(session.context, words, vocabulary, session.today)
      }
    }
    session.tell(.context(session.context))
  }

  private static let clears: Set<String> = ["none", "rien", "aucun", "aucune", "nothing", "-"]

  /// The context, changed by what the words name.
  static func context(
    _ context: WritingContext, _ words: [Word], _ vocabulary: Vocabulary, _ today: Day
  ) throws(Doubt) -> WritingContext {
    let reader = SaidReader(meanings: SaidMeanings(vocabulary: vocabulary, today: today), words: words)
    let draft = try SaidDraft.settled(reader.readings([words.indices]), reader, quantity: nil, note: nil)
    if let other = draft.variety?.range ?? draft.cycle?.range ?? draft.parts.first?.range
      ?? draft.plots.dropFirst().first?.range
    {
      let text = Span.text(words[other])
      throw Doubt(fact: .notForContext(text), range: other, column: words[other.lowerBound].column, candidates: [])
    }
    var context = context
    if let site = draft.site?.value { context.site = vocabulary.site(site)?.code }
    if let said = draft.plots.first {
      let settling = SaidSettling(vocabulary: vocabulary, today: today, context: context, words: words)
      let plot = try settling.plot(said, draft, draft.site?.value, nil, today).plot
      context.plot = vocabulary.name(of: plot)
      if context.site != nil { context.site = vocabulary.site(plot.site)?.code }
    } else if let site = draft.site?.value, let plot = context.plot, vocabulary.plots(plot).first?.site != site {
      context.plot = nil
    }
    if let crop = draft.crop {
      guard crop.value.count == 1, let only = vocabulary.crops[crop.value[0]] else {
        throw Doubt(
          fact: .several(.crop, Span.text(words[crop.range])), range: crop.range,
          column: words[crop.range.lowerBound].column,
          candidates: crop.value.compactMap { vocabulary.crops[$0] }.map { crop in
            .init(
              Phrase(fr: "\(crop.code) (\(crop.name.fr))", en: "\(crop.code) (\(crop.name.en))"),
              ["culture", crop.code])
          })
      }
      context.crop = only.code
    }
    if let day = draft.day?.value { context.day = day }
    return context
  }
}
