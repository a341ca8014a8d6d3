import Mustache

/// The parts of one form, ready to be set out.
struct TemplateLibrary: Sendable {
  private let library: MustacheLibrary

  /// No parts at all.
  init() { library = MustacheLibrary() }

  /// The parts by their names. Throws what is wrong with one.
  init(_ form: TemplateForm, _ sources: [String: String]) throws(TemplateError) {
    Escaping.register()
    let parts = sources.keys.sorted()
    var taken: [String: [TemplateScan.Taken]] = [:]
    for part in parts {
      taken[part] = try TemplateScan.scan(
        sources[part] ?? "", file: form.file(of: part), form: form, parts: parts)
    }
    for part in parts { try Self.follow([part], taken, form) }
    var library = MustacheLibrary()
    for part in parts {
      // The engine escapes every part as HTML, character by character, and so misses a mark with an accent upon it.
      let text = "{{%CONTENT_TYPE: \(Escaping.name(of: form))}}\n" + (sources[part] ?? "")
      do {
        try library.register(text, named: part)
      } catch {
        let context = (error as? MustacheTemplate.ParserError)?.context
        throw TemplateError(
          file: form.file(of: part), line: context.map { $0.lineNumber - 1 }, column: context?.columnNumber,
          reason: .refused)
      }
    }
    self.library = library
  }

  /// A part set out with some values.
  func written(_ part: String, _ data: TemplateData) -> String { library.render(data, withTemplate: part) ?? "" }

  /// Throws when a part takes itself in, through whatever others.
  private static func follow(
    _ path: [String], _ taken: [String: [TemplateScan.Taken]], _ form: TemplateForm
  ) throws(TemplateError) {
    guard let part = path.last else { return }
    for next in taken[part] ?? [] {
      if path.contains(next.part) {
        throw TemplateError(
          file: form.file(of: part), line: next.line, column: next.column, reason: .takesItselfIn(path + [next.part]))
      }
      try follow(path + [next.part], taken, form)
    }
  }
}

/// How text is made harmless in each form.
private enum Escaping {
  private struct HTML: MustacheContentType {
    func escapeText(_ text: String) -> String { XMLText.escaped(text) }
  }

  private struct Markdown: MustacheContentType {
    func escapeText(_ text: String) -> String { MarkdownText.escaped(text) }
  }

  static func name(of form: TemplateForm) -> String { "cultiver-\(form.rawValue)" }

  /// Makes both known to the engine, once.
  static func register() { _ = registered }

  private static let registered: Bool = {
    MustacheContentTypes.register(HTML(), named: name(of: .html))
    MustacheContentTypes.register(Markdown(), named: name(of: .markdown))
    return true
  }()
}
