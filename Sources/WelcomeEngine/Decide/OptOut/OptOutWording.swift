/// Words in a row, each one of several, by which someone asks to hear no more.
struct OptOutWording: Sendable {
  private let words: [[String]]
  /// Whether nothing but polite words may stand before it in its sentence.
  private let isOpening: Bool

  init(_ words: [[String]], isOpening: Bool = false) {
    self.words = words
    self.isOpening = isOpening
  }

  /// - Parameter line: words with `|` between those that may stand in the same place; `^` first for one that opens a sentence.
  init(line: Substring) {
    let parts = line.split(separator: " ").map { part in part.split(separator: "|").map { String($0) } }
    isOpening = parts.first == ["^"]
    words = isOpening ? Array(parts.dropFirst()) : parts
  }

  /// The longest words of which a sentence has to have one.
  var needed: [String] {
    words.max { shortest($0) < shortest($1) } ?? []
  }

  private func shortest(_ words: [String]) -> Int { words.map(\.count).min() ?? 0 }

  /// The words of a sentence that are this wording; nil where it doesn't stand there, or behind a word that turns it around.
  func found(in sentence: [String]) -> ArraySlice<String>? {
    guard !words.isEmpty, sentence.count >= words.count else { return nil }
    for start in 0...sentence.count - words.count {
      if start > 0 {
        if Self.negations.contains(sentence[start - 1]) { continue }
        if isOpening, !OptOutWordings.isPolite(sentence[start - 1]) { return nil }
      }
      let piece = sentence[start..<start + words.count]
      if zip(words, piece).allSatisfy({ $0.contains($1) }) { return piece }
    }
    return nil
  }

  private static let negations: Set<String> = [
    "don't", "dont", "not", "never", "can't", "cant", "cannot", "won't", "wont", "didn't", "wouldn't", "couldn't",
    "nicht", "no", "não", "non", "niet",
  ]
}
