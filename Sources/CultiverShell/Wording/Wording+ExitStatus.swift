import CultiverMarseille

extension ExitStatus {
  /// What it tells other programs.
  var about: Phrase {
    switch self {
    case .done: Phrase(fr: "c'est fait", en: "done")
    case .notUnderstood: Phrase(fr: "la ligne n'est pas comprise", en: "the line is not understood")
    case .refused: Phrase(fr: "les données sont refusées", en: "the data is refused")
    case .missing: Phrase(fr: "un fichier manque", en: "a file is missing")
    case .fault: Phrase(fr: "une erreur du programme", en: "a fault of the program")
    case .cannotCreate: Phrase(fr: "un fichier ne peut pas être créé", en: "a file cannot be made")
    case .io: Phrase(fr: "la lecture ou l'écriture a échoué", en: "reading or writing failed")
    case .busy: Phrase(fr: "le carnet est occupé", en: "the notebook is busy")
    case .interrupted: Phrase(fr: "interrompu", en: "interrupted")
    }
  }
}
