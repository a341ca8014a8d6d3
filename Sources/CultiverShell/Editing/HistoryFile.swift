import CultiverMarseille

/// The lines typed at the prompt, kept from one sitting to the next in a file that only its owner can read, a line an entry, latest last.
struct HistoryFile {
  /// Where it stands.
  let path: String
  /// How many lines are remembered.
  let size: Int

  /// The lines kept, latest last; none when there is no file that can be read. A file of twice as many is cut down.
  func lines() -> [String] {
    guard let bytes = try? System.read(path) else { return [] }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    let kept = Array(lines.suffix(size))
    if lines.count > 2 * size { try? System.replace(Self.bytes(kept), inPrivate: path) }
    return kept
  }

  /// Adds a line, unless it is one that is not to be kept. What cannot be kept is forgotten: no line fails for it.
  func append(_ line: String) {
    guard Self.keeps(line) else { return }
    try? System.append(Self.bytes([line]), toPrivate: path)
  }

  /// Whether a line may be kept: not one that begins with a space, nor one that states what is personal.
  static func keeps(_ line: String) -> Bool {
    guard let first = line.first, !first.isWhitespace else { return false }
    let noun = Fold.key(line.prefix { !$0.isWhitespace })
    return !["person", "personne"].contains(noun) || !line.contains(" --")
  }

  private static func bytes(_ lines: [String]) -> [UInt8] {
    lines.flatMap { Array($0.filter { !$0.isNewline }.utf8) + [UInt8(ascii: "\n")] }
  }
}
