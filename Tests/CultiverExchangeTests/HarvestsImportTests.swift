import CultiverMarseille
import Testing

@testable import CultiverExchange

struct HarvestsImportTests {
  @Test func `a French spreadsheet is read as it was meant`() throws {
    let text = """
      Récoltes de juin;;;;;;
      Date;Parcelle;Culture;Variété;Quantité;Unité;Devenir
      24/06/2026 10:30;A1; Tomates ;nan;12,5;kg;vendu
      25/06/2026;BDM/A2;Radis;NA;6;bottes;null
      26 juin 2026;A1;Blette;;250 g;;

      ;;;;;;
      Total;;;;18,5;;
      ;;;;18,5;kg;
      """
    let found = try imported(HarvestDraft.self, text.replacing("\n", with: "\r\n"))
    #expect(
      found.drafts == [
        HarvestDraft(
          day: day("2026-06-24"), plot: "A1", crop: "Tomates", quantity: kilograms(12_500), destination: .sold),
        HarvestDraft(day: day("2026-06-25"), plot: "BDM/A2", crop: "Radis", quantity: kilograms(6000, "bottes")),
        HarvestDraft(day: day("2026-06-26"), plot: "A1", crop: "Blette", quantity: kilograms(250_000, "g")),
      ])
    #expect(found.lines == [3, 4, 5])
    #expect(found.summary.read == 3)
    #expect(found.summary.totals == 2)
    #expect(found.head.delimiter == .semicolon)
  }

  @Test func `all problems of a row are told at once`() throws {
    let found = try imported(
      HarvestDraft.self, "date,plot,crop,quantity,to,destination\n30/02/2026,,tomate,trois,,mangé\n")
    let problems = found.faults.first?.problems ?? []
    #expect(problems.map(\.line) == [2, 2, 2, 2])
    #expect(problems.map(\.column) == [.date, .plot, .quantity, .destination])
    #expect(problems.first?.refusal == .typed(TypedError(.day, "30/02/2026", .noSuchDay)))
    #expect(problems.dropFirst().first?.refusal == .missing)
  }

  @Test func `an unquoted decimal comma does not cut a harvest in two`() throws {
    let found = try imported(
      HarvestDraft.self, "date,plot,crop,quantity\n2026-06-01,A1,tomate,12,5\n2026-06-01,A1,tomate,12,\n")
    #expect(found.faults.map(\.form) == [.surplusCells(line: 2, found: 5, headings: 4)])
    #expect(found.drafts.count == 1)
  }

  @Test func `a stray quote refuses its row and no other`() throws {
    let found = try imported(NoneDraft.self, "date,plot\n2026-06-01,\"A\"1\n2026-06-01,A2\n")
    #expect(found.faults.map(\.form) == [.strayText(line: 2)])
    #expect(found.drafts.map(\.plot) == ["A2"])
  }

  @Test func `the unit comes from the cell, the column, the heading, the settings, and else is kg`() throws {
    let row = { (heading: String, cells: String, defaults: [Column: String]) in
      try imported(
        HarvestDraft.self, "date,plot,crop,unit,\(heading)\n2026-06-01,A1,radis,\(cells)\n",
        TableOptions(defaults: defaults))
    }
    #expect(try row("poids (g)", ",2 caisses", [.unit: "t"]).drafts.map(\.quantity.unit) == ["caisses"])
    // A heading in grams beside a row in bunches is not guessed at.
    #expect(
      try row("poids (g)", "botte,2", [.unit: "t"]).faults.first?.problems
        == [Problem(line: 2, column: .unit, .typed(TypedError(.quantity, "botte", .otherUnit("botte"))))])
    #expect(try row("poids (g)", ",2", [.unit: "t"]).drafts.map(\.quantity.unit) == ["g"])
    #expect(try row("poids", ",2", [.unit: "t"]).drafts.map(\.quantity.unit) == ["t"])
    #expect(try row("poids", ",2", [:]).drafts.map(\.quantity.unit) == ["kg"])
    #expect(try row("poids", "KG,2 kilos", [:]).drafts.map(\.quantity.unit) == ["kilos"])
    #expect(
      try row("poids", "botte,2 kg", [:]).faults.first?.problems
        == [Problem(line: 2, column: .unit, .typed(TypedError(.quantity, "botte", .otherUnit("botte"))))])
  }

  @Test func `settings fill the column that is not there and the cells that are blank`() throws {
    let options = TableOptions(defaults: [.plot: "A1"])
    #expect(
      try imported(HarvestDraft.self, "date,crop,kg (kg),poids\n2026-06-01,radis,,2\n", options).drafts.map(\.plot) == [
        "A1"
      ])
    let some = try imported(
      HarvestDraft.self, "date,plot,crop,poids\n2026-06-01,,radis,2\n2026-06-01,B2,radis,2\n", options)
    #expect(some.drafts.map(\.plot) == ["A1", "B2"])
  }

  @Test func `with a cycle neither plot nor crop is needed`() throws {
    let found = try imported(HarvestDraft.self, "date,cycle,quantity\n2026-06-01,C1,2\n2026-06-01,,2\n")
    #expect(found.drafts == [HarvestDraft(day: day("2026-06-01"), cycle: "C1", quantity: kilograms(2000))])
    #expect(found.faults.first?.problems.map(\.column) == [.plot, .crop])
  }

  @Test func `texts keep every character, words lose the spaces around them`() throws {
    let text =
      "date,plot,crop,quantity,note,reference,void_reason\n"
      + "2026-06-01, A1\u{A0},\u{202F}radis\t, 2 ,\"  a\r\n\"\"b\"\" \", R 1 ,\" double \"\n"
    let draft = try imported(HarvestDraft.self, text).drafts.first
    #expect(draft?.plot == "A1")
    #expect(draft?.crop == "radis")
    #expect(draft?.note == "  a\r\n\"b\" ")
    #expect(draft?.reference == " R 1 ")
    #expect(draft?.voidReason == " double ")
  }

  @Test func `a header alone is no error`() throws {
    let found = try imported(HarvestDraft.self, "date,plot,crop,quantity\n")
    #expect(found.drafts.isEmpty && found.faults.isEmpty)
    #expect(found.summary == TableSummary())
  }

  @Test func `a crop called Total or a row that lacks its date is not lost among the totals`() throws {
    let text = "date,plot,crop,quantity\n2026-06-01,Totem,Total,2\n,A1,radis,2\nSous-total A1,,,2\ntotal :,A1,radis,4\n"
    let found = try imported(HarvestDraft.self, text)
    #expect(found.drafts.count == 1)
    #expect(found.faults.count == 1)
    #expect(found.summary.totals == 2)
  }

  @Test func `the quick way to read numbers gives what the slow way gives`() {
    var random = Repeatable(state: 2)
    let letters = Array("0123456789,. 5".utf8)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...8, using: &random)).map { _ in letters.randomElement(using: &random) ?? 48 }
      let text = String(decoding: bytes, as: UTF8.self)
      for places in [0, 3] {
        guard let quick = bytes.withUnsafeBufferPointer({ Digits.units($0, places: places) }) else { continue }
        #expect(try! Typed.decimal(text, places: places) == quick, "\(text)")
      }
    }
    for common in ["1", "12.5", "0,005", "99999999999.999", "000", "12"] {
      #expect(Array(common.utf8).withUnsafeBufferPointer { Digits.units($0, places: 3) } != nil)
    }
  }
}
