import Templates

/// The parts that the program carries, by their files.
enum StandardParts {
  /// Their texts.
  static let texts: [String: String] = {
    var texts: [String: String] = [:]
    for index in 0..<cultiver_template_count {
      guard let part = cultiver_template_at(index)?.pointee else { continue }
      let bytes = UnsafeBufferPointer(start: part.bytes, count: part.length)
      texts[String(cString: part.name)] = String(decoding: bytes, as: UTF8.self)
    }
    return texts
  }()
}
