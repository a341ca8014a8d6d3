/// The form of a command's words, as data: what stands where, and what may span several words.
struct Form: Sendable {
  /// What a value is made of.
  enum Shape: Hashable, Sendable {
    /// One word.
    case word
    /// Words of which each but the last ends with a comma, such as `A1, A2, B3`.
    case list
    /// Words up to the next option.
    case words
    /// A day, such as `24 juin 2026`.
    case day
    /// A month, such as `juin 2026`.
    case month
    /// A period, such as `2e trimestre 2026` or `du 1er avril au 15 juin 2026`.
    case period
    /// A number and a unit, such as `1 234,5 kg`.
    case quantity
    /// An area, such as `30 x 0,8 m`.
    case area
    /// A length, such as `10 m`.
    case length
    /// A share of a plot, such as `25 %` or `deux tiers`.
    case share
    /// How far apart things are, such as `2 semaines`.
    case interval
    /// A number and a unit of mass, such as `6 kg`.
    case mass
    /// What is asked about a report, such as `surface inconnue` or the number of a row.
    case figure
    /// An amount of money, such as `1 200 €`.
    case money
    /// Time worked, such as `2 h 30`.
    case time
  }

  /// What stands in which place.
  let positionals: [Shape]
  /// How many of them must be there.
  let required: Int
  /// Whether the last of them may stand several times.
  let repeats: Bool
  /// Whether the first alone is whole when it is a word with a digit in it: a code, where the others would say anew what it stands for.
  let codeStandsAlone: Bool
  /// Whether the first of them closes the line: it stands last, after options too, and an option of several words leaves it its own. What stands before it may then be left out.
  let closes: Bool
  /// Options that take a value, by name without dashes; one that is not named takes one word.
  let options: [String: Shape]
  /// Options that take no value, by name without dashes.
  let flags: Set<String>

  /// Options without a value that need not be named: those of every command and of every result.
  static let sharedFlags: Set<String> = ["public", "strict", "yes", "for-spreadsheet", "reverse", "total", "personal"]

  /// Options whose value spans words wherever they stand.
  static let sharedOptions: [String: Shape] = [
    "accept": .words, "correction": .words, "family": .words, "sort": .words, "month": .month,
  ]

  /// The options that narrow a list, beside others of its own.
  static func list(_ options: [String: Shape] = [:], flags: Set<String> = []) -> Form {
    Form(
      options: ["from": .day, "to": .day, "crop": .words].merging(options) { _, own in own }, flags: flags)
  }

  /// The form of a command; the last `optional` positionals may be left out.
  init(
    _ positionals: [Shape] = [], optional: Int = 0, repeats: Bool = false, codeStandsAlone: Bool = false,
    closes: Bool = false,
    options: [String: Shape] = [:], flags: Set<String> = []
  ) {
    self.positionals = positionals
    self.required = positionals.count - optional
    self.repeats = repeats
    self.codeStandsAlone = codeStandsAlone
    self.closes = closes
    self.options = Self.sharedOptions.merging(options) { _, own in own }
    self.flags = flags.union(Self.sharedFlags)
  }

  /// The form of what stands before the closing value.
  var beforeClosing: Form {
    guard closes else { return self }
    return Form(
      Array(positionals.dropFirst()), optional: positionals.count - required, repeats: repeats, options: options,
      flags: flags)
  }

  /// What stands in a place, counted from 0, or nil when nothing may stand there.
  func positional(_ place: Int) -> Shape? {
    place < positionals.count ? positionals[place] : repeats ? positionals.last : nil
  }
}
