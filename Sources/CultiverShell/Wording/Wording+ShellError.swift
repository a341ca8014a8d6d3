import CultiverMarseille

extension ShellError: Explained {
  /// The word at fault, when a line may hold it.
  var about: String? {
    switch self {
    case .fileMissing(let path), .unreadable(let path, _), .cannotCreate(let path, _), .unwritable(let path, _),
      .notText(let path, _), .alteredReport(let path, _), .unknownReport(let path),
      .templatesMissing(let path), .folderTaken(let path), .template(_, let path):
      path
    case .choice(_, let value, _): value
    case .unknownEnding(let ending, _): ending
    case .periodAndValue(_, let text): text
    case .rejectsOverInput(let path): path
    case .notAReport(let words), .networkPeriod(let words): words
    case .noSuchRow(let row, _): String(row)
    case .noSuchFigure(_, let row, _): String(row)
    case .onlyForOne(let option), .alone(let option, _), .onlyForPages(let option): option
    case .standMissing, .notTogether, .keepsCode, .sameYear, .setting, .mapping, .onlyForHarvests, .nothingToChange,
      .folderMissing, .barredFromScripts,
      .otherNotebookInScript,
      .alreadyAtPrompt, .nothingShown, .noNotebook, .fault, .reportNotSaid, .tooManyMonths, .tooManyParts, .notPublic,
      .configuration,
      .notForTerminal,
      .noPrinter,
      .printerFailed, .printerTooSlow, .spreadsheet, .personalOnly, .dueDays, .stopped, .abandoned, .noSession,
      .leansOnUse, .leansOnLine, .notRepeatable, .partsOfOther, .nothingToRepeat, .nothingStands:
      nil
    }
  }

