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

  @Test(
    "the language of a text is guessed",
    arguments: [
      ("Thx 4 the follow", "en"), ("Gracias por seguirme", "es"), ("Merci de me suivre", "fr"),
      ("Danke fürs Folgen", "de"),
      ("Obrigado por me seguir", "pt"), ("Grazie per il follow", "it"), ("フォローありがとう", "ja"),
      ("Dank je voor het volgen, wij zijn blij", "nl"), ("Спасибо за подписку", "und"), ("", "en"), ("🔥", "en"),
    ])
  func language(text: String, expected: String) {
    #expect(LanguageGuess.tag(of: text) == expected)
  }
}
