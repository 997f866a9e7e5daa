import Quality
import Testing

@testable import WelcomeEngine

/// Ledgers keep the keys, so that a text has to have the same one for ever.
@Suite("Stored cohort keys") struct StoredCohortKeyTests {
  private func message(_ parts: [(String, Message.Origin)]) -> Message {
    var (text, segments) = ("", [Message.Segment]())
    for (part, origin) in parts {
      let start = text.utf8.count
      text += part
      segments.append(Message.Segment(range: start..<text.utf8.count, origin: origin))
    }
    return Message(text: text, segments: segments)
  }

  @Test("stay what they were")
  func golden() {
    let named = message([
      ("Hi ", .literal), ("Ada", .fact("follower.first_name")), (" L.", .fact("follower.name")), (", ", .literal),
      ("London", .fact("follower.location")), (" calling.", .literal),
    ])
    #expect(CohortKey(named).description == "f794f7f39a9ea4a626cd2e4adaec0dd8")
    #expect(
      CohortKey(message([("Grüße nach Köln 🎉 ", .literal)])).description == "41a3e4be12511b5a799ab7a250d69dba")
    #expect(CohortKey(message([])).description == "0e45042f857106e355f97b11837e4387")
    let tracked = "See https://a.example/x?a=1&utm_source=x&b=2&utm_campaign=c#top now"
    #expect(
      CohortKey(message([(tracked, .literal)])).description
        == CohortKey(message([("See https://a.example/x?a=1&b=2&#top now", .literal)])).description)
  }

  @Test("are those of the masked text without tracking, however they are computed")
  func sameAsNaive() {
    let pieces = [
      "Hi ", "Ada", "\0", "?u", "&utm_", "?utm_x=1&", " é", "🎉", "b=2", "#", "https://a.example/", "?", "&", "u",
      "utm_source=x ",
    ]
    let origins: [Message.Origin] = [
      .literal, .literal, .fact("follower.first_name"), .fact("follower.location"), .fallback(of: "match.name"),
    ]
    var seed: UInt64 = 5
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: seed >> 33) % bound
    }
    for _ in 0..<3000 {
      let text = message((0..<next(8)).map { _ in (pieces[next(pieces.count)], origins[next(origins.count)]) })
      var (first, second) = (StableHash(seed: "cohort"), StableHash(seed: "cohort, second half"))
      for byte in CohortKey.withoutTracking(CohortKey.masked(text)) {
        first.combine(byte: byte)
        second.combine(byte: byte)
      }
      #expect(CohortKey(text) == CohortKey(high: first.value, low: second.value))
    }
  }
}
