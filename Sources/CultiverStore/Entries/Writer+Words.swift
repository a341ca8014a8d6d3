public import CultiverMarseille
import GRDB

extension Writer {
  /// Changes words of a record that is known by a number, a voided one too; an empty text takes away what stood. What counts is corrected by voiding it and recording it anew. Gives its running number; throws `Misfit`.
  public func change(_ noun: Refusal.Noun, _ word: String, words: [CultiverMarseille.Column: String]) throws -> Int64 {
    let tables: [Refusal.Noun: String] = [
      .work: "work", .supply: "supply", .activity: "activity", .account: "account", .result: "result",
    ]
    guard let table = tables[noun] else { throw StoreError.fault("no words of \(noun)") }
    // A result is nothing without what proves it.
    if noun == .result, words[.evidence]?.isEmpty ?? false { throw Misfit(.evidence, .missing) }
    let id = try reader.key(of: noun, word)
    guard try database.row("SELECT 1 FROM \(table) WHERE id = ?", [id]) != nil else {
      throw Misfit(nil, .unknown(noun, word, nearest: []))
    }
    let fields = words.sorted { $0.key.rawValue < $1.key.rawValue }.map { column, text in
      Entry.Field(column.rawValue, column, text.isEmpty ? nil : text)
    }
    try replace(Entry(table: table, noun: noun, name: word, fields: fields), id: id)
    return id & 0xFFFF_FFFF
  }
}
