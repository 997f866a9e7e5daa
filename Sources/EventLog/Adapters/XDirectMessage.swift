import CivilTime

/// A direct message in the form of the Account Activity API and of version 1.1, which the X Activity API has kept:
/// `{"type":"message_create","id":…,"created_timestamp":…,"message_create":{"sender_id":…,"target":{"recipient_id":…},
/// "message_data":{"text":…}}}` (docs.x.com, "Account Activity data objects").
struct XDirectMessage {
  let id: String?
  let at: Timestamp?
  let sender: String
  let recipient: String?
  /// With the label of a quick reply that was chosen, since X puts it there; nil for a picture alone.
  let text: String?

  /// Nil for typing signs and the like, which stand in the same list.
  ///
  /// - Parameter path: where the message stands, for reasons.
  init?(_ message: JSONValue, path: @autoclosure () -> String) throws(LineFault) {
    guard let content = message["message_create"] else {
      if let type = message["type"]?.text, type != "message_create" { return nil }
      throw LineFault("`\(path()).message_create` is missing")
    }
    guard let sender = content["sender_id"]?.identifier else {
      throw LineFault("`\(path()).message_create.sender_id` is missing")
    }
    self.sender = sender
    recipient = content["target"]?["recipient_id"]?.identifier
    id = message["id"]?.identifier
    at = message["created_timestamp"]?.time ?? id.flatMap(PlatformTime.snowflake)
    text = content["message_data"].flatMap(XPost.text)
  }
}
