/// The texts of a follower.
public enum FollowerText: Sendable, Hashable, CaseIterable {
  case id, username, name, bio, location, url, lang, pinnedText, timeZone

  /// Kept, where the compiler's own would be made anew each time.
  public static let allCases: [FollowerText] = [
    .id, .username, .name, .bio, .location, .url, .lang, .pinnedText, .timeZone,
  ]
}

/// The lists of texts of a follower.
public enum FollowerList: Sendable, Hashable, CaseIterable {
  case lists, interests

  public static let allCases: [FollowerList] = [.lists, .interests]
}

extension Follower {
  /// A text as a string, made anew each time; nil where there is none.
  public subscript(field: FollowerText) -> String? {
    get { unsafeUTF8(of: field).map { String(decoding: $0, as: UTF8.self) } }
    set {
      guard var text = newValue else { return change { $0[field] = .absent } }
      text.withUTF8 { set(field, toUTF8: $0) }
    }
  }

  /// The bytes of a text, UTF-8; nil where there is none. They last as long as a copy of this follower that nobody changes: hold it with
  /// `withExtendedLifetime`.
  public func unsafeUTF8(of field: FollowerText) -> UnsafeBufferPointer<UInt8>? {
    storage.withUnsafeMutablePointers { fields, bytes in
      let place = fields.pointee[field]
      guard place.isPresent else { return nil }
      return UnsafeBufferPointer(start: bytes + Int(place.start), count: Int(place.count))
    }
  }

  /// Sets a text.
  /// - Parameter bytes: valid UTF-8, fewer than 2³¹ bytes.
  public mutating func set(_ field: FollowerText, toUTF8 bytes: UnsafeBufferPointer<UInt8>) {
    withRoom(for: bytes.count) { fields, target in
      fields[field] = TextPlace(start: fields.used, count: Self.put(bytes, &fields, target))
    }
  }

  /// Puts a text behind the others of a list. Cheap as long as nothing else has been set in between.
  /// - Parameter bytes: as for `set`.
  public mutating func add(toUTF8 bytes: UnsafeBufferPointer<UInt8>, to list: FollowerList) {
    let isAdded = withRoom(for: bytes.count + 4) { fields, target in
      if fields[list].members == 0 { fields[list] = ListPlace(start: fields.used) }
      guard fields[list].start + fields[list].size == fields.used else { return false }
      let length = UInt32(truncatingIfNeeded: bytes.count)
      fields[list].size += withUnsafeBytes(of: length) {
        Self.put($0.assumingMemoryBound(to: UInt8.self), &fields, target)
      }
      fields[list].size += Self.put(bytes, &fields, target)
      fields[list].members += 1
      return true
    }
    if !isAdded { setMembers(of: list, members(of: list) + [String(decoding: bytes, as: UTF8.self)]) }
  }

  /// Hands over the bytes of each text of a list, in order, until `body` says to stop by returning false.
  public func forEachMember(of list: FollowerList, _ body: (UnsafeBufferPointer<UInt8>) -> Bool) {
    storage.withUnsafeMutablePointers { fields, bytes in
      let place = fields.pointee[list]
      var next = UnsafePointer(bytes + Int(place.start))
      for _ in 0..<place.members {
        let length = Int(UnsafeRawPointer(next).loadUnaligned(as: UInt32.self))
        next += 4
        guard body(UnsafeBufferPointer(start: next, count: length)) else { return }
        next += length
      }
    }
    withExtendedLifetime(storage) {}
  }

  func members(of list: FollowerList) -> [String] {
    var members: [String] = []
    forEachMember(of: list) {
      members.append(String(decoding: $0, as: UTF8.self))
      return true
    }
    return members
  }

  mutating func setMembers(of list: FollowerList, _ members: [String]) {
    change { $0[list] = ListPlace() }
    for var member in members { member.withUTF8 { add(toUTF8: $0, to: list) } }
  }

  /// Hands over memory that no other follower shares, with room for some bytes behind those that are used. What stood there before lasts as
  /// long as `body` runs, since what is set may be a text of this follower's own.
  private mutating func withRoom<Result>(
    for count: Int, _ body: (inout FollowerFields, UnsafeMutablePointer<UInt8>) -> Result
  ) -> Result {
    let left = storage.withUnsafeMutablePointerToHeader { Int($0.pointee.room) - Int($0.pointee.used) }
    if left >= count, isKnownUniquelyReferenced(&storage) {
      return storage.withUnsafeMutablePointers { body(&$0.pointee, $1) }
    }
    let before = storage
    storage = before.copy(roomFor: count)
    return withExtendedLifetime(before) { storage.withUnsafeMutablePointers { body(&$0.pointee, $1) } }
  }

  /// Puts bytes behind those that are used, where there is room.
  /// - Returns: how many they are.
  private static func put(
    _ bytes: UnsafeBufferPointer<UInt8>, _ fields: inout FollowerFields, _ target: UnsafeMutablePointer<UInt8>
  ) -> UInt32 {
    if let start = bytes.baseAddress { (target + Int(fields.used)).update(from: start, count: bytes.count) }
    let count = UInt32(truncatingIfNeeded: bytes.count)
    fields.used += count
    return count
  }
}
