import CSimdJSON
import EventLog

/// The least that anything has to do that reads an event log with this reader and this JSON library: every line is parsed and checked,
/// and every value looked at.
enum Floor {
  /// - Returns: how many lines were read.
  static func run(_ path: String) throws -> Int {
    guard let parser = csj_create() else { return 0 }
    defer { csj_destroy(parser) }
    let reader = try EventLogReader(path: path, chunkSize: 1 << 18)
    var lines = 0
    var sum: UInt64 = 0
    while let chunk = try reader.nextChunk() {
      chunk.forEachLine { line in
        lines += 1
        guard line.overlong == nil, let start = line.bytes.baseAddress else { return }
        // Chunks have room for the parser behind their lines.
        guard csj_parse(parser, start, line.bytes.count, line.bytes.count + 64, 64) == CSJ_OK,
          let nodes = csj_nodes(parser)
        else { return }
        for index in 0..<csj_node_count(parser) {
          let node = nodes[index]
          if Int(node.kind) == CSJ_TEXT, let text = node.text, node.length > 0 {
            sum &+= UInt64(UInt8(bitPattern: text[0])) &+ UInt64(node.length)
          } else {
            sum &+= node.unsigned_integer
          }
        }
      }
    }
    return sum == 0 ? 0 : lines
  }
}
