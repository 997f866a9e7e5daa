/// A text as numbers: for each character that is compared its key, its class and where it stands. Made anew for every event in the same
/// memory; not to be copied, since that would count the references of its parts for every text.
struct TextScan: ~Copyable {
  /// In UTF-8 bytes of the text.
  struct Place: Equatable, BitwiseCopyable {
    var start: Int
    var end: Int
  }

  private(set) var count = 0
  /// The classes that occur, as bits.
  private(set) var kindsSeen: UInt32 = 0
  // Only the first `count` are of this text.
  private(set) var keys = ScratchArray<UInt32>(repeating: 0, count: 256)
  private(set) var kinds = ScratchArray<UInt8>(repeating: 0, count: 256)
  /// Not filled for texts in ASCII, where each character is one byte.
  private var places = ScratchArray(repeating: Place(start: 0, end: 0), count: 16)
  private(set) var isASCII = true
  /// A copy of the text.
  private var bytes = ScratchArray<UInt8>(repeating: 0, count: 256)
  private var byteCount = 0

  /// - Parameter text: valid UTF-8.
  mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, _ form: TextForm, _ alphabet: Alphabet, _ cache: inout CharacterCache
  ) {
    byteCount = text.count
    bytes.reserve(text.count)
    if let start = text.baseAddress { bytes.start.update(from: start, count: text.count) }
    count = 0
    kindsSeen = 0
    keys.reserve(text.count)
    kinds.reserve(text.count)
    isASCII = readASCII(text, form.asciiTable)
    if !isASCII { readCharacters(text, form, alphabet, &cache) }
  }

  func place(at index: Int) -> Place {
    isASCII ? Place(start: index, end: index + 1) : places[index]
  }

  /// The text from one character to before another, as it is written.
  func original(_ range: Range<Int>) -> String {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= count else { return "" }
    let (start, end) = (place(at: range.lowerBound).start, place(at: range.upperBound - 1).end)
    guard start <= end, end <= byteCount else { return "" }
    return String(decoding: UnsafeBufferPointer(start: bytes.start + start, count: end - start), as: UTF8.self)
  }

  /// False, and nothing of use, when there is anything but ASCII, or a carriage return, which may be half of a character.
  private mutating func readASCII(_ text: UnsafeBufferPointer<UInt8>, _ table: ASCIITable) -> Bool {
    guard let bytes = text.baseAddress else { return true }
    let (keys, kinds) = (keys.start, kinds.start)
    var seen: UInt32 = 0
    // The table has an entry for every byte; what isn't plain has a class of its own.
    for index in 0..<text.count {
      let entry = table.entries[Int(bytes[index])]
      keys[index] = entry & 0xFF
      kinds[index] = UInt8(truncatingIfNeeded: entry >> 8)
      seen |= 1 << ((entry >> 8) & 31)
    }
    if seen & ASCIITable.notPlain != 0 { return false }
    kindsSeen = seen
    count = text.count
    return true
  }

  private mutating func readCharacters(
    _ text: UnsafeBufferPointer<UInt8>, _ form: TextForm, _ alphabet: Alphabet, _ cache: inout CharacterCache
  ) {
    let table = form.asciiTable
    places.reserve(text.count)
    var offset = 0
    while offset < text.count {
      offset = putRun(of: text, from: offset, table)
      let group = ScalarGroup(text, from: offset)
      if let scalar = group.only {
        if scalar.isASCII, scalar != "\r" {
          put(table, text[offset], at: offset)
        } else {
          put(scalar, Place(start: offset, end: group.end), form, alphabet, &cache)
        }
      } else {
        for character in String(decoding: text[offset..<group.end], as: UTF8.self) {
          let place = Place(start: offset, end: offset + character.utf8.count)
          let parts = character.unicodeScalars
          if let scalar = parts.first, parts.count == 1 {
            put(scalar, place, form, alphabet, &cache)
          } else {
            put(character, place, form, alphabet, &cache)
          }
          offset = place.end
        }
      }
      offset = group.end
    }
  }

  /// Takes ASCII before more of it, of which each byte but for a carriage return is a character.
  /// - Returns: where the run ends.
  private mutating func putRun(of text: UnsafeBufferPointer<UInt8>, from start: Int, _ table: ASCIITable) -> Int {
    guard let bytes = text.baseAddress else { return start }
    keys.reserve(count + text.count - start, keeping: count)
    kinds.reserve(count + text.count - start, keeping: count)
    places.reserve(count + text.count - start, keeping: count)
    let (keys, kinds, places) = (keys.start + count, kinds.start + count, places.start + count)
    var seen: UInt32 = 0
    var length = 0
    let most = text.count - 1 - start
    while length < most {
      let byte = bytes[start &+ length]
      guard byte | bytes[start &+ length &+ 1] < 0x80, byte != 0x0D else { break }
      let entry = table.entries[Int(byte)]
      keys[length] = entry & 0xFF
      kinds[length] = UInt8(truncatingIfNeeded: entry >> 8)
      places[length] = Place(start: start &+ length, end: start &+ length &+ 1)
      seen |= 1 << ((entry >> 8) & 31)
      length &+= 1
    }
    kindsSeen |= seen
    count += length
    return start &+ length
  }

  @inline(__always)
  private mutating func put(_ table: ASCIITable, _ byte: UInt8, at offset: Int) {
    let entry = table.entries[Int(byte)]
    put(entry & 0xFF, UInt8(truncatingIfNeeded: entry >> 8), Place(start: offset, end: offset &+ 1))
  }

  private mutating func put(
    _ scalar: Unicode.Scalar, _ place: Place, _ form: TextForm, _ alphabet: Alphabet, _ cache: inout CharacterCache
  ) {
    guard let entry = cache.entry(for: scalar, form, alphabet) else {
      put(Character(scalar), place, form, alphabet)
      return
    }
    put(entry, place)
  }

  private mutating func put(
    _ character: Character, _ place: Place, _ form: TextForm, _ alphabet: Alphabet, _ cache: inout CharacterCache
  ) {
    guard let entry = cache.entry(for: character, form, alphabet) else {
      put(character, place, form, alphabet)
      return
    }
    put(entry, place)
  }

  @inline(__always)
  private mutating func put(_ entry: CharacterCache.Entry, _ place: Place) {
    if entry.count > 0 { put(entry.keys.0, entry.kind, place) }
    if entry.count > 1 { put(entry.keys.1, entry.kind, place) }
    if entry.count > 2 { put(entry.keys.2, entry.kind, place) }
  }

  private mutating func put(_ character: Character, _ place: Place, _ form: TextForm, _ alphabet: Alphabet) {
    let parts = form.parts(of: character)
    for part in parts.characters { put(alphabet.key(of: part), parts.kind.rawValue, place) }
  }

  private mutating func put(_ key: UInt32, _ kind: UInt8, _ place: Place) {
    keys.reserve(count + 1, keeping: count)
    kinds.reserve(count + 1, keeping: count)
    places.reserve(count + 1, keeping: count)
    keys[count] = key
    kinds[count] = kind
    places[count] = place
    kindsSeen |= 1 << UInt32(kind)
    count += 1
  }
}

/// Scalars of a valid text up to where a boundary of characters certainly is.
private struct ScalarGroup {
  /// The scalar where there is just one.
  private(set) var only: Unicode.Scalar?
  /// Where the next one starts, in bytes.
  private(set) var end: Int

  init(_ text: UnsafeBufferPointer<UInt8>, from start: Int) {
    let first = Self.scalar(text, at: start)
    only = first
    end = start &+ UTF8.width(first)
    var isSolo = SoloScalars.contains(first.value)
    while end < text.count {
      let next = Self.scalar(text, at: end)
      let isNextSolo = SoloScalars.contains(next.value)
      if isSolo, isNextSolo { return }
      only = nil
      end &+= UTF8.width(next)
      isSolo = isNextSolo
    }
  }

  private static func scalar(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Unicode.Scalar {
    let lead = text[offset]
    if lead < 0x80 { return Unicode.Scalar(lead) }
    let count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard offset &+ count <= text.count else { return Unicode.Scalar(0x7F) }
    var value = UInt32(lead) & (0xFF >> UInt32(count &+ 1))
    for place in 1..<count { value = value << 6 | UInt32(text[offset &+ place] & 0x3F) }
    return Unicode.Scalar(value) ?? Unicode.Scalar(0x7F)
  }
}
