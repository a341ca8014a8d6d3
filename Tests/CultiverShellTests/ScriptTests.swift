import CultiverMarseille
import Testing

@testable import CultiverShell

struct ScriptTests {
  private func run(
    _ kept: Kept, _ lines: [String], partial: Bool = false, stop: Bool = false, dryRun: Bool = false
  ) throws -> ExitStatus {
    let options = ScriptRunner.Options(partial: partial, stop: stop, dryRun: dryRun)
    return try ScriptRunner(kept.session, options).run(Script(name: "day.cult", lines: lines))
  }

  private static let good = "harvest add 1kg tomate A1 --on 01/06/2026"
  private static let mixed = ["# ok", good, "harvest add 1kg tomatte A1", "", "\tharvest add trois tomate A1", good]

  @Test func `a good script is kept as a whole and then confirmed`() throws {
    let kept = Kept()
    #expect(try run(kept, [Self.good, "", "# rien", Self.good]) == .done)
    #expect(kept.transaction.asked == ["begin", "keep", "begin", "keep", "commit"])
    #expect(kept.output == "1 kg tomate A1 2026-06-01\n1 kg tomate A1 2026-06-01\n")
    #expect(kept.messages.isEmpty)
    #expect(kept.session.setting == .alone)
  }

  @Test func `a failing line writes nothing and every failure is listed with a caret`() throws {
    let kept = Kept()
    #expect(try run(kept, Self.mixed) == .refused)
    #expect(kept.transaction.asked == ["begin", "keep", "begin", "back", "begin", "back", "begin", "keep", "rollBack"])
    #expect(kept.output.isEmpty)
    #expect(
      kept.messages == """
        day.cult:3:17: «\u{202F}tomatte\u{202F}»\u{202F}: aucune culture de ce nom. Vouliez-vous dire «\u{202F}tomate\u{202F}»\u{202F}?
          harvest add 1kg tomatte A1
                          ^
          Pour voir ce qu'il y a\u{202F}: cultiver crop list
        day.cult:5:14: «\u{202F}trois\u{202F}» n'est pas une quantité.
          \tharvest add trois tomate A1
          \t            ^
          Écrivez par exemple\u{202F}: 12,5 kg, 250 g, 6 bottes
        2 lignes en échec\u{202F}: rien n'a été écrit.

        """)
  }

  @Test func `partial keeps the good lines and ends well`() throws {
    let kept = Kept(.english)
    #expect(try run(kept, Self.mixed, partial: true) == .done)
    #expect(kept.transaction.asked.last == "commit")
    #expect(kept.output == "1 kg tomate A1 2026-06-01\n1 kg tomate A1 2026-06-01\n")
    #expect(kept.messages.hasSuffix("2 lines kept, 2 lines failed.\n"))
  }

  @Test func `stop ends at the first failure`() throws {
    let kept = Kept()
    #expect(try run(kept, Self.mixed, stop: true) == .refused)
    #expect(kept.transaction.asked == ["begin", "keep", "begin", "back", "rollBack"])
    #expect(!kept.messages.contains("day.cult:5"))
  }

  @Test func `a dry run says what would change and writes nothing`() throws {
    let kept = Kept()
    #expect(try run(kept, [Self.good], dryRun: true) == .done)
    #expect(kept.transaction.asked == ["begin", "keep", "rollBack"])
    #expect(kept.output == "1 kg tomate A1 2026-06-01\n")
    #expect(kept.messages == "Essai\u{202F}: 1 ligne juste, rien n'a été écrit.\n")
  }

  @Test(arguments: [
    "undo", "shell other.cult", "harvest add 1kg tomate A1 --db other.sqlite", "défaire",
  ])
  func `what would leave the transaction is refused in a script`(_ line: String) throws {
    let kept = Kept()
    #expect(try run(kept, [line]) == .notUnderstood)
    #expect(kept.output.isEmpty)
  }

  @Test func `the script's own notebook may be named in it`() throws {
    #expect(try run(Kept(), [Self.good + " --db n.sqlite"]) == .done)
  }

  @Test func `the status is that of the first failure`() throws {
    #expect(try run(Kept(), ["harvst", "harvest add 1kg tomatte A1"]) == .notUnderstood)
    #expect(try run(Kept(), ["harvest add 1kg tomatte A1", "harvst"]) == .refused)
  }

  @Test func `a commit that fails confirms nothing`() throws {
    let kept = Kept()
    kept.transaction.commitError = .noNotebook
    #expect(throws: ShellError.noNotebook) { try run(kept, [Self.good]) }
    #expect(kept.output.isEmpty)
    #expect(kept.transaction.asked.suffix(2) == ["commit", "rollBack"])
  }

  @Test func `warnings carry their place`() throws {
    let kept = Kept(.english)
    #expect(try run(kept, ["", "harvest add 1kg tomate A1 --on 2026-07-16"]) == .done)
    #expect(kept.messages == "day.cult:2: warning: Thursday 16 July 2026 is in the future\n")
  }

  @Test func `an open quotation mark is a failure of its line`() throws {
    let kept = Kept()
    #expect(try run(kept, ["undo \"", Self.good]) == .notUnderstood)
    #expect(kept.messages.hasPrefix("day.cult:1:6: "))
  }

  @Test func `a file's bytes become lines`() throws {
    let script = try Script(name: "s", bytes: Array("\u{FEFF}a\r\nb\rc\n\nd é".utf8))
    #expect(script.lines == ["a", "b", "c", "", "d é"])
    #expect(throws: ShellError.notText("s", line: 2)) { try Script(name: "s", bytes: [0x61, 0x0A, 0xE9, 0x0A]) }
  }

  @Test func `the caret stands below its character`() {
    #expect(Caret.under("été x", column: 5) == "  été x\n      ^\n")
    #expect(Caret.under("\ta x", column: 4) == "  \ta x\n  \t  ^\n")
    #expect(Caret.under("🍅 x", column: 3) == "  🍅 x\n     ^\n")
    #expect(Caret.under("e\u{301} x", column: 3) == "  e\u{301} x\n    ^\n")
  }
}
