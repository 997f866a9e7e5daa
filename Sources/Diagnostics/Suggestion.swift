/// Finds what someone may have meant by a name that isn't known.
public enum Suggestion {
  /// The known name nearest to what was written, or nil when none is near enough to be worth saying.
  ///
  /// Near is a Damerau-Levenshtein distance (optimal string alignment) of at most a third of the longer name (1 for names of two
  /// or three characters), or one name of three characters or more being the start of the other. Case and the difference of `-` and
  /// `_` don't count.
  public static func nearest(to name: String, in known: some Sequence<String>) -> String? {
    let wanted = normalized(name)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    var best: (name: String, rank: (Int, Int))?
    let letters = wanted.sorted()
    for candidate in known {
      let other = normalized(candidate)
      guard !other.isEmpty, other.count <= 64 else { continue }
      var distance = distance(wanted, other)
      if wanted.count >= 3, other.starts(with: wanted) || wanted.starts(with: other), other.count >= 3 {
        distance = min(distance, 1)
      }
      // Names that have nothing in common are never near, however short.
      let longer = max(wanted.count, other.count)
      guard distance < longer, distance <= max(1, longer / 3) else { continue }
      // Of several, one of the same letters is meant, or else one that starts like it.
      let rank = (distance, other.sorted() == letters ? 0 : other.first == wanted.first ? 1 : 2)
      if let found = best, (found.rank.0, found.rank.1, found.name) <= (rank.0, rank.1, candidate) { continue }
      best = (candidate, rank)
    }
    return best?.name
  }

  /// The help line for a suggestion: did you mean `name`?
  public static func help(for name: String, in known: some Sequence<String>) -> String? {
    nearest(to: name, in: known).map { "did you mean `\($0)`?" }
  }

  private static func normalized(_ name: String) -> [Character] {
    name.lowercased().map { $0 == "-" ? "_" : $0 }
  }

  /// Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours cost 1.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in 1...left.count {
      var row = [i] + [Int](repeating: 0, count: right.count)
      for j in 1...right.count {
        let cost = left[i - 1] == right[j - 1] ? 0 : 1
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
