import ArgumentParser
import CultiverMarseille
import CultiverReports

/// In which order a list stands, and whether only its sums are asked for.
struct ListOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      fr: "la colonne dont dépend l'ordre", en: "the column by which to sort",
      value: Phrase(fr: "COLONNE", en: "COLUMN")))
  var sort: String?

  @Flag(help: ArgumentHelp(fr: "dans l'ordre inverse", en: "in reverse order"))
  var reverse = false

  @Flag(help: ArgumentHelp(fr: "les totaux seulement", en: "the totals alone"))
  var total = false

  @OptionGroup var output: OutputOptions

  /// The sheet in that order, totalled.
  func applied(to sheet: Sheet) throws -> Sheet {
    var sheet = sheet
    if let sort {
      guard let sorted = sheet.sorted(by: sort, reversed: reverse) else {
        throw ShellError.choice(option: "--sort", sort, of: sheet.orders)
      }
      sheet = sorted
    } else if reverse {
      sheet = sheet.reversed()
    }
    do throws(QuantityError) {
      return total ? try sheet.onlyTotals() : try sheet.totalled()
    } catch {
      throw Refusal.tooLarge
    }
  }
}

extension Session {
  /// Writes a list as the options say.
  func show(_ sheet: Sheet, _ options: ListOptions) throws { try show(try options.applied(to: sheet), options.output) }
}
