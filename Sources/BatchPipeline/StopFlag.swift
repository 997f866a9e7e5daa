import Foundation

/// Asks a run to end between two chunks; may be raised from any thread, but not from within a signal handler.
public final class StopFlag: @unchecked Sendable {
  // All access to `raised` is under the lock.
  private let lock = NSLock()
  private var raised = false

  public init() {}

  public func raise() { lock.withLock { raised = true } }
  public var isRaised: Bool { lock.withLock { raised } }
}
