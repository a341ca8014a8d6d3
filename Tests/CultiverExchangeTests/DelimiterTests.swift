import CultiverMarseille
import Testing

@testable import CultiverExchange

struct DelimiterTests {
  private func detect(_ text: String, headings: Set<String> = []) -> Delimiter? {
    DelimiterDetection.detect(Array(text.utf8), isWhole: true) { $0.filter(headings.contains).count }
  }

  @Test func `the count that stays constant tells the delimiter`() {
    #expect(detect("a,b\n1,2\n3,4\n") == .comma)
    #expect(detect("a;b\n1,5;2\n3;4\n") == .semicolon)
    #expect(detect("a\tb\n\"1;2;3\"\t2\n3\t4\n") == .tab)
    #expect(detect("a|b\n1,1|2\n3|4\n") == .bar)
  }

  @Test func `headings tell it where the cells do not`() {
    #expect(detect("jour;kg\n1;1,5\n2;2,5\n3;3,5\n", headings: ["jour", "kg"]) == .semicolon)
    #expect(detect("x;y,z\n1;1,5\n2;2,5\n") == nil)
  }

  @Test func `one column needs no delimiter`() {
    #expect(detect("code\nA\nB\n") == .comma)
    #expect(detect("") == .comma)
  }

  @Test func `a first line may declare it`() throws {
    #expect(detect("sep=|\na;b\n1;2\n") == .bar)
    #expect(detect("\"SEP=;\"\r\na,b\n1,2\n") == .semicolon)
    #expect(detect("sep=ab\na;b\n1;2\n") == .semicolon)
    let found = try imported(
      HarvestDraft.self, "sep=;\r\nDate;Parcelle;Culture;Quantité\r\n24/06/2026;A1;tomate;1,5\r\n")
    #expect(found.lines == [3])
    #expect(found.drafts.first?.quantity == kilograms(1500))
  }

  @Test func `when it is not sure the file is refused, and the setting settles it`() throws {
    let text = "x;y,z\n1;1,5\n2;2,5\n"
    #expect(throws: TableError.delimiterUnsure) { try imported(NoneDraft.self, text) }
    let none = "jour;bac\n2026-06-01;A1\n"
    let options = TableOptions(delimiter: .semicolon, map: ["jour": .date, "bac": .plot])
    #expect(try imported(NoneDraft.self, none, options).drafts == [NoneDraft(plot: "A1", day: day("2026-06-01"))])
  }

  @Test func `it has names in both languages`() {
    let names = [",", "virgule", ";", "Point-virgule", "semicolon", "\t", "\\t", "tab", "|", "barre", "x"]
    #expect(
      names.map { Delimiter(name: $0) }
        == [.comma, .comma, .semicolon, .semicolon, .semicolon, .tab, .tab, .tab, .bar, .bar, nil])
  }
}
