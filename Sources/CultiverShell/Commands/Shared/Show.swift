import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// A noun of which one thing can be shown.
protocol ShownNoun {
  static var noun: Refusal.Noun { get }
  /// A code for the example.
  static var code: String { get }
  /// The thing that a word means, as a sheet of one record.
  static func sheet(_ word: String, _ reader: Reader, _ session: Session) throws -> Sheet
}

enum ShownSite: ShownNoun {
  static let noun = Refusal.Noun.site
  static let code = "BDM"

  static func sheet(_ word: String, _ reader: Reader, _ session: Session) throws -> Sheet {
    let draft = try reader.site(word)
    let retired = try reader.sites().first { $0.draft == draft }?.retired
    return Listing.sheet(
      noun.name, [(draft, retired)], communes: try reader.communeNames(), shape: .record)
  }
}

enum ShownPlot: ShownNoun {
  static let noun = Refusal.Noun.plot
  static let code = "A1"

  static func sheet(_ word: String, _ reader: Reader, _ session: Session) throws -> Sheet {
    let draft = try reader.plot(word)
    let retired = try reader.plots().first { $0.draft == draft }?.retired
    return Listing.sheet(noun.name, [(draft, retired)], shape: .record)
  }
}

enum ShownProgramme: ShownNoun {
  static let noun = Refusal.Noun.programme
  static let code = "couveuse"

  static func sheet(_ word: String, _ reader: Reader, _ session: Session) throws -> Sheet {
    let found = try reader.programme(word)
    return Listing.sheet(noun.name, [(found.draft, found.retired)], shape: .record)
  }
}

enum ShownCrop: ShownNoun {
  static let noun = Refusal.Noun.crop
  static let code = "tomate"

  static func sheet(_ word: String, _ reader: Reader, _ session: Session) throws -> Sheet {
    Listing.sheet(noun.name, [(try reader.crop(word), nil)], shape: .record)
  }
}

enum ShownCycle: ShownNoun {
  static let noun = Refusal.Noun.cycle
  static let code = "C12"

  static func sheet(_ word: String, _ reader: Reader, _ session: Session) throws -> Sheet {
    let code = try reader.cycle(word).code
    return CycleList.sheet(noun.name, try reader.cycleCourses(code: code), shape: .record)
  }
}

enum ShownPlan: ShownNoun {
  static let noun = Refusal.Noun.plan
  static let code = "TOM-1"

  static func sheet(_ word: String, _ reader: Reader, _ session: Session) throws -> Sheet {
    PlanList.sheet(noun.name, [try reader.planCourse(word)], today: session.today, shape: .record)
  }
}

/// `site show`, `plot show`, `programme show`, `crop show`, `cycle show`, `plan show`.
struct Show<Shown: ShownNoun>: CultiverCommand {
  static var words: CommandWords {
    let thing = Shown.noun.definite
    return CommandWords(
      "show", ["montrer"], about: Phrase(fr: "montrer \(thing.fr)", en: "show \(thing.en)"),
      example: Phrase(verbatim: "\(Shown.noun.name.en) show \(Shown.code)"))
  }

  static var form: Form { Form([.word]) }

  @Argument(help: ArgumentHelp(Shown.noun.definite, value: ValueName.code))
  var code: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    try session.show(try session.read { try Shown.sheet(code, $0, session) }, output)
  }
}
