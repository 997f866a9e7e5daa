import CivilTime
import EventLog
import TestSupport
import Testing

private let seeds = [
  #"{"id":"evt_1","type":"follow","at":"2026-03-01T12:34:56Z","text":null,"follower":{"id":"42","username":"ada","name":"Ada 👩‍💻","bio":"Founder","followers_count":812,"verified":false,"attributes":{"plan":"free","n":1.5e3,"l":["a","\u00e9\ud83d\ude00"]}}}"#,
  #"{"data":{"event_uuid":"-3","filter":{"user_id":"1"},"event_type":"follow.follow","payload":{"source":{"data":{"id":"7","name":"A","public_metrics":{"followers_count":97,"followers_count_str":"97"}}},"target":{"data":{"id":"1"}}}}}"#,
  #"{"data":{"event_uuid":"e","filter":{"user_id":"1"},"event_type":"dm.received","payload":{"direct_message_events":[{"type":"message_create","id":"m","created_timestamp":"1784928224372","message_create":{"target":{"recipient_id":"1"},"sender_id":"2","message_data":{"text":"hello &amp; https://t.co/a","entities":{"urls":[{"url":"https://t.co/a","expanded_url":"https://example.com"}]}}}}],"users":{"2":{"data":{"id":"2","name":"O"}}}}}}"#,
  #"{"for_user_id":"1","follow_events":[{"type":"follow","created_timestamp":"1517588749178","target":{"id":"1"},"source":{"id":"7","name":"A","followers_count":97}}]}"#,
  #"{"for_user_id":"1","tweet_create_events":[{"id_str":"5","text":"cut","user":{"id_str":"7"},"entities":{"user_mentions":[{"id_str":"1"}]},"extended_tweet":{"full_text":"long"}}],"favorite_events":[{"id":"f","user":{"id":7},"favorited_status":{"user":{"id":1}}}]}"#,
  #"{"data":{"id":"954491830116155396","text":"@b","author_id":"7"},"includes":{"users":[{"id":"7","username":"a"}]},"matching_rules":[{"tag":"t"}]}"#,
  #"{"data":[{"id":"m1","event_type":"MessageCreate","text":"x","sender_id":"7","dm_conversation_id":"7-1"}],"includes":{"users":[{"id":"7","username":"a"}]}}"#,
  #"{"event":"follow","created_at":"Fri Jul 24 21:23:23 +0000 2026","source":{"id":7},"target":{"id":1,"screen_name":"b"}}"#,
]

private let fragments = [
  "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-", "1e999", "\u{0}", "\u{202e}", #"\ud800"#,
  "99999999999999999999",
  #""id":"#, "{}", "[]", "\"\"", " ", "\n",
]

@Suite("Any bytes")
struct DecoderPropertyTests {
  @Test("However a line is changed, it decodes to one outcome, the same whether padded or not")
  func mutations() {
    let decoder = EventDecoder(brand: BrandAccount(id: "1", username: "b"), undated: Timestamp(milliseconds: 0))
    var random = SplitMix(seed: 20_260_301)
    var outcomes: Set<String> = []
    for round in 0..<6000 {
      var bytes = Array(seeds[round % seeds.count].utf8)
      for _ in 0...Int(random.next() % 4) { mutate(&bytes, &random) }
      let bare = bytes.withUnsafeBufferPointer { decoder.decode($0) }
      let padding = (0..<64).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      let padded = (bytes + padding).withUnsafeBufferPointer {
        decoder.decode(UnsafeBufferPointer(rebasing: $0[..<bytes.count]), padded: true)
      }
      #expect(bare == padded)
      switch bare {
      case .events(let events):
        outcomes.insert("events")
        #expect(!events.isEmpty && events.allSatisfy { !$0.id.isEmpty && !$0.follower.id.isEmpty })
      case .body(let events, let ignored, let faults):
        outcomes.insert("body")
        #expect(!(ignored.isEmpty && faults.isEmpty) && events.count + ignored.count + faults.count > 1)
        #expect(faults.allSatisfy { $0.reason.contains($0.place.path) })
        #expect(events.allSatisfy { !$0.id.isEmpty && !$0.follower.id.isEmpty })
      case .ignored: outcomes.insert("ignored")
      case .malformed(let reason):
        outcomes.insert("malformed")
        #expect(!reason.isEmpty)
      case .blank: outcomes.insert("blank")
      }
    }
    #expect(outcomes.isSuperset(of: ["events", "malformed"]))
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    guard !bytes.isEmpty else { return }
    let place = Int(random.next() % UInt64(bytes.count))
    switch random.next() % 6 {
    case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
    case 1: bytes.remove(at: place)
    case 2: bytes.removeSubrange(place...)
    case 3: bytes.insert(contentsOf: fragments[Int(random.next() % UInt64(fragments.count))].utf8, at: place)
    case 4:
      let end = min(bytes.count, place + Int(random.next() % 20))
      bytes.insert(contentsOf: bytes[place..<end], at: place)
    default:
      let other = Int(random.next() % UInt64(bytes.count))
      bytes.swapAt(place, other)
    }
  }
}
