@testable import Events
import Foundation
import TestSupport
import Testing

/// A table of labelled display names, with the recall that it demands.
enum LabelledTable: String, CaseIterable, Sendable {
  /// The rules were written with this one in sight.
  case tuned = "first-names.tsv"
  /// Written before its author had read the rules. The file's head tells what it showed at first.
  case holdOut = "first-names-holdout.tsv"
  case secondHoldOut = "first-names-second-holdout.tsv"
  case thirdHoldOut = "first-names-third-holdout.tsv"

  var leastRecall: Double { 0.85 }
}

/// One line of a table.
private struct LabelledName {
  let line: Int
  let display: String
  let username: String
  let name: String?

  static func all(of table: LabelledTable) throws -> [LabelledName] {
    let file = packageRoot.appending(path: "Tests/EventsTests/Fixtures/\(table.rawValue)")
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard !line.hasPrefix("# "), fields.count >= 2 else { return nil }
      return LabelledName(
        line: index + 1, display: fields[0], username: fields[1],
        name: fields.count > 2 && !fields[2].isEmpty ? fields[2] : nil)
    }
  }
}

@Suite("First names of display names with a label")
struct FirstNameTableTests {
  @Test(
    "Of the names given, at least 98% are right, and at least 85% of those that are there are found",
    arguments: LabelledTable.allCases)
  func precisionAndRecall(kind: LabelledTable) throws {
    let table = try LabelledName.all(of: kind)
    #expect(table.count >= 150)
    var given = 0
    var right = 0
    var slips: [String] = []
    for label in table {
      let decision = FirstName.decide(displayName: label.display, username: label.username)
      if decision.name != nil { given += 1 }
      if decision.name != nil, decision.name == label.name { right += 1 }
      if decision.name == nil, let wanted = label.name {
        slips.append("line \(label.line): \(label.display) → nothing, not \(wanted): \(decision.reason)")
      }
      if decision.name != nil, decision.name != label.name {
        let wanted = label.name ?? "none"
        slips.append("line \(label.line): \(label.display) → \(decision.name ?? "none"), not \(wanted)")
      }
    }
    let there = table.count { $0.name != nil }
    let precision = Double(right) / Double(max(given, 1))
    let recall = Double(right) / Double(max(there, 1))
    let percent = { (part: Double) in String(format: "%.1f%%", part * 100) }
    print("\(kind.rawValue): \(table.count) display names, precision \(percent(precision)), recall \(percent(recall))")
    for slip in slips { print("\(kind.rawValue): \(slip)") }
    #expect(precision >= 0.98)
    #expect(recall >= kind.leastRecall)
  }

  @Test("The short way for plain names decides as the long way does")
  func plainNames() throws {
    let table = try LabelledTable.allCases.flatMap(LabelledName.all)
    let words = Set(table.flatMap { $0.display.split(separator: " ").map(String.init) }).sorted()
    var random = SplitMix(seed: 17)
    var displays = table.map(\.display) + words
    for _ in 0..<8000 {
      let pair = (0..<2).map { _ in words[Int(random.next() % UInt64(words.count))] }
      displays.append(pair.joined(separator: " "))
      displays.append(pair.map(\.capitalized).joined(separator: " "))
    }
    var short = 0
    for display in displays {
      guard let decision = PlainName.decide(display) else { continue }
      short += 1
      #expect(decision == FirstName.takenApart(display, username: nil), "of \(display)")
    }
    #expect(short > 1000)
  }

