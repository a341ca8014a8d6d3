import CultiverMarseille
import FoundationEssentials
import GRDB
import Testing

@testable import CultiverStore

/// Who asks to be forgotten is: in the table, in the history, in the lines, and in the bytes of the file.
@Suite struct ErasureTests {
  private static let secrets = [
    "Zoé Quillebœuf", "zoe@exemple.invalid", "06 98 76 54 32", "allergique aux abeilles", "Zoé Ancien-Nom",
  ]

  /// A notebook in which one person was entered, changed, taken back and entered again, and did things.
  private func bench() throws -> Bench {
    let bench = try Bench(.everything)
    try bench.write("person add Z --name \"Zoé Ancien-Nom\"") { writer in
      _ = try writer.enter(PersonDraft(code: "Z", contact: Contact(name: "Zoé Ancien-Nom")), .adding)
    }
    try bench.write("person change Z --name \"Zoé Quillebœuf\" --email zoe@exemple.invalid") { writer in
      try writer.change(
        person: "Z",
        to: PersonDraft(
          code: "Z",
          contact: Contact(
            name: "Zoé Quillebœuf", email: "zoe@exemple.invalid", telephone: "06 98 76 54 32",
            note: "allergique aux abeilles")))
    }
    try bench.undo()
    try bench.undo()
    // Many others around, so that rows move from page to page.
    try bench.write("import people equipe.csv") { writer in
      for number in 1...300 {
        let contact = Contact(name: "Autre \(number)", note: String(repeating: "x", count: number % 90))
        _ = try writer.enter(PersonDraft(code: "Q\(number)", contact: contact), .adding)
      }
    }
    try bench.write("person join Z VA") { writer in
      _ = try writer.enter(RoleDraft(person: "Z", venture: "VA", kind: .inCharge, from: date("2026-01-01")), .adding)
      _ = try writer.add(
        MeetingDraft(venture: "VA", day: date("2026-05-05"), people: ["Z", "P1"], note: "visite"), steps: [],
        today: Bench.today)
    }
    return bench
  }

  /// Whether a text stands in the notebook's file or in what was written ahead.
  private func stands(_ text: String, in bench: Bench) throws -> Bool {
    let needle = Array(text.utf8)
    return try ["", "-wal"].contains { suffix in
      guard let data = FileManager.default.contents(atPath: bench.path + suffix) else { return false }
      let bytes = Array(data)
      return bytes.indices.contains { bytes[$0...].starts(with: needle) }
    }
  }

