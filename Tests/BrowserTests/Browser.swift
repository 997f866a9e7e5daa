import Foundation
import Testing

/// A headless Chromium, driven by the DevTools protocol over two pipes. Source: chromedevtools.github.io/devtools-protocol
///
/// It is used from one test at a time, which waits for each answer.
final class Browser {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Nil where there is no Chromium, or none can run: it reserves far more memory than a limit usually allows.
  static let executable: String? = {
    var limit = rlimit()
    #if canImport(Darwin)
      getrlimit(RLIMIT_AS, &limit)
    #else
      getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    #endif
    guard limit.rlim_cur > 1 << 40 else { return nil }
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return ["chromium", "chromium-browser", "google-chrome"].flatMap { name in folders.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  private let process = Process()
  private let folder: URL
  private let input: Int32
  private let output: Int32
  private var received: [UInt8] = []
  private var number = 0
  private var session: String?
  /// What happened meanwhile, by the protocol's names.
  private(set) var events: [(method: String, text: String)] = []

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "welcome-browser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.path(percentEncoded: false)
    for name in ["in", "out"] { mkfifo("\(path)/\(name)", 0o600) }
    // Opened for both, so that opening waits for nobody.
    input = open("\(path)/in", O_RDWR)
    output = open("\(path)/out", O_RDWR)
    let flags =
      "--headless=new --disable-gpu --no-first-run --remote-debugging-pipe" + (getuid() == 0 ? " --no-sandbox" : "")
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "exec \"$0\" \(flags) --user-data-dir=\"$1/profile\" 3<\"$1/in\" 4>\"$1/out\" 2>\"$1/log\"",
      Self.executable ?? "", path,
    ]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let target = try call("Target.createTarget", ["url": "about:blank"])
    let id = target["targetId"] as? String ?? ""
    session = try call("Target.attachToTarget", ["targetId": id, "flatten": true])["sessionId"] as? String
    for domain in ["Page", "Runtime", "Network", "Log"] { _ = try call("\(domain).enable") }
    _ = try call(
      "Emulation.setDeviceMetricsOverride", ["width": 1280, "height": 900, "deviceScaleFactor": 1, "mobile": false])
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
    close(input)
    close(output)
    try? FileManager.default.removeItem(at: folder)
  }

  func visit(_ url: String) throws {
    events = []
    _ = try call("Page.navigate", ["url": url])
    try wait(for: "document.readyState === 'complete' && location.href !== 'about:blank'")
  }

  /// The value of an expression as text.
  func text(_ expression: String) throws -> String {
    let answer = try call("Runtime.evaluate", ["expression": "String(\(expression))", "returnByValue": true])
    guard let result = answer["result"] as? [String: Any], answer["exceptionDetails"] == nil else {
      throw Failure(description: "\(expression): \(answer)")
    }
    return result["value"] as? String ?? ""
  }

  func run(_ statements: String) throws { _ = try text("(() => { \(statements) })()") }

  func wait(for condition: String, seconds: Double = 10) throws {
    let end = Date(timeIntervalSinceNow: seconds)
    while try text(condition) != "true" {
      guard Date() < end else { throw Failure(description: "never came true: \(condition)") }
      usleep(10_000)
    }
  }

  func pointAt(_ selector: String) throws {
    let place = try text(
      """
      (() => { const element = document.querySelector('\(selector)');
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = element.getBoundingClientRect();
        return (box.x + box.width / 2) + ' ' + (box.y + box.height / 2) })()
      """
    ).split(separator: " ").compactMap { Double($0) }
    _ = try call("Input.dispatchMouseEvent", ["type": "mouseMoved", "x": place.first ?? 0, "y": place.last ?? 0])
  }

  func press(_ key: String) throws {
    for type in ["rawKeyDown", "keyUp"] {
      _ = try call(
        "Input.dispatchKeyEvent",
        ["type": type, "key": key, "code": key, "windowsVirtualKeyCode": key == "Tab" ? 9 : 13])
    }
  }

  /// What the page complained about: errors, warnings, anything logged.
  var complaints: [String] {
    let names = ["Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded"]
    return events.filter { names.contains($0.method) }.map(\.text)
  }

  /// The addresses it asked for.
  var requests: [String] {
    events.filter { $0.method == "Network.requestWillBeSent" }.compactMap { event in
      event.text.firstMatch(of: /"documentURL":.*?"url":"(.*?)"/).map { String($0.1).replacing("\\/", with: "/") }
    }
  }

  private func call(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    number += 1
    var message: [String: Any] = ["id": number, "method": method, "params": parameters]
    if let session { message["sessionId"] = session }
    let data = try JSONSerialization.data(withJSONObject: message) + [0]
    _ = data.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
    while true {
      let bytes = try nextMessage()
      guard let answer = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else { continue }
      if answer["id"] as? Int == number {
        if let error = answer["error"] { throw Failure(description: "\(method): \(error)") }
        return answer["result"] as? [String: Any] ?? [:]
      }
      if let method = answer["method"] as? String { events.append((method, String(decoding: bytes, as: UTF8.self))) }
    }
  }

  private func nextMessage() throws -> [UInt8] {
    while true {
      if let end = received.firstIndex(of: 0) {
        defer { received.removeSubrange(...end) }
        return Array(received[..<end])
      }
      var waited = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&waited, 1, 20_000) > 0 else { throw Failure(description: "the browser doesn't answer") }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(output, &buffer, buffer.count)
      if count > 0 { received += buffer[..<count] }
    }
  }
}
