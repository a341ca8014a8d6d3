import CultiverMarseille

extension HarvestCorrection {
  /// What happened to it, what of it is another beside its mass, why, by whom and when: `corrigée (vendu → donné) : bon de livraison relu — Lina, 02/07/2026`.
  var words: Phrase {
    Phrase { language in
      let details = details.map { $0[language] }.joined(separator: ", ")
      let what = change.words[language] + (details.isEmpty ? "" : " (\(details))")
      guard let cause else { return what }
      let colon = language == .french ? "\u{202F}: " : ": "
      return what + (cause.reason.map { colon + $0 } ?? "") + " — \(cause.who), \(cause.day.short(language))"
    }
  }

  private var details: [Phrase] {
    guard let before, let after else { return [] }
    var details: [Phrase] = []
    func add(_ was: Phrase, _ now: Phrase) {
      if was != now { details.append(Phrase { "\(was[$0]) → \(now[$0])" }) }
    }
    add(Phrase { before.day.short($0) }, Phrase { after.day.short($0) })
    add(Phrase(verbatim: "\(before.site)/\(before.plot)"), Phrase(verbatim: "\(after.site)/\(after.plot)"))
    if before.crop != after.crop { add(before.cropName, after.cropName) }
    let unsaid = Phrase(fr: "sans variété", en: "no variety")
    add(
      before.variety.map(Phrase.init(verbatim:)) ?? unsaid, after.variety.map(Phrase.init(verbatim:)) ?? unsaid)
    add(
      before.destination?.name ?? MonthlyReport.notStated, after.destination?.name ?? MonthlyReport.notStated)
    let (weighed, estimated) = (Phrase(fr: "pesée", en: "weighed"), Phrase(fr: "estimée", en: "estimated"))
    add(before.isEstimated ? estimated : weighed, after.isEstimated ? estimated : weighed)
    return details
  }
}

extension HarvestCorrection.Change {
  /// The change in words, said of a harvest.
  var words: Phrase {
    switch self {
    case .added: Phrase(fr: "ajoutée", en: "added")
    case .corrected: Phrase(fr: "corrigée", en: "corrected")
    case .voided: Phrase(fr: "annulée", en: "voided")
    case .restored: Phrase(fr: "rétablie", en: "restored")
    case .removed: Phrase(fr: "retirée", en: "taken out")
    case .movedIn: Phrase(fr: "entrée dans le rapport", en: "moved into the report")
    case .movedOut: Phrase(fr: "sortie du rapport", en: "moved out of the report")
    }
  }
}
