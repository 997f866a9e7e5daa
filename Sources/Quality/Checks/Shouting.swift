import Diagnostics

/// `tone/shouting`
struct Shouting: ReadingCheck {
  static let code = DiagnosticCode(
    "tone/shouting", .warning, "runs of capitals or decorated letters, or several exclamation marks",
    explanation: """
      Two or more words in capitals side by side, and “!!”, read as shouting. Single words in capitals, abbreviations, codes, and what \
      the follower wrote are left alone. Letters of mathematics, in circles or in small capitals (“𝗡𝗲𝘄 𝗽𝗼𝘀𝘁”) shout, too, and screen \
      readers spell them out or pass them over.
      """,
    bad: "Hi {first_name:Ada}, we loved your {bio:compiler} talk!! [Which backend is next, and when is it due?]",
    good: "Hi {first_name:Ada}, we loved your {bio:compiler} talk! [Which backend is next, and when is it due?]")

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    var findings: [Finding] = []
    var index = 0
    while index < reading.tokens.count {
      let start = index
      let (end, isShouting) = run(from: start, in: reading)
      index = max(end, start + 1)
      guard isShouting else { continue }
      let isMarks = reading.tokens[start].kind == .punctuation
      let range = reading.range(of: start..<end)
      findings.append(
        Finding(
          Self.code, "“\(reading.text(range))” reads as shouting", at: range,
          help: isMarks ? "one mark is enough" : "write it in small letters"))
    }
    return findings + decorated(in: reading, context.language)
  }

  /// Runs of letters that are drawn as others, in languages that the checks know.
  private func decorated(in reading: Reading, _ language: Language?) -> [Finding] {
    guard let language, !reading.isASCII else { return [] }
    return reading.message.segments.filter { $0.origin.fact == nil }.flatMap { segment in
      Self.decoratedRuns(reading.text(segment.range), from: segment.range.lowerBound, language).map { range in
        Finding(
          Self.code, "“\(reading.text(range))” is in letters that screen readers can't read", at: range,
          help: "write it in plain letters")
      }
    }
  }

  /// The UTF-8 ranges of three letters and more, spaces between them not counted.
  private static func decoratedRuns(_ text: String, from start: Int, _ language: Language) -> [Range<Int>] {
    var runs: [(range: Range<Int>, count: Int)] = []
    var offset = start
    var isOpen = false
    for scalar in text.unicodeScalars {
      let range = offset..<(offset + UTF8.width(scalar))
      offset = range.upperBound
      // Letters of double width are plain ones in Japanese.
      let isWide = language == .ja && (0xFF00...0xFFEF).contains(scalar.value)
      if DisguisedLetters.plain(scalar) != nil, !isWide {
        if isOpen, let last = runs.last {
          runs[runs.count - 1] = (last.range.lowerBound..<range.upperBound, last.count + 1)
        } else {
          runs.append((range, 1))
        }
        isOpen = true
      } else if scalar != " ", scalar.value != 0xFE0F {
        isOpen = false
      }
    }
    return runs.filter { $0.count > 2 }.map(\.range)
  }

  /// The marks or loud words from a token on, of which no part shouts where all of them don't.
  private func run(from start: Int, in reading: Reading) -> (end: Int, isShouting: Bool) {
    var end = start
    let isMarks = isMark(reading.tokens[start])
    var marks = 0
    while end < reading.tokens.count {
      let token = reading.tokens[end]
      guard !token.isFact, end == start || isMarks == (token.gap == .none) else { break }
      guard isMarks ? isMark(token) : isLoud(token) else { break }
      if token.key == "!" || token.key == "！" { marks += 1 }
      end += 1
    }
    // “?!” is a tone of its own; “!!” and “!?!” shout.
    return (end, end - start >= 2 && (!isMarks || marks >= 2))
  }

  private func isMark(_ token: Token) -> Bool {
    token.kind == .punctuation && ["!", "?", "！", "？"].contains(token.key)
  }

  private func isLoud(_ token: Token) -> Bool {
    guard token.kind == .word, token.letters == .upper, token.key.count >= 4 else { return false }
    return token.key.allSatisfy(\.isLetter) && !Self.abbreviations.contains(token.key)
  }

  static let abbreviations: Set<String> = [
    "http", "https", "html", "json", "yaml", "toml", "rest", "crud", "soap", "saml", "oauth", "ldap", "nasa", "nato",
    "ieee", "wcag", "gdpr", "ccpa", "hipaa", "cuda", "llvm", "wasm", "cors", "sysadmin", "ajax", "mvvm", "nosql",
    "sqlite", "mysql", "graphql", "grpc", "mqtt", "fifo", "lifo", "ascii", "cmyk", "svelte", "unesco", "unicef",
    "fifa", "uefa", "nascar", "stem", "steam", "faang", "aria", "odbc", "jdbc", "devops", "ebitda", "icml", "acl",
    "neurips", "cvpr", "siggraph",
  ]
}
