import Foundation
import Liquid

/// JSON whose objects keep the order of their keys, which loops over them show.
enum JSONValue {
  case null, bool(Bool), int(Int), float(Double), string(String), array([JSONValue]), object([(String, JSONValue)])

  struct Malformed: Error {
    let offset: Int
  }

  init(_ data: Data) throws {
    var reader = JSONReader(bytes: Array(data))
    self = try reader.value()
  }

  var string: String? { if case .string(let string) = self { string } else { nil } }
  var bool: Bool? { if case .bool(let bool) = self { bool } else { nil } }
  var array: [JSONValue] { if case .array(let array) = self { array } else { [] } }
  var object: [(String, JSONValue)] { if case .object(let object) = self { object } else { [] } }
  subscript(key: String) -> JSONValue { object.first { $0.0 == key }?.1 ?? .null }

  var liquid: Value {
    switch self {
    case .null: .null
    case .bool(let bool): .bool(bool)
    case .int(let int): .int(int)
    case .float(let float): .float(float)
    case .string(let string): .string(string)
    case .array(let array): .array(array.map(\.liquid))
    case .object: .object(liquidObject)
    }
  }

  var liquidObject: Object { Object(object.map { ($0.0, $0.1.liquid) }) }
}

private struct JSONReader {
  let bytes: [UInt8]
  var offset = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  private var current: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  private mutating func skipSpace() {
    while offset < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[offset]) { offset += 1 }
  }

  private mutating func skip(_ character: Character) -> Bool {
    skipSpace()
    guard current == character.asciiValue else { return false }
    offset += 1
    return true
  }

  private mutating func skip(word: String) -> Bool {
    guard bytes[offset...].starts(with: word.utf8) else { return false }
    offset += word.utf8.count
    return true
  }

  mutating func value() throws -> JSONValue {
    skipSpace()
    if skip("{") { return .object(try members()) }
    if skip("[") { return .array(try elements()) }
    if current == UInt8(ascii: "\"") { return .string(try string()) }
    if skip(word: "null") { return .null }
    if skip(word: "true") { return .bool(true) }
    if skip(word: "false") { return .bool(false) }
    return try number()
  }

  private mutating func members() throws -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = []
    if skip("}") { return members }
    repeat {
      skipSpace()
      let key = try string()
      guard skip(":") else { throw JSONValue.Malformed(offset: offset) }
      members.append((key, try value()))
    } while skip(",")
    guard skip("}") else { throw JSONValue.Malformed(offset: offset) }
    return members
  }

  private mutating func elements() throws -> [JSONValue] {
    var elements: [JSONValue] = []
    if skip("]") { return elements }
    repeat { elements.append(try value()) } while skip(",")
    guard skip("]") else { throw JSONValue.Malformed(offset: offset) }
    return elements
  }

  /// The string with its quotes is JSON of its own, which Foundation reads.
  private mutating func string() throws -> String {
    let start = offset
    offset += 1
    while offset < bytes.count, current != UInt8(ascii: "\"") { offset += current == UInt8(ascii: "\\") ? 2 : 1 }
    offset += 1
    guard offset <= bytes.count else { throw JSONValue.Malformed(offset: start) }
    return try JSONDecoder().decode(String.self, from: Data(bytes[start..<offset]))
  }

  private mutating func number() throws -> JSONValue {
    let start = offset
    while offset < bytes.count, "+-.eE0123456789".utf8.contains(current) { offset += 1 }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    if let int = Int(text) { return .int(int) }
    guard let float = Double(text) else { throw JSONValue.Malformed(offset: start) }
    return .float(float)
  }
}
