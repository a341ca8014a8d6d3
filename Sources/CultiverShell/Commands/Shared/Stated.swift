/// A text that an option states, where an empty one takes away what stood.
enum Stated {
  /// What the option states, or what stands when it is not given.
  static func text(_ option: String?, else standing: String?) -> String? {
    guard let option else { return standing }
    return option.isEmpty ? nil : option
  }
}
