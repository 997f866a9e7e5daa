import Events
import RuleModel
import Testing

@testable import RuleMatching

/// A pattern, a text, and what is captured; nil where the pattern isn't found.
struct WordCase: Sendable, CustomTestStringConvertible {
  let pattern: String
  let text: String
  let capture: String?

  init(_ pattern: String, _ text: String, _ capture: String?) {
    self.pattern = pattern
    self.text = text
    self.capture = capture
  }

  var testDescription: String { "\(pattern) in \(text)" }
}

func found(_ pattern: String, in text: String, caseSensitive: Bool = false) -> String? {
  WordPattern(pattern, caseSensitive: caseSensitive).firstMatch(in: WordText(text, caseSensitive: caseSensitive))
}

@Suite("has_word: what is found where, and how the follower wrote it")
struct HasWordTests {
  @Test("Whole words, without case", arguments: WordCase.plain)
  func plain(_ word: WordCase) { #expect(found(word.pattern, in: word.text) == word.capture) }

  @Test("Signs that belong to the word", arguments: WordCase.signs)
  func signs(_ word: WordCase) { #expect(found(word.pattern, in: word.text) == word.capture) }

  @Test("Hashtags, mentions and addresses", arguments: WordCase.tags)
  func tags(_ word: WordCase) { #expect(found(word.pattern, in: word.text) == word.capture) }

  @Test("Hyphens and apostrophes", arguments: WordCase.joined)
  func joined(_ word: WordCase) { #expect(found(word.pattern, in: word.text) == word.capture) }

  @Test("Phrases", arguments: WordCase.phrases)
  func phrases(_ word: WordCase) { #expect(found(word.pattern, in: word.text) == word.capture) }

  @Test("`*` as a word and as an ending", arguments: WordCase.wildcards)
  func wildcards(_ word: WordCase) { #expect(found(word.pattern, in: word.text) == word.capture) }

  @Test("Scripts", arguments: WordCase.scripts)
  func scripts(_ word: WordCase) { #expect(found(word.pattern, in: word.text) == word.capture) }

  @Test("Marks, case folding and characters that can't be seen", arguments: WordCase.marks)
  func marks(_ word: WordCase) { #expect(found(word.pattern, in: word.text) == word.capture) }

  @Test("Emoji", arguments: WordCase.emoji)
  func emoji(_ word: WordCase) { #expect(found(word.pattern, in: word.text) == word.capture) }

  @Test("With case, only the same case is found")
  func caseSensitive() {
    #expect(found("GO", in: "I write Go", caseSensitive: true) == nil)
    #expect(found("Go", in: "I write Go", caseSensitive: true) == "Go")
    #expect(found("Café", in: "Cafe\u{301} owner", caseSensitive: true) == "Cafe\u{301}")
    #expect(found("ingénieur", in: "L’ingénieur", caseSensitive: true) == "ingénieur")
  }
}

extension WordCase {
  static let plain: [WordCase] = [
    .init("founder", "Founder @ Acme", "Founder"),
    .init("FOUNDER", "founder", "founder"),
    .init("founder", "Proud FOUNDER.", "FOUNDER"),
    .init("founder", "(founder)", "founder"),
    .init("founder", "“founder”", "founder"),
    .init("founder", "CEO/founder/dad", "founder"),
    .init("founder", "CEO|founder", "founder"),
    .init("founder", "Role:founder", "founder"),
    .init("founder", "dad·founder·runner", "founder"),
    .init("founder", "*founder*", "founder"),
    .init("founder", "Ex-CEO,founder", "founder"),
    .init("founder", "founder\nrunner", "founder"),
    .init("founder", "founder…", "founder"),
    .init("founder", "founders", nil),
    .init("founder", "cofounder", nil),
    .init("founder", "founder2", nil),
    .init("founder", "the_founder", nil),
    .init("founder", "found", nil),
    .init("founder", "", nil),
    .init("art", "startup smart art", "art"),
    .init("go", "Go, Rust", "Go"),
    .init("go", "google", nil),
    .init("10", "10,000 customers", nil),
    .init("10,000", "10,000 customers", "10,000"),
    .init("3.14", "pi is 3.14.", "3.14"),
    .init("14", "pi is 3.14", nil),
    .init("web3", "Web3!", "Web3"),
    .init("web", "web3", nil),
    .init("5", "5 %", "5"),
    .init("a", "b a", "a"),
  ]

  static let signs: [WordCase] = [
    .init("c++", "I write C++ and Swift", "C++"),
    .init("c++", "C++", "C++"),
    .init("c++", "C++, Go", "C++"),
    .init("c++", "C++17", "C++"),
    .init("c++", "C+++", nil),
    .init("c++", "objc++", nil),
    .init("c", "I write C++", nil),
    .init("c", "I write C#", nil),
    .init("c", "I write C", "C"),
    .init("c", "C, C++", "C"),
    .init("c+", "c++", nil),
    .init("c#", "C# and F#", "C#"),
    .init("c#", "C", nil),
    .init("f#", "C# and F#.", "F#"),
    .init("notepad++", "Notepad++ fan", "Notepad++"),
    .init("notepad", "Notepad++ fan", "Notepad"),
    .init("disney", "Disney+", "Disney"),
    .init("disney+", "Disney+", "Disney+"),
    .init(".net", "I build in .NET", ".NET"),
    .init(".net", "C#/.NET/Azure", ".NET"),
    .init(".net", "asp.net", nil),
    .init(".net", "web3.net", nil),
    .init(".net", "net", nil),
    .init("net", "I build in .NET", "NET"),
    .init("node.js", "Node.js dev", "Node.js"),
    .init("node.js", "node js", nil),
    .init("node", "Node.js dev", nil),
    .init("js", "Node.js dev", nil),
    .init("web3.js", "web3.js", "web3.js"),
    .init("r&d", "Head of R&D", "R&D"),
    .init("a.i.", "A.I. nerd", "A.I."),
    .init("ph.d.", "Ph.D. student", "Ph.D."),
    .init("$acme", "long $ACME", "$ACME"),
    .init("$acme", "US$ACME", nil),
    .init("100%", "100% remote", "100%"),
    .init("18+", "18+ only", "18+"),
  ]

  static let tags: [WordCase] = [
    .init("founder", "#founder", "founder"),
    .init("founder", "#Founder #CEO", "Founder"),
    .init("founder", "#founders", nil),
    .init("founder", "CEO#founder", "founder"),
    .init("#swift", "I love #Swift", "#Swift"),
    .init("#swift", "I love Swift", nil),
    .init("#swift", "great#swift", nil),
    .init("#swift", "#swiftui", nil),
    .init("#swift", "＃Swift", "＃Swift"),
    .init("#buildinpublic", "#BuildInPublic!", "#BuildInPublic"),
    .init("@acme", "ex @acme, now free", "@acme"),
    .init("@acme", "ex-@Acme", "@Acme"),
    .init("@acme", "@acmelabs", nil),
    .init("@acme", "@acme_labs", nil),
    .init("@acme", "jo@acme.com", nil),
    .init("acme", "working @acme", nil),
    .init("acme", "working @ acme", "acme"),
    .init("founder", "@founder", nil),
    .init("founder", "Founder@Acme", "Founder"),
    .init("acme", "Founder@Acme", nil),
    .init("sales", "sales@acme.com", nil),
    .init("acme.com", "sales@acme.com", nil),
    .init("sales@acme.com", "Mail sales@acme.com.", "sales@acme.com"),
    .init("pricing", "https://acme.com/pricing", "pricing"),
    .init("acme.com", "https://acme.com/pricing", "acme.com"),
  ]

  static let joined: [WordCase] = [
    .init("co-founder", "Co-Founder of Acme", "Co-Founder"),
    .init("co-founder", "co‑founder", "co‑founder"),
    .init("co-founder", "co founder", nil),
    .init("co-founder", "cofounder", nil),
    .init("co-founder", "co-founders", nil),
    .init("founder", "Co-founder", "founder"),
    .init("co", "Co-founder", "Co"),
    .init("founder", "The founder's dream", "founder"),
    .init("founder", "The founder’s dream", "founder"),
    .init("founder", "THE FOUNDER'S DREAM", "FOUNDER"),
    .init("founder", "the founders' club", nil),
    .init("founders", "the founders' club", "founders"),
    .init("founder's", "The founder’s dream", "founder’s"),
    .init("founder’s", "The founder's dream", "founder's"),
    .init("founder", "'founder'", "founder"),
    .init("don't", "I don’t sell", "don’t"),
    .init("don", "I don't sell", nil),
    .init("t", "I don't sell", nil),
    .init("s", "The founder's dream", nil),
    .init("ingénieur", "l'ingénieur", "ingénieur"),
    .init("ingénieur", "L’ingénieur", "ingénieur"),
    .init("idée", "jusqu’à l’idée", "idée"),
    .init("brien", "O'Brien", nil),
    .init("o'brien", "O’Brien", "O’Brien"),
    .init("what's", "What`s What's", "What's"),
    .init("col·lega", "Col·lega meu", "Col·lega"),
    .init("lega", "Col·lega meu", nil),
    .init("rock'n'roll", "Rock ’n’ roll, rock’n’roll", "rock’n’roll"),
  ]

  static let phrases: [WordCase] = [
    .init("follow back", "I follow back", "follow back"),
    .init("follow back", "I follow   back", "follow   back"),
    .init("follow back", "Follow\nback", "Follow\nback"),
    .init("follow back", "Follow-back!", "Follow-back"),
    .init("follow back", "follow, back", "follow, back"),
    .init("follow back", "follow \u{2014} back", "follow \u{2014} back"),
    .init("follow back", "follow\u{A0}back", "follow\u{A0}back"),
    .init("follow back", "followback", nil),
    .init("follow back", "follow. Back", nil),
    .init("follow back", "follow me back", nil),
    .init("follow back", "follow backs", nil),
    .init("follow back", "unfollow back", nil),
    .init("follow  back ", "follow back", "follow back"),
    .init("dm for promo", "DM for promo 📩", "DM for promo"),
    .init("how much", "How #much", "How #much"),
    .init("how much", "how, how much", "how much"),
    .init("swift #ios", "Swift #iOS", "Swift #iOS"),
    .init("swift #ios", "Swift iOS", nil),
    .init("don t", "don't", nil),
    .init("1 000", "1,000", nil),
    .init("c++ developer", "C++ developer", "C++ developer"),
    .init("ceo @acme", "CEO (@Acme)", "CEO (@Acme"),
  ]

  static let wildcards: [WordCase] = [
    .init("building *", "Building compilers in Berlin", "Building compilers"),
    .init("building *", "Building #compilers", "Building #compilers"),
    .init("building *", "Building @acme", "Building @acme"),
    .init("building *", "Building C++ tools", "Building C++"),
    .init("building *", "Building .NET tools", "Building .NET"),
    .init("building *", "Building co-founder matching", "Building co-founder"),
    .init("building *", "Building 🚀", "Building 🚀"),
    .init("building *", "Building", nil),
    .init("building *", "Building!", nil),
    .init("building *", "Building. Compilers", nil),
    .init("building *", "Building 東京", "Building 東京"),
    .init("building * in", "Building compilers in Berlin", "Building compilers in"),
    .init("building * in", "Building fast compilers in Berlin", nil),
    .init("building * matching", "Building co-founder matching", "Building co-founder matching"),
    .init("building * * in", "Building fast compilers in Berlin", "Building fast compilers in"),
    .init("building * founder", "Building co-founder", "Building co-founder"),
    .init("* founder", "Proud founder", "Proud founder"),
    .init("* founder", "Founder", nil),
    .init("*", "🙂 hello", "🙂"),
    .init("*", "...", nil),
    .init("found*", "Founder and CEO", "Founder"),
    .init("found*", "I found it", "found"),
    .init("found*", "Founder's", "Founder's"),
    .init("found*", "profound", nil),
    .init("build* in public", "Building in public", "Building in public"),
    .init("c*", "C++", "C++"),
    .init("#build*", "#BuildInPublic", "#BuildInPublic"),
    .init("price*", "prices?", "prices"),
    .init("fo*er", "founder", nil),
    .init("fo*er", "fo*er", "fo*er"),
  ]

  static let scripts: [WordCase] = [
    .init("основатель", "Основатель Acme", "Основатель"),
    .init("основатель", "сооснователь", nil),
    .init("основател*", "Основатели", "Основатели"),
    .init("ёж", "Е\u{308}Ж", "Е\u{308}Ж"),
    .init("ΣΟΦΌΣ", "σοφός άνδρας", "σοφός"),
    .init("مؤسس", "أنا مؤسس شركة", "مؤسس"),
    .init("مؤسس", "المؤسس", nil),
    .init("مهندس", "مهندس، كاتب", "مهندس"),
    .init("می\u{200C}خواهم", "من می\u{200C}خواهم", "می\u{200C}خواهم"),
    .init("מייסד", "אני מייסד", "מייסד"),
    .init("צה\"ל", "שירת בצה\"ל צה\"ל", "צה\"ל"),
    .init("צה", "צה\"ל", nil),
    .init("מייסד", "\u{200F}מייסד\u{200F}", "מייסד"),
    .init("開発者", "私はSwift開発者です", "開発者"),
    .init("開発", "開発者", "開発"),
    .init("swift", "Swift開発者", "Swift"),
    .init("エンジニア", "iOSエンジニアです", "エンジニア"),
    .init("エンジ", "エンジニア", "エンジ"),
    .init("エンジ*", "エンジニアです", "エンジニア"),
    .init("らーめん", "らーめん大好き", "らーめん"),
    .init("人々", "世界の人々へ", "人々"),
    .init("创始人", "公司创始人兼CEO", "创始人"),
    .init("ceo", "公司创始人兼CEO", "CEO"),
    .init("ai開発", "AI開発", "AI開発"),
    .init("ai開発", "openAI開発", nil),
    .init("東京 エンジニア", "東京エンジニア", "東京エンジニア"),
    .init("東京 エンジニア", "東京・エンジニア", "東京・エンジニア"),
    .init("ผู้ก่อตั้ง", "เป็นผู้ก่อตั้งบริษัท", "ผู้ก่อตั้ง"),
    .init("ວິສະວະກອນ", "ຂ້ອຍເປັນວິສະວະກອນ", "ວິສະວະກອນ"),
    .init("វិស្វករ", "ខ្ញុំជាវិស្វករ", "វិស្វករ"),
    .init("* x", "မြန်မာ x", "မြန်မာ x"),
    .init("٣٫١٤", "٣٫١٤", "٣٫١٤"),
    .init("١٤", "٣٫١٤", nil),
    .init("개발자", "저는 개발자 입니다", "개발자"),
    .init("개발자", "개발자입니다", nil),
    .init("개발자*", "개발자입니다", "개발자입니다"),
    .init("संस्थापक", "मैं संस्थापक हूँ", "संस्थापक"),
    .init("gründer", "Gründer&CEO", "Gründer"),
    .init("straße", "STRASSE", "STRASSE"),
    .init("հիմնադիր", "Հիմնադիր", "Հիմնադիր"),
  ]

  static let marks: [WordCase] = [
    .init("café", "Cafe\u{301} owner", "Cafe\u{301}"),
    .init("cafe\u{301}", "Café owner", "Café"),
    .init("cafe", "Café owner", nil),
    .init("caf", "Cafe\u{301}", nil),
    .init("groß", "GROSS", "GROSS"),
    .init("gross", "groß", "groß"),
    .init("gros", "groß", nil),
    .init("office", "Oﬃce", "Oﬃce"),
    .init("istanbul", "İstanbul", nil),
    .init("i\u{307}stanbul", "İstanbul", "İstanbul"),
    .init("kapı", "KAPI", nil),
    .init("founder", "foun\u{AD}der", "foun\u{AD}der"),
    .init("founder", "\u{2068}founder\u{2069}", "founder"),
    .init("follow back", "follow\u{200B}back", "follow\u{200B}back"),
    .init("ngân", "Ngâ\u{6E}", "Ngân"),
    .init("tiếng việt", "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t", "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t"),
    .init("µm", "μm", "μm"),
    .init("kelvin", "\u{212A}elvin", "\u{212A}elvin"),
    .init("founder", "f\u{336}ounder", nil),
  ]

  static let emoji: [WordCase] = [
    .init("🚀", "To the moon 🚀", "🚀"),
    .init("🚀", "moon🚀🚀🚀", "🚀"),
    .init("🚀", "moon🌙", nil),
    .init("moon", "🚀moon🚀", "moon"),
    .init("❤️", "I ❤ Swift", "❤"),
    .init("❤", "I ❤️ Swift", "❤️"),
    .init("👩‍💻", "I am a 👩‍💻", "👩‍💻"),
    .init("👩", "I am a 👩‍💻", nil),
    .init("👋", "👋🏽 hi", nil),
    .init("👋🏽", "👋🏽 hi", "👋🏽"),
    .init("🇩🇪", "🇺🇸🇩🇪", "🇩🇪"),
    .init("🇸🇩", "🇺🇸🇩🇪", nil),
    .init("1️⃣", "step 1️⃣", "1️⃣"),
    .init("🚀 founder", "🚀founder", "🚀founder"),
    .init("🚀 founder", "🚀 Founder", "🚀 Founder"),
    .init("building 🚀 fast", "building 🚀 fast", "building 🚀 fast"),
    .init("building * fast", "building 🚀 fast", "building 🚀 fast"),
    .init("™", "Acme™", "™"),
    .init("acme", "Acme™", "Acme"),
  ]
}
