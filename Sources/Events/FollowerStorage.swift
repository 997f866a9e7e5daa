import CivilTime

/// The facts, and behind them the bytes of the texts. Changed only while one follower alone holds it, so that threads may share it.
final class FollowerStorage: ManagedBuffer<FollowerFields, UInt8> {
  static func make(room: Int) -> FollowerStorage {
    let made = FollowerStorage.create(minimumCapacity: room) { _ in
      FollowerFields(room: UInt32(truncatingIfNeeded: room))
    }
    return unsafeDowncast(made, to: FollowerStorage.self)
  }

  /// - Parameter room: bytes beyond those that are used.
  func copy(room: Int) -> FollowerStorage {
    withUnsafeMutablePointers { fields, bytes in
      let used = Int(fields.pointee.used)
      let copy = Self.make(room: used + room)
      copy.withUnsafeMutablePointers { target, targetBytes in
        let room = target.pointee.room
        target.pointee = fields.pointee
        target.pointee.room = room
        targetBytes.update(from: bytes, count: used)
      }
      return copy
    }
  }
}

/// Where a text stands in the bytes.
struct TextPlace {
  var start: UInt32
  var count: UInt32

  static let absent = TextPlace(start: 0, count: .max)
  var isPresent: Bool { count != .max }
}

/// Where the texts of a list stand, one behind the other, each behind its length in four bytes.
struct ListPlace {
  var start: UInt32 = 0
  /// Bytes, with the lengths.
  var size: UInt32 = 0
  var members: UInt32 = 0
}

struct FollowerFields {
  var used: UInt32 = 0
  var room: UInt32
  private var id = TextPlace.absent
  private var username = TextPlace.absent
  private var name = TextPlace.absent
  private var bio = TextPlace.absent
  private var location = TextPlace.absent
  private var url = TextPlace.absent
  private var lang = TextPlace.absent
  private var pinnedText = TextPlace.absent
  private var timeZone = TextPlace.absent
  private var lists = ListPlace()
  private var interests = ListPlace()
  var facts = FollowerFacts()

  init(room: UInt32) { self.room = room }

  subscript(field: FollowerText) -> TextPlace {
    get {
      switch field {
      case .id: id
      case .username: username
      case .name: name
      case .bio: bio
      case .location: location
      case .url: url
      case .lang: lang
      case .pinnedText: pinnedText
      case .timeZone: timeZone
      }
    }
    set {
      switch field {
      case .id: id = newValue
      case .username: username = newValue
      case .name: name = newValue
      case .bio: bio = newValue
      case .location: location = newValue
      case .url: url = newValue
      case .lang: lang = newValue
      case .pinnedText: pinnedText = newValue
      case .timeZone: timeZone = newValue
      }
    }
  }

  subscript(list: FollowerList) -> ListPlace {
    get {
      switch list {
      case .lists: lists
      case .interests: interests
      }
    }
    set {
      switch list {
      case .lists: lists = newValue
      case .interests: interests = newValue
      }
    }
  }
}

/// What isn't text.
struct FollowerFacts: Hashable {
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
  var attributes: [String: AttributeValue] = [:]
}
