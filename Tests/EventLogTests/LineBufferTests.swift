import CivilTime
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import EventLog

@Suite("Lines in the making")
struct LineBufferTests {
  private func written(_ body: (inout LineBuffer) -> Void) -> String {
    var bytes: [UInt8] = Array("before ".utf8)
    bytes.write(body)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("texts are escaped as JSON is elsewhere, whatever their length and wherever something needs it")
  func texts() {
    let pieces = ["a", "abcdefgh", "\"", "\\", "\n", "\u{1}", "é", "👩‍🚀", "\u{7f}", "\u{8}\u{c}\r\t", "\u{1f}"]
    var random = SplitMix(seed: 3)
    for _ in 0..<2000 {
      let parts = (0..<Int.random(in: 0...40, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      let text = parts.joined()
      var expected: [UInt8] = []
      JSONText.append(text, to: &expected)
      #expect(written { $0.text(text) } == "before " + String(decoding: expected, as: UTF8.self))
    }
    let long = String(repeating: "long \"text\" ", count: 1000)
    var expected: [UInt8] = []
    JSONText.append(long, to: &expected)
    #expect(written { $0.text(long) } == "before " + String(decoding: expected, as: UTF8.self))
    let pairs = Array(repeating: "ab", count: 3000)
    #expect(
      written { $0.list("[", "]", pairs) { $1.text($0) } }
        == "before [" + pairs.map { "\"\($0)\"" }.joined(separator: ",") + "]")
  }

  @Test("numbers are written out", arguments: [0, 7, 10, 99, 100, -1, -10, 1_234_567_890, .max, .min, .max - 1])
  func numbers(number: Int) {
    #expect(written { $0.number(number) } == "before \(number)")
  }

  @Test("what stands in links is percent-encoded, all but the unreserved characters")
  func links() {
    let text = String((0..<0x100).compactMap { Unicode.Scalar($0).map(Character.init) }) + "日本👩‍🚀"
    let all = String(repeating: text, count: 20)
    var unreserved = CharacterSet(charactersIn: "a"..."z")
    unreserved.formUnion(CharacterSet(charactersIn: "A"..."Z"))
    unreserved.formUnion(CharacterSet(charactersIn: "0123456789-._~"))
    let expected = all.addingPercentEncoding(withAllowedCharacters: unreserved)
    #expect(written { $0.percentEncoded(all) } == "before " + (expected ?? ""))
  }

  @Test("times and hexadecimal numbers are written out")
  func others() {
    for milliseconds: Int64 in [0, 1, 999, 1_772_526_896_123, -62_135_596_800_000, 253_402_300_799_999, .max / 4] {
      let time = Timestamp(milliseconds: milliseconds)
      #expect(written { $0.time(time) } == "before \(time.iso8601)")
    }
    #expect(written { $0.hexadecimal(0x0123_4567_89ab_cdef) } == "before 0123456789abcdef")
  }
}
