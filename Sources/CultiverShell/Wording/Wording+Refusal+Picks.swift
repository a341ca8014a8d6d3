import CultiverMarseille

/// Picks that do not come apart as stated.
extension Refusal {
  static func sharingMissing(_ spans: [CycleSpan]) -> Phrase {
    let cycles = Said.cycles(spans)
    return Phrase(
      fr: "Cette récolte vient de \(spans.count) cycles, et rien ne dit comment la partager\u{202F}: \(cycles.fr).",
      en: "This harvest comes from \(spans.count) cycles, and nothing says how to share it: \(cycles.en)."
    ).hint(howToShare(spans.count))
  }

  /// The ways in which a pick can be shared among so many cycles.
  static func howToShare(_ count: Int) -> Phrase {
    let parts = (["2"] + Array(repeating: "1", count: max(1, count - 1))).joined(separator: ",")
    return Phrase(
      fr: "Partagez-la\u{202F}: --share area (selon la surface), --share plants (selon les plants), "
        + "ou des parts\u{202F}: --share \(parts)",
      en: "Share it: --share area, --share plants, or given parts: --share \(parts)")
  }

  static func notShareable(_ cycle: String, byPlants: Bool) -> Phrase {
    guard byPlants else {
      return Phrase(
        fr: "La surface du cycle \(cycle) n'est pas connue\u{202F}: la récolte ne peut pas être partagée selon elle.",
        en: "The area of cycle \(cycle) is not known: the harvest cannot be shared by area."
      ).hint(
        fr: "Dites-la\u{202F}: cycle change \(cycle) --area 12 m2\u{202F}; ou donnez des parts\u{202F}: --share 2,1",
        en: "State it: cycle change \(cycle) --area 12 m2, or give parts: --share 2,1")
    }
    return Phrase(
      fr:
        "Le nombre de plants du cycle \(cycle) n'est pas connu\u{202F}: la récolte ne peut pas être partagée selon lui.",
      en: "The number of plants of cycle \(cycle) is not known: the harvest cannot be shared by plants."
    ).hint(
      fr: "Dites-le\u{202F}: cycle change \(cycle) --plants 40\u{202F}; ou donnez des parts\u{202F}: --share 2,1",
      en: "State it: cycle change \(cycle) --plants 40, or give parts: --share 2,1")
  }

  static func partsForCycles(_ count: Int, _ cycles: Int) -> Phrase {
    Phrase(
      fr: "\(count) part\(count > 1 ? "s" : "") pour \(cycles) cycles.",
      en: "\(count) part\(count == 1 ? "" : "s") for \(cycles) cycles."
    ).hint(
      fr: "Donnez une part par cycle, dans l'ordre où ils sont dits.",
      en: "Give one part for each cycle, in the order in which they are stated.")
  }

  static func partsDiffer(_ sum: Quantity, _ has: Quantity) -> Phrase {
    let (sum, has) = (Said.quantity(sum), Said.quantity(has))
    return Phrase(
      fr: "Les parts font \(sum.fr), et la récolte \(has.fr).",
      en: "The parts come to \(sum.en), and the harvest to \(has.en)."
    ).hint(
      fr: "Corrigez-les, ou donnez des proportions\u{202F}: --share 2,1",
      en: "Correct them, or give proportions: --share 2,1")
  }

  static func partsExceed(_ sum: Quantity, _ has: Quantity) -> Phrase {
    let (sum, has) = (Said.quantity(sum), Said.quantity(has))
    return Phrase(
      fr: "Les destinations font \(sum.fr), plus que la récolte\u{202F}: \(has.fr).",
      en: "The destinations come to \(sum.en), more than the harvest: \(has.en)."
    ).hint(
      fr: "Corrigez-les\u{202F}; une part sans quantité prend le reste\u{202F}: --to \"vendu 8 kg, don\"",
      en: "Correct them; a part without a quantity takes the rest: --to \"sold 8 kg, given\"")
  }

  static func partInOtherUnit(_ word: String, _ unit: String) -> Phrase {
    let (word, unit) = (Said.quoted(word), Said.quoted(unit))
    return Phrase(
      fr: "\(word.fr) ne se compare pas à \(unit.fr), l'unité de la récolte.",
      en: "\(word.en) does not compare with \(unit.en), the unit of the harvest."
    ).hint(
      fr: "Dites les parts et le prix dans l'unité de la récolte.",
      en: "State parts and price in the unit of the harvest.")
  }

  static let severalRests = Phrase(
    fr: "Plusieurs parts n'ont pas de quantité.", en: "Several parts state no quantity."
  ).hint(
    fr: "Une seule peut prendre ce que les autres laissent\u{202F}: --to \"vendu 8 kg, perdu 1 kg, don\"",
    en: "Only one can take what the others leave: --to \"sold 8 kg, lost 1 kg, given\"")

  static func nothingLeft(_ destination: Destination) -> Phrase {
    let name = Said.quoted(destination.name.fr).fr
    return Phrase(
      fr: "Il ne reste rien pour la part \(name)\u{202F}: les autres font déjà toute la récolte.",
      en: "Nothing is left for \(Said.quoted(destination.name.en).en): the other parts are the whole harvest already."
    ).hint(fr: "Corrigez une part, ou ôtez celle-là.", en: "Correct a part, or leave that one out.")
  }

  static let nothingSold = Phrase(
    fr: "Un prix ou un montant va avec ce qui est vendu, et rien ne l'est ici.",
    en: "A price or an amount goes with what is sold, and nothing is here."
  ).hint(
    fr: "Dites ce qui est vendu\u{202F}: --to vendu, ou --to \"vendu 8 kg, don 3 kg\"",
    en: "Say what is sold: --to sold, or --to \"sold 8 kg, given 3 kg\"")

  static let nothingLost = Phrase(
    fr: "Une cause va avec ce qui est perdu, et rien ne l'est ici.",
    en: "A cause goes with what is lost, and nothing is here."
  ).hint(
    fr: "Dites ce qui est perdu\u{202F}: --to perdu, ou --to \"vendu 8 kg, perdu 1 kg (gel)\"",
    en: "Say what is lost: --to lost, or --to \"sold 8 kg, lost 1 kg (frost)\"")

  static func massCounted(_ unit: String) -> Phrase {
    Phrase(
      fr: "\(Said.quoted(unit).fr) est une unité de masse\u{202F}: cela se pèse et ne se compte pas.",
      en: "\(Said.quoted(unit).en) is a unit of mass: that is weighed, not counted."
    ).hint(
      fr: "La masse est la quantité, et --count ce qui a été compté\u{202F}: --count 40 pièces",
      en: "The mass is the quantity, and --count what was counted: --count 40 pieces")
  }

  static func notPicked(_ number: Int64) -> Phrase {
    Phrase(
      fr: "La récolte \(number) est seule\u{202F}: elle n'est pas d'une cueillette de plusieurs.",
      en: "Harvest \(number) stands alone: it is no part of a pick of several."
    ).hint(
      fr: "Pour l'annuler\u{202F}: harvest void \(number) --reason \"pesée deux fois\"",
      en: "To void it: harvest void \(number) --reason \"weighed twice\"")
  }
}
