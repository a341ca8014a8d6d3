import CultiverMarseille
import FoundationEssentials
import Testing

@testable import CultiverShell

/// Replays Sayings.txt; `CULTIVER_RECORD=1` writes it anew from what is understood, and such a run fails.
///
/// Under each line `> …` stands what is understood of it, a harvest a line; or `! COLUMN: why not`, and `? ` before what is
/// offered instead. `@ use …` sets the context of the lines after it.
struct SayingTests {
  static let file = String(#filePath.dropLast("SayingTests.swift".count)) + "Sayings.txt"

  static func picks(_ line: String, _ context: WritingContext = WritingContext()) throws -> [SaidPick] {
    let words = SaidWords.parted(try WordSplitter.words(of: line))
    return try Saying(vocabulary: .ofTests, today: .ofTests, context: context).picks(words)
  }

  private static func answer(_ line: String, _ context: WritingContext) -> String {
    do {
      return try picks(line, context).map(\.text).joined(separator: "\n")
    } catch let doubt as Doubt {
      let wording = doubt.fact.wording.fr.split(separator: "\n")
      let offered = doubt.candidates.isEmpty ? "" : "\n? " + doubt.candidates.map(\.shown.fr).joined(separator: " · ")
      return "! \(doubt.column): \(wording[0])\(offered)"
    } catch {
      return "!! \(error)"
    }
  }

  @Test func `a line that is said means what the table says`() throws {
    let text = String(decoding: try Data(contentsOf: URL(filePath: Self.file)), as: UTF8.self)
    var (played, count, context) = ("", 0, WritingContext())
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("@ use ") {
        let words = try WordSplitter.words(of: String(line.dropFirst(6)))
        context =
          words[0].text == "none" ? WritingContext() : try Use.context(WritingContext(), words, .ofTests, .ofTests)
        played += line + "\n"
      } else if line.hasPrefix("> ") {
        count += 1
        played += line + "\n" + Self.answer(String(line.dropFirst(2)), context) + "\n"
      } else if line.isEmpty || line.hasPrefix("#") {
        played += line + "\n"
      }
    }
    played = String(played.dropLast())
    #expect(count >= 120)
    if ProcessInfo.processInfo.environment["CULTIVER_RECORD"] == "1" {
      try Data(played.utf8).write(to: URL(filePath: Self.file))
      Issue.record("recorded Sayings.txt")
    } else if played != text {
      let pairs = zip(played.split(separator: "\n"), text.split(separator: "\n"))
      let first = pairs.first { $0 != $1 }
      Issue.record("Sayings.txt: «\(first?.1 ?? "")» became «\(first?.0 ?? "")»")
    }
  }

  @Test(arguments: [
    "12,5 kg tomate BDM/A1 hier", "3 kg courgette B2 vendu lundi", "3 kg tomate Roma SEM/A1 don hier",
    "6 bottes radis B3 le 24 juin", "4 kg pomme de terre A2 hier", "2 kg haricot SEM/C1 vendu",
    "1 kg d'aubergine parcelle B2 avant-hier", "2 kg tomate BDM A1 cycle T1 hier", "3 kg basil B2 gift yesterday",
  ])
  func `words in any other order mean the same, or are refused`(_ line: String) throws {
    let words = try WordSplitter.words(of: line)
    let meant = try Self.picks(line).map(\.text)
    var understood = 0
    for order in Self.permutations(Array(words.dropFirst(2))) {
      let said = (words.prefix(2) + order).map(\.text).joined(separator: " ")
      guard let picks = try? Self.picks(said) else { continue }
      understood += 1
      #expect(picks.map(\.text) == meant, "\(said)")
    }
    #expect(understood > 1)
  }

  private static func permutations(_ words: [Word]) -> [[Word]] {
    guard words.count > 1 else { return [words] }
    return words.indices.flatMap { place -> [[Word]] in
      var rest = words
      let first = rest.remove(at: place)
      return permutations(rest).map { [first] + $0 }
    }
  }

  @Test(arguments: [
    Doubt.Fact.unitMissing("3"), .unknownUnit("x"), .slippedDecimal("12, 5 kg"), .quantityAlone("5 kg"),
    .notUnderstood("x"), .loneNumber("3"), .secondQuantity("3 kg"),
    .noSuchDay("31 juin"), .otherVariety("x", crop: "y"), .severalMeanings("x"), .severalCycles(crop: "x", plot: "A1"),
    .otherSite(plot: "A1", site: "BDM"), .notForContext("x"),
    .notForRound("x", site: "TIL"), .notForRound("x", site: nil), .notAtStop("x"),
    .notInFigure("x"), .noteMissing, .tooLong,
    .saidTwice(option: "--on"),
    .typed(TypedError(.quantity, "x", .empty)),
    .two(.plot, "x", "y"), .two(.crop, "x", "y"), .two(.variety, "x", "y"), .two(.site, "x", "y"),
    .two(.cycle, "x", "y"), .two(.day, "x", "y"), .two(.quantity, "x", "y"),
    .several(.plot, "x"), .several(.crop, "x"), .several(.variety, "x"), .several(.site, "x"), .several(.cycle, "x"),
    .several(.day, "x"), .several(.quantity, "x"), .missing(.plot), .missing(.crop), .missing(.variety),
    .missing(.site),
    .missing(.cycle), .missing(.day), .missing(.quantity),
  ])
  func `every doubt is told in both languages`(_ fact: Doubt.Fact) {
    let wording = fact.wording
    #expect(!wording.fr.isEmpty && !wording.en.isEmpty && wording.fr != wording.en)
    #expect(!wording.fr.contains(" ?") && !wording.fr.contains(" :"), "\(wording.fr)")
  }

