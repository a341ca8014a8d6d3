public import CultiverMarseille

extension PersonDraft: TableDraft {
  /// People.
  public static var table: Kind { .people }

  /// Its cells.
  public var values: [Value] {
    [
      .text(code), Value(contact.name), Value(contact.email), Value(contact.telephone), Value(contact.note),
      Value(erased), Value(reason),
    ]
  }

  /// What reads people.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> PersonDraft? {
    let (codes, names, emails) = (columns[.code], columns[.name], columns[.email])
    let (telephones, notes) = (columns[.telephone], columns[.note])
    let (days, reasons) = (columns[.erased], columns[.reason])
    return { cells in
      let code = cells.needed(codes, Typed.code)
      let email = cells.value(emails, Typed.email)
      let erased = cells.value(days, Typed.dayOfTable)
      guard let code else { return nil }
      return PersonDraft(
        code: code,
        contact: Contact(
          name: cells.text(names), email: email, telephone: cells.word(telephones),
          note: cells.text(notes)), erased: erased, reason: cells.text(reasons))
    }
  }
}
