import Foundation

/// A program that shows long output a page at a time.
struct Pager {
  /// A command for the shell.
  let command: String
  let environment: [String: String]

  /// By `PAGER`; `less -R` when that isn't set. Nil when it is set to nothing or to `cat`, which mean none.
  init?(environment: [String: String]) {
    let command = (environment["PAGER"] ?? "less -R").trimmingCharacters(in: .whitespaces)
    if command.isEmpty || command == "cat" || environment["TERM"] == "dumb" { return nil }
    self.command = command
    // As git does: colours pass, and what turns out to fit is left on the screen.
    self.environment = environment.merging(["LESS": "FRX"]) { given, _ in given }
  }

  /// Whether somebody sits there, and the text is longer than what they see at once.
  func isWorthwhile(for text: String, on terminal: Terminal) -> Bool {
    guard Terminal.isTerminal(.output), isatty(STDIN_FILENO) == 1, let height = terminal.height else { return false }
    return Self.isLong(text, height: height)
  }

  /// - Parameter height: in lines.
  static func isLong(_ text: String, height: Int) -> Bool { text.utf8.count { $0 == UInt8(ascii: "\n") } >= height }

  /// Shows a text and waits until the reader has left. Where the pager can't be run, the text is printed.
  func show(_ text: String, on terminal: Terminal) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.environment = environment
    let pipe = Pipe()
    process.standardInput = pipe
    // A reader who leaves early, or interrupts the pager, doesn't interrupt the program.
    let before = [SIGPIPE, SIGINT].map { ($0, signal($0, SIG_IGN)) }
    defer { for (number, handler) in before { signal(number, handler) } }
    do {
      try process.run()
    } catch {
      return terminal.print(text)
    }
    _ = Terminal.write(text, to: pipe.fileHandleForWriting.fileDescriptor)
    try? pipe.fileHandleForWriting.close()
    process.waitUntilExit()
    // Such as 127, by which a shell says that there is no such program.
    if process.terminationStatus == 127 || process.terminationStatus == 126 { terminal.print(text) }
  }
}
