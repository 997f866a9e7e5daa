import Events

/// A text to check, with what is known of who got it.
struct AuditItem {
  /// Where it stands: `dms.txt:3`, `text 1`.
  let place: String
  let text: String
  var follower: Follower?
  /// What the follower wrote, when the text answers it.
  var eventText: String?
  /// A BCP 47 tag; nil when it has to be guessed.
  var lang: String?
}
