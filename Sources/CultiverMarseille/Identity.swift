/// The primary key of a `Thing`: the notebook's number × 2³² + a running number in that notebook. Keys of different things cannot be mixed.
public struct Identity<Thing>: Hashable, Comparable, Sendable {
  /// The key as stored, below 2⁵³.
  public let rawValue: Int64

  /// The identity with this stored key.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// The identity of the thing with a running number (below 2³²) in the notebook of a number (0 for reference tables, below 2²⁰).
  public init(notebook: Int64, number: Int64) { rawValue = notebook << 32 | number }

  /// The number of the notebook in which the thing was entered; 0 for reference tables.
  public var notebook: Int64 { rawValue >> 32 }

  /// The running number in that notebook: what people see.
  public var number: Int64 { rawValue & 0xFFFF_FFFF }

  /// Orders by age within a notebook.
  public static func < (a: Identity, b: Identity) -> Bool { a.rawValue < b.rawValue }
}
