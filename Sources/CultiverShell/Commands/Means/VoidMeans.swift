import ArgumentParser
import CultiverMarseille
import CultiverStore

/// A record of means that can be voided.
protocol VoidableMeans {
  static var noun: Refusal.Noun { get }
  /// The word of its commands.
  static var command: String { get }
  /// What voiding it does.
  static var about: Phrase { get }
  /// Voids the one of a number, and gives its running number.
  static func void(_ word: String, reason: String, _ writer: Writer) throws -> Int64
}

enum VoidableWork: VoidableMeans {
  static let noun = Refusal.Noun.work
  static let command = "work"
  static let about = Phrase(
    fr: "annuler un travail noté\u{202F}: il reste, et ne compte plus",
    en: "void recorded work: it stays, and no longer counts")

  static func void(_ word: String, reason: String, _ writer: Writer) throws -> Int64 {
    try writer.voidWork(word, reason: reason).number
  }
}

enum VoidableSupply: VoidableMeans {
  static let noun = Refusal.Noun.supply
  static let command = "supply"
  static let about = Phrase(
    fr: "annuler un apport, d'eau aussi\u{202F}: il reste, et ne compte plus",
    en: "void an input, water too: it stays, and no longer counts")

  static func void(_ word: String, reason: String, _ writer: Writer) throws -> Int64 {
    try writer.voidSupply(word, reason: reason).number
  }
}

/// `work void`, `supply void`.
struct VoidMeans<Voidable: VoidableMeans>: CultiverCommand {
  static var words: CommandWords {
    CommandWords(
      "void", ["annuler"], about: Voidable.about,
      example: Phrase(
        fr: "\(Voidable.command) void 12 --reason \"noté deux fois\"",
        en: "\(Voidable.command) void 12 --reason \"recorded twice\""))
  }

  static var form: Form { Form([.word], options: ["reason": .words]) }

  @Argument(help: ArgumentHelp(fr: "son numéro", en: "its number", value: ValueName.number))
  var number: String

  @Option(help: ArgumentHelp(fr: "pourquoi", en: "why", value: ValueName.text))
  var reason: String

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let voided = try session.write { try Voidable.void(number, reason: reason, $0) }
    try session.print(.voided(Voidable.noun, voided, reason))
  }
}
