import Diagnostics

/// `cta/unsafe-link`
struct UnsafeLink: ReadingCheck {
  static let code = DiagnosticCode(
    "cta/unsafe-link", .error, "a link that people should not be sent",
    explanation: """
      A link in a message from a stranger must be above suspicion: https, a host by its plain name rather than a number or look-alike \
      letters (punycode), and no user name or password in it. A host outside `brand.domains` is a warning, where domains are given. That goes \
      for links in what the follower wrote, too: who gets the message takes them for the brand's.
      """,
    bad:
      "kind: link\n---\nHi {first_name:Ada}, your {bio:compiler} talk made the rounds. [Read the backend guide: http://northwind.example/guide]",
    good:
      "kind: link\n---\nHi {first_name:Ada}, your {bio:compiler} talk made the rounds. [Read the backend guide: https://northwind.example/guide]"
  )

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    reading.tokens.compactMap { token in
      guard token.kind == .link else { return nil }
      let url = reading.text(token)
      let parts = LinkParts(url)
      // A name with a dot and no scheme may be no link at all: Node.js.
      guard let scheme = parts.scheme else { return nil }
      if let (problem, help) = Self.problem(parts, scheme) {
        return Finding(
          Self.code, "“\(url)” \(problem)", at: token.range, help: Self.helpForFact(token, in: reading) ?? help)
      }
      guard !context.domains.isEmpty, !parts.isWithin(context.domains) else { return nil }
      return Finding(
        Self.code, "“\(url)” leads outside the brand's domains", at: token.range,
        help: Self.helpForFact(token, in: reading)
          ?? "add `\(parts.host)` to `brand.domains` if the brand owns or trusts it", severity: .warning)
    }
  }

  /// Nil for a link that no value of the follower holds.
  private static func helpForFact(_ token: Token, in reading: Reading) -> String? {
    guard token.isFact, let path = reading.origin(of: token)?.fact else { return nil }
    return "it stands in `\(path)`: say it without that value, or where it holds no link"
  }

  private static func problem(_ parts: LinkParts, _ scheme: String) -> (String, String)? {
    if parts.credentials != nil {
      return ("carries a user name or password before the host", "remove everything between `//` and `@`")
    }
    if parts.isAddress { return ("names its host by a number", "use the host's name") }
    if parts.isPunycode {
      return ("has a host in letters that can pass for others", "use a host name in plain ASCII letters")
    }
    if scheme != "https" { return ("is not https", "use the https address") }
    return nil
  }
}
