import CultiverMarseille
import CultiverReports

/// What goes wrong between a line and the notebook, as a fact.
enum ShellError: Error, Hashable, Sendable {
  /// Why the system would not do it.
  enum Reason: Hashable, Sendable {
    case notThere, notAllowed, isFolder, notFolder, noSpace, readOnly
    /// Another reason, by the system's number.
    case other(Int32)
  }

  /// A setting from outside that has no such value.
  enum Setting: String, Hashable, Sendable {
    case language = "CULTIVER_LANG"
    case today = "CULTIVER_TODAY"
  }

  /// A setting is not one of its values.
  case setting(Setting, String)
  /// A line of the configuration is wrong.
  case configuration(Configuration.Fault, file: String, line: Int)
  /// The option's value is not one of those it can have.
  case choice(option: String, String, of: [String])
  /// The command may not stand in a script.
  case barredFromScripts(command: String)
  /// A script keeps to one notebook.
  case otherNotebookInScript
  /// The prompt is open already.
  case alreadyAtPrompt
  /// Nothing was shown yet that could be shown again.
  case nothingShown
  /// The file is not there.
  case fileMissing(String)
  /// The file cannot be read.
  case unreadable(String, Reason)
  /// The file is not text in UTF-8; the line on which that shows.
  case notText(String, line: Int)
  /// The file cannot be made.
  case cannotCreate(String, Reason)
  /// Writing failed.
  case unwritable(String, Reason)
  /// Not of the form `heading=column`.
  case mapping(String)
  /// The option is not of the form `PERIOD=VALUE`.
  case periodAndValue(option: String, String)
  /// An option that is for harvests alone.
  case onlyForHarvests(option: String)
  /// The command stands without any option that states a change.
  case nothingToChange(command: String)
  /// A plan lacks its first day in the ground; whether that of its nursery sowing was stated instead.
  case standMissing(isSown: Bool)
  /// Options that say the same thing, or things that exclude each other.
  case notTogether([String])
  /// An option that says nothing without another.
  case alone(String, without: String)
  /// An option that is for one thing alone, where several are made or started.
  case onlyForOne(String)
  /// A cycle that begins from a plan has its code.
  case keepsCode
  /// A season would be copied into itself.
  case sameYear(Int)
  /// The rows refused would be written over the very file that is taken in.
  case rejectsOverInput(String)
  /// What is asked does not say of which report; the figure asked for.
  case reportNotSaid(String)
  /// The words name no report that can be asked about.
  case notAReport(String)
  /// The report has no row of that number; how many it has.
  case noSuchRow(Int, of: Int)
  /// The row does not have that figure; those that it has.
  case noSuchFigure(Figure, row: Int, has: [Figure])
  /// More months than one report has room for.
  case tooManyMonths(Int)
  /// More columns than one report has room for.
  case tooManyParts(Int)
  /// The network is not reported of in such a period.
  case networkPeriod(String)
  /// What is asked cannot be published; only the network's report can.
  case notPublic
  /// An option that is for forms made from templates alone.
  case onlyForPages(option: String)
  /// The form is no text, and a terminal cannot show it.
  case notForTerminal(String)
  /// The folder of templates is not there.
  case templatesMissing(String)
  /// A file in a folder of templates is wrong.
  case template(TemplateError, folder: String)
  /// The folder to make is there already.
  case folderTaken(String)
  /// No program that makes a PDF is installed; those that would do.
  case noPrinter([String])
  /// The program that makes a PDF failed; what it said last.
  case printerFailed(String, said: String)
  /// The program that makes a PDF was ended after that long.
  case printerTooSlow(String, seconds: Int)
  /// Where to write the notebook is not said.
  case folderMissing
  /// A spreadsheet could not be made.
  case spreadsheet(SpreadsheetError)
  /// Names and contacts of people are written only when they are asked for.
  case personalOnly(command: String)
  /// More days by which something is due than there are things to do, or too few of them.
  case dueDays(Int, steps: Int)
  /// The file bears the SHA-256 of the issued report of that number, and is something else.
  case alteredReport(String, Int64)
  /// The file is no issued report that is known here.
  case unknownReport(String)
  /// Ctrl-C was pressed at the prompt while work was done.
  case stopped
  /// A person who was asked did not agree.
  case abandoned
  /// What is set for writing lasts as long as a session, and this line has none.
  case noSession(command: String)
  /// The name of the file to be written ends in what is no form of ours.
  case unknownEnding(String, forms: [String])
  /// The line stands below a `use` that failed, on that line, and would be written elsewhere than it means.
  case leansOnUse(line: Int)
  /// The line repeats the one above it, which failed.
  case leansOnLine(line: Int)
  /// The latest harvest is part of a pick that one line cannot say again.
  case notRepeatable(pick: Int64)
  /// The parts of the latest harvest do not fit another quantity.
  case partsOfOther(number: Int64)
  /// Nothing was harvested yet that could be said again.
  case nothingToRepeat
  /// No crop stands on the site that day.
  case nothingStands(site: String, Day)
  /// No notebook is joined to the session.
  case noNotebook
  /// Something that must not happen; what it was, for whoever repairs it.
  case fault(String)

  /// How the program ends for it.
  var status: ExitStatus {
    switch self {
    case .setting, .configuration, .unknownEnding, .onlyForPages, .notForTerminal, .mapping, .periodAndValue,
      .onlyForHarvests,
      .nothingToChange,
      .rejectsOverInput, .folderMissing, .choice,
      .reportNotSaid, .notAReport, .noSuchRow, .noSuchFigure, .tooManyMonths, .tooManyParts,
      .networkPeriod, .notPublic,
      .barredFromScripts,
      .otherNotebookInScript,
      .alreadyAtPrompt, .nothingShown, .standMissing, .notTogether, .alone, .onlyForOne, .keepsCode, .sameYear,
      .personalOnly, .dueDays, .noSession:
      .notUnderstood
    case .abandoned, .leansOnUse, .leansOnLine, .notRepeatable, .partsOfOther, .nothingToRepeat, .nothingStands,
      .notText, .alteredReport,
      .unknownReport, .template, .spreadsheet(.tooManyRows):
      .refused
    case .fileMissing, .templatesMissing, .noPrinter: .missing
    case .cannotCreate, .folderTaken: .cannotCreate
    case .unreadable, .unwritable, .printerFailed, .printerTooSlow, .spreadsheet(.noTemporaryFile),
      .spreadsheet(.unwritable):
      .io
    case .stopped: .interrupted
    case .noNotebook, .fault, .spreadsheet(.refused): .fault
    }
  }
}
