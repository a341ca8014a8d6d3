import CultiverMarseille
import GRDB

extension StoreError {
  /// Runs `body` and names what the storage engine says in our own terms.
  static func naming<Answer>(_ path: String, _ body: () throws -> Answer) throws -> Answer {
    do {
      return try body()
    } catch let error as DatabaseError where isOverflow(error) {
      throw Refusal.tooLarge
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch is QuantityError {
      throw Refusal.tooLarge
    }
  }

  /// Whether a sum did not fit 64 bits: the engine refuses `sum()` itself, and a strict table what `+` makes of it.
  private static func isOverflow(_ error: DatabaseError) -> Bool {
    error.message == "integer overflow"
      || error.extendedResultCode == .SQLITE_CONSTRAINT_DATATYPE
        && error.message?.hasPrefix("cannot store REAL value in INTEGER column") == true
  }

  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_INTERRUPT: self = .stopped
    case .SQLITE_NOTADB: self = .notANotebook(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path)
    case .SQLITE_FULL: self = .full
    case .SQLITE_CANTOPEN, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_PERM: self = .inputOutput(path: path)
    default: self = .fault(error.message ?? "\(error.extendedResultCode.rawValue)")
    }
  }
}
