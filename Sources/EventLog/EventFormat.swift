/// The forms in which event logs are read. Each line is recognised by itself, so that logs may be mixed.
public enum EventFormat: String, Sendable, Hashable, CaseIterable {
  /// This project's own events, one JSON object a line.
  case events
  /// The envelope of the X Activity API (`data.event_type`).
  case xActivity = "x-activity"

  var adapter: any EventAdapter.Type {
    switch self {
    case .events: NativeEvents.self
    case .xActivity: XActivity.self
    }
  }
}
