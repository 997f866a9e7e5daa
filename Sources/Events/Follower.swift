import CivilTime

/// The person an event came from, with the profile known at that time. What isn't known is nil, never an empty text.
public struct Follower: Sendable, Hashable {
  /// The platform's id, opaque: digits, a negative number or any other text.
  public var id: String
  /// The handle, without `@`.
  public var username: String?
  /// The display name as the follower wrote it.
  public var name: String?
  public var bio: String?
  public var location: String?
  public var url: String?
  /// A BCP 47 tag, such as `en` or `pt-BR`.
  public var lang: String?
  /// The text of the pinned post.
  public var pinnedText: String?
  public var createdAt: Timestamp?
  public var verified: Bool?
  public var protected: Bool?
  public var defaultAvatar: Bool?
  public var followersCount: Int?
  public var followingCount: Int?
  public var postCount: Int?
  public var listedCount: Int?
  /// Whether they follow the brand.
  public var followsYou: Bool?
  /// Whether the platform says that a direct message would reach them.
  public var canDM: Bool?
  /// Whether they have asked for automatic messages.
  public var optedIn: Bool?
  /// An IANA name such as `Europe/London`.
  public var timeZone: String?
  /// Names of the brand's lists that they are on.
  public var lists: [String]
  public var interests: [String]
  /// The brand's own fields, from a CRM.
  public var attributes: [String: AttributeValue]

  public init(
    id: String, username: String? = nil, name: String? = nil, bio: String? = nil, location: String? = nil,
    url: String? = nil, lang: String? = nil, pinnedText: String? = nil, createdAt: Timestamp? = nil,
    verified: Bool? = nil, protected: Bool? = nil, defaultAvatar: Bool? = nil, followersCount: Int? = nil,
    followingCount: Int? = nil, postCount: Int? = nil, listedCount: Int? = nil, followsYou: Bool? = nil,
    canDM: Bool? = nil, optedIn: Bool? = nil, timeZone: String? = nil, lists: [String] = [], interests: [String] = [],
    attributes: [String: AttributeValue] = [:]
  ) {
    self.id = id
    self.username = username
    self.name = name
    self.bio = bio
    self.location = location
    self.url = url
    self.lang = lang
    self.pinnedText = pinnedText
    self.createdAt = createdAt
    self.verified = verified
    self.protected = protected
    self.defaultAvatar = defaultAvatar
    self.followersCount = followersCount
    self.followingCount = followingCount
    self.postCount = postCount
    self.listedCount = listedCount
    self.followsYou = followsYou
    self.canDM = canDM
    self.optedIn = optedIn
    self.timeZone = timeZone
    self.lists = lists
    self.interests = interests
    self.attributes = attributes
  }
}

/// The value of one of the brand's own fields.
public enum AttributeValue: Sendable, Hashable {
  case text(String)
  case number(Double)
  case flag(Bool)
  case list([String])
}
