import CultiverMarseille

/// The eleven figures as a report prints them: every key of FIGURES in CONTRACT.
struct FiguresLine: Equatable {
  var harvests: Int64
  var grams: Int64
  var lostGrams: Int64
  var estimatedGrams: Int64
  var unknownAreaGrams: Int64
  /// In hundredths of a square metre.
  var cultivated: Int64
  /// In ten-thousandths of kg/m².
  var yield: Int64?
  var finishedCycles: Int64
  var finishedGrams: Int64
  /// In hundredths of a square metre.
  var finishedArea: Int64
  /// In ten-thousandths of kg/m².
  var finishedYield: Int64?
}

extension FiguresLine {
  init(_ figures: Figures) throws {
    self.init(
      harvests: figures.harvests, grams: figures.mass.grams, lostGrams: figures.lost.grams,
      estimatedGrams: figures.estimated.grams, unknownAreaGrams: figures.ofUnknownArea.grams,
      cultivated: try figures.cultivatedArea().squareDecimetres, yield: try figures.yield(),
      finishedCycles: figures.finishedCycles, finishedGrams: figures.finishedMass.grams,
      finishedArea: figures.finishedArea.squareDecimetres, finishedYield: try figures.finishedYield())
  }
}

/// A row of any section: its codes, and its figures.
struct FiguresRow: Equatable {
  let codes: [String?]
  let line: FiguresLine
}