  @Test func theBytesOfTheFileHoldItNoMore() throws {
    let bench = try bench()
    for secret in Self.secrets { #expect(try stands(secret, in: bench), "\(secret)") }
    let figures = try figures(bench)
    let erased = try bench.notebook.erase(
      person: "z", reason: "à sa demande", today: Bench.today, bench.header("person erase z --reason \"à sa demande\""))
    #expect(erased.code == "Z")
    #expect(erased.lines == 2)
    #expect(erased.isScrubbed)
    for secret in Self.secrets + ["Quilleb", "exemple.invalid", "abeilles"] {
      #expect(try !stands(secret, in: bench), "\(secret)")
    }
    // Nothing else is touched: figures, roles, meetings, other people.
    #expect(try self.figures(bench) == figures)
    try bench.notebook.read { reader in
      #expect(try reader.check() == [])
      #expect(try reader.roles().contains { $0.draft.person == "Z" })
      #expect(try reader.meetings().contains { $0.draft.people == ["Z", "P1"] })
      let people = try reader.people(personal: true)
      #expect(people.count { $0.draft.contact.name?.hasPrefix("Autre") ?? false } == 300)
      let own = people.first { $0.draft.code == "Z" }?.draft
      #expect(own == PersonDraft(code: "Z", erased: Bench.today, reason: "à sa demande"))
      let lines = try reader.history(limit: 1_000).map(\.line)
      #expect(lines.contains("import people equipe.csv"))
      #expect(lines.count { $0.contains("personal data erased") } == 2)
    }
  }

  @Test func nothingBringsItBack() throws {
    let bench = try bench()
    let adding = try bench.notebook.read { reader in
      try reader.history(limit: 1_000).first { $0.line.hasPrefix("person add Z") }?.number
    }
    _ = try bench.notebook.erase(
      person: "Z", reason: "à sa demande", today: Bench.today, bench.header("person erase Z"))
    let erasing = try bench.latest()
    #expect(throws: Refusal.statedErased(erasing, person: "Z")) { try bench.undo(erasing) }
    if let adding { #expect(throws: Refusal.statedErased(adding, person: "Z")) { try bench.undo(adding) } }
    let back = PersonDraft(code: "Z", contact: Contact(name: "Zoé Quillebœuf"))
    for update in [false, true] {
      try bench.write { writer in
        let intake = writer.importPeople(update: update)
        try intake.add(back, line: 2)
        #expect(intake.finish().problems.map(\.refusal) == [.erased(person: "Z", Bench.today)])
      }
    }
    #expect(throws: Misfit.self) { try bench.write { try $0.change(person: "Z", to: back) } }
    // Erased again it is erased already, and the file is cleaned once more.
    let again = try bench.notebook.erase(
      person: "Z", reason: "encore", today: Bench.today, bench.header("person erase Z"))
    #expect(again.before == Bench.today)
    #expect(again.isScrubbed)
  }

  @Test func aNameInAReasonIsRefusedAndNamesInNotesAreTold() throws {
    let bench = try bench()
    #expect(throws: Misfit(.reason, .reasonNames(person: "Z"))) {
      try bench.notebook.erase(
        person: "Z", reason: "demande de zoe quilleboeuf", today: Bench.today, bench.header("x"))
    }
    try bench.write("meeting add VB --note \"avec Zoé Quillebœuf\"") { writer in
      _ = try writer.add(
        MeetingDraft(venture: "VB", day: date("2026-05-06"), note: "avec Zoé Quillebœuf"), steps: [],
        today: Bench.today)
    }
    try bench.write("consent give") { writer in
      _ = try writer.enter(
        ConsentDraft(venture: "VB", field: .location, from: Bench.today, evidence: "lettre de Zoé Quillebœuf"), .adding)
    }
    let erased = try bench.notebook.erase(
      person: "Z", reason: "à sa demande", today: Bench.today, bench.header("person erase Z"))
    #expect(erased.lines == 3)
    #expect(erased.mentions.map(\.noun) == [.meeting, .consent])
    #expect(erased.mentions.map(\.name) == ["3", "VB"])
  }

  @Test func whatOthersWroteNamesTheCodeWhenAsked() throws {
    let bench = try bench()
    try bench.write("work add 1h SITE --note \"avec ZOE QUILLEBOEUF\"") { writer in
      _ = try writer.add(
        WorkDraft(
          day: date("2026-05-06"), place: StatedPlace(site: "BDM"), kind: .paid, people: 1, time: WorkTime(minutes: 60),
          note: "avec ZOE-QUILLEBOEUF, tél. 06.98.76.54.32"), today: Bench.today)
    }
    let meeting = MeetingDraft(venture: "VB", day: date("2026-05-06"), note: "Zoé Quillebœuf veut arrêter")
    try bench.write("meeting add VB") { _ = try $0.add(meeting, steps: [], today: Bench.today) }
    try bench.write("meeting change 3") { writer in
      var corrected = try writer.reader.meeting("3").draft
      corrected.note = "veut arrêter"
      try writer.change(meeting: "3", to: corrected, today: Bench.today)
    }
    try bench.tamper(
      "UPDATE notebook SET open_action = (SELECT max(id) FROM action); UPDATE harvest SET note = 'par Zoé Quillebœuf'")
    try bench.tamper(
      "UPDATE notebook SET open_action = NULL; UPDATE action SET who = 'Zoé Quillebœuf' WHERE id = (SELECT min(id) FROM action)"
    )
    let harvests = try bench.harvests().map(\.draft.quantity)
    let corrections = try bench.count("SELECT count(*) FROM change WHERE entity = 'harvest'")
    let figures = try figures(bench)
    let erased = try bench.notebook.erase(
      person: "Z", reach: .mentions(names: ["Zozo"]), reason: "k", today: Bench.today,
      bench.header("person erase Z --reason k --name Zozo"))
    #expect(erased.isReplaced && erased.isScrubbed)
    for secret in Self.secrets + ["Quilleb", "QUILLEB", "Zozo", "98.76"] {
      #expect(try !stands(secret, in: bench), "\(secret)")
    }
    #expect(try self.figures(bench) == figures)
    let afterwards = try bench.harvests().map(\.draft.quantity)
    #expect(afterwards == harvests)
    #expect(try bench.count("SELECT count(*) FROM change WHERE entity = 'harvest'") == corrections)
    try bench.notebook.read { reader in
      #expect(try reader.check() == [])
      let notes = try reader.work().map(\.draft.note)
      #expect(notes.contains("avec Z, tél. Z"))
      let line = try reader.history(limit: 1).first?.line
      #expect(line == "person erase Z --reason k --name Z")
    }
    let latest = try bench.latest()
    #expect(throws: Refusal.statedErased(latest, person: "Z")) { try bench.undo() }
  }

  @Test func whoWasErasedIsForgottenLaterByNameToo() throws {
    let bench = try bench()
    _ = try bench.notebook.erase(person: "Z", reason: "k", today: Bench.today, bench.header("person erase Z"))
    try bench.write("meeting add VB --note Zoé") { writer in
      _ = try writer.add(
        MeetingDraft(venture: "VB", day: date("2026-05-06"), note: "Zoé Q. et Zoélie", decision: "zoe"), steps: [],
        today: Bench.today)
    }
    #expect(throws: Misfit(.name, .nameErased(person: "Z"))) {
      try bench.notebook.erase(
        person: "Z", reach: .mentions(names: []), reason: "k", today: Bench.today, bench.header("x"))
    }
    let again = try bench.notebook.erase(
      person: "Z", reach: .mentions(names: ["Zoé"]), reason: "k", today: Bench.today,
      bench.header("person erase Z --name Zoé"))
    #expect(again.before == Bench.today)
    #expect(again.lines == 1)
    #expect(again.mentions == [PersonErased.Mention(noun: .meeting, name: "3")])
    #expect(try !stands("Zoé ", in: bench))
    let meeting = try bench.notebook.read { try $0.meeting("3").draft }
    #expect(meeting.note == "Z Q. et Zoélie")
    #expect(meeting.decision == "Z")
    let latest = try bench.latest()
    #expect(throws: Refusal.statedErased(latest, person: "Z")) { try bench.undo() }
  }

