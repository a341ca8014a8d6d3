import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `harvest recompute`.
struct HarvestRecompute: CultiverCommand {
  static let words = CommandWords(
    "recompute", ["recalculer"],
    about: Phrase(
      fr: "recalculer ce que font les bottes et les pièces avec les poids d'aujourd'hui",
      en: "recompute what bunches and pieces come to with today's unit weights"),
    example: Phrase(
      fr: "harvest recompute --crop radis --unit botte --month juin --dry-run",
      en: "harvest recompute --crop radis --unit bunch --month june --dry-run"),
    discussion: Phrase(
      fr:
        "Chaque récolte prend le poids qui vaut pour son jour. L'histoire garde ce qu'elle faisait\u{202F}; undo le rend.",
      en: "Every harvest takes the weight that holds on its day. The history keeps what it came to; undo gives it back."
    ))
  static let form = Form.list(["unit": .words], flags: ["dry-run"])

  @OptionGroup var filter: FilterOptions

  @Option(help: ArgumentHelp(fr: "seulement cette unité", en: "only that unit", value: ValueName.unit))
  var unit: String?

  @Flag(
    help: ArgumentHelp(
      fr: "dire ce qui changerait, sans rien écrire", en: "say what would change, and write nothing"))
  var dryRun = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var correction: CorrectionOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let period = try filter.period.resolved(session)
    let (harvests, recomputation) = try session.read { reader in
      let harvests = HarvestFilter(
        scope: try filter.scope.resolved(reader), from: period.from, to: period.to,
        family: try filter.family.map { try reader.family($0) })
      return (harvests, try reader.recomputation(harvests, unit: unit))
    }
    let sheet = try sheet(recomputation)
    if !dryRun, !recomputation.groups.isEmpty {
      try session.write(correction) { _ = try $0.recompute(harvests, unit: unit) }
    }
    try session.show(sheet, output)
  }

  private func sheet(_ recomputation: Recomputation) throws -> Sheet {
    let rows = recomputation.groups.map { group -> [Cell] in
      [
        .text(group.crop), .text(group.unit), .whole(group.harvests), .mass(group.before), .mass(group.after),
        .difference(group.after, from: group.before),
      ]
    }
    let sheet = Sheet(
      "", Phrase(fr: "Récoltes recalculées", en: "Recomputed harvests"),
      shape: rows.isEmpty ? .summary : .table, columns: Self.columns, rows: rows,
      notes: Phrase.recomputed(recomputation, dryRun: dryRun))
    do throws(QuantityError) {
      return try sheet.totalled()
    } catch {
      throw Refusal.tooLarge
    }
  }

  private static let columns: [SheetColumn] = [
    SheetColumn("crop", Column.crop.heading), SheetColumn("unit", Column.unit.heading),
    SheetColumn("harvests", Phrase(fr: "Récoltes", en: "Harvests"), style: .bareNumbers, isSummed: true),
    SheetColumn("gramsBefore", Phrase(fr: "Avant", en: "Before"), style: .numbers, isSummed: true),
    SheetColumn("gramsAfter", Phrase(fr: "Après", en: "After"), style: .numbers, isSummed: true),
    SheetColumn("difference", Phrase(fr: "Écart", en: "Difference"), for: .people, style: .numbers),
  ]
}
