import CivilTime
import Events

/// A made-up follower and what they do, as the form of the live preview sends it.
public enum TrialInput {
  enum Name: String, CaseIterable {
    case name, username, bio, location, lang, type, text
    case followersCount = "followers_count"
    case followingCount = "following_count"
  }

  /// - Parameters:
  ///   - body: `application/x-www-form-urlencoded`; names that the form doesn't have are left out.
  ///   - now: when it happens.
  public static func event(from body: [UInt8], now: Timestamp) -> Event {
    var values: [String: String] = [:]
    for pair in body.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = parts.first else { continue }
      values[decoded(name)] = parts.count > 1 ? decoded(parts[1]) : ""
    }
    let value = { (name: Name) -> String? in
      guard let text = values[name.rawValue], text.contains(where: { !$0.isWhitespace }) else { return nil }
      return text
    }
    let number = { (name: Name) -> Int? in value(name).flatMap(WrittenCount.value) }
    let username = value(.username)?.filter { $0 != "@" && !$0.isWhitespace }
    let follower = Follower(
      id: "made-up", username: username?.isEmpty == true ? nil : username, name: value(.name), bio: value(.bio),
      location: value(.location), lang: value(.lang), followersCount: number(.followersCount),
      followingCount: number(.followingCount))
    let type = value(.type).flatMap(EventType.init) ?? .follow
    return Event(id: "made-up", type: type, at: now, text: value(.text), follower: follower).withImpliedReach
  }

  /// Source: URL Standard, section 5.1, "application/x-www-form-urlencoded parser".
  private static func decoded(_ bytes: some Collection<UInt8>) -> String {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "+") {
        result.append(UInt8(ascii: " "))
      } else if byte == UInt8(ascii: "%"),
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
        rest.count >= 2, rest.first != UInt8(ascii: "+")
      {
        result.append(value)
        rest = rest.dropFirst(2)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
