import CultiverMarseille

extension MissingPart {
  /// What a missing part is a part of.
  enum Subject: Hashable {
    case hours, water, compost, waste
  }

  /// What the subject is set against.
  enum Side: Hashable {
    case harvest, ground
  }

  /// Its code for machines.
  var code: String {
    switch self {
    case .undivided: "undivided"
    case .unrecorded: "unrecorded"
    case .readingBefore: "reading-before"
    case .readingAfter: "reading-after"
    case .unweighed: "unweighed"
    case .unmeasured: "unmeasured"
    case .unknownArea: "unknown-area"
    case .noHarvest: "no-harvest"
    case .noHours: "no-hours"
    case .noGround: "no-ground"
    }
  }

  /// The place, meter and day that it is about.
  var about: (place: String?, meter: String?, day: Day?) {
    switch self {
    case .undivided(let place), .unrecorded(let place), .unknownArea(let place): (place.name, nil, nil)
    case .readingBefore(let meter, let day), .readingAfter(let meter, let day): (nil, meter, day)
    case .unweighed, .unmeasured, .noHarvest, .noHours, .noGround: (nil, nil, nil)
    }
  }

  /// Whether it says no more than that one side of the figure is zero.
  var isPlain: Bool { [.noHarvest, .noHours, .noGround].contains(self) }

  /// Why there is no figure, after "because".
  func words(_ subject: Subject, _ side: Side = .harvest) -> Phrase {
    switch self {
    case .undivided(let place): Self.undivided(place, subject)
    case .unrecorded(let place):
      Phrase(
        fr: "\(subject == .hours ? "aucune heure n'est notée" : "aucune eau n'est notée") pour \(place.name), "
          + (side == .harvest ? "où l'on a récolté" : "où l'on cultive"),
        en: "\(subject == .hours ? "no hours are recorded" : "no water is recorded") for \(place.name), "
          + (side == .harvest ? "where something was harvested" : "where something grows"))
    case .readingBefore(let meter, let day):
      Phrase(
        fr: "il manque un relevé du compteur \(meter) le \(day.short(.french)) ou avant",
        en: "meter \(meter) lacks a reading on or before \(day.short(.english))")
    case .readingAfter(let meter, let day):
      Phrase(
        fr: "il manque un relevé du compteur \(meter) le \(day.short(.french)) ou après",
        en: "meter \(meter) lacks a reading on or after \(day.short(.english))")
    case .unweighed(1, let first):
      Phrase(fr: "l'apport \(first) n'a pas de poids", en: "supply \(first) has no weight")
    case .unweighed(let count, let first):
      Phrase(
        fr: "\(count) apports, dont le \(first), n'ont pas de poids",
        en: "\(count) supplies, number \(first) among them, have no weight")
    case .unmeasured(1, let first):
      Phrase(fr: "l'apport \(first) n'a pas de volume", en: "supply \(first) has no volume")
    case .unmeasured(let count, let first):
      Phrase(
        fr: "\(count) apports, dont le \(first), n'ont pas de volume",
        en: "\(count) supplies, number \(first) among them, have no volume")
    case .unknownArea(let place):
      Phrase(
        fr: "la surface d'un cycle de \(place.name) est inconnue", en: "the area of a cycle on \(place.name) is unknown"
      )
    case .noHarvest: Phrase(fr: "rien n'a été récolté", en: "nothing was harvested")
    case .noHours: Phrase(fr: "aucune heure n'est notée", en: "no hours are recorded")
    case .noGround: Phrase(fr: "aucune surface n'est cultivée", en: "no ground is cultivated")
    }
  }

  private static func undivided(_ place: Place, _ subject: Subject) -> Phrase {
    let (fr, en): (String, String) =
      switch subject {
      case .hours: ("les heures de \(place.name) ne sont notées", "the hours of \(place.name) are recorded")
      case .water: ("l'eau de \(place.name) n'est notée", "the water of \(place.name) is recorded")
      case .compost: ("le compost de \(place.name) n'est noté", "the compost of \(place.name) is recorded")
      case .waste: ("les biodéchets de \(place.name) ne sont notés", "the waste of \(place.name) is recorded")
      }
    return place.plot == nil
      ? Phrase(fr: fr + " que pour le site entier", en: en + " only for the site as a whole")
      : Phrase(fr: fr + " que pour la parcelle entière", en: en + " only for the plot as a whole")
  }
}
