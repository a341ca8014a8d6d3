extension FrozenReport {
  /// Whether a text that was issued is the one of a SHA-256, and its typed form gives that very text.
  public static func isSound(_ content: String, frozen: String, sha256: String) -> Bool {
    guard Fingerprint.sha256(Array(content.utf8)) == sha256, let report = try? report(of: frozen) else { return false }
    return JSONFormat().written(report) == content
  }
}

extension FrozenErratum {
  /// Whether an erratum that was issued is the one of a SHA-256, and its typed form gives that very text.
  public static func isSound(_ content: String, frozen: String, sha256: String) -> Bool {
    guard Fingerprint.sha256(Array(content.utf8)) == sha256, let erratum = try? FrozenErratum(text: frozen) else {
      return false
    }
    return JSONFormat().written(erratum.erratum) == content
  }
}
