/// The parts of a link that decide whether it is safe to send. Follows the generic syntax of RFC 3986, section 3.
struct LinkParts {
  /// In lower case; nil for a link without one.
  let scheme: String?
  /// What stands before `@` in the authority.
  let credentials: String?
  /// In lower case, without port.
  let host: String

  init(_ url: String) {
    var rest = url[...]
    if let colon = url.firstIndex(of: ":"), url[colon...].hasPrefix("://") {
      scheme = url[..<colon].lowercased()
      rest = url[url.index(colon, offsetBy: 3)...]
    } else {
      scheme = nil
    }
    var authority = rest.prefix { !"/?#\\".contains($0) }
    if let at = authority.lastIndex(of: "@") {
      credentials = String(authority[..<at])
      authority = authority[authority.index(after: at)...]
    } else {
      credentials = nil
    }
    if authority.hasPrefix("[") {
      host = authority.prefix { $0 != "]" } + "]"
    } else {
      host = authority.prefix { $0 != ":" }.lowercased()
    }
  }

  /// An address in numbers: IPv6 in brackets, or IPv4 in any of the forms that browsers take.
  var isAddress: Bool {
    if host.hasPrefix("[") { return true }
    guard let last = host.split(separator: ".").last else { return false }
    return last.allSatisfy { $0.isASCII && $0.isNumber } || last.hasPrefix("0x")
  }

  /// Written in, or decoded from, letters that can pass for others.
  var isPunycode: Bool {
    host.split(separator: ".").contains { $0.hasPrefix("xn--") } || !host.utf8.allSatisfy { $0 < 0x80 }
  }

  /// Whether the host is one of some domains or below one.
  func isWithin(_ domains: [String]) -> Bool {
    domains.contains { domain in
      let domain = domain.lowercased()
      return host == domain || host.hasSuffix("." + domain)
    }
  }
}
