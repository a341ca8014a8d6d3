import CultiverMarseille
import GRDB

extension Writer {
  /// A code that nothing in a table has, for what was not given one: letters and the number that the next row will have.
  func freeCode(_ letters: String, in table: String) throws -> String {
    let last = try database.value(Int64.self, "SELECT last FROM counter WHERE entity = ?", [table]) ?? 0
    var code = "\(letters)-\(last + 1)"
    while try isTaken(code, in: table) { code += "-bis" }
    return code
  }

  /// Refuses a code that another row of a table has.
  func refuseTaken(_ code: String, _ noun: Refusal.Noun, in table: String, except id: Int64) throws {
    let other = try database.value(
      String.self, "SELECT code FROM \(table) WHERE code_key = ? AND id <> ?", [Fold.code(code), id])
    if let other { throw Misfit(.code, .taken(noun, code, by: other)) }
  }

  private func isTaken(_ code: String, in table: String) throws -> Bool {
    try database.value(Int64.self, "SELECT id FROM \(table) WHERE code_key = ?", [Fold.code(code)]) != nil
  }
}
