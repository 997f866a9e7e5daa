import Events

/// What one line of an event log turned out to be.
public enum DecodedLine: Sendable, Hashable {
  /// One event or, of bodies that carry several, each in the order of the body. Never empty.
  case events([Event])
  /// A body of several, of which some are of no use, these by their types as `ignored` has them, or can't be read. Not all lists are empty.
  case body([Event], ignored: [String], faults: [BodyFault] = [])
  /// Well-formed, but nothing the engine has a use for. The type is the platform's own name, such as `post.delete`;
  /// where an event of a used type doesn't come from a follower towards the brand, ` (not towards the brand)` stands
  /// behind it.
  case ignored(type: String)
  /// Can't be read; the reason is a sentence with the place in it.
  case malformed(reason: String)
  /// Empty or white space alone.
  case blank
}

extension DecodedLine {
  /// What a body that carries several came to.
  /// - Parameter empty: what it counts as where there is nothing in it.
  init(_ events: [Event], ignored: [String], faults: [BodyFault], empty: String) {
    if ignored.isEmpty, faults.isEmpty, !events.isEmpty {
      self = .events(events)
    } else if events.isEmpty, faults.isEmpty, ignored.count <= 1 {
      self = .ignored(type: ignored.first ?? empty)
    } else {
      self = .body(events, ignored: ignored, faults: faults)
    }
  }

  /// The events of a body that can't be read.
  public var faults: [BodyFault] { if case .body(_, _, let faults) = self { faults } else { [] } }

  public var events: [Event] {
    switch self {
    case .events(let events), .body(let events, _, _): events
    case .ignored, .malformed, .blank: []
    }
  }
}
