/// The names of countries, states and cities, and the time zones they are in. Read from the tables on first use.
final class Places: Sendable {
  static let known = Places()

  struct Region: Sendable, Hashable {
    /// `DE`, or `US-CA` for a state.
    let code: String
    /// Nil for those that are in several zones.
    let zone: String?
  }

  struct City: Sendable, Hashable {
    let region: String
    let zone: String
    /// Whether this is the city that is meant when the name stands alone.
    let isUsual: Bool
    /// Whether it is too small to be meant anywhere but beside its state.
    var isTown = false
  }

  /// A country that has a state, province or canton of a code.
  struct LocalCode: Sendable, Hashable {
    let country: String
    /// Whether the code behind a city of the country is that one, and not a state of the US that has a town of the name.
    let isSure: Bool
  }

  private let names: Names
  /// Read only once a location has other letters than Latin ones.
  private static let inOtherScripts = Names(
    regions: [PlacesData.regionsInOtherScripts], cities: [PlacesData.citiesInOtherScripts])
  private let regionsByCode: [String: [Region]]
  private let localCodes: [String: [LocalCode]]

  private init() {
    var regionsByCode: [String: [Region]] = [:]
    var localCodes: [String: [LocalCode]] = [:]
    names = Names(
      regions: [
        PlacesData.regions, PlacesData.regionsByHand, PlacesData.subdivisions, PlacesData.countriesAbroad,
      ],
      cities: [
        PlacesData.cities, PlacesData.citiesAbroad, PlacesData.citiesByHand, PlacesData.europeanTowns,
      ], towns: [PlacesData.towns])
    for line in PlacesData.lines(PlacesData.regions) {
      let code = line.region.split(separator: "-").last.map(String.init) ?? ""
      regionsByCode[code, default: []].append(Region(code: line.region, zone: line.zone))
    }
    for line in PlacesData.lines(PlacesData.localCodes) {
      for code in line.names {
        let isSure = !code.hasPrefix("-")
        localCodes[isSure ? code : String(code.dropFirst()), default: []]
          .append(LocalCode(country: line.region, isSure: isSure))
      }
    }
    self.regionsByCode = regionsByCode
    self.localCodes = localCodes
  }

  /// Of a name in small letters without marks. Several have the same name: Georgia.
  func regions(named name: String) -> [Region] {
    names.regions[name] ?? (ASCIIWord.isASCII(name) ? [] : Self.inOtherScripts.regions[name] ?? [])
  }

  /// Of a code in capitals, such as `DE` or `CA`, which is a state and a country.
  func regions(withCode code: String) -> [Region] { regionsByCode[code] ?? [] }

  /// The countries in which a code in capitals is that of a state, province or canton: `PR` in Brazil.
  func localCodes(_ code: String) -> [LocalCode] { localCodes[code] ?? [] }

  /// Of a name in small letters without marks, the largest of each region.
  func cities(named name: String) -> [City] {
    names.cities[name] ?? (ASCIIWord.isASCII(name) ? [] : Self.inOtherScripts.cities[name] ?? [])
  }

  /// Whether a name in small letters without marks is a region's above all, although a city has it, too: Ontario.
  func meansRegion(_ name: String) -> Bool { names.ofRegions.contains(name) }

  /// All names of the tables, sorted.
  var allNames: [String] {
    [names, Self.inOtherScripts].flatMap { Array($0.regions.keys) + Array($0.cities.keys) }.sorted()
  }

  /// All zones of the tables, sorted.
  var zones: [String] {
    let tables = [names, Self.inOtherScripts]
    let cities = tables.flatMap { $0.cities.values.joined().map(\.zone) }
    return Set(cities + tables.flatMap { $0.regions.values.joined().compactMap(\.zone) }).sorted()
  }

  /// Places by their names.
  private struct Names: Sendable {
    var regions: [String: [Region]] = [:]
    var cities: [String: [City]] = [:]
    /// Names that mean the region where they stand alone.
    var ofRegions: Set<String> = []

    init(regions tables: [StaticString], cities cityTables: [StaticString], towns: [StaticString] = []) {
      for line in tables.lazy.flatMap(PlacesData.lines) {
        let region = Region(code: line.region, zone: line.zone)
        for name in line.names { add(region, named: name) }
      }
      for line in cityTables.lazy.flatMap(PlacesData.lines) {
        guard let zone = line.zone else { continue }
        for name in line.names {
          let isUsual = !name.hasPrefix("-")
          let city = City(region: line.region, zone: zone, isUsual: isUsual)
          cities[isUsual ? name : String(name.dropFirst()), default: []].append(city)
        }
      }
      for line in towns.lazy.flatMap(PlacesData.lines) {
        guard let zone = line.zone else { continue }
        let town = City(region: line.region, zone: zone, isUsual: false, isTown: true)
        for name in line.names { cities[name, default: []].append(town) }
      }
    }

    private mutating func add(_ region: Region, named name: String) {
      var name = name
      if name.hasPrefix("+") {
        name.removeFirst()
        ofRegions.insert(name)
      }
      regions[name, default: []].append(region)
    }
  }
}

extension PlacesData {
  /// The lines of a table, in which a zone of `-` stands for several.
  static func lines(_ table: StaticString) -> [(region: String, zone: String?, names: [String])] {
    UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
      .split(separator: UInt8(ascii: "\n")).compactMap { line in
        let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
        guard parts.count == 3 else { return nil }
        let zone = String(decoding: parts[1], as: UTF8.self)
        return (
          String(decoding: parts[0], as: UTF8.self), zone == "-" ? nil : zone,
          parts[2].split(separator: UInt8(ascii: "|")).map { String(decoding: $0, as: UTF8.self) }
        )
      }
  }
}
