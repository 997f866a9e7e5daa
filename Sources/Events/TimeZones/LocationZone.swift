/// The time zone of a place as followers write it: "Berlin", "Austin, TX", "based in Lisbon 🇵🇹".
///
/// A wrong zone offers a meeting at a wrong hour, so that a place that may be elsewhere, or two places, give nothing.
public enum LocationZone {
  /// - Returns: an IANA name; nil where the place isn't known or isn't one.
  public static func identifier(of location: String) -> String? {
    guard location.utf8.count <= longest else { return nil }
    var parts = LocationParts(location)
    parts.resolve(with: .known)
    return parts.zone
  }

  /// In bytes; X takes 30 characters, other platforms more.
  private static let longest = 200
}

/// What the parts of a location were found to be.
private struct LocationParts {
  private var texts: [String]
  private let flags: [String]
  private var cities: [[Places.City]] = []
  /// For each part that names a country or state, those that it may be.
  private var regions: [[Places.Region]] = []
  /// For each part that may be either: New York, Victoria.
  private var both: [(cities: [Places.City], regions: [Places.Region])] = []

  init(_ location: String) {
    if ASCIIWord.isASCII(location) {
      // No flags and pictures, and every byte is a character.
      flags = []
      texts = location.utf8.split(whereSeparator: Self.isSeparator).compactMap { part in
        let words = part.split(separator: UInt8(ascii: " "))
        return words.isEmpty ? nil : words.map { String(Substring($0)) }.joined(separator: " ")
      }
      return
    }
    var texts: [String] = []
    var text = ""
    var flags: [String] = []
    for character in location {
      if let code = Self.countryCode(ofFlag: character) {
        flags.append(code)
        texts.append(text)
        text = ""
      } else if Self.separators.contains(character) || Letters.isPicture(character) {
        texts.append(text)
        text = ""
      } else {
        text.append(character)
      }
    }
    texts.append(text)
    self.flags = flags
    self.texts = texts.map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
  }

  /// As `separators`, of ASCII.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: "&"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\n"),
      UInt8(ascii: "+"), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  private static let separators: Set<Character> = [
    ",", "/", "|", "•", "·", "–", "—", ";", "&", "(", ")", "[", "]", "\n", "→", "⇄", "↔", "+", "、", "・", "，", ":",
  ]

  /// `DE` of the flag of Germany, which is written with two letters of its own.
  private static func countryCode(ofFlag character: Character) -> String? {
    let scalars = Array(character.unicodeScalars)
    guard scalars.count == 2 else { return nil }
    var code = ""
    for scalar in scalars {
      guard (0x1f1e6...0x1f1ff).contains(scalar.value), let letter = Unicode.Scalar(scalar.value - 0x1f1e6 + 0x41)
      else {
        return nil
      }
      code.unicodeScalars.append(letter)
    }
    return code
  }

  mutating func resolve(with places: Places) {
    for flag in flags {
      // States have codes too, but no flags.
      let country = places.regions(withCode: flag).filter { $0.code == flag }
      if !country.isEmpty { regions.append(country) }
    }
    for text in texts where !take(text, places) {
      // "Berlin Germany", "Brooklyn NY": the last words may be the country or state.
      let words = text.split(separator: " ").map(String.init)
      for split in stride(from: words.count - 1, to: 0, by: -1) {
        let (place, region) = (words[..<split].joined(separator: " "), words[split...].joined(separator: " "))
        guard !Self.regions(region, places).isEmpty, !Self.cities(place, places).isEmpty else { continue }
        _ = take(place, places)
        _ = take(region, places)
        break
      }
    }
    settle()
  }

  /// Takes what may be either for the state where a city of it stands beside it ("Melbourne, Victoria"), else for the city.
  private mutating func settle() {
    let sure = cities
    for (place, part) in both.enumerated() {
      let others = sure + both.enumerated().filter { $0.offset != place }.map(\.element.cities)
      let isState = others.contains { $0.contains { city in part.regions.contains { city.isIn($0) } } }
      if isState { regions.append(part.regions) } else { cities.append(part.cities) }
    }
  }

