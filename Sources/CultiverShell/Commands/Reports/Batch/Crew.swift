import Dispatch
import Synchronization

/// Several threads that share work among them.
enum Crew {
  private final class Board: Sendable {
    let next = Atomic<Int>(0)
    let done = Atomic<Int>(0)
    let failure = Mutex<(any Error)?>(nil)
  }

  /// Does a piece of work for every number below a count, on as many threads as there are processors, and at least two.
  ///
  /// The caller's thread watches: it is told now and then how many are done. No piece is begun after one has thrown or
  /// once `isStopped` says so. Throws the first error when all threads are at rest.
  static func share(
    _ count: Int, isStopped: @escaping @Sendable () -> Bool = { false },
    _ work: @escaping @Sendable (Int) throws -> Void, watch: (Int) -> Void
  ) throws {
    let board = Board()
    let group = DispatchGroup()
    for _ in 0..<min(count, max(2, System.processors())) {
      DispatchQueue.global().async(group: group) {
        while !isStopped(), board.failure.withLock({ $0 == nil }) {
          let place = board.next.add(1, ordering: .relaxed).oldValue
          guard place < count else { return }
          do {
            try work(place)
            board.done.add(1, ordering: .relaxed)
          } catch {
            board.failure.withLock { $0 = $0 ?? error }
          }
        }
      }
    }
    while group.wait(timeout: .now() + .milliseconds(50)) == .timedOut { watch(board.done.load(ordering: .relaxed)) }
    if let error = board.failure.withLock({ $0 }) { throw error }
  }
}
