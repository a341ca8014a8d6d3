import CultiverMarseille

/// What a run of words can mean in a line that is said.
enum SaidMeaning: Hashable {
  case plot([Identity<Plot>])
  case site(Identity<Site>)
  case crop([Identity<Crop>])
  case variety([Identity<Variety>])
  case cycle(Identity<CropCycle>)
  case day(Day)
  /// What became of it, or of a part of it; whether its number lacks a unit.
  case part(String, bare: Bool)
  /// Nothing of its own.
  case small
}

/// What the words of a line can mean, each run of them.
struct SaidMeanings {
  let vocabulary: Vocabulary
  let today: Day

  /// A meaning, how many words it takes, and what there is against it.
  typealias Candidate = (meaning: SaidMeaning, count: Int, cost: Int)

  /// What the run of words that begins at a place can mean; it ends before `end`.
  func from(_ place: Int, to end: Int, in words: [Word]) -> [Candidate] {
    let word = words[place]
    var found: [Candidate] = []
    if let thing = SaidWords.names(word), place + 1 < end {
      found = named(place + 1, end, words).filter { Self.thing($0.meaning) == thing }.map {
        ($0.meaning, $0.count + 1, $0.cost)
      }
    }
    found += named(place, end, words)
    if !word.quoted {
      if let day = day(place, end, words) { found.append(day) }
      found += parts(place, end, words)
      // `A` is a plot rather than a word that says nothing.
      let isCode = vocabulary.plots(word.text).contains { $0.code == word.text }
      if SaidWords.isSmall(word), !isCode { found.append((.small, 1, 1)) }
    }
    return found
  }

  /// What a meaning is about.
  static func thing(_ meaning: SaidMeaning) -> Doubt.Thing? {
    switch meaning {
    case .plot: .plot
    case .site: .site
    case .crop: .crop
    case .variety: .variety
    case .cycle: .cycle
    case .day: .day
    case .part: .quantity
    case .small: nil
    }
  }

  /// Things that have a name.
  private func named(_ place: Int, _ end: Int, _ words: [Word]) -> [Candidate] {
    var found: [Candidate] = []
    for count in 1...max(1, min(6, end - place)) where place + count <= end {
      let run = words[place..<place + count]
      if count > 1, run.contains(where: \.quoted) { break }
      let text = Span.text(run)
      for name in Set([text, Self.withoutArticle(text), Self.singular(text)]) {
        let plots = vocabulary.plots(name).map(\.id)
        if !plots.isEmpty { found.append((.plot(plots.sorted()), count, 1)) }
        if let site = vocabulary.site(name) { found.append((.site(site.id), count, 1)) }
        let crops = vocabulary.crops(name)
        if !crops.isEmpty { found.append((.crop(crops.sorted()), count, 1)) }
        let varieties = vocabulary.varieties(name)
        if !varieties.isEmpty { found.append((.variety(varieties.sorted()), count, 1)) }
        if count == 1, let cycle = vocabulary.cycle(name) { found.append((.cycle(cycle.id), count, 1)) }
      }
    }
    return found
  }

  /// `d'aubergine` and `l'aubergine` are `aubergine`.
  static func withoutArticle(_ text: String) -> String {
    let key = text.prefix(2)
    guard let letter = key.first, "dDlL".contains(letter), let mark = key.last, "'’ʼ".contains(mark), text.count > 3
    else {
      return text
    }
    return String(text.dropFirst(2))
  }

  /// `potatoes` and `cherry tomatoes` are `potato` and `cherry tomato`; other plurals are known everywhere.
  private static func singular(_ text: String) -> String {
    text.hasSuffix("oes") ? String(text.dropLast(2)) : text
  }

  private func day(_ place: Int, _ end: Int, _ words: [Word]) -> Candidate? {
    for count in (1...min(5, end - place)).reversed() {
      let run = words[place..<place + count]
      guard !run.contains(where: \.quoted), let day = try? Typed.day(Span.text(run), today: today) else { continue }
      return (.day(day), count, 1)
    }
    return nil
  }

  private func parts(_ place: Int, _ end: Int, _ words: [Word]) -> [Candidate] {
    let most = min(7, end - place)
    let run = words[place..<place + most]
    guard
      !SaidWords.isSmall(words[place]) || Fold.key(words[place].text) == "le" || Fold.key(words[place].text) == "the",
      run.contains(where: { Self.isDestination($0) })
    else { return [] }
    return (1...most).compactMap { count in
      let run = words[place..<place + count]
      guard !run.contains(where: \.quoted), !(run.last.map(SaidWords.joins) ?? true) else { return nil }
      let text = Span.text(run)
      guard let parts = try? Typed.destinationParts(text), parts.count == 1, let part = parts.first else { return nil }
      let bare = part.quantity.map { $0.unit.isEmpty } ?? false
      if let unit = part.quantity?.unit, !unit.isEmpty, !vocabulary.isUnit(unit) { return nil }
      return (.part(text, bare: bare), count, bare ? 2 : 1)
    }
  }

  static func isDestination(_ word: Word) -> Bool { !word.quoted && (try? Typed.destination(word.text)) != nil }
}
