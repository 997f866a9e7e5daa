/// A value of the follower or the event in a message, as the checks of personalization count it.
public struct Fact: Sendable, Hashable {
  /// `follower.location`
  public let path: String
  public let text: String
  /// UTF-8 offsets of the message's text.
  public let range: Range<Int>

  /// Whether it is a name or a handle, which makes no message personal.
  public var isName: Bool { Self.isName(path) }

  /// Whether the value at a path is a name or a handle.
  public static func isName(_ path: String) -> Bool {
    // Asked for every segment of every message: a comparison costs less than a hash.
    switch path.utf8.count {
    case 10: path == "match.name"
    case 13: path == "follower.name"
    case 14: path == "match.username"
    case 17: path == "follower.username"
    case 19: path == "follower.first_name"
    default: false
    }
  }

  /// Whether the value at a path says nothing about a person, and so counts as no fact: that something happened and when, the platform's
  /// number for the follower, the language it shows them, and what prints as true or false.
  public static func isImpersonal(_ path: String) -> Bool {
    switch path.utf8.count {
    case 8: path == "event.at" || path == "event.id"
    case 10: path == "event.type"
    case 11: path == "follower.id"
    case 13: path == "follower.lang"
    case 15: path == "follower.can_dm"
    case 17: path == "follower.verified"
    case 18: path == "follower.protected"
    case 20: path == "follower.follows_you"
    default: false
    }
  }

  /// The paths of names and handles.
  public static let names: Set<String> = [
    "follower.first_name", "follower.name", "follower.username", "match.name", "match.username",
  ]
}

extension Fact {
  /// The facts that a reader of the message sees, in the order of the text. Left out are values without a letter or digit, values that
  /// say nothing about the follower (see `isImpersonal`), and those inside a link, such as a campaign's parameters.
  static func facts(of message: Message, bytes: [UInt8], links: [MessageLink]) -> [Fact] {
    message.segments.compactMap { segment in
      guard let path = segment.origin.fact, !isImpersonal(path) else { return nil }
      let range = segment.range
      if links.contains(where: { $0.range.lowerBound < range.lowerBound && $0.range.upperBound >= range.upperBound }) {
        return nil
      }
      let text = String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
      guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
      return Fact(path: path, text: text, range: range)
    }
  }
}

extension Message {
  /// The facts of the follower that a reader sees; see `Fact`.
  public var facts: [Fact] { Reading(self).facts }
}
