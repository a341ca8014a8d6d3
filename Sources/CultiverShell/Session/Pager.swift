/// The program that shows what is longer than the window page by page.
struct Pager: Hashable, Sendable {
  /// Where it stands.
  let program: String
  /// What it is told.
  let arguments: [String]
  /// Whether it is `less` for want of another.
  private let isOurs: Bool

  /// The pager that a setting names, else `less`; nil when there is none, or the setting says `cat` or nothing.
  init?(_ setting: String?, in folders: [String]) {
    let words = (setting ?? "less").split(separator: " ").map(String.init)
    guard let name = words.first, name != "cat",
      let program = name.hasPrefix("/") ? name : System.program(name, in: folders)
    else { return nil }
    self.program = program
    arguments = Array(words.dropFirst())
    isOurs = setting == nil
  }

  /// The pager with the keys of `less` below each page, unless a person chose what it is told.
  func saying(_ keys: String) -> Pager {
    guard isOurs else { return self }
    // Such signs ask less for something.
    let text = keys.map { "?:.%\\".contains($0) ? "\\\($0)" : String($0) }.joined()
    return Pager(program: program, arguments: ["-P" + text], isOurs: true)
  }

  private init(program: String, arguments: [String], isOurs: Bool) {
    (self.program, self.arguments, self.isOurs) = (program, arguments, isOurs)
  }

  /// Whether a text has more rows than a window of that size; a longer line takes several of them.
  static func isNeeded(for bytes: [UInt8], width: Int, height: Int) -> Bool {
    // A row of the window is kept for what is typed next.
    var left = height - 1
    var length = 0
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        left -= max(1, (length + width - 1) / width)
        length = 0
        if left < 0 { return true }
      } else if byte & 0xC0 != 0x80 {
        length += 1
      }
    }
    return false
  }
}
