import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `harvest show`.
struct HarvestShow: CultiverCommand {
  static let words = CommandWords(
    "show", ["montrer"],
    about: Phrase(fr: "montrer une récolte, et toute sa cueillette", en: "show a harvest, and its whole pick"),
    example: Phrase(verbatim: "harvest show 12"))
  static let form = Form([.word])

  @Argument(help: ArgumentHelp(fr: "son numéro", en: "its number", value: ValueName.number))
  var number: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let (harvest, pick, weight, names, units) = try session.read { reader in
      let harvest = try reader.harvest(number)
      return (
        harvest, try reader.pick(of: harvest), try reader.unitWeight(of: harvest), try reader.plotNames(),
        try reader.unitNames()
      )
    }
    let used = weight.map { Cell.note(.unitWeight($0.used, correctedTo: $0.now)) } ?? .blank
    let sheet = Sheet(
      "", Phrase(fr: "Récolte", en: "Harvest"), shape: .record, columns: HarvestList.columns + [Self.weight],
      rows: [HarvestList.row(harvest, names, units) + [used]],
      notes: pick.isEmpty ? [] : [.wholePick(pick[0].number, pick)])
    try session.show(sheet, with: pick.isEmpty ? nil : try Self.lines(pick, names, units), output)
  }

  /// All harvests of the pick; what they have in common stands above them for people.
  private static func lines(
    _ pick: [Listed<HarvestDraft>], _ names: [String: String], _ units: [String: UnitName]
  ) throws -> Sheet {
    let common = ["date", "crop", "pick"]
    let lines = Sheet(
      "lines", Phrase(fr: "Cueillette", en: "Pick"),
      columns: HarvestList.columns.map { common.contains($0.key) ? $0.read(by: .machines) : $0 },
      rows: pick.map { HarvestList.row($0, names, units) })
    do throws(QuantityError) {
      return try lines.totalled()
    } catch {
      throw Refusal.tooLarge
    }
  }

  private static let weight = SheetColumn(
    "unitWeight", Phrase(fr: "Poids utilisé", en: "Weight used"), style: .remarks, rank: 1)
}
