import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `partner add`.
struct PartnerAdd: CultiverCommand {
  static let words = CommandWords(
    Verb.add.0, Verb.add.1,
    about: Phrase(
      fr: "inscrire un partenariat entre entreprises et organismes",
      en: "register a partnership between ventures and organisations"),
    example: Phrase(
      fr: "partner add débouché TDM,CANTINE --from 01/03/2026 --note \"paniers du jeudi\"",
      en: "partner add outlet TDM,CANTINE --from 2026-03-01 --note \"Thursday baskets\""),
    discussion: Phrase(
      fr: "Un code qui est celui d'une entreprise et d'un organisme se précise\u{202F}: entreprise:TDM, organisme:TDM.",
      en: "A code that both a venture and an organisation have is said fully: venture:TDM, organisation:TDM."))
  static let form = Form([.word, .list], options: ["from": .day, "to": .day, "note": .words])

  @Argument(
    help: ArgumentHelp(
      fr: "approvisionnement, débouché, foncier, formation, matériel, recherche, entraide, mécénat, autre",
      en: "supply, outlet, land, training, equipment, research, mutual-aid, patronage, other", value: ValueName.kind))
  var kind: String

  @Argument(
    help: ArgumentHelp(
      fr: "les partenaires, séparés par des virgules", en: "the parties, with commas between them",
      value: ValueName.party))
  var parties: String

  @Option(help: ArgumentHelp(fr: "le premier jour", en: "the first day", value: ValueName.day))
  var from: String?

  @Option(help: ArgumentHelp(fr: "le dernier jour", en: "the last day", value: ValueName.day))
  var to: String?

  @Option(help: ArgumentHelp(fr: "ce que c'est, en mots", en: "what it is, in words", value: ValueName.text))
  var note: String?

  @Option(
    help: ArgumentHelp(
      fr: "son code\u{202F}; sinon PAR-1, PAR-2…", en: "its code; else PAR-1, PAR-2…", value: ValueName.code))
  var code: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let first = try session.day(from)
    let draft = PartnershipDraft(
      code: try code.map(Typed.code), kind: try Typed.partnershipKind(kind), from: first,
      to: try to.map { try session.day($0, notBefore: first) }, note: note)
    let course = try session.write { writer in
      let code = try writer.enter(draft, .adding).code
      let parties = try Typed.list(parties).map { try writer.party($0, of: code) }
      guard Set(parties).count > 1 else { throw Refusal.fewParties(Set(parties).count) }
      for party in parties { _ = try writer.enter(party, .merging(update: false)) }
      return try writer.reader.partnership(code)
    }
    try session.print(.partnered(course))
  }
}
