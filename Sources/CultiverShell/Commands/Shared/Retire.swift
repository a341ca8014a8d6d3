import ArgumentParser
import CultiverMarseille
import CultiverStore

/// A noun that can be retired.
protocol RetirableNoun {
  static var thing: RetirementDraft.Thing { get }
  static var noun: Refusal.Noun { get }
  /// The noun of the command.
  static var command: String { get }
  /// A code for the example.
  static var code: String { get }
}

extension RetirableNoun {
  static var command: String { thing.rawValue }
}

enum RetirableSite: RetirableNoun {
  static let thing = RetirementDraft.Thing.site
  static let noun = Refusal.Noun.site
  static let code = "BDM"
}

enum RetirablePlot: RetirableNoun {
  static let thing = RetirementDraft.Thing.plot
  static let noun = Refusal.Noun.plot
  static let code = "A1"
}

enum RetirableVenture: RetirableNoun {
  static let thing = RetirementDraft.Thing.venture
  static let noun = Refusal.Noun.venture
  static let code = "TDM"
}

enum RetirableProgramme: RetirableNoun {
  static let thing = RetirementDraft.Thing.programme
  static let noun = Refusal.Noun.programme
  static let code = "starter"
}

enum RetirableMeter: RetirableNoun {
  static let thing = RetirementDraft.Thing.meter
  static let noun = Refusal.Noun.meter
  static let command = "water"
  static let code = "EAU1"
}

enum RetirableOrganisation: RetirableNoun {
  static let thing = RetirementDraft.Thing.organisation
  static let noun = Refusal.Noun.organisation
  static let code = "CANTINE"
}

/// `site retire`, `plot retire`, `venture retire`, `programme retire`, `water retire`, `organisation retire`.
struct Retire<Retirable: RetirableNoun>: CultiverCommand {
  static var words: CommandWords {
    let thing = Retirable.noun.definite
    return CommandWords(
      "retire", ["retirer"],
      about: Phrase(fr: "retirer \(thing.fr), sans rien détruire", en: "retire \(thing.en), destroying nothing"),
      example: Phrase(
        fr: "\(Retirable.command) retire \(Retirable.code) --on 31/12",
        en: "\(Retirable.command) retire \(Retirable.code) --on 2026-12-31"))
  }

  static var form: Form { Form([.word], options: ["on": .day]) }

  @Argument(help: ArgumentHelp(Retirable.noun.definite, value: ValueName.code))
  var code: String

  @Option(help: ArgumentHelp(fr: "depuis quand", en: "since when", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let draft = RetirementDraft(thing: Retirable.thing, code: code, since: try session.day(on))
    if let said = try inUse(session, on: draft.since) {
      session.tell(said)
      guard session.agrees(.goOn) else { throw ShellError.abandoned }
    }
    try session.write { try session.warn(try $0.enter(draft, .adding).warnings) }
    try session.print(.retired(Retirable.noun, code, draft.since))
  }

  /// What is still in use of a site or plot, where somebody can be asked whether it is to be retired all the same.
  private func inUse(_ session: Session, on day: Day) throws -> Phrase? {
    guard session.canAsk, !session.isAgreed else { return nil }
    let vocabulary = try session.read { try $0.vocabulary() }
    let plots: [Plot]
    switch Retirable.thing {
    case .site: plots = vocabulary.site(code).map { site in vocabulary.plots.filter { $0.site == site.id } } ?? []
    case .plot: plots = vocabulary.plots(code)
    default: return nil
    }
    let used = plots.filter { plot in plot.retired.map { $0 > day } ?? true }
    let standing = used.reduce(0) { $0 + vocabulary.standing(on: day, plot: $1.id).count }
    let counted = Retirable.thing == .site ? used.count : 0
    return counted + standing > 0 ? .inUse(plots: counted, cycles: standing) : nil
  }
}
