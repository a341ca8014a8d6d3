import ArgumentParser
import CultiverMarseille
import CultiverStore

/// Why what looks wrong is right all the same.
struct AcceptOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      fr: "passer outre les avertissements, pour cette raison, qui reste notée",
      en: "override warnings, for this reason, which stays on record", value: ValueName.text))
  var accept: String?
}

extension Session {
  /// Warns of everything; with a reason why it is right, says that it is overridden, and refuses nothing.
  func warn(_ warnings: [Warning], accepted reason: String?) throws {
    guard let reason else { return try warn(warnings) }
    if wasAsked { return }
    let head = Phrase(fr: "accepté (\(reason))\u{202F}: ", en: "accepted (\(reason)): ")
    for warning in warnings { sinks.tell(place + head[language] + warning.wording[language] + "\n") }
  }
}
