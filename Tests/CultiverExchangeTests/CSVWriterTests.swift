import CultiverExchange
import CultiverMarseille
import Testing

struct CSVWriterTests {
  private func written(_ dialect: Dialect, _ values: [Value]) -> String {
    var bytes: [UInt8] = []
    CSVWriter(dialect).row(values, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private let values: [Value] = [
    .blank, .text("a,b;c"), .text("l'\"été\""), .text("x\ny"), .text(" z "), .decimal(12_500, places: 3),
    .decimal(-50, places: 2), .whole(7), .day(Day(ordinal: 0)), .flag(true),
  ]

  @Test func `plain is for programs`() {
    #expect(
      written(.plain, values) == ",\"a,b;c\",\"l'\"\"été\"\"\",\"x\ny\", z ,12.5,-0.5,7,1970-01-01,true\n")
  }

  @Test func `spreadsheet is for a French Excel`() {
    #expect(
      written(.spreadsheet, values) == ";\"a,b;c\";\"l'\"\"été\"\"\";\"x\ny\"; z ;12,5;-0,5;7;1970-01-01;true\r\n")
    var bytes: [UInt8] = []
    CSVWriter(.spreadsheet).header(of: .none, into: &bytes)
    #expect(bytes == [0xEF, 0xBB, 0xBF] + Array("plot;date\r\n".utf8))
  }

  @Test func `what a spreadsheet would take for a formula is defused there alone`() {
    for text in ["=1+1", "+33 4", "-3", "@x", "\tx"] {
      #expect(written(.spreadsheet, [.text(text)]) == "'\(text)\r\n")
      #expect(written(.plain, [.text(text)]) == "\(text)\n")
    }
    #expect(written(.spreadsheet, [.text("\rx")]) == "\"'\rx\"\r\n")
    #expect(written(.spreadsheet, [.text("a=1"), .decimal(-5, places: 0)]) == "a=1;-5\r\n")
  }

  @Test func `a row of one empty cell is not an empty line`() throws {
    #expect(written(.plain, [.blank]) == "\"\"\n")
    #expect(try rows(written(.plain, [.blank])) == [[""]])
    #expect(written(.plain, [.blank, .blank]) == ",\n")
  }

  @Test func `rejects keep their cells and say why, and can be taken in again once mended`() throws {
    let table = try TableImport<NoneDraft>(from: BytesSource("Jour;Planche\n31/06/2026;A1\n01/06/2026;\"A;2\";x\n"))
    let rejects = Rejects()
    var bytes: [UInt8] = []
    rejects.header(table.head, into: &bytes)
    try table.read { row in
      guard case .failure = row.draft else { return }
      rejects.row(line: row.line, cells: row.cells, reasons: ["a", "b"], into: &bytes)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text == "line,reasons,Jour,Planche\n2,a | b,31/06/2026,A1\n3,a | b,01/06/2026,A;2,x\n")
    let mended = try imported(NoneDraft.self, text.replacing("31/06", with: "30/06"))
    #expect(mended.drafts == [NoneDraft(plot: "A1", day: day("2026-06-30"))])
    #expect(mended.head.ignored == ["line", "reasons"])
  }
}
