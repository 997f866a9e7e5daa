/// Places with a country code of their own (ISO 3166-1) that people write with the country they belong to: "Puerto Rico, USA".
enum Territories {
  static func isTerritory(_ code: String, of country: String) -> Bool { countries[code] == country }

  private static let countries: [String: String] = {
    let territories = [
      "US": "AS GU MP PR UM VI", "FR": "BL GF GP MF MQ NC PF PM RE TF WF YT", "DK": "FO GL", "FI": "AX",
      "GB": "AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG", "NL": "AW BQ CW SX", "NO": "BV SJ", "CN": "HK MO",
      "AU": "CC CX HM NF", "NZ": "CK NU TK", "ES": "ES-CN", "PT": "PT-20 PT-30",
    ]
    var countries: [String: String] = [:]
    for (country, codes) in territories {
      for code in codes.split(separator: " ") { countries[String(code)] = country }
    }
    return countries
  }()
}
