import Foundation

/// The lines of an output file, one after the other, in memory that doesn't grow with the file.
enum OutputLines {
  /// Bytes to read at a time.
  private static let pieceSize = 1 << 20

  /// - Parameters:
  ///   - name: `messages`; the unfinished file is taken where there is no finished one.
  ///   - isFinishing: whether the unfinished one comes first, as for the run that writes it.
  ///   - body: takes a line without its end, valid within the call only. A last line without an end is still being written, and left out.
  /// - Returns: false when there is neither.
  static func forEach(
    in folder: String, _ name: String, isFinishing: Bool = false, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) -> Bool {
    let paths = ["\(folder)/\(name).jsonl", "\(folder)/\(name).jsonl.part"]
    guard
      let file = (isFinishing ? paths.reversed() : paths).lazy.compactMap({ FileHandle(forReadingAtPath: $0) }).first
    else { return false }
    defer { try? file.close() }
    var rest: [UInt8] = []
    while let piece = try? file.read(upToCount: pieceSize), !piece.isEmpty {
      rest += piece
      let taken = rest.withUnsafeBufferPointer { forEach(in: $0, body) }
      rest.removeFirst(taken)
    }
    return true
  }

  /// - Returns: how many bytes the lines take.
  private static func forEach(
    in bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) -> Int {
    var start = 0
    while let base = bytes.baseAddress, start < bytes.count,
      let found = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
    {
      let end = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if end > start { body(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
      start = end + 1
    }
    return start
  }
}
