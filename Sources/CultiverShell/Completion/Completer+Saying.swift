import CultiverMarseille
import CultiverStore

/// Lines whose words stand in any order: those that begin with a quantity, and `round`, `use` and `again`.
extension Completer {
  /// What such words can say.
  enum Sayable: Hashable {
    case crop, plot, site, day, destination
  }

  /// What the words of a command may say, in the order in which it is offered; nil for one whose values have their places.
  func sayable(_ command: any CultiverCommand.Type) -> [Sayable]? {
    if command == Round.self { return [.site, .day] }
    if command == Use.self { return [.site, .plot, .crop, .day] }
    if command == Again.self { return [.plot, .crop, .day, .destination] }
    return nil
  }

  /// What could stand in the place of the word that is being typed, in a line that begins with a quantity.
  func saying(_ words: [Word], _ place: LineToCursor) -> Completion {
    if place.mark == nil, place.typed.hasPrefix("-") || words.contains(where: \.isOption) {
      return grammar.paths.first { $0.command == HarvestAdd.self }.map { option(of: $0, words, place) } ?? .none
    }
    let pick = Array(
      SaidWords.parted(words).split(omittingEmptySubsequences: false, whereSeparator: SaidWords.isSeparator).last ?? [])
    if let units = units(behind: pick, place, inContext) { return units }
    // Behind `;` stands what became of a part.
    guard !pick.isEmpty else { return candidates(Self.destinations, head: "", .word, place) }
    let told = told(by: pick, inContext)
    var wanted: [Sayable] = []
    if place.typed.isEmpty {
      // Only what is missing first is offered: everything would be too much to read.
      if told.said.crop == nil {
        wanted = [.crop]
      } else if told.said.plot == nil {
        wanted = [.plot]
      } else {
        wanted = [.day, .destination]
      }
    } else {
      wanted = [.crop, .plot, .site, .day, .destination]
    }
    return offered(wanted, told, pick, place, takesUp: told.said.crop == nil)
  }

  /// What could stand there in a command whose words say this much.
  func saying(_ wanted: [Sayable], _ words: [Word], _ place: LineToCursor) -> Completion {
    let parted = SaidWords.parted(words)
    if wanted.contains(.destination), let units = units(behind: parted, place, inContext) { return units }
    let told = told(by: parted, SaidSoFar(today: today))
    return offered(wanted, told, parted, place, takesUp: true)
  }

  /// The units of the number that stands before the cursor; nil when there is none.
  func units(behind words: [Word], _ place: LineToCursor, _ said: SaidSoFar) -> Completion? {
    if place.mark == nil, place.typed.first?.isNumber == true {
      return candidates(.units, head: "", .word, place, said)
    }
    guard let last = words.last, (try? Typed.count(last.text)) != nil else { return nil }
    return candidates(.units, head: last.text + " ", .word, place, said)
  }

  private func offered(
    _ wanted: [Sayable], _ told: Told, _ words: [Word], _ place: LineToCursor, takesUp: Bool
  ) -> Completion {
    let missing = wanted.filter { !told.things.contains($0) }
    if takesUp || !place.typed.isEmpty, place.mark == nil, let longer = longer(wanted, told, words, place) {
      return longer
    }
    let found = missing.map { candidates(names($0), head: "", .words, place, told.said) }
    return Completion(replaced: place.length, candidates: found.flatMap(\.candidates))
  }

  private func names(_ thing: Sayable) -> ValueNames {
    switch thing {
    case .crop: .known([.crop])
    case .plot: .known([.plot])
    case .site: .known([.site])
    case .day: .days
    case .destination: Self.destinations
    }
  }

  static let destinations = ValueNames("DESTINATION", noun: nil, verb: "")

  /// A crop or site of several words that goes on as the last of them began: `pomme de t`.
  private func longer(_ wanted: [Sayable], _ told: Told, _ words: [Word], _ place: LineToCursor) -> Completion? {
    for thing in [Sayable.crop, .site] where wanted.contains(thing) {
      for count in [3, 2, 1] where words.count >= count {
        let head = words.suffix(count).map(\.text).joined(separator: " ") + " "
        let found = candidates(names(thing), head: head, .words, place, told.said)
        if !found.candidates.isEmpty { return found }
      }
    }
    return nil
  }

  // MARK: - What is said already

  /// What words say by whole names.
  private struct Told {
    var said: SaidSoFar
    var things: Set<Sayable> = []
  }

  private func told(by words: [Word], _ context: SaidSoFar) -> Told {
    var told = Told(said: context)
    var names: [Sayable: Set<String>] = [:]
    for (thing, noun) in [(Sayable.crop, Refusal.Noun.crop), (.site, .site)] {
      names[thing] = Set(
        known(.known([noun]), context).flatMap { [$0.name.fr, $0.name.en] + $0.others }.map { Fold.key($0) })
    }
    let plots = Set(known(.known([.plot]), context).flatMap { [$0.name.fr] + $0.others }.map { Fold.code($0) })
    for count in [4, 3, 2, 1] {
      for first in words.indices where first + count <= words.count {
        let text = words[first..<first + count].map(\.text).joined(separator: " ")
        if names[.crop]?.contains(Fold.key(text)) == true, told.things.insert(.crop).inserted { told.said.crop = text }
        if names[.site]?.contains(Fold.key(text)) == true, told.things.insert(.site).inserted {
          (told.said.site, told.said.plot) = (code(ofSite: text), nil)
        }
        if count == 1, plots.contains(Fold.code(text)), told.things.insert(.plot).inserted {
          Self.note(plot: text, &told.said)
        }
        if (try? Typed.count(text)) == nil, (try? Typed.day(text, today: today)) != nil { told.things.insert(.day) }
        if (try? Typed.destination(text)) != nil { told.things.insert(.destination) }
      }
    }
    return told
  }

  private func code(ofSite text: String) -> String? {
    known(.known([.site]), SaidSoFar(today: today)).first { site in
      ([site.name.fr] + site.others).contains { Fold.key($0) == Fold.key(text) }
    }?.name.fr
  }

  /// Keeps the site and the code that `SITE/A1` says, or the code that `A1` does.
  static func note(plot text: String, _ said: inout SaidSoFar) {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    if parts.count == 2 { said.site = parts[0] }
    said.plot = parts.last
  }

  /// What a line that writes says before its first word: what `use` has set.
  var inContext: SaidSoFar {
    var said = SaidSoFar(today: today, crop: context.crop, site: context.site)
    if let plot = context.plot { Self.note(plot: plot, &said) }
    return said
  }
}
