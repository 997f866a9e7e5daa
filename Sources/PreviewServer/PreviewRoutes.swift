import FlyingFox
import Preview

/// The addresses of the live preview. They are fixed: no part of an address ever names a file.
struct PreviewRoutes: HTTPHandler {
  let model: PreviewModel
  let allows: RequestGuard
  let version: String

  func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
    if let refusal = allows.refusal(of: request) { return refusal }
    switch (request.method, request.target.rawValue) {
    case (.GET, "/"):
      return .of("text/html; charset=utf-8", LivePage.document(await model.current, version: version))
    case (.GET, "/view"): return .of("text/html; charset=utf-8", LivePage.view(await model.current))
    case (.GET, "/page.css"): return .of("text/css; charset=utf-8", LivePage.stylesheet)
    case (.GET, "/page.js"): return .of("text/javascript; charset=utf-8", LivePage.script)
    case (.GET, "/live.js"): return .of("text/javascript; charset=utf-8", LivePage.liveScript)
    case (.GET, "/events"):
      let stream = EventStream(revisions: await model.revisions())
      return HTTPResponse(
        statusCode: .ok, headers: HTTPResponse.headers("text/event-stream"), body: HTTPBodySequence(from: stream))
    case (.POST, "/try"): return await trial(request)
    case (_, "/"), (_, "/view"), (_, "/page.css"), (_, "/page.js"), (_, "/live.js"), (_, "/events"), (_, "/try"):
      return .text(.methodNotAllowed, "This address takes no \(request.method.rawValue).\n")
    default: return .text(.notFound, "There is nothing here; the preview is at /.\n")
    }
  }

  private func trial(_ request: HTTPRequest) async -> HTTPResponse {
    var body: [UInt8] = []
    let tooLong = HTTPResponse.text(.payloadTooLarge, "The form holds too much.\n")
    if let count = request.bodySequence.count, count > RequestGuard.bodyLimit { return tooLong }
    do {
      for try await bytes in request.bodySequence {
        body += bytes
        if body.count > RequestGuard.bodyLimit { return tooLong }
      }
    } catch {
      return .text(.badRequest, "The form can't be read.\n")
    }
    guard let report = await model.decide(body) else {
      return .text(.ok, "There are no rules yet that could decide.\n")
    }
    return .of("text/html; charset=utf-8", LivePage.trial(report))
  }
}
