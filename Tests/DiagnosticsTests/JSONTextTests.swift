import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("JSON texts")
struct JSONTextTests {
  @Test(
    "escapes what RFC 8259 asks for and nothing else",
    arguments: [
      ("", #""""#), ("plain ä 🔥 / \u{7F} \u{2028}", "\"plain ä 🔥 / \u{7F} \u{2028}\""),
      ("\"\\", #""\"\\""#), ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
      ("a\u{0}b\u{1B}c\u{1F}", #""a\u0000b\u001bc\u001f""#),
    ])
  func escapes(_ text: String, _ expected: String) {
    #expect(JSONText.quoted(text) == expected)
  }

  @Test("what is written is read back the same", arguments: 1...100)
  func roundTrip(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var text = ""
    for _ in 0..<40 {
      let limit: UInt32 = Bool.random(using: &random) ? 0x80 : 0x11_0000
      Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)).map { text.unicodeScalars.append($0) }
    }
    let read = try JSONSerialization.jsonObject(with: Data(JSONText.quoted(text).utf8), options: .fragmentsAllowed)
    let back = try #require(read as? String)
    #expect(Array(back.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("values keep the order of their members")
  func values() {
    let value: JSONValue = ["z": 1, "a": [true, .null, .double(1.5), .double(.nan)], "e": [:], "f": []]
    #expect(value.text() == #"{"z":1,"a":[true,null,1.5,null],"e":{},"f":[]}"#)
    #expect(
      value.text(indent: 2) == """
        {
          "z": 1,
          "a": [
            true,
            null,
            1.5,
            null
          ],
          "e": {},
          "f": []
        }
        """)
  }
}
