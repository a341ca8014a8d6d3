import CultiverMarseille

/// One way to read the words of a harvest after its quantity.
struct SaidReading {
  /// A run of words with its meaning.
  struct Item: Hashable {
    let meaning: SaidMeaning
    let range: Range<Int>
  }

  /// The runs, in order, those that say nothing left out.
  let items: [Item]

  /// What the words say, wherever they stand.
  var said: Set<SaidMeaning> { Set(items.map(\.meaning)) }
}

/// Finds the ways to read the words of a harvest after its quantity.
struct SaidReader {
  let meanings: SaidMeanings
  /// All words of the line.
  let words: [Word]

  /// The most words that one harvest is read with.
  static let most = 60

  /// The ways with the fewest runs, so that the longest names win; no run goes beyond a run of places. Throws a doubt about the first word that cannot be read.
  func readings(_ runs: [Range<Int>]) throws(Doubt) -> [SaidReading] {
    var readings: [[SaidReading.Item]] = [[]]
    for run in runs {
      let ways = try ways(run)
      readings = readings.flatMap { before in ways.map { before + $0 } }
      if readings.count > 64 { readings = Array(readings.prefix(64)) }
    }
    return readings.map { items in SaidReading(items: items.filter { $0.meaning != .small }) }
  }

  private func ways(_ run: Range<Int>) throws(Doubt) -> [[SaidReading.Item]] {
    let candidates = run.map { meanings.from($0, to: run.upperBound, in: words) }
    var least = Array(repeating: Int.max, count: run.count + 1)
    least[run.count] = 0
    for place in candidates.indices.reversed() {
      for (_, count, cost) in candidates[place] where least[place + count] < .max {
        least[place] = min(least[place], least[place + count] + cost)
      }
    }
    guard least[0] < .max else { throw unread(run, candidates) }
    var ways: [[SaidReading.Item]] = []
    func go(_ place: Int, _ items: [SaidReading.Item]) {
      guard ways.count < 32 else { return }
      guard place < run.count else { return ways.append(items) }
      for (meaning, count, cost) in candidates[place]
      where least[place + count] < .max && least[place] == least[place + count] + cost {
        let start = run.lowerBound + place
        go(place + count, items + [.init(meaning: meaning, range: start..<start + count)])
      }
    }
    go(0, [])
    return ways
  }

  /// A doubt about the first word that no way to read the others reaches beyond.
  private func unread(_ run: Range<Int>, _ candidates: [[SaidMeanings.Candidate]]) -> Doubt {
    var reached = Set([0])
    for place in candidates.indices where reached.contains(place) {
      for candidate in candidates[place] { reached.insert(place + candidate.count) }
    }
    // A run may end before a word that cannot be read, or hold it: what is furthest is at fault.
    let place = run.lowerBound + min(reached.max() ?? 0, run.count - 1)
    return doubt(about: place, to: run.upperBound)
  }

  private func doubt(about place: Int, to end: Int) -> Doubt {
    let word = words[place]
    let vocabulary = meanings.vocabulary
    if word.text.first?.isNumber == true, !word.quoted {
      for count in (1...min(4, end - place)).reversed() {
        let text = Span.text(words[place..<place + count])
        do throws(TypedError) {
          _ = try Typed.day(text, today: meanings.today)
        } catch {
          guard error.reason == .noSuchDay else { continue }
          return Doubt(fact: .noSuchDay(text), range: place..<place + count, column: word.column, candidates: [])
        }
      }
      if (try? Typed.count(word.text)) != nil || Typed.isQuantity(word.text) {
        let next = place + 1 < end ? words[place + 1] : nil
        if let quantity = quantity(word, next, vocabulary) {
          return Doubt(
            fact: .secondQuantity(quantity.text), range: place..<place + quantity.count, column: word.column,
            candidates: [])
        }
        return Doubt(fact: .loneNumber(word.text), range: place..<place + 1, column: word.column, candidates: [])
      }
    }
    // `Ferme des Tilleuls` leads to the site of which it is more or less the name.
    for count in (2...5).reversed() where place + count <= end {
      let sites = vocabulary.sites(beginning: Span.text(words[place..<place + count]))
      if !sites.isEmpty { return self.doubt(about: place..<place + count, sites) }
    }
    // A day or a destination is nearer than a name as rare as a mistake.
    let near = Self.nearestWords(word.text) + vocabulary.nearest(to: SaidMeanings.withoutArticle(word.text))
    let note = Doubt.Candidate(
      Phrase(fr: "note \(Said.quoted(word.text).fr)", en: "note \(Said.quoted(word.text).en)"), ["note", word.text])
    return Doubt(
      fact: .notUnderstood(word.text), range: place..<place + 1, column: word.column,
      candidates: near.prefix(5).map {
        Doubt.Candidate(Phrase(verbatim: $0), $0.split(separator: " ").map(String.init))
      } + (word.quoted ? [note] : []))
  }

  private func doubt(about range: Range<Int>, _ sites: [Site]) -> Doubt {
    Doubt(
      fact: .notUnderstood(Span.text(words[range])), range: range, column: words[range.lowerBound].column,
      candidates: sites.map { .init(Phrase(verbatim: "\($0.code) (\($0.name))"), ["site", $0.code]) })
  }

  private func quantity(_ word: Word, _ next: Word?, _ vocabulary: Vocabulary) -> (text: String, count: Int)? {
    for (text, count) in [(word.text, 1)] + (next.map { [("\(word.text) \($0.text)", 2)] } ?? []) {
      if let quantity = try? Typed.quantity(text), vocabulary.isUnit(quantity.unit) { return (text, count) }
    }
    return nil
  }

  /// Words of a harvest's day and destination near to one.
  private static func nearestWords(_ word: String) -> [String] {
    Nearest.among(
      [
        "hier", "aujourd'hui", "avant-hier", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        "yesterday", "today", "vendu", "don", "donné", "perdu", "autoconsommation", "transformation", "semence", "sold",
        "given", "lost", "note",
      ], to: word, limit: 2)
  }
}

extension Typed {
  /// Whether a word is a number with something behind it, as `3kg` is.
  fileprivate static func isQuantity(_ text: String) -> Bool { (try? Typed.quantity(text)) != nil }
}
