/// What stands around the name of a place: "based in", "greater", "northern", "metro area".
enum PlaceWords {
  /// What is found for the text, or for the text without those words, one after the other, as soon as something is.
  static func first<Found>(in name: String, _ find: (String) -> Found?) -> Found? {
    if let found = find(name) { return found }
    // Words part from a name by a space.
    guard let space = name.utf8.firstIndex(of: UInt8(ascii: " ")), let last = name.utf8.lastIndex(of: UInt8(ascii: " "))
    else { return nil }
    for end in ends[name[last...].dropFirst()] ?? [] where name.hasSuffix(end) {
      if let found = find(String(name.dropLast(end.count))) { return found }
    }
    for start in starts[name[..<space]] ?? [] where name.hasPrefix(start) {
      let rest = String(name.dropFirst(start.count))
      // South America and its like are more than a country.
      return rest == "america" ? nil : first(in: rest, find)
    }
    return nil
  }

  /// By their first words. The longer of two before the shorter that it begins with.
  private static let starts = Dictionary(
    grouping: [
      "based in ", "living in ", "lives in ", "live in ", "located in ", "residing in ", "currently in ", "currently ",
      "somewhere in ", "just outside of ", "just outside ", "outside of ", "outside ", "near ", "around ", "between ",
      "in ", "the ", "sunny ", "rainy ", "beautiful ", "greater ", "metropolitan ", "metro ", "downtown ", "midtown ",
      "central ", "inner ", "rural ", "suburban ", "north east ", "north west ", "south east ", "south west ", "north ",
      "south ", "east ", "west ", "northern ", "southern ",
      "eastern ", "western ", "northeast ", "northwest ", "southeast ", "southwest ",
    ], by: { $0.prefix { $0 != " " } })

  /// By their last words.
  private static let ends = Dictionary(
    grouping: [
      " metropolitan area", " metro area", " area", " metro", " suburbs", " region", " province", " city", " proper",
      " cbd", " dc",
    ], by: { $0.split(separator: " ").last ?? "" })

  /// Words between two places, of which none may be the one where someone lives now.
  static let joints: Set<String> = [
    "and", "or", "to", "via", "und", "oder", "et", "ou", "y", "e", "ve", "dan", "x",
  ]
}
