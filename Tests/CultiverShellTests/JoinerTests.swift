import CultiverMarseille
import Testing

@testable import CultiverShell

struct JoinerTests {
  private static let today = Day.ofTests

  private func arguments(_ line: String, _ form: Form = ToyHarvestAdd.form) throws -> [String] {
    Joiner(form, today: Self.today).join(try WordSplitter.words(of: line)).arguments
  }

  @Test(arguments: [
    ("12,5 kg tomate A1", ["12,5 kg", "tomate", "A1"]),
    ("12,5kg tomate A1", ["12,5kg", "tomate", "A1"]),
    ("1 234,5 kg tomate A1", ["1 234,5 kg", "tomate", "A1"]),
    ("1 234,5kg tomate A1", ["1 234,5kg", "tomate", "A1"]),
    ("1 234 567 g tomate A1", ["1 234 567 g", "tomate", "A1"]),
    ("6 bottes radis A1", ["6 bottes", "radis", "A1"]),
    ("\"12,5 kg\" tomate A1", ["12,5 kg", "tomate", "A1"]),
    ("\"6 petites bottes\" radis A1", ["6 petites bottes", "radis", "A1"]),
    // Without a unit, the crop is not taken for one.
    ("12,5 tomate A1", ["12,5", "tomate", "A1"]),
    // With a unit of mass, the unit is not taken for the crop.
    ("3 kg tomate", ["3 kg", "tomate"]),
    ("-3 kg tomate A1", ["--", "-3 kg", "tomate", "A1"]),
    ("12 kg tomate A1 --on 24 juin 2026", ["--on=24 juin 2026", "12 kg", "tomate", "A1"]),
    ("--on 24 juin 12 kg tomate A1", ["--on=24 juin", "12 kg", "tomate", "A1"]),
    ("--on lundi 12 kg tomate A1", ["--on=lundi", "12 kg", "tomate", "A1"]),
    ("--on mercredi 24 juin 2026 3 kg tomate A1", ["--on=mercredi 24 juin 2026", "3 kg", "tomate", "A1"]),
    ("3 kg tomate A1 --on -3", ["--on=-3", "3 kg", "tomate", "A1"]),
    ("3 kg tomate A1 --on=24 juin --quiet", ["--on=24 juin", "--quiet", "3 kg", "tomate", "A1"]),
    ("3 kg --quiet tomate A1", ["--quiet", "3 kg", "tomate", "A1"]),
    ("3 kg tomate --to vente A1", ["--to=vente", "3 kg", "tomate", "A1"]),
    ("3 kg tomate A1 -t vente", ["-t", "vente", "3 kg", "tomate", "A1"]),
    ("3 kg tomate A1 --on 31 juin 2026", ["--on=31 juin 2026", "3 kg", "tomate", "A1"]),
    ("3 kg tomate A1 --on 24 jiun 2026", ["--on=24 jiun 2026", "3 kg", "tomate", "A1"]),
    ("3 kg tomate A1 --area 30 x 0,8 m", ["--area=30 x 0,8 m", "3 kg", "tomate", "A1"]),
    ("--area 120 m2 3 kg tomate A1", ["--area=120 m2", "3 kg", "tomate", "A1"]),
    ("3 kg tomate A1 --note cueilli à l'aube", ["--note=cueilli à l'aube", "3 kg", "tomate", "A1"]),
    ("--note humide 3 kg tomate A1", ["--note=humide", "3 kg", "tomate", "A1"]),
    ("--note \"très humide\" 3 kg tomate A1", ["--note=très humide", "3 kg", "tomate", "A1"]),
    ("3 kg tomate A1 B2", ["3 kg", "tomate", "A1", "B2"]),
    ("3 kg -- tomate --drôle", ["--", "3 kg", "tomate", "--drôle"]),
    ("3 kg \"--drôle\" A1", ["--", "3 kg", "--drôle", "A1"]),
    ("--on", ["--on"]), ("", []),
  ])
  func `quantities, days and areas may span words`(_ line: String, _ joined: [String]) throws {
    #expect(try arguments(line) == joined)
  }

  @Test(arguments: [
    ("juin 2026", ["juin 2026"]), ("2026-06", ["2026-06"]), ("juin 2026 --site BDM", ["--site=BDM", "juin 2026"]),
    ("--site BDM juin 2026", ["--site=BDM", "juin 2026"]), ("june", ["june"]),
  ])
  func `a month may span words`(_ line: String, _ joined: [String]) throws {
    #expect(try arguments(line, ToyMonthly.form) == joined)
  }

