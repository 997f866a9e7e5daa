import Diagnostics
import RuleModel
import Testing

@testable import Quality

/// The scan spares messages the checks that would find nothing; so with and without it the gate must say the same.
@Suite("The scan") struct ScanTests {
  private struct Sample {
    let message: Message
    let context: GateContext
  }

  private static let corpus: [Sample] = {
    var texts = (FixtureTests.fixtures("good") + FixtureTests.fixtures("bad")).map(\.text)
    for code in Checks.codes { texts += [code.good, code.bad] }
    var samples = texts.compactMap { text in
      (try? ExampleMessage(text)).map { Sample(message: $0.message, context: $0.context) }
    }
    for text in GenreTests.texts {
      samples.append(Sample(message: Message(auditing: text, facts: []), context: GateContext()))
    }
    for entry in Corpus.autoDMs {
      let message = Message(auditing: entry.text, facts: [], lang: entry.lang)
      samples.append(Sample(message: message, context: GateContext(lang: entry.lang)))
    }
    for entry in Corpus.goodMessages {
      guard let example = try? ExampleMessage(entry.text) else { continue }
      samples.append(Sample(message: example.message, context: GateContext(lang: entry.lang)))
    }
    return samples
  }()

  private func compare(_ message: Message, _ context: GateContext, _ scratch: GateScratch) {
    let gate = QualityGate()
    let fast = gate.judge(message, context: PreparedContext(context), scratch: scratch)
    let thorough = gate.judgeThoroughly(message, context: context)
    #expect(
      fast == thorough,
      "\(message.text) (\(context.lang)) \(message.segments.map { "\($0.range) \($0.origin) \($0.region as Any)" })")
  }

  @Test("changes no finding of the corpora")
  func corpora() {
    let scratch = GateScratch()
    for sample in Self.corpus { compare(sample.message, sample.context, scratch) }
  }

  @Test(
    "sees a control in a link, wherever it stands",
    arguments: ["\u{7}", "\u{1F}", "\u{7F}", "\u{0}", "é", "A", "~"], [0, 3, 7, 8, 11, 15])
  func controlInLink(character: String, place: Int) throws {
    let path = String(repeating: "x", count: place) + character + "xxxx"
    for text in ["Read https://acme.example/\(path) now", "Read https://acme.example/\(path)"] {
      let message = Message(auditing: text, facts: [])
      compare(message, GateContext(), GateScratch())
    }
  }

  @Test(
    "knows the start of a handle in other letters, too",
    arguments: ["@jéne", "@j月anedoe", "@éa", "@j12月4日までにa", "@ada_é"])
  func wideHandle(handle: String) {
    compare(Message(auditing: "Follow our founder \(handle)", facts: []), GateContext(), GateScratch())
  }

  @Test(
    "sees halves of pairs beside what makes an emoticon",
    arguments: ["[;First] is", "“:First” is", "It is [so :] there"])
  func emoticons(text: String) {
    compare(Message(auditing: "Hi \(text) here. Which one?", facts: []), GateContext(), GateScratch())
  }

  @Test(
    "asks of few words in a language that the lists don't know",
    arguments: ["UN", "Moi @ada", "Moi", "Moi Friday", "#loaf", "UN?"])
  func shortAsks(text: String) throws {
    for kind in ["", "kind: task\n", "kind: reply\n", "kind: meeting\n", "kind: offer\n", "kind: link\n"] {
      let example = try ExampleMessage("\(kind)lang: nl\n---\nHi {first_name:Ada}. [\(text)]")
      compare(example.message, example.context, GateScratch())
    }
  }

  @Test("cuts a message into the tokens and sentences that the reading has")
  func tokens() {
    let scratch = GateScratch()
    var random = Mutations(seed: 3)
    for sample in Self.corpus {
      for round in 0..<6 {
        let message = round == 0 ? sample.message : random.mutate(sample.message)
        _ = scratch.scan(message, context: PreparedContext(sample.context))
        let reading = Reading(message)
        let found = scratch.lastTokens.map { token in
          "\(token.start)-\(token.end) \(token.kind) \(token.letters) \(token.gap) \(token.segment) \(token.isFact) \(token.startsSentence) \(max(token.region, -1))"
        }
        let expected = reading.tokens.indices.map { index in
          let token = reading.tokens[index]
          return
            "\(token.range.lowerBound)-\(token.range.upperBound) \(token.kind) \(token.letters) \(token.gap) \(token.segment) \(token.isFact) \(reading.isSentenceStart(index)) \(token.callToAction ?? -1)"
        }
        #expect(found == expected, "\(message.text)")
      }
    }
  }

  @Test("changes no finding of random mutations of them, in any language", arguments: 0..<8)
  func mutations(seed: Int) {
    let scratch = GateScratch()
    var random = Mutations(seed: UInt64(seed))
    for sample in Self.corpus {
      var message = sample.message
      for _ in 0..<3 { message = random.mutate(message) }
      var context = sample.context
      if random.next(4) == 0 {
        context.lang = random.pick(["en", "es", "fr", "de", "pt", "it", "ja", "nl", "el", "th", "zh", "ko"])
      }
      if random.next(4) == 0 { context.domains = ["northwind.example", "Law.example"] }
      compare(message, context, scratch)
    }
  }

  @Test("changes no finding where the policy has phrases of its own", arguments: 0..<4)
  func policies(seed: Int) {
    let scratch = GateScratch()
    var random = Mutations(seed: UInt64(seed) + 100)
    let at = { (text: String) in Located(text, at: Span(Source(path: "p", bytes: []), 0..<0)) }
    let policies = [
      Policy(stockPhrases: [at("your * talk"), at("日本")], spamWords: [at("compil*"), at("thanks for ... talk")]),
      Policy(
        minFacts: 2, spamWords: [at("(free|cheap) guide")], vagueAsks: [at("which (backend|one) ..."), at("^ what *")],
        gratitude: [at("hi"), at("* stand")]),
      Policy(checks: ["grammar/article": .off, "tone/ungracious": .error], stockPhrases: [at("@ada"), at("& co")]),
      Policy(vagueAsks: [at("* next")], gratitude: [at("averyveryveryverylongwordthatnobodyuses")]),
    ]
    for sample in Self.corpus {
      var context = sample.context
      context.policy = random.pick(policies)
      compare(random.mutate(sample.message), context, scratch)
    }
  }

  @Test("clears good messages of nearly all checks")
  func clears() throws {
    let scratch = GateScratch()
    var (raised, needless): (Int, [String]) = (0, [])
    let fixtures = FixtureTests.fixtures("good")
    for fixture in fixtures {
      let example = try ExampleMessage(fixture.text)
      let suspicion = scratch.suspicion(of: example.message, context: PreparedContext(example.context))
      let findings = QualityGate().judgeThoroughly(example.message, context: example.context)
      for check in Checks.all {
        guard let scanned = type(of: check) as? any ScannedCheck.Type, suspicion.contains(scanned.suspicion) else {
          continue
        }
        raised += 1
        if !findings.contains(where: { $0.code == scanned.code }) {
          needless.append("\(fixture.name) \(scanned.code.id)")
        }
      }
    }
    #expect(needless.count * 4 < fixtures.count, "\(needless)")
  }

  @Test("knows all words of the lists by their bytes")
  func lexicons() {
    let unsure = (Language.allCases.map(Optional.some) + [nil]).filter { Lexicon.shared($0).isUnsure }
    #expect(unsure == [])
  }

  @Test("spares no check that has no suspicion of its own")
  func unscanned() throws {
    struct Grumpy: Check {
      static let code = DiagnosticCode("test/grumpy", .error, "x", explanation: "x", bad: "x", good: "y")
      func findings(in message: Message, context: GateContext) -> [Finding] { [Finding(Self.code, "no", help: "none")] }
    }
    let example = try ExampleMessage(Article.code.good)
    let findings = QualityGate(checks: [Grumpy()]).judge(example.message, context: example.context)
    #expect(findings.map(\.message) == ["no"])
  }
}

