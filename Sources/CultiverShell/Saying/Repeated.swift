import CultiverMarseille
import CultiverStore

/// A harvest that was recorded, to be said again.
struct Repeated {
  /// What it says.
  private let said: SaidPick
  private let plot: String
  private let crop: String
  /// Whether it was told apart by quantities of what became of it.
  let hasParts: Bool

  /// How much it was.
  var quantity: Word { said.quantity }

  /// The latest harvest with those of its pick. Throws `notRepeatable` when they come from several cycles.
  init(_ latest: Listed<HarvestDraft>, _ pick: [Listed<HarvestDraft>], _ vocabulary: Vocabulary) throws(ShellError) {
    let lines = (pick.isEmpty ? [latest] : pick.filter { $0.draft.voidReason == nil }).map(\.draft)
    let first = lines.first ?? latest.draft
    guard Set(lines.map(\.cycle)).count == 1, Set(lines.map(\.quantity.unit)).count == 1 else {
      throw .notRepeatable(pick: pick.first?.number ?? latest.number)
    }
    let plots = vocabulary.plots("\(first.site ?? "")/\(first.plot ?? "")")
    plot = plots.first.map { vocabulary.name(of: $0) } ?? first.plot ?? ""
    crop = first.crop ?? ""
    hasParts = lines.count > 1
    let count = Count(thousandths: lines.reduce(0) { $0 + $1.quantity.count.thousandths })
    var said = SaidPick(
      quantity: Self.word(Quantity(count: count, unit: first.quantity.unit)), crop: Word(crop, column: 1),
      plots: [Word(plot, column: 1)], variety: first.variety.map { Word($0, column: 1) },
      cycle: first.cycle.map { Word($0, column: 1) }, day: first.day)
    said.parts = lines.compactMap { line in
      guard let destination = line.destination else { return nil }
      let cause = line.cause.map { " (\($0.rawValue))" } ?? ""
      let quantity = lines.count > 1 ? " " + Self.word(line.quantity).text : ""
      return Word(destination.rawValue + quantity + cause, column: 1)
    }
    self.said = said
  }

  private static func word(_ quantity: Quantity) -> Word {
    Word("\(Written.plain(quantity.count.thousandths, places: 3)) \(quantity.unit)", column: 1)
  }

  /// The same with what the words change; the parts of another quantity are left out.
  func changed(by words: [Word], _ vocabulary: Vocabulary, _ today: Day) throws(Doubt) -> SaidPick {
    let context = WritingContext(plot: plot, crop: crop, day: said.day)
    let draft = try Saying(vocabulary: vocabulary, today: today, context: context).change(words)
    var changed = said
    let isElsewhere =
      !draft.plots.isEmpty || draft.site != nil || draft.crop != nil || draft.variety != nil || draft.cycle != nil
    if isElsewhere {
      let settling = SaidSettling(vocabulary: vocabulary, today: today, context: context, words: words)
      changed = try settling.pick(draft, of: said.quantity)
      changed.parts = said.parts
    }
    if let range = draft.quantity {
      changed.quantity = Word(Span.text(words[range]), column: words[range.lowerBound].column)
      if hasParts { changed.parts = [] }
    }
    if let day = draft.day {
      (changed.day, changed.dayColumn) = (day.value, words[day.range.lowerBound].column)
    }
    if !draft.parts.isEmpty {
      changed.parts = draft.parts.map { Word($0.value, column: words[$0.range.lowerBound].column) }
    }
    changed.note = draft.note
    return changed
  }
}
