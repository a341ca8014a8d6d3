import CultiverMarseille
import CultiverReports

/// Partnerships as sheets.
enum PartnerSheets {
  /// Partnerships, one a row.
  static func list(_ title: Phrase, _ courses: [PartnershipCourse], shape: Sheet.Shape = .table, key: String = "")
    throws
    -> Sheet
  {
    func sum(_ body: () throws(QuantityError) -> Money) throws -> Cell {
      let sum = try body()
      return sum.cents == 0 ? .blank : .money(sum)
    }
    let columns = [
      SheetColumn("code", Column.code.heading), SheetColumn("kind", Column.kind.heading),
      SheetColumn("parties", Phrase(fr: "Partenaires", en: "Parties")), SheetColumn("from", Column.from.heading),
      SheetColumn("to", Column.to.heading, rank: 2),
      SheetColumn("amount", Column.amount.heading, style: .bareNumbers, rank: 1, isSummed: true, isSparse: true),
      SheetColumn("inKind", Column.inKind.heading, style: .bareNumbers, rank: 1, isSummed: true, isSparse: true),
      SheetColumn("note", Column.note.heading, style: .remarks, rank: 3),
    ]
    return Sheet(
      key, title, shape: shape, columns: shape == .record ? columns.map(\.inFull) : columns,
      rows: try courses.map { course in
        let partnership = course.partnership
        return [
          Cell(partnership.code), .term(partnership.kind.rawValue, partnership.kind.name),
          .text(course.parties.map(\.code).joined(separator: ", ")), .day(partnership.from), Cell(partnership.to),
          try sum(course.money), try sum(course.inKind), Cell(partnership.note),
        ]
      })
  }

  /// The parties of a partnership, and what each brings.
  static func parties(_ course: PartnershipCourse) -> Sheet {
    Sheet(
      "parties", Phrase(fr: "Partenaires", en: "Parties"),
      columns: [
        SheetColumn("venture", Column.venture.heading, for: .machines),
        SheetColumn("organisation", Column.organisation.heading, for: .machines),
        SheetColumn("code", Column.code.heading, for: .people), SheetColumn("name", Column.name.heading),
        SheetColumn("brings", Column.brings.heading, style: .remarks),
        SheetColumn("amount", Column.amount.heading, style: .bareNumbers, rank: 1),
        SheetColumn("inKind", Column.inKind.heading, style: .bareNumbers, rank: 1),
      ],
      rows: zip(course.parties, course.names).map { party, name in
        [
          Cell(party.venture), Cell(party.organisation), .text(party.code), .text(name), Cell(party.brings),
          party.amount.map(Cell.money) ?? .blank, party.inKind.map(Cell.money) ?? .blank,
        ]
      })
  }
}
