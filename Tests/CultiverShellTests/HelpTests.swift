import CultiverMarseille
import Testing

@testable import CultiverShell

struct HelpTests {
  private func page(_ language: Language, _ words: String...) -> String {
    let kept = Kept(language)
    let (line, split) = ArgumentLine.line(of: words)
    #expect(kept.session.perform(split, line: line) == .done)
    #expect(kept.messages.isEmpty)
    return kept.output
  }

  @Test func `a command is explained in French`() {
    #expect(
      page(.french, "aide", "récolte", "ajouter") == """
        harvest add — noter une récolte

        EMPLOI
          cultiver harvest add <QUANTITÉ> <CULTURE> <PARCELLE> [--on <JOUR>] [--area
            <SURFACE>] [--note <TEXTE>] [--to <to>] [--quiet]

        SE DIT AUSSI
          ajouter

        VALEURS
          <QUANTITÉ>              combien
          <CULTURE>               la culture
          <PARCELLE>              la parcelle

        OPTIONS
          --on <JOUR>             quand (par défaut\u{202F}: today)
          --area <SURFACE>        la surface
          --note <TEXTE>          une remarque
          -t, --to <to>           pour qui
          --quiet                 se taire

        OPTIONS DE TOUTES LES COMMANDES
          --db <FILE>     le carnet à ouvrir
          --lang <fr|en>  la langue des messages
          --strict        refuser ce qui n'appelle qu'un avertissement
          --yes           ne rien demander avant d'enregistrer, sur un terminal
          -h, --help      afficher cette aide

        EXEMPLE
          cultiver harvest add 12,5kg tomate A1 --on 24/06

        Le cycle en place ce jour-là est trouvé.

        """)
  }

  @Test func `a command is explained in English`() {
    let text = page(.english, "harvest", "add", "--help")
    #expect(text.hasPrefix("harvest add — record a harvest\n\nUSAGE\n  cultiver harvest add <QUANTITY> <CROP> <PLOT> "))
    #expect(text.contains("--on <DAY>              when (default: today)"))
    #expect(text.contains("EXAMPLE\n  cultiver harvest add 12.5kg tomato A1"))
    #expect(text == page(.english, "help", "harvest", "add"))
    #expect(text == page(.french, "harvest", "add", "--lang", "en", "-h"))
  }

  @Test func `every page is in the language asked for and in no other`() {
    for words in [[], ["harvest"], ["harvest", "add"], ["report", "monthly"], ["undo"], ["shell"]] {
      for (language, foreign) in [
        (
          Language.french,
          ["USAGE", "ARGUMENTS", "OVERVIEW", "SUBCOMMANDS", "default:", "VALUES", "COMMANDS", "EXAMPLE\n"]
        ),
        (.english, ["EMPLOI", "VALEURS", "COMMANDES", "VERBES", "par défaut"]),
      ] {
        let kept = Kept(language)
        let (line, split) = ArgumentLine.line(of: ["help"] + words)
        #expect(kept.session.perform(split, line: line) == .done)
        for word in foreign { #expect(!kept.output.contains(word), "\(word) in help \(words)") }
        #expect(kept.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
      }
    }
  }

  @Test func `the first page lists every command with its French word`() {
    let text = page(.french, "help")
    #expect(text.contains("  harvest, récolte"))
    #expect(text.contains("  help, aide"))
    #expect(text == page(.french, "--help"))
    #expect(page(.french, "help", "récolte").contains("VERBES\n  add, ajouter  noter une récolte"))
    #expect(page(.english, "harvest", "--help").contains("VERBS\n  add, ajouter  record a harvest"))
  }
}
