import CivilTime
import Diagnostics
import RuleModel
import Testing

@Suite("Calls to action, brand, channel and policy as values")
struct CallToActionTests {
  private func decode(_ text: String) throws -> RuleSet {
    let (rules, diagnostics) = RuleDecoder.decode([Source(path: "a.yaml", text: text)])
    try #require(diagnostics.map(\.message) == [])
    return rules
  }

  @Test("a meeting has slots")
  func meeting() throws {
    let cta = try #require(
      try decode(
        """
        ctas:
          call:
            kind: meeting
            ask: "Does {{ cta.slot }} work?"
            slots: { days: [Mon, friday], between: "9:00 - 24:00", every: 45m, notice: 1d }
        """
      ).ctas.first)
    #expect(cta.slots?.days == [.monday, .friday])
    #expect(cta.slots?.between == DayTimes(from: 540, until: 1440))
    #expect(cta.slots?.every == .minutes(45))
    #expect(cta.slots?.notice == .days(1))
  }

  @Test("an offer has a code and an end, its link query items in the order of the file")
  func offer() throws {
    let ctas = try decode(
      """
      ctas:
        own:
          kind: offer
          ask: "{{ cta.code }} until {{ cta.ends }}: {{ cta.link }}"
          code: { per_follower: { prefix: SEA-, length: 6 } }
          ends: 7d
          link: https://harbour.example/shop
          utm: { source: x-dm, campaign: "{{ rule.id }}" }
        shared: { kind: offer, ask: "{{ cta.code }}", code: SAIL10, ends: 2026-12-01T00:00:00Z }
      """
    ).ctas
    #expect(ctas[0].code == .perFollower(prefix: "SEA-", length: 6))
    #expect(ctas[0].ends == .after(.days(7)))
    #expect(ctas[0].utm.map(\.name) == ["utm_source", "utm_campaign"])
    #expect(ctas[0].utm.map(\.value.text) == ["x-dm", "{{ rule.id }}"])
    guard case .text(let code) = ctas[1].code else {
      Issue.record("not a text")
      return
    }
    #expect(code.text == "SAIL10")
    #expect(ctas[1].ends == Timestamp(iso8601: "2026-12-01").map { .at($0) })
  }

  @Test("quick replies and media, in short and in long")
  func extras() throws {
    let ctas = try decode(
      """
      ctas:
        a: { kind: reply, ask: "Which?", quick_replies: [One, { label: Two, description: d, metadata: m }], media: 123 }
        b: { kind: reply, ask: "Which?", media: { id: "456" } }
      """
    ).ctas
    #expect(ctas[0].quickReplies.map(\.label.value) == ["One", "Two"])
    #expect(ctas[0].quickReplies.map(\.description) == [nil, "d"])
    #expect(ctas[0].quickReplies.map(\.metadata) == [nil, "m"])
    #expect(ctas.map(\.media?.id) == ["123", "456"])
  }

  @Test("brand, channel, policy and attributes are read in full")
  func sections() throws {
    let set = try decode(
      """
      brand: { name: Harbour, id: 42, lang: pt-BR, domains: [Harbour.example] }
      channel:
        kind: generic
        max_length: 1000
        quiet_hours: "21:00-08:00"
        rate_limit: { per_15_minutes: 15, per_day: 1440 }
      policy:
        max_event_age: 2d
        per_follower: { max: 2, within: 30d }
        cooldown: 7d
        seed: 7
        min_facts: 2
        cohort: { limit: 5, window: 1d, near_limit: 9 }
        checks: { tone/spam: off }
        opt_out: Reply STOP
        opt_out_keywords: basta
        stock_phrases: [a]
        spam_words: [b]
        vague_asks: [c]
        gratitude: [d]
        respond_within: 1h
      attributes:
        plan: { type: string, values: [free, 3] }
        tags: { type: list }
      """)
    #expect(set.brand.id == "42")
    #expect(set.brand.lang == "pt-BR")
    #expect(set.brand.domains == ["harbour.example"])
    #expect(set.channel.kind == .generic)
    #expect(set.channel.maxLength == 1000)
    #expect(set.channel.counting == .characters)
    #expect(set.channel.consent == Channel.Consent.none)
    #expect(set.channel.quietHours == DayTimes(from: 1260, until: 480))
    #expect(set.channel.rateLimit == Channel.RateLimit(per15Minutes: 15, perDay: 1440))
    #expect(set.policy.maxEventAge == .days(2))
    #expect(set.policy.perFollower == Policy.PerFollower(max: 2, within: .days(30)))
    #expect(set.policy.cooldown == .span(.days(7)))
    #expect(set.policy.seed == "7")
    #expect(set.policy.minFacts == 2)
    #expect(set.policy.cohort == Policy.Cohort(limit: 5, window: .days(1), nearLimit: 9))
    #expect(set.policy.checks == ["tone/spam": .off])
    #expect(set.policy.optOut?.text == "Reply STOP")
    #expect(set.policy.optOutKeywords == ["basta"])
    #expect(
      [set.policy.stockPhrases, set.policy.spamWords, set.policy.vagueAsks, set.policy.gratitude].map {
        $0.map(\.value)
      }
        == [["a"], ["b"], ["c"], ["d"]])
    #expect(set.policy.respondWithin == .hours(1))
    #expect(set.attributes.map(\.kind) == [.text, .set])
    #expect(set.attributes.map(\.values) == [["free", "3"], []])
  }

  private func warnings(ofReply ask: String) -> [String] {
    let text = "ctas:\n  a:\n    kind: reply\n    ask: >-\n      \(ask)\n"
    return RuleDecoder.decode([Source(path: "a.yaml", text: text)]).1.map(\.code.id)
  }

  @Test(
    "an ask for a reply asks, or says what to reply with",
    arguments: [
      "Reply LIGHT or DARK.", "Antworte mit HELL oder DUNKEL.", "Responde OSCURO o CLARO.", "Répondez CLAIR ou FONCÉ.",
      "Reply 1 for steel, 2 for wood.", "Tell us which roast you drink.", "Sag uns, welche Mühle du hast.",
      "Cuéntanos qué molino usas.", "Dites-nous quel moulin vous avez.", "Raccontaci quale tostatura bevi.",
      "Conte qual moinho você usa.", "Ответьте СВЕТЛАЯ или ТЁМНАЯ.", "Reply with the word \"dark\".",
      "どのミルをお使いですか。", "DARKと返信してください。", "请告诉我您用哪款磨豆机。", "어떤 그라인더를 쓰시나요.",
      "Reply {{ brand.codeword }} for it.", "Reply with your order number.", "Responde con tu número de pedido.",
      "Répondez avec votre numéro de commande.", "Antworten Sie mit Ihrer Bestellnummer.",
      "Responda com o nome do seu moinho.", "Rispondi con il nome del tuo mulino.",
      "Send us your order number, and we'll look today.",
      "Schreib uns deine Postleitzahl.", "ご注文番号をご返信ください。", "ご希望の色とご返信ください。", "请回复您的订单号。", "주문 번호를 알려 주세요.",
      "Reply with the word 'dark'.",
    ])
  func replyCanBeAnswered(ask: String) {
    #expect(warnings(ofReply: ask) == [])
  }

  @Test(
    "an ask for a reply that asks nothing",
    arguments: [
      "Tell us.", "DM us.", "Let us know ASAP.", "WRITE TO US.", "Melde dich.", "Écris-nous.", "ご連絡ください。",
      "Let's talk, we're here.", "Reply to us any time.", "Tell us about yourself.", "Escríbenos cuando quieras.",
      "Responde pronto.",
      "Répondez-nous vite.", "Antworten Sie uns gern.", "Scrivici presto.", "ぜひご返信ください。", "请告诉我们。",
      "Tell us, {{ follower.first_name | default: \"WHO\" }}.", "Write to us{% if follower.bio %} soon{% endif %}.",
    ])
  func replyAsksNothing(ask: String) {
    #expect(warnings(ofReply: ask) == ["cta/no-question"])
  }

  @Test(
    "what an ask and a link look up is what their template does, not what stands in a comment, a text or `raw`",
    arguments: [
      ("reply", "Which loft? {% comment %}{{ cta.link }}{% endcomment %}", "", []),
      ("reply", "Which loft? {% raw %}{{ cta.link }}{% endraw %}", "", []),
      ("reply", "Which loft? {% # cta.link %}", "", []), ("reply", "Which loft, {{ 'cta.link' }}?", "", []),
      ("reply", "Which loft? {{ cta['link'] }}", "", ["cta/variable-not-given"]),
      ("reply", "Which loft? {% liquid echo cta.link %}", "", ["cta/variable-not-given"]),
      ("link", "Read {{ cta['link'] }}", "link: https://a.example", []),
      ("link", "Read {% raw %}{{ cta.link }}{% endraw %}", "link: https://a.example", ["cta/not-shown"]),
      ("link", "Read {% comment %}{{ cta.link }}{% endcomment %}", "link: https://a.example", ["cta/not-shown"]),
      ("link", "{% assign c = cta %}Read {{ c.link }}", "link: https://a.example", []),
      ("link", "{% assign n = 'link' %}Read {{ cta[n] }}", "link: https://a.example", []),
      ("offer", "Take {{ cta.link }}", "code: A1\n    ends: 7d\n    link: 'https://a.example/{{ cta.code }}'", []),
      (
        "offer", "Take {{ cta.link }}",
        "code: A1\n    ends: 7d\n    link: 'https://a.example/{% raw %}{{ cta.code }}{% endraw %}'",
        ["cta/not-shown"]
      ),
    ])
  func variables(kind: String, ask: String, keys: String, codes: [String]) {
    let text = "ctas:\n  a:\n    kind: \(kind)\n    ask: >-\n      \(ask)\n    \(keys)\n"
    #expect(RuleDecoder.decode([Source(path: "a.yaml", text: text)]).1.map(\.code.id) == codes)
  }

  @Test("a policy's lists of phrases are short enough to stay quick", arguments: ["stock_phrases", "spam_words"])
  func phrases(key: String) {
    func problems(_ count: Int) -> [String] {
      let items = (0..<count).map { "    - \"w\(String($0, radix: 36))q*\"\n" }.joined()
      let text = "policy:\n  \(key):\n" + items
      return RuleDecoder.decode([Source(path: "a.yaml", text: text)]).1.map { "\($0.code.id): \($0.message)" }
    }
    #expect(problems(2000) == [])
    #expect(problems(2001) == ["rule/out-of-range: `\(key)` has 2001 items; at most 2000 are taken"])
  }
}
