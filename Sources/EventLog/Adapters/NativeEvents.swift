import CivilTime
import Events

/// This project's own events: `{"id":…,"type":"follow","at":…,"text":…,"follower":{…}}`.
///
/// `id`, `type`, `at` and `follower.id` must be there. Keys that aren't known are passed over; a known key with a
/// value that can't be read makes the line malformed, since here the writer meant this form. An empty text, null and
/// an absent key mean the same.
enum NativeEvents: EventAdapter {
  static func decode(_ document: JSONValue, in context: LineContext) throws(LineFault) -> DecodedLine {
    let fields = NativeFields(document)
    guard let name = try fields.text("type") else { throw fields.missing("type") }
    guard let type = EventType(rawValue: name) else { return .ignored(type: name) }
    guard let follower = document["follower"] else { throw fields.missing("follower.id") }
    guard follower.isObject else { throw LineFault("`follower` is not an object: \(follower.shown)") }
    var event = Event(
      id: try fields.requiredID("id"),
      type: type,
      at: try fields.requiredTime("at"),
      text: try fields.text("text"),
      matchedKeywords: try fields.texts("matched_keywords"),
      follower: try NativeFollower.decode(follower, prefix: "follower.")
    )
    event.implyReach()
    return .events([event])
  }
}
