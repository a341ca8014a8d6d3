import CultiverMarseille
import CultiverStore
import Testing

@testable import CultiverShell

/// What Tab offers, line by line; `|` is the cursor.
struct CompleterTests {
  private static func known(_ noun: Refusal.Noun, _ said: SaidSoFar) -> [KnownName] {
    func name(_ fr: String, _ en: String? = nil, _ others: [String] = [], stands: Bool = false) -> KnownName {
      KnownName(Phrase(fr: fr, en: en ?? fr), others: others, stands: stands)
    }
    switch noun {
    case .crop:
      return [
        name("Courgette", "Zucchini", stands: said.plot != "A9"),
        name("Tomate", "Tomato", stands: said.plot != "B2" && said.plot != "A9"),
        name("Épinard", "Spinach"), name("Pomme de terre", "Potato"), name("Pomme", "Apple"),
        name("Tétragone", "New Zealand spinach", ["épinard d'été"]), name("Tomate ancienne", "Heirloom tomato"),
      ]
    case .plot:
      return [
        name("A1", stands: said.crop == "tomate" && said.site != "ARC"), name("A2", stands: said.site == "ARC"),
        name("B2", stands: said.crop == "courgette" && said.site != "ARC"), name("A9"),
      ]
    case .unit:
      return [
        name("kg", stands: said.crop == "radis"), name("botte", "bunch", stands: said.crop == "radis"),
        name("pièce", "piece", ["pcs"]),
      ]
    case .variety: return [name("Noire de Crimée"), name("Cœur de bœuf")]
    case .site: return [name("TIL", nil, ["Ferme des Tilleuls"]), name("ARC", nil, ["Serre de l'Arc"])]
    case .harvest: return [name("42"), name("41")]
    case .action: return [name("9"), name("8")]
    case .commune: return [name("Aix-en-Provence"), name("La Ciotat")]
    case .venture: return [name("TDM"), name("TOI")]
    default: return []
    }
  }

  private static func completer(_ language: Language, _ context: WritingContext = WritingContext()) -> Completer {
    Completer(
      grammar: .cultiver, language: language, today: .ofTests, context: context, names: known,
      entries: { folder in
        folder == "d/" ? [("x.csv", false)] : [("d", true), ("juin récoltes.csv", false), (".caché", false)]
      })
  }

  /// What is offered for a line, and the line as it is when the first of it is taken.
  private func offered(
    _ line: String, _ language: Language = .french, in context: WritingContext = WritingContext()
  ) -> (texts: [String], first: String) {
    let cursor = line.firstIndex(of: "|").map { line.distance(from: line.startIndex, to: $0) } ?? line.count
    let plain = line.filter { $0 != "|" }
    let found = Self.completer(language, context).completion(of: plain, at: cursor)
    let before = plain.prefix(cursor).dropLast(found.replaced)
    return (
      found.candidates.map(\.text), before + (found.candidates.first?.text ?? "") + plain.dropFirst(cursor)
    )
  }

