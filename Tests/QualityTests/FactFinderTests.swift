import Foundation
import Testing

@testable import Quality

@Suite("Facts found by comparing")
struct FactFinderTests {
  private static let ada = [
    FactFinder.Value("follower.first_name", "Ada", .exact), FactFinder.Value("follower.name", "Ada King", .exact),
    FactFinder.Value("follower.location", "The Hague, NL", .exact),
    FactFinder.Value("follower.bio", "Potter & founder. I love my work with R and AI", .prose),
    FactFinder.Value("follower.followers_count", "1240", .count),
  ]

  @Test(
    "a value is found in its words, in other forms of them, and as a number",
    arguments: [
      ("Hi Ada, good morning.", ["first_name Ada"]), ("Dear Ms King, hello.", ["name King"]),
      ("hi ada from the hague", ["first_name ada", "location hague"]), ("The end is near.", []),
      ("We met founders of potteries.", ["bio founders", "bio potteries"]), ("Your pottery is fine.", ["bio pottery"]),
      ("We love your work.", []), ("R is fun, and so is AI.", ["bio R", "bio AI"]), ("Are you in?", []),
      ("1,240 of you", ["followers_count 1,240"]), ("1.2k follow you", ["followers_count 1.2k"]), ("a 12 of 40", []),
      ("", []),
    ] as [(String, [String])])
  func found(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let facts = FactFinder(Self.ada).facts(in: text).map { fact in
      "\(fact.path.dropFirst(9)) \(String(decoding: bytes[fact.range], as: UTF8.self))"
    }
    #expect(facts == expected)
  }

  @Test("Japanese is compared by its runs of one script")
  func japanese() {
    let finder = FactFinder([FactFinder.Value("follower.bio", "陶芸とコンパイラが好き", .prose)])
    let text = "コンパイラの本と陶芸の話"
    let bytes = Array(text.utf8)
    #expect(finder.facts(in: text).map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["コンパイラ", "陶芸"])
  }

