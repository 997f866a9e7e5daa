import FlyingFox

/// Which requests are answered: those of a browser that was pointed at this server itself.
///
/// A page elsewhere must be able neither to read the preview, by a name that it makes lead here (DNS rebinding), nor to send a form to
/// it. Hence names other than the server's own aren't answered, and forms only where they come from the server's own page.
struct RequestGuard: Sendable {
  /// Bytes.
  static let bodyLimit = 256 << 10

  let port: UInt16
  /// The address that is listened on, as the user gave it.
  let host: String

  func refusal(of request: HTTPRequest) -> HTTPResponse? {
    let hosts = request.headers.values(for: .host)
    guard hosts.count == 1, let host = hosts.first, accepts(host: host) else {
      return .text(
        .misdirectedRequest, "This is a preview on your own machine; open it as http://localhost:\(port)/.\n")
    }
    if request.method == .GET { return nil }
    guard request.headers[HTTPHeader("Origin")] == "http://\(host)" else {
      return .text(.forbidden, "Only the preview's own page may ask this.\n")
    }
    return nil
  }

  /// - Parameter header: a `Host` header, name and port.
  func accepts(host header: String) -> Bool {
    let suffix = ":\(port)"
    guard header.hasSuffix(suffix) || port == 80 else { return false }
    let name = (header.hasSuffix(suffix) ? String(header.dropLast(suffix.count)) : header).lowercased()
    if ["localhost", "127.0.0.1", "[::1]"].contains(name) { return true }
    if name == host.lowercased() || name == "[\(host.lowercased())]" { return true }
    // Listening on every address, it can't know them all; but an address, unlike a name, can't be made to lead here by others.
    return ["0.0.0.0", "::"].contains(host) && Self.isAddress(name)
  }

  private static func isAddress(_ name: String) -> Bool {
    if name.hasPrefix("["), name.hasSuffix("]") {
      return name.dropFirst().dropLast().allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil && $0.allSatisfy(\.isNumber) }
  }
}

extension HTTPResponse {
  /// An answer of a few words.
  static func text(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
    .of("text/plain; charset=utf-8", text, status: status)
  }

  /// An answer with the headers that all of them have.
  static func of(_ type: String, _ text: String, status: HTTPStatusCode = .ok) -> HTTPResponse {
    HTTPResponse(statusCode: status, headers: headers(type), body: .init(text.utf8))
  }

  static func headers(_ type: String) -> HTTPHeaders {
    [
      .contentType: type, .cacheControl: "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff",
      HTTPHeader("Referrer-Policy"): "no-referrer", HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
      HTTPHeader("Content-Security-Policy"):
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'",
    ]
  }
}
