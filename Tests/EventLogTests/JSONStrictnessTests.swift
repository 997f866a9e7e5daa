import CivilTime
import EventLog
import Testing

@Suite("Only JSON is read as JSON")
struct JSONStrictnessTests {
  private let decoder = EventDecoder(undated: Timestamp(milliseconds: 0))

  @Test(
    "The reason names the first fault and its byte",
    arguments: [
      (#"{"id":"1""#, "unexpected end of text at byte 9"),
      (#"{"id":"1"#, "unexpected end of text inside a text that starts at byte 6 at byte 8"),
      (#"{"id":"1",}"#, "a comma before `}` at byte 10"),
      (#"{"id":[1,]}"#, "a comma before `]` at byte 9"),
      (#"{"id":"1"} x"#, "more text behind the value at byte 11"),
      (#"{"id":"1"}{"id":"2"}"#, "more text behind the value at byte 10"),
      (#"{'id':1}"#, "expected a key in double quotes, found `'` at byte 1"),
      (#"{id:1}"#, "expected a key in double quotes, found `i` at byte 1"),
      (#"{"id" 1}"#, "expected `:` behind the key, found `1` at byte 6"),
      (#"{"id":1 "at":2}"#, "expected `,` or `}`, found `\"` at byte 8"),
      (#"{"id":01}"#, "a number that starts with 0 at byte 6"),
      (#"{"id":1.}"#, "expected a digit, found `}` at byte 8"),
      (#"{"id":+1}"#, "expected a value, found `+` at byte 6"),
      (#"{"id":1e}"#, "expected a digit, found `}` at byte 8"),
      (#"{"id":nul}"#, "expected `null` at byte 6"),
      (#"{"id":NaN}"#, "expected a value, found `N` at byte 6"),
      (#"{"id":"\x"}"#, "an unknown escape at byte 7"),
      (#"{"id":"\u12g4"}"#, "`\\u` without four hexadecimal digits at byte 7"),
      (#"{"id":"\ud83d"}"#, "half of a surrogate pair at byte 7"),
      (#"{"id":"\udc00 \ud83d"}"#, "half of a surrogate pair at byte 7"),
      (#"{"id":"\ud83d\u0041"}"#, "half of a surrogate pair at byte 7"),
      ("{\"id\":\"a\u{0}b\"}", "the control byte 0x00 in a text, which has to be escaped at byte 8"),
      ("{\"id\":\"a\tb\"}", "the control byte 0x09 in a text, which has to be escaped at byte 8"),
      (#"{"id":1,"at":2,"id":3}"#, #"the key "id" stands twice in one object"#),
      (#"{"id":1,"\u0069d":3}"#, #"the key "id" stands twice in one object"#),
      (#"{"id":1e999}"#, "a number is too large"),
      (#"{"id":99999999999999999999999}"#, "a number is too large"),
      ("\u{feff}{}", "expected a value, found byte 0xef at byte 0"),
      ("follow,42,Ada", "expected `false` at byte 0"),
    ])
  func faults(line: String, reason: String) {
    #expect(decoder.decode(line) == .malformed(reason: "not JSON: \(reason)"))
  }

  @Test(
    "Bytes that aren't UTF-8 are found",
    arguments: [[0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80], [0xf0, 0x9f]] as [[UInt8]])
  func invalidUTF8(bytes: [UInt8]) {
    let line = Array(#"{"id":"ab"#.utf8) + bytes + Array(#""}"#.utf8)
    let decoded = line.withUnsafeBufferPointer { decoder.decode($0) }
    #expect(decoded == .malformed(reason: "not JSON: not UTF-8 at byte 9"))
  }

  @Test("Nesting is bounded")
  func nesting() {
    let reason = "not JSON: more than 64 arrays and objects within each other"
    #expect(
      decoder.decode(String(repeating: "[", count: 500_000))
        == .malformed(reason: "not JSON: unexpected end of text at byte 500000"))
    let deep = #"{"a":"# + String(repeating: "[", count: 100) + String(repeating: "]", count: 100) + "}"
    #expect(decoder.decode(deep) == .malformed(reason: reason))
    let fine = #"{"type":"x","a":"# + String(repeating: "[", count: 60) + String(repeating: "]", count: 60) + "}"
    #expect(decoder.decode(fine) == .ignored(type: "x"))
  }

  @Test("An equal key among thousands is found, in no great time")
  func manyKeys() {
    let keys = (0..<20_000).map { #""k\#($0)":0"# }.joined(separator: ",")
    #expect(decoder.decode(#"{"type":"x",\#(keys)}"#) == .ignored(type: "x"))
    #expect(
      decoder.decode(#"{"type":"x",\#(keys),"k777":1}"#)
        == .malformed(reason: #"not JSON: the key "k777" stands twice in one object"#))
  }

  @Test(
    "An equal key is found in an object of any size, behind others that are closed",
    arguments: [1, 2, 62, 63, 64, 65, 66, 300])
  func keys(count: Int) {
    let keys = (0..<count).map { #""k\#($0)":{"k0":0}"# }.joined(separator: ",")
    #expect(decoder.decode(#"{"type":"x","a":{\#(keys)},"b":{\#(keys)}}"#) == .ignored(type: "x"))
    for twice in [0, count - 1] {
      #expect(
        decoder.decode(#"{"type":"x","a":{\#(keys)},"b":{\#(keys),"k\#(twice)":1}}"#)
          == .malformed(reason: #"not JSON: the key "k\#(twice)" stands twice in one object"#))
    }
  }

  @Test("A decoder goes on after a fault")
  func recovers() {
    #expect(decoder.decode("{").isMalformed)
    #expect(decoder.decode(#"{"type":"x"}"#) == .ignored(type: "x"))
  }
}

extension DecodedLine {
  fileprivate var isMalformed: Bool { if case .malformed = self { true } else { false } }
}
