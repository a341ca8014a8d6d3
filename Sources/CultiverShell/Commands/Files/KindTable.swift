import CultiverExchange
import CultiverMarseille
import CultiverStore

/// The rows of a kind's file.
enum KindTable {
  /// Calls `body` with each row, in the order of the kind's columns.
  static func rows(of kind: Kind, in reader: Reader, today: Day, _ body: ([Value]) throws -> Void) throws {
    switch kind {
    case .sites: try all(reader.sites(), body)
    case .plots: try all(reader.plots(), body)
    case .ventures: try all(reader.ventures(on: today), body)
    case .stages: try all(reader.stages(), body)
    case .occupancies: try all(reader.occupancies(), body)
    case .crops: try all(reader.crops(), body)
    case .unitWeights: try all(reader.unitWeights(), body)
    case .cycles: try all(reader.cycles(), body)
    case .harvests: try reader.harvests { try body($0.draft.values) }
    case .none: try all(reader.none(), body)
    case .retirements: try all(reader.retirements(), body)
    }
  }

  private static func all<Draft: TableDraft>(_ rows: [Listed<Draft>], _ body: ([Value]) throws -> Void) throws {
    for row in rows { try body(row.draft.values) }
  }
}
