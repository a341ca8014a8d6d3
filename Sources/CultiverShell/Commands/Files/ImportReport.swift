import CultiverMarseille
import CultiverReports
import CultiverStore

/// What became of the files of one import, and how it is told.
struct ImportReport {
  /// One file.
  struct File {
    let name: String
    let kind: Kind
    let summary: IntakeSummary
    /// Headings that say nothing to us, and whose cells were passed over.
    let ignored: [String]
  }

  var files: [File] = []
  /// Whether rows that are good stay although others are refused.
  var skipsBad = false
  var isDryRun = false
  var showsUpdates = false

  /// Whether what was taken in is good enough to stay.
  var stays: Bool { refused == 0 || skipsBad }
  /// Whether it does.
  var isKept: Bool { stays && !isDryRun }

  var refused: Int64 { files.reduce(0) { $0 + $1.summary.refused } }

  /// What the files add up to, for machines; messages are in English.
  var json: JSON {
    func sum(_ part: (IntakeSummary) -> Int64) -> JSON { .whole(files.reduce(0) { $0 + part($1.summary) }) }
    var members: [(String, JSON)] = [
      (
        "kind",
        .string(files.count > 1 && Set(files.map(\.kind)).count > 1 ? "notebook" : files.first?.kind.rawValue ?? "")
      ),
      ("read", sum(\.read)), ("added", stays ? sum(\.added) : .whole(0)), ("alreadyPresent", sum(\.alreadyPresent)),
    ]
    if showsUpdates { members.append(("updated", stays ? sum(\.updated) : .whole(0))) }
    members += [("refused", sum(\.refused)), ("grams", stays ? sum(\.mass.grams) : .whole(0))]
    let problems = files.flatMap { file in
      file.summary.problems.map { problem in
        JSON.object(
          (files.count > 1 ? [("file", JSON.string(file.name))] : [])
            + [
              ("line", .whole(Int64(problem.line))),
              ("column", problem.column.map { .string($0.rawValue) } ?? .null),
              ("message", .string(problem.refusal.wording.en.split(separator: "\n").joined(separator: " "))),
            ])
      }
    }
    return .object(members + [("problems", .array(problems))])
  }

  /// How many problems are shown to a person; the count says how many there are.
  private static let shown = 200

  /// Tells the problems and warnings, on standard error.
  func tellProblems(_ session: Session) {
    let colon = session.language == .french ? "\u{202F}:" : ":"
    var told: Set<Substring> = []
    for file in files {
      if !file.ignored.isEmpty { session.tell(.ignored(file.ignored, in: file.name)) }
      for problem in file.summary.problems.prefix(Self.shown) {
        let column = problem.column.map { $0.rawValue + colon + " " } ?? ""
        let lines = problem.refusal.wording[session.language].split(separator: "\n")
        session.sinks.tell("\(file.name):\(problem.line): \(column)\(lines.first ?? "")\n")
        // What helps on is said once, not at every row that needs it.
        for hint in lines.dropFirst() where told.insert(problem.refusal.isOfDay ? "" : hint).inserted {
          session.sinks.tell("  \(hint)\n")
        }
      }
      let more = file.summary.problems.count - Self.shown
      if more > 0 { session.tell(.more(more)) }
      for (line, warning) in file.summary.warnings {
        session.tell(.warning(at: "\(file.name):\(line)", warning))
      }
      let moreWarnings = Int(file.summary.warningCount) - file.summary.warnings.count
      if moreWarnings > 0 { session.tell(.moreWarnings(moreWarnings)) }
    }
  }

  /// What the files came to, for people.
  var lines: [Phrase] {
    files.map { .imported($0.kind, $0.summary, from: $0.name, stays: stays, dryRun: isDryRun) }
  }
}

extension Refusal {
  /// Whether what helps on differs from day to day, so that once is enough for a file.
  fileprivate var isOfDay: Bool {
    switch self {
    case .noCycle, .outsideCycle: true
    default: false
    }
  }
}
