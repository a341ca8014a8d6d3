import CultiverMarseille
import CultiverStore

/// What is said when work, water or an input is recorded.
extension Phrase {
  static func worked(_ work: Listed<WorkDraft>, _ names: [String: String]) throws -> Phrase {
    let draft = work.draft
    let together = try draft.time.times(draft.people)
    let place = Phrase.place(draft.place, names)
    func words(_ language: Language) -> String {
      let time = draft.time.text(language)
      let hours =
        draft.people == 1 ? time : "\(Said.number(draft.people)[language]) × \(time) = \(together.text(language))"
      let parts = [hours, draft.kind.name[language], place[language], Said.day(draft.day)[language], draft.task]
      return parts.compactMap(\.self).joined(separator: ", ")
    }
    return Phrase(
      fr: "travail \(work.number)\u{202F}: \(words(.french))", en: "work \(work.number): \(words(.english))")
  }

  static func supplied(_ supply: Listed<SupplyDraft>, _ names: [String: String]) -> Phrase {
    let draft = supply.draft
    let place = Phrase.place(draft.place, names)
    func words(_ language: Language) -> String {
      let kind = draft.kind.name[language] + (draft.product.map { " (\($0))" } ?? "")
      let quantity = "\(draft.quantity.count.text(language)) \(draft.quantity.unit)"
      return [kind, quantity, place[language], Said.day(draft.day)[language]].joined(separator: ", ")
    }
    return Phrase(
      fr: "apport \(supply.number)\u{202F}: \(words(.french))", en: "supply \(supply.number): \(words(.english))")
  }

  static func metered(_ code: String, _ place: Phrase) -> Phrase {
    Phrase(fr: "compteur \(code), \(place.fr)\u{202F}: inscrit", en: "meter \(code), \(place.en): registered")
  }

  static func read(_ reading: ReadingEntered, _ draft: ReadingDraft) -> Phrase {
    let (day, litres) = (Said.day(draft.day), Said.number(draft.litres))
    var phrase = Phrase(
      fr: "compteur \(reading.meter), \(day.fr)\u{202F}: \(litres.fr) l",
      en: "meter \(reading.meter), \(day.en): \(litres.en) l")
    if let before = reading.before {
      let flowed = Said.number(draft.litres - before.litres)
      let days = before.day.days(to: draft.day)
      phrase = Phrase(
        fr: "\(phrase.fr), \(flowed.fr) l en \(days) jour\(days > 1 ? "s" : "") "
          + "(depuis le \(before.day.short(.french)))",
        en: "\(phrase.en), \(flowed.en) l in \(days) day\(days == 1 ? "" : "s") "
          + "(since \(before.day.short(.english)))")
    } else {
      phrase = Phrase(fr: phrase.fr + ", premier relevé", en: phrase.en + ", first reading")
    }
    guard let replaced = reading.replaced.map(Said.number) else { return phrase }
    return Phrase(
      fr: phrase.fr + "\u{202F}; remplace \(replaced.fr) l", en: phrase.en + "; replaces \(replaced.en) l")
  }
}
