/// Remembers what single scalars are compared as, since the same ones come again and again. A small table in which a newcomer takes
/// the place of another.
struct CharacterCache {
  struct Entry {
    var scalar: UInt32 = .max
    var kind: UInt8 = 0
    var count: UInt8 = 0
    var keys: (UInt32, UInt32, UInt32) = (0, 0, 0)
  }

  private static let size = 4096
  private var entries: [Entry] = []

  /// Nil for the rare scalars that become more than three characters.
  mutating func entry(for scalar: Unicode.Scalar, _ form: TextForm, _ alphabet: Alphabet) -> Entry? {
    if entries.isEmpty { entries = [Entry](repeating: Entry(), count: Self.size) }
    let place = Int((scalar.value &* 0x9E37_79B1) >> 20)
    let known = entries[place]
    if known.scalar == scalar.value { return known }
    let parts = form.parts(of: Character(scalar))
    let keys = parts.characters.map(alphabet.key)
    guard keys.count <= 3 else { return nil }
    var made = Entry(scalar: scalar.value, kind: parts.kind.rawValue, count: UInt8(keys.count))
    if !keys.isEmpty { made.keys.0 = keys[0] }
    if keys.count > 1 { made.keys.1 = keys[1] }
    if keys.count > 2 { made.keys.2 = keys[2] }
    entries[place] = made
    return made
  }
}
