import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `plot change`.
struct PlotChange: ChangingCommand {
  static let words = CommandWords(
    Verb.change.0, Verb.change.1,
    about: Phrase(fr: "modifier une parcelle", en: "change a plot"),
    example: Phrase(
      fr: "plot change A1 --area 24 m2",
      en: "plot change A1 --area 24 m2"),
    discussion: Phrase(
      fr: "Les cycles gardent la surface qu'ils avaient.",
      en: "Cycles keep the area they had."))
  static let form = Form([.word], options: ["area": .area, "gross": .area, "kind": .words, "name": .words])

  @Argument(help: ArgumentHelp(fr: "la parcelle", en: "the plot", value: ValueName.plot))
  var plot: String

  @Option(help: ArgumentHelp(fr: "son nouveau code", en: "its new code", value: ValueName.code))
  var code: String?

  @Option(help: ArgumentHelp(fr: "le site où elle se trouve", en: "the site in which it lies", value: ValueName.site))
  var site: String?

  @Option(
    help: ArgumentHelp(
      fr: "sa surface nette,\u{202F}? si elle est inconnue", en: "its net area, ? when unknown", value: ValueName.area))
  var area: String?

  @Option(
    help: ArgumentHelp(
      fr: "sa surface brute, avec les allées,\u{202F}? si elle est inconnue",
      en: "its gross area, with the paths, ? when unknown", value: ValueName.area))
  var gross: String?

  @Option(help: ArgumentHelp(fr: "son genre", en: "its kind", value: ValueName.kind))
  var kind: String?

  @Option(help: ArgumentHelp(fr: "son nom", en: "its name", value: ValueName.text))
  var name: String?

  @OptionGroup var common: CommonOptions

  var changes: [String?] { [code, site, area, gross, kind, name] }

  func run(in session: Session) throws {
    try session.write { writer in
      var draft = try writer.reader.plot(plot)
      if let code { draft.code = try Typed.code(code) }
      draft.site = site ?? draft.site
      draft.name = Stated.text(name, else: draft.name)
      if let kind { draft.kind = try Typed.plotKind(kind) }
      if let area {
        let bed = area == "?" ? nil : try Typed.area(area)
        (draft.area, draft.length, draft.width) = (bed?.area, bed?.length, bed?.width)
      }
      if let gross { draft.grossArea = gross == "?" ? nil : try Typed.area(gross).area }
      try writer.change(plot: plot, to: draft)
    }
    try session.print(.changed(.plot, code ?? plot))
  }
}
