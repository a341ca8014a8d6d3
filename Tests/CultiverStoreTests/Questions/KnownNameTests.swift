import CultiverMarseille
import GRDB
import Testing

@testable import CultiverStore

struct KnownNameTests {
  private static let nouns: [Refusal.Noun] = [
    .commune, .site, .plot, .venture, .crop, .variety, .unit, .plan, .cycle, .stage, .title, .legalForm, .family,
    .meter,
    .person, .programme, .cohort, .organisation, .obstacle, .obstacleKind, .funding, .partnership,
  ]

  private func names(_ noun: Refusal.Noun, _ bench: Bench, crop: String? = nil, plot: String? = nil) throws -> [String]
  {
    try bench.notebook.read { reader in
      try reader.knownNames(noun, SaidSoFar(today: Bench.today, crop: crop, plot: plot)).map(\.name.fr)
    }
  }

  @Test(arguments: nouns)
  func `everything that is known by name is named`(_ noun: Refusal.Noun) throws {
    let bench = try Bench(.everything)
    #expect(!(try names(noun, bench).isEmpty))
    #expect(try names(.work, bench).isEmpty)
  }

  @Test(arguments: nouns)
  func `no harvest is looked at, however many there are`(_ noun: Refusal.Noun) throws {
    let sql = try #require(Reader.namesSQL(noun))
    let bench = try Bench(.nothing)
    let plan = try bench.notebook.queue.read { database in
      let statement = try database.makeStatement(sql: "EXPLAIN QUERY PLAN \(sql)")
      statement.setUncheckedArguments(["today": Bench.today.iso, "crop": nil, "site": nil, "plot": nil])
      return try Row.fetchAll(statement).map { $0["detail"] as String }
    }
    #expect(!plan.contains { $0.contains("harvest") || $0.contains("cycle_month") }, "\(plan)")
  }

  @Test func `of harvests the latest ten that count are named, newest first`() throws {
    let bench = try Bench(.everything)
    var numbers: [Int64] = []
    try bench.notebook.read { reader in
      try reader.harvests { if $0.draft.voidReason == nil { numbers.append($0.number) } }
    }
    #expect(try names(.harvest, bench) == numbers.suffix(10).reversed().map { "\($0)" })
    let plan = try bench.notebook.queue.read { database in
      try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN \(Reader.latestHarvestsSQL)").map { $0["detail"] as String }
    }
    #expect(plan.contains { $0.contains("SEARCH harvest USING INTEGER PRIMARY KEY") }, "\(plan)")
    #expect(!plan.contains { $0.contains("TEMP B-TREE FOR ORDER BY") && $0.contains("harvest") }, "\(plan)")
  }

  @Test func `a unit comes first when it weighs something of the crop`() throws {
    let bench = try Bench(.everything)
    let all = try bench.notebook.read { try $0.knownNames(.unit, SaidSoFar(today: Bench.today, crop: "radis")) }
    #expect(all.prefix(2).map(\.name.fr) == ["kg", "g"])
    #expect(all.filter(\.stands).count < all.count)
  }

  @Test func `what stands in the ground comes first`() throws {
    let bench = try Bench(.ground)
    let all = try bench.notebook.read { try $0.knownNames(.crop, SaidSoFar(today: Bench.today)) }
    let standing = try bench.notebook.read { reader in
      Set(
        try reader.cycles().map(\.draft).filter {
          $0.started <= Bench.today && ($0.ended.map { $0 >= Bench.today } ?? true)
        }.map(\.crop))
    }
    #expect(!standing.isEmpty)
    #expect(Set(all.prefix(standing.count).map { Fold.key($0.name.fr) }) == Set(standing.map { Fold.key($0) }))
    #expect(all.prefix(standing.count).allSatisfy(\.stands) && !all.dropFirst(standing.count).contains(where: \.stands))
  }
}