  @Test func `what is offered can be chosen, and settles that doubt`() throws {
    let text = String(decoding: try Data(contentsOf: URL(filePath: Self.file)), as: UTF8.self)
    for line in text.split(separator: "\n") where line.hasPrefix("> ") {
      let words = SaidWords.parted(try WordSplitter.words(of: String(line.dropFirst(2))))
      let saying = Saying(vocabulary: .ofTests, today: .ofTests, context: WritingContext())
      do throws(Doubt) {
        _ = try saying.picks(words)
      } catch {
        for candidate in error.candidates {
          var chosen = words
          chosen.replaceSubrange(
            error.range, with: candidate.words.map { Word($0, column: error.column, quoted: false) })
          do throws(Doubt) {
            _ = try saying.picks(chosen)
          } catch let next {
            #expect(next.fact != error.fact, "\(line): \(candidate.words)")
          }
        }
      }
    }
  }
}

extension Vocabulary {
  /// Two farms: what stands in them on 15 July 2026 is said in `cycles`.
  static let ofTests: Vocabulary = {
    func site(_ id: Int64, _ code: String, _ name: String) -> Site {
      Site(
        id: Identity(rawValue: id), code: code, name: name, commune: Identity(rawValue: 1), latitude: nil,
        longitude: nil, retired: nil)
    }
    let codes: [(Int64, String, String?)] = [
      (1, "A1", nil), (1, "A2", nil), (1, "B2", nil), (1, "B3", "Planche du puits"), (1, "12", nil), (1, "T1", nil),
      (1, "S", nil), (2, "A1", nil), (2, "C1", "Grande serre"),
    ]
    let plots = codes.enumerated().map { place, plot in
      Plot(
        id: Identity(rawValue: Int64(place + 1)), site: Identity(rawValue: plot.0), code: plot.1, name: plot.2,
        area: nil)
    }
    let names: [(String, String, [String])] = [
      ("tomate", "Tomate", ["tomate", "tomato"]),
      ("tomate-cerise", "Tomate cerise", ["tomate cerise", "cherry tomato"]),
      ("courgette", "Courgette", ["courgette", "zucchini"]), ("radis", "Radis", ["radis", "radish"]),
      ("pdt", "Pomme de terre", ["pomme de terre", "patate", "potato"]), ("basilic", "Basilic", ["basilic", "basil"]),
      ("aubergine", "Aubergine", ["aubergine", "eggplant"]),
      ("haricot-vert", "Haricot vert", ["haricot vert", "haricot", "bean"]),
      ("haricot-sec", "Haricot sec", ["haricot sec", "haricot", "dry bean"]),
      ("chou-rouge", "Chou rouge", ["chou rouge", "red cabbage"]),
      ("cerise", "Cerise", ["cerise", "cherry"]), ("oignon", "Oignon", ["oignon", "onion"]),
      ("fraise", "Fraise", ["fraise", "strawberry"]),
    ]
    let crops = names.enumerated().map { place, crop in
      Crop(id: Identity(rawValue: Int64(place + 1)), code: crop.0, name: Phrase(fr: crop.1, en: crop.1))
    }
    var byName: [String: [Identity<Crop>]] = [:]
    for (crop, name) in zip(crops, names) { for word in name.2 { byName[Fold.key(word), default: []].append(crop.id) } }
    func id(_ code: String) -> Identity<Crop> { crops.first { $0.code == code }?.id ?? Identity(rawValue: 0) }
    let varieties = [
      ("tomate", "Roma"), ("tomate", "Noire de Crimée"), ("tomate", "Cerise"), ("courgette", "Ronde de Nice"),
      ("fraise", "Mara des bois"), ("radis", "18 jours"),
    ].enumerated().map { place, variety in
      Variety(id: Identity(rawValue: Int64(place + 1)), crop: id(variety.0), name: variety.1)
    }
    let cycles: [(String, Int64, String, Int64?, String)] = [
      ("T1", 1, "tomate", 1, "2026-04-20"), ("T2", 1, "courgette", nil, "2026-05-01"),
      ("K1", 3, "courgette", 4, "2026-05-01"),
      ("R1", 4, "radis", 6, "2026-06-01"), ("P1", 2, "pdt", nil, "2026-03-20"), ("B1", 3, "basilic", nil, "2026-05-20"),
      ("H1", 9, "haricot-vert", nil, "2026-05-20"), ("O1", 5, "oignon", nil, "2026-03-01"),
      ("O2", 5, "oignon", nil, "2026-04-01"),
      ("A7", 8, "tomate", 2, "2026-05-01"),
    ]
    return Vocabulary(
      sites: [site(1, "BDM", "La Belle Ferme"), site(2, "SEM", "Le Semis")], plots: plots, crops: crops,
      cropNames: byName,
      varieties: varieties,
      units: [
        "botte": "botte", "bunch": "botte", "bunche": "botte", "piece": "piece", "caisse": "caisse", "crate": "caisse",
      ],
      unitNames: ["piece": UnitName(Phrase(fr: "pièce", en: "piece"))],
      weighedUnits: [id("radis"): ["botte"], id("courgette"): ["piece", "caisse"]],
      cycles: cycles.enumerated().map { place, cycle in
        CropCycle(
          id: Identity(rawValue: Int64(place + 1)), code: cycle.0, plot: Identity(rawValue: cycle.1), crop: id(cycle.2),
          variety: cycle.3.map { Identity(rawValue: $0) }, area: nil, stage: .standing(since: Day(cycle.4)))
      })
  }()
}
