import CultiverExchange
import CultiverMarseille

/// The drafts of a table's good rows, everything wrong with the others, and what was found out.
struct Outcome<Draft: TableDraft> {
  var drafts: [Draft] = []
  var faults: [RowFault] = []
  var lines: [Int] = []
  var summary = TableSummary()
  var head: TableHead
}

func imported<Draft: TableDraft>(
  _ draft: Draft.Type = Draft.self, _ source: some TableSource, _ options: TableOptions = TableOptions()
) throws -> Outcome<Draft> {
  let table = try TableImport<Draft>(from: source, options: options)
  var outcome = Outcome<Draft>(head: table.head)
  outcome.summary = try table.read { row in
    outcome.lines.append(row.line)
    switch row.draft {
    case .success(let draft): outcome.drafts.append(draft)
    case .failure(let fault): outcome.faults.append(fault)
    }
  }
  return outcome
}

func imported<Draft: TableDraft>(
  _ draft: Draft.Type = Draft.self, _ text: String, _ options: TableOptions = TableOptions()
) throws -> Outcome<Draft> {
  try imported(draft, BytesSource(text), options)
}

func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(ordinal: 0) }

func kilograms(_ thousandths: Int64, _ unit: String = "kg") -> Quantity {
  Quantity(count: Count(thousandths: thousandths), unit: unit)
}

/// All rows of a text, read in pieces of a size.
func rows(_ bytes: [UInt8], _ delimiter: Delimiter = .comma, piece: Int = 7) throws -> [[String]] {
  let reader = try TableReader(BytesSource(bytes, piece: piece), delimiter: delimiter)
  var rows: [[String]] = []
  while try reader.next() { rows.append(reader.texts) }
  return rows
}

func rows(_ text: String, _ delimiter: Delimiter = .comma, piece: Int = 7) throws -> [[String]] {
  try rows(Array(text.utf8), delimiter, piece: piece)
}

/// A sequence of numbers that is the same in every run (SplitMix64).
struct Repeatable: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
