import Testing

@testable import Quality

@Suite("Checks of grammar")
struct GrammarTests {
  private func found(_ check: some Check, _ text: String, lang: String = "en") throws -> [String] {
    let message = try ExampleMessage(text).message
    return check.findings(in: message, context: GateContext(lang: lang)).map { finding in
      finding.range.map { String(decoding: Array(message.text.utf8)[$0], as: UTF8.self) } ?? ""
    }
  }

  // MARK: empty-slot

  @Test(
    "empty-slot finds what an empty value leaves",
    arguments: [
      ("Hi , thanks.", "Hi ,"), ("Hi !", "Hi !"), ("Based in .", "in ."), ("Thanks for !", "for !"),
      ("Loved your , really.", "your ,"),
      ("Hi  , thanks.", "Hi  ,"), ("Work at  .", "at  ."), ("You, , and me.", ", ,"), (", thanks for it.", ","),
      ("Your “” talk.", "“”"),
      ("{first_name:Ada} () there.", "()"), ("at your () there", "()"), ("We love 's work.", "love 's"),
      ("Hi @, thanks.", "@,"),
      ("Hi {?first_name: }, you.", "Hi  ,"),
      ("As a , you know.", "a ,"), ("Is it you in ?", "in ?"), ("We do Rust, and.", "and."), ("Loved your!", "your!"),
      ("We do Rust, and .", "and ."), ("We do Rust and , too.", "and ,"),
    ])
  func emptySlot(text: String, expected: String) throws {
    #expect(try found(EmptySlot(), text) == [expected])
  }

  @Test(
    "empty-slot leaves emoticons, ellipses, code and whole phrases alone",
    arguments: [
      "Hi, thanks.", "Hi :)", "Thanks for ... well, all.", "In .NET we trust.", "We're in.", "What for?",
      "Call main() now.",
      "Sign in!", "Hi ;-)", "And... why not?", "It's a yes and/or.", "AND.", "You, and me.", "Here :D",
      "From 5 to .5 percent.", "Who are you with?", "Thanks … really.",
      "It's {bio:based in .} then.", "Rust has a unit type () for it.", "It returns \"\" then.",
    ])
  func noEmptySlot(text: String) throws {
    #expect(try found(EmptySlot(), text) == [])
  }

  @Test("empty-slot leaves French spacing alone and finds its commas")
  func french() throws {
    #expect(try found(EmptySlot(), "Bonjour ! Vous êtes à Lyon ? Voici : un lien ; et toc.", lang: "fr") == [])
    #expect(try found(EmptySlot(), "Bonjour , merci. Vous êtes à .", lang: "fr") == ["Bonjour ,", "à ."])
  }

