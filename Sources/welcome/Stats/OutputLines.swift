import Foundation

/// The lines of an output file, one after the other, in memory that doesn't grow with the file.
enum OutputLines {
  /// - Parameter name: `messages`; the unfinished file is taken where there is no finished one.
  /// - Returns: false when there is neither.
  static func forEach(in folder: String, _ name: String, _ body: (Data) -> Void) -> Bool {
    let paths = ["\(folder)/\(name).jsonl", "\(folder)/\(name).jsonl.part"]
    guard let file = paths.lazy.compactMap({ FileHandle(forReadingAtPath: $0) }).first else { return false }
    defer { try? file.close() }
    var rest = Data()
    while let piece = try? file.read(upToCount: 1 << 20), !piece.isEmpty {
      rest.append(piece)
      guard let end = rest.lastIndex(of: UInt8(ascii: "\n")) else { continue }
      for line in rest[..<end].split(separator: UInt8(ascii: "\n")) { body(line) }
      rest = Data(rest[(end + 1)...])
    }
    return true
  }
}
