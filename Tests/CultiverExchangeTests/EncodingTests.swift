import CultiverMarseille
import Testing

@testable import CultiverExchange

struct EncodingTests {
  private let text = "date,plot,crop,quantity,note\n2026-06-24,A1,Épinard,3,\"cœur 🥬 à 3 €\"\n"

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    [bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]].joined()
      + text.utf16.flatMap { unit in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return bigEndian ? [high, low] : [low, high]
      }
  }

  @Test(arguments: [1, 2, 3, 5, 64, 1 << 18])
  func `the same table in any encoding gives the same rows, wherever its pieces break`(piece: Int) throws {
    let plain = Array(text.utf8)
    let forms: [([UInt8], TextEncoding)] = [
      (plain, .utf8), ([0xEF, 0xBB, 0xBF] + plain, .utf8), (utf16(text, bigEndian: false), .utf16),
      (utf16(text, bigEndian: true), .utf16),
    ]
    for (bytes, encoding) in forms {
      let found = try imported(HarvestDraft.self, BytesSource(bytes, piece: piece))
      #expect(found.head.encoding == encoding)
      #expect(found.drafts.first?.crop == "Épinard")
      #expect(found.drafts.first?.note == "cœur 🥬 à 3 €")
    }
  }

  @Test func `what is not UTF-8 throughout is Windows-1252, even when the first accent comes late`() throws {
    var bytes = Array("date,plot,crop,quantity,note\n".utf8)
    for _ in 0..<20_000 { bytes += Array("2026-06-24,A1,tomate,3,rien\n".utf8) }
    bytes += Array("2026-06-24,A1,".utf8) + [0xC9] + Array("pinard,3,".utf8) + [0x80, 0x9C, 0x81, 0x0A]
    let found = try imported(HarvestDraft.self, BytesSource(bytes))
    #expect(found.head.encoding == .windows1252)
    #expect(found.drafts.last?.crop == "Épinard")
    #expect(found.drafts.last?.note == "€œ\u{81}")
  }

  @Test func `every byte of Windows-1252 is kept`() {
    let text = String(decoding: Windows1252.utf8(Array(0...255)), as: UTF8.self)
    #expect(text.unicodeScalars.count == 256)
    #expect(Set(text.unicodeScalars).count == 256)
    for (byte, scalar) in text.unicodeScalars.enumerated() where !(0x80..<0xA0).contains(byte) {
      #expect(scalar.value == UInt32(byte))
    }
    let specials = String(text.unicodeScalars.dropFirst(0x80).prefix(32).map(Character.init))
    #expect(specials == "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ")
  }

  @Test func `strict UTF-8 is what the standard library takes for valid`() {
    var random = Repeatable(state: 1)
    let parts: [[UInt8]] = [
      [0x41], [0xC3, 0xA9], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0xA5, 0xAC], [0xC0, 0x80], [0xE0, 0x80, 0x80],
      [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0xC3], [0x80], [0xFF], [0xE2, 0x82],
    ]
    for _ in 0..<5000 {
      let bytes = (0..<Int.random(in: 0...6, using: &random)).flatMap { _ in
        [UInt8](repeating: 0x61, count: Int.random(in: 0...9, using: &random))
          + (parts.randomElement(using: &random) ?? [])
      }
      var check = UTF8Check()
      let cut = Int.random(in: 0...bytes.count, using: &random)
      let first = check.firstFault(in: Array(bytes[..<cut]))
      let isValid = first == nil && check.firstFault(in: Array(bytes[cut...])) == nil && check.isComplete
      #expect(isValid == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
  }

  @Test func `a file that breaks its own promise is refused`() throws {
    #expect(throws: TableError.notUTF8(line: 3)) {
      try imported(HarvestDraft.self, BytesSource([0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0x62, 0x0A, 0xE9, 0x0A]))
    }
    #expect(throws: TableError.notUTF8(line: 2)) {
      try imported(HarvestDraft.self, BytesSource([0x61, 0x0A, 0xE9]), TableOptions(encoding: .utf8))
    }
    #expect(throws: TableError.notUTF16) {
      try imported(HarvestDraft.self, BytesSource([0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00]))
    }
    #expect(throws: TableError.notUTF16) { try imported(HarvestDraft.self, BytesSource([0xFF, 0xFE, 0x61])) }
    #expect(throws: TableError.workbook) { try imported(HarvestDraft.self, BytesSource([0x50, 0x4B, 3, 4, 0, 0])) }
    #expect(throws: TableError.notText) { try imported(HarvestDraft.self, BytesSource([0x61, 0, 0x62, 0])) }
  }

  @Test func `the encoding can be said`() throws {
    let latin = Array("date,plot,crop,quantity\n2026-06-24,A1,".utf8) + [0xC3, 0xA9] + Array(",3\n".utf8)
    let found = try imported(HarvestDraft.self, BytesSource(latin), TableOptions(encoding: .windows1252))
    #expect(found.drafts.first?.crop == "Ã©")
    let names = ["utf-8", "UTF8", "utf-16", "Windows-1252", "cp1252", "latin1", "ISO-8859-1", "ebcdic"]
    #expect(
      names.map { TextEncoding(name: $0) }
        == [.utf8, .utf8, .utf16, .windows1252, .windows1252, .windows1252, .windows1252, nil])
  }
}
