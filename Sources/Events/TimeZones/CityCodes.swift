/// Short forms of cities that mean them in capitals only: LAX, but "Nola" is a town in Italy.
enum CityCodes {
  static func city(of text: String) -> Places.City? {
    guard (3...4).contains(text.utf8.count), text.utf8.allSatisfy({ $0 &- UInt8(ascii: "A") < 26 }),
      let (region, zone) = codes[text]
    else { return nil }
    return Places.City(region: region, zone: zone, isUsual: true)
  }

  /// Codes of IATA for cities and their airports that no country, word or name has, and NOLA. From general knowledge.
  private static let codes: [String: (region: String, zone: String)] = {
    let lists = [
      ("US-LA", "America/Chicago", "NOLA"), ("US-CA", "America/Los_Angeles", "LAX SFO"),
      ("US-MA", "America/New_York", "BOS"), ("GB", "Europe/London", "LON"),
      ("DE", "Europe/Berlin", "BER MUC"), ("DK", "Europe/Copenhagen", "CPH"), ("NO", "Europe/Oslo", "OSL"),
      ("NL", "Europe/Amsterdam", "AMS"), ("CH", "Europe/Zurich", "ZRH"), ("CZ", "Europe/Prague", "PRG"),
      ("PL", "Europe/Warsaw", "WAW"), ("FR", "Europe/Paris", "CDG"), ("IT", "Europe/Rome", "FCO MXP"),
      ("PT", "Europe/Lisbon", "OPO"), ("JP", "Asia/Tokyo", "NRT"), ("KR", "Asia/Seoul", "ICN"),
      ("HK", "Asia/Hong_Kong", "HKG"), ("TW", "Asia/Taipei", "TPE"), ("AU-NSW", "Australia/Sydney", "SYD"),
      ("AU-QLD", "Australia/Brisbane", "BNE"), ("NZ", "Pacific/Auckland", "AKL"), ("BR-SP", "America/Sao_Paulo", "GRU"),
      ("CL", "America/Santiago", "SCL"), ("CO", "America/Bogota", "BOG"), ("KE", "Africa/Nairobi", "NBO"),
    ]
    var codes: [String: (region: String, zone: String)] = [:]
    for (region, zone, list) in lists {
      for code in list.split(separator: " ") { codes[String(code)] = (region, zone) }
    }
    return codes
  }()
}
