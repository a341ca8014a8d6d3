public import CultiverMarseille

extension RoleDraft: TableDraft {
  /// Roles.
  public static var table: Kind { .roles }

  /// Its cells.
  public var values: [Value] {
    [.text(person), .text(venture), .text(kind.rawValue), Value(title), Value(from), Value(to)]
  }

  /// What reads roles.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> RoleDraft? {
    let (people, ventures, kinds) = (columns[.person], columns[.venture], columns[.kind])
    let (titles, firsts, lasts) = (columns[.title], columns[.from], columns[.to])
    return { cells in
      let person = cells.neededWord(people)
      let venture = cells.neededWord(ventures)
      let kind = cells.needed(kinds, Typed.roleKind)
      let from = cells.value(firsts, Typed.dayOfTable)
      let to = cells.value(lasts, Typed.dayOfTable)
      guard let person, let venture, let kind else { return nil }
      return RoleDraft(person: person, venture: venture, kind: kind, title: cells.text(titles), from: from, to: to)
    }
  }
}
