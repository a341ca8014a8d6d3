import CultiverMarseille

extension PeriodSheets {
  /// What the period was, in a few sentences that say no more than the figures bear.
  func story() throws(QuantityError) -> [Phrase] {
    let whole = figures.whole
    let name = figures.own
    guard whole.harvests > 0 else {
      return [
        Phrase { language in
          language == .french
            ? "Aucune récolte n'est notée sur cette période." : "No harvest is recorded in this period."
        }
      ]
    }
    var story = [
      Phrase { language in
        let mass = Words.mass(whole.mass, language)
        let count = Words.counted(
          whole.harvests, Phrase(fr: "récolte", en: "harvest"), Phrase(fr: "récoltes", en: "harvests"), language)
        let days = Self.named(name, language)
        return language == .french
          ? "\(mass) ont été récoltés en \(count) (\(days))." : "\(mass) were harvested in \(count) (\(days))."
      }
    ]
    story += figures.compared.compactMap(more)
    if let crop = figures.byCrop.first, figures.byCrop.count > 1, figures.scope.crop == nil {
      story.append(
        Phrase { language in
          let part = Words.percent(crop.figures[0].mass.grams, of: whole.mass.grams, language)
          return language == .french
            ? "La plus forte culture est «\u{202F}\(crop.key.name.fr)\u{202F}», \(part) de la récolte."
            : "The largest crop is “\(crop.key.name.en)”, \(part) of the harvest."
        })
    }
    if let yield = try whole.yield() {
      let area = try whole.cultivatedArea()
      story.append(
        Phrase { language in
          let value = Written.decimal(yield, places: 4, language) + Words.yield
          let ground = Words.area(area, language)
          return language == .french
            ? "Le rendement est de \(value), pour \(ground) cultivés en moyenne."
            : "The yield is \(value), of \(ground) cultivated on average."
        })
    }
    if whole.estimated > .zero {
      story.append(
        Phrase { language in
          let part = Words.percent(whole.estimated.grams, of: whole.mass.grams, language)
          return language == .french
            ? "\(part) de la récolte reposent sur des poids unitaires, non sur une balance."
            : "\(part) of the harvest rest on unit weights rather than a scale."
        })
    }
    return story
  }

  /// More or less than a compared period; nil when that has nothing.
  private func more(than place: Int) -> Phrase? {
    let (now, before) = (figures.whole.mass, figures.totals[place].mass)
    guard before > .zero else { return nil }
    let span = spans[place]
    return Phrase { language in
      let name = Self.withArticle(span, language)
      guard now != before else {
        return language == .french ? "C'est autant que \(name)." : "This is as much as \(name)."
      }
      let difference = Mass(grams: abs(now.grams - before.grams))
      let percent = Words.percent(difference.grams, of: before.grams, language)
      let isMore = now > before
      return language == .french
        ? "C'est \(percent) de \(isMore ? "plus" : "moins") que \(name) (\(Words.mass(before, language)))."
        : "This is \(percent) \(isMore ? "more" : "less") than \(name) (\(Words.mass(before, language)))."
    }
  }
}
