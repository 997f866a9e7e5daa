import Diagnostics

/// `tone/shouting`
struct Shouting: ReadingCheck {
  static let code = DiagnosticCode(
    "tone/shouting", .warning, "runs of capitals, or several exclamation marks",
    explanation: """
      Two or more words in capitals side by side, and “!!”, read as shouting. Single words in capitals, abbreviations, codes, and what \
      the follower wrote are left alone.
      """,
    bad: "Hi {first_name:Ada}, we loved your {bio:compiler} talk!! [Which backend is next, and when is it due?]",
    good: "Hi {first_name:Ada}, we loved your {bio:compiler} talk! [Which backend is next, and when is it due?]")

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    var findings: [Finding] = []
    var index = 0
    while index < reading.tokens.count {
      let end = endOfRun(from: index, in: reading)
      let isMarks = reading.tokens[index].kind == .punctuation
      guard end - index >= 2 else {
        index += 1
        continue
      }
      let range = reading.range(of: index..<end)
      findings.append(
        Finding(
          Self.code, "“\(reading.text(range))” reads as shouting", at: range,
          help: isMarks ? "one mark is enough" : "write it in small letters"))
      index = end
    }
    return findings
  }

  private func endOfRun(from start: Int, in reading: Reading) -> Int {
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
    return isMarks && marks < 2 ? start : end
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
