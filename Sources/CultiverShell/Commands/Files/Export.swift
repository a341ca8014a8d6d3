import ArgumentParser
import CultiverExchange
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `export`.
struct Export: CultiverCommand {
  static let words = CommandWords(
    "export", ["exporter"],
    about: Phrase(
      fr: "sortir ce que contient le carnet, en CSV ou JSON", en: "write what the notebook holds, as CSV or JSON"),
    example: Phrase(verbatim: "export harvests --for-spreadsheet -o recoltes.csv"),
    discussion: Phrase(
      fr:
        "export notebook DOSSIER écrit chaque genre dans un fichier\u{202F}; import notebook DOSSIER le reprend dans un autre carnet. "
        + "Noms et contacts des personnes ne sortent qu'avec --personal.",
      en: "export notebook FOLDER writes every kind to a file; import notebook FOLDER takes it into another notebook. "
        + "Names and contacts of people leave only with --personal."))
  static let form = Form([.word, .word], optional: 1)

  @Argument(
    help: ArgumentHelp(fr: "ce qui est à sortir, ou notebook", en: "what to write, or notebook", value: ValueName.kind))
  var kind: String

  @Argument(
    help: ArgumentHelp(
      fr: "pour notebook, le dossier", en: "for notebook, the folder", value: ValueName.folder))
  var folder: String?

  @OptionGroup var personal: PersonalOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let asked = try output.form()
    let form = asked == .text ? .csv : asked
    guard form == .csv || form == .json else {
      throw ShellError.choice(option: "--format", form.rawValue, of: ["csv", "json"])
    }
    if CommandWords.notebook.answers(to: kind) {
      guard let folder else { throw ShellError.folderMissing }
      try session.sinks.makeFolder(folder)
      try session.read { reader in
        for kind in Kind.inOrder {
          try write(kind, form, reader, session, to: "\(folder)/\(kind.rawValue).\(form.rawValue)")
        }
      }
      return try session.print(.exported(to: folder))
    }
    guard let kind = Kind(word: kind) else {
      throw ShellError.choice(option: "export", self.kind, of: Kind.inOrder.map(\.rawValue) + ["notebook"])
    }
    if kind == .people && !personal.personal { throw ShellError.personalOnly(command: "export people") }
    try session.read { try write(kind, form, $0, session, to: output.output) }
  }

  private func write(_ kind: Kind, _ form: OutputForm, _ reader: Reader, _ session: Session, to path: String?) throws {
    var bytes: [UInt8] = []
    let writer = CSVWriter(output.forSpreadsheet ? .spreadsheet : .plain)
    // To standard output a big table leaves in pieces; a file appears whole.
    let leavesInPieces = path == nil || path == "-"
    var isFirst = true
    if form == .csv { writer.header(of: kind, into: &bytes) } else { bytes += "[".utf8 }
    try rows(of: kind, reader, session.today) { values in
      if form == .csv {
        writer.row(values, into: &bytes)
      } else {
        let object = JSON.object(zip(kind.columns, values).map { ($0.rawValue, Self.json($1, $0)) }).written(
          pretty: false)
        bytes += ((isFirst ? "\n  " : ",\n  ") + object).utf8
      }
      isFirst = false
      if leavesInPieces, bytes.count > 1 << 20 {
        try session.write(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    if form == .json { bytes += (isFirst ? "]\n" : "\n]\n").utf8 }
    try session.write(bytes, to: path)
  }

  /// The rows of a kind; of people with their names and contacts when those are asked for.
  private func rows(of kind: Kind, _ reader: Reader, _ today: Day, _ body: ([Value]) throws -> Void) throws {
    guard kind == .people, personal.personal else { return try kind.traffic.rows(reader, today, body) }
    for person in try reader.people(personal: true) { try body(person.draft.values) }
  }

  /// A cell for programs; an area that is said to be unknown is absent.
  private static func json(_ value: Value, _ column: Column) -> JSON {
    if column == .area, case .text = value { return .null }
    return JSON(value)
  }
}

extension CommandWords {
  /// The notebook as a whole.
  static let notebook = CommandWords(
    "notebook", ["carnet"], about: Phrase(fr: "le carnet entier", en: "the whole notebook"))
}
