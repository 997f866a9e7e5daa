import Foundation
import Testing

@testable import Ledger

/// A folder of its own for a test, which goes away with it.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "welcome-ledger-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String = "welcome.db") -> String { url.appending(path: name).path(percentEncoded: false) }
}