  @Test(arguments: [
    ("réc|", "récolte"), ("rec|", "récolte"), ("REC|", "récolte"), ("harv|", "harvest"),
    ("report monthly juil|", "report monthly juillet 2026"), ("cyc|", "cycle"),
    ("cycle-|", "cycle-de-culture"), ("help dat|", "help dates"),
    ("récolte ajou|", "récolte ajouter"),
    ("récolte ajouter 3kg epi|", "récolte ajouter 3kg épinard"), ("harvest add 3 kg EPI|", "harvest add 3 kg épinard"),
    ("harvest add 3 kg e\u{301}pi|", "harvest add 3 kg épinard"),
    ("harvest add 3 kg pomme de t|", "harvest add 3 kg pomme de terre"),
    ("harvest add 3 kg pomme de |", "harvest add 3 kg pomme de terre"),
    ("harvest add 3 kg pomme de terre a2|", "harvest add 3 kg pomme de terre A2"),
    ("harvest add 3 kg tomate anc|", "harvest add 3 kg tomate ancienne"),
    ("harvest add 3 kg spin|", "harvest add 3 kg spinach"), ("harvest add 3 bo|", "harvest add 3 botte"),
    ("harvest add 3bo|", "harvest add 3botte"), ("harvest add 3 kg tomate A1,a|", "harvest add 3 kg tomate A1,A1"),
    ("harvest add 3 kg tomate A1 --o|", "harvest add 3 kg tomate A1 --on"),
    ("harvest add 3 kg tomate A1 --on hi|", "harvest add 3 kg tomate A1 --on hier"),
    ("harvest add 3 kg tomate A1 --to ven|", "harvest add 3 kg tomate A1 --to vendu"),
    ("harvest add 3 kg tomate A1 --variety noire de|", "harvest add 3 kg tomate A1 --variety noire de Crimée"),
    ("harvest add 3 kg tomate A1 --variety noire de cri|", "harvest add 3 kg tomate A1 --variety noire de Crimée"),
    ("harvest add 3 kg tomate A1 --variety=noi|", "harvest add 3 kg tomate A1 --variety=Noire de Crimée"),
    ("harvest add 3 kg tom| A1", "harvest add 3 kg tomate A1"), ("report monthly juin|", "report monthly juin 2026"),
    ("site add X --name Y --commune la c|", "site add X --name Y --commune la Ciotat"),
    ("harvest list --format x|", "harvest list --format xlsx"), ("--lang e|", "--lang en"),
    ("--lang en plot l|", "--lang en plot list"), ("help harv|", "help harvest"),
    ("aide récolte aj|", "aide récolte ajouter"),
    ("import harv|", "import harvests"), ("import harvests d/|", "import harvests d/x.csv"),
    ("import harvests juin|", "import harvests \"juin récoltes.csv\""),
    ("import harvests \"juin r|", "import harvests \"juin récoltes.csv\""), ("venture show to|", "venture show TOI"),
    ("harvest add 3 kg « pomme de t|", "harvest add 3 kg «\u{202F}pomme de terre\u{202F}»"),
  ])
  func `a line goes on`(_ line: String, _ expected: String) {
    #expect(offered(line).first == expected)
  }

  @Test(arguments: [
    ("harvest add 3 kg |", ["courgette", "tomate"]), ("harvest add 3 kg tomate |", ["A1"]),
    ("harvest add 3 kg courgette |", ["B2"]), ("harvest add 3 kg tom|", ["tomate", "tomate ancienne"]),
    ("harvest add 3 kg pom|", ["pomme de terre", "pomme"]), ("harvest add |", []),
    ("harvest add 3 |", ["kg", "botte", "pièce"]), ("nothing such |", []), ("harvest add 3 kg # tom|", []),
    ("harvest add 3 kg xyz|", []), ("venture add T|", []), ("plot list --kind ser|", ["serre"]),
    ("import harvests |", ["d/", "\"juin récoltes.csv\""]), ("import harvests .|", [".caché"]),
    ("sql t|", []), ("harvest add 3 kg tomate A1 --on 2|", []),
  ])
  func `so much is offered and no more`(_ line: String, _ expected: [String]) {
    #expect(offered(line).texts == expected)
  }

  @Test func `a line is completed in its language`() {
    #expect(offered("harvest add 3 kg spin|", .english).first == "harvest add 3 kg spinach")
    #expect(offered("plot li|", .english).first == "plot list")
    #expect(offered("plot l|", .english).texts == ["list"])
    #expect(offered("harvest add 3 kg zuc|", .english).first == "harvest add 3 kg zucchini")
    #expect(offered("harvest add 1 kg x --on yes|", .english).first == "harvest add 1 kg x --on yesterday")
  }

  @Test func `an option is offered once`() {
    #expect(offered("harvest list --pl|").texts == ["--plot"])
    #expect(offered("harvest list --plot A1 --pl|").texts == [])
  }

  @Test(arguments: Grammar.cultiver.paths.map(\.text))
  func `every command offers its options with what they do`(_ text: String) throws {
    let path = try #require(Grammar.cultiver.paths.first { $0.text == text })
    let found = Self.completer(.french).completion(of: text + " --", at: text.count + 3)
    let names = found.candidates.map(\.text)
    #expect(names.contains("--db") && names.contains("--help"))
    #expect(found.candidates.allSatisfy { $0.help?.isEmpty == false })
    for option in path.command.form.options.keys where !Form.sharedOptions.keys.contains(option) && option.count > 1 {
      #expect(names.contains("--" + option), "\(option)")
    }
  }

