import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `again`.
struct Again: CultiverCommand {
  static let words = CommandWords(
    "again", ["encore"],
    about: Phrase(
      fr: "noter la dernière récolte encore une fois, avec ce qui change",
      en: "record the latest harvest once more, with what changes"),
    example: Phrase(fr: "again 3 kg B2", en: "again 3 kg B2"),
    discussion: Phrase(
      fr:
        "Ce qui n'est pas dit reste ce qu'il était, le jour aussi\u{202F}: quantité, culture, parcelle, variété, jour, devenir. "
        + "La remarque, la référence et le montant ne se répètent pas. La dernière récolte est celle de plus grand numéro qui compte.",
      en:
        "What is not said stays as it was, the day too: quantity, crop, plot, variety, day, destination. "
        + "The remark, the reference and the amount are not repeated. The latest harvest is that of the highest number that counts."
    ))
  static let form = Form([.word], optional: 1, repeats: true)

  @Argument(
    help: ArgumentHelp(
      fr: "ce qui change, dans n'importe quel ordre", en: "what changes, in any order",
      value: Phrase(fr: "MOTS", en: "WORDS")))
  var said: [String] = []

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    guard let path = session.grammar.paths.first(where: { $0.command == HarvestAdd.self }) else { return }
    let words = Array(session.values.suffix(said.count))
    let (vocabulary, latest, pick) = try session.read { reader in
      let latest = try reader.latestHarvest()
      return (try reader.vocabulary(), latest, try latest.map { try reader.pick(of: $0) } ?? [])
    }
    guard let latest else { throw ShellError.nothingToRepeat }
    let before = try Repeated(latest, pick, vocabulary)
    let said = try session.settled(SaidWords.parted(words)) { words throws(Doubt) in
      try before.changed(by: words, vocabulary, session.today)
    }
    if said.parts.isEmpty, before.hasParts, said.quantity != before.quantity {
      throw ShellError.partsOfOther(number: latest.number)
    }
    let harvest = try session.harvest(said, at: path, last: words.last)
    try HarvestAdd.record([harvest], in: session)
  }
}
