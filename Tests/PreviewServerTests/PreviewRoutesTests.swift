import FlyingFox
import Foundation
import Preview
import Testing

@testable import PreviewServer

@Suite("The addresses of a live preview") struct PreviewRoutesTests {
  private func answer(
    _ method: HTTPMethod, _ path: String, host: String? = "localhost:7373", origin: String? = nil, body: String = ""
  ) async throws -> (status: Int, type: String?, text: String, policy: String?) {
    let files = try SampleFiles()
    defer { files.remove() }
    let routes = PreviewRoutes(
      model: PreviewModel(files: files.files), allows: RequestGuard(port: 7373, host: "127.0.0.1"), version: "1.2.3")
    var headers: [HTTPHeader: String] = [:]
    headers[.host] = host
    headers[HTTPHeader("Origin")] = origin
    let request = HTTPRequest(
      method: method, version: .http11, path: path, query: [], headers: headers, body: Data(body.utf8))
    let response = await routes.handleRequest(request)
    return (
      response.statusCode.code, response.headers[.contentType],
      String(decoding: try await response.bodyData, as: UTF8.self),
      response.headers[HTTPHeader("Content-Security-Policy")]
    )
  }

  @Test(
    "each has its type, and a policy that lets nothing from elsewhere in",
    arguments: [
      ("/", "text/html; charset=utf-8"), ("/view", "text/html; charset=utf-8"),
      ("/page.css", "text/css; charset=utf-8"), ("/page.js", "text/javascript; charset=utf-8"),
      ("/live.js", "text/javascript; charset=utf-8"),
    ])
  func types(path: String, type: String) async throws {
    let answer = try await answer(.GET, path)
    #expect(answer.status == 200)
    #expect(answer.type == type)
    #expect(!answer.text.isEmpty)
    #expect(
      answer.policy == """
        default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; \
        base-uri 'none'; frame-ancestors 'none'
        """)
  }

  @Test("the page holds no script or style of its own") func inline() async throws {
    let page = try await answer(.GET, "/").text
    #expect(page.matches(of: /<script src="\/(?:page|live)\.js"><\/script>/).count == 2)
    #expect(page.matches(of: /<script/).count == 2)
    #expect(page.matches(of: /<style|\ style=|\ on[a-z]+=/).isEmpty)
  }

  @Test(
    "there are no others, whatever stands in an address",
    arguments: [
      "/x", "/../../etc/passwd", "/%2e%2e/etc/passwd", "//etc/passwd", "/page.css/..", "/Rules/brand.yaml", "",
    ])
  func others(path: String) async throws {
    #expect(try await answer(.GET, path).status == 404)
  }

  @Test(
    "names other than the server's own aren't answered",
    arguments: [
      ("localhost:7373", 200), ("127.0.0.1:7373", 200), ("[::1]:7373", 200), ("LOCALHOST:7373", 200),
      ("evil.example:7373", 421),
      ("localhost", 421), ("localhost:80", 421), ("127.0.0.1.evil.example:7373", 421), ("192.168.0.9:7373", 421),
      (nil, 421),
    ] as [(String?, Int)])
  func hosts(host: String?, status: Int) async throws {
    #expect(try await answer(.GET, "/", host: host).status == status)
  }

  @Test(
    "listening on every address, any address is answered, but no name",
    arguments: [
      ("192.168.0.9:7373", true), ("[fe80::1]:7373", true), ("evil.example:7373", false), ("1.2.3.4.5:7373", false),
      ("1.2.3.x:7373", false),
    ])
  func everywhere(host: String, isAccepted: Bool) {
    #expect(RequestGuard(port: 7373, host: "0.0.0.0").accepts(host: host) == isAccepted)
  }

  @Test(
    "forms are taken from the server's own page only",
    arguments: [
      ("http://localhost:7373", 200), ("http://127.0.0.1:7373", 403), ("https://localhost:7373", 403),
      ("http://evil.example", 403), ("null", 403), (nil, 403),
    ] as [(String?, Int)])
  func origins(origin: String?, status: Int) async throws {
    #expect(try await answer(.POST, "/try", origin: origin, body: "bio=gardener").status == status)
  }

  @Test("a made-up follower is decided, with every rule") func trial() async throws {
    let body = "name=Ada%20%3Cb%3E&bio=a+gardener&followers_count=1%2C200&username=%40ada&type=follow&x=y"
    let answer = try await answer(.POST, "/try", origin: "http://localhost:7373", body: body)
    #expect(answer.text.contains(#"data-decision="skipped" data-rule="gardeners""#))
    #expect(answer.text.contains("<bdi data-field=\"name\">Ada &lt;b&gt;</bdi>"))
    #expect(answer.text.contains("@ada</p>"))
    #expect(answer.text.contains("<dd dir=\"auto\">1,200</dd>"))
    #expect(answer.text.contains(#"<details class="others" open="">"#))
  }

  @Test(
    "a form that is no form is an empty one",
    arguments: ["", "&&&", "=", "%", "%zz=%", "bio", "type=nonsense", "followers_count=99999999999999999999"])
  func malformed(body: String) async throws {
    #expect(try await answer(.POST, "/try", origin: "http://localhost:7373", body: body).status == 200)
  }

  @Test("a form has its limit, and addresses their methods") func limits() async throws {
    let long = String(repeating: "a", count: RequestGuard.bodyLimit + 1)
    #expect(try await answer(.POST, "/try", origin: "http://localhost:7373", body: long).status == 413)
    #expect(try await answer(.POST, "/", origin: "http://localhost:7373").status == 405)
    #expect(try await answer(.GET, "/try").status == 405)
    #expect(try await answer(.DELETE, "/view", origin: "http://localhost:7373").status == 405)
  }
}
