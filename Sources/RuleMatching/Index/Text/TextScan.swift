/// A text as numbers: for each character that is compared its key, its class and where it stands. Made anew for every event in the same
/// memory.
struct TextScan {
  /// In UTF-8 bytes of the text.
  struct Place: Equatable {
    var start: Int
    var end: Int
  }

  private(set) var text = ""
  private(set) var count = 0
  /// The classes that occur, as bits.
  private(set) var kindsSeen: UInt32 = 0
  // Only the first `count` are of this text.
  private(set) var keys: [UInt32] = []
  private(set) var kinds: [UInt8] = []
  /// Not filled for texts in ASCII, where each character is one byte.
  private var places: [Place] = []
  private(set) var isASCII = true

  mutating func read(_ text: String, _ form: TextForm, _ alphabet: Alphabet, _ cache: inout CharacterCache) {
    self.text = text
    self.text.makeContiguousUTF8()
    count = 0
    kindsSeen = 0
    isASCII = readASCII(form.asciiTable)
    if !isASCII { readCharacters(form, alphabet, &cache) }
  }

  func place(at index: Int) -> Place {
    isASCII ? Place(start: index, end: index + 1) : places[index]
  }

  /// The text from one character to before another, as it is written.
  func original(_ range: Range<Int>) -> String {
    guard !range.isEmpty, range.upperBound <= count else { return "" }
    let (start, end) = (place(at: range.lowerBound).start, place(at: range.upperBound - 1).end)
    return String(decoding: text.utf8.dropFirst(start).prefix(end - start), as: UTF8.self)
  }

  /// False, and nothing of use, when there is anything but ASCII, or a carriage return, which may be half of a character.
  private mutating func readASCII(_ table: ASCIITable) -> Bool {
    let length = text.utf8.count
    if keys.count < length {
      keys.append(contentsOf: repeatElement(0, count: length - keys.count))
      kinds.append(contentsOf: repeatElement(0, count: length - kinds.count))
    }
    var seen: UInt32 = 0
    var isPlain = true
    text.withUTF8 { bytes in
      for byte in bytes where byte >= 0x80 || byte == 0x0D {
        isPlain = false
        break
      }
      guard isPlain else { return }
      keys.withUnsafeMutableBufferPointer { keys in
        kinds.withUnsafeMutableBufferPointer { kinds in
          table.keys.withUnsafeBufferPointer { tableKeys in
            table.kinds.withUnsafeBufferPointer { tableKinds in
              // All buffers are as long as the text or, the table's, have an entry for every ASCII byte.
              for index in bytes.indices {
                let byte = Int(bytes[index] & 0x7F)
                let kind = tableKinds[byte]
                keys[index] = tableKeys[byte]
                kinds[index] = kind
                seen |= 1 << UInt32(kind)
              }
            }
          }
        }
      }
    }
    guard isPlain else { return false }
    kindsSeen = seen
    count = length
    return true
  }

  private mutating func readCharacters(_ form: TextForm, _ alphabet: Alphabet, _ cache: inout CharacterCache) {
    places.removeAll(keepingCapacity: true)
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var offset = 0
    while index < scalars.endIndex {
      let scalar = scalars[index]
      var end = scalars.index(after: index)
      let standsAlone =
        SoloScalars.contains(scalar.value)
        && (end == scalars.endIndex || SoloScalars.contains(scalars[end].value))
      if standsAlone {
        let length = UTF8.width(scalar)
        put(scalar, Place(start: offset, end: offset + length), form, alphabet, &cache)
        offset += length
      } else {
        var wasSolo = SoloScalars.contains(scalar.value)
        while end < scalars.endIndex {
          let isSolo = SoloScalars.contains(scalars[end].value)
          if wasSolo, isSolo { break }
          wasSolo = isSolo
          end = scalars.index(after: end)
        }
        for character in text[index..<end] {
          let length = character.utf8.count
          let place = Place(start: offset, end: offset + length)
          let parts = character.unicodeScalars
          if let scalar = parts.first, parts.count == 1 {
            put(scalar, place, form, alphabet, &cache)
          } else {
            put(character, place, form, alphabet)
          }
          offset += length
        }
      }
      index = end
    }
  }

  private mutating func put(
    _ scalar: Unicode.Scalar, _ place: Place, _ form: TextForm, _ alphabet: Alphabet, _ cache: inout CharacterCache
  ) {
    guard let entry = cache.entry(for: scalar, form, alphabet) else {
      put(Character(scalar), place, form, alphabet)
      return
    }
    if entry.count > 0 { put(entry.keys.0, entry.kind, place) }
    if entry.count > 1 { put(entry.keys.1, entry.kind, place) }
    if entry.count > 2 { put(entry.keys.2, entry.kind, place) }
  }

  private mutating func put(_ character: Character, _ place: Place, _ form: TextForm, _ alphabet: Alphabet) {
    let parts = form.parts(of: character)
    for part in parts.characters { put(alphabet.key(of: part), parts.kind.rawValue, place) }
  }

  private mutating func put(_ key: UInt32, _ kind: UInt8, _ place: Place) {
    if count < keys.count {
      keys[count] = key
      kinds[count] = kind
    } else {
      keys.append(key)
      kinds.append(kind)
    }
    places.append(place)
    kindsSeen |= 1 << UInt32(kind)
    count += 1
  }
}
