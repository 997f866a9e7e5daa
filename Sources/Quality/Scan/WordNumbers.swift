/// The numbers by which phrases know words, and beginnings of words, in the order in which they are first seen, from 1.
struct WordNumbers {
  private(set) var words: [String: Int32] = [:]
  private(set) var prefixes: [String: Int32] = [:]

  mutating func number(word: String) -> Int32 { Self.number(word, in: &words) }
  mutating func number(prefix: String) -> Int32 { Self.number(prefix, in: &prefixes) }

  private static func number(_ text: String, in numbers: inout [String: Int32]) -> Int32 {
    let next = Int32(truncatingIfNeeded: numbers.count &+ 1)
    let number = numbers[text, default: next]
    if number == next { numbers[text] = next }
    return number
  }
}