  private func found(_ text: String, _ value: String, _ kind: FactFinder.Value.Kind) -> [String] {
    let bytes = Array(text.utf8)
    return FactFinder([FactFinder.Value("follower.x", value, kind)]).facts(in: text).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(
    "a place is found anywhere in scripts without spaces, and before the endings of others",
    arguments: [
      ("感谢您从上海关注我们", "上海", ["上海"]), ("毎日東京観光の話を", "東京", ["東京"]), ("東京の話", "東京都渋谷区", ["東京"]),
      ("さいたまの方ですか", "さいたま", ["さいたま"]),
      ("สวัสดีชาวกรุงเทพทุกคน", "กรุงเทพ", ["กรุงเทพ"]), ("서울에서 오셨군요", "서울", ["서울"]), ("부산에서는 어때요", "부산", ["부산"]),
      ("서울은 춥죠", "서울특별시", ["서울"]),
      ("지민님, 안녕하세요", "지민", ["지민"]), ("Ankara'da hava nasıl?", "Ankara", ["Ankara"]),
      ("Ankara’dan selamlar", "Ankara", ["Ankara"]),
      ("le ciel d'Ankara", "Ankara", ["Ankara"]), ("quelli dell’Aquila", "L'Aquila", ["Aquila"]),
      ("Don't stop", "Don", []), ("上午好", "上海", []),
      ("フライスパン", "ライス", []), ("서울대", "서울", []), ("Hello from 東京!", "東京", ["東京"]),
    ])
  func anywhere(text: String, value: String, expected: [String]) {
    #expect(found(text, value, .exact) == expected)
  }

  @Test(
    "a bio is found in its words, whatever runs on beside them",
    arguments: [
      ("您的咖啡豆", "喜欢咖啡和编程，感谢关注", ["咖啡"]), ("感谢关注！我们喜欢您", "喜欢咖啡和编程，感谢关注", []), ("コーヒーミルの話", "コーヒー好き", ["コーヒー"]),
      ("개발자를 위한 도구", "개발자입니다", ["개발자"]), ("팔로우 감사합니다", "팔로우 감사합니다", []), ("iOSアプリの話", "iOS developer", ["iOS"]),
    ])
  func proseAnywhere(text: String, value: String, expected: [String]) {
    #expect(found(text, value, .prose) == expected)
  }

  @Test(
    "what stands in any bio says nothing, and what names something does",
    arguments: [
      ("one of our readers", "one very old cat", .prose, []), ("a friend of friends", "dogs and friends", .prose, []),
      ("founded in 2024", "Since 2024", .prose, []), ("in January", "Born in January", .prose, []),
      ("nous avons des livres", "Tout ce que nous avons", .prose, []),
      ("ela tem uma horta", "Quem tem pressa", .prose, []),
      ("we call you", "call me Ishmael", .prose, []), ("AI for all", "AI, mostly", .prose, ["AI"]),
      ("a physio who climbs V7", "Climbs V7", .prose, ["climbs V7"]), ("on the 2nd", "2nd violin", .prose, []),
      ("the cello", "Cellist in a quartet", .prose, ["cello"]), ("a cell", "Cellist", .prose, []),
      ("do bees swim", "Beekeeper", .prose, ["bees"]), ("your beekeeping", "Beekeeper", .prose, ["beekeeping"]),
      ("gli apicoltori", "Apicoltore", .prose, ["apicoltori"]), ("la cerámica", "Ceramista", .prose, ["cerámica"]),
      ("o farol", "Faroleiro reformado", .prose, ["farol"]), ("los libros", "Librera", .prose, ["libros"]),
      ("a piano", "Pianist", .prose, ["piano"]), ("une pianiste", "Piano", .prose, ["pianiste"]),
      ("the pasta", "Paste artist", .prose, []),
    ] as [(String, String, FactFinder.Value.Kind, [String])])
  func telling(text: String, value: String, kind: FactFinder.Value.Kind, expected: [String]) {
    #expect(found(text, value, kind) == expected)
  }

  @Test(
    "a code of letters and digits is one word, with and without a hyphen",
    arguments: [
      ("our E-07 is in stock", "Which E-07 fits?", .prose, ["E-07"]),
      ("our E07 is", "Which E-07 fits?", .prose, ["E07"]),
      ("our E-07 is", "Error E07", .prose, ["E-07"]), ("our E-12 is", "Which E-07 fits?", .prose, []),
      ("E-07は在庫があります", "E-07はありますか", .prose, ["E-07"]), ("洗濯機のE-07は", "洗濯機にE-07が出ます", .prose, ["洗濯機", "E-07"]),
      ("the F-35", "F-35 crew chief", .prose, ["F-35"]),
      ("on COVID-19", "COVID-19 research", .prose, ["COVID-19"]), ("w Łodzi", "Ceramika, Łódź", .prose, ["Łodzi"]),
      ("a K-9 unit", "K-9 handler", .prose, ["K-9"]), ("your MH-60 hours", "Flew MH-60", .prose, ["MH-60"]),
      ("an NW-204", "NW-204 owner", .prose, ["NW-204"]), ("an NW-204", "NW 204 owner", .prose, ["NW-204"]),
      ("mid-2020 it was", "mid-2020", .prose, ["mid"]), ("in 2020", "mid-2020", .prose, []),
      ("a cofounder of two", "Co-founder of a mill", .prose, ["cofounder"]),
      ("co-founders meet", "Cofounder", .prose, ["co-founders"]),
      ("a co-founder", "co-founder", .prose, ["co-founder"]),
      ("a founder", "Co-founder", .prose, ["founder"]),
    ] as [(String, String, FactFinder.Value.Kind, [String])])
  func codes(text: String, value: String, kind: FactFinder.Value.Kind, expected: [String]) {
    #expect(found(text, value, kind) == expected)
  }

  @Test(
    "one word has two spellings",
    arguments: [
      ("you organize fairs", "I organise fairs", .prose, ["organize fairs"]),
      ("an organiser", "Organizer", .prose, ["organiser"]),
      ("a theater", "Theatre usher", .prose, ["theater"]), ("the catalog", "Catalogues", .prose, ["catalog"]),
      ("a wise owl", "wize", .prose, []),
      ("in Saint Louis", "St. Louis, MO", .exact, ["Saint Louis"]),
      ("in St. Louis", "Saint Louis", .exact, ["St. Louis"]),
      ("in Ft. Worth", "Fort Worth", .exact, ["Ft. Worth"]), ("your Worth", "Ft. Worth", .exact, []),
      ("a saint", "St. Louis, MO", .exact, []),
    ] as [(String, String, FactFinder.Value.Kind, [String])])
  func spellings(text: String, value: String, kind: FactFinder.Value.Kind, expected: [String]) {
    #expect(found(text, value, kind) == expected)
  }

  @Test(
    "a place is found in another case behind a preposition",
    arguments: [
      ("Szyjesz w Krakowie?", "Kraków", ["Krakowie"]), ("uczy w Łodzi", "Łódź", ["Łodzi"]),
      ("w Katowicach", "Katowice, Polska", ["Katowicach"]), ("z Warszawy", "Warszawa", ["Warszawy"]),
      ("v Ostravě a v Plzni", "Plzeň", ["Plzni"]), ("v Praze", "Praha", ["Praze"]), ("в Казани", "Казань", ["Казани"]),
      ("из Москвы", "Москва", ["Москвы"]), ("у Києві", "Київ", ["Києві"]), ("u Zagrebu", "Zagreb", ["Zagrebu"]),
      ("w krakowie", "Kraków", []), ("Krakowie", "Kraków", []), ("we Marine do", "Mariupol", []),
      ("do Parisa", "Parma", []),
    ])
  func cases(text: String, location: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let facts = FactFinder([FactFinder.Value("follower.location", location, .exact)]).facts(in: text)
    #expect(facts.map { String(decoding: bytes[$0.range], as: UTF8.self) } == expected)
  }

  @Test(
    "half of a place's name is another's",
    arguments: [
      ("o Paulo veio", "São Paulo, Brasil", []), ("em São Paulo", "São Paulo, Brasil", ["São Paulo"]),
      ("no Brasil", "São Paulo, Brasil", ["Brasil"]), ("em janeiro", "Rio de Janeiro", []),
      ("no Rio", "Rio de Janeiro", ["Rio"]),
      ("the York office", "New York, NY", []), ("in New York", "New York, NY", ["New York"]),
      ("your mobile's number", "Mobile, AL", []), ("down in Mobile", "Mobile, AL", ["Mobile"]),
      ("Reading your notes", "Reading, UK", []), ("from Reading", "Reading, UK", ["Reading"]),
      ("Manchester rain", "Greater Manchester", ["Manchester"]), ("all over the world", "The world", []),
      ("in san francisco", "San Francisco", ["san francisco"]), ("San Jose", "San Diego", []),
    ] as [(String, String, [String])])
  func places(text: String, value: String, expected: [String]) { #expect(found(text, value, .exact) == expected) }

  @Test(
    "a character alone is found where it is a word",
    arguments: [
      ("狐の絵が好きです", "イラストレーター、狐を描きます", ["狐"]), ("人の絵", "人を描きます", []), ("狐火の話", "狐を描きます", []),
      ("猫は元気ですか", "猫とコーヒー", ["猫"]), ("山登りの話", "山を歩く", []),
    ])
  func character(text: String, bio: String, expected: [String]) { #expect(found(text, bio, .prose) == expected) }

  @Test(
    "a small number is found before what it counts",
    arguments: [
      ("your 2 posts", ["2"]), ("your 2 post", ["2"]), ("2 of them", []), ("12 posts", []), ("the 2 followers", []),
    ])
  func smallCounts(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let facts = FactFinder([FactFinder.Value("follower.post_count", "2", .count)]).facts(in: text)
    #expect(facts.map { String(decoding: bytes[$0.range], as: UTF8.self) } == expected)
  }

  @Test("a number is found before a counter", arguments: ["팔로워 1200명", "フォロワー1200人"])
  func counters(text: String) {
    #expect(found(text, "1200", .count).map { $0.prefix(4) } == ["1200"])
  }

  @Test(
    "a value has both halves of its brackets and quotes, or neither",
    arguments: [
      ("welcome, Bergen (Norway)! What", "Bergen (Norway)", .exact, ["Bergen (Norway)"]),
      ("in (Norway) Bergen", "(Norway) Bergen", .exact, ["(Norway) Bergen"]),
      ("in Bergen, Norway", "Bergen (Norway)", .exact, ["Bergen, Norway"]),
      ("in Bergen (Norway, right?)", "Bergen (Norway)", .exact, ["Bergen", "Norway"]),
      ("in Bergen (in Norway)", "Bergen (Norway)", .exact, ["Bergen", "Norway"]),
      ("a potter (and climber).", "Potter (and climber)", .prose, ["potter (and climber)"]),
      ("we like \"Potter\" mugs", "“Potter” mugs", .prose, ["\"Potter\" mugs"]),
      ("we like the “Deep Sea” mug", "Diver: “Deep Sea”", .prose, ["Deep Sea"]),
      ("says “Diver: Deep” a", "Diver: “Deep”", .prose, ["Diver: Deep"]),
      ("你好上海（中国）的朋友", "上海（中国）", .exact, ["上海", "中国"]),
    ] as [(String, String, FactFinder.Value.Kind, [String])])
  func halves(text: String, value: String, kind: FactFinder.Value.Kind, expected: [String]) {
    #expect(found(text, value, kind) == expected)
  }

  @Test(
    "the language of a text is told by its script, where most of it is in one",
    arguments: [
      ("感谢您的关注！您用哪款磨豆机？", "zh"), ("팔로우해 주셔서 감사합니다", "ko"), ("フォローありがとう、Adaさん", "ja"), ("ขอบคุณที่ติดตาม", "th"),
      ("Σας ευχαριστούμε", "el"), ("Hi Ada, we met in 東京 and it was great", "en"),
      ("Hi Юлия, thanks for the follow! What do you build?", "en"),
      ("Hallo 서울, danke fürs Folgen und bis bald", "de"), ("Спасибо, Ada!", "und"), ("شكرا للمتابعة", "und"),
    ])
  func script(text: String, expected: String) {
    #expect(LanguageGuess.tag(of: text) == expected)
  }

  @Test(
    "the language of a text is guessed",
    arguments: [
      ("Thx 4 the follow", "en"), ("Gracias por seguirme", "es"), ("Merci de me suivre", "fr"),
      ("Danke fürs Folgen", "de"),
      ("Obrigado por me seguir", "pt"), ("Grazie per il follow", "it"), ("フォローありがとう", "ja"),
      ("Dank je voor het volgen, wij zijn blij", "nl"), ("Спасибо за подписку", "und"), ("", "und"), ("🔥", "und"),
    ])
  func language(text: String, expected: String) {
    #expect(LanguageGuess.tag(of: text) == expected)
  }

  @Test(
    "greetings and thanks speak for no language",
    arguments: [
      ("Hi Ana, grazie. Vieni a Empoli il 4?", "it"), ("Hey Ana, gracias! Vienes a Oviedo el 4?", "es"),
      ("Thanks Ana! ¿Vienes a Elche este año?", "es"), ("Hello Ana, ¿vienes?", "es"),
      ("Hi Ana, merci! Tu viens à Lyon ?", "fr"), ("Merci Urs! Welches Rad fährst du?", "de"),
      ("Hello Rui, obrigado. Vais a Évora?", "und"), ("Hi Ana, merci.", "und"), ("Thanks, Ana!", "und"),
      ("Which jalapeño do you grow, Ana?", "en"), ("Hi Ondřej, thanks for the question about Łódź.", "en"),
      ("Hi Ana, grazie mille for the recipe you sent us.", "en"), ("†hank$ f0r f0ll0w1ng", "en"),
      ("𝗧𝗵𝗮𝗻𝗸𝘀 𝗳𝗼𝗿 𝗳𝗼𝗹𝗹𝗼𝘄𝗶𝗻𝗴", "en"),
    ])
  func courtesies(text: String, expected: String) {
    #expect(LanguageGuess.tag(of: text) == expected)
  }

  @Test(
    "what is in none of the languages that the checks know isn't taken for one of them",
    arguments: [
      "Hei Kari, takk. Du strikker i Bergen. Hvilken pinne bruker du?", "Hej Karen, tak. Hvad laver du i Odense?",
      "Hej Karin, tack. Vad gör du?", "Ahoj Jano, díky. Pleteš v Plzni a Olomouci. Kolik stojí ten svetr?",
      "Ahoj Jana, ďakujeme. Pletieš v Nitre a Ostrave. Akú ihlicu používaš?",
      "Bună Ana, ai a alege azi: roșu sau verde?", "Hoi Anna, bedankt. Je breit in Assen. Welke naald neem je?",
      "Szia Anna, jössz a osztályba?",
      "Moi Anna, kiitos. Neulot Oulussa. Mitä puikkoa käytät?", "Sveika Anna! Tu adi Rīgā. Kādas adatas lieto?",
      "Bok Ana, hvala. Pleteš u Splitu. Idemo li u Zadar u petak?", "Merhaba Ana, hangi şişi kullanıyorsun?",
      "Dag meneer Peeters, u bakt brood in Gent. Welk meel neemt u?",
      "Hola Anna, fas mitja a Olot. Vas a Igualada amb nosaltres?",
    ])
  func otherLanguages(text: String) {
    #expect(Language(tag: LanguageGuess.tag(of: text)) == nil, "\(LanguageGuess.tag(of: text))")
  }

  @Test(
    "names, and what comes from the follower, speak for no language",
    arguments: [
      ("Hi Dan, we met Yang in Per and Di in Ada. Which of them do you use?", [], "en"),
      ("Hi Dan, welcome. London is a fine place.", [], "und"), ("hi dan, welcome", ["dan"], "und"),
      ("hi ada, welcome to london", ["ada", "london"], "und"), ("Welcome, ich und du und der", ["ich und du"], "de"),
      ("Hallo Ana, wie geht es Ihnen und welches nutzen Sie", [], "de"), ("Hi, I'm so glad I'm here", [], "en"),
      ("Dear Ana, Was Tun Sie Und Wo", [], "de"),
    ] as [(String, [String], String)])
  func names(text: String, facts: [String], expected: String) {
    let ranges = facts.compactMap { fact in
      text.range(of: fact).map { range in
        text.utf8.distance(
          from: text.startIndex, to: range.lowerBound)..<text.utf8.distance(
            from: text.startIndex, to: range.upperBound)
      }
    }
    #expect(LanguageGuess.tag(of: text, facts: ranges) == expected)
  }
}
