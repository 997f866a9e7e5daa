/// Remembers what characters are compared as, since the same ones come again and again. Small tables in which a newcomer takes the place of
/// another.
struct CharacterCache {
  struct Entry {
    fileprivate var key = Key(low: .max, high: .max)
    var kind: UInt8 = 0
    var count: UInt8 = 0
    var keys: (UInt32, UInt32, UInt32) = (0, 0, 0)
  }

  /// A scalar, or the UTF-8 bytes of a character of several.
  fileprivate struct Key: Equatable {
    var low: UInt64
    var high: UInt64
  }

  private static let size = 4096
  private var scalars: [Entry] = []
  private var clusters: [Entry] = []

  /// Nil for the rare scalars that become more than three characters.
  mutating func entry(for scalar: Unicode.Scalar, _ form: TextForm, _ alphabet: Alphabet) -> Entry? {
    Self.entry(Key(low: UInt64(scalar.value), high: 0), in: &scalars, form, alphabet) { Character(scalar) }
  }

  /// Of a character of several scalars: a flag, an emoji with its selector or skin tone, a letter with its mark. Nil for long ones, and
  /// for those that become more than three characters.
  mutating func entry(for character: Character, _ form: TextForm, _ alphabet: Alphabet) -> Entry? {
    guard let key = Self.key(of: character) else { return nil }
    return Self.entry(key, in: &clusters, form, alphabet) { character }
  }

  private static func key(of character: Character) -> Key? {
    guard character.utf8.count <= 16 else { return nil }
    var key = Key(low: 0, high: 0)
    for byte in character.utf8 { (key.high, key.low) = (key.high << 8 | key.low >> 56, key.low << 8 | UInt64(byte)) }
    return key
  }

  @inline(__always)
  private static func entry(
    _ key: Key, in entries: inout [Entry], _ form: TextForm, _ alphabet: Alphabet, _ character: () -> Character
  ) -> Entry? {
    if entries.isEmpty { entries = [Entry](repeating: Entry(), count: size) }
    let place = Int(truncatingIfNeeded: ((key.low ^ key.high &* 31) &* 0x9E37_79B9_7F4A_7C15) >> 52)
    let known = entries[place]
    if known.key == key { return known }
    let parts = form.parts(of: character())
    let keys = parts.characters.map(alphabet.key)
    guard keys.count <= 3 else { return nil }
    var made = Entry(key: key, kind: parts.kind.rawValue, count: UInt8(keys.count))
    if !keys.isEmpty { made.keys.0 = keys[0] }
    if keys.count > 1 { made.keys.1 = keys[1] }
    if keys.count > 2 { made.keys.2 = keys[2] }
    entries[place] = made
    return made
  }
}
