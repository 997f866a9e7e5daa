/// Numbers for the characters that occur in the rules' texts, so that texts are compared as numbers. ASCII characters have their own
/// codes; canonically equivalent characters have one number.
struct Alphabet: Sendable {
  /// A character that no rule has: equal to none of them.
  static let unknown = UInt32.max

  private var keys: [Character: UInt32]
  private var next: UInt32 = 0x80

  init() {
    keys = Dictionary(
      (UInt8(0)..<0x80).map { (Character(UnicodeScalar($0)), UInt32($0)) }, uniquingKeysWith: { first, _ in first })
  }

  func key(of character: Character) -> UInt32 { keys[character] ?? Self.unknown }

  mutating func add(_ character: Character) -> UInt32 {
    if let known = keys[character] { return known }
    let key = next
    keys[character] = key
    next += 1
    return key
  }

  mutating func add(_ characters: some Sequence<Character>) -> [UInt32] { characters.map { add($0) } }
}
