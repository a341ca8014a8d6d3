import CLibEdit
import CultiverMarseille

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lines that are edited on a terminal, with history and completion.
final class EditedLines: LineSource {
  /// What could stand at the cursor of a line, which is counted in characters.
  typealias Completer = (_ line: String, _ cursor: Int) -> Completion

  private enum Reading {
    case text(String), interrupted, over
  }

  let editor: OpaquePointer
  let sinks: Sinks
  let language: Language
  let completer: Completer
  /// The same for the answer to a question.
  let answers: Completer
  private let remembered: OpaquePointer
  /// No lines: what was typed before is no answer.
  private let forgotten: OpaquePointer
  private let file: HistoryFile?
  private var shownPrompt = strdup("")
  /// The rows that were just pasted.
  var pasted: [String]?
  /// Whether Ctrl-C took the line back.
  private var isTakenBack = false
  /// Whether a question is being answered.
  private(set) var isAnswering = false

  /// An editor on this terminal; nil when there is none to be had, and lines must be read plainly.
  init?(
    _ sinks: Sinks, _ language: Language, history: HistoryFile?, completer: @escaping Completer,
    answers: @escaping Completer
  ) {
    guard System.speakUTF8(), let editor = edit_open("cultiver") else { return nil }
    self.editor = editor
    self.sinks = sinks
    self.language = language
    self.completer = completer
    self.answers = answers
    file = history
    forgotten = edit_history(editor, 1)
    remembered = edit_history(editor, Int32(history?.size ?? 1000))
    edit_set_client(editor, Unmanaged.passUnretained(self).toOpaque())
    edit_set_prompt(editor) { editor in EditedLines.of(editor)?.shownPrompt }
    bindKeys()
    // A person's own bindings win.
    el_source(editor, nil)
    for line in history?.lines() ?? [] { edit_remember(remembered, line) }
  }

  deinit {
    el_end(editor)
    history_end(remembered)
    history_end(forgotten)
    free(shownPrompt)
  }

  /// The one that an editor works for.
  static func of(_ editor: OpaquePointer?) -> EditedLines? {
    guard let editor, let client = edit_client(editor) else { return nil }
    return Unmanaged<EditedLines>.fromOpaque(client).takeUnretainedValue()
  }

  var window: (width: Int, height: Int)? {
    guard let width = System.width(1) ?? System.width(2), let height = System.height(1) ?? System.height(2) else {
      return nil
    }
    return (width, height)
  }

  func next(prompt: String) -> TypedLine? {
    switch read(prompt) {
    case .over: return nil
    case .interrupted: return .nothing
    case .text(let line):
      if let rows = pasted {
        pasted = nil
        rows.forEach(remember)
        return .rows(rows)
      }
      remember(line)
      return .line(line)
    }
  }

  func answer(to question: String) -> String? {
    isAnswering = true
    edit_look_in(editor, forgotten)
    defer {
      isAnswering = false
      edit_look_in(editor, remembered)
    }
    guard case .text(let answer) = read(question) else { return nil }
    return answer
  }

  private func remember(_ line: String) {
    guard line.contains(where: { !$0.isWhitespace }) else { return }
    edit_remember(remembered, line)
    file?.append(line)
  }

  private func read(_ prompt: String) -> Reading {
    free(shownPrompt)
    shownPrompt = strdup(prompt)
    // What is pasted is announced by the terminal, so that tabs and line ends in it are not taken for keys.
    sinks.tell("\u{1B}[?2004h")
    var count: Int32 = 0
    let line = el_gets(editor, &count)
    let why = errno
    sinks.tell("\u{1B}[?2004l")
    if isTakenBack {
      isTakenBack = false
      return .interrupted
    }
    if let line {
      let text = String(cString: line)
      return .text(text.last?.isNewline == true ? String(text.dropLast()) : text)
    }
    if count < 0, why == EINTR {
      // Somebody else sent the signal.
      el_reset(editor)
      sinks.tell("\n")
      return .interrupted
    }
    sinks.tell("\n")
    return .over
  }

  /// Ends a line that is not to be done.
  private func takeBack() -> UInt8 {
    isTakenBack = true
    sinks.tell("^C\n")
    // An empty line would be taken for Ctrl-D.
    el_insertstr(editor, "\n")
    return UInt8(CC_NEWLINE)
  }

  private func bindKeys() {
    edit_add(editor, "cultiver-suspend") { _, _ in
      raise(SIGTSTP)
      return UInt8(CC_REDISPLAY)
    }
    edit_add(editor, "cultiver-take-back") { editor, _ in EditedLines.of(editor)?.takeBack() ?? UInt8(CC_ERROR) }
    edit_add(editor, "cultiver-complete") { editor, _ in EditedLines.of(editor)?.complete() ?? UInt8(CC_ERROR) }
    edit_add(editor, "cultiver-paste") { editor, _ in EditedLines.of(editor)?.paste() ?? UInt8(CC_ERROR) }
    for (keys, name) in [
      ("^I", "cultiver-complete"), ("^C", "cultiver-take-back"), ("^Z", "cultiver-suspend"),
      ("\\e[200~", "cultiver-paste"),
      ("^R", "em-inc-search-prev"),
      ("^W", "ed-delete-prev-word"), ("\\e[1;5C", "em-next-word"), ("\\e[1;5D", "ed-prev-word"),
      ("\\e[1;3C", "em-next-word"), ("\\e[1;3D", "ed-prev-word"), ("\\e[3~", "ed-delete-next-char"),
      ("\\e[H", "ed-move-to-beg"), ("\\e[F", "ed-move-to-end"), ("\\e[1~", "ed-move-to-beg"),
      ("\\e[4~", "ed-move-to-end"), ("\\e[7~", "ed-move-to-beg"), ("\\e[8~", "ed-move-to-end"),
      ("\\eOH", "ed-move-to-beg"), ("\\eOF", "ed-move-to-end"),
    ] { edit_bind(editor, keys, name) }
  }
}
