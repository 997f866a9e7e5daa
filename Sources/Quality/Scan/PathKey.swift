/// The path of a value as numbers, for telling it from a few known ones: comparing strings takes several times as long. Paths of 8 to 24
/// bytes have equal keys only where they are equal; others have none but their length.
struct PathKey: Equatable {
  private let count: Int
  private var first: UInt64 = 0
  private var middle: UInt64 = 0
  private var last: UInt64 = 0

  @inline(__always)
  init(_ path: String) {
    count = path.utf8.count
    guard (8...24).contains(count) else { return }
    // The parts overlap where the path is no multiple of their length.
    let parts = path.utf8.withContiguousStorageIfAvailable { bytes -> (UInt64, UInt64, UInt64) in
      let raw = UnsafeRawBufferPointer(bytes)
      let first = raw.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
      let middle = raw.count < 16 ? first : raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
      return (first, middle, raw.loadUnaligned(fromByteOffset: raw.count &- 8, as: UInt64.self))
    }
    if let parts { (first, middle, last) = parts }
  }

  /// Whether other keys can be compared with it.
  var isWhole: Bool { first != 0 }
}

/// Paths whose values the scan tells from others; see `Fact` and `CTAPast`.
struct KnownPaths {
  private let firstName = PathKey("follower.first_name")
  private let name = PathKey("follower.name")
  private let username = PathKey("follower.username")
  private let matchName = PathKey("match.name")
  private let matchUsername = PathKey("match.username")
  private let link = PathKey("cta.link")
  private let slot = PathKey("cta.slot")
  private let code = PathKey("cta.code")

  @inline(__always)
  func isName(_ path: String) -> Bool {
    let key = PathKey(path)
    guard key.isWhole else { return Fact.isName(path) }
    return key == firstName || key == name || key == username || key == matchName || key == matchUsername
  }

  /// The origin of a value of the call to action.
  @inline(__always)
  func callToActionValue(_ name: String) -> ScanSegment.Origin {
    let key = PathKey(name)
    if key.isWhole {
      if key == link { return .cta }
      if key == slot { return .ctaTime }
      if key == code { return .ctaCode }
    }
    return ScanSegment.callToActionValue(name)
  }
}
