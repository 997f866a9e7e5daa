import CivilTime
import Events
import RuleModel

/// What a field holds in an event. There is no value for "missing": that is nil, see `Event.reading(of:now:)`.
public enum FieldValue: Sendable, Hashable {
  /// Never empty.
  case text(String)
  case count(Int)
  case number(Double)
  case flag(Bool)
  case time(Timestamp)
  case duration(TimeSpan)
  /// Never empty, and without empty members; in the order of the event.
  case set([String])
}

/// What came of looking a field up.
public enum FieldReading: Sendable, Hashable {
  case value(FieldValue)
  /// Absent, null or empty.
  case missing
  /// An attribute whose value isn't of the kind it was declared with; counts as missing. Says what it is instead.
  case wrongKind(found: String)

  public var value: FieldValue? {
    if case .value(let value) = self { return value }
    return nil
  }
}
