import Diagnostics
import Testing

@testable import Quality

@Suite("The corpora")
struct CorpusTests {
  private func errors(_ text: String, _ lang: String, facts: [(path: String, range: Range<Int>)] = []) -> Set<String> {
    let message = Message(auditing: text, facts: facts, lang: lang)
    let findings = QualityGate().judge(message, context: GateContext(lang: lang, purpose: "a test", placesValue: true))
    return Set(findings.filter { $0.severity == .error }.map(\.code.id))
  }

  @Test("are large enough to mean something")
  func size() {
    #expect(Corpus.autoDMs.count >= 350)
    #expect(Corpus.goodMessages.count >= 100)
  }

  // MARK: Auto-DMs

  @Test("an auto-DM is refused for what it says, not only for knowing nobody", arguments: Corpus.autoDMs)
  func autoDM(entry: Corpus.Entry) {
    let found = errors(entry.text, entry.lang)
    #expect(found.contains("personalization/no-facts"))
    for codes in entry.codes { #expect(!found.isDisjoint(with: codes), "wanted \(codes), found \(found)") }
  }

  /// Mere courtesy is forgiven where there are two facts, so a few pass.
  @Test("an auto-DM stays one when a name and a place are put before it")
  func withPlace() {
    let facts = [("follower.first_name", 0..<3), ("follower.location", 5..<11)]
    let passed = Corpus.autoDMs.filter { errors("Ada, London! \($0.text)", $0.lang, facts: facts).isEmpty }
    #expect(passed.count * 20 < Corpus.autoDMs.count, "\(passed.map(\.text))")
  }

  @Test("the language of an auto-DM is guessed, from a line or two")
  func language() {
    let wrong = Corpus.autoDMs.filter { LanguageGuess.tag(of: $0.text) != $0.lang }
    // A guess can be wrong where there are few words, but seldom.
    #expect(wrong.count * 50 < Corpus.autoDMs.count, "\(wrong.map { "\(LanguageGuess.tag(of: $0.text)): \($0.text)" })")
  }

  // MARK: Good messages

  /// Warnings that a good message may have: thanks are no duty where the tone is warm, and some people write in small letters.
  private static let allowed: Set<String> = [
    "tone/ungracious", "grammar/capitalization", "personalization/stock-phrase", "clarity/slow-start",
    "clarity/long-sentence",
  ]

  @Test("a good message passes, and nothing is said against its grammar or tone", arguments: Corpus.goodMessages)
  func good(entry: Corpus.Entry) throws {
    let message = try ExampleMessage(entry.text).message
    let context = GateContext(lang: entry.lang, purpose: "a test", placesValue: true)
    let findings = QualityGate().judge(message, context: context)
    #expect(!findings.reject, "\(findings.map(\.message))")
    #expect(findings.filter { !Self.allowed.contains($0.code.id) }.map(\.message) == [])
  }

  @Test("a good message passes as a bare text, too, with a follower to compare it with", arguments: Corpus.goodMessages)
  func audited(entry: Corpus.Entry) throws {
    let message = try ExampleMessage(entry.text).message
    let values = message.facts.map { fact in
      FactFinder.Value(fact.path, fact.text, fact.isName ? .exact : fact.path.hasSuffix("_count") ? .count : .prose)
    }
    let lang = LanguageGuess.tag(of: message.text)
    #expect(lang == entry.lang)
    let bare = Message(auditing: message.text, facts: FactFinder(values).facts(in: message.text), lang: lang)
    let context = GateContext(lang: lang, purpose: "a test", placesValue: true)
    let findings = QualityGate().judge(bare, context: context).filter { $0.severity == .error }
    #expect(findings.map { "\($0.code.id): \($0.message)" } == [])
  }

  // MARK: Good messages of which nobody tells who gets them

  private func likelyErrors(_ entry: Corpus.Entry) -> [String] {
    let facts = LikelyFacts(in: entry.text, lang: entry.lang).facts
    return errors(entry.text, entry.lang, facts: facts).subtracting(["personalization/no-facts"]).sorted()
  }

  @Test("nothing is said against the grammar or tone of a letter to someone", arguments: Corpus.bareMessages)
  func bare(entry: Corpus.Entry) {
    #expect(LanguageGuess.tag(of: entry.text) == entry.lang)
    #expect(likelyErrors(entry).filter { !$0.hasPrefix("personalization/") && !$0.hasPrefix("cta/") } == [])
  }

  @Test("of letters to someone, where only what the text says is known, 19 in 20 pass")
  func bareShare() {
    let refused = Corpus.bareMessages.filter { !likelyErrors($0).isEmpty }
    #expect(Corpus.bareMessages.count >= 200)
    #expect(refused.count * 20 < Corpus.bareMessages.count, "\(refused.map { "\(likelyErrors($0)): \($0.text)" })")
  }

  @Test("what is likely a fact makes no letter of an auto-DM")
  func likelyFactsOfAutoDMs() {
    let passed = Corpus.autoDMs.filter { entry in
      !LikelyFacts(in: entry.text, lang: entry.lang).facts.isEmpty && likelyErrors(entry).isEmpty
    }
    #expect(passed.map(\.text) == [])
  }
}
