import CultiverMarseille
import FoundationEssentials
import Testing

@testable import CultiverShell

/// A coordinator sends a season's harvests: mistakes are named at once and nothing is half done.
struct CoordinatorFileTests {
  private static let rows = 750

  /// A file of harvests, with the cells of some of its lines replaced.
  private static func file(_ mistakes: [Int: String] = [:]) -> String {
    let crops = [("A1", "tomate"), ("A3", "courgette")]
    let lines = (2...rows + 1).map { line in
      let (plot, crop) = crops[line % 2]
      let day = Day(ordinal: Day("2026-05-01").ordinal + Int32(line % 70))
      return mistakes[line] ?? "\(day.iso);\(plot);\(crop);\(line % 9 + 1),\(line % 10);kg;ligne \(line)"
    }
    return (["Date;Parcelle;Culture;Quantité;Unité;Remarque"] + lines).map { $0 + "\n" }.joined()
  }

  @Test func `mistakes in lines 40 and 700 are both named and the notebook is untouched`() throws {
    let session = try TranscriptSession(.french)
    _ = try session.play(.directive(["given", "farm"]))
    func send(_ text: String) throws -> Answer {
      try Data(text.utf8).write(to: URL(filePath: session.folder + "/saison.csv"))
      return try session.play(.say(.typed, ["import harvests {dir}/saison.csv"]))
    }
    func everything() throws -> [String: Data] {
      let folder = session.folder + "/tout"
      #expect(session.type("export notebook \(folder)") == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      return try Dictionary(
        uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: URL(filePath: folder + "/" + $0))) })
    }
    func bytes() throws -> [Data] {
      try ["", "-wal"].map { try Data(contentsOf: URL(filePath: session.notebook + $0)) }
    }

    let (before, file) = (try everything(), try bytes())
    let mistaken = [40: "2026-06-09;A1;tomatte;3,5;kg;", 700: "2026-06-10;A1;tomate;3,5 kg 2;kg;"]
    let refused = try send(Self.file(mistaken))
    #expect(refused.status == 65)
    #expect(
      refused.lines == [
        "! {dir}/saison.csv:40: crop\u{202F}: «\u{202F}tomatte\u{202F}»\u{202F}: aucune culture de ce nom. "
          + "Vouliez-vous dire «\u{202F}tomate\u{202F}»\u{202F}?",
        "!   Pour voir ce qu'il y a\u{202F}: cultiver crop list",
        "! {dir}/saison.csv:700: quantity\u{202F}: «\u{202F}3,5 kg 2\u{202F}» n'est pas une quantité.",
        "!   Écrivez par exemple\u{202F}: 12,5 kg, 250 g, 6 bottes",
        "{dir}/saison.csv\u{202F}: 750 lignes lues, 2 refusées. Rien n'a été écrit\u{202F}; "
          + "--skip-bad --rejects FICHIER garde les bonnes lignes.", "= 65",
      ])
    #expect(try everything() == before)
    #expect(try bytes() == file)

    let taken = try send(Self.file())
    #expect(
      taken.lines == [
        "{dir}/saison.csv\u{202F}: 750 lignes lues\u{202F}; 750 récoltes ajoutées (4\u{202F}084,5 kg)."
      ])
    let after = try everything()
    #expect(after != before)

    let again = try send(Self.file())
    #expect(again.lines == ["{dir}/saison.csv\u{202F}: 750 lignes lues\u{202F}; 0 récolte ajoutée, 750 déjà là."])
    #expect(try everything() == after)
  }

  @Test func `the same words answer the same in all three ways of entry`() throws {
    let lines = [
      "site add AUB --name Aubagne --commune Aubagne", "plot add B1 --site AUB --area 12 m2",
      "cycle start tomate B1 --on 20/04/2026", "récolte ajouter 12,5 kg tomates B1 --on 24 juin --to don",
      "harvest add 2 kg tomatte B1", "harvest none A2 --on hier", "report monthly juin 2026 --format csv",
      "harvest list --format json",
    ]
    func answers(_ play: (TranscriptSession) throws -> [Answer]) throws -> [String] {
      let session = try TranscriptSession(.french)
      _ = try session.play(.directive(["given", "farm"]))
      return try play(session).flatMap(\.lines).filter { !$0.hasPrefix("=") }
    }
    let typed = try answers { session in try lines.map { try session.play(.say(.typed, [$0])) } }
    let words = try answers { session in try lines.map { try session.play(.say(.words, [$0])) } }
    let sitting = try answers { session in [try session.play(.say(.prompt, lines))] }
    let script = try answers { session in
      [
        try session.play(.file(name: "jour.cult", encoding: nil, lines: lines)),
        try session.play(.say(.typed, ["shell {dir}/jour.cult --partial"])),
      ]
    }
    #expect(typed == words)
    #expect(typed == sitting)
    // A script names the place of a message, and what it confirms comes after the commit.
    #expect(script.filter { !$0.hasPrefix("!") } == typed.filter { !$0.hasPrefix("!") })
  }
}
