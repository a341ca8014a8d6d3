import CultiverMarseille
import Testing

/// The reason why a text is not a value, or nil when it is one.
func reason<Value>(_ read: () throws(TypedError) -> Value) -> TypedError.Reason? {
  do {
    _ = try read()
    return nil
  } catch {
    return error.reason
  }
}

/// A day that must exist.
func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
