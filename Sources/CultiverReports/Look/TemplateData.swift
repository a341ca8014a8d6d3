import CultiverMarseille
import Mustache

/// What a template finds under names: text, finished markup, whether something is so, and lists of these.
struct TemplateData: MustacheParent, MustacheCustomRenderable {
  private var values: [String: Any] = [:]

  /// Nothing yet.
  init() {}

  /// What every page says of its language.
  init(_ language: Language) {
    values = ["language": language.rawValue, "french": language == .french, "english": language == .english]
  }

  /// Gives text under a name.
  mutating func set(_ name: String, _ text: String?) { values[name] = text }

  /// Says whether something is so.
  mutating func set(_ name: String, _ flag: Bool) { values[name] = flag }

  /// Gives texts under a name; nothing stands there when there are none.
  mutating func set(_ name: String, _ texts: [String]) { values[name] = texts.isEmpty ? nil : texts }

  /// Gives things with values of their own; nothing stands there when there are none.
  mutating func set(_ name: String, _ things: [TemplateData]) { values[name] = things.isEmpty ? nil : things }

  /// Gives a thing with values of its own.
  mutating func set(_ name: String, _ thing: TemplateData?) { values[name] = thing }

  /// Gives texts under a name as a thing that has them as its `lines`, so that a template can stand something about them.
  mutating func set(_ name: String, lines: [String]) {
    guard !lines.isEmpty else { return }
    var list = TemplateData()
    list.set("lines", lines)
    set(name, list)
  }

  func child(named name: String) -> Any? { values[name] }

  /// A thing has no text of its own.
  var renderText: String { "" }

  var isNull: Bool { false }
}
