import ArgumentParser
import CultiverMarseille
import Testing

@testable import CultiverShell

/// A pick that is only repeated, for trying the shell without a notebook.
struct ToyHarvestAdd: CultiverCommand {
  static let words = CommandWords(
    "add", ["ajouter"], about: Phrase(fr: "noter une récolte", en: "record a harvest"),
    example: Phrase(fr: "harvest add 12,5kg tomate A1 --on 24/06", en: "harvest add 12.5kg tomato A1 --on 24/06"),
    discussion: Phrase(fr: "Le cycle en place ce jour-là est trouvé.", en: "The cycle standing that day is found."))
  static let form = Form(
    [.quantity, .word, .word], options: ["on": .day, "area": .area, "note": .words, "to": .word], flags: ["quiet"])

  @Argument(help: ArgumentHelp(fr: "combien", en: "how much", value: Phrase(fr: "QUANTITÉ", en: "QUANTITY")))
  var quantity: String
  @Argument(help: ArgumentHelp(fr: "la culture", en: "the crop", value: Phrase(fr: "CULTURE", en: "CROP")))
  var crop: String
  @Argument(help: ArgumentHelp(fr: "la parcelle", en: "the plot", value: Phrase(fr: "PARCELLE", en: "PLOT")))
  var plot: String
  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: Phrase(fr: "JOUR", en: "DAY"))) var on = "today"
  @Option(help: ArgumentHelp(fr: "la surface", en: "the area", value: Phrase(fr: "SURFACE", en: "AREA"))) var area:
    String?
  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: Phrase(fr: "TEXTE", en: "TEXT"))) var note:
    String?
  @Option(name: [.long, .customShort("t")], help: ArgumentHelp(fr: "pour qui", en: "for whom")) var to: String?
  @Flag(help: ArgumentHelp(fr: "se taire", en: "say nothing")) var quiet = false
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let quantity = try Typed.quantity(quantity)
    let day = try Typed.day(on, today: session.today)
    if day > session.today { try session.warn(.inFuture(day)) }
    guard crop != "tomatte" else { throw Refusal.unknown(.crop, crop, nearest: ["tomate"]) }
    if note == "crash" { throw Unforeseen() }
    if let to { try session.write(Array("\(crop)\n".utf8), to: to) }
    try session.print("\(quantity.count.text(session.language)) \(quantity.unit) \(crop) \(plot) \(day.iso)")
  }

  struct Unforeseen: Error {}
}

/// A command of one word that may not stand in a script.
struct ToyUndo: CultiverCommand {
  static let words = CommandWords(
    "undo", ["défaire"], about: Phrase(fr: "annuler la dernière action", en: "undo the last action"),
    example: Phrase(verbatim: "undo"))
  static let barredFromScripts = true
  @OptionGroup var common: CommonOptions
  func run(in session: Session) throws { try session.print(Phrase(fr: "annulé", en: "undone")) }
}

/// A report of a month.
struct ToyMonthly: CultiverCommand {
  static let words = CommandWords(
    "monthly", ["mensuel"], about: Phrase(fr: "le mois", en: "the month"),
    example: Phrase(fr: "report monthly juin 2026", en: "report monthly 2026-06"))
  static let form = Form([.month])
  @Argument(help: ArgumentHelp(fr: "le mois", en: "the month", value: Phrase(fr: "MOIS", en: "MONTH"))) var month:
    String
  @Option(help: ArgumentHelp(fr: "le site", en: "the site", value: Phrase(fr: "SITE", en: "SITE"))) var site: String
  @OptionGroup var common: CommonOptions
  func run(in session: Session) throws {
    try session.print(try Typed.month(month, today: session.today).iso + " " + site)
  }
}

extension Grammar {
  static let toy = Grammar([
    .noun(
      Noun("harvest", ["récolte"], about: Phrase(fr: "les récoltes", en: "harvests"), [ToyHarvestAdd.self])),
    .noun(Noun("report", ["rapport"], about: Phrase(fr: "les rapports", en: "reports"), [ToyMonthly.self])),
    .command(ToyUndo.self), .command(Shell.self),
  ])
}

/// A session whose output is kept.
final class Kept {
  private final class Pages {
    var output = ""
    var messages = ""
  }

  private let pages = Pages()
  let session: Session
  let transaction = FakeTransaction()

  var output: String { pages.output }
  var messages: String { pages.messages }

  init(_ language: Language = .french, grammar: Grammar = .toy) {
    let environment = Environment(
      language: language, today: .ofTests, user: "check", database: "n.sqlite")
    let sinks = Sinks(
      output: { [pages] bytes in pages.output += String(decoding: bytes, as: UTF8.self) },
      messages: { [pages] bytes in pages.messages += String(decoding: bytes, as: UTF8.self) })
    session = Session(environment, grammar: grammar, sinks: sinks, beginScript: { [transaction] _ in transaction })
  }

  /// Performs the words as a program would hand them over.
  func run(_ arguments: String...) -> ExitStatus {
    let (line, words) = ArgumentLine.line(of: arguments)
    return session.perform(words, line: line)
  }

  /// Performs a line as a person would type it.
  func type(_ line: String) -> ExitStatus {
    do {
      try session.attempt(line: line)
      return .done
    } catch {
      session.sinks.tell(error.text)
      return error.status
    }
  }
}

/// A transaction that notes what is asked of it.
final class FakeTransaction: ScriptTransaction {
  var asked: [String] = []
  var commitError: ShellError?
  func beginLine() { asked.append("begin") }
  func keepLine() { asked.append("keep") }
  func rollBackLine() { asked.append("back") }
  func commit() throws {
    asked.append("commit")
    if let commitError { throw commitError }
  }
  func rollBack() { asked.append("rollBack") }
}

/// Ours, not the one of exit tests.
typealias ExitStatus = CultiverShell.ExitStatus

extension Day {
  /// The day of an ISO date; 1970 when it is none.
  init(_ iso: String) { self = Day(iso: iso) ?? Day(ordinal: 0) }

  /// The day that is today in tests.
  static let ofTests = Day("2026-07-15")
}