  @Test("Names put together at random come to the same the quick way as the long way")
  func plainNamesAtRandom() {
    let words = [
      "Ada", "Jean-Luc", "José", "María", "Zoë", "jane", "Tom", "Mike", "mckenna", "Bob", "Linus", "Olga", "Mark",
      "Bill",
      "Laura", "Grace", "Julia", "Anna-lena", "Éva", "İpek", "Øyvind", "anna", "ANNA", "Abdul", "Uncle", "Dr.", "Prof",
      "mr", "Mrs.", "Smith", "Brown", "Waters", "Little", "Lovelace", "van", "de", "K", "T.", "x", "and", "Inc",
      "Angel",
      "Ángel", "III", "PhD", "Street", "Castles", "Ben", "Stanley", "Morgan", "aka", "from", "O'Neil", "Rahman",
      "Łukasz",
      "groß", "bot", "CEO", "S", "Amber", "stan", "Stan", "Tracker", "Maker", "Kim", "Hong", "Minji", "Daniel-Dev",
      "Elena-UX",
      "Ma.", "Hole", "in", "Tokyo", "Song", "Chen", "Lee", "OFM", "Fr.", "JoHN", "Sales", "Park",
      "Bishop", "Don", "José", "Doña", "Déjà", "Vita", "y", "e", "Brasil", "Holland", "Couture", "Stan", "Loona", "Lo",
      "You", "Arch.", "Mario", "Wisdom", "Okafor", "Holý", "Tan", "Sri", "Optical",
      "O’Brien", "O'brien", "D'Andre", "O’Bot", "D’Art", "A's", "L’Oréal", "Nguyễn", "Tuấn", "Hương", "Trần", "Kovács",
      "Nagy", "Péter",
      "Hope", "Paris", "Jackson", "Garcia", "Hedgees", "Unknown", "None", "no", "name", "Miller", "Ưng", "Dato", "www.",
      "Is", "Null", "A.", "J.", "I", "E", "Y", "J", "Abdul", "O’Hara", "D’Andre", "Summer", "Crystal", "Art", "Sir",
      "Sister", "Lt.", "Herr", "Dra.", "Councillor", "Datuk", "Seri",
      "Rev.", "Captain", "Coach", "The", "Not", "Dog", "Tesla", "Captain", "Foundation", "Co.", "Sunny", "Days", "just",
      "A", "Team",
      "Dev",
    ]
    let joints = [
      " ", " ", " ", " ", " 🔥 ", "🔥", " 👍🏽 ", " ❤️ ", "  ", ", ", "-", " ✨ ", "☕", " 👩‍💻 ", " 🏳️‍🌈 ", "✌🏽", " ❨ ", " ➊ ",
      "🇩🇪", "\u{200D}", " ❤\u{200D}", "🏽", " ★ ", "☆",
    ]
    let tails = [
      "", "", "", " 🔥", " 🎉🎉", " | DevRel @ Acme", " • Berlin, Germany", " - Anna, Berlin", " — she/her", " (she/her)",
      " (fan account)", " | fan page", " @ Acme", " @acme", " · not a bot", " – it's me", " (a.b@c.de)", " | \"hi", "!",
      " 🇩🇪", " 🇩🇪🇫🇷", " 👩🏽‍🔬", " ❤️‍🔥", " 🔥\u{200D}", ", PhD", ", MD.", ", Ana", ", An-na", ", the boss, Ana", " | x, Ana",
      ", Inc.", ", Anna", ", bot", " , x", ",x", " ⚡️ fan",
      " 🏴󠁧󠁢󠁳󠁣󠁴󠁿", " | 東京", " (x) y", " |", "| x", " 😀|",
    ]
    var random = SplitMix(seed: 11)
    var plain = 0
    for _ in 0..<20_000 {
      var name = random.pick([""] + [String](repeating: "", count: 18) + ["🔥 "])
      for number in 0...Int.random(in: 0...3, using: &random) {
        if number > 0 { name += random.pick(joints) }
        name += random.pick(words)
      }
      name += random.pick(tails)
      let username = random.pick(["someone", "hedgees", "nguyen"])
      guard let decision = PlainName.decide(name, username: username) else { continue }
      plain += 1
      #expect(decision == FirstName.takenApart(name, username: username), "\(name)")
    }
    #expect(plain > 1000)
  }

  @Test("The quick way to a name's natural case comes to the same as the long way")
  func naturalCase() {
    let parts = ["a", "b", "mc", "MC", "o'", "D'", "l", "-", " ", "'", "K", "enzie", "NEIL", ".", "Mac", "m", "C", "7"]
    var random = SplitMix(seed: 5)
    for _ in 0..<5000 {
      let word = random.text(of: parts, upTo: 5)
      guard !NameCase.isNatural(word) else { continue }
      #expect(NameCase.natural(word) == NameCase.naturalThoroughly(word), "\(word)")
    }
  }
}
