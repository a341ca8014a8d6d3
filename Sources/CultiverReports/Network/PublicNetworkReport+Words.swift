import CultiverMarseille

extension PublicNetworkReport {
  /// What stands under the title: that it is public, and the months told of.
  static func lead(_ figures: PublicFigures) -> Phrase {
    Phrase { language in
      let head = language == .french ? "Chiffres publics" : "Public figures"
      return ([head] + (figures.months[0].map { [span($0, language)] } ?? [])).joined(separator: " · ")
    }
  }

  /// `janvier à juin 2026`: the months told of.
  static func span(_ months: ClosedRange<Month>, _ language: Language) -> String {
    let (first, last) = (months.lowerBound, months.upperBound)
    if first == last { return first.text(language) }
    var text = first.text(language)
    let year = " \(first.year)"
    if first.year == last.year, text.hasSuffix(year) { text.removeLast(year.count) }
    return "\(text) \(language == .french ? "à" : "to") \(last.text(language))"
  }

  /// What it comes to in plain words.
  static func story(_ figures: PublicFigures) throws(QuantityError) -> [Phrase] {
    guard let whole = figures.totals[0], let months = figures.months[0] else {
      return [
        Phrase(
          fr: "De cette période, rien ne peut être publié.", en: "Nothing can be published of this period.")
      ]
    }
    let yield = try whole.yield()
    let area = try whole.cultivatedArea()
    return [
      Phrase { language in
        let mass = Words.mass(whole.mass, language)
        return language == .french
          ? figures.leavesOut[0]
            ? "Ceux dont le réseau peut parler ont récolté \(mass) (\(span(months, language)))."
            : "Le réseau a récolté \(mass) (\(span(months, language)))."
          : figures.leavesOut[0]
            ? "Those of whom the network can tell harvested \(mass) (\(span(months, language)))."
            : "The network harvested \(mass) (\(span(months, language)))."
      }
    ]
      + (yield.map { yield in
        [
          Phrase { language in
            let value = Written.decimal(yield, places: 4, language) + Words.yield
            let ground = Words.area(area, language)
            return language == .french
              ? "Le rendement est de \(value), pour \(ground) cultivés en moyenne."
              : "The yield is \(value), of \(ground) cultivated on average."
          }
        ]
      } ?? [])
  }

  /// What a reader must know of what is told and what is not; the same words whoever is left out.
  static func notes(_ figures: PublicFigures) -> Sheet {
    var notes = [
      Phrase(
        fr:
          "Chaque chiffre réunit au moins trois producteurs, dont aucun n'a plus de la moitié, ou des producteurs qui ont donné leur accord.",
        en:
          "Each figure stands on at least three growers of whom none has more than half, or on growers who gave their consent."
      ),
      Phrase(
        fr: "Une case vide n'est pas un zéro\u{202F}: le chiffre n'est pas publié.",
        en: "An empty cell is no zero: the figure is not published."),
    ]
    if figures.totals[0] != nil {
      notes.append(
        Phrase(
          fr:
            "Une ligne ne montre que ce qui peut se dire d'elle à part\u{202F}; «\u{202F}\(merged.fr)\u{202F}» en tient aussi.",
          en: "A line shows only what can be told of it apart; “\(merged.en)” holds some of it too."))
    }
    if figures.leavesOut[0] {
      notes.append(
        Phrase(
          fr:
            "Il manque des producteurs, dont les chiffres se devineraient ou ne se disent qu'avec une période plus longue\u{202F}: "
            + "le réseau a récolté au moins cela.",
          en: "Growers are missing whose figures could be guessed, or are told only with a longer period: "
            + "the network harvested at least this much."))
    }
    if !figures.isWhole {
      notes.append(
        Phrase(
          fr:
            "Tous les mois de la période n'y sont pas\u{202F}: un mois se publie quand son trimestre est fini.",
          en:
            "Not every month of the period is in it: a month is published when its quarter is over."
        ))
    }
    return Sheet("remarks", Phrase(fr: "À savoir", en: "Good to know"), for: .people, notes: notes)
  }
}
