import CultiverMarseille
import CultiverStore

/// Lines that begin with a quantity: a unit, then a crop, a plot, a day and what became of it, in any order.
extension Completer {
  /// What could stand in the place of the word that is being typed.
  func saying(_ words: [Word], _ place: LineToCursor) -> Completion {
    if place.mark == nil, place.typed.hasPrefix("-") || words.contains(where: \.isOption) {
      return grammar.paths.first { $0.command == HarvestAdd.self }.map { option(of: $0, words, place) } ?? .none
    }
    let parted = SaidWords.parted(words)
    let pick = parted.split(omittingEmptySubsequences: false, whereSeparator: SaidWords.isSeparator).last ?? []
    if place.typed.first?.isNumber == true { return candidates(.units, head: "", .word, place) }
    if let last = pick.last, (try? Typed.count(last.text)) != nil {
      return candidates(.units, head: last.text + " ", .word, place)
    }
    let destinations = ValueNames("DESTINATION", noun: nil, verb: "")
    // Behind `;` stands what became of a part.
    guard !pick.isEmpty else { return candidates(destinations, head: "", .word, place) }
    let said = said(in: Array(pick))
    if said.crop == nil || !place.typed.isEmpty, let longer = longer(pick, place, said) { return longer }
    var wanted: [ValueNames] = []
    if said.crop == nil { wanted.append(.known([.crop])) }
    if said.plot == nil { wanted.append(.known([.plot])) }
    // Before anything is typed only what is missing first is offered: everything would be too much to read.
    let days = Set(known(.days, said).map { Fold.key($0.name[language]) })
    let rest = pick.contains { days.contains(Fold.key($0.text)) } ? [destinations] : [.days, destinations]
    wanted = place.typed.isEmpty && !wanted.isEmpty ? [wanted[0]] : wanted + rest
    let found = wanted.map { candidates($0, head: "", .words, place, said) }
    return Completion(replaced: place.length, candidates: found.flatMap(\.candidates))
  }

  /// A crop of several words that goes on as the last of them began: `pomme de t`.
  private func longer(_ pick: ArraySlice<Word>, _ place: LineToCursor, _ said: SaidSoFar) -> Completion? {
    for count in [3, 2, 1] where pick.count > count {
      let head = pick.suffix(count).map(\.text).joined(separator: " ") + " "
      let found = candidates(.known([.crop]), head: head, .words, place, said)
      if !found.candidates.isEmpty { return found }
    }
    return nil
  }

  /// The crop and plot that some words say by their whole names.
  private func said(in words: [Word]) -> SaidSoFar {
    var said = SaidSoFar(today: today)
    let crops = Set(
      known(.known([.crop]), said).flatMap { [$0.name.fr, $0.name.en] + $0.others }.map { Fold.key($0) })
    let plots = Set(known(.known([.plot]), said).map { Fold.code($0.name.fr) })
    for count in [4, 3, 2, 1] where said.crop == nil {
      for first in words.indices where first + count <= words.count {
        let name = words[first..<first + count].map(\.text).joined(separator: " ")
        if crops.contains(Fold.key(name)) { said.crop = name }
      }
    }
    said.plot = words.map(\.text).first { plots.contains(Fold.code($0)) }.map {
      $0.split(separator: "/").last.map(String.init) ?? $0
    }
    return said
  }
}
