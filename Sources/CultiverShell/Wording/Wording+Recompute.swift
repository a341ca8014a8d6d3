import CultiverMarseille
import CultiverStore

/// What is said of recomputed harvests.
extension Phrase {
  /// What recomputing does or would do, and what it leaves alone.
  static func recomputed(_ done: Recomputation, dryRun: Bool) -> [Phrase] {
    let count = done.groups.reduce(Int64(0)) { $0 + $1.harvests }
    var notes = [head(count, dryRun: dryRun)]
    if done.same > 0 {
      let number = Said.number(done.same)
      let one = done.same == 1
      notes.append(
        Phrase(
          fr: "\(number.fr) \(one ? "récolte fait" : "récoltes font") déjà ce que disent les poids d'aujourd'hui.",
          en: "\(number.en) harvest\(one ? " comes" : "s come") to what today's weights say already."))
    }
    if done.unweighed > 0 {
      let number = Said.number(done.unweighed)
      let one = done.unweighed == 1
      notes.append(
        Phrase(
          fr:
            "\(number.fr) \(one ? "récolte reste" : "récoltes restent") comme \(one ? "elle est" : "elles sont")\u{202F}: "
            + "personne n'a dit ce que pesait l'unité ce jour-là (unit weight).",
          en: "\(number.en) harvest\(one ? " stays" : "s stay") as \(one ? "it is" : "they are"): "
            + "nobody said what the unit weighed that day (unit weight)."))
    }
    if done.voided > 0 {
      let number = Said.number(done.voided)
      let one = done.voided == 1
      notes.append(
        Phrase(
          fr: "\(number.fr) \(one ? "récolte annulée n'est pas touchée" : "récoltes annulées ne sont pas touchées").",
          en: "\(number.en) voided harvest\(one ? " is" : "s are") left alone."))
    }
    return notes
  }

  private static func head(_ count: Int64, dryRun: Bool) -> Phrase {
    let number = Said.number(count)
    let (many, one) = (count > 1, count == 1)
    if count == 0 { return Phrase(fr: "Rien à recalculer.", en: "Nothing to recompute.") }
    if dryRun {
      return Phrase(
        fr:
          "Essai\u{202F}: \(number.fr) récolte\(many ? "s" : "") \(many ? "seraient recalculées" : "serait recalculée"), "
          + "rien n'a été écrit.",
        en: "Dry run: \(number.en) harvest\(one ? "" : "s") would be recomputed, nothing was written.")
    }
    return Phrase(
      fr: "\(number.fr) récolte\(many ? "s recalculées" : " recalculée"). Pour revenir en arrière\u{202F}: undo",
      en: "\(number.en) harvest\(one ? "" : "s") recomputed. To go back: undo")
  }
}
