import EventLog
import Foundation
import WelcomeEngine

/// Workers that read and decide chunks side by side, and hand them over in the order of the input. They stay at most a few chunks ahead,
/// so that memory doesn't grow with the input.
final class AssemblyLine: @unchecked Sendable {
  // Used under `reading` alone.
  private let reader: InputReader
  private let reading = NSLock()

  // All that follows is used under `state`.
  private let state = NSCondition()
  private var results: [Int: Result<DecidedChunk, EventLogError>] = [:]
  private var nextRead = 0
  private var nextTaken = 0
  private var committed = 0
  /// The number of the chunk that there isn't; nil as long as the end hasn't been seen.
  private var end: Int?
  private var isAbandoned = false
  /// Whether the input has no more for now.
  private var isWaiting = false
  private var spent: Set<CohortKey> = []

  private let jobs: Int
  private var limit: Int { jobs * 2 + 1 }

  init(reader: InputReader, jobs: Int) {
    self.reader = reader
    self.jobs = jobs
  }

  func start(_ decider: @escaping @Sendable () -> ChunkDecider) {
    for number in 1...jobs {
      let thread = Thread { [self] in
        let decider = decider()
        while let (number, chunk, spent) = read() { put(.success(decider.decide(chunk, spent: spent)), number) }
      }
      thread.name = "welcome worker \(number)"
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  /// Waits for the next chunk in the order of the input; nil at the end.
  func next() throws(EventLogError) -> DecidedChunk? {
    state.lock()
    defer { state.unlock() }
    while true {
      if let result = results.removeValue(forKey: nextTaken) {
        nextTaken += 1
        return try result.get()
      }
      if let end, nextTaken >= end { return nil }
      state.wait()
    }
  }

  /// Says that a chunk has left the line, and what workers may presume from now on.
  func commit(spent: Set<CohortKey>) {
    state.lock()
    committed += 1
    self.spent = spent
    state.broadcast()
    state.unlock()
  }

  /// Lets the workers go home. One that waits for input stays until it comes.
  func abandon() {
    state.lock()
    isAbandoned = true
    state.broadcast()
    state.unlock()
  }

  private func read() -> (number: Int, chunk: InputChunk, spent: Set<CohortKey>)? {
    reading.lock()
    defer { reading.unlock() }
    guard let (number, spent) = place() else { return nil }
    do throws(EventLogError) {
      if let chunk = try reader.next() {
        state.withLock { isWaiting = reader.isWaiting }
        return (number, chunk, spent)
      }
      finish(at: number)
    } catch {
      put(.failure(error), number)
      finish(at: number + 1)
    }
    return nil
  }

  /// The number of the next chunk, when there is room for it; nil when there is nothing more to do.
  private func place() -> (Int, Set<CohortKey>)? {
    state.lock()
    defer { state.unlock() }
    // Who reads ahead of a log that is just being written cuts it into small pieces, each of which takes a checkpoint.
    while !isAbandoned, end == nil, nextRead - committed >= (isWaiting ? 1 : limit) { state.wait() }
    guard !isAbandoned, end == nil else { return nil }
    nextRead += 1
    return (nextRead - 1, spent)
  }

  private func finish(at number: Int) {
    state.lock()
    end = number
    state.broadcast()
    state.unlock()
  }

  private func put(_ result: Result<DecidedChunk, EventLogError>, _ number: Int) {
    state.lock()
    results[number] = result
    state.broadcast()
    state.unlock()
  }
}
