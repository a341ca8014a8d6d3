import CultiverMarseille
import FoundationEssentials
import Testing

@testable import CultiverShell

struct EditingTests {
  @Test(arguments: [
    ("harvest add 1 kg tomate A1", true), (" harvest list", false), ("", false), ("person list", true),
    ("person add P1 --name Awa", false), ("Personne ajouter P1 --name Awa", false), ("people", true),
  ])
  func `what states something personal is not kept`(_ line: String, _ isKept: Bool) {
    #expect(HistoryFile.keeps(line) == isKept)
  }

  @Test func `history is kept in a file for its owner alone, and no more than was settled`() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/cultiver-history-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = HistoryFile(path: folder + "/a/history", size: 3)
    #expect(file.lines() == [])
    for number in 1...7 { file.append("harvest show \(number)") }
    #expect(file.lines() == ["harvest show 5", "harvest show 6", "harvest show 7"])
    file.append("récolte\r\nliste")
    #expect(file.lines() == ["harvest show 6", "harvest show 7", "récolteliste"])
    guard case .file(let mode) = System.standing(at: file.path) else { return #expect(Bool(false)) }
    #expect(mode == 0o600)
  }

  @Test func `pasted cells keep their distance`() {
    #expect(EditedLines.rows(of: "tomate\t3\tkg\r\nradis\r🍅\u{1B}[A\n") == ["tomate 3 kg", "radis", "🍅[A", ""])
  }

  @Test func `rows that are pasted are recorded after one yes`() {
    final class Answering: LineSource {
      var typed: ArraySlice<TypedLine>
      var answers: ArraySlice<String>
      var asked: [String] = []

      init(_ typed: [TypedLine], _ answers: [String]) {
        self.typed = typed[...]
        self.answers = answers[...]
      }

      func next(prompt: String) -> TypedLine? { typed.popFirst() }
      func answer(to question: String) -> String? {
        asked.append(question)
        return answers.popFirst()
      }
    }
    let good = "harvest add 1kg tomate A1 --on 2026-06-01"
    func sit(_ rows: [String], _ answers: [String]) -> (Kept, Answering) {
      let kept = Kept()
      let source = Answering([.rows(rows)], answers)
      Prompt(kept.session).run(source)
      return (kept, source)
    }
    let (yes, asked) = sit([good, "", good], ["Oui"])
    #expect(asked.asked == ["Noter ces 2 lignes\u{202F}? [o/N] "])
    #expect(yes.transaction.asked.last == "commit")
    #expect(yes.messages.hasSuffix("2 lignes notées.\n"))
    for answer in [["n"], [""], []] {
      let (no, _) = sit([good, good], answer)
      #expect(no.transaction.asked.last == "rollBack")
      #expect(no.messages.hasSuffix("Rien n'a été noté.\n"))
    }
    let (wrong, unasked) = sit([good, "harvst"], ["o"])
    #expect(unasked.asked.isEmpty)
    #expect(wrong.transaction.asked.last == "rollBack")
    #expect(wrong.output.isEmpty)
    #expect(wrong.messages.contains("collé:2:1: "))
  }
}
