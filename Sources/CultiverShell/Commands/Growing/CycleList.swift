import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `cycle list`.
struct CycleList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1, about: Phrase(fr: "lister les cycles de culture", en: "list the crop cycles"),
    example: Phrase(verbatim: "cycle list --plot A1"))
  static let form = Form(flags: ["standing"])

  @Option(
    help: ArgumentHelp(fr: "seulement ceux de cette parcelle", en: "only those of this plot", value: ValueName.plot))
  var plot: String?

  @Flag(help: ArgumentHelp(fr: "seulement ceux qui sont en place", en: "only those that stand"))
  var standing = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let plot = try plot.map { word in try session.read { try $0.plotCodes(word) } }
    let cycles = try session.read { try $0.cycles() }.filter { listed in
      (!standing || listed.draft.ended == nil) && (plot.map { [listed.draft.site, listed.draft.plot] == $0 } ?? true)
    }
    try session.show(
      Listing.sheet(Phrase(fr: "Cycles de culture", en: "Crop cycles"), cycles.map { ($0.draft, nil) }), output)
  }
}
