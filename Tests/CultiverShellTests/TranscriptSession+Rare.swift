import CultiverExchange
import CultiverMarseille
import CultiverStore

@testable import CultiverShell

extension TranscriptSession {
  /// What no line in a test can bring about: full disks, damaged files, the program's own faults.
  static let rare: [any Error] = [
    StoreError.busy, StoreError.stopped, StoreError.full, StoreError.inputOutput(path: "carnet.sqlite"),
    StoreError.damaged(path: "carnet.sqlite"), StoreError.fault("X"), ShellError.fault("X"),
    ShellError.noNotebook, ShellError.setting(.language, "de"),
    ShellError.setting(.today, "demain"), ShellError.unreadable("-", .notAllowed),
    ShellError.cannotCreate("a.csv", .readOnly), ShellError.unwritable("-", .noSpace),
    ShellError.unwritable("a.csv", .other(5)), TableFailure(file: "a.csv", error: .rowTooLong(line: 12)),
    Refusal.tooLarge,
    Unsoundness(count: 1), Unsoundness(count: 3),
  ]

  /// What `check` would say of a notebook in which something does not hold.
  static let unsound: [Unsound] = [
    .file("row 3 missing from index harvest_by_day"), .links(table: "harvest", 2), .sums(cycle: "C1", month: "2026-06"),
    .harvestOutside(number: 12, cycle: "C1"), .cycleTooLarge(cycle: "C1", plot: "BDM/A1"),
    .readingBackwards(meter: "EAU1", .ofTests), .enrolledWrongly(venture: "TDM", cohort: "COUV-26"),
  ]

  /// Tells all of them.
  func tellRare(_ language: Language) -> String {
    Self.rare.map { Failure($0, language).text }.joined() + Self.unsound.map { $0.wording[language] + "\n" }.joined()
  }
}
