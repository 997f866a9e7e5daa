/// What the parts of a location were found to be.
struct FoundPlaces {
  /// A part that names a country or state, and those that it may be.
  struct RegionPart {
    let candidates: [Places.Region]
    /// The code in capitals that the part is, if it is one.
    var code: String?
    /// Whether the part before it is no place that is known.
    var followsUnknownPart = false
  }

  /// A part that may be a city or a country or state: New York, Victoria.
  private struct EitherPart {
    let name: String
    let cities: [Places.City]
    let regions: RegionPart
  }

  private var cities: [[Places.City]] = []
  private var regions: [RegionPart] = []
  private var either: [EitherPart] = []
  /// Whether a part is no place that is known: a town that is too small for the lists, or a joke.
  private var hasUnknownPart = false
  private var isASCII = true
  /// Whether a sign stands in the location that joins two places: "LA & NY".
  private var hasJoint = false
  private var localCodes: [String: [Places.LocalCode]] = [:]

  /// The one zone that all that was found agrees on.
  private(set) var zone: String?

  mutating func read(_ text: LocationText, in location: String, with places: Places) {
    isASCII = ASCIIWord.isASCII(location)
    hasJoint = text.parts.count > 1 && location.utf8.contains(where: Self.isJoint)
    // "Antigua & Barbuda" is one place, though the sign parts two elsewhere.
    if !location.utf8.contains(UInt8(ascii: "&")) || !take(location, places) {
      for flag in text.flags {
        // States have codes too, but no flags.
        let country = places.regions(withCode: flag).filter { $0.code == flag }
        if !country.isEmpty { regions.append(RegionPart(candidates: country)) }
      }
      for part in text.parts {
        let before = cities.count + either.count
        let isPlace = take(part, places) || takeApart(part, places) || takeDistrict(part, places)
        if !isPlace { hasUnknownPart = true }
        followsCity = cities.count + either.count > before
        // "she/her | Florida"
        followsUnknownPart = !isPlace && !NameWordLists.pronouns.contains(part)
      }
    }
    if !either.isEmpty { settle(with: places) }
    // "NYC ✈️ LON": someone moves, and where to isn't known.
    zone = hasUnknownPart && text.hasArrow ? nil : agreed()
  }

  /// Whether the part before is a city, so that two small letters behind it are a code: "paris, tx".
  private var followsCity = false

