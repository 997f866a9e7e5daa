import Events

/// What one line of an event log turned out to be.
public enum DecodedLine: Sendable, Hashable {
  /// One event or, of bodies that carry several, each in the order of the body. Never empty.
  case events([Event])
  /// Well-formed, but nothing the engine has a use for. The type is the platform's own name, such as `post.delete`;
  /// where an event of a used type doesn't come from a follower towards the brand, ` (not towards the brand)` stands
  /// behind it.
  case ignored(type: String)
  /// Can't be read; the reason is a sentence with the place in it.
  case malformed(reason: String)
  /// Empty or white space alone.
  case blank
}