  @Test func `a list of candidates fits the window`() {
    let candidates = ["épinard", "tomate ancienne", "🍅", "radis"].map { Completion.Candidate($0) }
    let table = CandidateTable(candidates: candidates, language: .french)
    #expect(table.lines(width: 80) == ["épinard          tomate ancienne  🍅               radis"])
    #expect(table.lines(width: 40) == ["épinard          🍅", "tomate ancienne  radis"])
    #expect(table.lines(width: 10).allSatisfy { $0.count < 10 })
    let explained = CandidateTable(
      candidates: [.init("A1", help: "Belle de Mai, tomate"), .init("Serre", help: nil)], language: .french)
    #expect(explained.lines(width: 80) == ["A1     Belle de Mai, tomate", "Serre"])
    let many = CandidateTable(candidates: (0..<500).map { Completion.Candidate("c\($0)") }, language: .english)
    #expect(many.lines(width: 80).last == "… and 380 more")
  }

  @Test func `what all candidates share`() {
    func shared(_ texts: String...) -> String {
      Completion(replaced: 0, candidates: texts.map { .init($0) }).sharedBeginning
    }
    #expect(shared() == "")
    #expect(shared("tomate", "tomate ancienne") == "tomate")
    #expect(shared("épinard", "épi") == "épi")
    #expect(shared("a", "b") == "")
  }

  /// A line that begins with a quantity goes on in any order.
  @Test(arguments: [
    ("12,5 kg to|", "12,5 kg tomate"), ("12,5 k|", "12,5 kg"), ("3bo|", "3botte"),
    ("3 bottes epi|", "3 bottes épinard"),
    ("3 kg |", "3 kg courgette"), ("3 kg tomate |", "3 kg tomate A1"), ("3 kg courgette |", "3 kg courgette B2"),
    ("3 kg tomate b|", "3 kg tomate B2"), ("3 kg tomate anc|", "3 kg tomate ancienne"),
    ("3 kg pomme de t|", "3 kg pomme de terre"), ("3 kg A1 to|", "3 kg A1 tomate"),
    ("3 kg tomate A1 hi|", "3 kg tomate A1 hier"),
    ("3 kg tomate A1 hier ven|", "3 kg tomate A1 hier vendu"),
    ("6 bottes tomate A1 ; do|", "6 bottes tomate A1 ; donné"),
    ("6 bottes tomate A1 ; don 2 bo|", "6 bottes tomate A1 ; don 2 botte"),
    ("3 kg courgette, 2 kg to|", "3 kg courgette, 2 kg tomate"), ("3 kg tomate A1 --not|", "3 kg tomate A1 --note"),
    ("3 kg tomate A1 --on hi|", "3 kg tomate A1 --on hier"),
  ])
  func `a line that begins with a quantity goes on`(_ line: String, _ expected: String) {
    #expect(offered(line).first == expected)
  }

  /// `round`, `use` and `again` take words in any order.
  @Test(arguments: [
    ("round T|", "round TIL"), ("tournée fer|", "tournée TIL"), ("round TIL h|", "round TIL hier"),
    ("round hier a|", "round hier ARC"), ("round \"Ferme d|", "round \"TIL\""), ("round 'fer|", "round 'TIL'"),
    ("use b|", "use B2"), ("use to|", "use tomate"), ("utiliser A1 hi|", "utiliser A1 hier"),
    ("use A1 tomate anc|", "use A1 tomate ancienne"), ("use pomme de t|", "use pomme de terre"),
    ("again 3 bo|", "again 3 botte"), ("again b|", "again B2"), ("encore do|", "encore donné"),
  ])
  func `words in any order go on`(_ line: String, _ expected: String) {
    #expect(offered(line).first == expected)
  }

