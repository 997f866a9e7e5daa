/// Finds German and Nordic cities that are written without marks: "Aarhus", "Muenchen", "Malmoe".
enum Respelling {
  /// The cities of a name in the form of `Letters.folded`, with one letter for each pair that stands for a marked one.
  static func cities(named name: String, _ places: Places) -> [Places.City] {
    guard name.utf8.count > 4, ASCIIWord.isASCII(name), holdsPair(name) else { return [] }
    for isPair in [isUmlaut, isRing] {
      var plain: [UInt8] = []
      for byte in name.utf8 {
        if let last = plain.last, isPair(last, byte) { continue }
        plain.append(byte)
      }
      guard plain.count < name.utf8.count else { continue }
      let cities = places.cities(named: String(decoding: plain, as: UTF8.self)).filter { city in
        city.isUsual && countries.contains(String(city.region.prefix(2)))
      }
      if !cities.isEmpty { return cities }
    }
    return []
  }

  private static func holdsPair(_ name: String) -> Bool {
    var last: UInt8 = 0
    for byte in name.utf8 {
      if isUmlaut(last, byte) || isRing(last, byte) { return true }
      last = byte
    }
    return false
  }

  /// Of ä, ö, ü, æ and ø.
  private static func isUmlaut(_ first: UInt8, _ second: UInt8) -> Bool {
    guard second == UInt8(ascii: "e") else { return false }
    switch first {
    case UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "u"): return true
    default: return false
    }
  }

  /// Of å.
  private static func isRing(_ first: UInt8, _ second: UInt8) -> Bool {
    second == UInt8(ascii: "a") && first == UInt8(ascii: "a")
  }

  private static let countries: Set<String> = ["AT", "CH", "DE", "DK", "FI", "NO", "SE"]
}
