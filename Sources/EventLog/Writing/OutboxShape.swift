/// The form of the lines of an outbox.
public enum OutboxShape: String, Sendable, Hashable, CaseIterable {
  /// This project's own, with all there is to know about a message.
  case welcome
  /// The request body of X's API, version 2, in an envelope.
  case xAPI = "x-api"
  /// The request body of X's API, version 1.1, which knows quick replies and buttons, in an envelope.
  case xAPIv1 = "x-api-v1"
}
