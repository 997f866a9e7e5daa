import Events
import TestSupport
import Testing

private func name(_ display: String?, _ username: String? = nil) -> String? {
  FirstName.decide(displayName: display, username: username).name
}

@Suite("The first name of a display name")
struct FirstNameTests {
  @Test(
    "The reason says why there is a name or none",
    arguments: [
      (nil, nil, nil, "there is no display name"),
      ("Dr Ada Lovelace 👑 aka AL", nil, "Ada", "“Ada” is a known given name"),
      ("ACME Coffee Co.", nil, nil, "looks like an organisation: Coffee"),
      ("Acme Co.", nil, nil, "looks like an organisation: Co."),
      ("5,880,000", nil, nil, "it holds no letter"), ("null", nil, nil, "it isn't a name: “null”"),
      ("akyoka", "akyoka", nil, "“akyoka” is the username, and no known given name"),
      ("Hedgees", "someone", nil, "“Hedgees” isn't a known given name"),
      ("山田太郎", nil, nil, "the family name comes first in this script"),
      ("The Daily Bot", nil, nil, "marked as no person: Bot"), ("The Daily", nil, nil, "looks like a phrase: The"),
      ("🔥 crypto king 🔥", nil, nil, "looks like an organisation: crypto"),
      ("Hunter", nil, nil, "“Hunter” is as often a word, a place or a family name"),
      ("Hunter Rodriguez", nil, "Hunter", "“Hunter” is a given name before the family name “Rodriguez”"),
      ("Crystal Castles", nil, nil, "looks like a thing or a slogan: Crystal Castles"),
      ("Anna & Tom", nil, nil, "looks like more than one person: &"),
      ("Joe's Pizza", nil, nil, "looks like something that belongs to someone: Joe's"),
      ("Jane Street", nil, nil, "looks like a thing or a slogan: Street"),
      ("Morgan Stanley", nil, nil, "known as no person: Morgan Stanley"),
      ("ada@example.com", nil, nil, "it holds an address: ada@example.com"), ("Ada99", nil, nil, "it holds a number"),
      ("Ada_L", nil, nil, "no name has the sign _"), ("JD Vance", nil, nil, "it starts with initials: JD"),
      ("Dr. Paul", nil, nil, "a title before one name is usually for a family name: Paul"),
      ("DUPONT Jean", nil, "Jean", "“Jean” is a known given name, behind a family name in capitals"),
      ("Lovelace, Ada", nil, "Ada", "“Ada” is a known given name"),
      ("Engines, Ada", nil, nil, "the family name may stand before the comma"),
      ("Julia Child", nil, "Julia", "“Julia” is a given name, and “Child” is a family name too"),
      ("Bill Waters", nil, "Bill", "“Bill” is a given name, and “Waters” is a family name too"),
      ("Amber Rivers", nil, nil, "looks like a thing or a slogan: Amber Rivers"),
      ("Amber Rivers", "amberr", "Amber", "“Amber” is a given name, and “Rivers” is a family name too"),
      ("Amber rivers", "amberr", nil, "looks like a thing or a slogan: Amber rivers"),
      ("Austin Powers", "austintx", nil, "“Austin” is as often a word, a place or a family name"),
      ("Laura Little", nil, "Laura", "“Laura” is a known given name"),
      ("Emma Daily", nil, nil, "looks like a thing or a slogan: Daily"),
      ("Grace Church", nil, nil, "looks like an organisation: Church"),
      ("Uncle Ben", nil, nil, "known as no person: uncle Ben"),
      ("Ada at Acme Robotics Inc", nil, "Ada", "“Ada” is a known given name"),
      ("Иванов Сергей", nil, "Сергей", "“Сергей” is a given name behind the family name “Иванов”"),
      ("Аnna Smith", nil, nil, "mixes alphabets: Аnna"),
      ("राहुल", nil, nil, "one word of this script may be any word: राहुल"),
      ("தமிழ்", nil, nil, "given names of this script aren't known"),
      ("Z̷̢̛a̸͊͝lgo", nil, nil, "it holds stacked accents"), ("@ada", nil, nil, "it holds no name beside brackets and signs"),
      ("one two three four five six", nil, nil, "too many words for a name"),
      ("Bailey Nelson Optical", nil, nil, "looks like an organisation: Optical"),
      ("Ada King Kitchens", nil, nil, "looks like an organisation: Kitchens"),
      ("Hope Miller Saddles", nil, nil, "looks like a thing or a slogan: Hope Saddles"),
      ("Ada King Brasil", nil, nil, "looks like an account about someone: Brasil"),
      ("Stan Loona", nil, nil, "looks like an account about someone: Stan"),
      ("Ana y Luis", nil, nil, "looks like more than one person: y"),
      ("Mamie Jeanne", nil, nil, "“Mamie” may be a title before “Jeanne”"),
      ("Doña Rosa", nil, nil, "a title before one name is usually for a family name: Rosa"),
      ("Mãe de Pedro", nil, nil, "“Mãe” isn't a known given name"),
      ("Maman de Léo", nil, nil, "looks like a thing or a slogan: Maman"),
      ("Vita Nuova", nil, nil, "“Vita” is as often a word, a place or a family name"),
      ("Wisdom Okafor", nil, "Wisdom", "“Wisdom” is a given name before the family name “Okafor”"),
      ("رضا کریمی", nil, "رضا", "“رضا” is a given name before the family name “کریمی”"),
      ("সৌরভ", nil, nil, "one word of this script may be any word: সৌরভ"),
    ] as [(String?, String?, String?, String)])
  func reasons(display: String?, username: String?, name: String?, reason: String) {
    #expect(
      FirstName.decide(displayName: display, username: username) == FirstName.Decision(name: name, reason: reason))
  }

  @Test(
    "The name comes in its natural case",
    arguments: [
      ("ABHIJIT GHOSH", "Abhijit"), ("ada lovelace", "Ada"), ("ada Lovelace", "Ada"), ("aDA", "Ada"),
      ("MCKENZIE SCOTT", "McKenzie"), ("McKenzie Scott", "McKenzie"), ("MARIA-JOSÉ GARCÍA", "Maria-José"),
      ("jean-luc picard", "Jean-Luc"), ("D'ANGELO RUSSELL", "D'Angelo"), ("d’angelo russell", "D’Angelo"),
      ("DeAndre Jordan", "DeAndre"), ("İBRAHİM YILMAZ", "İbrahim"), ("IŞIL DEMİR", "Işıl"), ("ÉMILE ZOLA", "Émile"),
      ("ΓΙΩΡΓΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ", "Γιώργος"), ("АННА ИВАНОВА", "Анна"), ("ABDUL RAHMAN", "Abdul Rahman"),
      ("JoHN", "John"), ("jOhN smith", "John"), ("AnNa Lee", "Anna"), ("MaRíA López", "María"),
      ("IBRAHİM yılmaz", "Ibrahim"),
      ("İBRAHiM", "İbrahim"), ("LaToya Jackson", "LaToya"), ("MaryAnn Smith", "MaryAnn"), ("jEAN-lUC", "Jean-Luc"),
      ("deShawn Watson", "DeShawn"),
    ])
  func naturalCase(display: String, expected: String) { #expect(name(display) == expected) }

  @Test(
    "What stands around the name goes",
    arguments: [
      "Ada", "  Ada  ", "Ada Lovelace", "Dr Ada Lovelace", "Prof. Dr. Ada Lovelace, PhD", "Mrs Ada Lovelace Esq.",
      "Ada Lovelace MBA PhD", "Ada (she/her)", "Ada she/her", "Ada [on leave]", "Ada “Countess” Lovelace",
      "Ada | Engines", "Ada • Engines", "Ada – Engines", "Ada - Engines", "Ada @ Engines", "Ada/Engines",
      "Ada, mother of engines", "Ada: engines", "Ada ~ engines", "Ada aka AL", "Ada Lovelace CEO", "Ada from Engines",
      "👑Ada👑", "👑 Ada 👑 Lovelace", "Ada 🇬🇧", "★ Ada ★", "𝓐𝓭𝓪", "Ⓐⓓⓐ", "A̶d̶a̶", "\u{202e}Ada", "A\u{200b}da", "Ada.",
      "Ada \"AL\" Lovelace", "Ada Lovelace エイダ",
    ])
  func surroundings(display: String) { #expect(name(display) == "Ada") }

  @Test(
    "A family name that is a word, too, is told from a thing, whatever the given name",
    arguments: [
      ("James Page", "James"), ("Nuria Camps", "Nuria"), ("Fernanda Sales", "Fernanda"), ("Marina Lopes", "Marina"),
      ("Greta Sand", "Greta"), ("Olivia Sung", "Olivia"), ("David Sun", "David"), ("Jenny Song", "Jenny"),
      ("Adam Driver", "Adam"), ("Johnny Cash", "Johnny"), ("Oriol Mas", "Oriol"), ("Mette Bang", "Mette"),
      ("Jason Her", "Jason"), ("Wendy Lo", "Wendy"), ("Samantha Power", "Samantha"), ("Soyeon Park", "Soyeon"),
      ("Ana Paula Sales", "Ana"), ("Linda K. Song", "Linda"), ("FERNANDA SALES", "Fernanda"), ("Hunter Chen", "Hunter"),
      ("nuria camps", nil), ("Greta sand", nil), ("Bella Camps", nil), ("Jackson Hole", nil), ("Max Power", nil),
      ("April Showers", nil), ("Greta Flowers", nil), ("Nuria Design", nil), ("Fernanda Joyas", nil),
      ("Otto Versand", nil), ("Emma Market", nil), ("Mark Her", nil), ("Bill Tracker", nil), ("Mark Maker", nil),
      ("Bill Miller", "Bill"), ("Yang Chen", nil),
      ("Peter Page", "Peter"), ("Denis Law", "Denis"), ("Bruno Mars", "Bruno"), ("Chuck Berry", "Chuck"),
      ("Hunter Lee", "Hunter"), ("Logan Square", nil), ("Mads Lange", "Mads"), ("Mike Check", nil),
      ("Ada Lovelace Day", nil), ("Nora Jobs", nil),
      ("Carolina Power", nil), ("Mercedes Sales", nil),
    ])
  func familyNamesThatAreWords(display: String, expected: String?) { #expect(name(display) == expected) }

  @Test(
    "Korean names may begin with the family name",
    arguments: [
      ("Kim Min-jung", nil), ("Jung Kook", nil), ("Kim Namjoon", nil), ("Kim Min Ji", nil),
      ("Kim Anderson", "Kim"), ("Kim Young", "Kim"),
    ])
  func koreanNames(display: String, expected: String?) { #expect(name(display) == expected) }

  @Test(
    "A tail without a sign before it goes",
    arguments: [
      ("Alex Chen 🚀 building in public", "Alex"), ("Nina ✨ shipping daily", "Nina"), ("Nina ✨ Shipping Co", nil),
      ("Kate in Tokyo", "Kate"), ("Kate Moore in Tokyo", "Kate"), ("Léa en Bretagne", "Léa"), ("Ana em Lisboa", "Ana"),
      ("Kate in Love", nil), ("Grace in Tokyo", nil), ("Emily in Paris", nil), ("Brenda in Accounting", nil),
      ("Léo il/lui", "Léo"), ("Daniel-Dev", "Daniel"), ("Elena-UX", "Elena"), ("Elena UX", "Elena"),
      ("Anne-Marie", "Anne-Marie"), ("Ada Lovelace stan", nil), ("Ada Lovelace Szn", nil),
      ("Greta Was Right", nil), ("Greta was here", "Greta"), ("Ahmed Shawarma", nil), ("Ada Stan", "Ada"),
    ])
  func tails(display: String, expected: String?) { #expect(name(display) == expected) }

  @Test(
    "A title or a shortened María goes, where the name behind it is a given name",
    arguments: [
      ("Ma. Teresa", "Teresa"), ("Ma. Teresa Cruz", "Teresa"), ("Mª Carmen Ruiz", "Carmen"),
      ("Ma. Cruz", nil), ("Fr. Michael OFM", "Michael"), ("Sr. Anne Byrne OSB", "Anne"), ("Fr. Michael", nil),
      ("Dr Sarah", "Sarah"), ("Prof. Ulrike", "Ulrike"), ("Dr. Paul", nil), ("Mr Sarah", nil), ("Dr. Phil", nil),
      ("Þórunn Jónsdóttir", "Þórunn"),
    ])
  func titles(display: String, expected: String?) { #expect(name(display) == expected) }

  @Test(
    "A title is told from the given name that it is, too, by what stands behind it",
    arguments: [
      ("Doña Carmen López", "Carmen"), ("Don José García", "José"), ("Don Pedro", nil), ("Don Johnson", "Don"),
      ("Donna Reed", "Donna"), ("Donna Maria", nil), ("Bishop Peter Obi", "Peter"), ("Bishop Briggs", "Bishop"),
      ("Dean Susan Clark", "Susan"), ("Dean Martin", "Dean"), ("Dean Henry Smith", "Dean"), ("Abbé Pierre", nil),
      ("Abbe Lane", "Abbe"), ("Begum Rokeya", nil), ("Begüm Yılmaz", "Begüm"), ("Tan Sri Ahmad", nil),
      ("Tan Sri Ahmad Razali", "Ahmad"), ("Tuan Haji Ahmad Razali", "Ahmad"), ("Tuan Nguyen", "Tuan"),
      ("Dato Kobaladze", nil), ("Haci Mehmet", nil), ("Hacı Mehmet Yılmaz", "Mehmet"), ("Dom Pedro", nil),
      ("Don Quijote", nil), ("Tia Maria", nil), ("Tia Carter", "Tia"), ("Zia Teresa", nil), ("Villa Rosa", nil),
      ("Don Martin Lopez", "Don"), ("Tan Wei Ling", nil),
    ])
  func titlesThatAreNames(display: String, expected: String?) { #expect(name(display) == expected) }

  @Test(
    "A word with a full stop before a given name is a title",
    arguments: [
      ("Barr. Peter Obi", "Peter"), ("Arch. Mario Rossi", "Mario"), ("Avv. Giulio Ferraris", "Giulio"),
      ("Doç. Dr. Mehmet Kaya", "Mehmet"), ("mgr inż. Paweł Nowak", "Paweł"), ("Dipl.-Kfm. Hans Maier", "Hans"),
      ("Dr. med. Anna Huber", "Anna"), ("Prof.ssa Maria Bianchi", "Maria"), ("RA Thomas Müller", "Thomas"),
      ("Mevr. Anke Visser", "Anke"), ("Mtra. Laura Gómez", "Laura"), ("Bapak Agus Santoso", "Agus"),
      ("Barr. Peter", nil), ("RIP Anna", nil), ("NYC Anna", nil), ("Fam. Peter Schmidt", nil), ("St. John Smith", nil),
      ("Tom. Runner.", nil),
      ("ডাঃ সুমিত সেন", "সুমিত"), ("dr hab. Anna Nowak", "Anna"), ("Yrd. Doç. Ayşe Kaya", "Ayşe"),
      ("J.R. Martin Smith", nil), ("Mother. Sister. Friend.", nil), ("Anna Miller Luthier", "Anna"),
    ])
  func abbreviatedTitles(display: String, expected: String?) { #expect(name(display) == expected) }

  @Test(
    "Words of other languages are no given names for looking like one",
    arguments: [
      "Está Pasando", "Déjà Vu", "Lancé Ayer", "Maman poule", "Casi Perfecto", "Terra Nova", "Aber Gern",
      "Beste Freundin", "Gusta Todo",
    ])
  func wordsAbroad(display: String) { #expect(name(display) == nil) }

  @Test(
    "The small words of a long name don't count, and a family name may begin with Lo",
    arguments: [
      ("María José Pérez de la Cruz", "María"), ("Luis Fernando Gómez de la Vega", "Luis"),
      ("Ana Paula de Souza e Silva", "Ana"), ("María del Mar Ruiz Pérez", "María"), ("Maria do Mar", "Maria"),
      ("José Ortega y Gasset", "José"), ("Robert E Lee", "Robert"), ("Maria Grazia Lo Presti", "Maria"),
      ("Maria Lo Russo", "Maria"), ("Maria lo sa", nil), ("Jason He", "Jason"), ("Kevin You", "Kevin"),
      ("Grace You", nil), ("Radka Holý", "Radka"), ("Ana e Paulo", nil), ("Anna och Erik", nil),
    ])
  func smallWords(display: String, expected: String?) { #expect(name(display) == expected) }

  @Test(
    "What makes a shop or a fan account of a name stands behind a family name",
    arguments: [
      ("Hope Miller Ceramics", nil), ("Anna Miller Fotografie", nil), ("Anna Miller Couture", nil),
      ("Anna Couture", "Anna"), ("Blessing Okoro Fabrics", nil), ("Harper Lee", "Harper"),
      ("Billie Eilish Spain", nil), ("LeBron James Muse", nil), ("Bernie Bro", nil), ("Ron DeSantis Tracker", nil),
      ("Anna Sophie Holland", "Anna"), ("Kathy Ireland", "Kathy"), ("Stan Lee", "Stan"), ("Stan Wawrinka", "Stan"),
      ("Stan", "Stan"), ("Gift Moyo", "Gift"), ("Gift Baker", nil), ("Wisdom Teeth", nil),
    ])
  func tailsOfTrades(display: String, expected: String?) { #expect(name(display) == expected) }

  @Test(
    "A second given name is no thing for being an English word without its accent",
    arguments: [
      ("José Ángel", "José"), ("José Ángel 🎸", "José"), ("Miguel Ángel Ruiz", "Miguel"), ("Luis Angel", "Luis"),
      ("José Café", nil),
    ])
  func accents(display: String, expected: String?) { #expect(name(display) == expected) }

  @Test("A known name that is also the username is a name, any other single word isn't")
  func usernames() {
    #expect(name("ada", "ada") == "Ada")
    #expect(name("akyoka", "akyoka") == nil)
    #expect(name("akyoka", "other") == nil)
  }

  @Test("Whatever a display name holds, the decision has a reason, and a name has letters and no invisible characters")
  func anyText() {
    let pieces: [String] = [
      "Ada", "ada", "Lovelace", " ", " ", "-", "'", "’", ",", ".", "|", "@", "(", ")", "\"", "/", "👑", "👩‍💻", "\u{301}",
      "\u{202e}",
      "\u{0}", "Dr", "PhD", "aka", "Анна", "Ελένη", "محمد", "राहुल", "สม", "山田", "𝓐", "MC", "O'", "İ", "ß", "ŉ", "ǰ", "5",
      "!", "Abdul",
      "J.", "&", "\u{fffd}", "\u{1f1e9}", "ﬁ",
    ]
    var random = SplitMix(seed: 3)
    for _ in 0..<4000 {
      let text = (0..<Int(random.next() % 9)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
      let decision = FirstName.decide(displayName: text, username: "ada")
      #expect(!decision.reason.isEmpty)
      if let name = decision.name {
        #expect(name.contains { $0.isLetter })
        #expect(!name.unicodeScalars.contains { $0 == "\u{202e}" || $0 == "\u{0}" || $0 == "\n" }, "of \(text)")
      }
    }
  }
}
