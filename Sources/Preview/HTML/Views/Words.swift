import Events
import WelcomeEngine

extension Int {
  /// `12,400`
  package var grouped: String {
    var digits = String(magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (self < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
  }

  /// `1 rule`, `2 rules`
  func of(_ noun: String) -> String { "\(grouped) \(noun)\(self == 1 ? "" : "s")" }
}

extension String {
  /// The text cut to a number of scalars, not characters, since one character can be as long as it likes.
  func cut(to limit: Int) -> String {
    guard unicodeScalars.count > limit else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.prefix(limit - 1))) + "…"
  }
}

extension EventType {
  /// What the follower did, in words: `followed you`.
  var words: String {
    switch self {
    case .follow: "followed you"
    case .mention: "mentioned you"
    case .reply: "replied to you"
    case .message: "wrote you a direct message"
    case .repost: "reposted a post of yours"
    case .quote: "quoted a post of yours"
    case .like: "liked a post of yours"
    case .profile: "changed their profile"
    }
  }
}

extension DecisionKind {
  var mark: String {
    switch self {
    case .sent: "✓"
    case .refused: "✗"
    case .skipped: "–"
    }
  }

  /// A dry run sends nothing.
  var title: String {
    switch self {
    case .sent: "To send"
    case .refused: "Refused"
    case .skipped: "Skipped"
    }
  }
}
