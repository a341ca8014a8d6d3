import CultiverMarseille

/// Why a line that is said cannot be settled, as a fact: where, and what could stand there instead.
struct Doubt: Error, Equatable {
  /// What is doubtful.
  enum Fact: Equatable {
    /// A number that begins a harvest has no unit.
    case unitMissing(String)
    /// A space stands between a number and what may be its decimals.
    case slippedDecimal(String)
    /// A harvest beside another says nothing but how much it is.
    case quantityAlone(String)
    /// The word after a number is no unit.
    case unknownUnit(String)
    /// A word says nothing that is known.
    case notUnderstood(String)
    /// A number stands alone, and is neither a code nor a quantity.
    case loneNumber(String)
    /// A second quantity stands in one harvest.
    case secondQuantity(String)
    /// The calendar has no such day.
    case noSuchDay(String)
    /// Two things are said where one can be.
    case two(Thing, String, String)
    /// An option says again what the line says.
    case saidTwice(option: String)
    /// The variety is not one of the crop.
    case otherVariety(String, crop: String)
    /// The words can be read in several ways.
    case severalMeanings(String)
    /// Several things are called that.
    case several(Thing, String)
    /// Several cycles of the crop stand there.
    case severalCycles(crop: String, plot: String)
    /// It is not said what was harvested, or from where.
    case missing(Thing)
    /// The site has no such plot.
    case otherSite(plot: String, site: String)
    /// What cannot be set for what is recorded next.
    case notForContext(String)
    /// What says neither where nor when a round is; a site where there could be one.
    case notForRound(String, site: String?)
    /// What a stop of a round settles itself.
    case notAtStop(String)
    /// What is no part of a figure of a round.
    case notInFigure(String)
    /// No words stand behind `note`.
    case noteMissing
    /// A value cannot be read.
    case typed(TypedError)
    /// More words than one harvest can need.
    case tooLong
  }

  /// What can be said of a harvest.
  enum Thing: Hashable {
    case plot, crop, variety, site, cycle, day, quantity
  }

  /// What could stand in the place of the words in doubt.
  struct Candidate: Equatable {
    /// What it is, for people.
    let shown: Phrase
    /// The words to put there.
    let words: [String]

    init(_ shown: Phrase, _ words: [String]) {
      self.shown = shown
      self.words = words
    }

    /// A word that stands for itself.
    init(_ word: String) { self.init(Phrase(verbatim: word), [word]) }
  }

  let fact: Fact
  /// The words in doubt; empty where one is missing.
  let range: Range<Int>
  /// Where the first of them stands, in characters from 1.
  let column: Int
  /// What could stand there, best first.
  let candidates: [Candidate]
}