  @Test func `days and masses may stand in any place`() throws {
    #expect(
      try arguments("tomate cagette 6 kg --from 1er mai", Form([.word, .word, .mass], options: ["from": .day]))
        == ["--from=1er mai", "tomate", "cagette", "6 kg"])
    #expect(try arguments("12 24 juin 2026 fin", Form([.word, .day, .word])) == ["12", "24 juin 2026", "fin"])
    #expect(try arguments("a b c", Form([.word], repeats: true)) == ["a", "b", "c"])
    #expect(try arguments("12 erreur de saisie", Form([.word, .words])) == ["12", "erreur de saisie"])
  }

  @Test(arguments: [
    ("12,5 kg petit pois A1", ["12,5 kg", "petit pois", "A1"]),
    ("6 bottes radis de 18 jours A1", ["6 bottes", "radis de 18 jours", "A1"]),
    ("12,5 tomate A1", ["12,5", "tomate", "A1"]),
    ("1.234,5 kg tomate A1", ["1.234,5 kg", "tomate", "A1"]),
    ("-3 kg tomate A1", ["--", "-3 kg", "tomate", "A1"]),
    ("6 bottes --cycle C12", ["--cycle=C12", "6 bottes"]),
    ("12,5 kg", ["12,5 kg"]), ("12,5 kg tomate", ["12,5 kg", "tomate"]),
    ("--note « à l'aube » 1 234,5 kg tomate A1", ["--note=à l'aube", "1 234,5 kg", "tomate", "A1"]),
    ("--note humide 3 kg petit pois A1", ["--note=humide", "3 kg", "petit pois", "A1"]),
    ("3 kg \"petit pois\" A1", ["3 kg", "petit pois", "A1"]),
  ])
  func `a crop of several words stands between a quantity and a plot`(_ line: String, _ joined: [String]) throws {
    #expect(try arguments(line, Form([.quantity, .words, .word], optional: 2, options: ["note": .words])) == joined)
  }

  @Test(arguments: [
    ("petit pois botte 250 g", ["petit pois", "botte", "250 g"]),
    ("tomate cagette 6 kg", ["tomate", "cagette", "6 kg"]),
    ("tomate cagette 6", ["tomate", "cagette", "6"]), ("tomate cagette", ["tomate", "cagette"]),
    ("tomate cagette 1 234 g", ["tomate", "cagette", "1 234 g"]),
  ])
  func `a mass stands after a crop of several words`(_ line: String, _ joined: [String]) throws {
    #expect(try arguments(line, Form([.words, .word, .mass])) == joined)
  }

  @Test func `a note written before the values leaves them their words when it can`() throws {
    let form = Form([.word], options: ["reason": .words])
    #expect(try arguments("--reason erreur 12", form) == ["--reason=erreur", "12"])
    #expect(try arguments("12 --reason erreur de saisie", form) == ["--reason=erreur de saisie", "12"])
  }

  @Test(arguments: [
    ("tomate A1 --on hier", ["--on=hier", "tomate", "A1"]), ("TOM-1", ["TOM-1"]),
    ("TOM-1 --variety Noire de Crimée", ["--variety=Noire de Crimée", "TOM-1"]),
    ("TOM-1 --accept intercalé exprès", ["--accept=intercalé exprès", "TOM-1"]),
    ("tomate --variety Noire de Crimée A1", ["--variety=Noire de Crimée", "tomate", "A1"]),
    ("--variety Noire de Crimée tomate A1", ["--variety=Noire de Crimée", "tomate", "A1"]),
    ("petit pois A1 --share deux tiers", ["--share=deux tiers", "petit pois", "A1"]),
    ("--share 1/3 petit pois A1", ["--share=1/3", "petit pois", "A1"]),
    ("TOM-1 --share 25 % --on 3 mai", ["--share=25 %", "--on=3 mai", "TOM-1"]),
    ("--length 2,5 m tomate A1", ["--length=2,5 m", "tomate", "A1"]),
  ])
  func `a code with a digit stands alone, a crop wants its plot`(_ line: String, _ joined: [String]) throws {
    #expect(try arguments(line, CycleStart.form) == joined)
  }

  @Test(arguments: [
    ("--every 14d radis A1", ["--every=14d", "radis", "A1"]),
    ("--every 2 semaines radis A1", ["--every=2 semaines", "radis", "A1"]),
    ("radis A1 --every 14 j --times 6", ["--every=14 j", "--times=6", "radis", "A1"]),
  ])
  func `an interval may span words`(_ line: String, _ joined: [String]) throws {
    #expect(try arguments(line, CyclePlanning.form) == joined)
  }

  @Test(arguments: [
    ("yield", ["yield"]), ("12", ["12"]), ("surface inconnue", ["surface inconnue"]),
    ("report monthly 2026-06 yield", ["yield", "report monthly 2026-06"]),
    ("report monthly juin 2026 12", ["12", "report monthly juin 2026"]),
    ("report monthly juin 2026 perdu 12", ["perdu 12", "report monthly juin 2026"]),
    ("report monthly juin 2026 mois précédent", ["mois précédent", "report monthly juin 2026"]),
    ("report monthly 2026-06 --crop tomate yield", ["--crop=tomate", "yield", "report monthly 2026-06"]),
    (
      "report monthly 2026-06 --crop petit pois surface inconnue",
      ["--crop=petit pois", "surface inconnue", "report monthly 2026-06"]
    ),
    ("report monthly 2026-06 --crop petit pois 12", ["--crop=petit pois", "12", "report monthly 2026-06"]),
    ("report monthly 2026-06 yield --crop petit pois", ["--crop=petit pois", "yield", "report monthly 2026-06"]),
    ("report monthly 2026-06 12 --plot 3", ["--plot=3", "12", "report monthly 2026-06"]),
    ("report monthly 2026-06 --plot 3 12", ["--plot=3", "12", "report monthly 2026-06"]),
    ("--crop petit pois yield", ["--crop=petit pois", "yield"]),
    // What does not read as a figure is taken for a mistyped one where it stands last.
    ("report monthly 2026-06 --crop tomate rendemnt", ["--crop=tomate", "rendemnt", "report monthly 2026-06"]),
    ("report monthly 2026-06", ["2026-06", "report monthly"]), ("--plot 3", ["--plot=3"]), ("", []),
  ])
  func `a closing value stands last and is left its words`(_ line: String, _ joined: [String]) throws {
    let form = Form([.figure, .words], optional: 1, closes: true, options: ["crop": .words])
    #expect(try arguments(line, form) == joined)
  }
}
