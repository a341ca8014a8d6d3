import CultiverExchange
import Testing

struct TableReaderTests {
  @Test(arguments: Delimiter.usual, ["\n", "\r\n", "\r"])
  func `every delimiter and line end gives the same cells`(delimiter: Delimiter, lineEnd: String) throws {
    let mark = String(UnicodeScalar(delimiter.byte))
    let lines = [
      ["a", "b", "c"], ["1", "\"x \"\"y\"\" \(mark) z\"", ""], ["", "\"deux\(lineEnd)lignes\"", " \u{A0}é "],
      ["\"\"", "", ""],
    ]
    let text = lines.map { $0.joined(separator: mark) }.joined(separator: lineEnd)
    let expected = [
      ["a", "b", "c"], ["1", "x \"y\" \(mark) z", ""], ["", "deux\(lineEnd)lignes", " \u{A0}é "], ["", "", ""],
    ]
    for piece in 1...12 {
      #expect(try rows(text, delimiter, piece: piece) == expected)
      #expect(try rows(text + lineEnd, delimiter, piece: piece) == expected)
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `a row knows the line on which it begins`(lineEnd: String) throws {
    let text = ["a,b", "", "\"1", "", "2\",3", "4,\"5\"\"", "\"", "6,7"].joined(separator: lineEnd)
    for piece in [1, 2, 3, 100] {
      let reader = try TableReader(BytesSource(Array(text.utf8), piece: piece), delimiter: .comma)
      var lines: [Int] = []
      while try reader.next() { lines.append(reader.line) }
      #expect(lines == [1, 3, 6, 8])
    }
  }

  @Test func `a quote that is never closed is told by the line where it opens`() {
    for piece in [1, 4, 100] {
      #expect(throws: TableError.unclosedQuote(line: 4)) {
        try rows("a,b\n1,2\n\"3\n\",\"4\n5,6\n7", piece: piece)
      }
    }
  }

  @Test func `text after a closing quote spoils its row only`() throws {
    let reader = try TableReader(BytesSource("\"Le \"Talus\"\",x\n1,2\n\"3\" ,4\n"), delimiter: .comma)
    #expect(try reader.next())
    #expect(reader.isStray)
    #expect(reader.texts == ["\"Le \"Talus\"\"", "x"])
    #expect(try reader.next())
    #expect(!reader.isStray)
    #expect(try reader.next())
    #expect(reader.isStray)
    #expect(try !reader.next())
  }

  @Test func `a quote within a bare cell is a quote`() throws {
    #expect(try rows("3\" pot,l'\"été\"\n") == [["3\" pot", "l'\"été\""]])
  }

  @Test func `a row longer than any row is refused before it fills the memory`() {
    let text = "a,b\n1,\"" + String(repeating: "long ", count: 300_000)
    #expect(throws: TableError.rowTooLong(line: 2)) { try rows(text, piece: 1 << 16) }
  }

  @Test func `nothing gives no rows`() throws {
    #expect(try rows("") == [])
    #expect(try rows("\n\r\n\r") == [])
    #expect(try rows("\"\"") == [[""]])
  }
}
