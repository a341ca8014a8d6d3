import CultiverMarseille
import FoundationEssentials
import GRDB
import Testing

@testable import CultiverStore

/// Notebooks of every released version open in this one.
@Suite struct MigrationTests {
  @Test func migrationsOneByOneComeToTheSameSchema() throws {
    let bench = try Bench(.nothing)
    let stepwise = try DatabaseQueue(path: bench.folder + "/stepwise.sqlite")
    for count in 1...Migration.all.count {
      try Migration.migrator(first: count).migrate(stepwise)
      let applied = try stepwise.read { try Migration.migrator().appliedMigrations($0) }
      #expect(applied == Migration.all.prefix(count).map(\.name))
    }
    let schema = try SchemaTests.schema(stepwise)
    #expect(try SchemaTests.schema(bench.other()) == schema)
  }

  @Test func aCatalogueOfAnEarlierVersionLearnsHowItsCropsGrow() throws {
    let bench = try Bench(.nothing)
    let queue = try DatabaseQueue(path: bench.folder + "/earlier.sqlite")
    try Migration.migrator(first: 1).migrate(queue)
    let codes = schema2Growth.split(separator: "\n").compactMap { line in
      line.contains("('") ? line.split(separator: "'").dropFirst().first.map(String.init) : nil
    }
    #expect(codes.count > 80)
    try queue.write { database in
      for (place, code) in codes.enumerated() {
        try database.execute(
          sql: "INSERT INTO crop (id, code, code_key, name) VALUES (?, ?, ?, ?)",
          arguments: [place + 1, code, Fold.code(code), code])
      }
    }
    try Migration.migrator().migrate(queue)
    try queue.read { database in
      #expect(try Int64.fetchOne(database, sql: "SELECT count(*) FROM crop WHERE perennial IS NULL") == 0)
      let chard = try Row.fetchOne(database, sql: "SELECT * FROM crop WHERE code = 'blette'")
      #expect(chard?["days_typical"] == 63)
      #expect(chard?["harvest_weeks"] == 19)
      #expect(chard?["typical_yield"] == 1900)
    }
  }

  @Test func migrationsHaveNamesOfTheirOwnInOrder() {
    #expect(Migration.all.map(\.name) == Migration.all.map(\.name).sorted())
    #expect(Set(Migration.all.map(\.name)).count == Migration.all.count)
  }

  @Test(arguments: ["0.1.0", "0.1.0-field-book"])
  func aNotebookOfAnEarlierVersionOpensWithEverythingInIt(version: String) throws {
    let name = "Kept/notebook-\(version).sql"
    guard let text = Kept.text(name) else {
      // What was released once is never written again.
      if Kept.recording { return try Kept.record(try Dump.statements(Bench(.everything)), name) }
      Issue.record("no \(name)")
      return
    }
    let bench = try Bench(.nothing)
    let path = bench.folder + "/earlier.sqlite"
    try DatabaseQueue(path: path, configuration: loading).writeWithoutTransaction { try $0.execute(sql: text) }
    let notebook = try Notebook.open(at: path)
    try notebook.read { reader in
      #expect(try reader.check() == [])
      #expect(try reader.sites().map(\.draft.code) == ["BDM", "TDM"])
      #expect(
        try reader.history(limit: 100).map(\.line).reversed() == [
          "ground", "add", "occupy", "import harvests",
        ] + (version == "0.1.0" ? [] : ["means"]) + ["void", "undo"])
      var grams: [Int64?] = []
      try reader.harvests { grams.append($0.draft.mass?.grams) }
      #expect(grams == [1_500, 600, 2_000])
      let facts = try reader.facts(of: month("2026-06"), scope: .everything, today: Bench.today)
      let figures = try MonthlyFigures(facts)
      #expect(figures.totals.mass.grams == 4_100)
      #expect(figures.totals.estimated.grams == 600)
    }
    let schema = try SchemaTests.schema(bench.other())
    #expect(try SchemaTests.schema(notebook.queue) == schema)
  }

  /// Links between rows are there once all rows are.
  private var loading: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    return configuration
  }
}
