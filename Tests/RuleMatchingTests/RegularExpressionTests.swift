import Events
import RuleModel
import Testing

@testable import RuleMatching

private func match(_ pattern: String, _ text: String, caseSensitive: Bool = false) throws -> String? {
  let expression = try RegularExpression(pattern, caseSensitive: caseSensitive)
  return expression.firstMatch(in: ComposedText(text), of: text)?.whole
}

@Suite("matches: regular expressions")
struct RegularExpressionTests {
  @Test(
    "What is found",
    arguments: [
      ("fou?nd", "I found it", "found"), ("^found", "I found it", nil), ("ÉTÉ", "été", "été"),
      (#"\w+"#, "Zoë Ōta", "Zoë"), (#"[\w-]+"#, "-Zoë-", "-Zoë-"), (#"\W+"#, "a — ö", " — "),
      (#"\S+"#, "\u{A0}x\u{A0}", "x"),
      (#"how\smuch"#, "how\u{A0}much", "how\u{A0}much"), (#"[\s]"#, "a\u{3000}b", "\u{3000}"),
      ("caf\u{E9}", "Cafe\u{301}!", "Cafe\u{301}"), ("cafe\u{301}", "Caf\u{E9}!", "Caf\u{E9}"),
      (".$", "ø\u{304}e\u{301}", "e\u{301}"),
      (#"\Q\w\E"#, #"a \w b"#, #"\w"#), (#"\\w"#, #"a \w b"#, #"\w"#), (#"[]\w]+"#, "]é]", "]é]"),
      (#"[^]\w]+"#, "]é--", "--"),
      (#"[[:alpha:]\w]+"#, "aé", "aé"), ("🚀+", "to 🚀🚀", "🚀🚀"), (#"\bceo\b"#, "CEO!", "CEO"), ("x*", "y", ""),
      ("", "y", ""), (#"\d+"#, "a 42", "42"), (#"\x{e9}"#, "e\u{301}", "e\u{301}"), ("a.b", "a\nb", nil),
    ] as [(String, String, String?)])
  func found(_ pattern: String, _ text: String, _ expected: String?) throws {
    let found = try match(pattern, text)
    #expect(found == expected)
    #expect(found.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test("With case on request, and by flags in the pattern")
  func withCase() throws {
    #expect(try match("CEO", "ceo", caseSensitive: true) == nil)
    #expect(try match("(?i)CEO", "ceo", caseSensitive: true) == "ceo")
    #expect(try match("(?-i)CEO", "ceo") == nil)
  }

  @Test(
    "What can't be compiled, and which part is at fault",
    arguments: [
      ("(founder|ceo", "missing ): (founder|ceo", "(founder|ceo", .syntax),
      (#"(a)\1"#, #"invalid escape sequence: \1"#, #"\1"#, .backReference),
      ("a(?=b)", "invalid perl operator: (?=", "(?=", .lookAround),
      ("a(?!b)", "invalid perl operator: (?!", "(?!", .lookAround),
      ("(?<=a)b", "invalid perl operator: (?<", "(?<", .lookAround),
      ("*a", "no argument for repetition operator: *", "*", .syntax),
      ("ab**", "bad repetition operator: **", "**", .syntax),
      ("x[b-a]", "invalid character class range: b-a", "b-a", .syntax),
      ("x{2000}", "invalid repetition size: {2000}", "{2000}", .syntax),
      (#"([\pL\pN]{1000})"#, "pattern too large - compile failed", nil, .tooLarge),
      (#"a\"#, #"trailing \"#, nil, .syntax),
    ] as [(String, String, String?, RegularExpression.Failure.Kind)])
  func failures(
    _ pattern: String, _ message: String, _ part: String?, _ kind: RegularExpression.Failure.Kind
  ) {
    do {
      _ = try RegularExpression(pattern, caseSensitive: false)
      Issue.record("\(pattern) was compiled")
    } catch {
      #expect(error.kind == kind)
      #expect(error.message == message)
      let bytes = Array(pattern.utf8)
      #expect(String(decoding: bytes[error.range], as: UTF8.self) == part ?? pattern)
    }
  }

  @Test("Nested repetition comes to an end", .timeLimit(.minutes(5)))
  func linear() throws {
    let text = String(repeating: "a", count: 20_000) + "!"
    #expect(try match("(a+)+$", text) == nil)
  }

  @Test("One expression can be used by many tasks at once")
  func concurrent() async throws {
    let expression = try RegularExpression(#"(?P<n>\d+) users"#, caseSensitive: false)
    await withTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          (0..<200).allSatisfy { index in
            let text = "x \(task * 1000 + index) users"
            return expression.firstMatch(in: ComposedText(text), of: text)?.groups.first?.text
              == "\(task * 1000 + index)"
          }
        }
      }
      for await agreed in group { #expect(agreed) }
    }
  }

  /// Random strings of what patterns are made of.
  private static func pattern(_ generator: inout ConditionGenerator) -> String {
    let pieces = [
      #"\w"#, #"\W"#, #"\s"#, #"\S"#, #"\b"#, #"\d"#, #"\\"#, "[", "]", "[^", "[:alpha:]", "[:", ":]", "-", "a", "B",
      "_", " ",
      "(", ")", "(?<n>", "(?P<m>", "(?:", "|", "*", "+", "?", "{2}", "^", "$", ".", #"\Q"#, #"\E"#, #"\pL"#, #"\x41"#,
      "é", "\u{301}",
      #"\"#, "[a", "(?i)", "(?=",
    ]
    return (0..<1 + generator.next(8)).map { _ in generator.pick(pieces) }.joined()
  }

  @Test(
    "Making classes of Unicode keeps valid patterns valid, and changes nothing for ASCII texts",
    arguments: UInt64(1)...60)
  func rewriting(_ seed: UInt64) {
    var generator = ConditionGenerator(seed: seed)
    for _ in 0..<10 {
      let pattern = Self.pattern(&generator)
      let plain = Result { try RegularExpression(pattern, caseSensitive: true, unicodeClasses: false) }
      let unicode = Result { try RegularExpression(pattern, caseSensitive: true) }
      switch (plain, unicode) {
      case (.success(let plain), .success(let unicode)):
        for text in ["", "aB_ 2", "-a\\w]b", "\tAa  [:x"] {
          let composed = ComposedText(text)
          #expect(plain.firstMatch(in: composed, of: text) == unicode.firstMatch(in: composed, of: text), "\(pattern)")
        }
      case (.failure(let error), .failure(let other)):
        #expect(error as? RegularExpression.Failure == other as? RegularExpression.Failure)
        let range = (error as? RegularExpression.Failure)?.range
        #expect(range.map { $0.upperBound <= pattern.utf8.count } == true)
      default: Issue.record("\(pattern) is valid one way only")
      }
    }
  }
}
