import CultiverMarseille
import GRDB

extension StoreError {
  /// Runs `body` and names what the storage engine says in our own terms.
  static func naming<Answer>(_ path: String, _ body: () throws -> Answer) throws -> Answer {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch is QuantityError {
      throw Refusal.tooLarge
    }
  }

  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_CANTOPEN: self = .missing(path: path)
    case .SQLITE_NOTADB: self = .notANotebook(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path)
    case .SQLITE_FULL: self = .full
    case .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_PERM: self = .inputOutput(path: path)
    default: self = .fault(error.message ?? "\(error.extendedResultCode.rawValue)")
    }
  }
}
