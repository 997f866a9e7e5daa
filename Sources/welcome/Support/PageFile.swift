import ArgumentParser
import Diagnostics
import Foundation

/// A page that a command writes.
enum PageFile {
  /// - Parameter path: `-` for standard output.
  static func write(_ page: String, to path: String, isQuiet: Bool, _ terminal: Terminal) throws {
    if path == "-" { return terminal.print(page) }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    defer { close(descriptor) }
    guard descriptor >= 0, Terminal.write(page, to: descriptor) else {
      let reason = String(cString: strerror(errno))
      terminal.report("error: `\(Visible.escaped(path))` can't be written: \(reason)\n")
      throw ExitCode(ExitStatus.failed)
    }
    if !isQuiet { terminal.report("the page is in \(Visible.escaped(path)): open it in a browser\n") }
  }
}
