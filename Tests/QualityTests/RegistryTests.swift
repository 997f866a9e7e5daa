import Diagnostics
import Testing

@testable import Quality

@Suite("Every check")
struct RegistryTests {
  @Test("has a code of its own, area/name in kebab-case")
  func uniqueCodes() {
    let ids = Checks.codes.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      let parts = id.split(separator: "/")
      #expect(parts.count == 2, "\(id)")
      #expect(id.allSatisfy { $0.isLowercase || $0 == "-" || $0 == "/" }, "\(id)")
    }
  }

  @Test("is documented", arguments: Checks.codes)
  func documented(code: DiagnosticCode) {
    #expect(!code.summary.isEmpty && !code.summary.hasSuffix("."))
    #expect(code.explanation.count > 80)
    #expect(code.explanation.hasSuffix(".") && !code.explanation.contains("\n"))
    #expect(code.bad != code.good)
  }

  @Test(
    "finds itself, and nothing else that rejects, in its failing example",
    arguments: Checks.all.map { type(of: $0).code })
  func failing(code: DiagnosticCode) throws {
    let example = try ExampleMessage(code.bad)
    let findings = QualityGate().judge(example.message, context: example.context)
    #expect(findings.contains { $0.code == code })
    #expect(Set(findings.filter { $0.severity == .error }.map(\.code)).subtracting([code]) == [])
  }

  @Test("lets its passing example through, with no error of any check", arguments: Checks.codes)
  func passing(code: DiagnosticCode) throws {
    let example = try ExampleMessage(code.good)
    let findings = QualityGate().judge(example.message, context: example.context)
    #expect(findings.filter { $0.severity == .error || $0.code == code }.map(\.message) == [])
  }

  @Test("shows its examples without marks")
  func examples() throws {
    let article = try #require(Checks.examples(of: Article.code))
    #expect(article.bad == "Hi Ada, you're a engineer in London. Which backend is next?")
    let vague = try #require(Checks.examples(of: CTAVague.code))
    #expect(vague.bad == "kind: meeting\n\nHi Ada, your compiler talk made the rounds. Let's talk soon!")
    let other = DiagnosticCode("yaml/syntax", .error, "", explanation: "", bad: "", good: "")
    #expect(Checks.examples(of: other) == nil)
    #expect(Checks.codes.allSatisfy { Checks.examples(of: $0) != nil })
  }

  @Test("reads its lists without a line that is no pattern")
  func patterns() {
    let lists = [StockPhrases.text, Asks.vague, Asks.competing, Asks.wishes, Tone.gratitude, Tone.spam]
    #expect(lists.flatMap(PhraseBook.problems) == [])
  }
}

extension DiagnosticCode: CustomTestStringConvertible {
  public var testDescription: String { id }
}
