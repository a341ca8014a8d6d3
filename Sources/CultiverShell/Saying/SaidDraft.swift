import CultiverMarseille

/// One harvest as its own words say it, before the line and the context say the rest.
struct SaidDraft {
  /// Something said, and where.
  struct Placed<Value> {
    var value: Value
    let range: Range<Int>
  }

  /// The words of the quantity; nil where none is said.
  let quantity: Range<Int>?
  let note: Word?
  var plots: [Placed<[Identity<Plot>]>] = []
  var site: Placed<Identity<Site>>?
  var crop: Placed<[Identity<Crop>]>?
  var variety: Placed<[Identity<Variety>]>?
  var cycle: Placed<Identity<CropCycle>>?
  var day: Placed<Day>?
  var parts: [Placed<String>] = []
  /// Where its words end.
  var end = 0

  init(quantity: Range<Int>?, note: Word?) {
    self.quantity = quantity
    self.note = note
  }

  /// Whether the words say nothing but how much it is.
  var saysNothing: Bool {
    plots.isEmpty && site == nil && crop == nil && variety == nil && cycle == nil && day == nil && parts.isEmpty
      && note == nil
  }

  /// The one way in which the words can be meant; throws a doubt when there are several, or none.
  static func settled(
    _ readings: [SaidReading], _ reader: SaidReader, quantity: Range<Int>?, note: Word?
  ) throws(Doubt) -> SaidDraft {
    var first: Doubt?
    var good: [(reading: SaidReading, draft: SaidDraft)] = []
    for reading in readings {
      do throws(Doubt) {
        var draft = SaidDraft(quantity: quantity, note: note)
        draft.end = reading.items.last?.range.upperBound ?? quantity?.upperBound ?? 0
        for item in reading.items { try draft.take(item, reader) }
        try draft.agree(reader)
        if !good.contains(where: { $0.reading.said == reading.said }) { good.append((reading, draft)) }
      } catch {
        first = first ?? error
      }
    }
    // A name of its own is the crop's before it is that of a variety of another.
    if good.contains(where: { $0.draft.crop != nil }) { good.removeAll { $0.draft.crop == nil } }
    if good.count == 1 { return good[0].draft }
    if let first, good.isEmpty { throw first }
    guard good.count > 1 else { return SaidDraft(quantity: quantity, note: note) }
    throw several(good.map(\.reading), reader)
  }

  private mutating func take(_ item: SaidReading.Item, _ reader: SaidReader) throws(Doubt) {
    switch item.meaning {
    case .plot(let plots):
      if !self.plots.contains(where: { $0.value == plots }) {
        self.plots.append(Placed(value: plots, range: item.range))
      }
    case .site(let site):
      if let before = self.site, before.value != site { throw two(.site, before.range, item.range, reader) }
      self.site = Placed(value: site, range: item.range)
    case .crop(let crops):
      guard let before = crop else {
        crop = Placed(value: crops, range: item.range)
        return
      }
      let both = before.value.filter(crops.contains)
      if both.isEmpty { throw two(.crop, before.range, item.range, reader) }
      crop = Placed(value: both, range: before.range)
    case .variety(let varieties):
      if let before = variety, before.value != varieties { throw two(.variety, before.range, item.range, reader) }
      variety = Placed(value: varieties, range: item.range)
    case .cycle(let cycle):
      if let before = self.cycle, before.value != cycle { throw two(.cycle, before.range, item.range, reader) }
      self.cycle = Placed(value: cycle, range: item.range)
    case .day(let day):
      if let before = self.day, before.value != day { throw two(.day, before.range, item.range, reader) }
      self.day = Placed(value: day, range: item.range)
    case .part(let text, _): parts.append(Placed(value: text, range: item.range))
    case .small: break
    }
  }

  /// Narrows crop and variety by one another.
  private mutating func agree(_ reader: SaidReader) throws(Doubt) {
    guard let variety, let crop else { return }
    let all = reader.meanings.vocabulary.varieties
    let fitting = variety.value.filter { id in all[id].map { crop.value.contains($0.crop) } ?? false }
    guard !fitting.isEmpty else {
      throw Doubt(
        fact: .otherVariety(
          Span.text(reader.words[variety.range]), crop: Span.text(reader.words[crop.range])),
        range: variety.range, column: reader.words[variety.range.lowerBound].column, candidates: [])
    }
    self.variety?.value = fitting
    let crops = Set(fitting.compactMap { all[$0]?.crop })
    self.crop?.value = crop.value.filter(crops.contains)
  }

  private func two(
    _ thing: Doubt.Thing, _ first: Range<Int>, _ second: Range<Int>, _ reader: SaidReader
  ) -> Doubt {
    let texts = [first, second].map { Span.text(reader.words[$0]) }
    let column = reader.words[min(first.lowerBound, second.lowerBound)].column
    if thing == .day, first.upperBound == second.lowerBound || second.upperBound == first.lowerBound {
      // `mardi 24 juin` is a day to speak about, even though the calendar has it on another weekday.
      let range = min(first.lowerBound, second.lowerBound)..<max(first.upperBound, second.upperBound)
      let text = Span.text(reader.words[range])
      do throws(TypedError) {
        _ = try Typed.day(text, today: reader.meanings.today)
      } catch {
        if error.reason == .noSuchDay {
          return Doubt(fact: .noSuchDay(text), range: range, column: column, candidates: [])
        }
      }
    }
    return Doubt(
      fact: .two(thing, texts[0], texts[1]), range: second, column: reader.words[second.lowerBound].column,
      candidates: [])
  }

  /// A doubt about the first words that the ways to read them take differently.
  private static func several(_ readings: [SaidReading], _ reader: SaidReader) -> Doubt {
    let common = readings.dropFirst().reduce(Set(readings[0].items)) { $0.intersection($1.items) }
    let items = readings.compactMap { reading in reading.items.first { !common.contains($0) } }
    let first = items.min { $0.range.lowerBound < $1.range.lowerBound }
    let range = first?.range ?? 0..<1
    let vocabulary = reader.meanings.vocabulary
    let text = Span.text(reader.words[range])
    var candidates: [Doubt.Candidate] = []
    for item in items where item.range == range {
      let candidate = candidate(item.meaning, text, vocabulary)
      if let candidate, !candidates.contains(candidate) { candidates.append(candidate) }
    }
    return Doubt(
      fact: .severalMeanings(text), range: range, column: reader.words[range.lowerBound].column,
      candidates: candidates.count > 1 ? candidates : [])
  }

  private static func candidate(_ meaning: SaidMeaning, _ text: String, _ vocabulary: Vocabulary) -> Doubt.Candidate? {
    let words = text.split(separator: " ").map(String.init)
    return switch meaning {
    case .plot(let plots):
      plots.first.flatMap(vocabulary.plot).map { plot in
        .init(
          Phrase(fr: "parcelle \(vocabulary.name(of: plot))", en: "plot \(vocabulary.name(of: plot))"),
          ["parcelle"] + words)
      }
    case .site: .init(Phrase(fr: "site \(text)", en: "site \(text)"), ["site"] + words)
    case .crop: .init(Phrase(fr: "culture \(text)", en: "crop \(text)"), ["culture"] + words)
    case .variety: .init(Phrase(fr: "variété \(text)", en: "variety \(text)"), ["variété"] + words)
    case .cycle: .init(Phrase(fr: "cycle \(text)", en: "cycle \(text)"), ["cycle"] + words)
    case .day(let day): .init(Said.day(day), [day.iso])
    case .part, .small: nil
    }
  }
}
