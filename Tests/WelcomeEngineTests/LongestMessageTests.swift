import CivilTime
import Events
import Liquid
import Testing
import TestSupport
import TwitterText

@testable import WelcomeEngine

@Suite("The longest length of a message")
struct LongestMessageTests {
  /// Texts within X's limits, without links, of letters that are heavy, grow in another case or are encoded long.
  private struct Followers {
    var random: SplitMix

    mutating func next(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

    mutating func text(_ most: Int) -> String {
      let letters: [Unicode.Scalar] = ["a", "B", "ß", "ΐ", "ﬃ", "ა", "漢", "🙂", "&", "é", "x", "1", "İ", "s", "."]
      let count = next(3) == 0 ? most : 1 + next(most)
      var scalars = String.UnicodeScalarView()
      for index in 0..<count {
        let isSpace = index > 0 && index < count - 1 && next(6) == 0
        scalars.append(isSpace ? " " : letters[next(letters.count)])
      }
      return String(scalars)
    }

    mutating func event(_ index: Int) -> Event {
      let words = [
        "founder", "CTO @ Ärzte Åland 漢", "react", "Ruby on Rails", "journalist", "oss", "agency", "bootcamp",
      ]
      let texts = [
        "pricing", "price for 4000 people", "NW204", "office hours", "does gitlab work?", "hello", "precios",
        "error: nw preview", "GitHub Actions? how",
      ]
      let types: [EventType] = [.follow, .message, .mention, .repost]
      var follower = Follower(id: "\(index)", username: "user_\(index % 1000)")
      follower.name = next(2) == 0 ? "Wolfeschlegelsteinhausen Smith" : text(50)
      let word = words[next(words.count)]
      follower.bio = next(4) == 0 ? nil : word + " " + text(160 - word.unicodeScalars.count - 1)
      follower.location = next(3) == 0 ? nil : text(30)
      follower.lang = next(3) == 0 ? "es" : "en"
      if next(4) == 0 {
        follower.attributes = ["plan": .text("enterprise"), "seats": .number(Double(next(1_000_000)))]
      }
      let at = Timestamp(seconds: 1_773_000_000 + Int64(next(20_000_000)))
      return Event(
        id: "e\(index)", type: types[next(types.count)], at: at, text: texts[next(texts.count)], follower: follower)
    }
  }

  @Test("no rendered message of the shipped rules is longer")
  func law() throws {
    var compiler = RulebookCompiler()
    let files = try StaticChecksTests.sources(
      rules: packageRoot.appending(path: "Rules"), templates: packageRoot.appending(path: "Templates"))
    let rulebook = compiler.compile(ruleFiles: files.rules, templateFiles: files.templates, seed: nil)
    let lengths = Dictionary(uniqueKeysWithValues: compiler.lengths.map { ("\($0.rule)/\($0.variant)", $0.heaviest) })
    var followers = Followers(random: SplitMix(seed: 11))
    var messages = 0
    for index in 0..<600 {
      let event = followers.event(index)
      let rendered: [(variant: String, text: String)] =
        switch rulebook.decide(event, history: NoHistory(), now: event.at).outcome {
        case .send(let sent): [("\(sent.rule)/\(sent.variant)", sent.message.text)]
        case .reject(let rejection):
          rejection.attempts.compactMap { attempt in
            attempt.message.map { ("\(attempt.rule)/\(attempt.variant)", $0.text) }
          }
        case .skip: []
        }
      for (variant, text) in rendered {
        messages += 1
        #expect(WeightedLength.of(text).weighted <= lengths[variant] ?? 0, "\(variant): \(text)")
      }
    }
    #expect(messages > 240)
  }
}