  /// Whether the text is a place.
  private mutating func take(_ text: String, _ places: Places) -> Bool {
    let (cities, regions) = (Self.cities(text, places), Self.regions(text, places))
    if cities.isEmpty || regions.isEmpty {
      if !cities.isEmpty { self.cities.append(cities) }
      if !regions.isEmpty { self.regions.append(regions) }
    } else {
      both.append((cities, regions))
    }
    return !cities.isEmpty || !regions.isEmpty
  }

  private static func regions(_ text: String, _ places: Places) -> [Places.Region] {
    let named = places.regions(named: Letters.folded(text))
    if !named.isEmpty { return named }
    // At most three capitals, with a dot behind each.
    guard text.utf8.count <= 6, ASCIIWord.isASCII(text) else { return [] }
    let code = ASCIIWord.filtered(text) { $0 != UInt8(ascii: ".") }
    let isCode = (2...3).contains(code.utf8.count) && code.utf8.allSatisfy { $0 &- UInt8(ascii: "A") < 26 }
    return isCode ? places.regions(withCode: code) : []
  }

  private static func cities(_ text: String, _ places: Places) -> [Places.City] {
    var name = ASCIIWord.filtered(Letters.folded(text)) { $0 != UInt8(ascii: ".") }
    // What may stand around a name parts from it by a space.
    guard name.utf8.contains(UInt8(ascii: " ")) else { return places.cities(named: name) }
    for start in ["based in ", "living in ", "currently in ", "greater ", "downtown ", "central "]
    where name.hasPrefix(start) { name.removeFirst(start.count) }
    let whole = places.cities(named: name)
    if !whole.isEmpty { return whole }
    for end in [" metropolitan area", " metro area", " area", " metro", " city"] where name.hasSuffix(end) {
      return places.cities(named: String(name.dropLast(end.count)))
    }
    return []
  }

  /// The one zone that all that was found agrees on.
  var zone: String? {
    let zones = cities.isEmpty ? narrowest.map(zone(of:)) : cities.map(zone(of:))
    guard let first = zones.first, zones.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  private func zone(of candidates: [Places.City]) -> String? {
    guard !regions.isEmpty else { return candidates.first(where: \.isUsual)?.zone }
    let here = candidates.filter { city in regions.allSatisfy { $0.contains { city.isIn($0) } } }
    if let city = here.first {
      return here.allSatisfy { $0.zone == city.zone } ? city.zone : here.first(where: \.isUsual)?.zone
    }
    // A smaller place of the name, in the region that is given: "Paris, TX".
    let zones = Set(narrowest.map(zone(of:)))
    return zones.count == 1 ? zones.first ?? nil : nil
  }

  /// Without countries of which a state is given, too.
  private var narrowest: [[Places.Region]] {
    regions.filter { part in
      !regions.contains { other in
        other.contains { state in part.contains { state.code.hasPrefix($0.code + "-") } }
      }
    }
  }

  private func zone(of candidates: [Places.Region]) -> String? {
    let zones = Set(narrowed(candidates).map(\.zone))
    return zones.count == 1 ? zones.first ?? nil : nil
  }

  /// "Georgia, USA": the one of the same name that fits the other parts.
  private func narrowed(_ candidates: [Places.Region]) -> [Places.Region] {
    let fitting = candidates.filter { candidate in
      regions.allSatisfy { others in others == candidates || others.contains { candidate.overlaps($0) } }
    }
    return fitting.isEmpty ? candidates : fitting
  }
}

extension Places.City {
  fileprivate func isIn(_ region: Places.Region) -> Bool {
    self.region == region.code || self.region.hasPrefix(region.code + "-")
  }
}

extension Places.Region {
  fileprivate func overlaps(_ other: Places.Region) -> Bool {
    code == other.code || code.hasPrefix(other.code + "-") || other.code.hasPrefix(code + "-")
  }
}
