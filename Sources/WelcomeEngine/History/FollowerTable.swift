import CivilTime

/// What is remembered of followers: for each 25 bytes, a place of 5 in an index, and 20 bytes for every message beyond the first.
struct FollowerTable: Sendable {
  /// Key, note of the first message, the last of further notes, the next member of its message's cohort.
  private var files = Records(size: CompactKey.size + 16)
  /// Note, whose it is, the one before it, the next member of its message's cohort.
  private var notes = Records(size: 20)

  private struct Part: Sendable {
    /// Numbers of files, from 1; 0 is empty.
    var places: [UInt32] = []
    /// For each place eight bits of its key, 0 where it is empty: a file, which stands somewhere else, is looked at only where they agree.
    var tags: [UInt8] = []
    var count = 0
  }

  private var parts = [Part](repeating: Part(), count: CompactKey.parts)

  // Offsets in a file.
  private static let first = CompactKey.size
  private static let last = CompactKey.size + 8
  private static let fileNext = CompactKey.size + 12
  // Offsets in a note.
  private static let owner = 8
  private static let before = 12
  private static let noteNext = 16

  /// In a file's number of its last note: the follower has opted out.
  private static let suppressed: UInt32 = 1 << 31
  /// In a member's number: it is a note, not a file.
  private static let isNote: UInt32 = 1 << 31

  /// The number of a follower's file.
  func file(of key: CompactKey) -> Int? {
    let part = parts[key.part]
    guard !part.places.isEmpty else { return nil }
    let number = part.places[place(of: key, in: part)]
    return number == 0 ? nil : Int(number) - 1
  }

  /// The same, of a new file where there is none.
  mutating func openFile(of key: CompactKey) -> Int {
    let part = key.part
    if CompactKey.isFull(parts[part].count, of: parts[part].places.count) {
      rebuild(part, capacity: CompactKey.grown(parts[part].places.count))
    }
    let place = place(of: key, in: parts[part])
    let known = parts[part].places[place]
    if known != 0 { return Int(known) - 1 }
    let number = files.append()
    files.store(key.low, number, 0)
    files.store(key.high, number, 8)
    files.store(Note.none.bits, number, Self.first)
    parts[part].places[place] = UInt32(truncatingIfNeeded: number + 1)
    parts[part].tags[place] = Self.tag(of: key)
    parts[part].count += 1
    return number
  }

  func isSuppressed(_ file: Int) -> Bool { files.load(file, Self.last, as: UInt32.self) & Self.suppressed != 0 }

  mutating func suppress(_ file: Int) {
    files.store(files.load(file, Self.last, as: UInt32.self) | Self.suppressed, file, Self.last)
  }

  /// A follower's notes, the one recorded last first.
  func forEachNote(_ file: Int, _ body: (Note) -> Bool) {
    var last = files.load(file, Self.last, as: UInt32.self) & ~Self.suppressed
    while last != 0 {
      let note = Int(last) - 1
      if !body(Note(bits: notes.load(note, 0, as: UInt64.self))) { return }
      last = notes.load(note, Self.before, as: UInt32.self)
    }
    let first = Note(bits: files.load(file, Self.first, as: UInt64.self))
    if !first.isNone { _ = body(first) }
  }

  /// Adds a note and returns its number as a member of a cohort.
  mutating func add(_ note: Note, to file: Int) -> UInt32 {
    if Note(bits: files.load(file, Self.first, as: UInt64.self)).isNone {
      files.store(note.bits, file, Self.first)
      return UInt32(truncatingIfNeeded: file)
    }
    let last = files.load(file, Self.last, as: UInt32.self)
    let number = notes.append()
    notes.store(note.bits, number, 0)
    notes.store(UInt32(truncatingIfNeeded: file), number, Self.owner)
    notes.store(last & ~Self.suppressed, number, Self.before)
    files.store(UInt32(truncatingIfNeeded: number + 1) | (last & Self.suppressed), file, Self.last)
    return UInt32(truncatingIfNeeded: number) | Self.isNote
  }

