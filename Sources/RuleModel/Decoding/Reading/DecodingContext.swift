import CivilTime

/// What the reading of one part of a rulebook needs to know of the others.
struct DecodingContext {
  /// The declared attributes, by name.
  let attributes: [String: AttributeDeclaration]
  /// The zone of times that state none.
  let zone: Zone
  /// False when part of a file couldn't be read, so that a name that seems to be missing may be there.
  let isComplete: Bool
}
