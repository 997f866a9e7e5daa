import CivilTime

/// The facts, and behind them the bytes of the texts. Changed only while one follower alone holds it, so that threads may share it.
final class FollowerStorage: ManagedBuffer<FollowerFields, UInt8> {
  static func make(room: Int) -> FollowerStorage {
    let made = FollowerStorage.create(minimumCapacity: room) { _ in
      FollowerFields(room: UInt32(truncatingIfNeeded: room))
    }
    return unsafeDowncast(made, to: FollowerStorage.self)
  }

  /// The same without the bytes that nothing refers to any more, and with more room: `count` bytes, and half of what there is, so that many
  /// changes one after the other copy few times.
  func copy(roomFor count: Int = 0) -> FollowerStorage {
    withUnsafeMutablePointers { fields, bytes in
      var copied = fields.pointee
      let size = copied.size
      let copy = Self.make(room: size + count + (count > 0 ? size / 2 : 0))
      copy.withUnsafeMutablePointers { target, targetBytes in
        var used = 0
        copied.forEachPlace { start, size in
          (targetBytes + used).update(from: bytes + Int(start), count: Int(size))
          start = UInt32(truncatingIfNeeded: used)
          used += Int(size)
        }
        copied.used = UInt32(truncatingIfNeeded: used)
        copied.room = target.pointee.room
        target.pointee = copied
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
  var size: UInt32 { isPresent ? count : 0 }
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

  /// Bytes that the texts and lists take, without what nothing refers to.
  var size: Int {
    FollowerText.allCases.reduce(0) { $0 + Int(self[$1].size) }
      + FollowerList.allCases.reduce(0) { $0 + Int(self[$1].size) }
  }

  /// Hands over every place in the order of the bytes, to be moved. A list that stands last does so afterwards, and can be added to.
  mutating func forEachPlace(_ move: (_ start: inout UInt32, _ size: UInt32) -> Void) {
    for field in FollowerText.allCases { move(&self[field].start, self[field].size) }
    for list in FollowerList.allCases.sorted(by: { self[$0].start < self[$1].start }) {
      move(&self[list].start, self[list].size)
    }
  }
}

/// What isn't text.
package struct FollowerFacts: Hashable {
  package var createdAt: Timestamp?
  package var verified: Bool?
  package var protected: Bool?
  package var defaultAvatar: Bool?
  package var followersCount: Int?
  package var followingCount: Int?
  package var postCount: Int?
  package var listedCount: Int?
  package var followsYou: Bool?
  package var canDM: Bool?
  package var optedIn: Bool?
  package var attributes: [String: AttributeValue] = [:]

  package init() {}
}
