public import CultiverMarseille

extension PartyDraft: TableDraft {
  /// Parties to partnerships.
  public static var table: Kind { .partnershipParties }

  /// Its cells.
  public var values: [Value] {
    [
      .text(partnership), Value(venture), Value(organisation), Value(brings), Value(amount), Value(inKind),
    ]
  }

  /// What reads parties: each is a venture or an organisation.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> PartyDraft? {
    let (partnerships, ventures) = (columns[.partnership], columns[.venture])
    let (organisations, brings) = (columns[.organisation], columns[.brings])
    let (amounts, worths) = (columns[.amount], columns[.inKind])
    return { cells in
      let partnership = cells.neededWord(partnerships)
      let (venture, organisation) = (cells.word(ventures), cells.word(organisations))
      if venture == nil && organisation == nil { cells.missing(ventures) }
      let (amount, inKind) = (cells.money(amounts), cells.money(worths))
      guard let partnership, venture != nil || organisation != nil else { return nil }
      return PartyDraft(
        partnership: partnership, venture: venture, organisation: organisation, brings: cells.text(brings),
        amount: amount, inKind: inKind)
    }
  }
}
