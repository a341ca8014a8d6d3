import CultiverReports

/// The result that was shown last, so that it can be shown in another form.
enum LastShown {
  /// A list, or one record.
  case sheet(Sheet)
  /// A record with its lines.
  case record(Sheet, lines: Sheet)
  /// A report.
  case report(Report)
}
