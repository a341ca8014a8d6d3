import CultiverMarseille

/// A sheet of a report whose rows can be asked about.
struct NumberedSheet {
  /// The sheet, still without numbers.
  let sheet: Sheet
  /// What is asked with the number of each row.
  let questions: [WhyQuestion]

  init(_ sheet: Sheet, _ questions: [WhyQuestion]) {
    self.sheet = sheet
    self.questions = questions
  }

  /// Whether text shows it row by row: numbers run through those sheets first, so that none is missing on a terminal.
  private var isPlain: Bool { !sheet.repeats && sheet.shape != .series }

  /// The sheets with their numbers, which run through them from 1, and the questions in the order of the numbers.
  static func numbered(_ sheets: [NumberedSheet]) -> (sheets: [Sheet], questions: [WhyQuestion]) {
    var questions: [WhyQuestion] = []
    var first = [Int](repeating: 0, count: sheets.count)
    for place in sheets.indices.filter({ sheets[$0].isPlain }) + sheets.indices.filter({ !sheets[$0].isPlain }) {
      first[place] = questions.count + 1
      questions += sheets[place].questions
    }
    return (zip(sheets, first).map { $0.sheet.with(firstNumber: $1) }, questions)
  }
}
