public import CultiverMarseille
import GRDB

extension Writer {
  /// Takes in a file of issued reports, each of whose texts must be `isSound`: the text, its typed form, the SHA-256. What changes from here on counts as changed since.
  public func importIssuedReports(
    isSound: @escaping (_ text: String, _ frozen: String, _ sha256: String) -> Bool
  ) -> RowIntake<IssuedReportDraft> {
    RowIntake(self, strict: false) { draft in
      guard isSound(draft.text, draft.frozen, draft.seal.sha256) else { throw Misfit(.sha256, .contentAltered) }
      return (try self.enter(draft), [])
    }
  }

  /// Takes in a file of errata, each of whose texts must be `isSound`.
  public func importErrata(
    isSound: @escaping (_ text: String, _ frozen: String, _ sha256: String) -> Bool
  ) -> RowIntake<ErratumDraft> {
    RowIntake(self, strict: false) { draft in
      guard isSound(draft.text, draft.frozen, draft.seal.sha256) else { throw Misfit(.sha256, .contentAltered) }
      return (try self.enter(draft), [])
    }
  }

  private func enter(_ draft: IssuedReportDraft) throws -> EntryOutcome {
    let codes = draft.scope
    let scope = try reader.scope(site: codes.site, plot: codes.plot, venture: codes.venture, crop: codes.crop)
    guard draft.month.last < draft.seal.day else { throw Misfit(.date, .monthNotOver(draft.month)) }
    let known = try database.value(Int64.self, "SELECT id FROM issued_report WHERE number = ?", [draft.number])
    if known == nil, draft.reopened == nil, let other = try reader.issuedReport(of: draft.month, scope: scope) {
      throw Misfit(.number, .taken(.report, "\(draft.number)", by: "\(other.number)"))
    }
    let fields: [Entry.Field] =
      [
        .init("number", .number, draft.number), .init("month", .month, draft.month.iso),
        .init("site_id", .site, scope.site?.rawValue, isStatedAbsent: true),
        .init("plot_id", .plot, scope.plot?.rawValue, isStatedAbsent: true),
        .init("venture_id", .venture, scope.venture?.rawValue, isStatedAbsent: true),
        .init("crop_id", .crop, scope.crop?.rawValue, isStatedAbsent: true),
      ] + Self.fields(of: draft.seal) + [
        .init("reopened", .reopened, draft.reopened?.day.iso, isStatedAbsent: true),
        .init("reopen_reason", .reason, draft.reopened?.reason, isStatedAbsent: true),
      ]
    return try enter("issued_report", .report, "\(draft.number)", fields, known, draft.seal, draft.text, draft.frozen)
  }

  private func enter(_ draft: ErratumDraft) throws -> EntryOutcome {
    let report = try database.value(Int64.self, "SELECT id FROM issued_report WHERE number = ?", [draft.report])
    guard let report else { throw Misfit(.report, .unknown(.report, "\(draft.report)", nearest: [])) }
    let known = try database.value(
      Int64.self, "SELECT id FROM erratum WHERE report_id = ? AND number = ?", [report, draft.number])
    let fields: [Entry.Field] =
      [.init("report_id", nil, report), .init("number", .number, draft.number)] + Self.fields(of: draft.seal)
    return try enter("erratum", .erratum, "\(draft.number)", fields, known, draft.seal, draft.text, draft.frozen)
  }

  private func enter(
    _ table: String, _ noun: Refusal.Noun, _ name: String, _ fields: [Entry.Field], _ known: Int64?, _ seal: Seal,
    _ text: String, _ frozen: String
  ) throws -> EntryOutcome {
    var entry = Entry(table: table, noun: noun, name: name, fields: fields)
    if known == nil {
      try keep(IssuedText(content: text, frozen: frozen, sha256: seal.sha256))
      let mark = try WriteMark(database)
      entry.fields += [.init("last_change", nil, mark.change), .init("last_harvest", nil, mark.harvest)]
    }
    return try enter(entry, known: known, .merging(update: false)).outcome
  }

  private static func fields(of seal: Seal) -> [Entry.Field] {
    [
      .init("day", .date, seal.day.iso), .init("who", .who, seal.who), .init("notebook", .notebook, seal.notebook),
      .init("state", .state, seal.state), .init("sha256", .sha256, seal.sha256),
    ]
  }
}

extension Reader {
  /// The reports that were issued, as they go to another notebook: by number.
  public func issuedReportDrafts() throws -> [Listed<IssuedReportDraft>] {
    try issuedReports().map { report in
      let text = try issuedText(report.seal.sha256)
      return Listed(
        number: report.number,
        draft: IssuedReportDraft(
          number: report.number, month: report.month, scope: report.codes, seal: report.seal,
          reopened: report.reopened, text: text.content, frozen: text.frozen))
    }
  }

  /// The errata that were issued, as they go to another notebook: by report and number.
  public func erratumDrafts() throws -> [Listed<ErratumDraft>] {
    try issuedReports().flatMap { report in
      try report.errata.map { erratum in
        let text = try issuedText(erratum.seal.sha256)
        return Listed(
          number: erratum.number,
          draft: ErratumDraft(
            report: report.number, number: erratum.number, seal: erratum.seal, text: text.content,
            frozen: text.frozen))
      }
    }
  }
}