  var wording: Phrase {
    switch self {
    case .setting(let setting, let value): Self.setting(setting, value)
    case .configuration(let fault, let file, let line): fault.wording(file, line)
    case .onlyForPages, .notForTerminal, .templatesMissing, .template, .folderTaken, .noPrinter, .printerFailed,
      .printerTooSlow:
      page
    case .abandoned, .noSession, .leansOnUse, .leansOnLine, .notRepeatable, .partsOfOther, .nothingToRepeat,
      .nothingStands:
      conversation
    case .unknownEnding(let ending, let forms):
      Phrase(
        fr: "\(Said.quoted(ending).fr) ne dit aucune forme connue.",
        en: "\(Said.quoted(ending).en) says no form that is known."
      ).hint(
        fr: "Au choix\u{202F}: .txt, .\(forms.dropFirst().joined(separator: ", .")), ou --format devant un autre nom",
        en: "One of: .txt, .\(forms.dropFirst().joined(separator: ", .")), or --format before any other name")
    case .choice(let option, let value, let choices):
      Phrase(
        fr: "\(option) ne peut pas être \(Said.quoted(value).fr).", en: "\(option) cannot be \(Said.quoted(value).en)."
      ).meant(Nearest.among(choices.filter { !$0.contains(" ") }, to: value, limit: 1)).hint(
        fr: "Au choix\u{202F}: \(choices.joined(separator: ", "))", en: "One of: \(choices.joined(separator: ", "))")
    case .alteredReport(let path, let number):
      Phrase(
        fr:
          "\(path) porte l'empreinte du rapport n° \(number), et n'est pas ce qui a été émis\u{202F}: son contenu est autre.",
        en: "\(path) bears the SHA-256 of report no. \(number) and is not what was issued: its content differs."
      ).hint(
        fr: "Le rapport tel qu'il a été émis\u{202F}: report list, puis report monthly MOIS -o FICHIER",
        en: "The report as it was issued: report list, then report monthly MONTH -o FILE")
    case .unknownReport(let path):
      Phrase(
        fr: "\(path) n'est aucun des rapports émis de ce carnet.",
        en: "\(path) is none of the reports that were issued from this notebook."
      ).hint(fr: "Les rapports émis\u{202F}: report list", en: "The reports that were issued: report list")
    case .stopped: Phrase(fr: "Interrompu.", en: "Interrupted.")
    case .barredFromScripts(let command):
      Phrase(
        fr: "\(Said.quoted(command).fr) ne peut pas être dans un script.",
        en: "\(Said.quoted(command).en) cannot stand in a script."
      ).hint(fr: "Lancez-le seul\u{202F}: cultiver \(command)", en: "Run it alone: cultiver \(command)")
    case .spreadsheet(let error): Self.spreadsheet(error)
    case .reportNotSaid(let figure):
      Phrase(fr: "De quel rapport\u{202F}?", en: "Of which report?").hint(
        fr: "Écrivez\u{202F}: why report monthly last-month \(figure)",
        en: "Type: why report monthly last-month \(figure)"
      ).hint(
        fr: "À l'invite, «\u{202F}why \(figure)\u{202F}» suffit après un rapport.",
        en: "At the prompt, “why \(figure)” is enough after a report.")
    case .notAReport(let words):
      Phrase(
        fr: "\(Said.quoted(words).fr) n'est pas un rapport dont on puisse demander un chiffre.",
        en: "\(Said.quoted(words).en) is not a report whose figures can be asked about."
      ).hint(
        fr: "Écrivez par exemple\u{202F}: why report monthly juin 2026 rendement",
        en: "Type for example: why report monthly 2026-06 yield")
    case .noSuchRow(let row, let count):
      Phrase(
        fr: "Ce rapport n'a pas de ligne \(row)\u{202F}: elles vont de 1 à \(count).",
        en: "That report has no row \(row): they run from 1 to \(count)."
      ).hint(
        fr: "Un chiffre se nomme aussi, après le mois\u{202F}: \(Self.figures(Figure.allCases).fr)",
        en: "A figure can be named too, after the month: \(Self.figures(Figure.allCases).en)")
    case .noSuchFigure(let figure, let row, let has):
      Phrase(
        fr: "La ligne \(row) n'a pas de chiffre «\u{202F}\(figure.name.fr)\u{202F}».",
        en: "Row \(row) has no figure “\(figure.name.en)”."
      ).hint(
        fr: "Elle a\u{202F}: \(Self.figures(has).fr)", en: "It has: \(Self.figures(has).en)")
    case .tooManyMonths(let count):
      Phrase(
        fr: "\(count) mois sont trop pour un rapport\u{202F}: au plus 120.",
        en: "\(count) months are too many for one report: at most 120."
      ).hint(
        fr: "Écrivez par exemple\u{202F}: report coverage --from janvier 2026 --to juin 2026",
        en: "Type for example: report coverage --from 2026-01 --to 2026-06")
    case .tooManyParts(let count):
      Phrase(
        fr: "\(count) colonnes sont trop pour un rapport\u{202F}: au plus 120.",
        en: "\(count) columns are too many for one report: at most 120."
      ).hint(
        fr: "Prenez des parties plus grandes\u{202F}: --across year", en: "Take larger parts: --across year")
    case .networkPeriod(let period):
      Phrase(
        fr: "Le rapport du réseau porte sur un mois, un trimestre ou une année, non sur «\u{202F}\(period)\u{202F}».",
        en: "The network's report is of a month, a quarter or a year, not of “\(period)”."
      ).hint(
        fr: "Écrivez par exemple\u{202F}: report network 2026-T2", en: "Type for example: report network 2026-Q2")
    case .notPublic:
      Phrase(
        fr:
          "--public n'a pas cours ici\u{202F}: des chiffres restreints à volonté se soustraient les uns des autres, et un producteur seul s'y devine.",
        en:
          "--public has no place here: figures narrowed at will can be taken from one another, and a grower alone be worked out."
      ).hint(
        fr: "Ce qui peut être publié\u{202F}: report network PÉRIODE --public",
        en: "What may be published: report network PERIOD --public")
    case .otherNotebookInScript:
      Phrase(
        fr: "Un script n'écrit que dans un carnet\u{202F}; --db ne peut pas en nommer un autre.",
        en: "A script writes in one notebook; --db cannot name another."
      ).hint(
        fr: "Nommez-le pour tout le script\u{202F}: cultiver shell SCRIPT --db CARNET",
        en: "Name it for the whole script: cultiver shell SCRIPT --db NOTEBOOK")
    case .alreadyAtPrompt:
      Phrase(fr: "L'invite est déjà ouverte.", en: "The prompt is open already.").hint(
        fr: "Pour jouer un script\u{202F}: shell FICHIER\u{202F}; pour sortir\u{202F}: quitter",
        en: "To run a script: shell FILE; to leave: quit")
    case .nothingShown:
      Phrase(fr: "Aucun résultat n'a encore été montré.", en: "No result has been shown yet.").hint(
        fr: "À l'invite ou dans un script, d'abord\u{202F}: report monthly juin 2026",
        en: "At the prompt or in a script, first: report monthly june 2026")
    case .fileMissing(let path):
      Phrase(
        fr: "Le fichier \(Said.quoted(path).fr) n'existe pas.", en: "The file \(Said.quoted(path).en) does not exist.")
    case .unreadable(let path, let reason):
      Self.file(path, Self.standardInput, reason, fr: "de lire", en: "read")
    case .notText(let path, let line):
      Phrase(
        fr: "Le fichier \(Said.quoted(path).fr) n'est pas du texte en UTF-8 (ligne \(line)).",
        en: "The file \(Said.quoted(path).en) is not text in UTF-8 (line \(line)).")
    case .cannotCreate(let path, let reason):
      Self.file(path, Self.standardOutput, reason, fr: "de créer", en: "make")
    case .unwritable(let path, let reason):
      Self.file(path, Self.standardOutput, reason, fr: "d'écrire dans", en: "write to")
    case .mapping(let text):
      Phrase(
        fr: "\(Said.quoted(text).fr) n'est pas de la forme titre=colonne.",
        en: "\(Said.quoted(text).en) is not of the form heading=column."
      ).hint(fr: "Par exemple\u{202F}: --map bac=plot,mot=note", en: "For example: --map bed=plot,remark=note")
    case .periodAndValue(let option, let text):
      Phrase(
        fr: "\(Said.quoted(text).fr) n'est pas de la forme période=valeur.",
        en: "\(Said.quoted(text).en) is not of the form period=value."
      ).hint(fr: "Par exemple\u{202F}: \(option) 2026=3 t", en: "For example: \(option) 2026=3t")
    case .onlyForHarvests(let option):
      Phrase(fr: "\(option) ne va qu'avec import harvests.", en: "\(option) goes with import harvests alone.")
    case .standMissing(let isSown):
      Phrase(
        fr: isSown
          ? "Il manque le premier jour en place\u{202F}: celui du semis en pépinière ne le dit pas."
          : "Il manque le premier jour en place.",
        en: isSown
          ? "The first day in the ground is missing: that of the nursery sowing does not tell it."
          : "The first day in the ground is missing."
      ).hint(
        fr: "Dites quand la culture sera plantée, ou semée en place\u{202F}: --on 20 avril",
        en: "Say when the crop will be planted out, or sown in place: --on 20 april")
    case .notTogether(let options):
      Phrase(
        fr: "\(options.joined(separator: " et ")) ne vont pas ensemble.",
        en: "\(options.joined(separator: " and ")) do not go together."
      ).hint(fr: "Ne gardez que l'un des deux.", en: "Keep only one of them.")
    case .alone(let option, let other):
      Phrase(fr: "\(option) ne va pas sans \(other).", en: "\(option) does not go without \(other).").hint(
        fr: "Par exemple\u{202F}: \(Self.together(option, other).fr)",
        en: "For example: \(Self.together(option, other).en)")
    case .onlyForOne(let option):
      Phrase(
        fr: "\(option) ne va qu'avec une seule parcelle\u{202F}: ce que chacune aurait n'est pas dit.",
        en: "\(option) goes with one plot alone: what each would have is not said."
      ).hint(
        fr: "Dites-le ensuite pour chacune\u{202F}: plan change CODE, ou cycle change CODE",
        en: "State it for each of them afterwards: plan change CODE, or cycle change CODE")
    case .keepsCode:
      Phrase(
        fr: "Un cycle garde le code de son plan.", en: "A cycle keeps the code of its plan."
      ).hint(
        fr: "Changez-le avant, ou après\u{202F}: plan change CODE --code AUTRE",
        en: "Change it before, or after: plan change CODE --code OTHER")
    case .sameYear(let year):
      Phrase(fr: "\(year) est l'année à reprendre.", en: "\(year) is the year to copy.").hint(
        fr: "Dites deux années\u{202F}: plan copy \(year) \(year + 1)",
        en: "State two years: plan copy \(year) \(year + 1)")
    case .nothingToChange(let command):
      Phrase(
        fr: "Rien n'est dit de ce qui change.", en: "Nothing is said of what changes."
      ).hint(
        fr: "Les options le disent\u{202F}: cultiver help \(command)", en: "Options say so: cultiver help \(command)")
    case .rejectsOverInput(let path):
      Phrase(
        fr: "--rejects écrirait par-dessus \(path), le fichier repris lui-même.",
        en: "--rejects would write over \(path), the very file that is taken in."
      ).hint(fr: "Donnez-lui un autre nom.", en: "Give it another name.")
    case .folderMissing:
      Phrase(
        fr: "Il manque le dossier où écrire le carnet.", en: "The folder in which to write the notebook is missing."
      ).hint(fr: "Par exemple\u{202F}: export notebook sortie", en: "For example: export notebook out")
    case .personalOnly(let command):
      Phrase(
        fr: "Ce fichier est fait de noms et de contacts\u{202F}: il ne sort que si on le demande.",
        en: "That file is made of names and contacts: it leaves only when it is asked for."
      ).hint(
        fr: "Ajoutez --personal\u{202F}: \(command) --personal", en: "Add --personal: \(command) --personal")
    case .dueDays(let days, let steps):
      Phrase(
        fr: "\(days)\u{A0}échéance\(days > 1 ? "s" : "") pour \(steps)\u{A0}suite\(steps > 1 ? "s" : "") à donner.",
        en: "\(days)\u{A0}day\(days == 1 ? "" : "s") for \(steps)\u{A0}next step\(steps == 1 ? "" : "s")."
      ).hint(
        fr: "Dites une échéance pour toutes, ou une après chacune\u{202F}: --next … --by …",
        en: "State one day for all of them, or one after each: --next … --by …")
    case .noNotebook:
      Phrase(fr: "Aucun carnet n'est ouvert ici.", en: "No notebook is open here.")
    case .fault(let what):
      Phrase(
        fr: "C'est une faute de notre part, pas de la vôtre (\(what)).",
        en: "This is a fault of ours, not of yours (\(what))."
      ).hint(fr: "Le carnet n'a pas été changé.", en: "The notebook has not been changed.")
    }
  }

