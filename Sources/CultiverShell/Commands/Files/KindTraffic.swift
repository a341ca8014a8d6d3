import CultiverExchange
import CultiverMarseille
import CultiverReports
import CultiverStore

/// How one kind of table comes into the notebook and leaves it.
struct KindTraffic {
  /// Calls `body` with each row that leaves, in the order of the kind's columns.
  let rows: (_ reader: Reader, _ today: Day, _ body: ([Value]) throws -> Void) throws -> Void
  /// Takes a table in.
  let take: (FileImport, any TableSource, Writer) throws -> IntakeSummary
  /// Appends the rows of a table that a summary says were refused.
  let reject: (Rejection, ImportInput, IntakeSummary, Language, inout [UInt8]) throws -> Void

  /// The traffic of rows that are listed whole.
  init<Rows: Intake>(
    _ rows: @escaping (Reader, Day) throws -> [Listed<Rows.Draft>],
    _ intake: @escaping (Writer, FileImport) throws -> Rows
  ) where Rows.Draft: TableDraft {
    self.init(each: { reader, today, body in for row in try rows(reader, today) { try body(row.draft) } }, intake)
  }

  /// The traffic of rows that are handed over one by one.
  init<Rows: Intake>(
    each: @escaping (Reader, Day, (Rows.Draft) throws -> Void) throws -> Void,
    _ intake: @escaping (Writer, FileImport) throws -> Rows
  ) where Rows.Draft: TableDraft {
    rows = { reader, today, body in try each(reader, today) { try body($0.values) } }
    take = { file, source, writer in try file.take(source, try intake(writer, file)) }
    reject = { rejection, input, summary, language, bytes in
      try rejection.append(Rows.Draft.self, input, summary, language, to: &bytes)
    }
  }
}

