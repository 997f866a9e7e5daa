import Diagnostics
import Foundation
import Preview

/// The two output streams, and what they can show.
struct Terminal {
  let color: ColorChoice
  let environment: [String: String]

  init(color: ColorChoice, environment: [String: String] = ProcessInfo.processInfo.environment) {
    self.color = color
    self.environment = environment
  }

  enum Stream { case output, error }

  static func isTerminal(_ stream: Stream) -> Bool { isatty(stream == .output ? STDOUT_FILENO : STDERR_FILENO) == 1 }

  /// By `--color`, then `NO_COLOR` (no-color.org: set and not empty), then whether a terminal is there.
  func usesColor(_ stream: Stream) -> Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto: (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb" && Self.isTerminal(stream)
    }
  }

  /// In cells; 80 where there is no terminal to ask.
  var width: Int {
    if let columns = environment["COLUMNS"].flatMap(Int.init), columns > 0 { return columns }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// In lines; nil where there is no terminal to ask.
  var height: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return nil }
    return Int(size.ws_row)
  }

  /// Whether the locale's characters are Unicode, by the variables and in the order that POSIX names.
  var usesUnicode: Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    guard let locale = names.compactMap({ environment[$0] }).first(where: { !$0.isEmpty }) else { return true }
    let name = locale.lowercased()
    return name.contains("utf-8") || name.contains("utf8")
  }

  var style: TerminalStyle {
    TerminalStyle(isColored: usesColor(.output), usesUnicode: usesUnicode, width: min(width, 100))
  }

  /// Writes results to standard output. Where they can't be written, as on a full disk, the program ends with status 2: a result that is
  /// lost must not look like one that was delivered. A reader that has gone away, as `head` does, is no error worth words.
  func print(_ text: String) {
    if Self.write(text, to: STDOUT_FILENO) { return }
    let reason = errno
    if reason != EPIPE { report("error: standard output can't be written: \(String(cString: strerror(reason)))\n") }
    exit(ExitStatus.failed)
  }

  /// Writes to standard error.
  func report(_ text: String) { Self.write(text, to: STDERR_FILENO) }

  /// Writes diagnostics to standard error, in the text format.
  func report(_ diagnostics: [Diagnostic]) {
    report(TextRenderer(style: TextStyle(isColored: usesColor(.error))).render(diagnostics))
  }

  @discardableResult
  static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { buffer in
      var rest = UnsafeRawBufferPointer(buffer)
      while let start = rest.baseAddress, rest.count > 0 {
        let count = Foundation.write(descriptor, start, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          return false
        }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
      return true
    }
  }
}
