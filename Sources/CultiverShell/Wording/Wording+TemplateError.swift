import CultiverMarseille
import CultiverReports

extension TemplateError {
  /// What is wrong in a folder of templates, and where.
  func wording(in folder: String) -> Phrase {
    let path = "\(folder)/\(file)"
    let place: Phrase =
      if let line, let column {
        Phrase(fr: "\(path), ligne \(line), colonne \(column)", en: "\(path), line \(line), column \(column)")
      } else {
        Phrase(verbatim: path)
      }
    let words = reason.wording
    let head = Phrase(fr: "\(place.fr)\u{202F}: \(words.what.fr).", en: "\(place.en): \(words.what.en).")
    return words.help.map { head.hint($0) } ?? head
  }
}

extension TemplateError.Reason {
  /// What is wrong, without its place, and what helps on.
  fileprivate var wording: (what: Phrase, help: Phrase?) {
    switch self {
    case .unknownFile(let known):
      (
        Phrase(
          fr: "ce n'est pas une partie d'un gabarit", en: "it is no part of a look"),
        Phrase(
          fr: "Les parties sont\u{202F}: \(known.joined(separator: ", "))",
          en: "The parts are: \(known.joined(separator: ", "))")
      )
    case .notText: (Phrase(fr: "ce n'est pas du texte en UTF-8", en: "it is not text in UTF-8"), nil)
    case .notAPicture:
      (
        Phrase(fr: "ce n'est pas une image de ce genre", en: "it is not a picture of that kind"),
        Phrase(fr: "Il faut un dessin SVG ou une image PNG.", en: "It takes an SVG drawing or a PNG picture.")
      )
    case .tooLarge(let limit):
      (
        Phrase(
          fr: "le fichier dépasse \(limit >> 10)\u{A0}Kio, et serait dans chaque page",
          en: "the file has more than \(limit >> 10) KiB, and would be in every page"), nil
      )
    case .unfinishedTag:
      (
        Phrase(fr: "une balise s'ouvre et n'est pas fermée", en: "a tag is opened and not closed"),
        Phrase(fr: "Fermez-la sur sa ligne, par }} ou }}}.", en: "Close it on its line, by }} or }}}.")
      )
    case .otherTag(let tag):
      (
        Phrase(fr: "les balises \(tag) ne sont pas reprises ici", en: "tags with \(tag) are not taken here"),
        Phrase(
          fr: "Celles qui le sont\u{202F}: {{nom}}, {{{nom}}}, {{#nom}}, {{^nom}}, {{/nom}}, {{>partie}}",
          en: "Those that are: {{name}}, {{{name}}}, {{#name}}, {{^name}}, {{/name}}, {{>part}}")
      )
    case .notAName(let name):
      (
        Phrase(fr: "\(Said.quoted(name).fr) n'est pas un nom", en: "\(Said.quoted(name).en) is not a name"), nil
      )
    case .neverClosed(let name):
      (
        Phrase(fr: "{{#\(name)}} n'est pas fermé", en: "{{#\(name)}} is not closed"),
        Phrase(fr: "Fermez-le par {{/\(name)}}.", en: "Close it by {{/\(name)}}.")
      )
    case .closesOther(let name, let open?):
      (
        Phrase(
          fr: "{{/\(name)}} ferme {{#\(open)}}", en: "{{/\(name)}} closes {{#\(open)}}"),
        Phrase(fr: "Il faudrait {{/\(open)}}.", en: "It should be {{/\(open)}}.")
      )
    case .closesOther(let name, nil):
      (Phrase(fr: "{{/\(name)}} ne ferme rien", en: "{{/\(name)}} closes nothing"), nil)
    case .tooDeep(let limit):
      (
        Phrase(
          fr: "plus de \(limit) blocs l'un dans l'autre", en: "more than \(limit) blocks within one another"), nil
      )
    case .unknownPart(let part, let known):
      (
        Phrase(
          fr: "il n'y a pas de partie \(Said.quoted(part).fr)", en: "there is no part \(Said.quoted(part).en)"),
        Phrase(
          fr: "Les parties sont\u{202F}: \(known.joined(separator: ", "))",
          en: "The parts are: \(known.joined(separator: ", "))")
      )
    case .takesItselfIn(let path):
      (
        Phrase(
          fr: "la partie se reprend elle-même\u{202F}: \(path.joined(separator: " → "))",
          en: "the part takes itself in: \(path.joined(separator: " → "))"), nil
      )
    case .unknownName(let name, let known):
      (
        Phrase(
          fr: "il n'y a pas de valeur \(Said.quoted(name).fr)", en: "there is no value \(Said.quoted(name).en)"),
        Phrase(
          fr: "Les valeurs sont\u{202F}: \(known.joined(separator: ", "))",
          en: "The values are: \(known.joined(separator: ", "))")
      )
    case .onlyEscaped(let name):
      (
        Phrase(
          fr: "\(name) peut contenir ce que quelqu'un a tapé, et ne s'écrit qu'avec deux accolades",
          en: "\(name) may hold what someone typed, and is written with two braces alone"),
        Phrase(fr: "Écrivez {{\(name)}}.", en: "Write {{\(name)}}.")
      )
    case .onlyWhole(let name):
      (
        Phrase(
          fr: "\(name) est du texte déjà mis en forme, et s'écrit avec trois accolades",
          en: "\(name) is finished markup, and is written with three braces"),
        Phrase(fr: "Écrivez {{{\(name)}}}.", en: "Write {{{\(name)}}}.")
      )
    case .onlyOpened(let name):
      (
        Phrase(fr: "\(name) contient d'autres valeurs", en: "\(name) holds other values"),
        Phrase(
          fr: "Ouvrez-le par {{#\(name)}}, fermez-le par {{/\(name)}}.",
          en: "Open it by {{#\(name)}}, close it by {{/\(name)}}.")
      )
    case .unknownSection(let key, let known):
      (
        Phrase(
          fr: "ce rapport n'a pas de section \(Said.quoted(key).fr)",
          en: "that report has no section \(Said.quoted(key).en)"),
        Phrase(
          fr: "Ses sections sont\u{202F}: \(known.joined(separator: ", "))",
          en: "Its sections are: \(known.joined(separator: ", "))")
      )
    case .sectionTwice(let key):
      (
        Phrase(
          fr: "la section \(Said.quoted(key).fr) est nommée deux fois",
          en: "the section \(Said.quoted(key).en) is named twice"), nil
      )
    case .refused:
      (
        Phrase(fr: "le gabarit n'est pas compris", en: "the template is not understood"), nil
      )
    }
  }
}
