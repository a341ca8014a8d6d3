import CultiverMarseille
import Testing

@testable import CultiverExchange

struct FuzzTests {
  @Test func `no bytes can crash a reading`() {
    var random = Repeatable(state: 4)
    let words = [
      "date", "plot", "crop", "quantity", "unit", "2026-06-01", "A1", "\"", "\"\"", ",", ";", "\n", "\r", "\r\n", "\t",
      "sep=;", "1,5", "total", "é", "\u{FEFF}", "Poids (g)", "(", ")", "[", "kg", " ",
    ].map { Array($0.utf8) }
    for _ in 0..<3000 {
      var bytes: [UInt8] = Bool.random(using: &random) ? [] : Array("date,plot,crop,quantity,poids (g)\n".utf8)
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        bytes += words.randomElement(using: &random) ?? []
        if Int.random(in: 0..<12, using: &random) == 0 { bytes.append(UInt8.random(in: 0...255, using: &random)) }
      }
      let source = BytesSource(bytes, piece: Int.random(in: 1...40, using: &random))
      do {
        _ = try imported(HarvestDraft.self, source)
      } catch {
        #expect(error is TableError)
      }
      do {
        _ = try imported(
          PlotDraft.self, source, TableOptions(encoding: TextEncoding.allCases.randomElement(using: &random)))
      } catch {
        #expect(error is TableError)
      }
    }
  }

  @Test func `random tables come back the same from any delimiter and any pieces`() throws {
    var random = Repeatable(state: 5)
    let parts = ["a", "é", "\"", ",", ";", "\n", "\r", "\r\n", " ", "🥬", "", "sep=,", "\u{0}"]
    for _ in 0..<1500 {
      let width = Int.random(in: 1...5, using: &random)
      let table = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        (0..<width).map { _ in
          (0..<Int.random(in: 0...3, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
        }
      }
      var bytes: [UInt8] = []
      for row in table { CSVWriter(.plain).row(row.map(Value.text), into: &bytes) }
      let read = { (piece: Int) -> [[String]] in
        let text = try DecodedBytes(
          BytesSource(bytes, piece: piece), form: EncodedForm(encoding: .utf8, isBigEndian: false, mark: 0))
        let reader = TableReader(text, delimiter: .comma)
        var rows: [[String]] = []
        while try reader.next() { rows.append(reader.texts) }
        return rows
      }
      #expect(try read(Int.random(in: 1...30, using: &random)) == table)
    }
  }
}
