/// The texts of a follower.
public enum FollowerText: Int, Sendable, Hashable, CaseIterable {
  case id, username, name, bio, location, url, lang, pinnedText, timeZone
}

/// The lists of texts of a follower.
public enum FollowerList: Int, Sendable, Hashable, CaseIterable {
  case lists, interests
}

extension Follower {
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
    let start = append(bytes)
    storage.withUnsafeMutablePointerToHeader {
      $0.pointee[field] = TextPlace(start: start, count: UInt32(truncatingIfNeeded: bytes.count))
    }
  }

  /// Puts a text behind the others of a list. Cheap as long as no other list has been added to in between.
  /// - Parameter bytes: as for `set`.
  public mutating func add(toUTF8 bytes: UnsafeBufferPointer<UInt8>, to list: FollowerList) {
    let place = storage.withUnsafeMutablePointerToHeader { $0.pointee[list] }
    let isLast = storage.withUnsafeMutablePointerToHeader { $0.pointee.used == place.start + place.size }
    if place.members > 0, !isLast {
      let known = members(of: list)
      setMembers(of: list, known + [String(decoding: bytes, as: UTF8.self)])
      return
    }
    let length = UInt32(truncatingIfNeeded: bytes.count)
    let start = withUnsafeBytes(of: length) { append($0.assumingMemoryBound(to: UInt8.self)) }
    _ = append(bytes)
    storage.withUnsafeMutablePointerToHeader {
      if place.members == 0 { $0.pointee[list] = ListPlace(start: start) }
      $0.pointee[list].size += 4 + length
      $0.pointee[list].members += 1
    }
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

  /// Where the bytes stand from now on.
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let isUnique = isKnownUniquelyReferenced(&storage)
    let used = storage.withUnsafeMutablePointerToHeader { Int($0.pointee.used) }
    let room = storage.withUnsafeMutablePointerToHeader { Int($0.pointee.room) }
    // The bytes may be this follower's own, in the memory that is given up.
    let source = storage
    if !isUnique || used + bytes.count > room { storage = source.copy(room: bytes.count + used / 2) }
    storage.withUnsafeMutablePointers { fields, target in
      if let start = bytes.baseAddress { (target + used).update(from: start, count: bytes.count) }
      fields.pointee.used = UInt32(truncatingIfNeeded: used + bytes.count)
    }
    withExtendedLifetime(source) {}
    return UInt32(truncatingIfNeeded: used)
  }
}
