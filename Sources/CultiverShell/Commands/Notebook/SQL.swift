import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `sql`.
struct SQL: CultiverCommand {
  static let words = CommandWords(
    "sql", ["requête"],
    about: Phrase(fr: "poser une question en SQL, sans rien changer", en: "ask a question in SQL, changing nothing"),
    example: Phrase(verbatim: "sql \"select crop, sum(kilograms) from harvests group by 1 order by 2 desc\""),
    discussion: Phrase(
      fr:
        "Les vues harvests, cycles et monthly_yields sont en kilogrammes et en mètres carrés\u{202F}; une question mal "
        + "posée les nomme toutes.",
      en: "The views harvests, cycles and monthly_yields are in kilograms and square metres; a question that is not "
        + "understood names them all."))
  static let form = Form([.words])

  @Argument(help: ArgumentHelp(fr: "la question", en: "the question", value: ValueName.text))
  var query: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let answer = try session.notebook().ask(sql: query)
    let numbers = answer.columns.indices.map { column in
      answer.rows.contains { row in if case .decimal = row[column] { true } else { false } }
    }
    let columns = zip(answer.columns, numbers).map { name, isNumber in
      SheetColumn(name, Phrase(verbatim: name), style: isNumber ? .bareNumbers : .words)
    }
    try session.show(
      Sheet("", Phrase(fr: "Réponse", en: "Answer"), columns: columns, rows: answer.rows.map { $0.map(Self.cell) }),
      output)
  }

  private static func cell(_ value: Value) -> Cell {
    switch value {
    case .blank: .blank
    case .text(let text): .text(text)
    case .decimal(let units, let places): places == 0 ? .whole(units) : .decimal(units, places: places)
    case .money(let money): .money(money)
    case .day(let day): .day(day)
    case .flag(let flag): .flag(flag)
    }
  }
}