  @Test func noColumnOfTextIsForgotten() throws {
    // Codes, words of lists, days, sums: what nobody writes in their own words; and what is of the catalogue or was sent.
    let others: Set<String> = [
      "action.at", "action.line", "action.who", "change.entity", "change.before", "change.after", "code", "code_key",
      "name_key", "kind", "outcome", "reference", "sha256", "contact.name", "contact.email", "contact.telephone",
      "harvest.destination", "cause", "grouping", "grouping_key", "occupancy.title", "siret", "legal_form", "field",
      "element", "unit", "indicator", "measure", "bound", "period", "baseline_period", "month", "content", "frozen",
      "notebook", "form", "language", "uuid", "entity", "place", "identifier",
    ]
    let tables: Set<String> = [
      "commune", "crop", "crop_name", "variety", "unit", "unit_name", "family", "legal_form", "title", "stage",
      "obstacle_kind",
    ]
    let bench = try Bench(.nothing)
    let columns = try bench.other().read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT tables.name AS "table", columns.name AS "column", tables.sql
          FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
          WHERE tables.type = 'table' AND columns.type = 'TEXT'
          """)
    }
    let spoken = Set(SpokenText.all.flatMap { text in text.columns.map { "\(text.table).\($0)" } })
    for row in columns {
      let (table, column): (String, String) = (row["table"], row["column"])
      let isDay = (row["sql"] as String).contains("date(\(column))")
      guard !isDay, !tables.contains(table), !others.contains(column), !others.contains("\(table).\(column)") else {
        continue
      }
      #expect(spoken.contains("\(table).\(column)"))
    }
  }

  @Test func anotherProgramThatHoldsTheFileIsTold() throws {
    let bench = try bench()
    let other = try bench.other()
    try other.inDatabase { database in
      try database.beginTransaction(.deferred)
      _ = try Int64.fetchOne(database, sql: "SELECT count(*) FROM person")
    }
    // The lock is waited for; a test need not.
    try bench.notebook.queue.inDatabase { try $0.execute(sql: "PRAGMA busy_timeout = 50") }
    let erased = try bench.notebook.erase(
      person: "Z", reason: "à sa demande", today: Bench.today, bench.header("person erase Z"))
    #expect(!erased.isScrubbed)
    try other.inDatabase { try $0.rollback() }
    let again = try bench.notebook.erase(
      person: "Z", reason: "à sa demande", today: Bench.today, bench.header("person erase Z"))
    #expect(again.isScrubbed)
    for secret in Self.secrets { #expect(try !stands(secret, in: bench), "\(secret)") }
  }

  private func figures(_ bench: Bench) throws -> Mass {
    try bench.notebook.read { reader in
      try MonthlyFigures(try reader.facts(of: month("2026-06"), scope: .everything, today: Bench.today)).totals.mass
    }
  }
}
