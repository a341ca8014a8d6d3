import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `cycle list`.
struct CycleList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1, about: Phrase(fr: "lister les cycles de culture", en: "list the crop cycles"),
    example: Phrase(verbatim: "cycle list --plot A1"))
  static let form = Form.list(["stage": .word], flags: ["standing"])

  @OptionGroup var filter: FilterOptions

  @Flag(help: ArgumentHelp(fr: "seulement ceux qui sont en place", en: "only those that stand"))
  var standing = false

  @Option(
    help: ArgumentHelp(
      fr: "seulement ceux qui en sont là\u{202F}: standing, finished ou failed (en place, terminé, échec)",
      en: "only those at that stage: standing, finished or failed", value: ValueName.stage))
  var stage: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let stage = try stage.map(Stage.init(word:)) ?? (standing ? .standing : nil)
    let cycles = try session.read { reader in
      let filter = try ListFilter(filter, reader, session)
      return try reader.cycleCourses().filter { course in
        let draft = course.listed.draft
        return (stage.map { $0 == Stage(draft) } ?? true)
          && filter.admits(
            site: draft.site, plot: draft.plot, crop: draft.crop, from: draft.started,
            to: draft.ended ?? max(session.today, draft.started))
      }
    }
    try session.show(Self.sheet(Phrase(fr: "Cycles de culture", en: "Crop cycles"), cycles), list)
  }

  /// Cycles with what was planned and what was picked.
  static func sheet(_ title: Phrase, _ cycles: [CycleCourse], shape: Sheet.Shape = .table) -> Sheet {
    Listing.sheet(
      title, cycles.map { ($0.listed.draft, nil) }, shape: shape,
      more: [
        SheetColumn("planned", Phrase(fr: "Prévu le", en: "Planned"), rank: 5),
        SheetColumn(
          "kg", Phrase(fr: "Récolté (kg)", en: "Picked (kg)"), style: .bareNumbers,
          rank: shape == .record ? 0 : 4, isSummed: true),
      ], cells: cycles.map { [Cell($0.planned), .decimal($0.picked.grams, places: 3)] })
  }

  /// Where a cycle stands, as a word asks for it.
  private enum Stage: String, CaseIterable {
    case standing, finished, failed

    init(word: String) throws {
      let key = Fold.key(word)
      if ["en place", "debout"].contains(key) || key == Self.standing.rawValue {
        self = .standing
      } else if let failed = try? Typed.outcome(word) {
        self = failed ? .failed : .finished
      } else {
        throw ShellError.choice(option: "--stage", word, of: Self.allCases.map(\.rawValue))
      }
    }

    init(_ draft: CycleDraft) { self = draft.ended == nil ? .standing : draft.failed ? .failed : .finished }
  }
}
