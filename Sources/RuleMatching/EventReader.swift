import CivilTime
import Events
import RuleModel

/// An event as conditions read it. What has been prepared for one condition (folded texts, word edges) is kept for the next, so pass
/// the same reader to all rules of an event.
public struct EventReader {
  public let event: Event
  public let now: Timestamp

  private struct Key: Hashable {
    let text: String
    let caseSensitive: Bool

    // By bytes: canonically equivalent texts are equal as strings, but their captures aren't spelled alike.
    static func == (left: Key, right: Key) -> Bool {
      left.caseSensitive == right.caseSensitive && left.text.utf8.elementsEqual(right.text.utf8)
    }
    func hash(into hasher: inout Hasher) {
      hasher.combine(text)
      hasher.combine(caseSensitive)
    }
  }

  private var folded: [Key: FoldedText] = [:]
  private var words: [Key: WordText] = [:]
  private var composed: [Key: ComposedText] = [:]

  public init(_ event: Event, now: Timestamp) {
    self.event = event
    self.now = now
  }

  func reading(of field: Field) -> FieldReading { event.reading(of: field, now: now) }

  mutating func folded(_ text: String, caseSensitive: Bool) -> FoldedText {
    let key = Key(text: text, caseSensitive: caseSensitive)
    if let known = folded[key] { return known }
    let made = FoldedText(text, caseSensitive: caseSensitive)
    folded[key] = made
    return made
  }

  mutating func words(_ text: String, caseSensitive: Bool) -> WordText {
    let key = Key(text: text, caseSensitive: caseSensitive)
    if let known = words[key] { return known }
    let made = WordText(text, caseSensitive: caseSensitive)
    words[key] = made
    return made
  }

  mutating func composed(_ text: String) -> ComposedText {
    let key = Key(text: text, caseSensitive: true)
    if let known = composed[key] { return known }
    let made = ComposedText(text)
    composed[key] = made
    return made
  }
}