  /// Whether the part before is no place that is known.
  private var followsUnknownPart = false

  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
  }

  // MARK: Finding

  /// Whether the text is a place.
  private mutating func take(_ text: String, _ places: Places) -> Bool {
    var (name, cities, region) = find(text, places)
    region?.followsUnknownPart = followsUnknownPart
    if cities.isEmpty || region == nil {
      if !cities.isEmpty { self.cities.append(cities) }
      if let region { regions.append(region) }
    } else if let region {
      either.append(EitherPart(name: name, cities: cities, regions: region))
    }
    return !cities.isEmpty || region != nil
  }

  /// Whether the text is made of places: "Brooklyn NY", "Texas USA", "Accra-Ghana", "London and Lagos".
  private mutating func takeApart(_ text: String, _ places: Places) -> Bool {
    let words = ASCIIWord.words(text).map(String.init)
    for split in stride(from: words.count - 1, to: 0, by: -1) {
      let last = words[split...].joined(separator: " ")
      let named = places.regions(named: Letters.folded(last))
      let region = named.isEmpty ? regions(ofCode: last, places) : RegionPart(candidates: named)
      // "portland or": in small letters only where the city is in that state.
      let code = region == nil ? Self.code(inAnyCase: last) : nil
      guard region != nil || code != nil else { continue }
      let place = words[..<split].joined(separator: " ")
      let found = find(place, places)
      if let region, !found.cities.isEmpty || found.region != nil {
        _ = take(place, places)
        regions.append(region)
        return true
      }
      let candidates = code.map(places.regions(withCode:)) ?? []
      if found.cities.contains(where: { city in candidates.contains { city.isIn($0) } }) {
        cities.append(found.cities)
        regions.append(RegionPart(candidates: candidates, code: code))
        return true
      }
    }
    // "日本 東京", "UK London"
    if words.count > 1 {
      let named = places.regions(named: Letters.folded(words[0]))
      if !named.isEmpty, take(words[1...].joined(separator: " "), places) {
        regions.append(RegionPart(candidates: named))
        return true
      }
    }
    if Letters.script(of: words.first ?? "") == .eastAsian { return takeStart(of: text, places) }
    if text.utf8.contains(UInt8(ascii: "-")) {
      let parts = text.split(separator: "-").map { $0.split(separator: " ").joined(separator: " ") }
      if parts.count > 1, parts.allSatisfy({ isPlace($0, places) }) {
        for part in parts { _ = take(part, places) }
        return true
      }
    }
    guard words.count > 2 else { return false }
    let parts = words.split { PlaceWords.joints.contains(Letters.folded($0)) }.map { $0.joined(separator: " ") }
    return parts.count > 1 && parts.map { take($0, places) }.contains(true)
  }

  /// Whether a text that is written without spaces starts with a place: "東京都渋谷区". The largest part of an address comes first there.
  private mutating func takeStart(of text: String, _ places: Places) -> Bool {
    let lengths = stride(from: min(text.count - 1, 8), through: 2, by: -1)
    return lengths.contains { take(String(text.prefix($0)), places) }
  }

  /// Whether the text is a city with its district or postcode: "London SE1", "10115 Berlin".
  private mutating func takeDistrict(_ text: String, _ places: Places) -> Bool {
    guard let district = PostalDistrict(in: text) else { return false }
    let (_, cities, region) = find(district.place, places)
    let isHere = { (region: String) in district.countries.contains(String(region.prefix(2))) }
    // Singapore
    if cities.isEmpty, let region, region.candidates.allSatisfy({ isHere($0.code) }) {
      regions.append(region)
      return true
    }
    let here = cities.filter { isHere($0.region) }
    guard let city = here.first, district.isSure || here.contains(where: \.isUsual) else { return false }
    self.cities.append(here.allSatisfy { Self.haveSameClock($0.zone, city.zone) } ? [city.asUsual] : here)
    return true
  }

  private mutating func isPlace(_ text: String, _ places: Places) -> Bool {
    let (_, cities, region) = find(text, places)
    return !cities.isEmpty || region != nil
  }

  /// The name of a place in a text, and what it may be.
  private mutating func find(
    _ text: String, _ places: Places
  ) -> (name: String, cities: [Places.City], region: RegionPart?) {
    if let city = CityCodes.city(of: text) { return (text, [city], nil) }
    let folded = Letters.folded(text)
    let whole = folded.utf8.contains(UInt8(ascii: ".")) ? folded.filter { $0 != "." } : folded
    let found = PlaceWords.first(in: whole) { name in
      let (cities, regions) = (places.cities(named: name), places.regions(named: name))
      return cities.isEmpty && regions.isEmpty ? nil : (name: name, cities: cities, regions: regions)
    }
    guard let found else {
      let cities = Respelling.cities(named: whole, places)
      return (whole, cities, cities.isEmpty ? regions(ofCode: text, places) : nil)
    }
    if isASCII, isWordWithoutMarks(found.name) || (text.utf8.count == 3 && Self.otherAirports.contains(text)) {
      return (found.name, [], nil)
    }
    let region = found.regions.isEmpty ? regions(ofCode: text, places) : RegionPart(candidates: found.regions)
    return (found.name, found.cities, region)
  }

  /// Male is what someone is, and an island may be any, without the marks of Malé and Ísland.
  private func isWordWithoutMarks(_ name: String) -> Bool { name == "male" || name == "island" }

  /// Towns whose name in capitals is the airport code of another: San Diego of SAN, Nome of OME. By the codes of IATA.
  private static let otherAirports: Set<String> = [
    "SAN", "OME", "ABA", "OSS", "MAU", "HUE", "TSU", "YAO", "UBE", "LOD",
  ]

  private mutating func regions(ofCode text: String, _ places: Places) -> RegionPart? {
    // At most three capitals, with a dot behind each.
    guard text.utf8.count <= 6, ASCIIWord.isASCII(text) else { return nil }
    var code = ASCIIWord.filtered(text) { $0 != UInt8(ascii: ".") }
    if followsCity, let other = Self.code(inAnyCase: code) { code = other }
    guard (2...3).contains(code.utf8.count), code.utf8.allSatisfy({ $0 &- UInt8(ascii: "A") < 26 }) else { return nil }
    let local = places.localCodes(code)
    if !local.isEmpty { localCodes[code] = local }
    let candidates = places.regions(withCode: code)
    return candidates.isEmpty ? nil : RegionPart(candidates: candidates, code: code)
  }

  /// Two letters as a code in capitals.
  private static func code(inAnyCase text: String) -> String? {
    text.utf8.count == 2 && text.utf8.allSatisfy(ASCIIWord.isLetter) ? text.uppercased() : nil
  }

  /// Takes what may be either for the state where a city of it stands beside it ("Melbourne, Victoria") or it is meant above all (Ontario),
  /// else for the city.
  private mutating func settle(with places: Places) {
    let sure = cities
    let isAlone = sure.isEmpty && regions.isEmpty && either.count == 1
    for (place, part) in either.enumerated() {
      let others = sure + either.enumerated().filter { $0.offset != place }.map(\.element.cities)
      let isState = others.contains { $0.contains { city in part.regions.candidates.contains { city.isIn($0) } } }
      let isElsewhere = !part.cities.contains { city in regions.contains { $0.candidates.contains { city.isIn($0) } } }
      // "Victoria, Australia"
      let isPart = part.regions.candidates.contains { state in
        regions.contains { $0.candidates.contains { state.overlaps($0) } }
      }
      // "Kent, Ohio"
      let areStates = !regions.isEmpty && regions.allSatisfy { $0.candidates.contains(where: \.isState) }
      let isTownElsewhere = areStates && !hasJoint
      let isMeant = !isTownElsewhere && (places.meansRegion(part.name) || part.cities.allSatisfy(\.isTown))
      if isState || (isElsewhere && (isPart || isMeant)) {
        regions.append(part.regions)
      } else if isAlone, part.regions.code == nil, let city = part.cities.first(where: \.isUsual),
        part.regions.candidates.allSatisfy({ $0.zone != nil && $0.zone != city.zone })
      {
        // Either may be meant. A code is a city's short form above all: LA.
        regions = []
      } else {
        cities.append(part.cities)
      }
    }
  }

  // MARK: Agreeing

  private func agreed() -> String? {
    let zones = cities.isEmpty ? narrowest.map(zone(of:)) : cities.map { zone(of: $0) ?? zone(beside: $0) }
    guard let first = zones.first, let first, zones.allSatisfy({ Self.haveSameClock($0, first) }) else { return nil }
    return first
  }

  private static func haveSameClock(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return one == other }
    return one == other || Clocks.shared(by: one) == Clocks.shared(by: other)
  }

  /// "Bristol / Bath": a city of a name that others have, beside one of the same country that can be only one.
  private func zone(beside candidates: [Places.City]) -> String? {
    guard regions.isEmpty, !candidates.contains(where: \.isUsual) else { return nil }
    let countries = Set(cities.compactMap { $0.first(where: \.isUsual)?.region.prefix(2) })
    guard countries.count == 1 else { return nil }
    let here = candidates.filter { countries.contains($0.region.prefix(2)) }
    guard let zone = here.first?.zone, here.allSatisfy({ Self.haveSameClock($0.zone, zone) }) else { return nil }
    return zone
  }

  private func zone(of candidates: [Places.City]) -> String? {
    let usual = candidates.first(where: \.isUsual)
    guard !regions.isEmpty else { return usual?.zone }
    let here = candidates.filter { city in narrowest.allSatisfy { $0.candidates.contains { city.isIn($0) } } }
    if let city = here.first {
      return here.allSatisfy { Self.haveSameClock($0.zone, city.zone) } ? city.zone : here.first(where: \.isUsual)?.zone
    }
    if let usual {
      // "Curitiba, PR" is in Paraná, not in Puerto Rico.
      for code in regions.compactMap(\.code) {
        guard let local = localCodes[code]?.first(where: { usual.region == $0.country }) else { continue }
        return local.isSure ? usual.zone : nil
      }
    }
    // A smaller place of the name, in the state that is given: "Paris, TX". A famous city in another country is two places: "London 🇳🇬".
    guard usual == nil || narrowest.allSatisfy({ $0.candidates.contains(where: \.isState) }) else { return nil }
    let zones = Set(narrowest.map(zone(of:)))
    guard zones.count == 1, let zone = zones.first else { return nil }
    // "LA & NY": two places, not a small one in a state.
    if let usual, hasJoint { return Self.haveSameClock(usual.zone, zone) ? usual.zone : nil }
    return zone
  }

  /// Without countries of which a state is given, too.
  private var narrowest: [RegionPart] {
    regions.filter { part in
      !regions.contains { other in
        other.candidates.contains { state in part.candidates.contains { state.isPart(of: $0) } }
      }
    }
  }

  private func zone(of part: RegionPart) -> String? {
    let fitting = narrowed(part.candidates)
    // "Podunk, FL" may be by either clock.
    if part.followsUnknownPart, fitting.contains(where: { Self.statesInTwoZones.contains($0.code) }) { return nil }
    let zones = Set(fitting.map(\.zone))
    if zones.count == 1 { return zones.first ?? nil }
    // "Woburn, MA": Massachusetts has far more towns and followers than Morocco.
    guard hasUnknownPart || !cities.isEmpty, isASCII, let code = part.code, Self.meantStates.contains(code) else {
      return nil
    }
    return fitting.first { $0.code == "US-" + code }?.zone
  }

  /// States that have a zone in the tables although some towns in a hundred live by another clock.
  private static let statesInTwoZones: Set<String> = ["US-FL", "US-NE"]

  /// Codes of states of the US that are a country's, too, but hardly ever stand for it behind a small town. Those of Arkansas, California,
  /// Delaware, Idaho, Indiana and Montana may as well stand for Argentina, Canada, Germany, Indonesia, India and Malta.
  private static let meantStates: Set<String> = [
    "AL", "AZ", "CO", "GA", "IL", "LA", "MA", "MD", "ME", "MN", "MO", "MS", "NC", "NE", "PA", "SC", "VA",
  ]

  /// "Georgia, USA": the one of the same name that fits the other parts.
  private func narrowed(_ candidates: [Places.Region]) -> [Places.Region] {
    let fitting = candidates.filter { candidate in
      regions.allSatisfy { others in
        others.candidates == candidates || others.candidates.contains { candidate.overlaps($0) }
      }
    }
    return fitting.isEmpty ? candidates : fitting
  }
}

extension Places.City {
  fileprivate var asUsual: Places.City { Places.City(region: region, zone: zone, isUsual: true) }

  /// The cities of most countries are listed without their states, so that they may be in any of them.
  fileprivate func isIn(_ region: Places.Region) -> Bool {
    self.region == region.code || self.region.hasPrefix(region.code + "-") || region.code.hasPrefix(self.region + "-")
  }
}

extension Places.Region {
  fileprivate var isState: Bool { code.utf8.contains(UInt8(ascii: "-")) }

  fileprivate func overlaps(_ other: Places.Region) -> Bool {
    code == other.code || isPart(of: other) || other.isPart(of: self)
  }

  fileprivate func isPart(of whole: Places.Region) -> Bool {
    code.hasPrefix(whole.code + "-") || Territories.isTerritory(code, of: whole.code)
  }
}
