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
    _ message: OutgoingMessage, of event: Event, now: Timestamp, shape: OutboxShape, to line: inout LineBuffer
  ) -> Range<Int> {
    line.literal(#"{"participant_id":"#)
    line.text(event.follower.id)
    line.literal(#","event":"#)
    line.text(event.id)
    let timing = DecisionLine.appendDelivery(of: message, event: event.at, now: now, to: &line)
    line.literal(#","body":"#)
    switch shape {
    case .xAPIv1: appendVersion1(message, to: event.follower.id, &line)
    case .xAPI, .welcome: appendVersion2(message, to: &line)
    }
    line.literal("}\n")
    return timing
  }

  private static func appendVersion2(_ message: OutgoingMessage, to line: inout LineBuffer) {
    line.literal(#"{"text":"#)
    line.text(message.message.text)
    if let media = message.media {
      line.literal(#","attachments":[{"media_id":"#)
      line.text(media.id)
      line.literal("}]")
    }
    line.literal("}")
  }

  private static func appendVersion1(_ message: OutgoingMessage, to recipient: String, _ line: inout LineBuffer) {
    line.literal(#"{"event":{"type":"message_create","message_create":{"target":{"recipient_id":"#)
    line.text(recipient)
    line.literal(#"},"message_data":{"text":"#)
    line.text(message.message.text)
    if !message.quickReplies.isEmpty {
      line.literal(#","quick_reply":{"type":"options","options":"#)
      line.list("[", "]", message.quickReplies) { reply, line in
        line.literal(#"{"label":"#)
        line.text(reply.label.value)
        if let description = reply.description {
          line.literal(#","description":"#)
          line.text(description)
        }
        if let metadata = reply.metadata {
          line.literal(#","metadata":"#)
          line.text(metadata)
        }
        line.literal("}")
      }
      line.literal("}")
    }
    if let button = message.button {
      line.literal(#","ctas":[{"type":"web_url","label":"#)
      line.text(button.label)
      line.literal(#","url":"#)
      line.text(button.url)
      line.literal("}]")
    }
    if let media = message.media {
      line.literal(#","attachment":{"type":"media","media":{"id":"#)
      line.text(media.id)
      line.literal("}}")
    }
    line.literal("}}}}")
  }
}
