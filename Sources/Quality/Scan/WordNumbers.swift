/// The numbers by which phrases know words, and beginnings of words, in the order in which they are first seen, from 1.
struct WordNumbers {
  /// By number, the first of which is no word.
  private(set) var texts: [String] = [""]
  private(set) var words: [String: Int32] = [:]
  private(set) var prefixes: [String: Int32] = [:]

  mutating func number(word: String) -> Int32 {
    let number = Self.number(word, in: &words)
    if Int(number) == texts.count { texts.append(word) }
    return number
  }

  mutating func number(prefix: String) -> Int32 { Self.number(prefix, in: &prefixes) }

  private static func number(_ text: String, in numbers: inout [String: Int32]) -> Int32 {
    if let known = numbers[text] { return known }
    let next = Int32(truncatingIfNeeded: numbers.count &+ 1)
    numbers[text] = next
    return next
  }
}
