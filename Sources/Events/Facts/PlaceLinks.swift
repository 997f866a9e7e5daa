/// Addresses that people put behind their place: “Oslo | https://ada.example”.
enum PlaceLinks {
  /// The place without the words that are addresses, and without the signs that led to them. A host without `http` or `www.` stays, since
  /// it may be a name.
  ///
  /// - Parameter place: cleaned.
  static func removed(from place: String) -> String {
    if place.utf8.withContiguousStorageIfAvailable(areAbsent(from:)) ?? false { return place }
    var kept: [Substring] = []
    for word in place.split(separator: " ") {
      if !isAddress(word) {
        kept.append(word)
      } else {
        while kept.last.map(isSign) == true { kept.removeLast() }
      }
    }
    return kept.joined(separator: " ")
  }

  /// Whether nothing is to be removed from a place, seen by a look at its bytes. False doesn't mean that there is.
  static func areAbsent(from bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in bytes.indices.dropLast() {
      let next = bytes[index + 1]
      if bytes[index] == UInt8(ascii: ":"), next == UInt8(ascii: "/") { return false }
      if bytes[index] | 0x20 == UInt8(ascii: "w"), next == UInt8(ascii: ".") { return false }
    }
    return true
  }

  private static func isAddress(_ word: Substring) -> Bool {
    let word = word.lowercased()
    if word.contains("://") { return true }
    let bare = word.drop { !$0.isLetter }
    return bare.hasPrefix("www.") && bare.count > 4
  }

  /// Neither letter nor digit: `|`, `-`, `👉`, `→`.
  private static func isSign(_ word: Substring) -> Bool { word.allSatisfy { !$0.isLetter && !$0.isNumber } }
}
