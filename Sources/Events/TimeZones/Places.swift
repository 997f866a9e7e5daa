/// The names of countries, states and cities, and the time zones they are in. Read from the tables on first use.
struct Places: Sendable {
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
  }

  private var regions: [String: [Region]] = [:]
  private var regionsByCode: [String: [Region]] = [:]
  private var cities: [String: [City]] = [:]

  private init() {
    for line in Self.lines(PlacesData.regions) {
      let region = Region(code: line.region, zone: line.zone == "-" ? nil : line.zone)
      for name in line.names { regions[name, default: []].append(region) }
      regionsByCode[region.code.split(separator: "-").last.map(String.init) ?? "", default: []].append(region)
    }
    for line in Self.lines(PlacesData.cities) {
      for name in line.names {
        let isUsual = !name.hasPrefix("-")
        let city = City(region: line.region, zone: line.zone, isUsual: isUsual)
        cities[isUsual ? name : String(name.dropFirst()), default: []].append(city)
      }
    }
  }

  /// Of a name in small letters without marks. Several have the same name: Georgia.
  func regions(named name: String) -> [Region] { regions[name] ?? [] }

  /// Of a code in capitals, such as `DE` or `CA`, which is a state and a country.
  func regions(withCode code: String) -> [Region] { regionsByCode[code] ?? [] }

  /// Of a name in small letters without marks, the largest of each region.
  func cities(named name: String) -> [City] { cities[name] ?? [] }

  /// All zones of the tables, sorted.
  var zones: [String] {
    Set(cities.values.joined().map(\.zone) + regions.values.joined().compactMap(\.zone)).sorted()
  }

  private static func lines(_ table: StaticString) -> [(region: String, zone: String, names: [String])] {
    UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
      .split(separator: UInt8(ascii: "\n")).compactMap { line in
        let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
        guard parts.count == 3 else { return nil }
        return (
          String(decoding: parts[0], as: UTF8.self), String(decoding: parts[1], as: UTF8.self),
          parts[2].split(separator: UInt8(ascii: "|")).map { String(decoding: $0, as: UTF8.self) }
        )
      }
  }
}
