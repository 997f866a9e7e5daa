import Testing
import Foundation
@testable import Events
@Test func tmpNames() throws {
  let names = try String(contentsOfFile: "/tmp/names4000.txt", encoding: .utf8).split(separator: "\n").map(String.init)
  var long: [String] = []
  for name in names where PlainName.decide(name) == nil { long.append(name + "  →  " + (FirstName.takenApart(name, username: "user1").reason)) }
  print("LONG \(long.count) of \(names.count)")
  for name in long.shuffled().prefix(60) { print("LONG", name) }
}
