import CultiverMarseille
import Testing

@testable import CultiverShell

struct NotUnderstoodTests {
  private static let form =
    "cultiver harvest add <QUANTITÉ> <CULTURE> <PARCELLE> [--on <JOUR>] [--area <SURFACE>] [--note <TEXTE>] "
    + "[--to <to>] [--quiet]"

  private func failure(_ line: String, _ language: Language = .french) throws -> Failure {
    try #require(throws: Failure.self) { try Kept(language).session.attempt(line: line) }
  }

  @Test(arguments: [
    (
      "harvst add 1 kg tomate A1", 1,
      "«\u{202F}harvst\u{202F}» n'est pas une commande. Vouliez-vous dire «\u{202F}harvest\u{202F}» (récolte)\u{202F}?"
    ),
    ("xyzzy", 1, "«\u{202F}xyzzy\u{202F}» n'est pas une commande."),
    (
      "récolte ajoutr 1 kg", 9,
      "«\u{202F}ajoutr\u{202F}» n'est pas un verbe de «\u{202F}harvest\u{202F}» (récolte). Vouliez-vous dire «\u{202F}add\u{202F}» (ajouter)\u{202F}?"
    ),
    ("récolte peser", 9, "«\u{202F}peser\u{202F}» n'est pas un verbe de «\u{202F}harvest\u{202F}» (récolte)."),
    ("récolte", 1, "«\u{202F}harvest\u{202F}» (récolte) attend un verbe\u{202F}: add."),
    (
      "harvest add 1 kg tomate A1 --onn hier", 28,
      "L'option «\u{202F}--onn\u{202F}» n'existe pas ici. Vouliez-vous dire «\u{202F}--on\u{202F}»\u{202F}?"
    ),
    ("harvest add 1 kg tomate", 24, "Il manque PARCELLE."),
    ("harvest add", 12, "Il manque QUANTITÉ."),
    (
      "harvest add 1 kg tomate A1 serre", 28,
      "«\u{202F}serre\u{202F}» est de trop\u{202F}: un mot de plus que la commande n'attend."
    ),
    ("harvest add 1 kg tomate A1 --on", 28, "Il manque une valeur après --on."),
    ("harvest add 1 kg tomate A1 --quiet=oui", 28, "--quiet ne prend pas de valeur."),
    ("report monthly juin 2026", 25, "Il manque l'option --site."),
    ("harvest add 1 kg « tomate A1", 18, "Le guillemet « n'est jamais refermé."),
    (
      "undo --lang de", 13, "«\u{202F}de\u{202F}» n'est pas une de nos langues\u{202F}: écrivez --lang fr ou --lang en."
    ),
    ("--frobnicate", 1, "L'option «\u{202F}--frobnicate\u{202F}» n'existe pas ici."),
  ])
  func `what is not understood is said in French with its place`(_ line: String, _ column: Int, _ message: String)
    throws
  {
    let failure = try failure(line)
    #expect(failure.status == .notUnderstood)
    #expect(failure.column == column)
    #expect(failure.message == message)
  }

  @Test(arguments: [
    ("harvst add", "“harvst” is not a command. Did you mean “harvest”?"),
    ("harvest ad 1kg", "“ad” is not a verb of “harvest”. Did you mean “add”?"),
    ("harvest add 1 kg tomato", "PLOT is missing."),
    ("harvest add 1 kg tomato A1 --ont x", "There is no option “--ont” here. Did you mean “--on”?"),
    ("harvest add 1 kg tomato A1 B2", "“B2” is one word more than the command takes."),
  ])
  func `what is not understood is said in English`(_ line: String, _ message: String) throws {
    #expect(try failure(line, .english).message == message)
  }

  @Test func `the form and an example come after, and the parser's own sentence does not`() throws {
    let failure = try failure("récolte ajouter 1 kg tomate")
    #expect(
      failure.hints == [
        "Forme\u{202F}: " + Self.form, "Exemple\u{202F}: cultiver harvest add 12,5kg tomate A1 --on 24/06",
      ])
  }

  @Test(
    arguments: [
      ("harvest add trois tomate A1", 13, 64, "«\u{202F}trois\u{202F}» n'est pas une quantité."),
      ("harvest add 12,5 tomate A1", 13, 64, "«\u{202F}12,5\u{202F}» n'a pas d'unité."),
      ("harvest add 1.234,5 kg tomate A1", 13, 64, "«\u{202F}1.234,5 kg\u{202F}» se lit de deux façons\u{202F}: "),
      (
        "harvest add 1 kg tomate A1 --on 31 juin 2026", 33, 64,
        "Le calendrier n'a pas de «\u{202F}31 juin 2026\u{202F}»."
      ),
      (
        "harvest add 1 kg tomatte A1", 18, 65,
        "«\u{202F}tomatte\u{202F}»\u{202F}: aucune culture de ce nom. Vouliez-vous dire «\u{202F}tomate\u{202F}»\u{202F}?"
      ),
    ] as [(String, Int, Int32, String)])
  func `a value that does not read is named with its place`(
    _ line: String, _ column: Int, _ status: Int32, _ message: String
  ) throws {
    let failure = try failure(line)
    #expect(failure.status.rawValue == status)
    #expect(failure.column == column)
    #expect(failure.message.hasPrefix(message))
  }
}