extension Kind {
  /// How the kind comes in and leaves.
  var traffic: KindTraffic {
    switch self {
    case .sites: KindTraffic({ reader, _ in try reader.sites() }) { $0.importSites(update: $1.settings.update) }
    case .plots: KindTraffic({ reader, _ in try reader.plots() }) { $0.importPlots(update: $1.settings.update) }
    case .ventures:
      KindTraffic({ try $0.ventures(on: $1) }) {
        $0.importVentures(update: $1.settings.update, strict: $1.settings.strict, today: $1.today)
      }
    case .stages:
      KindTraffic({ reader, _ in try reader.stages() }) {
        $0.importStages(update: $1.settings.update, strict: $1.settings.strict, today: $1.today)
      }
    case .occupancies:
      KindTraffic({ reader, _ in try reader.occupancies() }) {
        try $0.importOccupancies(update: $1.settings.update, strict: $1.settings.strict, today: $1.today)
      }
    case .crops: KindTraffic({ reader, _ in try reader.crops() }) { $0.importCrops(update: $1.settings.update) }
    case .unitWeights:
      KindTraffic({ reader, _ in try reader.unitWeights() }) { $0.importUnitWeights(update: $1.settings.update) }
    case .plans:
      KindTraffic({ reader, _ in try reader.planDrafts() }) {
        $0.importPlans(update: $1.settings.update, strict: $1.settings.strict, today: $1.today)
      }
    case .cycles:
      KindTraffic({ reader, _ in try reader.cycles() }) {
        $0.importCycles(update: $1.settings.update, strict: $1.settings.strict, today: $1.today)
      }
    case .harvests:
      KindTraffic(each: { reader, _, body in try reader.harvestsOfFile(body) }) { writer, file in
        let settings = file.settings
        return try writer.importHarvests(
          HarvestOptions(
            startCycles: settings.startCycles, addCrops: settings.addCrops, update: settings.update,
            strict: settings.strict, today: file.today))
      }
    case .none: KindTraffic({ reader, _ in try reader.none() }) { writer, _ in writer.importNone() }
    case .soilTests:
      KindTraffic({ reader, _ in try reader.soilTests() }) {
        $0.importSoilTests(update: $1.settings.update, strict: $1.settings.strict, today: $1.today)
      }
    case .meters: KindTraffic({ reader, _ in try reader.meters() }) { $0.importMeters(update: $1.settings.update) }
    case .readings:
      KindTraffic({ reader, _ in try reader.readings() }) {
        $0.importReadings(update: $1.settings.update, strict: $1.settings.strict, today: $1.today)
      }
    case .work:
      KindTraffic({ reader, _ in try reader.work() }) {
        $0.importWork(update: $1.settings.update, strict: $1.settings.strict, today: $1.today)
      }
    case .supplies:
      KindTraffic({ reader, _ in try reader.supplies() }) {
        $0.importSupplies(update: $1.settings.update, strict: $1.settings.strict, today: $1.today)
      }
    case .activities:
      KindTraffic({ reader, _ in try reader.activities() }) {
        $0.importActivities(update: $1.settings.update, strict: $1.settings.strict, today: $1.today)
      }
    case .accounts:
      KindTraffic({ reader, _ in try reader.accounts() }) {
        $0.importAccounts(update: $1.settings.update, strict: $1.settings.strict, today: $1.today)
      }
    case .results:
      KindTraffic({ reader, _ in try reader.results() }) {
        $0.importResults(update: $1.settings.update, strict: $1.settings.strict, today: $1.today)
      }
    // Names and contacts leave only when they are asked for.
    case .people:
      KindTraffic({ reader, _ in try reader.people(personal: false) }) { $0.importPeople(update: $1.settings.update) }
    case .roles: KindTraffic({ reader, _ in try reader.roles() }) { $0.importRoles(update: $1.settings.update) }
    case .programmes:
      KindTraffic({ reader, _ in try reader.programmes() }) { $0.importProgrammes(update: $1.settings.update) }
    case .cohorts: KindTraffic({ reader, _ in try reader.cohorts() }) { $0.importCohorts(update: $1.settings.update) }
    case .enrolments:
      KindTraffic({ reader, _ in try reader.enrolments() }) {
        $0.importEnrolments(update: $1.settings.update, strict: $1.settings.strict, today: $1.today)
      }
    case .meetings:
      KindTraffic({ reader, _ in try reader.meetings() }) {
        $0.importMeetings(update: $1.settings.update, strict: $1.settings.strict, today: $1.today)
      }
    case .steps:
      KindTraffic({ reader, _ in try reader.steps() }) {
        $0.importSteps(update: $1.settings.update, strict: $1.settings.strict, today: $1.today)
      }
    case .issuedReports:
      KindTraffic({ reader, _ in try reader.issuedReportDrafts() }) { writer, _ in
        writer.importIssuedReports { FrozenReport.isSound($0, frozen: $1, sha256: $2) }
      }
    case .errata:
      KindTraffic({ reader, _ in try reader.erratumDrafts() }) { writer, _ in
        writer.importErrata { FrozenErratum.isSound($0, frozen: $1, sha256: $2) }
      }
    case .organisations:
      KindTraffic({ reader, _ in try reader.organisations() }) { $0.importOrganisations(update: $1.settings.update) }
    case .obstacles:
      KindTraffic({ try $0.obstacleDrafts(today: $1) }) {
        $0.importObstacles(update: $1.settings.update, strict: $1.settings.strict, today: $1.today)
      }
    case .obstacleSteps:
      KindTraffic({ reader, _ in try reader.obstacleSteps() }) {
        $0.importObstacleSteps(update: $1.settings.update, strict: $1.settings.strict, today: $1.today)
      }
    case .funding:
      KindTraffic({ try $0.fundingDrafts(today: $1) }) {
        $0.importFunding(update: $1.settings.update, strict: $1.settings.strict, today: $1.today)
      }
    case .instalments:
      KindTraffic({ try $0.instalments(today: $1) }) {
        $0.importInstalments(update: $1.settings.update, strict: $1.settings.strict, today: $1.today)
      }
    case .fundingConditions:
      KindTraffic({ try $0.fundingConditions(today: $1) }) {
        $0.importFundingConditions(update: $1.settings.update, strict: $1.settings.strict, today: $1.today)
      }
    case .consents:
      KindTraffic({ reader, _ in try reader.consents() }) { $0.importConsents(update: $1.settings.update) }
    case .partnerships:
      KindTraffic({ reader, _ in try reader.partnershipDrafts() }) {
        $0.importPartnerships(update: $1.settings.update)
      }
    case .partnershipParties:
      KindTraffic({ reader, _ in try reader.partyDrafts() }) { $0.importParties(update: $1.settings.update) }
    case .objectives:
      KindTraffic({ reader, _ in try reader.objectiveDrafts() }) { $0.importObjectives(update: $1.settings.update) }
    case .objectiveTargets:
      KindTraffic({ reader, _ in try reader.objectiveTargets() }) {
        $0.importObjectiveTargets(update: $1.settings.update)
      }
    case .retirements:
      KindTraffic({ reader, _ in try reader.retirements() }) {
        $0.importRetirements(update: $1.settings.update, strict: $1.settings.strict)
      }
    }
  }
}
