import CivilTime

/// The person an event came from, with the profile known at that time. What isn't known is nil, never an empty text.
///
/// A value like any other; its fields stand in memory of their own, shared by copies until one is changed, so that handing an event on
/// counts one reference instead of a dozen. Its texts stand there as bytes, and become strings when they are asked for: most rules and
/// templates look at few of them.
public struct Follower: @unchecked Sendable, Hashable {
  var storage: FollowerStorage

  /// The platform's id, opaque: digits, a negative number or any other text.
  public var id: String {
    get { self[.id] ?? "" }
    set { self[.id] = newValue }
  }
  /// The handle, without `@`.
  public var username: String? {
    get { self[.username] }
    set { self[.username] = newValue }
  }
  /// The display name as the follower wrote it.
  public var name: String? {
    get { self[.name] }
    set { self[.name] = newValue }
  }
  public var bio: String? {
    get { self[.bio] }
    set { self[.bio] = newValue }
  }
  public var location: String? {
    get { self[.location] }
    set { self[.location] = newValue }
  }
  public var url: String? {
    get { self[.url] }
    set { self[.url] = newValue }
  }
  /// A BCP 47 tag, such as `en` or `pt-BR`.
  public var lang: String? {
    get { self[.lang] }
    set { self[.lang] = newValue }
  }
  /// The text of the pinned post.
  public var pinnedText: String? {
    get { self[.pinnedText] }
    set { self[.pinnedText] = newValue }
  }
  /// An IANA name such as `Europe/London`.
  public var timeZone: String? {
    get { self[.timeZone] }
    set { self[.timeZone] = newValue }
  }
  /// Names of the brand's lists that they are on.
  public var lists: [String] {
    get { members(of: .lists) }
    set { setMembers(of: .lists, newValue) }
  }
  public var interests: [String] {
    get { members(of: .interests) }
    set { setMembers(of: .interests, newValue) }
  }
  public var createdAt: Timestamp? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.facts.createdAt } }
    set { change { $0.facts.createdAt = newValue } }
  }
  public var verified: Bool? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.facts.verified } }
    set { change { $0.facts.verified = newValue } }
  }
  public var protected: Bool? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.facts.protected } }
    set { change { $0.facts.protected = newValue } }
  }
  public var defaultAvatar: Bool? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.facts.defaultAvatar } }
    set { change { $0.facts.defaultAvatar = newValue } }
  }
  public var followersCount: Int? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.facts.followersCount } }
    set { change { $0.facts.followersCount = newValue } }
  }
  public var followingCount: Int? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.facts.followingCount } }
    set { change { $0.facts.followingCount = newValue } }
  }
  public var postCount: Int? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.facts.postCount } }
    set { change { $0.facts.postCount = newValue } }
  }
  public var listedCount: Int? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.facts.listedCount } }
    set { change { $0.facts.listedCount = newValue } }
  }
  /// Whether they follow the brand.
  public var followsYou: Bool? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.facts.followsYou } }
    set { change { $0.facts.followsYou = newValue } }
  }
  /// Whether the platform says that a direct message would reach them.
  public var canDM: Bool? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.facts.canDM } }
    set { change { $0.facts.canDM = newValue } }
  }
  /// Whether they have asked for automatic messages.
  public var optedIn: Bool? {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.facts.optedIn } }
    set { change { $0.facts.optedIn = newValue } }
  }
  /// The brand's own fields, from a CRM.
  public var attributes: [String: AttributeValue] {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.facts.attributes } }
    set { change { $0.facts.attributes = newValue } }
  }

  public init(
    id: String, username: String? = nil, name: String? = nil, bio: String? = nil, location: String? = nil,
    url: String? = nil, lang: String? = nil, pinnedText: String? = nil, createdAt: Timestamp? = nil,
    verified: Bool? = nil, protected: Bool? = nil, defaultAvatar: Bool? = nil, followersCount: Int? = nil,
    followingCount: Int? = nil, postCount: Int? = nil, listedCount: Int? = nil, followsYou: Bool? = nil,
    canDM: Bool? = nil, optedIn: Bool? = nil, timeZone: String? = nil, lists: [String] = [], interests: [String] = [],
    attributes: [String: AttributeValue] = [:]
  ) {
    let texts = [id, username, name, bio, location, url, lang, pinnedText, timeZone]
    self.init(room: texts.reduce(0) { $0 + ($1?.utf8.count ?? 0) })
    self.id = id
    self.username = username
    self.name = name
    self.bio = bio
    self.location = location
    self.url = url
    self.lang = lang
    self.pinnedText = pinnedText
    self.timeZone = timeZone
    if !lists.isEmpty { self.lists = lists }
    if !interests.isEmpty { self.interests = interests }
    var facts = FollowerFacts()
    facts.createdAt = createdAt
    facts.verified = verified
    facts.protected = protected
    facts.defaultAvatar = defaultAvatar
    facts.followersCount = followersCount
    facts.followingCount = followingCount
    facts.postCount = postCount
    facts.listedCount = listedCount
    facts.followsYou = followsYou
    facts.canDM = canDM
    facts.optedIn = optedIn
    facts.attributes = attributes
    self.facts = facts
  }

  /// A follower of whom nothing is known, with an empty id.
  /// - Parameter room: how many bytes of text are likely to be set; more can be.
  public init(room: Int) { storage = .make(room: room) }

  mutating func change(_ body: (inout FollowerFields) -> Void) {
    if !isKnownUniquelyReferenced(&storage) { storage = storage.copy() }
    storage.withUnsafeMutablePointerToHeader { body(&$0.pointee) }
  }

  public static func == (left: Follower, right: Follower) -> Bool {
    left.storage === right.storage
      || FollowerText.allCases.allSatisfy { left[$0] == right[$0] } && left.facts == right.facts
        && left.lists == right.lists && left.interests == right.interests
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(name)
    hasher.combine(bio)
    hasher.combine(facts)
  }

  /// What isn't text, at once.
  package var facts: FollowerFacts {
    get { storage.withUnsafeMutablePointerToHeader { $0.pointee.facts } }
    set { change { $0.facts = newValue } }
  }
}

/// The value of one of the brand's own fields.
public enum AttributeValue: Sendable, Hashable {
  case text(String)
  case number(Double)
  case flag(Bool)
  case list([String])
}
