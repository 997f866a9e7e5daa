/// A text as a list of characters that compare as rules do, each with the place it came from.
///
/// Characters are grapheme clusters, so that `e` isn't found in `é`, and compare by canonical equivalence, so that it makes no
/// difference how `é` is encoded.
struct FoldedText: Sendable {
  let text: String
  let characters: [Character]
  /// Where each character stands in `text`; the characters of a folded `ß` share one place.
  let places: [Range<String.Index>]

  init(_ text: String, caseSensitive: Bool) {
    var characters: [Character] = []
    var places: [Range<String.Index>] = []
    if let plain = ASCIIText(text) {
      characters = plain.map(caseSensitive: caseSensitive) { character, _, _ in character }
      places = plain.map(caseSensitive: true) { _, _, place in place }
      self.text = text
      self.characters = characters
      self.places = places
      return
    }
    for index in text.indices {
      let place = index..<text.index(after: index)
      if caseSensitive {
        characters.append(text[index])
        places.append(place)
      } else {
        for character in caseFolded(text[index]) {
          characters.append(character)
          places.append(place)
        }
      }
    }
    self.text = text
    self.characters = characters
    self.places = places
  }

  var isEmpty: Bool { characters.isEmpty }

  static func == (left: FoldedText, right: FoldedText) -> Bool { left.characters == right.characters }

  func isEqual(to other: FoldedText?) -> Bool { other.map { self == $0 } ?? false }

  /// The first place where another text stands in this one, as it is written there. An empty text is never found.
  func firstOccurrence(of sought: FoldedText) -> Substring? {
    guard !sought.isEmpty, sought.characters.count <= characters.count else { return nil }
    for start in 0...(characters.count - sought.characters.count) where has(sought, at: start) {
      return original(start..<start + sought.characters.count)
    }
    return nil
  }

  /// The start of this text, as it is written, when it is the other one.
  func start(equalTo sought: FoldedText) -> Substring? {
    has(sought, at: 0) ? original(0..<sought.characters.count) : nil
  }

  /// The end of this text, as it is written, when it is the other one.
  func end(equalTo sought: FoldedText) -> Substring? {
    let start = characters.count - sought.characters.count
    return has(sought, at: start) ? original(start..<characters.count) : nil
  }

  private func has(_ sought: FoldedText, at start: Int) -> Bool {
    guard !sought.isEmpty, start >= 0, start + sought.characters.count <= characters.count else { return false }
    return characters[start..<start + sought.characters.count].elementsEqual(sought.characters)
  }

  private func original(_ range: Range<Int>) -> Substring? {
    guard let first = places[range].first, let last = places[range].last else { return nil }
    return text[first.lowerBound..<last.upperBound]
  }
}
