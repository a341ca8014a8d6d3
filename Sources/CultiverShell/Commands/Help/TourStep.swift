import CultiverMarseille

/// A step of the first five minutes: what one does, and the lines to type.
struct TourStep: Sendable {
  /// What it is about.
  let title: Phrase
  /// What there is to know.
  let text: Phrase
  /// Lines that can be typed in the demonstration notebook, one after the other.
  let lines: [Phrase]
  /// Whether they belong together at the prompt, as a round and the answers to it do.
  var isSitting = false

  /// All of them, in order.
  static let all: [TourStep] = [
    TourStep(
      title: Phrase(fr: "Un carnet pour essayer", en: "A notebook to try things out"),
      text: Phrase(
        fr: "Ses fermes et ses personnes sont inventées. Rien de ce que vous y ferez ne touche votre carnet.",
        en: "Its farms and people are invented. Nothing you do in it touches your notebook."),
      lines: [
        Phrase(fr: "cultiver init --demo --db essai.sqlite", en: "cultiver init --demo --db trial.sqlite"),
        Phrase(fr: "cultiver --db essai.sqlite", en: "cultiver --db trial.sqlite"),
      ]),
    TourStep(
      title: Phrase(fr: "Ce qu'il y a ce matin", en: "What there is this morning"),
      text: Phrase(
        fr: "Les parcelles, ce qui y pousse, ce qui attend.", en: "The plots, what grows there, what waits."),
      lines: [
        Phrase(verbatim: "today"), Phrase(fr: "plot list --site TIL", en: "plot list --site TIL"),
        Phrase(fr: "cycle list --plot TIL/A2", en: "cycle list --plot TIL/A2"),
      ]),
    TourStep(
      title: Phrase(fr: "Noter une récolte", en: "Record a harvest"),
      text: Phrase(
        fr:
          "Une quantité, une culture, une parcelle\u{202F}; le jour et la destination si vous voulez. La réponse dit ce qui a été "
          + "compris. Une ligne peut aussi commencer par la quantité. À l'invite, Tab continue le mot, ou montre ce qui peut venir.",
        en:
          "A quantity, a crop, a plot; the day and the destination if you like. The answer says what was understood. A line may also begin with the quantity. "
          + "At the prompt Tab goes on with the word, or shows what can come."
      ),
      lines: [
        Phrase(
          fr: "harvest add 12,5 kg courgette TIL/A2 --on 24/06/2026 --to vendu",
          en: "harvest add 12.5 kg courgette TIL/A2 --on 24/06/2026 --to sold"),
        Phrase(
          fr: "harvest add 6 bottes blette TIL/A4 --on 24/06/2026",
          en: "harvest add 6 bunches chard TIL/A4 --on 24/06/2026"),
        Phrase(fr: "3 kg courgette TIL/A2 24 juin don", en: "3 kg zucchini TIL/A2 24 June given"),
      ]),
    TourStep(
      title: Phrase(fr: "Vingt récoltes de suite", en: "Twenty harvests in a row"),
      text: Phrase(
        fr:
          "use fixe ce qui ne change pas d'une ligne à l'autre. round passe de parcelle en parcelle\u{202F}: un chiffre, 0 pour rien, "
          + "Entrée pour pas encore, fin pour s'arrêter\u{202F}; tout est enregistré à la fin, après un oui.",
        en:
          "use sets what stays the same from line to line. round goes from plot to plot: a figure, 0 for nothing, Enter for not yet, "
          + "end to stop; everything is recorded at the end, after one yes."),
      lines: [
        Phrase(fr: "use TIL/A2 hier", en: "use TIL/A2 yesterday"), Phrase(fr: "3 kg courgette", en: "3 kg zucchini"),
        Phrase(fr: "use rien", en: "use nothing"), Phrase(fr: "round TIL hier", en: "round TIL yesterday"),
        Phrase(verbatim: "4"), Phrase(verbatim: "0"), Phrase(fr: "fin", en: "end"), Phrase(fr: "o", en: "y"),
      ], isSitting: true),
    TourStep(
      title: Phrase(fr: "Se tromper sans dommage", en: "Be wrong without harm"),
      text: Phrase(
        fr: "Toute action se reprend, tout entière, et l'historique garde tout.",
        en: "Every action can be taken back as a whole, and the history keeps everything."),
      lines: [Phrase(verbatim: "undo"), Phrase(verbatim: "history --last 3")]),
    TourStep(
      title: Phrase(fr: "Le mois, et d'où viennent ses chiffres", en: "The month, and where its figures come from"),
      text: Phrase(
        fr: "Chaque ligne a un numéro\u{202F}: why demande d'où elle vient.",
        en: "Every row has a number: why asks where it comes from."),
      lines: [
        Phrase(fr: "report monthly juin 2026 --site TIL", en: "report monthly june 2026 --site TIL"),
        Phrase(
          fr: "why report monthly juin 2026 --site TIL rendement", en: "why report monthly june 2026 --site TIL yield"),
      ]),
    TourStep(
      title: Phrase(fr: "Sortir un tableau", en: "Take a table with you"),
      text: Phrase(
        fr: "La fin du nom du fichier choisit la forme\u{202F}: .html, .xlsx, .csv, .pdf, .md, .json.",
        en: "The end of the file's name chooses the form: .html, .xlsx, .csv, .pdf, .md, .json."),
      lines: [
        Phrase(fr: "report monthly juin 2026 -o juin.html", en: "report monthly june 2026 -o june.html"),
        Phrase(fr: "harvest list --month juin 2026 -o juin.csv", en: "harvest list --month june 2026 -o june.csv"),
      ]),
    TourStep(
      title: Phrase(fr: "Trouver la suite", en: "Find what comes next"),
      text: Phrase(
        fr:
          "Chaque commande a sa page et un exemple. Pour votre propre carnet\u{202F}: init, puis site add, plot add, cycle start.",
        en:
          "Every command has its page and an example. For your own notebook: init, then site add, plot add, cycle start."
      ),
      lines: [Phrase(verbatim: "help harvest add"), Phrase(verbatim: "help dates"), Phrase(fr: "quitter", en: "quit")]),
  ]
}
