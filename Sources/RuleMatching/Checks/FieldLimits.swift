import RuleModel

/// The longest texts that a platform lets people write, in characters.
public struct FieldLimits: Sendable {
  let characters: [Field.TextField: Int]

  public init(_ characters: [Field.TextField: Int]) { self.characters = characters }

  /// X's: help.x.com, "How to customize your profile" and "Username help" (as of 2025).
  public static let x = FieldLimits([.name: 50, .username: 15, .bio: 160, .location: 30])

  /// Not known.
  public static let none = FieldLimits([:])
}
