import CultiverMarseille

extension TemplateSet {
  /// The standard parts as they stand in a folder, by their paths: what one's own look starts from.
  public static var standardFiles: [(path: String, bytes: [UInt8])] {
    StandardParts.texts.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) }
  }

  /// Every file that a folder of templates can hold, by its path in it.
  public static var files: [String] {
    (Array(StandardParts.texts.keys) + ["logo.svg", "logo.png"] + Language.allCases.map(introduction)
      + SectionChoice.known.keys.map(SectionChoice.file)).sorted()
  }

  /// Throws for the first file that is no part of a look.
  public static func refuse(unknown paths: [String]) throws(TemplateError) {
    let known = files
    for path in paths where !known.contains(path) {
      throw TemplateError(file: path, reason: .unknownFile(known: known))
    }
  }

  /// The file of the introductory words in a language.
  static func introduction(_ language: Language) -> String { "introduction.\(language.rawValue).txt" }

  static func text(_ bytes: [UInt8], _ file: String) throws(TemplateError) -> String {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let text = String(validating: bytes[start...], as: UTF8.self) else {
      throw TemplateError(file: file, reason: .notText)
    }
    return text
  }

  /// The parts of a form: the standard ones, save those that stand in one's own version.
  static func library(_ form: TemplateForm, _ own: [String: String]) throws(TemplateError) -> TemplateLibrary {
    var sources: [String: String] = [:]
    for (file, text) in StandardParts.texts { if let part = form.part(of: file) { sources[part] = own[file] ?? text } }
    return try TemplateLibrary(form, sources)
  }

  /// The logo as an address that holds it whole; a drawing is taken before a picture.
  static func logo(_ files: [String: [UInt8]]) throws(TemplateError) -> String? {
    for (file, type) in [("logo.svg", "image/svg+xml"), ("logo.png", "image/png")] {
      guard let bytes = files[file] else { continue }
      guard bytes.count <= largestLogo else { throw TemplateError(file: file, reason: .tooLarge(limit: largestLogo)) }
      let isPicture =
        type == "image/png"
        ? bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        : String(decoding: bytes, as: UTF8.self).contains("<svg")
      guard isPicture else { throw TemplateError(file: file, reason: .notAPicture) }
      return "data:\(type);base64,\(Base64.text(bytes))"
    }
    return nil
  }

  /// Paragraphs, which stand apart by blank lines.
  static func paragraphs(_ text: String) -> [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: \.isWhitespace)
      if words.isEmpty { paragraphs.append([]) } else { paragraphs[paragraphs.count - 1] += words }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }
}