  // MARK: Members of cohorts

  /// Whose message a member is, and when it was.
  func member(_ member: UInt32) -> (file: Int, at: Timestamp) {
    let number = Int(member & ~Self.isNote)
    if member & Self.isNote == 0 { return (number, Note(bits: files.load(number, Self.first, as: UInt64.self)).at) }
    return (
      Int(notes.load(number, Self.owner, as: UInt32.self)), Note(bits: notes.load(number, 0, as: UInt64.self)).at
    )
  }

  /// The member after another, counted from 1; 0 is the end.
  func next(after member: UInt32) -> UInt32 {
    let number = Int(member & ~Self.isNote)
    return member & Self.isNote == 0
      ? files.load(number, Self.fileNext, as: UInt32.self) : notes.load(number, Self.noteNext, as: UInt32.self)
  }

  mutating func setNext(_ next: UInt32, after member: UInt32) {
    let number = Int(member & ~Self.isNote)
    if member & Self.isNote == 0 {
      files.store(next, number, Self.fileNext)
    } else {
      notes.store(next, number, Self.noteNext)
    }
  }

  // MARK: The index

  /// See `KeySet.touch`.
  func touchIndex(_ key: CompactKey) -> UInt32 {
    let part = parts[key.part]
    guard !part.places.isEmpty else { return 0 }
    let place = key.place(in: part.places.count)
    return part.places[place] ^ UInt32(part.tags[place])
  }

  /// The same for the file that stands where a key is looked for first.
  func touchFile(_ key: CompactKey) -> UInt8 {
    let part = parts[key.part]
    guard !part.places.isEmpty else { return 0 }
    let place = key.place(in: part.places.count)
    guard part.tags[place] == Self.tag(of: key) else { return 0 }
    return files.load(Int(part.places[place]) - 1, 0, as: UInt8.self)
  }

  /// Bytes that are held.
  var byteCount: Int {
    files.byteCount + notes.byteCount
      + parts.reduce(0) { $0 + $1.places.capacity * MemoryLayout<UInt32>.size + $1.tags.capacity }
  }

  private func key(of file: Int) -> CompactKey {
    CompactKey(low: files.load(file, 0, as: UInt64.self), high: files.load(file, 8, as: UInt8.self))
  }

  private func place(of key: CompactKey, in part: Part) -> Int {
    let tag = Self.tag(of: key)
    var place = key.place(in: part.tags.count)
    while true {
      let found = part.tags[place]
      if found == 0 || found == tag && self.key(of: Int(part.places[place]) - 1) == key { return place }
      place += 1
      if place == part.tags.count { place = 0 }
    }
  }

  /// Of the bits of a key that its place depends on least.
  private static func tag(of key: CompactKey) -> UInt8 { max(1, UInt8(truncatingIfNeeded: key.low)) }

  /// Makes room in the index for so many more followers at once.
  mutating func reserve(_ count: Int) {
    for part in parts.indices {
      let capacity = CompactKey.capacity(for: count, besides: parts[part].count)
      if capacity > parts[part].places.count { rebuild(part, capacity: capacity) }
    }
  }

  /// Gives back room in the index of which there turned out to be far too much.
  mutating func trim() {
    for part in parts.indices {
      let enough = CompactKey.capacity(for: parts[part].count * CompactKey.parts, besides: 0)
      if parts[part].places.count > enough + enough / 4 { rebuild(part, capacity: enough) }
    }
  }

  private mutating func rebuild(_ part: Int, capacity: Int) {
    var grown = [UInt32](repeating: 0, count: capacity)
    var tags = [UInt8](repeating: 0, count: capacity)
    for number in parts[part].places where number != 0 {
      let key = key(of: Int(number) - 1)
      var place = key.place(in: capacity)
      while tags[place] != 0 {
        place += 1
        if place == capacity { place = 0 }
      }
      grown[place] = number
      tags[place] = Self.tag(of: key)
    }
    parts[part].places = grown
    parts[part].tags = tags
  }
}
