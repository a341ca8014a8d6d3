import CultiverMarseille

extension ScopeNames {
  /// What it is narrowed to, in words.
  var words: Phrase {
    let parts = [
      site.map { Self.part("site", "site", Phrase(verbatim: MonthlyReport.name($0.name, $0.code))) },
      plot.map { Self.part("parcelle", "plot", Phrase(verbatim: MonthlyReport.name($0))) },
      venture.map { Self.part("entreprise", "venture", Phrase(verbatim: MonthlyReport.name($0.name, $0.code))) },
      crop.map { Self.part("culture", "crop", $0.name) },
      family.map { Self.part("famille", "family", Phrase(verbatim: $0)) },
    ].compactMap { $0 }
    guard !parts.isEmpty else { return Phrase(fr: "Tout le carnet", en: "The whole notebook") }
    return Phrase { language in
      let words = parts.map { $0[language] }.joined(separator: " · ")
      return words.prefix(1).uppercased() + words.dropFirst()
    }
  }

  /// The codes, for machines.
  var sheet: Sheet {
    Sheet(
      "scope", Phrase(verbatim: ""), for: .machines, shape: .record,
      columns: ["site", "plot", "venture", "crop", "family"].map { SheetColumn.key($0) },
      rows: [[Cell(site?.code), Cell(plot?.plot.code), Cell(venture?.code), Cell(crop?.code), Cell(family)]])
  }

  private static func part(_ fr: String, _ en: String, _ name: Phrase) -> Phrase {
    Phrase(fr: "\(fr) \(name.fr)", en: "\(en) \(name.en)")
  }
}
