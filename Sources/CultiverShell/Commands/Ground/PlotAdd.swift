import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `plot add`.
struct PlotAdd: CultiverCommand {
  static let words = CommandWords(
    Verb.add.0, Verb.add.1,
    about: Phrase(fr: "inscrire une parcelle", en: "register a plot"),
    example: Phrase(
      fr: "plot add A1 --site BDM --area 30x0,8m --gross 40 m2 --kind serre",
      en: "plot add A1 --site BDM --area 30x0.8m --gross 40 m2 --kind greenhouse"),
    discussion: Phrase(
      fr: "Sans surface, la parcelle est acceptée et sa surface reste inconnue.",
      en: "Without an area the plot is accepted and its area stays unknown."))
  static let form = Form([.word], options: ["area": .area, "gross": .area, "kind": .words, "name": .words])

  @Argument(help: ArgumentHelp(fr: "son code", en: "its code", value: ValueName.code))
  var code: String

  @Option(help: ArgumentHelp(fr: "le site où elle se trouve", en: "the site in which it lies", value: ValueName.site))
  var site: String

  @Option(
    help: ArgumentHelp(
      fr: "sa surface nette\u{202F}: 120 m2, 1,2 ha ou 30x0,8m", en: "its net area: 120 m2, 1.2 ha or 30x0.8m",
      value: ValueName.area))
  var area: String?

  @Option(
    help: ArgumentHelp(
      fr: "sa surface brute, avec les allées", en: "its gross area, with the paths", value: ValueName.area))
  var gross: String?

  @Option(
    help: ArgumentHelp(
      fr: "son genre\u{202F}: pleine terre, serre, toit…", en: "its kind: open ground, greenhouse, rooftop…",
      value: ValueName.kind))
  var kind: String?

  @Option(help: ArgumentHelp(fr: "son nom", en: "its name", value: ValueName.text))
  var name: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let bed = try area.flatMap { $0 == "?" ? nil : try Typed.area($0) }
    let draft = PlotDraft(
      code: try Typed.code(code), name: name, site: site, area: bed?.area, kind: try kind.map(Typed.plotKind),
      length: bed?.length, width: bed?.width,
      grossArea: try gross.flatMap { $0 == "?" ? nil : try Typed.area($0).area })
    try session.write { writer in
      _ = try writer.enter(draft, .adding)
      if draft.area == nil { try session.warn(.areaUnknown(plot: draft.code)) }
    }
    try session.print(.plotAdded(draft))
  }
}
