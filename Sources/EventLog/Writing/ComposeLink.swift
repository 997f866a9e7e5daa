/// The link that opens a conversation with a follower on X, with the draft in its box.
enum ComposeLink {
  /// Source: X, "Direct Message Button" of X for Websites: `recipient_id`, the numeric id of who gets it, and `text`.
  static func append(to recipient: String, _ text: String, _ line: inout LineBuffer) {
    line.literal("https://x.com/messages/compose?recipient_id=")
    line.percentEncoded(recipient)
    line.literal("&text=")
    line.percentEncoded(text)
  }
}
