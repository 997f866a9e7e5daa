import CivilTime
import Diagnostics
import Events
import Preview
import RuleTests
import Testing
import WelcomeEngine

@Suite("What samples of a dry run expect") struct SampleExpectationsTests {
  private func expected(_ texts: [Int: String]) throws -> SampleExpectations {
    let rulebook = try rulebook(welcomes)
    let now = TestFileDecoder.defaultMoment
    let decisions = [
      Follower(id: "1", name: "Ada Hill", location: "Rome", followersCount: 20), Follower(id: "2", bio: "airdrop"),
      Follower(id: "3"),
    ].map {
      rulebook.trying(Trial(controlGroup: .nobody, variant: "plain")).decide(
        Event(id: "f\($0.id)", type: .follow, at: now, follower: $0), history: MemoryHistory(), now: now)
    }
    return SampleExpectations(texts.mapValues { ("samples.jsonl, line 1", $0) }, of: decisions, rulebook.ruleSet)
  }

  @Test("nothing is said of samples that expect nothing")
  func none() throws {
    let expected = try expected([:])
    #expect(expected.summary == nil)
    #expect(!expected.hasFailed)
    #expect(expected.report(style: TerminalStyle()) == "")
  }

  @Test("what holds is counted")
  func holds() throws {
    let one = try expected([0: #"{"rule": "hello"}"#])
    #expect(one.summary == "as expected" && !one.hasFailed)
    let all = try expected([
      0: #"{"rule": "hello", "cta": "build", "text": {"contains": ["Rome"]}}"#, 1: #"{"skip": "no-promoters"}"#,
      2: #"{"skip": "no-rule"}"#,
    ])
    #expect(all.summary == "all 3 as expected" && !all.hasFailed && all.diagnostics.isEmpty)
  }

  @Test("what comes otherwise is shown beside what was expected")
  func fails() throws {
    let expected = try expected([0: #"{"skip": "no-promoters"}"#, 1: #"{"rule": "hello"}"#, 2: #"{"skip": "no-rule"}"#])
    #expect(expected.summary == "2 of 3 expectations failed" && expected.hasFailed)
    #expect(
      expected.report(style: TerminalStyle()) == """
        ✗ sample 1, follow by 1  samples.jsonl, line 1
                     expected            got
          ✗ outcome  skip: no-promoters  a message by hello

        ✗ sample 2, follow by 2  samples.jsonl, line 1
                     expected   got
          ✗ outcome  a message  skip: no-promoters
          ✗ rule     hello      no-promoters


        """)
  }

  @Test(
    "what can't be read is told as in a test, and fails",
    arguments: [
      (#"{"rule": "helo"}"#, "test/unknown-name"), (#"{"rule": "hello", "ctas": "build"}"#, "test/unknown-key"),
      ("{}", "test/no-expectation"), ("7", "test/wrong-type"),
      (#"{"skip": "no-rule", "cta": "build"}"#, "test/contradiction"),
    ])
  func problems(text: String, code: String) throws {
    let expected = try expected([0: text])
    #expect(expected.diagnostics.map(\.code.id) == [code])
    #expect(expected.hasFailed && expected.summary == nil)
  }
}
