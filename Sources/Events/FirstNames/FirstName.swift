/// The name to greet someone by, found in a display name.
///
/// Display names hold titles, taglines, jokes, brands and bots, so that precision comes first: where it isn't plain
/// what people would say, there is no name, and a template's fallback is used.
public enum FirstName {
  public struct Decision: Sendable, Hashable {
    /// In its natural case, in the script it was written in; nil when unsure.
    public let name: String?
    /// Nil for a known given name: its reason is put into words only when someone asks.
    private let particularReason: String?

    public init(name: String?, reason: String) {
      self.name = name
      particularReason = reason
    }

    private init(known name: String) {
      self.name = name
      particularReason = nil
    }

    static func known(_ name: String) -> Decision { Decision(known: name) }

    /// Why, for the trace: "“Ada” is a known given name", "looks like an organisation: Co."
    public var reason: String { particularReason ?? "“\(name ?? "")” is a known given name" }

    public static func == (left: Decision, right: Decision) -> Bool {
      left.name == right.name && left.reason == right.reason
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
  }

  /// Decides by the display name. The username tells a handle from a name, and speaks for a name whose parts are words, too, when it
  /// abbreviates it.
  ///
  /// - Scripts whose family names come first (Chinese characters, kana, Hangul) give nothing: which part is the given
  ///   name, and what a stranger may call someone, can't be read off the characters. Hungarian names
  ///   of that order are known by both their words.
  /// - Cyrillic, Greek, Arabic (also Persian), Hebrew, Armenian and Georgian names are known by lists of given names
  ///   and given as they are written, in the nominative. In Devanagari, Bengali and Thai a second word is asked for, since many
  ///   names are everyday words.
  /// - Other scripts give nothing.
  public static func decide(displayName: String?, username: String?) -> Decision {
    let decision = found(displayName: displayName, username: username)
    guard let name = decision.name, name.unicodeScalars.count > longest else { return decision }
    return Decision(name: nil, reason: "“\(name)” is longer than first names are")
  }

  /// The most characters of a name; what is longer is no name to greet by. No name of the lists has more.
  public static let longest = 20

  private static func found(displayName: String?, username: String?) -> Decision {
    guard let displayName else { return Decision(name: nil, reason: "there is no display name") }
    return PlainName.decide(displayName, username: username) ?? takenApart(displayName, username: username)
  }

  /// The long way, right for every display name.
  static func takenApart(_ displayName: String, username: String?) -> Decision {
    switch DisplayName.read(displayName, username: username) {
    case .refused(let reason): return Decision(name: nil, reason: reason)
    case .given(let given, let family):
      let name = NameCase.natural(given)
      return Decision(
        name: name, reason: "“\(name)” is a given name behind the family name “\(NameCase.natural(family))”")
    case .words(let words, let title): return PersonalName(words: words, title: title, username: username).decide()
    }
  }
}