  @Test func `a round offers sites and days, and what is set all that can be`() {
    #expect(offered("round |").texts.prefix(4) == ["TIL", "ARC", "aujourd'hui", "hier"])
    #expect(offered("round TIL |").texts.prefix(2) == ["aujourd'hui", "hier"])
    #expect(offered("round hier |").texts == ["TIL", "ARC"])
    #expect(offered("round TIL hier |").texts == ["--correction"])
    #expect(offered("round TIL --c|").texts == ["--correction"])
    let texts = offered("use |").texts
    for text in ["TIL", "A1", "courgette", "tomate", "hier"] { #expect(texts.contains(text), "\(text)") }
    #expect(!texts.contains("pomme"))
  }

  @Test(arguments: [
    ("3 kg |", ["courgette"]), ("harvest add 3 kg |", ["courgette"]), ("3kg t|", ["tomate", "tomate ancienne"]),
    ("3 kg A1 |", ["courgette", "tomate"]), ("crop show |", ["Courgette", "Tomate"]),
  ])
  func `what is set comes first where something is recorded`(_ line: String, _ expected: [String]) {
    let found = offered(line, in: WritingContext(plot: "TIL/B2")).texts
    #expect(
      found.map { Fold.key($0) }.starts(
        with: expected.prefix(line.contains("t|") ? 1 : expected.count).map { Fold.key($0) }))
    if !line.contains("t|") { #expect(found.count == expected.count) }
  }

  @Test func `where nothing stands on the plot that is set, what stands further around is offered`() {
    #expect(offered("3 kg |", in: WritingContext(plot: "TIL/A9")).texts == ["courgette", "tomate"])
    #expect(offered("3 kg tomate |", in: WritingContext(site: "ARC")).texts == ["A2"])
    #expect(offered("3 kg |", in: WritingContext(crop: "tomate")).texts == ["A1"])
    #expect(offered("3 |", in: WritingContext(crop: "radis")).texts == ["kg", "botte"])
  }

  @Test(arguments: [
    ("harvest add 3 kg A9 |", ["courgette", "tomate"]), ("harvest add 3 kg TIL/B2 |", ["A1"]),
    ("harvest add 3 kg B2 |", ["courgette"]), ("3 kg B2 |", ["courgette"]),
    ("3 kg tomate A1 |", ["aujourd'hui", "hier", "lundi"]), ("3 kg de to|", ["tomate", "tomate ancienne"]),
    ("3 kg de |", ["courgette", "tomate"]), ("3 kg tomate 'A|", ["'A1'", "'A2'", "'A9'"]),
    ("3 kg 'épi|", ["'épinard'"]), ("3 kg 'pomme de t|", ["'pomme de terre'"]),
    ("3 kg tomate A1 hier |", ["vendu", "donné"]),
    ("3 kg tomate ferme des t|", ["Tilleuls"]), ("3 kg tomate \"Ferme d|", ["\"TIL\""]),
    ("harvest correct |", ["42", "41"]), ("récolte annuler |", ["42", "41"]), ("harvest show 41|", ["41"]),
    ("undo |", ["9", "8"]), ("défaire |", ["9", "8"]), ("why rend|", ["rendement"]),
    ("harvest list |", ["--site", "--plot"]), ("harvest list --plot A1 |", ["--site", "--venture"]),
    ("harvest add 3 kg tomate A1 |", ["--on", "--variety"]), ("harvest correct 42 |", ["--quantity", "--on"]),
    ("harvest list -|", ["--site"]), ("work show |", []),
  ])
  func `what comes first`(_ line: String, _ expected: [String]) {
    let found = offered(line).texts
    #expect(found.starts(with: expected) && (found.isEmpty == expected.isEmpty), "\(found)")
  }

  @Test func `an answer of a round is completed by its crop`() {
    func offered(_ answer: String) -> [String] {
      Self.completer(.french).atStop(answer, at: answer.count, crop: "radis", plot: "TIL/A1").candidates.map(\.text)
    }
    #expect(offered("") == ["0", "<", "-", "fin", "?", "quitter"])
    #expect(offered("3 ") == ["kg", "botte"])
    #expect(offered("3") == ["kg", "botte"])
    #expect(offered("3 p") == ["pièce"])
    #expect(offered("3 kg d") == ["donné"])
    #expect(offered("3 kg don 1 ") == ["kg", "botte"])
    #expect(offered("tom") == [])
  }

  @Test func `an option of one letter is listed with the others`() {
    #expect(offered("harvest list --|").texts.contains("-o"))
    #expect(offered("harvest list -|").texts.contains("-o"))
    #expect(!offered("harvest list --f|").texts.contains("-o"))
    #expect(!offered("harvest list -o x --|").texts.contains("-o"))
  }

  @Test func `before anything is typed only what is missing first is offered`() {
    #expect(offered("3 kg |").texts == ["courgette", "tomate"])
    #expect(offered("3 kg tomate |").texts == ["A1"])
  }
}
