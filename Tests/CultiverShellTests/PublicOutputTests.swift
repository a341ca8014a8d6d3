import CultiverMarseille
import CultiverStore
import Testing

@testable import CultiverShell

/// What the public report of the demonstration says, form by form, held against what the notebook knows of everyone who does not consent.
struct PublicOutputTests {
  private let session: TranscriptSession
  private static let periods = ["2025", "2025-T1", "2025-T2", "2025-T3", "2025-T4", "2026", "2026-T1", "2026-T2"]

  init() throws {
    session = try TranscriptSession(.french)
    session.type("init --demo")
  }

  private func said(_ line: String) -> String {
    session.sit([])
    _ = try? session.play(.say(.typed, [line]))
    return session.answer.pieces.filter { !$0.isMessage }.map(\.text).joined()
  }

  /// What each venture that does not consent brought in each of the periods and their months; round sums, which may be anything, left out.
  private func secrets() throws -> Set<Int64> {
    var secrets: Set<Int64> = []
    try Notebook.open(at: session.notebook).read { reader in
      for period in Self.periods {
        let period = try Typed.period(period, today: .ofTests)
        let question = PeriodQuestion(period, across: [.month], today: .ofTests)
        let figures = try PeriodFigures(try reader.facts(of: question, scope: .everything))
        func add(_ figures: [Figures]) {
          for figures in figures where figures.mass.grams > 10_000 && figures.mass.grams % 1_000 != 0 {
            secrets.insert(figures.mass.grams)
          }
        }
        for row in figures.byVenture where row.key?.code != "SEM" && row.key?.code != "PLE" { add(row.figures) }
      }
    }
    return secrets
  }

  @Test func noFormSaysAForbiddenNumber() throws {
    let secrets = try secrets()
    #expect(secrets.count > 60)
    for period in Self.periods {
      for form in ["csv", "json"] {
        let text = said("report network \(period) --public --format \(form)")
        #expect(!text.isEmpty)
        let numbers = text.split { !($0.isNumber || $0 == ".") }.compactMap { Int64($0) }
        #expect(secrets.isDisjoint(with: numbers), "\(period) \(form): \(secrets.intersection(numbers))")
      }
      for form in ["text", "md", "html"] {
        let text = said("report network \(period) --public --format \(form)")
        #expect(!text.isEmpty)
        let numbers = Set(text.split { !($0.isNumber || $0 == "," || $0 == "\u{202F}") }.map(String.init))
        for secret in secrets {
          let kilograms = Written.decimal(secret, places: 3, .french)
          #expect(!numbers.contains(kilograms), "\(period) \(form): \(kilograms)")
        }
      }
    }
  }

  @Test func noFormNamesAnyoneWhoDoesNotConsent() throws {
    for period in Self.periods {
      for form in ["csv", "json", "text", "md", "html"] {
        let text = said("report network \(period) --public --format \(form)")
        for name in [
          "Toit et Terre", "Racines", "Vallon", "Graines de Friche", "Tilleuls", "Mistral", "Garrigue", "Cigales",
          "de l'Arc", "TOI", "RAC", "VAL", "GRA,", "omate", "Courgette", "frein", "obstacle", "récoltes",
        ] {
          #expect(!text.contains(name), "\(period) \(form): \(name)")
        }
        if period.hasPrefix("2026") { #expect(!text.contains("Pleurotes")) }
      }
    }
  }
}