  @Test("empty-slot is silent in languages it doesn't know")
  func unknownLanguage() throws { #expect(try found(EmptySlot(), "Hi , you.", lang: "fi") == []) }

  // MARK: elision and conjunction

  @Test(
    "elision finds short French words before an inserted vowel",
    arguments: [
      ("Votre récit de {location:Arles} nous a plu.", "de Arles"), ("Le ton de {name:Élise} plaît.", "de Élise"),
      ("La {bio:ingénieure} du son.", "La ingénieure"), ("Lorsque {name:Omar} chante.", "Lorsque Omar"),
      ("Une œuvre que {name:Inès} lit.", "que Inès"), ("Le pont de {location:Ussel} est beau.", "de Ussel"),
    ])
  func elision(text: String, expected: String) throws {
    #expect(try found(Elision(), text, lang: "fr") == [expected])
    #expect(try found(Elision(), text, lang: "en") == [])
  }

  @Test(
    "elision leaves alone what loses nothing or isn't sure",
    arguments: [
      "Le ton de Anne plaît.", "Le ton d'{name:Anne} plaît.", "Le récit de {location:Lyon}.", "Le {bio:haricot} vert.",
      "La {bio:onzième} heure.", "Le {bio:ouistiti} rit.", "Le ton de {bio:IBM} plaît.", "Le ton de {bio:iOS} plaît.",
      "Le {bio:yaourt} nature.", "Votre ville, {location:Arles}.", "Un air que\n\n{name:Inès} lit.",
      "À {location:Arles}.",
      "Le ton de {location:Iakoutsk}.", "Parle de {account_age_years:8} ans.", "Votre {bio:récit de Arles} nous a plu.",
    ])
  func noElision(text: String) throws { #expect(try found(Elision(), text, lang: "fr") == []) }

  @Test(
    "conjunction finds y and o before their own sound",
    arguments: [
      ("Mapas y {bio:idiomas}.", "y idiomas"), ("Ana y {name:Inés} vienen.", "y Inés"),
      ("Pan y {bio:higos}.", "y higos"),
      ("Gijón o {location:Oviedo}.", "o Oviedo"), ("Casa o {bio:hotel}.", "o hotel"), ("Plata o {bio:óleo}.", "o óleo"),
    ])
  func conjunction(text: String, expected: String) throws {
    #expect(try found(Conjunction(), text, lang: "es") == [expected])
    #expect(try found(Conjunction(), text, lang: "pt") == [])
  }

  @Test(
    "conjunction leaves alone what changes nothing or isn't sure",
    arguments: [
      "Mapas e {bio:idiomas}.", "Agua y {bio:hielo}.", "¿Y {name:Inés}?", "Ana y {name:Hillary}.", "Mac y {bio:iOS}.",
      "Mapas y {bio:ión}.", "Rojo o {bio:azul}.", "Mapas y idiomas.", "Mapas y {bio:viajes}.",
    ])
  func noConjunction(text: String) throws { #expect(try found(Conjunction(), text, lang: "es") == []) }

  // MARK: placeholder

  @Test(
    "placeholder finds what other systems and programs leave",
    arguments: [
      (#"Hi \{\{name\}\}"#, "{{name}}"), (#"Hi \{first_name\}"#, "{first_name}"), (#"Hi $\{name\}"#, "{name}"),
      (#"\{% if x %\}Hi"#, "{% if x %}"), (#"Hi \{\{ name"#, "{{"), (#"Hi \[First Name\]"#, "[First Name]"),
      (#"at \[Company\]"#, "[Company]"), (#"\[insert your link here\]"#, "[insert your link here]"),
      (#"\[YOUR CITY\]"#, "[YOUR CITY]"),
      ("Hi %NAME%", "%NAME%"), ("Hi %first_name%", "%first_name%"), ("Hi %%FirstName%%", "%%FirstName%%"),
      ("Hi <name>", "<name>"),
      ("Hi <First Name>", "<First Name>"), ("Hi <<username>>", "<<username>>"), ("Hi *|FNAME|*", "*|FNAME|*"),
      ("Hi FNAME", "FNAME"),
      ("Hi null,", "null"), ("Hi undefined!", "undefined"), ("Hello None,", "None"), ("based in null.", "null"),
      ("at None,", "None"),
      ("from undefined.", "undefined"), ("work as None at Acme", "None"), ("NaN years here", "NaN"),
      ("undefined followers", "undefined"),
      ("null, thanks for it", "null"), ("Hi {?first_name:None}", "None"), ("seats: {other.n:NaN}", "NaN"),
      ("Dear {first_name:null},", "null"),
      (#"Hi \[object Object\]"#, "[object Object]"),
    ])
  func placeholder(text: String, expected: String) throws {
    #expect(try found(Placeholder(), text) == [expected])
  }

  @Test(
    "placeholder finds what authors leave behind",
    arguments: [
      (#"Hi there \{# TODO: ask Anna #\} thanks"#, "{# TODO: ask Anna #}"),
      ("Hi <!-- a note --> you", "<!-- a note -->"),
      ("Thanks! <!-- cut off", "<!--"), ("Thanks /* for what? */ so much", "/* for what? */"),
      (#"Hi \{# {bio:baker} #\}!"#, "{# baker #}"), ("Hi <%= first_name %>!", "<%= first_name %>"),
      ("Hi <?= $name ?>!", "<?= $name ?>"), (#"Hi \[% name %\]!"#, "[% name %]"),
      ("Hi %s, thanks", "%s"), ("Hi %1$s!", "%1$s"), ("Hi %(name)s!", "%(name)s"), ("You run %d shops.", "%d"),
      ("Hi %@!", "%@"), (#"Hi \{0\}, thanks"#, "{0}"), (#"Hi \{\}, thanks"#, "{}"), (#"from \{\} to us"#, "{}"),
      ("Hi there (Name) thanks", "(Name)"), ("Hi (name), thanks", "(name)"), ("(First Name), thanks", "(First Name)"),
      ("Thanks from (company)!", "(company)"), ("Hola (Nombre):", "(Nombre)"),
      ("Hi XXXX, thanks", "XXXX"), ("at your XXXXX bakery", "XXXXX"), ("Hi XXX, thanks", "XXX"),
      ("Hi #name#, thanks", "#name#"), ("Hi #FIRST_NAME#!", "#FIRST_NAME#"), ("Hi :name, thanks", ":name"),
      ("Hi @first_name, thanks", "@first_name"), ("Hi @FirstName!", "@FirstName"),
      ("Hi @username, thanks", "@username"),
      ("Hi $name, thanks", "$name"), ("Hi $first_name!", "$first_name"), ("So :first_name it is", ":first_name"),
      ("Hi ____, thanks", "____"), ("Thanks! TODO: say why", "TODO"), ("Hi TODO, thanks", "TODO"),
      ("FIXME: a better word", "FIXME"), ("Here is {?value:TODO}.", "TODO"), ("Here is {=TBD}.", "TBD"),
      ("Here is {=Lorem ipsum}.", "Lorem ipsum"), ("Lorem ipsum dolor sit amet.", "Lorem ipsum"),
      ("So lorem ipsum dolor.", "lorem ipsum"),
    ])
  func debris(text: String, expected: String) throws {
    #expect(try found(Placeholder(), text) == [expected])
  }

  @Test(
    "placeholder leaves hashtags, handles, prices, codes and the words of others alone",
    arguments: [
      "We loved #firstnamefriday and @anna_first.", "Tag @northwind_name today.", "Reply with your @username.",
      "Only 20 %s of it", "20 % discount", "Try src/*.swift and */5 * * * *", "See {bio:/* a note */} there.",
      "{bio:XXXX} is a beer.", "Thanks xxx", "Size XXL, or XXXL?", "Use SAVE-XXXX-20.", "Your TODO list is long.",
      "Which FIXME did you grep?",
      "Your shop (name and city), please.", "Send a photo (name it well).", "Tell us who you are (name, age).",
      "The book (title) is out.", "We at Acme (company) thank you.", "At :30 past, :D and ;name", "It's $20, or $AAPL.",
      "Fill in: my rope is ____.", "A date TBD.", "{location:Lorem} is nice.", "Tired of lorem ipsum?",
      #"A regex like \\d\{3\} or x\{2\}."#, #"An interface\{\} in Go."#, "Is it {event.text:TODO: buy milk}?",
      "It's 5 <% of them", "A <-- an arrow --> B", "Hi! :name_of_the_rose: is a book.",
    ])
  func noDebris(text: String) throws {
    #expect(try found(Placeholder(), text) == [])
  }

  @Test("placeholder knows TODO for a word of Spanish and Portuguese", arguments: ["es", "pt"])
  func todo(lang: String) throws {
    #expect(try found(Placeholder(), "Hola: TODO: cuerda, arnés.", lang: lang) == [])
    #expect(try found(Placeholder(), "Gracias por TODO.", lang: lang) == [])
    #expect(try found(Placeholder(), "Aquí está {=TODO}.", lang: lang) == ["TODO"])
  }

  @Test(
    "placeholder finds times as programs print them",
    arguments: [
      ("Does {cta.slot:2026-12-01 12:00:00 +0100} suit you?", "2026-12-01 12:00:00 +0100"),
      ("Does 2026-12-01 12:00:00 UTC suit you?", "2026-12-01 12:00:00 UTC"),
      ("Does {cta.slot:2026-12-01T12:00:00Z} suit you?", "2026-12-01T12:00:00Z"),
      ("It ends {cta.ends:2026-12-01T12:00:00+01:00}.", "2026-12-01T12:00:00+01:00"),
      ("You wrote at {event.at:2026-12-01T12:00:00Z}.", "2026-12-01T12:00:00Z"),
      ("It is {now:2026-12-01 12:00:00 -0500} here.", "2026-12-01 12:00:00 -0500"),
    ])
  func time(text: String, expected: String) throws { #expect(try found(Placeholder(), text) == [expected]) }

  @Test(
    "placeholder leaves times that people write alone",
    arguments: [
      "{event.text:it broke at 2026-12-01 12:00:00 +0100}", "Your log ends at 2026-12-01T12:00:00Z.",
      "From 12:00:00 on", "On 2026-12-01 at 12:00", "In 2:14:33, a record!",
    ])
  func noTime(text: String) throws { #expect(try found(Placeholder(), text) == []) }

  @Test(
    "placeholder leaves words, code, amounts and the follower's own words alone",
    arguments: [
      "None of our plans changed.", "Second to none.", "A null pointer in Swift.", "That is undefined behaviour.",
      "It prints NaN.",
      "None, thank you.", "20% off, 30% more.", "10%-20% off", "I <3 this", "a < b and c > d", "See [1] and [PDF].",
      #"Try \[video\] first."#, "fix {bio:null-safety in Kotlin}", "{bio:\\{name\\} templates}",
      "Is it {bio:undefined}?",
      "Why null? Because.", "bugs in null-handling", "Dict.get returns None", "set it to null.", #"a set \{1, 2\}"#,
      "Nil nil at half time", "https://x.example/%7Bname%7D?x=%20a%20", "None at all.", "That leaves none in London.",
      #"\[sic\]"#, "the <b>bold</b> move", "no <title> tag", "if __name__ is", "in your %PATH% too",
      #"GET /users/\{id\} now"#, #"a `\{\{` tag"#,
    ].map { $0.replacing("[1]", with: #"\[1\]"#).replacing("[PDF]", with: #"\[PDF\]"#) })
  func noPlaceholder(text: String) throws {
    #expect(try found(Placeholder(), text) == [])
  }

  // MARK: doubled-word

  @Test(
    "doubled-word finds words of grammar, and longer words in small letters",
    arguments: [
      ("See the the thing.", "the the", "en"), ("The the thing.", "The the", "en"),
      ("A founder {bio:founder} too.", "founder founder", "en"),
      ("We live in {location:the} the city.", "the the", "en"), ("rollout rollout plans", "rollout rollout", "en"),
      ("para para ti", "para para", "es"), ("und und so", "und und", "de"), ("dans dans le", "dans dans", "fr"),
    ])
  func doubled(text: String, expected: String, lang: String) throws {
    #expect(try found(DoubledWord(), text, lang: lang) == [expected])
  }

  @Test(
    "doubled-word leaves what is rightly doubled alone",
    arguments: [
      ("You had had it.", "en"), ("I know that that works.", "en"), ("Bye bye!", "en"),
      ("{location:Walla Walla} rocks.", "en"),
      ("Duran Duran live.", "en"), ("A long long road.", "en"), ("What it is is luck.", "en"),
      ("Log in in time.", "en"),
      ("nous nous voyons", "fr"), ("vous vous souvenez", "fr"), ("die die", "de"), ("Sie sie", "de"),
      ("The end. End of it.", "en"),
      ("Go to it, to the end.", "en"), ("{bio:chess chess chess}", "en"), ("the the", "nl"), ("so so good", "en"),
      ("no no no", "en"), ("piano piano", "it"), ("Give it to to-do lists.", "en"), ("At the The Hague office.", "en"),
      ("What I waited for for years.", "en"), ("At our till till Sunday.", "en"),
    ])
  func notDoubled(text: String, lang: String) throws {
    #expect(try found(DoubledWord(), text, lang: lang) == [])
  }

  // MARK: spacing, punctuation, agreement, capitals

  @Test(
    "spacing",
    arguments: [
      ("two  spaces", ["  "]), ("Hi{first_name:Ada}", ["HiAda"]), ("the end.We go", [".We"]), ("red,green", [",green"]),
      ("the end.  We go", []), ("Node.js and Next.js", []), ("1,000 and 3.14", []), ("{bio:two  spaces}", []),
      ("a.m.", []),
      ("compiler{bio:s}", []), ("Yahoo!Mail", []), ("Booking.Com", []),
      ("ready?Yes", []),
      ("ready?We are", ["?We"]), ("Hi  , you", []),
    ] as [(String, [String])])
  func spacing(text: String, expected: [String]) throws {
    #expect(try found(Spacing(), text) == expected)
  }

  @Test(
    "punctuation",
    arguments: [
      ("end..", [".."]), ("end...", []), ("end....", []), ("a ,b", []), ("word , word", ["word ,"]),
      ("word .", ["word ."]),
      ("word ?", ["word ?"]), ("one,, two", [",,"]), ("one,.", [",."]), ("why?.", ["?."]), ("{bio:Acme Inc.}, yes", []),
      ("{bio:We do compilers.}, yes", [".,"]), ("{bio:Acme Inc.}.", [".."]), ("{bio:wait..}", []), ("(open", ["("]),
      ("shut)", [")"]),
      ("1) one 2) two", []), ("a) one b) two", []), (":) ok", []), ("fine :-)", []), ("“open", ["“"]), ("“shut”", []),
      ("a \"quote", ["\""]), ("a \"quote\"", []), ("a 27\" screen", []), ("(a (b) c)", []), ("{bio:(open}", []),
      ("etc., and", []),
      ("p.m.?", []), ("what?!", []), ("We love {first_name:Ada} s work.", ["Ada s"]),
      ("James's and James' talk", []), ("an s and a t", []),
      ("We love {first_name:Ada}'s work.", []), ("Letter S is first", []), ("{bio:Yahoo!}, hi", []), (":( sad", []),
      ("it :", []), ("in .NET", []),
    ] as [(String, [String])])
  func punctuation(text: String, expected: [String]) throws {
    #expect(try found(Punctuation(), text) == expected)
  }

  @Test(
    "number-agreement",
    arguments: [
      ("{n:1} years", ["1 years"]), ("{n:2} post.", ["2 post"]), ("{n:5} year ago", ["5 year"]), ("{n:1} year", []),
      ("{n:2} years", []), ("a 2 day event", []), ("a 5-year plan", []), ("Day 1 posts", []), ("$1 years", []),
      ("3.1 years", []),
      ("1.5 years", []), ("version 1 users", []), ("{n:1,000} follower", ["1,000 follower"]),
      ("{n:1} people", ["1 people"]),
      ("0 posts", []), ("{n:21} day.", ["21 day"]), ("24/1 days", []), ("{bio:1 years}", []), ("top 1 posts", []),
      ("Q1 posts", []), ("we ran 10 hour days", []), ("as a Windows 11 user, yes", []),
      ("an {n:11} user, yes", ["11 user"]), ("a Windows {n:11} user, yes", []), ("{n:1} new posts", ["1 new posts"]),
      ("{n:3} new post.", ["3 new post"]), ("{n:1} new post", []),
    ] as [(String, [String])])
  func agreement(text: String, expected: [String]) throws {
    #expect(try found(NumberAgreement(), text) == expected)
  }

  @Test(
    "number-agreement knows some nouns of other languages",
    arguments: [
      ("tras {n:1} años", "es", ["1 años"]), ("tras {n:3} años", "es", []), ("tras {n:3} año.", "es", ["3 año"]),
      ("depuis {n:1} ans", "fr", ["1 ans"]), ("depuis {n:0} an", "fr", []), ("seit {n:1} Jahre", "de", ["1 Jahre"]),
      ("seit {n:2} Jahren", "de", []), ("há {n:1} meses", "pt", ["1 meses"]), ("da {n:1} anni", "it", ["1 anni"]),
      ("da {n:2} anni", "it", []), ("{n:1} vuotta", "fi", []),
    ] as [(String, String, [String])])
  func agreementElsewhere(text: String, lang: String, expected: [String]) throws {
    #expect(try found(NumberAgreement(), text, lang: lang) == expected)
  }

  @Test(
    "capitalization",
    arguments: [
      ("hello there.", ["hello"]), ("Hello. you there?", ["you"]), ("Hello. iPhone here.", []),
      ("Hi at 10 a.m. today.", []),
      ("Hi. https://a.example here.", []), ("Well... maybe.", []), ("So i think.", ["i"]),
      ("So I think. i.e. not.", []),
      ("{bio:compilers} rock.", ["compilers"]), ("Hi, {bio:Rust. and C} too.", []), ("Hi! 🎉 you made it.", ["you"]),
      ("npm is fun.", ["npm"]), ("@ada is here.", []), ("e-books are here.", []), ("Ask Acme Inc. about it.", []),
      ("Send it by 4.12. or on the 5. if you can.", []), ("It ends on 4.12. You may stay.", []),
    ] as [(String, [String])])
  func capitalization(text: String, expected: [String]) throws {
    #expect(try found(Capitalization(), text) == expected)
  }
}
