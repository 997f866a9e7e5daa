/// Words of one family that a stem alone doesn't show: who does something and what it is done with.
enum WordFamily {
  /// “cello” and “cellist”, “bees” and “beekeeper”, “ceramista” and “ceramica”, “apicoltore” and “apicoltori”.
  static func isShared(_ one: String, _ other: String) -> Bool {
    let (left, right) = (Accents.plain(one), Accents.plain(other))
    return isPlayer(left, of: right) || isPlayer(right, of: left) || isTender(left, of: right)
      || isTender(right, of: left) || isKeeper(left, of: right) || isKeeper(right, of: left)
      || isInflected(left, right)
  }

  private static let players = ["istas", "ista", "istes", "iste", "isten", "isti", "ists", "ist"]
  private static let instruments = [
    "icas", "ica", "iche", "iques", "ique", "ik", "ia", "ie", "o", "os", "a", "as", "e", "y", "i",
  ]

  private static func isPlayer(_ word: String, of other: String) -> Bool {
    guard let ending = players.first(where: word.hasSuffix) else { return false }
    let base = word.dropLast(ending.count)
    guard base.count > 3, other.hasPrefix(base) else { return false }
    let rest = other.dropFirst(base.count)
    // “cell” is nothing of a cellist.
    return instruments.contains(String(rest)) || base.count > 4 && (rest.isEmpty || rest == "s")
  }

  private static let tenders = ["eiros", "eiras", "eiro", "eira", "eros", "eras", "ero", "era"]

  /// “faroleiro” and “farol”, “librera” and “libros”.
  private static func isTender(_ word: String, of other: String) -> Bool {
    guard let ending = tenders.first(where: word.hasSuffix) else { return false }
    let base = word.dropLast(ending.count)
    guard base.count > 3, other.hasPrefix(base) else { return false }
    return ["", "s", "es", "o", "os", "a", "as"].contains(String(other.dropFirst(base.count)))
  }

  /// Second halves of those who live by something.
  private static let keepers = [
    "keeper", "keepers", "keeping", "maker", "makers", "making", "smith", "smiths", "wright", "wrights", "grower",
    "growers", "breeder", "breeders", "monger", "mongers", "binder", "binders", "binding", "hunter", "hunters",
  ]

  private static func isKeeper(_ word: String, of other: String) -> Bool {
    guard let ending = keepers.first(where: word.hasSuffix) else { return false }
    let base = word.dropLast(ending.count)
    return base.count > 2 && (other == base || other == base + "s" || other == base + "es")
  }

  /// The same but for the vowel that Romance languages end a noun with, and its plural.
  private static func isInflected(_ left: String, _ right: String) -> Bool {
    guard let one = base(left), let other = base(right) else { return false }
    return one == other && one.count > 4
  }

  private static func base(_ word: String) -> Substring? {
    let singular = word.hasSuffix("s") ? word.dropLast() : word[...]
    guard let last = singular.last, "aeio".contains(last) else { return nil }
    return singular.dropLast()
  }
}
