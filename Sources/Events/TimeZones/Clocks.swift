/// Time zones whose clocks have shown the same time since 2022 and follow the same rules, so that two places in them are as good as one.
enum Clocks {
  /// One zone for all that share its clock; the zone itself where none does.
  static func shared(by zone: String) -> String { representatives[zone] ?? zone }

  private static let representatives: [String: String] = {
    var zones: [String: String] = [:]
    for line in lines {
      for zone in line { zones[zone] = line[0] }
    }
    return zones
  }()

  // From the IANA Time Zone Database, release 2025b.

  private static let lines: [[String]] = [
    [
      "Europe/Berlin", "Europe/Amsterdam", "Europe/Andorra", "Europe/Belgrade", "Europe/Bratislava", "Europe/Brussels",
      "Europe/Budapest", "Europe/Copenhagen", "Europe/Gibraltar", "Europe/Ljubljana", "Europe/Luxembourg",
      "Europe/Madrid", "Europe/Malta", "Europe/Monaco", "Europe/Oslo", "Europe/Paris", "Europe/Podgorica",
      "Europe/Prague", "Europe/Rome", "Europe/San_Marino", "Europe/Sarajevo", "Europe/Skopje", "Europe/Stockholm",
      "Europe/Tirane", "Europe/Vaduz", "Europe/Vatican", "Europe/Vienna", "Europe/Warsaw", "Europe/Zagreb",
      "Europe/Zurich", "Africa/Ceuta",
    ],
    [
      "Europe/Helsinki", "Europe/Athens", "Europe/Bucharest", "Europe/Kyiv", "Europe/Mariehamn", "Europe/Riga",
      "Europe/Sofia", "Europe/Tallinn", "Europe/Vilnius", "Asia/Nicosia",
    ],
    [
      "Europe/London", "Atlantic/Canary", "Atlantic/Faroe", "Atlantic/Madeira", "Europe/Dublin", "Europe/Guernsey",
      "Europe/Isle_of_Man", "Europe/Jersey", "Europe/Lisbon",
    ],
    [
      "America/New_York", "America/Detroit", "America/Indiana/Indianapolis", "America/Indiana/Marengo",
      "America/Indiana/Petersburg", "America/Indiana/Vevay", "America/Indiana/Vincennes", "America/Indiana/Winamac",
      "America/Iqaluit", "America/Kentucky/Louisville", "America/Kentucky/Monticello", "America/Nassau",
      "America/Toronto",
    ],
    [
      "America/Chicago", "America/Indiana/Knox", "America/Indiana/Tell_City", "America/Menominee",
      "America/North_Dakota/Beulah", "America/North_Dakota/Center", "America/North_Dakota/New_Salem",
      "America/Winnipeg",
    ],
    ["America/Denver", "America/Boise", "America/Edmonton"],
    ["America/Los_Angeles", "America/Tijuana", "America/Vancouver"],
    ["America/Halifax", "America/Glace_Bay", "America/Moncton"],
    [
      "America/Mexico_City", "America/Chihuahua", "America/Merida", "America/Monterrey",
    ],
    [
      "America/Argentina/Buenos_Aires", "America/Argentina/Catamarca", "America/Argentina/Cordoba",
      "America/Argentina/Jujuy", "America/Argentina/La_Rioja", "America/Argentina/Mendoza",
      "America/Argentina/Rio_Gallegos", "America/Argentina/Salta", "America/Argentina/San_Juan",
      "America/Argentina/San_Luis", "America/Argentina/Tucuman", "America/Argentina/Ushuaia",
    ],
    [
      "America/Sao_Paulo", "America/Araguaina", "America/Bahia", "America/Belem", "America/Fortaleza",
      "America/Maceio", "America/Recife", "America/Santarem",
    ],
    ["Australia/Sydney", "Australia/Hobart", "Australia/Melbourne"],
  ]
}
