/// What stands around the name of a place: "based in", "greater", "northern", "metro area".
enum PlaceWords {
  /// The text, or the text without those words, one after the other, as soon as that is a place.
  static func place(in name: String, _ isPlace: (String) -> Bool) -> String? {
    if isPlace(name) { return name }
    // Words part from a name by a space.
    guard let space = name.utf8.firstIndex(of: UInt8(ascii: " ")), let last = name.utf8.lastIndex(of: UInt8(ascii: " "))
    else { return nil }
    for end in ends[name[last...].dropFirst()] ?? [] where name.hasSuffix(end) {
      let rest = String(name.dropLast(end.count))
      if isPlace(rest) { return rest }
    }
    for start in starts[name[..<space]] ?? [] where name.hasPrefix(start) {
      let rest = String(name.dropFirst(start.count))
      // South America and its like are more than a country.
      return rest == "america" ? nil : place(in: rest, isPlace)
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
