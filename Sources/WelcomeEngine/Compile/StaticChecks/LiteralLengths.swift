/// Lengths of known texts that were counted before: rules share templates, and the paths through one have most of their text in common.
///
/// Not for several threads at once: each stretch of rules that is checked has its own, which is why the compiler needn't check it.
final class LiteralLengths: @unchecked Sendable {
  private var known: [String: Int] = [:]
  /// A rulebook in which no text comes twice doesn't have all of them kept.
  private static let most = 1_000

  func length(of text: String, _ count: (String) -> Int) -> Int {
    if let known = known[text] { return known }
    let length = count(text)
    if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
    known[text] = length
    return length
  }
}
