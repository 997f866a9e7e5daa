import Foundation

/// Working memory for matching one event at a time, kept from event to event. Not for several threads at once.
public final class MatchState {
  var scratch: MatchScratch

  public init(_ index: RuleIndex) { scratch = MatchScratch(index) }
}

/// States that no thread is using.
final class MatchStates: @unchecked Sendable {
  // All access to `free` is under the lock.
  private let lock = NSLock()
  private var free: [MatchState] = []

  func take() -> MatchState? { lock.withLock { free.popLast() } }
  func put(back state: MatchState) { lock.withLock { free.append(state) } }
}
