/// Addresses that people put beside their place: “Oslo | https://ada.example”.
enum PlaceLinks {
  /// The place without addresses, and without the signs and words that lead to them. A host without `http` or `www.` stays, since it may be
  /// a name; so does a flag, which tells the country.
  ///
  /// - Parameter place: cleaned.
  static func removed(from place: String) -> String {
    if place.utf8.withContiguousStorageIfAvailable(areAbsent(from:)) ?? false { return place }
    var kept: [Substring] = []
    var isBehindAddress = false
    for word in place.split(separator: " ") {
      if let start = addressStart(in: word) {
        while kept.last.map(leadsOn) == true { kept.removeLast() }
        let before = trimmed(word[..<start])
        if !before.isEmpty { kept.append(before) }
        isBehindAddress = true
      } else if !isBehindAddress || !kept.isEmpty || !isSign(word) {
        kept.append(word)
        isBehindAddress = false
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

  /// Where an address starts in a word: at its scheme, or at `www.`.
  private static func addressStart(in word: Substring) -> Substring.Index? {
    if let mark = word.firstRange(of: "://") {
      let scheme = word[..<mark.lowerBound].reversed().prefix { $0.isASCII && $0.isLetter }.count
      return scheme == 0 ? nil : word.index(mark.lowerBound, offsetBy: -scheme)
    }
    return word.indices.first { place in
      let rest = word[place...]
      return rest.count > 4 && rest.prefix(4).lowercased() == "www."
        && (place == word.startIndex || !word[word.index(before: place)].isLetter)
    }
  }

  /// Without the signs between a place and an address that is written right behind it.
  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let last = text.last, isSign(text.suffix(1)), !isFlag(last) { text.removeLast() }
    return text
  }

  /// A sign, or a word that speaks of the address: “see”, “(web:”.
  private static func leadsOn(_ word: Substring) -> Bool {
    if isSign(word) { return true }
    return leading.contains(String(word.lowercased().drop { !$0.isLetter }.prefix(while: \.isLetter)))
  }

  private static let leading: Set<String> = ["and", "or", "see", "at", "web", "website", "site", "blog", "link", "via"]

  /// Neither letter nor digit nor flag: `|`, `-`, `👉`, `→`.
  private static func isSign(_ word: Substring) -> Bool {
    word.allSatisfy { !$0.isLetter && !$0.isNumber && !isFlag($0) }
  }

  private static func isFlag(_ character: Character) -> Bool {
    character.unicodeScalars.contains { (0x1f1e6...0x1f1ff).contains($0.value) || $0.value == 0x1f3f4 }
  }
}
