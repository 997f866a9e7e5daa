/// Where and why a text isn't JSON (RFC 8259). Slow and exact; used only once the fast parser has refused a text.
struct JSONSyntax {
  struct Fault: Error, Equatable {
    /// Bytes from the start of the text.
    var offset: Int
    var reason: String
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0

  /// The first fault, or nil where the grammar is kept.
  static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Fault? {
    var scanner = JSONSyntax(bytes: bytes)
    do throws(Fault) {
      try scanner.text()
      return nil
    } catch {
      return error
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func fault(_ reason: String, at offset: Int? = nil) -> Fault {
    Fault(offset: offset ?? self.offset, reason: reason)
  }

  /// What stands at the place, where something else was expected.
  private func unexpected(_ expected: String) -> Fault {
    guard let byte else { return fault("unexpected end of text") }
    let shown = byte > 0x20 && byte < 0x7f ? "`\(Character(Unicode.Scalar(byte)))`" : "byte \(hex(byte))"
    return fault("expected \(expected), found \(shown)")
  }

  private func hex(_ byte: UInt8) -> String { "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16) }

  private mutating func space() {
    while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d { offset += 1 }
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func text() throws(Fault) {
    // The brackets that are still open, innermost last: no recursion, so that depth costs nothing.
    var open: [Unicode.Scalar] = []
    space()
    while true {
      var closed = false
      if skip("{") {
        space()
        if skip("}") {
          closed = true
        } else {
          open.append("{")
          try key()
        }
      } else if skip("[") {
        space()
        if skip("]") { closed = true } else { open.append("[") }
      } else {
        try scalar()
        closed = true
      }
      while closed {
        space()
        guard let last = open.last else {
          if byte != nil { throw fault("more text behind the value") }
          return
        }
        let end: Unicode.Scalar = last == "{" ? "}" : "]"
        if skip(end) {
          open.removeLast()
        } else if skip(",") {
          space()
          if byte == UInt8(ascii: end) { throw fault("a comma before `\(end)`", at: offset) }
          if last == "{" { try key() }
          closed = false
        } else {
          throw unexpected("`,` or `\(end)`")
        }
      }
    }
  }

  private mutating func key() throws(Fault) {
    guard byte == UInt8(ascii: "\"") else { throw unexpected("a key in double quotes") }
    try string()
    space()
    guard skip(":") else { throw unexpected("`:` behind the key") }
    space()
  }

  private mutating func scalar() throws(Fault) {
    switch byte {
    case UInt8(ascii: "\""): try string()
    case let byte? where byte == UInt8(ascii: "-") || byte &- UInt8(ascii: "0") < 10: try number()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: throw unexpected("a value")
    }
  }

  private mutating func word(_ word: StaticString) throws(Fault) {
    let start = offset
    for index in 0..<word.utf8CodeUnitCount {
      guard let byte else { throw fault("unexpected end of text") }
      guard byte == word.utf8Start[index] else { throw fault("expected `\(word)`", at: start) }
      offset += 1
    }
  }

  private mutating func digits() -> Int {
    let start = offset
    while let byte, byte &- UInt8(ascii: "0") < 10 { offset += 1 }
    return offset - start
  }

  private mutating func number() throws(Fault) {
    let start = offset
    _ = skip("-")
    let first = byte
    let whole = digits()
    if whole == 0 { throw unexpected("a digit") }
    if whole > 1, first == UInt8(ascii: "0") { throw fault("a number that starts with 0", at: start) }
    if skip("."), digits() == 0 { throw unexpected("a digit") }
    if skip("e") || skip("E") {
      if !skip("+") { _ = skip("-") }
      if digits() == 0 { throw unexpected("a digit") }
    }
  }

  private mutating func string() throws(Fault) {
    let start = offset
    offset += 1
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        try utf8(start + 1..<offset)
        offset += 1
        return
      case UInt8(ascii: "\\"):
        try escape()
      case 0..<0x20:
        throw fault("the control byte \(hex(byte)) in a text, which has to be escaped")
      default:
        offset += 1
      }
    }
    throw fault("unexpected end of text inside a text that starts at byte \(start)")
  }

  private mutating func escape() throws(Fault) {
    let start = offset
    offset += 1
    switch byte {
    case nil: throw fault("unexpected end of text")
    case UInt8(ascii: "u"):
      offset += 1
      let unit = try hexUnit(start)
      if unit & 0xfc00 == 0xd800 {
        guard skip("\\"), skip("u") else { throw fault("half of a surrogate pair", at: start) }
        guard try hexUnit(start) & 0xfc00 == 0xdc00 else { throw fault("half of a surrogate pair", at: start) }
      } else if unit & 0xfc00 == 0xdc00 {
        throw fault("half of a surrogate pair", at: start)
      }
    case let byte? where "\"\\/bfnrt".utf8.contains(byte): offset += 1
    default: throw fault("an unknown escape", at: start)
    }
  }

  private mutating func hexUnit(_ start: Int) throws(Fault) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte else { throw fault("unexpected end of text") }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault("`\\u` without four hexadecimal digits", at: start)
      }
      unit = unit << 4 | UInt32(digit)
      offset += 1
    }
    return unit
  }

  private func utf8(_ range: Range<Int>) throws(Fault) {
    let part = UnsafeBufferPointer(rebasing: bytes[range])
    guard String(validating: part, as: UTF8.self) == nil else { return }
    var decoder = UTF8()
    var iterator = part.makeIterator()
    var position = range.lowerBound
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): position += UTF8.width(scalar)
      case .emptyInput: throw fault("not UTF-8", at: range.lowerBound)
      case .error: throw fault("not UTF-8", at: position)
      }
    }
  }
}