  /// An option with the one that it does not go without.
  private static func together(_ option: String, _ other: String) -> Phrase {
    switch other {
    case "--partial":
      Phrase(
        fr: "shell journee.cult --partial --rejects a-revoir.cult", en: "shell day.cult --partial --rejects again.cult")
    case "--across": Phrase(verbatim: "--across month \(option)")
    case "--from": Phrase(fr: "--from 1 avril 2026 --to 15 juin 2026", en: "--from 2026-04-01 --to 2026-06-15")
    default: Phrase(fr: "--every 14 j --times 6", en: "--every 14d --times 6")
    }
  }

  private static func setting(_ setting: Setting, _ value: String) -> Phrase {
    let value = Said.quoted(value)
    switch setting {
    case .language:
      return Phrase(
        fr: "CULTIVER_LANG\u{202F}: \(value.fr) n'est pas une de nos langues.",
        en: "CULTIVER_LANG: \(value.en) is not one of our languages."
      ).hint(fr: "Écrivez fr ou en.", en: "Type fr or en.")
    case .today:
      return Phrase(
        fr: "CULTIVER_TODAY\u{202F}: \(value.fr) n'est pas un jour.", en: "CULTIVER_TODAY: \(value.en) is not a day."
      ).hint(fr: "Écrivez-le comme 2026-06-24.", en: "Type it as 2026-06-24.")
    }
  }

