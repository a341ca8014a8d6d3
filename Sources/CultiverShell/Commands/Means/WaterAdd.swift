import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `water add`.
struct WaterAdd: CultiverCommand {
  static let words = CommandWords(
    Verb.add.0, Verb.add.1,
    about: Phrase(fr: "noter de l'eau qu'aucun compteur ne compte", en: "record water that no meter counts"),
    example: Phrase(fr: "water add 200 l A1 --on hier", en: "water add 200 l A1 --on yesterday"),
    discussion: Phrase(
      fr:
        "Citerne, arrosoir, tonne à eau\u{202F}: ces quantités s'ajoutent à ce que disent les compteurs. supply void en annule une.",
      en: "Tank, can, bowser: these amounts add to what the meters say. supply void takes one out."))
  static let form = Form([.quantity, .word], optional: 1, options: ["on": .day, "note": .words])

  @Argument(
    help: ArgumentHelp(fr: "combien\u{202F}: 200 l, 1,2 m3", en: "how much: 200 l, 1.2 m3", value: ValueName.quantity))
  var quantity: String

  @Argument(help: ArgumentHelp(Phrase.placeHelp, value: ValueName.place))
  var place: String?

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  @Option(
    help: ArgumentHelp(
      fr: "sa référence dans un autre système", en: "what another system calls it", value: ValueName.text))
  var reference: String?

  @OptionGroup var location: PlaceOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    try session.record(
      SupplyDraft(
        day: try session.day(on), place: location.stated(place), kind: .water, quantity: try volume(),
        note: note, reference: reference))
  }

  /// What was typed, with an example of water when it does not read.
  private func volume() throws(TypedError) -> Quantity {
    do throws(TypedError) {
      return try Typed.quantity(quantity)
    } catch {
      throw TypedError(.volume, error.text, error.reason)
    }
  }
}
