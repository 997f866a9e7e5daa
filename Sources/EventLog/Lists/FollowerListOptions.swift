/// How lists of followers are read.
public struct FollowerListOptions: Sendable {
  /// Fields by the columns that hold them, for columns of tables that aren't known by their names. Fields are those of a
  /// follower, `attributes.…` for the brand's own and `at` for the moment of the follow.
  public var columns: [String: String]
  /// Whether a record without an identifier can't be used; if not, the place in the list serves.
  public var needsIDs: Bool
  /// Takes what a person should know of a file, such as columns that aren't used: a sentence that goes on from its
  /// path. Called where the list is read.
  public var note: @Sendable (_ path: String, _ note: String) -> Void

  public init(
    columns: [String: String] = [:], needsIDs: Bool = true,
    note: @escaping @Sendable (_ path: String, _ note: String) -> Void = { _, _ in }
  ) {
    self.columns = columns
    self.needsIDs = needsIDs
    self.note = note
  }

  /// Whether a column can be read as a field.
  public static func isField(_ name: String) -> Bool {
    name.hasPrefix("attributes.") && name.count > "attributes.".count || TableField(rawValue: name) != nil
  }

  public static var fields: [String] { TableField.allCases.map(\.rawValue) + ["attributes.NAME"] }
}
