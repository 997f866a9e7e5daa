/// Where keys were found last, counted in values from their object: a guess for the next line. Belongs to one parser.
struct KeyHints {
  private struct Hint {
    var key: UnsafePointer<UInt8>?
    var distance: Int
  }

  private let hints: UnsafeMutablePointer<Hint>
  private static let bits = 8

  init() {
    hints = .allocate(capacity: 1 << Self.bits)
    hints.initialize(repeating: Hint(key: nil, distance: 1), count: 1 << Self.bits)
  }

  func deallocate() { hints.deallocate() }

  /// At least 1, which is the first value's.
  func distance(of key: StaticString) -> Int {
    let hint = hints[Self.place(of: key)]
    return hint.key == key.utf8Start ? hint.distance : 1
  }

  func remember(_ distance: Int, of key: StaticString) {
    hints[Self.place(of: key)] = Hint(key: key.utf8Start, distance: max(1, distance))
  }

  /// Keys are told by where they stand in the program: the same key at another place is another one, which costs nothing but a guess.
  private static func place(of key: StaticString) -> Int {
    Int((UInt64(UInt(bitPattern: key.utf8Start)) &* 0x9e37_79b9_7f4a_7c15) >> UInt64(64 - bits))
  }
}
