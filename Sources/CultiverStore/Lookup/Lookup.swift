import CultiverMarseille
import GRDB

/// What the notebook knows by name: finds the thing that a word means, or says what it could have meant. Each table is read once, when it is first asked for.
final class Lookup {
  let database: Database
  /// Which crops stand on a plot on a day: decides a name of several crops.
  private var ground: Ground?
  private var crops: CropNames?
  private var cycles: CycleIndex?
  private var plans: PlanIndex?
  private var ventures: [String: Named<Venture>]?
  private var organisations: [String: Named<OrganisationDraft>]?
  private var communes: CommuneNames?
  private var stages: ReferenceList?
  private var people: [String: Named<Person>]?
  private var programmes: [String: Named<Programme>]?
  private var cohorts: [String: Named<Cohort>]?

  init(_ database: Database) { self.database = database }

  /// Forgets what a change of a table may have made untrue.
  func forget(_ table: String) {
    switch table {
    case "site", "plot": ground = nil
    case "venture": ventures = nil
    case "person": people = nil
    case "programme": programmes = nil
    case "cohort": cohorts = nil
    case "organisation": organisations = nil
    case "crop", "crop_name", "variety", "unit", "unit_name", "unit_weight": crops = nil
    case "cycle": cycles = nil
    case "plan": plans = nil
    default: break
    }
  }

  /// Keeps the index of cycles true after a new one, without reading all of them again.
  func remember(_ cycle: CropCycle) { cycles?.add(cycle) }

  /// Keeps the index of plans true after a new one.
  func remember(_ plan: CyclePlan) { plans?.add(plan) }

  /// Keeps the names of varieties true after a new one.
  func remember(_ variety: Variety) { crops?.add(variety) }

  /// Sites and plots.
  func groundIndex() throws -> Ground { try load(&ground) { try Ground(database) } }

  /// Crops, varieties, units and what units weigh.
  func cropIndex() throws -> CropNames { try load(&crops) { try CropNames(database) } }

  /// Cycles by plot and by code.
  func cycleIndex() throws -> CycleIndex { try load(&cycles) { try CycleIndex(database) } }

  /// Plans by plot and by code.
  func planIndex() throws -> PlanIndex { try load(&plans) { try PlanIndex(database) } }

  /// The cycle of a code; throws `Refusal.notStarted` when it is that of a plan that has not become one.
  func cycle(_ word: String) throws -> CropCycle {
    let index = try cycleIndex()
    if let found = index.byCode[Fold.code(word)] { return found }
    if let plan = try planIndex().byCode[Fold.code(word)] {
      if let day = plan.dropped { throw Refusal.planDropped(plan: plan.code, day, reason: try dropReason(plan.id)) }
      throw Refusal.notStarted(plan: plan.code, stand: plan.stand)
    }
    return try index.cycle(word)
  }

  /// Why a plan was given up.
  func dropReason(_ plan: Identity<CropCycle>) throws -> String {
    try String.fetchOne(database, sql: "SELECT drop_reason FROM plan WHERE id = ?", arguments: [plan.rawValue]) ?? ""
  }

  /// The venture of a code.
  func venture(_ word: String) throws -> Named<Venture> {
    let all = try load(&ventures) {
      try Named<Venture>.all(database, table: "venture")
    }
    return try Named.find(word, in: all, .venture)
  }

  /// The person of a code; one whose data were erased is retired since that day.
  func person(_ word: String) throws -> Named<Person> {
    let all = try load(&people) { try Named<Person>.all(database, table: "person", retired: "erased") }
    return try Named.find(word, in: all, .person)
  }

  /// The programme of a code, or of a name in either language.
  func programme(_ word: String) throws -> Named<Programme> {
    let all = try load(&programmes) { try Named<Programme>.all(database, table: "programme") }
    if let found = all[Fold.code(word)] { return found }
    if let code = try ReferenceList(database, table: "programme").known(word), let found = all[Fold.code(code)] {
      return found
    }
    return try Named.find(word, in: all, .programme)
  }

  /// The cohort of a code.
  func cohort(_ word: String) throws -> Named<Cohort> {
    let all = try load(&cohorts) { try Named<Cohort>.all(database, table: "cohort", retired: "NULL") }
    return try Named.find(word, in: all, .cohort)
  }

  /// The organisation of a code.
  func organisation(_ word: String) throws -> Named<OrganisationDraft> {
    let all = try load(&organisations) { try Named<OrganisationDraft>.all(database, table: "organisation") }
    return try Named.find(word, in: all, .organisation)
  }

  /// The commune of an INSEE code or name.
  func commune(_ word: String) throws -> Identity<Commune> {
    try load(&communes) { try CommuneNames(database) }.find(word)
  }

  /// The stage of a code or name.
  func stage(_ word: String) throws -> Int64 {
    try load(&stages) { try ReferenceList(database, table: "stage") }.find(word, .stage)
  }

  private func load<Table>(_ table: inout Table?, _ make: () throws -> Table) throws -> Table {
    if let table { return table }
    let made = try make()
    table = made
    return made
  }
}
