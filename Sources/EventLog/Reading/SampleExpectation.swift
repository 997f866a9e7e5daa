import Diagnostics

/// What a sample says is to come of it, under `expect`: as written, for whoever knows what can be expected.
public struct SampleExpectation: Sendable, Hashable {
  /// `line 3`, `sample 3`.
  public let place: String
  /// JSON.
  public let text: String

  /// Nil for a sample that expects nothing.
  init?(of sample: JSONValue, place: String) {
    guard let value = sample["expect"] else { return nil }
    self.place = place
    text = value.copied.text()
  }

  /// Of a line of an event log; nil for one that expects nothing, or isn't JSON.
  public static func find(in line: LogLine) -> SampleExpectation? {
    let mark = Array("\"expect\"".utf8)
    guard line.bytes.contains(mark), let parser = JSONParser() else { return nil }
    return (try? parser.withValue(of: line.bytes) { SampleExpectation(of: $0, place: "line \(line.number)") }) ?? nil
  }
}

extension JSONValue {
  /// The same as a value of its own. What has no place there, such as a number above `Int64.max`, comes nearest to it.
  var copied: Diagnostics.JSONValue {
    if isArray { return .array(children.map(\.copied)) }
    if isObject { return .object(children.map { .init($0.key, $0.copied) }) }
    if let text { return .string(text) }
    if let bool { return .bool(bool) }
    if let integer { return .int(Int(integer)) }
    return number.map { .double($0) } ?? .null
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    guard let first = part.first, count >= part.count else { return false }
    return (0...(count - part.count)).contains { start in
      self[start] == first && self[start..<(start + part.count)].elementsEqual(part)
    }
  }
}
