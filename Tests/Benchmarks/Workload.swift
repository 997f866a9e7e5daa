/// Rules and events from a seed.
///
/// About four events in ten fulfil a rule, whatever the number of rules: each of ten common words belongs to one of the first rules, all
/// other rules look for words of their own that occur now and then.
struct Workload {
  private var random: Random

  init(seed: UInt64) { random = Random(seed: seed) }

  private static let syllables = [
    "ba", "cor", "den", "fi", "gra", "hal", "jo", "kel", "lum", "mar", "nor", "pel", "qui", "ras", "sol", "tin", "ur",
    "vel", "wen", "zo",
  ]
  private static let fillers = [
    "and", "the", "of", "in", "with", "for", "on", "love", "coffee", "dad", "runner", "views", "mine", "books", "music",
    "tea", "hiking", "photos", "travel", "learning",
  ]
  private static let common = [
    "founder", "engineer", "designer", "student", "journalist", "writer", "teacher", "investor", "producer", "lawyer",
  ]

  /// The same word for the same number.
  private static func word(_ number: Int) -> String {
    var rest = number
    var word = ""
    repeat {
      word += syllables[rest % syllables.count]
      rest /= syllables.count
    } while rest > 0
    return word + "ist"
  }

  mutating func rules(_ count: Int) -> String {
    var yaml = """
      version: 1
      brand: { name: Northwind Labs, handle: "@northwindlabs", id: "1", domains: [northwind.example] }
      policy: { opt_out: "Reply STOP and we won't write again." }
      attributes:
        plan: { type: string, values: [free, pro, enterprise] }
      conditions:
        promoter:
          any:
            - bio: { has_word: [airdrop, "follow back", "dm for promo"] }
            - all:
                - following_count: { at_least: 5000 }
                - followers_count: { at_most: 50 }
      ctas:
        call: { kind: link, ask: "Copy three commands: {{ cta.link }}", link: "https://northwind.example/guide" }
      rules:

      """
    for number in 0..<count { yaml += rule(number) }
    return yaml
  }

  private mutating func rule(_ number: Int) -> String {
    let own = number < Self.common.count ? Self.common[number] : Self.word(number)
    let other = Self.word(number + 100_003)
    let text: String
    let fact: String
    switch number % 10 {
    case 0...3:
      (text, fact) = ("bio: { has_word: [\"\(other) \(own)\", \(own), \(other)] }", "match.bio | truncate: 20")
    case 4: (text, fact) = ("bio: { has_word: [\"\(own)*\"] }", "match.bio | truncate: 20")
    case 5: (text, fact) = ("text: { contains: [\(own), \(other)] }", "match.text | truncate: 20")
    case 6: (text, fact) = ("location: { is: [\(own), \(other)] }", "follower.location | truncate: 15")
    case 7: (text, fact) = ("text: { has_word: [\(own)] }\n      lang: { is: en }", "match.text | truncate: 20")
    case 8:
      text = "bio: { matches: '\(own) (?P<what>[a-z]+)' }\n      text: { has_word: \(other) }"
      fact = "match.bio.what | truncate: 20"
    default: (text, fact) = ("interests: { contains_any: [\(own), \(other)] }", "follower.interests[0] | truncate: 20")
    }
    let low = random.next(2000)
    return """
        - id: rule-\(number)
          on: \(text.contains("text: ") ? "[mention, message]" : random.pick(["any", "follow", "[mention, message, follow]"]))
          priority: \(1_000_000 - number)
          when:
            \(text)
            followers_count: { at_least: \(low), at_most: \(low + 1_000_000) }
            none:
              - use: promoter
              - account_age: { less_than: \(1 + random.next(30))d }
          send:
            cta: call
            message: "Hi {{ follower.first_name | default: 'there' }}, {{ \(fact) }}{% if follower.location %} in {{ follower.location | truncate: 15 }}{% endif %} caught our eye at the \(own) desk. {{ cta }}"

      """
  }

  /// A test for every hundredth rule: a follower who fulfils it.
  func tests(_ count: Int) -> String {
    var yaml = "tests:\n"
    for number in stride(from: 0, to: count, by: 100) {
      let own = number < Self.common.count ? Self.common[number] : Self.word(number)
      yaml += """
          - name: rule \(number) greets its own
            event: { type: follow, at: 2026-03-02T09:00:00Z }
            follower: { name: Ada Lovelace, bio: "\(own) by trade", location: London, followers_count: 5000, created_at: 2019-07-05 }
            expect: { rule: rule-\(number) }

        """
    }
    return yaml
  }

  /// One line of an event log.
  mutating func line(_ number: Int) -> String {
    let type = random.pick(["follow", "follow", "mention", "message"])
    let text = type == "follow" ? "null" : "\"\(sentence(12))\""
    return """
      {"id":"e\(number)","type":"\(type)","at":"2026-03-02T09:00:00Z","text":\(text),"follower":{"id":"\(1000 + number)","username":"user\(number)",\
      "name":"Ada Lovelace","bio":"\(sentence(18))","location":"\(random.pick(["London", "Lyon", Self.word(random.next(20_000))]))","lang":"\(random.pick(["en", "en", "de", "ja"]))",\
      "created_at":"2019-07-05T11:32:35Z","verified":false,"protected":false,"followers_count":\(2_000 + random.next(5_000)),\
      "following_count":\(random.next(6_000)),"post_count":29,"listed_count":0,"follows_you":true,"can_dm":true,\
      "interests":["\(random.pick(Self.fillers))","\(Self.word(random.next(20_000)))"]}}
      """
  }

  private mutating func sentence(_ length: Int) -> String {
    var words = (0..<length).map { _ in random.pick(Self.fillers) }
    if random.next(10) < 4 { words[random.next(length)] = random.pick(Self.common) }
    if random.next(10) < 3 { words[random.next(length)] = Self.word(random.next(20_000)) }
    if random.next(10) == 0 { words[random.next(length)] = random.pick(["café", "東京", "🚀", "основатель"]) }
    return words.joined(separator: random.next(3) == 0 ? ", " : " ")
  }
}