  private static func file(_ path: String, _ standard: Phrase, _ reason: Reason, fr: String, en: String) -> Phrase {
    let (name, why) = (path == "-" ? standard : Said.quoted(path), reason.wording)
    return Phrase(
      fr: "Impossible \(fr) \(name.fr)\u{202F}: \(why.fr).", en: "Cannot \(en) \(name.en): \(why.en).")
  }

  private static func figures(_ figures: [Figure]) -> Phrase {
    Phrase(
      fr: figures.map(\.name.fr).joined(separator: ", "), en: figures.map(\.name.en).joined(separator: ", "))
  }

  private static let standardInput = Phrase(fr: "l'entrée standard", en: "standard input")
  private static let standardOutput = Phrase(fr: "la sortie standard", en: "standard output")
}

extension ShellError.Reason {
  /// Why the system would not do it.
  var wording: Phrase {
    switch self {
    case .notThere: Phrase(fr: "son dossier n'existe pas", en: "its folder does not exist")
    case .notAllowed: Phrase(fr: "vous n'en avez pas le droit", en: "you are not allowed to")
    case .isFolder: Phrase(fr: "c'est un dossier", en: "it is a folder")
    case .notFolder: Phrase(fr: "une partie de son chemin n'est pas un dossier", en: "part of its path is not a folder")
    case .noSpace: Phrase(fr: "il n'y a plus de place sur le disque", en: "there is no space left")
    case .readOnly: Phrase(fr: "ce disque est en lecture seule", en: "this disk is read-only")
    case .other(let number): Phrase(fr: "erreur \(number) du système", en: "error \(number) of the system")
    }
  }
}
