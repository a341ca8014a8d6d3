import CultiverMarseille

/// What one row says when it is read as the headings of a table.
struct Header {
  /// How many rows from the top may be the header.
  static let deepest = 20

  private let kind: Kind
  private let defaults: [Column: String]
  private var indices: [Column: [Int]] = [:]
  private var units: [Column: String] = [:]

  /// The headings as they stand.
  let cells: [String]
  /// Those that stand for no column, blank ones left out.
  private(set) var ignored: [String] = []

  /// Reads the cells of a row as headings; `map` holds columns by `Heading.key`.
  init(_ cells: [String], kind: Kind, map: [String: Column], defaults: [Column: String]) {
    self.kind = kind
    self.cells = cells
    self.defaults = defaults
    let known = Synonyms.columns(of: kind)
    let choices = cells.map { Header.choices(Heading(text: $0), map: map, known: known) }
    take(choices.enumerated().filter { $0.element.isMapped }.map { ($0.offset, $0.element) })
    let mapped = Set(indices.keys)
    let free = choices.enumerated().filter { !$0.element.isMapped }.map { ($0.offset, $0.element.without(mapped)) }
    take(free.filter { $0.1.columns.count == 1 })
    take(free.filter { $0.1.columns.count > 1 })
    for (index, choice) in free where choice.columns.isEmpty && !Heading.key(cells[index]).isEmpty {
      ignored.append(cells[index])
    }
    if kind == .harvests, indices[.quantity] == nil, let grams = indices.removeValue(forKey: .grams) {
      // A table of weights alone: they are what was said.
      indices[.quantity] = grams
      units[.quantity] = units.removeValue(forKey: .grams) ?? MassUnit.gram.code
    }
  }

  /// How many columns are recognised.
  var recognised: Int { indices.count }

  /// The columns recognised, in the kind's order.
  var columns: [Column] { kind.columns.filter { indices[$0] != nil } }

  /// The columns that are needed and have neither heading nor default.
  var missing: [Column] { kind.missing(from: Set(indices.keys).union(defaults.keys)) }

  /// A column with more than one heading, first in the kind's order.
  var doubled: (column: Column, headings: [String])? {
    for column in kind.columns {
      if let places = indices[column], places.count > 1 { return (column, places.map { cells[$0] }) }
    }
    return nil
  }

  /// The headings as they stand, blank ones left out.
  var named: [String] { cells.filter { !Heading.key($0).isEmpty } }

  /// Whether a heading named in the map is there.
  func contains(_ text: String) -> Bool {
    let key = Heading.key(text)
    return cells.contains { Heading(text: $0).keys.contains(key) }
  }

  /// Where the cells of a column stand.
  subscript(column: Column) -> Place {
    Place(column: column, index: indices[column]?.first, unit: units[column], fallback: defaults[column])
  }

  private mutating func take(_ choices: [(Int, Choice)]) {
    for (index, choice) in choices {
      let open = choice.columns.filter { indices[$0] == nil && ($0 != .grams || choice.unit(for: .grams) != nil) }
      guard let column = open.first ?? choice.columns.first else { continue }
      indices[column, default: []].append(index)
      if let unit = choice.unit(for: column) { units[column] = unit }
    }
  }

  /// What a heading may stand for.
  private struct Choice {
    var columns: [Column] = []
    var unit: String?
    var isMapped = false

    func unit(for column: Column) -> String? { unit.flatMap { Heading.isUnit($0, of: column) ? $0 : nil } }

    func without(_ taken: Set<Column>) -> Choice {
      Choice(columns: columns.filter { !taken.contains($0) }, unit: unit)
    }
  }

  private static func choices(_ heading: Heading, map: [String: Column], known: [String: [Column]]) -> Choice {
    let bracketed = heading.bracketed
    let keys = heading.keys
    if let column = keys.lazy.compactMap({ map[$0] }).first {
      return Choice(columns: [column], unit: bracketed?.unit, isMapped: true)
    }
    if let columns = keys.lazy.compactMap({ known[$0] }).first {
      return Choice(columns: columns, unit: bracketed?.unit)
    }
    guard let worded = heading.worded, let columns = known[worded.key],
      let first = columns.first, Heading.isUnit(worded.unit, of: first),
      first != .quantity || MassUnit(word: worded.unit) != nil
    else { return Choice() }
    return Choice(columns: columns, unit: worded.unit)
  }
}
