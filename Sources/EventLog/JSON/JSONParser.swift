import CSimdJSON

/// Parses JSON texts one after the other, keeping its buffers. Strict: what RFC 8259 doesn't allow is an error, and so
/// are two equal keys in one object (which of the two was meant can't be told).
///
/// Not for sharing between threads: each job has its own.
final class JSONParser {
  /// Arrays and objects within each other, at most.
  static let maxDepth = 64
  /// Bytes behind a text that let it be read without a copy, whatever they hold.
  static let padding = 64

  private let handle: OpaquePointer
  private let hints = KeyHints()

  /// Nil where memory has run out.
  init?() {
    guard let handle = csj_create() else {
      hints.deallocate()
      return nil
    }
    self.handle = handle
  }

  deinit {
    csj_destroy(handle)
    hints.deallocate()
  }

  /// Parses one text and hands its top value to `body`. Values must not be kept beyond `body`.
  ///
  /// - Parameters:
  ///   - bytes: the whole text
  ///   - padded: whether `padding` bytes can be read behind the text, in the same allocation
  /// - Throws: `LineFault` with the reason where the text isn't JSON, or whatever `body` throws.
  func withValue<Result>(
    of bytes: UnsafeBufferPointer<UInt8>, padded: Bool = false, _ body: (JSONValue) throws(LineFault) -> Result
  ) throws(LineFault) -> Result {
    guard let start = bytes.baseAddress, bytes.count > 0 else { throw LineFault("not JSON: the text is empty") }
    let readable = padded ? bytes.count + Self.padding : bytes.count
    let result = csj_parse(handle, start, bytes.count, readable, Self.maxDepth)
    guard result == CSJ_OK else { throw LineFault("not JSON: \(explain(result, bytes))") }
    guard let nodes = csj_nodes(handle), csj_node_count(handle) > 0 else { throw LineFault("not JSON: no value") }
    return try body(JSONValue(nodes: nodes, index: 0, hints: hints))
  }

  private func explain(_ result: csj_result, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    switch result {
    case CSJ_EMPTY: return "the text is empty"
    case CSJ_DEPTH: return "more than \(Self.maxDepth) arrays and objects within each other"
    case CSJ_TOO_LONG: return "the text is too long"
    case CSJ_MEMORY: return "out of memory"
    case CSJ_DUPLICATE_KEY:
      var length = 0
      guard let key = csj_duplicate_key(handle, &length) else { return "a key stands twice in one object" }
      let bytes = UnsafeRawBufferPointer(start: key, count: length)
      return "the key \(quoted(String(decoding: bytes, as: UTF8.self))) stands twice in one object"
    default:
      // The parser tells no place; finding it again slowly costs nothing where lines are well-formed.
      if let fault = JSONSyntax.firstFault(in: bytes) { return "\(fault.reason) \(place(fault.offset, bytes))" }
      switch result {
      case CSJ_UTF8: return "not UTF-8"
      case CSJ_NUMBER: return "a number is too large"
      default: return "not a JSON value"
      }
    }
  }

  /// By bytes in a line of a log, by line and column (from 1, in bytes) in a text of several lines.
  private func place(_ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let before = bytes.prefix(offset)
    guard let last = before.lastIndex(of: newline) else { return "at byte \(offset)" }
    return "on line \(before.count { $0 == newline } + 1), column \(offset - last)"
  }
}
