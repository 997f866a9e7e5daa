import CivilTime
import Events
import RuleModel
import WelcomeEngine

/// Messages as requests to X's API, one a line: an envelope with what the sender has to know, and the body to send as it is.
///
/// Sources: X API reference, "POST /2/dm_conversations/with/:participant_id/messages" (the participant stands in the path; a body has `text`
/// and `attachments` of one `media_id`) and "POST direct_messages/events/new" of version 1.1 (`quick_reply` with 1 to 20 options; `ctas`
/// of 1 to 3 buttons with a label of up to 36 characters and an https link).
enum XAPILine {
  /// - Returns: the place of what says when it may go out.
  static func append(
    _ message: OutgoingMessage, of event: Event, now: Timestamp, shape: OutboxShape, to bytes: inout [UInt8]
  ) -> Range<Int> {
    bytes.literal(#"{"participant_id":"#)
    bytes.text(event.follower.id)
    bytes.literal(#","event":"#)
    bytes.text(event.id)
    let timing = DecisionLine.appendDelivery(of: message, event: event.at, now: now, to: &bytes)
    bytes.literal(#","body":"#)
    switch shape {
    case .xAPIv1: appendVersion1(message, to: event.follower.id, &bytes)
    case .xAPI, .welcome: appendVersion2(message, to: &bytes)
    }
    bytes.literal("}\n")
    return timing
  }

  private static func appendVersion2(_ message: OutgoingMessage, to bytes: inout [UInt8]) {
    bytes.literal(#"{"text":"#)
    bytes.text(message.message.text)
    if let media = message.media {
      bytes.literal(#","attachments":[{"media_id":"#)
      bytes.text(media.id)
      bytes.literal("}]")
    }
    bytes.literal("}")
  }

  private static func appendVersion1(_ message: OutgoingMessage, to recipient: String, _ bytes: inout [UInt8]) {
    bytes.literal(#"{"event":{"type":"message_create","message_create":{"target":{"recipient_id":"#)
    bytes.text(recipient)
    bytes.literal(#"},"message_data":{"text":"#)
    bytes.text(message.message.text)
    if !message.quickReplies.isEmpty {
      bytes.literal(#","quick_reply":{"type":"options","options":"#)
      bytes.list("[", "]", message.quickReplies) { reply, bytes in
        bytes.literal(#"{"label":"#)
        bytes.text(reply.label.value)
        if let description = reply.description {
          bytes.literal(#","description":"#)
          bytes.text(description)
        }
        if let metadata = reply.metadata {
          bytes.literal(#","metadata":"#)
          bytes.text(metadata)
        }
        bytes.literal("}")
      }
      bytes.literal("}")
    }
    if let button = message.button {
      bytes.literal(#","ctas":[{"type":"web_url","label":"#)
      bytes.text(button.label)
      bytes.literal(#","url":"#)
      bytes.text(button.url)
      bytes.literal("}]")
    }
    if let media = message.media {
      bytes.literal(#","attachment":{"type":"media","media":{"id":"#)
      bytes.text(media.id)
      bytes.literal("}}")
    }
    bytes.literal("}}}}")
  }
}
