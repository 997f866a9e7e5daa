import Foundation

/// Keeps two runs from working with one ledger, or in one folder, at the same time.
///
/// A file beside the ledger, `welcome.db-lock`, is locked as a whole; the system lets go of it when the process ends, however it ends. The
/// file itself stays: deleting it could take the lock away from somebody who just got it.
public final class LedgerLock {
  private let descriptor: Int32

  /// Takes the lock.
  /// - Parameters:
  ///   - path: of the ledger.
  ///   - owner: how others are told of the holder: `welcome batch`.
  ///   - patience: how long to wait for another holder, in seconds.
  ///   - waiting: called once, with the holder, when there is somebody to wait for.
  public init(
    _ path: String, owner: String, patience: Double, waiting: (_ holder: String) -> Void = { _ in }
  ) throws(LedgerError) {
    try Ledger.checkName(path)
    let file = Self.file(of: path)
    let opened = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard opened >= 0 else {
      throw LedgerError(path: path, reason: .failed(message: "`\(file)`: \(String(cString: strerror(errno)))"))
    }
    let clock = ContinuousClock()
    let started = clock.now
    var hasTold = false
    while flock(opened, LOCK_EX | LOCK_NB) != 0 {
      let reason = errno
      if reason == EINTR { continue }
      guard reason == EWOULDBLOCK else {
        Foundation.close(opened)
        throw LedgerError(path: path, reason: .failed(message: "`\(file)`: \(String(cString: strerror(reason)))"))
      }
      let holder = Self.holder(opened)
      if clock.now - started >= .seconds(patience) {
        Foundation.close(opened)
        throw LedgerError(path: path, reason: .inUse(holder: holder))
      }
      if !hasTold { waiting(holder) }
      hasTold = true
      usleep(50_000)
    }
    descriptor = opened
    let note = "process \(getpid()) (\(owner))"
    _ = ftruncate(descriptor, 0)
    _ = note.withCString { pwrite(descriptor, $0, strlen($0), 0) }
  }

  deinit { close(descriptor) }

  /// Who holds the lock of a ledger now; nil when nobody does.
  public static func holder(of path: String) -> String? {
    let descriptor = open(file(of: path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_SH | LOCK_NB) != 0 else { return nil }
    return holder(descriptor)
  }

  /// Beside the ledger itself, so that it is the same whichever link names it.
  private static func file(of path: String) -> String { CanonicalPath.behindLink(path) + "-lock" }

  private static func holder(_ descriptor: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = buffer.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : "another process"
  }
}
