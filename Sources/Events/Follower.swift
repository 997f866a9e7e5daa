import CivilTime

/// The person an event came from, with the profile known at that time. What isn't known is nil, never an empty text.
///
/// A value like any other; its fields stand in memory of their own, shared by copies until one is changed, so that handing an event on
/// counts one reference instead of a dozen.
public struct Follower: @unchecked Sendable, Hashable {
  private var storage: Storage

  /// The platform's id, opaque: digits, a negative number or any other text.
  public var id: String {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.id } }
    set { change { $0.id = newValue } }
  }
  /// The handle, without `@`.
  public var username: String? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.username } }
    set { change { $0.username = newValue } }
  }
  /// The display name as the follower wrote it.
  public var name: String? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.name } }
    set { change { $0.name = newValue } }
  }
  public var bio: String? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.bio } }
    set { change { $0.bio = newValue } }
  }
  public var location: String? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.location } }
    set { change { $0.location = newValue } }
  }
  public var url: String? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.url } }
    set { change { $0.url = newValue } }
  }
  /// A BCP 47 tag, such as `en` or `pt-BR`.
  public var lang: String? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.lang } }
    set { change { $0.lang = newValue } }
  }
  /// The text of the pinned post.
  public var pinnedText: String? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.pinnedText } }
    set { change { $0.pinnedText = newValue } }
  }
  public var createdAt: Timestamp? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.createdAt } }
    set { change { $0.createdAt = newValue } }
  }
  public var verified: Bool? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.verified } }
    set { change { $0.verified = newValue } }
  }
  public var protected: Bool? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.protected } }
    set { change { $0.protected = newValue } }
  }
  public var defaultAvatar: Bool? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.defaultAvatar } }
    set { change { $0.defaultAvatar = newValue } }
  }
  public var followersCount: Int? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.followersCount } }
    set { change { $0.followersCount = newValue } }
  }
  public var followingCount: Int? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.followingCount } }
    set { change { $0.followingCount = newValue } }
  }
  public var postCount: Int? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.postCount } }
    set { change { $0.postCount = newValue } }
  }
  public var listedCount: Int? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.listedCount } }
    set { change { $0.listedCount = newValue } }
  }
  /// Whether they follow the brand.
  public var followsYou: Bool? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.followsYou } }
    set { change { $0.followsYou = newValue } }
  }
  /// Whether the platform says that a direct message would reach them.
  public var canDM: Bool? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.canDM } }
    set { change { $0.canDM = newValue } }
  }
  /// Whether they have asked for automatic messages.
  public var optedIn: Bool? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.optedIn } }
    set { change { $0.optedIn = newValue } }
  }
  /// An IANA name such as `Europe/London`.
  public var timeZone: String? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.timeZone } }
    set { change { $0.timeZone = newValue } }
  }
  /// Names of the brand's lists that they are on.
  public var lists: [String] {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.lists } }
    set { change { $0.lists = newValue } }
  }
  public var interests: [String] {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.interests } }
    set { change { $0.interests = newValue } }
  }
  /// The brand's own fields, from a CRM.
  public var attributes: [String: AttributeValue] {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.attributes } }
    set { change { $0.attributes = newValue } }
  }

  public init(
    id: String, username: String? = nil, name: String? = nil, bio: String? = nil, location: String? = nil,
    url: String? = nil, lang: String? = nil, pinnedText: String? = nil, createdAt: Timestamp? = nil,
    verified: Bool? = nil, protected: Bool? = nil, defaultAvatar: Bool? = nil, followersCount: Int? = nil,
    followingCount: Int? = nil, postCount: Int? = nil, listedCount: Int? = nil, followsYou: Bool? = nil,
    canDM: Bool? = nil, optedIn: Bool? = nil, timeZone: String? = nil, lists: [String] = [], interests: [String] = [],
    attributes: [String: AttributeValue] = [:]
  ) {
    storage = Storage.holding(
      FollowerFields(
        id: id, username: username, name: name, bio: bio, location: location, url: url, lang: lang,
        pinnedText: pinnedText, createdAt: createdAt, verified: verified, protected: protected,
        defaultAvatar: defaultAvatar, followersCount: followersCount, followingCount: followingCount,
        postCount: postCount, listedCount: listedCount, followsYou: followsYou, canDM: canDM, optedIn: optedIn,
        timeZone: timeZone, lists: lists, interests: interests, attributes: attributes))
  }

  private mutating func change(_ body: (inout FollowerFields) -> Void) {
    if !isKnownUniquelyReferenced(&storage) { storage = .holding(storage.header) }
    storage.withUnsafeMutablePointerToHeader { body(&$0.pointee) }
  }

  public static func == (left: Follower, right: Follower) -> Bool {
    left.storage === right.storage || left.storage.header == right.storage.header
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(storage.header) }
}

/// Changed only while one follower alone holds it, so that threads may share it.
private final class Storage: ManagedBuffer<FollowerFields, Void> {
  static func holding(_ fields: FollowerFields) -> Storage {
    unsafeDowncast(Storage.create(minimumCapacity: 0) { _ in fields }, to: Storage.self)
  }
}

private struct FollowerFields: Hashable {
  var id: String
  var username: String?
  var name: String?
  var bio: String?
  var location: String?
  var url: String?
  var lang: String?
  var pinnedText: String?
  var createdAt: Timestamp?
  var verified: Bool?
  var protected: Bool?
  var defaultAvatar: Bool?
  var followersCount: Int?
  var followingCount: Int?
  var postCount: Int?
  var listedCount: Int?
  var followsYou: Bool?
  var canDM: Bool?
  var optedIn: Bool?
  var timeZone: String?
  var lists: [String]
  var interests: [String]
  var attributes: [String: AttributeValue]
}

/// The value of one of the brand's own fields.
public enum AttributeValue: Sendable, Hashable {
  case text(String)
  case number(Double)
  case flag(Bool)
  case list([String])
}
