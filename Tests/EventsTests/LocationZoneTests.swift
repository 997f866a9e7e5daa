import CivilTime
import TestSupport
import Testing

@testable import Events

@Suite("Time zones of locations")
struct LocationZoneTests {
  @Test(
    "A place that can be only one has a zone",
    arguments: [
      ("Berlin", "Europe/Berlin"), ("berlin, germany", "Europe/Berlin"), ("München", "Europe/Berlin"),
      ("London", "Europe/London"), ("London, UK", "Europe/London"), ("LONDON", "Europe/London"),
      ("London, Ontario", "America/Toronto"), ("London, ON, Canada", "America/Toronto"), ("Paris", "Europe/Paris"),
      ("Paris, TX", "America/Chicago"), ("Portland, OR", "America/Los_Angeles"),
      ("Portland, Maine", "America/New_York"),
      ("San Francisco, CA", "America/Los_Angeles"), ("SF", "America/Los_Angeles"), ("NYC", "America/New_York"),
      ("Brooklyn, NY", "America/New_York"), ("Brooklyn NY", "America/New_York"), ("New York", "America/New_York"),
      ("New York, USA", "America/New_York"), ("Austin, Texas, USA", "America/Chicago"), ("Texas", "America/Chicago"),
      ("Toronto, CA", "America/Toronto"), ("São Paulo, Brasil", "America/Sao_Paulo"), ("Tokyo 🇯🇵", "Asia/Tokyo"),
      ("東京", "Asia/Tokyo"), ("🇩🇪", "Europe/Berlin"), ("Based in Lisbon 🇵🇹", "Europe/Lisbon"),
      ("Lagos, Nigeria", "Africa/Lagos"), ("Bengaluru", "Asia/Kolkata"), ("Bangalore, India", "Asia/Kolkata"),
      ("Atlanta, Georgia", "America/New_York"), ("Tbilisi, Georgia", "Asia/Tbilisi"),
      ("Georgia, USA", "America/New_York"),
      ("Birmingham, England", "Europe/London"), ("Birmingham, Alabama", "America/Chicago"),
      ("Greater Boston Area", "America/New_York"), ("Bay Area", "America/Los_Angeles"),
      ("Deutschland", "Europe/Berlin"),
      ("Melbourne, Victoria", "Australia/Melbourne"), ("Perth, WA", "Australia/Perth"),
      ("Seattle, WA", "America/Los_Angeles"),
      ("Washington, D.C.", "America/New_York"), ("New York, New York", "America/New_York"),
      ("Nice, France", "Europe/Paris"), ("Berlin | Hamburg", "Europe/Berlin"),
      ("Москва", "Europe/Moscow"), ("Singapore", "Asia/Singapore"), ("Kraków, Polska", "Europe/Warsaw"),
      ("Barcelona", "Europe/Madrid"), ("Yorkshire", "Europe/London"), ("Kerala", "Asia/Kolkata"),
      ("Northern Virginia", "America/New_York"), ("DMV", "America/New_York"), ("Ontario", "America/Toronto"),
      ("Ontario, CA", "America/Los_Angeles"), ("Bali", "Asia/Makassar"), ("Alger", "Africa/Algiers"),
      ("Maroc", "Africa/Casablanca"), ("Україна", "Europe/Kyiv"), ("القاهرة", "Africa/Cairo"),
      ("神奈川県", "Asia/Tokyo"), ("東京都渋谷区", "Asia/Tokyo"), ("대한민국 서울", "Asia/Seoul"), ("ঢাকা", "Asia/Dhaka"),
      ("San Francisco", "America/Los_Angeles"), ("Curitiba, PR", "America/Sao_Paulo"), ("Pune, MH", "Asia/Kolkata"),
      ("São Paulo - SP", "America/Sao_Paulo"), ("Accra-Ghana", "Africa/Accra"), ("Winston-Salem", "America/New_York"),
      ("paris, tx", "America/Chicago"), ("portland or", "America/Los_Angeles"), ("Texas USA", "America/Chicago"),
      ("Woburn, MA", "America/New_York"), ("LA", "America/Los_Angeles"), ("Victoria, Australia", "Australia/Melbourne"),
      ("Wyoming", "America/Denver"), ("Wyoming, MI", "America/Detroit"), ("Half Moon Bay, CA", "America/Los_Angeles"),
      ("Mecca", "Asia/Riyadh"), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "Europe/London"), ("Mecca, CA", "America/Los_Angeles"),
      ("Canmore, CA", "America/Edmonton"),
      ("near Boston", "America/New_York"), ("N. Ireland", "Europe/London"),
      ("Brighton & Hove", "Europe/London"), ("Trinidad & Tobago", "America/Port_of_Spain"),
      ("Buenos Aires, Argentina", "America/Argentina/Buenos_Aires"),
      ("Panama City, FL", "America/Chicago"), ("Destin, Florida", "America/Chicago"),
      ("Florida Panhandle", "America/Chicago"),
      ("Okaloosa County, FL", "America/Chicago"), ("Leon County, FL", "America/New_York"),
      ("Ironwood, MI", "America/Menominee"), ("Scottsbluff, NE", "America/Denver"), ("Goodland, KS", "America/Denver"),
      ("Hudspeth County, Texas", "America/Denver"), ("Podunk, Texas", "America/Chicago"),
      ("Florida", "America/New_York"),
      ("Broken Hill, NSW", "Australia/Broken_Hill"), ("Easter Island, Chile", "Pacific/Easter"),
      ("Panama City", "America/Panama"), ("Ciudad de Panamá", "America/Panama"),
      ("Lagos, Portugal", "Europe/Lisbon"), ("Lagos, Algarve", "Europe/Lisbon"), ("Perth, Scotland", "Europe/London"),
      ("Boston, Lincolnshire", "Europe/London"), ("Boston, Lincs", "Europe/London"),
      ("Heidelberg, South Africa", "Africa/Johannesburg"), ("Wellington, Somerset", "Europe/London"),
      ("Puerto Rico, USA", "America/Puerto_Rico"), ("San Juan, Puerto Rico, USA", "America/Puerto_Rico"),
      ("Guam, USA", "Pacific/Guam"), ("Martinique, France", "America/Martinique"),
      ("Réunion, France", "Indian/Reunion"),
      ("Nuuk, Greenland, Denmark", "America/Nuuk"), ("Tenerife, España", "Atlantic/Canary"),
      ("Rio Branco, Acre", "America/Rio_Branco"), ("Santarém, Pará", "America/Santarem"),
      ("Ciudad Juárez, Chihuahua", "America/Ciudad_Juarez"), ("Chihuahua", "America/Chihuahua"),
      ("Bristol / Bath", "Europe/London"), ("Berlin & Paris", "Europe/Berlin"), ("Paris → Lyon", "Europe/Paris"),
      ("Lyon ✈️ Vienna", "Europe/Paris"), ("🇬🇧", "Europe/London"), ("Wageningen", "Europe/Amsterdam"),
      ("Stratford-upon-Avon", "Europe/London"), ("Stratford upon Avon", "Europe/London"),
      ("she/her | Florida", "America/New_York"), ("Dover, Kent", "Europe/London"), ("Dubbo NSW", "Australia/Sydney"),
      ("Kent", "Europe/London"), ("Kent, Ohio", "America/New_York"), ("Kent, WA", "America/Los_Angeles"),
      ("Canterbury, NZ", "Pacific/Auckland"), ("Cayenne, Guyane, France", "America/Cayenne"),
      ("Guildford, Surrey", "Europe/London"),
      ("Surrey, BC", "America/Vancouver"), ("St. Petersburg, FL", "America/New_York"),
      ("St. Petersburg, Russia", "Europe/Moscow"), ("Macau, China", "Asia/Macau"),
      ("Hong Kong, China", "Asia/Hong_Kong"),
      ("Georgetown, DC", "America/New_York"), ("Toronto + NYC", "America/Toronto"),
      ("La Chaux-de-Fonds", "Europe/Zurich"), ("Santiago, RD", "America/Santo_Domingo"),
      ("Malé", "Indian/Maldives"), ("Male, Maldives", "Indian/Maldives"), ("Male | London", "Europe/London"),
      ("Ísland", "Atlantic/Reykjavik"), ("Batman, Türkiye", "Europe/Istanbul"), ("Kashmir, India", "Asia/Kolkata"),
      ("Kashmir, Pakistan", "Asia/Karachi"), ("Erbil, Kurdistan", "Asia/Baghdad"), ("NOLA", "America/Chicago"),
      ("CPH", "Europe/Copenhagen"), ("Aarhus", "Europe/Copenhagen"), ("Malmoe", "Europe/Stockholm"),
      ("Saarbruecken", "Europe/Berlin"), ("Minneapolis–St Paul", "America/Chicago"),
    ])
  func known(location: String, zone: String) {
    #expect(LocationZone.identifier(of: location) == zone)
  }

  @Test(
    "What may be elsewhere, is in several zones or is no place has none",
    arguments: [
      "Birmingham", "Springfield", "Cambridge", "Georgia", "CA", "USA", "United States", "Canada", "Australia",
      "Brasil",
      "Earth", "everywhere", "🌍", "Remote", "In your heart", "the internet", "London / NYC", "Berlin → Lisbon",
      "nice", "mobile", "home", "in", "he/him", "she / her", "", "127.0.0.1", "Hogwarts", "Tennessee", "🇺🇸",
      "Wherever the wifi is", "between Paris and Tokyo", "Victoria", "Jackson", "Washington",
      "between Berlin & Lisbon", "London via Dhaka", "Originally from Ghana", "Lagos to London", "London 🇳🇬", "🇳🇬🇬🇧",
      "Jersey", "Cali",
      "South America", "Milano, MI", "Punjab", "MA", "Podunk, FL", "Podunk, Nebraska", "Midwest", "Midwest, USA",
      "Tokyo -> London", "Tokyo → London", "NYC ✈️ LON", "Berlin ✈️ the moon", "NYC / London", "Berlin & Lisbon",
      "Austin / Portland", "LA & NY", "LA / NY", "Surrey", "St. Petersburg", "Sydney / Brisbane",
      "Male", "male, 25", "Island", "the island", "Batman", "LHR", "SAN", "Kashmir", "Kurdistan", "SEA", "Nola",
    ])
  func unknown(location: String) {
    #expect(LocationZone.identifier(of: location) == nil)
  }

  @Test(
    "A city is known with its district or postcode",
    arguments: [
      ("London SE1", "Europe/London"), ("London EC1A", "Europe/London"), ("London SW1A 1AA", "Europe/London"),
      ("Birmingham B14", "Europe/London"), ("Cambridge CB1", "Europe/London"), ("London N6A", "America/Toronto"),
      ("Toronto M5V", "America/Toronto"), ("Dublin 8", "Europe/Dublin"), ("Colombo 07", "Asia/Colombo"),
      ("Paris 11e", "Europe/Paris"), ("Paris 11ème", "Europe/Paris"), ("Paris XI", "Europe/Paris"),
      ("Praha 6", "Europe/Prague"), ("Budapest XIII", "Europe/Budapest"), ("1010 Wien", "Europe/Vienna"),
      ("10115 Berlin", "Europe/Berlin"), ("D-10115 Berlin", "Europe/Berlin"), ("00-001 Warszawa", "Europe/Warsaw"),
      ("114 55 Stockholm", "Europe/Stockholm"), ("1012 AB Amsterdam", "Europe/Amsterdam"),
      ("Austin 78704", "America/Chicago"), ("Melbourne 3000", "Australia/Melbourne"),
      ("Singapore 238801", "Asia/Singapore"), ("Mumbai 400001", "Asia/Kolkata"),
      ("São Paulo 01310-100", "America/Sao_Paulo"),
    ])
  func districts(location: String, zone: String) { #expect(LocationZone.identifier(of: location) == zone) }

  @Test(
    "A number behind a city is no district for being one, and a postcode of another country contradicts",
    arguments: [
      "Paris 2024", "Tokyo 2020", "London 2012", "Sydney 2000", "Manchester 03101", "Naples 34102", "Area 51",
      "Maroon 5", "Seat 11e", "Berlin 2", "Paris 99", "SE1", "90210", "Heaven V", "10115", "E17",
    ])
  func noDistricts(location: String) { #expect(LocationZone.identifier(of: location) == nil) }

  @Test("Every name of the tables is in the form in which it is looked up")
  func namesAreFolded() {
    #expect(Places.known.allNames.filter { Letters.folded($0) != $0 } == [])
  }

  @Test("Every zone of the tables is one that the system knows")
  func zonesExist() {
    #expect(Places.known.zones.filter { Zone(identifier: $0) == nil } == [])
  }

  @Test("a location is cut by its bytes as by its characters", arguments: 0..<8)
  func cutAlike(seed: UInt64) throws {
    let pieces = [
      "Köln", "London", "Київ", "東京", "서울", "دبي", "दिल्ली", " ", "  ", "\t", ",", ", ", " | ", "•", " · ", "–", "→", "->",
      "✈️",
      "✈", "🇩🇪", "🇺🇸🇬🇧", "🇩", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "📍", "👩‍💻", "👍🏽", "❤️", "e\u{301}", "\u{301}", "1️⃣", "\u{A0}", "\u{3000}", "™", "½",
      "\u{200D}", "\u{FE0F}", "-", " - ", "&", "(", "）", "、", "،", "»", "°", "+", "K", "İ", "ﬁ", "①", "\n", "\r\n", ">",
    ]
    var random = SplitMix(seed: seed)
    var cut = 0
    for _ in 0..<4000 {
      let text = (0..<Int.random(in: 1...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      let slow = LocationText(byCharacter: text)
      var copy = text
      guard let fast = copy.withUTF8({ LocationText(standalone: $0) }) else { continue }
      cut += 1
      #expect(fast.parts == slow.parts, "\(text.debugDescription)")
      #expect(fast.flags == slow.flags, "\(text.debugDescription)")
      #expect(fast.hasArrow == slow.hasArrow, "\(text.debugDescription)")
    }
    #expect(cut > 1000)
  }
}
