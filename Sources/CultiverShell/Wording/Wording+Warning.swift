import CultiverMarseille

extension Warning {
  /// What looks wrong.
  var wording: Phrase {
    switch self {
    case .overPlanted(let plot, let standing, let has):
      let (standing, has) = (Said.area(standing), Said.area(has))
      return Phrase(
        fr: "la parcelle \(plot) porte \(standing.fr) de cultures et n'en a que \(has.fr)",
        en: "plot \(plot) carries \(standing.en) of crops and has only \(has.en)")
    case .sameFamily(let plot, let family, let cycle, let ended, let years):
      let (when, past) = Self.until(ended)
      return Phrase(
        fr:
          "une culture de la même famille (\(family)) était sur la parcelle \(plot) \(when)\u{202F}: cycle \(cycle)\u{202F}; "
          + "l'intervalle de rotation est de \(years) an\(years == 1 ? "" : "s")",
        en: "a crop of the same family (\(family)) stood on plot \(plot) \(past): cycle \(cycle); "
          + "the rotation interval is \(years) year\(years == 1 ? "" : "s")")
    case .farAboveUsual(let crop, let picked, let usual):
      let (picked, usual) = (Self.perSquareMetre(picked), Self.perSquareMetre(usual))
      return Phrase(
        fr:
          "cette récolte de \(crop) fait \(picked.fr), quand une saison entière donne d'ordinaire \(usual.fr) au plus\u{202F}; "
          + "la virgule est-elle à sa place\u{202F}?",
        en: "this harvest of \(crop) is \(picked.en), while a whole season usually gives \(usual.en) at most; "
          + "is the decimal mark in its place?")
    case .inFuture(let day):
      let day = Said.day(day)
      return Phrase(fr: "le \(day.fr) est dans le futur", en: "\(day.en) is in the future")
    case .areaUnknown(let plot):
      return Phrase(
        fr: "la parcelle \(plot) n'a pas de surface connue\u{202F}: aucun rendement ne pourra en être donné "
          + "(plot change \(plot) --area 30 x 0,8 m)",
        en: "plot \(plot) has no known area: no yield can be given for it (plot change \(plot) --area 30 x 0.8 m)")
    }
  }

  private static func until(_ day: Day?) -> (fr: String, en: String) {
    guard let day else { return ("et y est encore", "and still does") }
    return ("jusqu'au \(day.short(.french))", "until \(day.short(.english))")
  }

  private static func perSquareMetre(_ grams: Int64) -> Phrase {
    let mass = Mass(grams: grams)
    return Phrase(fr: "\(mass.text(.french))/m²", en: "\(mass.text(.english))/m²")
  }
}
