import CivilTime
import Foundation
import TestSupport
import Testing

@testable import Events

/// A table of made-up profiles as X has them, with the first name and the time zone that a careful community manager would take from each. Where
/// more than one answer is right, they stand with `or` between; `-` is none.
enum ProfileTable: String, CaseIterable, Sendable {
  case first = "profiles-first.tsv"
  case second = "profiles-second.tsv"
  case third = "profiles-third.tsv"
}

/// One line of a table.
private struct LabelledProfile {
  let line: Int
  let display: String
  let username: String
  let location: String
  let names: [String?]
  let zones: [String?]

  static func all(of table: ProfileTable) throws -> [LabelledProfile] {
    let file = packageRoot.appending(path: "Tests/EventsTests/Fixtures/\(table.rawValue)")
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard !line.hasPrefix("# "), fields.count == 6 else { return nil }
      return LabelledProfile(
        line: index + 1, display: fields[0], username: fields[1], location: fields[3], names: answers(fields[4]),
        zones: answers(fields[5]))
    }
  }

  private static func answers(_ field: String) -> [String?] {
    field.components(separatedBy: " or ").map { $0 == "-" ? nil : $0 }
  }
}

/// Counts how many answers are right of those that were given, and of those that there are.
private struct Score {
  private var given = 0
  private var rightly = 0
  private var there = 0
  private var found = 0

  var precision: Double { Double(rightly) / Double(max(given, 1)) }
  var recall: Double { Double(found) / Double(max(there, 1)) }

  /// - Returns: whether the answer is right.
  mutating func count(_ answer: String?, of right: [String?], _ isSame: (String, String) -> Bool) -> Bool {
    let isRight = right.contains { wanted in
      guard let wanted, let answer else { return wanted == nil && answer == nil }
      return isSame(wanted, answer)
    }
    if answer != nil {
      given += 1
      if isRight { rightly += 1 }
    }
    // Where none would be right, too, there is nothing that has to be found.
    if !right.contains(nil) {
      there += 1
      if isRight { found += 1 }
    }
    return isRight
  }
}

@Suite("Profiles with labels")
struct ProfileTableTests {
  @Test(
    "Of the names and zones given, at least 98% are right; 85% of the names and 90% of the zones that are there are found",
    arguments: ProfileTable.allCases)
  func precisionAndRecall(table: ProfileTable) throws {
    let profiles = try LabelledProfile.all(of: table)
    #expect(profiles.count >= 150)
    var names = Score()
    var zones = Score()
    for profile in profiles {
      let decision = FirstName.decide(displayName: profile.display, username: profile.username)
      if !names.count(decision.name, of: profile.names, ==) {
        let wanted = profile.names.map { $0 ?? "none" }.joined(separator: " or ")
        print("\(table.rawValue): line \(profile.line): \(profile.display) → \(decision.name ?? "none"), not \(wanted)")
      }
      let zone = LocationZone.identifier(of: profile.location)
      if !zones.count(zone, of: profile.zones, haveSameClock) {
        let wanted = profile.zones.map { $0 ?? "none" }.joined(separator: " or ")
        print("\(table.rawValue): line \(profile.line): \(profile.location) → \(zone ?? "none"), not \(wanted)")
      }
    }
    for (kind, score) in [("names", names), ("zones", zones)] {
      let (precision, recall) = (score.precision * 100, score.recall * 100)
      print(String(format: "\(table.rawValue): %@, precision %.1f%%, recall %.1f%%", kind, precision, recall))
    }
    #expect(names.precision >= 0.98)
    #expect(names.recall >= 0.85)
    #expect(zones.precision >= 0.98)
    #expect(zones.recall >= 0.9)
  }

  /// Whether two zones have the same time on every day of two years.
  private func haveSameClock(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    guard let zone = Zone(identifier: one), let second = Zone(identifier: other) else { return false }
    let start = Timestamp(seconds: 1_767_225_600)
    return (Int64(0)..<730).allSatisfy { day in
      let moment = Timestamp(milliseconds: start.milliseconds + day * 86_400_000)
      return zone.offset(at: moment) == second.offset(at: moment)
    }
  }
}
