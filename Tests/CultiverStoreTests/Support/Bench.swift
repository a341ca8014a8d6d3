import CultiverMarseille
import FoundationEssentials
import GRDB

@testable import CultiverStore

/// A notebook in a temporary folder of its own, taken away with it.
final class Bench {
  /// Today, for whatever asks.
  static let today = date("2026-07-15")

  /// What stands in a notebook before a test begins.
  enum Content {
    /// The reference tables alone.
    case nothing
    /// Sites, plots, ventures and cycles.
    case ground
    /// A bit of every thing.
    case everything
  }

  let folder: String
  let path: String
  let notebook: Notebook
  private var clock: Int64 = 1_782_000_000

  /// A notebook with that in it.
  init(_ content: Content = .ground) throws {
    folder = FileManager.default.temporaryDirectory.path + "/cultiver-store-\(UUID().uuidString)"
    path = folder + "/notebook.sqlite"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let bytes: Data =
      switch content {
      case .nothing: try Self.nothing.get()
      case .ground: try Self.ground.get()
      case .everything: try Self.everything.get()
      }
    try bytes.write(to: URL(filePath: path))
    notebook = try Notebook.open(at: path)
    // Hundreds of notebooks need not survive a power cut.
    try notebook.queue.inDatabase { try $0.execute(sql: "PRAGMA synchronous = OFF") }
  }

  // Made once, because making one costs as much as most tests.
  private static let nothing = Result { try made { _ in } }
  private static let ground = Result { try made { bench in try bench.write("ground") { try $0.enterGround() } } }
  private static let everything = Result { try made { try $0.enterEverything() } }

  private static func made(_ fill: (Bench) throws -> Void) throws -> Data {
    let bench = try Bench(filling: ())
    try fill(bench)
    try bench.notebook.queue.close()
    return try Data(contentsOf: URL(filePath: bench.path))
  }

  private init(filling: Void) throws {
    folder = FileManager.default.temporaryDirectory.path + "/cultiver-store-\(UUID().uuidString)"
    path = folder + "/notebook.sqlite"
    notebook = try Notebook.create(at: path, number: 7, uuid: String(repeating: "5e", count: 16), catalogue: .small)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The header of the next action, a second after the one before.
  func header(_ line: String, who: String = "Lina") -> ActionHeader {
    clock += 1
    return ActionHeader(who: who, line: line, at: clock)
  }

  /// Writes in one action.
  @discardableResult
  func write<Answer>(_ line: String = "line", _ body: (Writer) throws -> Answer) throws -> Answer {
    try notebook.write(header(line), body)
  }

  /// Takes back an action, unless a number is given the very latest, which may be an undo.
  @discardableResult
  func undo(_ number: Int64? = nil) throws -> Action {
    let latest = try latest()
    return try write("undo") { try $0.undo(number ?? (latest > 0 ? latest : nil)) }
  }

  /// The running number of the latest action.
  func latest() throws -> Int64 { try notebook.read { try $0.history(limit: 1) }.first?.number ?? 0 }

  /// Another program's connection to the file.
  func other() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.allowsUnsafeTransactions = true
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Runs what another program would, past our guards.
  func tamper(_ sql: String) throws {
    try other().writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  /// One number from the file.
  func count(_ sql: String) throws -> Int64 {
    try other().read { try Int64.fetchOne($0, sql: sql) } ?? 0
  }

  /// Imports rows as lines 2, 3, … of a file.
  @discardableResult
  func take(_ drafts: [HarvestDraft], _ options: HarvestOptions = HarvestOptions(today: Bench.today)) throws
    -> IntakeSummary
  {
    try write("import harvests") { try $0.take(drafts, options) }
  }

  /// All harvests, in the order of their numbers.
  func harvests() throws -> [Listed<HarvestDraft>] {
    var all: [Listed<HarvestDraft>] = []
    try notebook.read { try $0.harvests { all.append($0) } }
    return all
  }
}

extension Writer {
  /// Takes in a file of harvests whose rows stand on lines 2, 3, ….
  func take(_ drafts: [HarvestDraft], _ options: HarvestOptions = HarvestOptions(today: Bench.today)) throws
    -> IntakeSummary
  {
    let intake = try importHarvests(options)
    for (place, draft) in drafts.enumerated() { try intake.add(draft, line: place + 2) }
    return try intake.finish()
  }
}

/// A day written as `YYYY-MM-DD`.
func date(_ iso: String) -> Day {
  guard let day = Day(iso: iso) else { preconditionFailure("no day: \(iso)") }
  return day
}

/// A month written as `YYYY-MM`.
func month(_ iso: String) -> Month {
  guard let month = Month(iso: iso) else { preconditionFailure("no month: \(iso)") }
  return month
}
