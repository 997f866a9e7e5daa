import Foundation

/// Keeps a second run out of an output folder, for as long as this object lives.
final class FolderLock {
  private let descriptor: Int32

  init(_ folder: String) throws(BatchError) {
    let opened = open(folder, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else {
      throw BatchError(description: "the output folder `\(folder)` can't be read: \(String(cString: strerror(errno)))")
    }
    // Where a file system has no such locks, as some network ones, there is none.
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else {
      close(opened)
      throw BatchError(description: "another run is writing to `\(folder)`; wait for its end, or take another --out")
    }
    descriptor = opened
  }

  deinit { close(descriptor) }
}
