/// Profiles as people write them: several alphabets, accents, emoji, pronouns and jobs behind names, places in any form.
struct LivelyProfiles {
  private static let givenNames = [
    "Ada", "Grace", "María", "José", "Zoë", "Björn", "Łukasz", "Siobhán", "Priya", "Mohammed", "Anna", "Olga", "Chloé",
    "Jean-Luc", "Thảo", "Mateus", "Søren", "Nikoletta", "Владимир", "Ольга", "Γιώργος", "דנה", "Kenji", "Mei", "Emre",
    "Fatma", "Kwame", "Adaeze", "Hannah", "Bob", "jess", "TOM", "Dr. Ruth", "Prof Alan", "The Baker", "Studio",
  ]
  private static let familyNames = [
    "Smith", "García", "Müller", "O’Brien", "O'Neill", "Kowalska", "Nguyễn", "Dubois", "Okafor", "Rossi", "da Silva",
    "van Dijk", "Petrova", "Haddad", "Çelik", "Tanaka", "Novák", "Jensen", "K.", "McKenna", "Collective", "",
  ]
  private static let decorations = [
    "", "", "", "", " ✨", " 🌱", " 🇺🇦", " 👩‍💻", " | she/her", " (they/them)", ", PhD", " 🎨📚", " @ work", " — writer",
    " 🏳️‍🌈", " ❤️",
  ]
  private static let phrases = [
    "Mum of two 👧👦", "“Slow mornings, long runs.”", "opinions my own", "café hopper ☕️", "ex–civil servant", "I ♥ Łódź",
    "Tea > coffee", "Schöne Grüße aus Köln", "escribo sobre plantas 🌿", "La vie est belle", "日本語もOK", "люблю читать",
    "Open to work ✉️", "est. 1987", "she/her 🏳️‍🌈", "Runner • Reader • Dreamer", "making things w/ wool 🧶", "no DMs pls 🙏",
  ]
  private static let places = [
    "London, UK", "Köln", "São Paulo 🇧🇷", "Київ", "Москва", "Αθήνα", "İzmir", "दिल्ली", "กรุงเทพ", "東京", "서울", "Berlin 📍",
    "NYC ✈️ LDN", "somewhere over the rainbow", "Zürich/Basel", "he/him", "Montréal, QC", "Reykjavík", "Austin, TX",
    "Earth 🌍",
    "Lagos", "Cape Town", "Perth, WA", "Toronto", "Bogotá", "Kraków", "Jakarta", "the internet", "127.0.0.1", "Málaga",
  ]

  static func name(_ random: inout Random) -> String {
    let family = random.pick(familyNames)
    return random.pick(givenNames) + (family.isEmpty ? "" : " " + family) + random.pick(decorations)
  }

  static func bio(_ random: inout Random) -> String {
    random.pick(phrases) + random.pick([" | ", " · ", " — ", " 🌟 ", ". "]) + random.pick(phrases)
  }

  static func place(_ random: inout Random) -> String { random.pick(places) }
}