/// Random changes to a message that keep its segments in order.
struct Mutations {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 977 &+ 12345 }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: state >> 33) % max(1, bound)
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[next(values.count)] }

  private static let pieces = [
    " ", "  ", "", "\n", "\n\n", ".", "..", "...", "…", ",", "!", "!!", "?", "!?", ":", ";", "(", ")", "[", "]", "{{",
    "}", "%",
    "<", "*|", "\"", "“", "”", "„", "'", "’", "-", "–", "—", "/", "&", "@", "#tag", "@ada", "a", "an", "A", "An",
    "{# x #}", "<!-- x -->", "/* x */", "<%= x %>", " %s", " %1$s", " %(x)s", "{0}", "{}", " (Name)", " (your name) ",
    " XXXX ", " XXX,", " #name#", " @first_name", " @username", " :name", " $name", " ____,", " TODO: ", "FIXME", "TBD",
    " Todo ", "Lorem ipsum dolor", "the the",
    " an hour", " a user", " an university", " a 8", " an 11th", " a 1,800", "null", "None", "undefined", "NaN", "NONE",
    "i", "i'm",
    "1 years", "2 post", "11 followers", "thanks for the follow", "thank you so much for following",
    "check out my blog", "𝗖𝗵𝗲𝗰𝗸", "lооm", "f0ll0w", "b1g", "t h a n k s", "ⓣⓗⓧ", "ｏｕｔ", "2026-12-01 12:00:00 +0100",
    "2026-12-01T12:00:00Z", "12:00:00", "thé", "ſo",
    "let me know", "feel free to reach out", "do you have 15 minutes?", "follow us on Instagram", "earn money online",
    "act now!",
    "https://a.example/x?utm_source=q", "http://1.2.3.4", "https://user@a.example", "example.com", "Node.js",
    "follow.Thanks",
    "https://xn--a.example", "HTTPS://NORTHWIND.EXAMPLE", "https://münchen.example", "STOP SHOUTING NOW", "HTML JSON",
    "👩‍💻", "❤️", "🎉 So", "🇩🇪",
    "\u{202E}", "\u{200B}", "\u{7}", "\t", "é", "e\u{301}", "É", "İ", "ß", "日本", "フォローありがとう", "ありがとう", "か？", "時", "か。",
    "12月4日までに", "。", "！", "，", "서울에서", "ADA20を", "2人", "\", so", ".”, and", ".\": ", "coffee or tea?",
    "book a quick call", "what are your thoughts on", "ناس",
    "हिन्दी", "привет",
    " Αθήνα", "Київ", "Новосибирск", "เชียงใหม่", "दिल्ली", "ঢাকা", "שָׁלוֹם", "İzmir", "مُحَمَّد", "привет привет", "café résumé",
    "thänk yöu for the föllow", "TỪ từ", "\u{E31}", "\u{93F}", "t0 g3t b4ck",
    "gracias", "merci", "Danke", "obrigado", "grazie", "e.g. this", "Dr. Who", "vs. 3", "ca. 3", "St. Gallen",
    "10:30 AM", "Thursday",
    "SAVE20", "reply DEMO", ":)", ":(", "a)", "love 's work", "Hi ,", "in .", "for!", "Hi{x}", "\u{A0}", "~", "`", "$5",
    "€5", "x-ray", "½", "٣", "21 °C So", "№ 5", "Acme™ So", "5 € So", "\nhttps://a.example", "fun. https://a.example",
    "You in?", " Reply \"yes\".",
    "let me know how I can help you", "お元気ですか", "Which one do you use? And does Friday at 3 PM work?",
    "We drew 12 of them. ", "Got a sec?",
    "averyveryveryveryverylongwordwithoutanend", "ÀÉ", "Ǆ", "ﬁ", "\u{37E}", "K",
  ]

  /// Inserts a piece, drops or doubles a part, or gives a segment another origin or region.
  mutating func mutate(_ message: Message) -> Message {
    var parts = message.segments.map { segment in
      (
        text: Array(String(decoding: Array(message.text.utf8)[segment.range], as: UTF8.self).unicodeScalars),
        segment: segment
      )
    }
    guard !parts.isEmpty else { return message }
    let number = next(parts.count)
    var (origin, region) = (parts[number].segment.origin, parts[number].segment.region)
    switch next(8) {
    case 0...3:
      let place = next(parts[number].text.count + 1)
      parts[number].text.insert(contentsOf: pick(Self.pieces).unicodeScalars, at: place)
    case 4:
      let start = next(parts[number].text.count)
      parts[number].text.removeSubrange(start..<min(parts[number].text.count, start + 1 + next(6)))
    case 5:
      let start = next(parts[number].text.count)
      let part = parts[number].text[start..<min(parts[number].text.count, start + 1 + next(12))]
      parts[number].text.insert(contentsOf: Array(part), at: start)
    case 6:
      origin = pick([
        .literal, .fact("follower.bio"), .fact("follower.name"), .fact("event.at"), .fallback(of: nil),
        .cta("cta.link"),
        .cta("cta.slot"), .cta("cta.code"), .brand("brand.name"), .other("now"),
      ])
    default: region = pick([nil, .value, .cta(0), .cta(1)])
    }
    var (text, segments): (String.UnicodeScalarView, [Message.Segment]) = (.init(), [])
    var end = 0
    for (index, part) in parts.enumerated() where !part.text.isEmpty {
      text.append(contentsOf: part.text)
      let start = end
      end += part.text.reduce(0) { $0 + UTF8.width($1) }
      segments.append(
        Message.Segment(
          range: start..<end, origin: index == number ? origin : part.segment.origin,
          region: index == number ? region : part.segment.region))
    }
    return Message(text: String(text), segments: segments)
  }
}
