import CultiverMarseille
import CultiverStore

extension Completer {
  /// The names of a value, in the order in which they are offered.
  func known(_ names: ValueNames, _ said: SaidSoFar) -> [KnownName] {
    switch names {
    case .known(let nouns):
      nouns.flatMap { noun in standing(noun, said).map { noun == .crop ? Self.lowered($0) : $0 } }
    case .fixed(let names): names
    case .days: ValueNames.days(today, language)
    case .months: ValueNames.months(today)
    case .units: self.names(.unit, said)
    case .files, .free: []
    }
  }

  /// The names, those first that stand where the line says; where none does, those that stand further around.
  private func standing(_ noun: Refusal.Noun, _ said: SaidSoFar) -> [KnownName] {
    let found = names(noun, said)
    guard [.crop, .plot].contains(noun), !found.contains(where: \.stands), let wider = said.wider else { return found }
    return standing(noun, wider)
  }

  /// The names that go on as typed: `head` is what stands of the value before the word that is being typed.
  func candidates(
    _ names: ValueNames, head: String, _ shape: Form.Shape, _ place: LineToCursor, _ said: SaidSoFar? = nil
  ) -> Completion {
    let said = said ?? SaidSoFar(today: today)
    if case .files = names { return files(place) }
    var (head, typed, replaced) = (head, place.typed, place.length)
    if case .units = names {
      // A number stands before a unit, written to it or not.
      guard (head + typed).contains(where: \.isNumber) else { return .none }
      let number = typed.prefix { !$0.isLetter }
      guard !(number + head).isEmpty, typed.isEmpty || number.count < typed.count || head.isEmpty else { return .none }
      typed.removeFirst(number.count)
      replaced -= number.count
      head = ""
    } else if place.mark == nil, let comma = typed.lastIndex(where: { $0 == "," }) {
      // Of a list, only its last part is completed.
      typed = String(typed[typed.index(after: comma)...])
      replaced = typed.count
      head = ""
    } else if let comma = head.lastIndex(of: ",") {
      head = String(head[head.index(after: comma)...].drop { $0 == " " })
    }
    let key = Fold.plain(head + typed)
    let skipped = head.split(separator: " ").count
    let all = known(names, said)
    let isEmpty = key.allSatisfy(\.isWhitespace)
    let standing = all.filter(\.stands)
    // What is called so comes before what may be called so too: of `epi`, spinach before what is like it.
    let isCalled = all.contains { name in [name.name.fr, name.name.en].contains { Fold.plain($0).hasPrefix(key) } }
    var found: [Completion.Candidate] = []
    for name in isEmpty && !standing.isEmpty ? standing : all.sorted(by: { $0.stands && !$1.stands }) {
      guard let text = text(of: name, beginning: key, others: !isCalled, goesOn: skipped > 0) else { continue }
      let rest = text.split(separator: " ").dropFirst(skipped).joined(separator: " ")
      guard !rest.isEmpty else { continue }
      let candidate = Completion.Candidate(
        place.put(rest, quoting: shape == .word || shape == .list), help: name.about?[language])
      if !found.contains(where: { $0.text == candidate.text }) { found.append(candidate) }
    }
    return Completion(replaced: replaced, candidates: found)
  }

  /// The name as it is said in the language, when any of its names begins like that; else the one that does.
  private func text(of name: KnownName, beginning key: String, others: Bool, goesOn: Bool) -> String? {
    let spoken = name.name[language]
    if key.isEmpty || Fold.plain(spoken).hasPrefix(key) { return spoken }
    let other = name.name[language == .french ? .english : .french]
    if Fold.plain(other).hasPrefix(key) { return other }
    guard others, let found = name.others.first(where: { Fold.plain($0).hasPrefix(key) }) else { return nil }
    // Another word for a thing leads to its name; only words that stand already must go on as they began.
    return goesOn ? found : spoken
  }

  /// A crop as it stands in the midst of a line: `tomate ancienne`, but `chou de Bruxelles`.
  private static func lowered(_ crop: KnownName) -> KnownName {
    func lowered(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }
    return KnownName(
      Phrase(fr: lowered(crop.name.fr), en: lowered(crop.name.en)), others: crop.others, about: crop.about,
      stands: crop.stands)
  }

  /// What a path that is being typed can lead to.
  private func files(_ place: LineToCursor) -> Completion {
    let slash = place.typed.lastIndex(of: "/")
    let folder = slash.map { String(place.typed[...$0]) } ?? ""
    let begun = slash.map { String(place.typed[place.typed.index(after: $0)...]) } ?? place.typed
    let key = Fold.plain(begun)
    return Completion(
      replaced: place.length,
      candidates: entries(folder).filter {
        Fold.plain($0.name).hasPrefix(key) && ($0.name.hasPrefix(".") == begun.hasPrefix("."))
      }.map { entry in
        let path = folder + entry.name
        return .init(
          entry.isFolder ? path + "/" : place.put(path, quoting: true), isWhole: !entry.isFolder)
      })
  }
}
