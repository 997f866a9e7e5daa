/// What a condition can look at.
public enum Field: Sendable, Hashable {
  case text(TextField)
  case number(NumberField)
  case flag(FlagField)
  case time(TimeField)
  case duration(DurationField)
  case set(SetField)
  /// One of the brand's own fields, with the type it was declared with.
  case attribute(name: String, kind: FieldKind)

  public enum TextField: String, Sendable, Hashable, CaseIterable {
    case bio, text, name, username, location, url, lang
    case pinnedText = "pinned_text"
  }

  public enum NumberField: String, Sendable, Hashable, CaseIterable {
    case followersCount = "followers_count"
    case followingCount = "following_count"
    case postCount = "post_count"
    case listedCount = "listed_count"
  }

  public enum FlagField: String, Sendable, Hashable, CaseIterable {
    case verified, protected
    case followsYou = "follows_you"
    case canDM = "can_dm"
    case defaultAvatar = "default_avatar"
  }

  public enum TimeField: String, Sendable, Hashable, CaseIterable {
    case createdAt = "created_at"
  }

  public enum DurationField: String, Sendable, Hashable, CaseIterable {
    case accountAge = "account_age"
    case eventAge = "event_age"
  }

  public enum SetField: String, Sendable, Hashable, CaseIterable {
    case lists, interests
    case matchedKeywords = "matched_keywords"
  }

  /// The field as rules write it; attributes as `attributes.NAME`.
  public var name: String {
    switch self {
    case .text(let field): field.rawValue
    case .number(let field): field.rawValue
    case .flag(let field): field.rawValue
    case .time(let field): field.rawValue
    case .duration(let field): field.rawValue
    case .set(let field): field.rawValue
    case .attribute(let name, _): "attributes.\(name)"
    }
  }

  public var kind: FieldKind {
    switch self {
    case .text: .text
    case .number: .number
    case .flag: .flag
    case .time: .time
    case .duration: .duration
    case .set: .set
    case .attribute(_, let kind): kind
    }
  }

  /// All fields but attributes, in the order in which the reference lists them.
  public static let builtIn: [Field] =
    TextField.allCases.map(Field.text) + NumberField.allCases.map(Field.number) + FlagField.allCases.map(Field.flag)
    + TimeField.allCases.map(Field.time) + DurationField.allCases.map(Field.duration) + SetField.allCases.map(Field.set)
}

/// The type of a field, which says what operators go with it.
public enum FieldKind: String, Sendable, Hashable, CaseIterable {
  case text, number, flag, time, duration, set
}
