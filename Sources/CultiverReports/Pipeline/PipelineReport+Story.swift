import CultiverMarseille

extension PipelineReport {
  /// What became of the ventures, in plain words.
  static func story(_ figures: PipelineFigures) -> [Phrase] {
    guard !figures.stages.isEmpty else {
      return [
        Phrase(
          fr: "Aucune entreprise n'a d'étape sur cette période.", en: "No venture has a stage in this period.")
      ]
    }
    var story = [counted(figures)]
    let new = figures.events.filter { $0.from == nil && $0.to != nil }
    let moved = figures.events.filter { $0.from != nil && $0.to != nil && !$0.isBack }
    let back = figures.events.filter(\.isBack)
    let left = figures.events.filter { $0.left != nil }
    if new.isEmpty && moved.isEmpty && back.isEmpty && left.isEmpty {
      story.append(Phrase(fr: "Rien n'a bougé.", en: "Nothing moved."))
    } else {
      story.append(
        Phrase { language in
          let parts = [
            said(new, Phrase(fr: "entrée", en: "entered"), Phrase(fr: "entrées", en: "entered"), language),
            said(
              moved, Phrase(fr: "passée à la suite", en: "moved on"), Phrase(fr: "passées à la suite", en: "moved on"),
              language),
            said(
              back, Phrase(fr: "revenue à une étape antérieure", en: "moved back"),
              Phrase(fr: "revenues à une étape antérieure", en: "moved back"), language),
            said(left, Phrase(fr: "sortie", en: "left"), Phrase(fr: "sorties", en: "left"), language),
          ].compactMap(\.self)
          return parts.joined(separator: ", ") + "."
        })
    }
    for event in left {
      guard let end = event.left else { continue }
      story.append(
        Phrase { language in
          let how = outcome(end).words(language).text
          let days = Words.counted(
            event.days ?? 0, Phrase(fr: "jour", en: "day"), Phrase(fr: "jours", en: "days"), language)
          let stage = name(event.from, figures)[language]
          return language == .french
            ? "\(event.venture.name)\u{202F}: \(how), après \(days) à l'étape «\u{202F}\(stage)\u{202F}»."
            : "\(event.venture.name): \(how), after \(days) at the stage “\(stage)”."
        })
    }
    for standing in figures.stalled {
      story.append(
        Phrase { language in
          let days = Words.counted(
            standing.days, Phrase(fr: "jour", en: "day"), Phrase(fr: "jours", en: "days"), language)
          let stage = name(standing.stay.stage, figures)[language]
          let limit = Words.whole(standing.limit, language)
          let on = standing.obstacles.first.map { $0.kindName[language] } ?? noObstacle[language]
          return language == .french
            ? "\(standing.venture.name) est depuis \(days) à l'étape «\u{202F}\(stage)\u{202F}» (limite\u{202F}: \(limit))\u{202F}: \(on)."
            : "\(standing.venture.name) has stood at the stage “\(stage)” for \(days) (limit: \(limit)): \(on)."
        })
    }
    return story
  }

  /// How many stand where at the end, and stood at the start.
  static func counted(_ figures: PipelineFigures) -> Phrase {
    Phrase { language in
      let (start, end) = (
        figures.stages.reduce(0) { $0 + $1.atStart }, figures.stages.reduce(0) { $0 + $1.atEnd }
      )
      let day = figures.through.text(language)
      let ventures = Words.counted(
        end, Phrase(fr: "entreprise accompagnée", en: "venture followed"),
        Phrase(fr: "entreprises accompagnées", en: "ventures followed"), language)
      let parts = figures.stages.filter { $0.atEnd > 0 }.map {
        "\($0.stage.name[language])\(language == .french ? "\u{202F}" : ""): \(Words.whole($0.atEnd, language))"
      }
      let list = parts.isEmpty ? "" : " (\(parts.joined(separator: language == .french ? "\u{202F}; " : "; ")))"
      return language == .french
        ? "\(ventures) le \(day)\(list), contre \(Words.whole(start, language)) au début."
        : "\(ventures) on \(day)\(list), \(Words.whole(start, language)) at the start."
    }
  }

  private static func said(
    _ events: [PipelineFigures.Event], _ one: Phrase, _ many: Phrase, _ language: Language
  ) -> String? {
    events.isEmpty ? nil : Words.counted(Int64(events.count), one, many, language)
  }

  private static func name(_ stage: String?, _ figures: PipelineFigures) -> Phrase {
    figures.stages.first { $0.stage.code == stage }?.stage.name ?? Phrase(verbatim: stage ?? "")
  }
}
