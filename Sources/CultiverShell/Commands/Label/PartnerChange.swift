import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `partner change`.
struct PartnerChange: ChangingCommand {
  static let words = CommandWords(
    Verb.change.0, Verb.change.1, about: Phrase(fr: "modifier un partenariat", en: "change a partnership"),
    example: Phrase(
      fr: "partner change PAR-1 --to 31/12/2027 --without CANTINE",
      en: "partner change PAR-1 --to 2027-12-31 --without CANTINE"))
  static let form = Form([.word], options: ["kind": .words, "from": .day, "to": .day, "note": .words])

  @Argument(help: ArgumentHelp(fr: "le partenariat", en: "the partnership", value: ValueName.partnership))
  var partnership: String

  @Option(help: ArgumentHelp(fr: "son nouveau code", en: "its new code", value: ValueName.code))
  var code: String?

  @Option(help: ArgumentHelp(fr: "son genre", en: "its kind", value: ValueName.kind))
  var kind: String?

  @Option(help: ArgumentHelp(fr: "le premier jour", en: "the first day", value: ValueName.day))
  var from: String?

  @Option(
    help: ArgumentHelp(
      fr: "le dernier jour,\u{202F}? s'il dure", en: "the last day, ? while it goes on", value: ValueName.day))
  var to: String?

  @Option(help: ArgumentHelp(fr: "ce que c'est, en mots", en: "what it is, in words", value: ValueName.text))
  var note: String?

  @Option(
    help: ArgumentHelp(fr: "le partenaire à en ôter", en: "the party to take out of it", value: ValueName.party))
  var without: String?

  @OptionGroup var common: CommonOptions

  var changes: [String?] { [code, kind, from, to, note, without] }

  func run(in session: Session) throws {
    let course = try session.write { writer in
      if let without { try writer.remove(try writer.party(without, of: partnership)) }
      var draft = try writer.reader.partnership(partnership).partnership
      if let code { draft.code = try Typed.code(code) }
      if let kind { draft.kind = try Typed.partnershipKind(kind) }
      if let from { draft.from = try session.day(from) }
      if let to { draft.to = to == "?" ? nil : try session.day(to, notBefore: draft.from) }
      draft.note = Stated.text(note, else: draft.note)
      try writer.change(partnership: partnership, to: draft)
      return try writer.reader.partnership(draft.code ?? partnership)
    }
    try session.print(.partnered(course))
  }
}
