import Foundation
import TestSupport
import Testing

@testable import Quality

/// Messages of many kinds in one file, a line each, under headings `== LANGUAGE KIND`, or `== LANGUAGE KIND: CODES`.
struct Corpus: Sendable {
  struct Entry: CustomTestStringConvertible, Sendable {
    let lang: String
    let kind: String
    /// Each must be found; of those in one list, one.
    let codes: [[String]]
    let text: String
    var testDescription: String { text }

    /// Of `count` parts of the corpus, the one that the entry belongs to: the same whatever else the corpus holds.
    func fold(of count: UInt32) -> UInt32 { (FirstWords.hash(text) >> 8) % count }
  }

  static let autoDMs = read("auto-dms.txt")
  static let goodMessages = read("good-messages.txt")
  static let bareMessages = read("good-bare.txt")

  private static func read(_ name: String) -> [Entry] {
    let url = packageRoot.appending(path: "Tests/QualityTests/Fixtures/\(name)")
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    var entries: [Entry] = []
    var heading = (lang: "en", kind: "", codes: [[String]]())
    for line in text.split(separator: "\n") where !line.hasPrefix("# ") {
      guard line.hasPrefix("== ") else {
        entries.append(
          Entry(
            lang: heading.lang, kind: heading.kind, codes: heading.codes, text: String(line).replacing("⏎", with: "\n"))
        )
        continue
      }
      let parts = line.dropFirst(3).split(separator: ":", maxSplits: 1)
      let words = parts[0].split(separator: " ", maxSplits: 1).map(String.init)
      let codes =
        parts.count > 1 ? parts[1].split(separator: " ").map { $0.split(separator: "|").map(String.init) } : []
      heading = (words[0], words.count > 1 ? words[1] : "", codes)
    }
    return entries
  }
}
