import CultiverMarseille
import CultiverStore

extension Phrase {
  /// What is being done once a file has been read.
  static let recording = Phrase(fr: "Lu. Enregistrement…", en: "Read. Recording…")

  /// Which columns of a file were passed over.
  static func ignored(_ headings: [String], in name: String) -> Phrase {
    let (list, one) = (headings.joined(separator: ", "), headings.count == 1)
    return Phrase(
      fr: "\(name)\u{202F}: colonne\(one ? "" : "s") non reprise\(one ? "" : "s")\u{202F}: \(list)",
      en: "\(name): column\(one ? "" : "s") not taken in: \(list)"
    )
  }

  /// What became of one file.
  static func imported(
    _ kind: Kind, _ summary: IntakeSummary, from name: String, stays: Bool, dryRun: Bool
  ) -> Phrase {
    let added = kind.counted(summary.added)
    let mass =
      summary.mass > .zero
      ? Phrase(fr: " (\(summary.mass.text(.french)))", en: " (\(summary.mass.text(.english)))") : Phrase(verbatim: "")
    var parts = [
      Phrase(
        fr: "\(added.fr) \(dryRun ? "à ajouter" : "ajouté\(agreement(kind, summary.added))")\(mass.fr)",
        en: "\(added.en) \(dryRun ? "to add" : "added")\(mass.en)")
    ]
    func count(_ count: Int64, _ fr: String, _ en: String) {
      guard count > 0 else { return }
      parts.append(Phrase(fr: "\(Said.number(count).fr) \(fr)", en: "\(Said.number(count).en) \(en)"))
    }
    count(summary.alreadyPresent, "déjà là", "there already")
    let changed = "modifié" + agreement(kind, summary.updated)
    count(summary.updated, dryRun ? "à modifier" : changed, dryRun ? "to change" : "changed")
    count(summary.refused, summary.refused > 1 ? "refusées" : "refusée", "refused")
    let (read, many) = (Said.number(summary.read), summary.read > 1 ? "s" : "")
    if !stays {
      return Phrase(
        fr:
          "\(name)\u{202F}: \(read.fr) ligne\(many) lue\(many), "
          + "\(Said.number(summary.refused).fr) refusée\(summary.refused > 1 ? "s" : ""). "
          + "Rien n'a été écrit\u{202F}; --skip-bad --rejects FICHIER garde les bonnes lignes.",
        en: "\(name): \(read.en) row\(summary.read == 1 ? "" : "s") read, \(Said.number(summary.refused).en) refused. "
          + "Nothing was written; --skip-bad --rejects FILE keeps the good rows.")
    }
    return Phrase(
      fr: "\(name)\u{202F}: \(read.fr) ligne\(many) lue\(many)\u{202F}; "
        + parts.map(\.fr).joined(separator: ", ") + (dryRun ? ". Essai\u{202F}: rien n'a été écrit." : "."),
      en: "\(name): \(read.en) row\(summary.read == 1 ? "" : "s") read; "
        + parts.map(\.en).joined(separator: ", ") + (dryRun ? ". Dry run: nothing was written." : "."))
  }

  private static func agreement(_ kind: Kind, _ count: Int64) -> String {
    let isFeminine: Bool =
      switch kind {
      case .plots, .ventures, .stages, .occupancies, .crops, .harvests, .soilTests: true
      case .people, .cohorts, .enrolments, .meetings, .steps, .obstacleSteps, .fundingConditions: true
      case .sites, .unitWeights, .plans, .cycles, .none, .retirements, .meters, .readings, .work, .supplies: false
      case .roles, .programmes, .issuedReports, .errata: false
      case .organisations, .obstacles, .funding, .instalments, .partnerships: false
      case .partnershipParties, .results, .objectives, .consents: false
      case .activities, .accounts, .objectiveTargets: true
      }
    return (isFeminine ? "e" : "") + (count > 1 ? "s" : "")
  }

  /// How many problems are not shown.
  static func more(_ count: Int) -> Phrase {
    Phrase(
      fr: "… et \(Said.number(Int64(count)).fr) autres problèmes (--format json les donne tous)",
      en: "… and \(Said.number(Int64(count)).en) more problems (--format json gives them all)")
  }

  /// How many warnings are not shown.
  static func moreWarnings(_ count: Int) -> Phrase {
    Phrase(
      fr: "… et \(Said.number(Int64(count)).fr) autres avertissements",
      en: "… and \(Said.number(Int64(count)).en) more warnings")
  }

  /// A warning about a row.
  static func warning(at place: String, _ warning: Warning) -> Phrase {
    Phrase(
      fr: "\(place): avertissement\u{202F}: \(warning.wording.fr)", en: "\(place): warning: \(warning.wording.en)")
  }
}
