import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `doctor`.
struct Doctor: CultiverCommand {
  static let words = CommandWords(
    "doctor", ["diagnostic"],
    about: Phrase(
      fr: "dire quel réglage l'emporte, et si le terminal, le carnet et le disque vont bien",
      en: "say which setting won, and whether terminal, notebook and disk are in order"),
    example: Phrase(verbatim: "doctor"),
    discussion: Phrase(
      fr: "Les options l'emportent sur l'environnement, qui l'emporte sur ~/.config/cultiver/config. Statut 65 quand "
        + "quelque chose ne va pas.",
      en: "Options win over the environment, which wins over ~/.config/cultiver/config. Status 65 when something is "
        + "not in order."))

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let findings =
      Self.settings(session) + [Self.terminal(session), Self.locale(session)] + Self.notebook(session) + [
        Self.history(session), Self.disk(session),
      ]
    let sheet = Sheet(
      "", Phrase(fr: "Diagnostic", en: "Diagnosis"),
      columns: [
        SheetColumn("subject", Phrase(fr: "Quoi", en: "What")),
        SheetColumn("value", Phrase(fr: "Valeur", en: "Value"), style: .remarks),
        SheetColumn("origin", Phrase(fr: "D'où", en: "From")),
        SheetColumn("verdict", Phrase(fr: "État", en: "State"), style: .remarks),
      ],
      rows: findings.map { finding in
        [
          .note(finding.subject), .note(finding.value), .note(finding.origin),
          .note(finding.fault ?? (finding.isSetting ? Phrase(verbatim: "") : Phrase(fr: "bon", en: "good"))),
        ]
      })
    try session.show(sheet, output)
    if findings.contains(where: { $0.fault != nil && $0.isFatal }) { throw Failure(status: .refused) }
  }

  /// One thing that was looked at.
  private struct Finding {
    var subject: Phrase
    var value: Phrase
    var origin = Phrase(verbatim: "")
    var isSetting = false
    /// What is wrong with it.
    var fault: Phrase?
    /// Whether nothing works with that fault.
    var isFatal = true
  }

  private static func settings(_ session: Session) -> [Finding] {
    let environment = session.environment
    func setting(_ key: Configuration.Key, _ name: Phrase, _ value: Phrase, option: String? = nil) -> Finding {
      Finding(subject: name, value: value, origin: origin(of: key, option, environment), isSetting: true)
    }
    return [
      Finding(
        subject: Phrase(fr: "configuration", en: "configuration"),
        value: Phrase(verbatim: environment.configurationFile),
        origin: environment.configuration.lines.isEmpty
          ? Phrase(fr: "rien n'y est réglé", en: "settles nothing") : Phrase(verbatim: ""),
        isSetting: true),
      setting(
        .language, Phrase(fr: "langue", en: "language"), Phrase(verbatim: session.language.rawValue),
        option: session.language == environment.language ? nil : "--lang"),
      setting(
        .database, Phrase(fr: "carnet", en: "notebook"), Phrase(verbatim: session.database),
        option: session.database == environment.database ? nil : "--db"),
      setting(.user, Phrase(fr: "qui", en: "who"), Phrase(verbatim: environment.user)),
      Finding(
        subject: Phrase(fr: "aujourd'hui", en: "today"),
        value: Phrase(fr: environment.today.text(.french), en: environment.today.text(.english)),
        origin: environment.standsForToday
          ? Phrase(verbatim: "CULTIVER_TODAY") : Phrase(fr: "l'horloge", en: "the clock"), isSetting: true),
      setting(
        .template, Phrase(fr: "gabarits", en: "templates"),
        environment.configuration.template.map { Phrase(verbatim: $0) }
          ?? Phrase(fr: "ceux du programme", en: "the program's own")),
      setting(
        .width, Phrase(fr: "largeur", en: "width"),
        Phrase(fr: "\(environment.width) caractères", en: "\(environment.width) characters")),
      setting(
        .colour, Phrase(fr: "couleur", en: "colour"),
        environment.colour ? Phrase(fr: "oui", en: "yes") : Phrase(fr: "non", en: "no")),
      setting(
        .pager, Phrase(fr: "page par page", en: "page by page"),
        environment.pager.map { Phrase(verbatim: $0.program) } ?? Phrase(fr: "non", en: "no")),
    ]
  }

  private static func origin(
    of key: Configuration.Key, _ option: String?, _ environment: Environment
  ) -> Phrase {
    if let option { return Phrase(verbatim: option) }
    switch environment.origins[key] {
    case .variable(let name): return Phrase(verbatim: name)
    case .file(let line): return Phrase(fr: "configuration, ligne \(line)", en: "configuration, line \(line)")
    case nil:
      return key == .width && environment.followsWindow
        ? Phrase(fr: "la fenêtre", en: "the window") : Phrase(fr: "d'office", en: "by default")
    }
  }

  private static func terminal(_ session: Session) -> Finding {
    let environment = session.environment
    let subject = Phrase(fr: "terminal", en: "terminal")
    guard environment.inputIsTerminal, environment.messagesAreTerminal else {
      return Finding(subject: subject, value: Phrase(fr: "aucun", en: "none"))
    }
    let isDumb = environment.terminal == nil || environment.terminal == "dumb"
    return Finding(
      subject: subject, value: Phrase(verbatim: environment.terminal ?? "?"),
      fault: isDumb
        ? Phrase(
          fr: "l'invite n'y a ni historique ni complétion", en: "the prompt has neither history nor completion there")
        : nil, isFatal: false)
  }

  private static func locale(_ session: Session) -> Finding {
    Finding(
      subject: Phrase(fr: "lettres", en: "letters"), value: Phrase(verbatim: session.environment.locale ?? "C"),
      fault: System.speakUTF8()
        ? nil : Phrase(fr: "aucun réglage UTF-8 sur cette machine", en: "this machine has no locale for UTF-8"),
      isFatal: false)
  }

  private static func notebook(_ session: Session) -> [Finding] {
    let subject = Phrase(fr: "fichier du carnet", en: "notebook's file")
    do {
      let health = try session.read { try $0.health() }
      return [
        Finding(
          subject: subject, value: size(health.bytes, Phrase(verbatim: "")),
          fault: health.faults.first.map { Phrase(verbatim: $0) }),
        Finding(
          subject: Phrase(fr: "schéma", en: "schema"), value: Phrase(verbatim: health.schema)),
      ]
    } catch {
      let isMissing = error as? StoreError == .missing(path: session.database)
      let wording = (error as? any Explained)?.wording ?? Phrase(verbatim: "?")
      func line(_ text: String) -> String { text.split(separator: "\n").joined(separator: " ") }
      return [
        Finding(
          subject: subject, value: Phrase(fr: "aucun", en: "none"),
          fault: Phrase(fr: line(wording.fr), en: line(wording.en)), isFatal: !isMissing)
      ]
    }
  }

  private static func history(_ session: Session) -> Finding {
    let subject = Phrase(fr: "historique de l'invite", en: "the prompt's history")
    guard let path = session.environment.historyFile else {
      return Finding(subject: subject, value: Phrase(fr: "aucun", en: "none"))
    }
    let size = session.environment.historySize
    return Finding(
      subject: subject,
      value: Phrase(fr: "\(path), \(size) lignes", en: "\(path), \(size) lines"),
      origin: origin(of: .history, nil, session.environment),
      fault: System.isWritable(path) ? nil : Phrase(fr: "ne peut pas être écrit", en: "cannot be written"),
      isFatal: false)
  }

  private static func disk(_ session: Session) -> Finding {
    let free = System.freeBytes(at: session.database)
    let isWritable = System.isWritable(session.database)
    let isFull = free.map { $0 < 100 << 20 } ?? false
    return Finding(
      subject: Phrase(fr: "disque", en: "disk"),
      value: free.map { size($0, Phrase(fr: "\u{A0}libres", en: "\u{A0}free")) } ?? Phrase(verbatim: "?"),
      fault: !isWritable
        ? Phrase(fr: "le carnet ne peut pas y être écrit", en: "the notebook cannot be written there")
        : isFull ? Phrase(fr: "presque plein", en: "nearly full") : nil,
      isFatal: !isWritable)
  }

  private static func size(_ bytes: Int64, _ after: Phrase) -> Phrase {
    let tenths = bytes >= 1 << 30 ? bytes / ((1 << 30) / 10) : bytes * 10 / (1 << 20)
    let text = "\(tenths / 10).\(tenths % 10)"
    let (fr, en) = bytes >= 1 << 30 ? ("Go", "GiB") : ("Mo", "MiB")
    return Phrase(
      fr: text.replacing(".", with: ",") + "\u{A0}\(fr)" + after.fr, en: text + "\u{A0}\(en)" + after.en)
  }
}
