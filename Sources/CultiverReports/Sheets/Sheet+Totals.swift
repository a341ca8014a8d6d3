public import CultiverMarseille

extension Sheet {
  /// The sheet with what its summed columns come to below the rows, and what every sum lacks because rows state nothing. Throws when a sum does not fit 64 bits.
  public func totalled() throws(QuantityError) -> Sheet {
    guard rows.count > 1, columns.contains(where: \.isSummed) else { return self }
    let sums = try sums()
    // Nothing that is summed is stated: a row of blanks would say no more.
    let isBlank = sums.allSatisfy { $0.value == .blank }
    var notes = notes
    let counted = counted
    if counted.count < rows.count {
      notes.append(excluded)
    }
    var lacking: [Int: Phrase] = [:]
    for place in columns.indices
    where columns[place].isSummed && !columns[place].isSparse && columns[place].audience.people {
      let stated = counted.count { $0[place].value != .blank }
      if stated > 0, stated < counted.count {
        lacking[place] = Self.lacking(columns[place].heading, counted.count - stated)
      }
    }
    return with(totals: isBlank ? [] : sums, lacking: lacking, notes: notes)
  }

  /// What the summed columns come to, alone: one row, with how many rows it is of.
  public func onlyTotals() throws(QuantityError) -> Sheet {
    let places = columns.indices.filter { columns[$0].isSummed }
    let count = SheetColumn("rows", Phrase(fr: "Lignes", en: "Rows"), style: .bareNumbers)
    let sums = try sums()
    return Sheet(
      key, title, shape: shape, columns: [count] + places.map { columns[$0] },
      rows: [[.whole(Int64(counted.count))] + places.map { sums[$0] }])
  }

  /// The rows that count.
  private var counted: [[Cell]] { rows.filter(counts) }

  private func counts(_ row: [Cell]) -> Bool {
    columns.indices.allSatisfy { ![.exclusion, .withdrawal].contains(columns[$0].role) || row[$0].value == .blank }
  }

  /// That rows count in no total, and which ones as far as they are few and have numbers.
  private var excluded: Phrase {
    let rows = rows.filter { !counts($0) }
    let (fr, en) = columns.contains { $0.role == .withdrawal } ? ("abandonnée", "dropped") : ("annulée", "voided")
    let number = columns.firstIndex { ["number", "code"].contains($0.key) }
    return Phrase { language in
      let numbers = number.map { place in rows.map { $0[place].words(language).whole } } ?? []
      let which =
        numbers.isEmpty || numbers.count > Self.fewRows
        ? "" : (language == .french ? "\u{202F}: " : ": ") + numbers.joined(separator: ", ")
      let many = rows.count > 1 ? "s" : ""
      return language == .french
        ? "\(rows.count)\u{A0}ligne\(many) \(fr)\(many), hors des totaux\(which)."
        : "\(rows.count) \(en) row\(many), in no total\(which)."
    }
  }

  /// So many numbers are read in one sentence.
  private static let fewRows = 12

  /// The first of the places whose column is not summed: there stands what the row of totals is.
  func labelOfTotals(among places: [Int]) -> Int? {
    places.first { !columns[$0].isSummed && columns[$0].style != .rowNumber }
  }

  private func sums() throws(QuantityError) -> [Cell] {
    var sums = Array(repeating: Cell.blank, count: columns.count)
    for place in columns.indices where columns[place].isSummed {
      for row in counted { sums[place] = try sums[place].adding(row[place]) }
    }
    return sums
  }

  private static func lacking(_ heading: Phrase, _ count: Int) -> Phrase {
    Phrase(
      fr: "\(heading.fr)\u{202F}: \(count)\u{A0}ligne\(count > 1 ? "s" : "") sans valeur, hors du total.",
      en: "\(heading.en): \(count) row\(count > 1 ? "s" : "") without a value, not in the total.")
  }
}

extension Cell {
  /// Both together; what is not a number adds nothing.
  fileprivate func adding(_ other: Cell) throws(QuantityError) -> Cell {
    switch (self, other) {
    case (_, .blank), (_, .term): self
    case (.blank, _): other
    case (.mass(let a), .mass(let b)): .mass(try a.adding(b))
    case (.area(let a), .area(let b)): .area(try a.adding(b))
    case (.money(let a), .money(let b)): .money(try a.adding(b))
    case (.groundDays(let a), .groundDays(let b)): .groundDays(try Exact.sum(a, b))
    case (.time(let a), .time(let b)): .time(try a.adding(b))
    case (.volume(let a), .volume(let b)): .volume(try a.adding(b))
    case (.whole(let a), .whole(let b)): .whole(try Exact.sum(a, b))
    case (.decimal(let a, let places), .decimal(let b, let same)) where same == places:
      .decimal(try Exact.sum(a, b), places: places)
    default: self
    }
  }
}
