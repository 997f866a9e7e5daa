import Diagnostics
import Foundation
import RuleModel
import TestSupport
import Testing
import YAMLSource

@Suite("The definition of the rule language")
struct DefinitionTests {
  /// Every mapping that can be reached from a document.
  private static let mappings = reachable(from: .mapping(RuleLanguage.document))

  private static func reachable(from type: ValueType) -> [MappingDefinition] {
    switch type {
    case .mapping(let definition): [definition] + definition.keys.flatMap { reachable(from: $0.type) }
    case .entries(let entries): reachable(from: entries.value)
    case .list(let item, _, _): reachable(from: item)
    case .either(let one, let other): reachable(from: one) + reachable(from: other)
    default: []
    }
  }

  @Test("every key is documented in one sentence, and named once")
  func documented() {
    for mapping in Self.mappings {
      #expect(Set(mapping.keys.map(\.name)).count == mapping.keys.count)
      for key in mapping.keys {
        #expect(key.documentation.hasSuffix("."), "\(mapping.noun): \(key.name)")
      }
    }
    for op in Operator.allCases { #expect(op.documentation.hasSuffix(".")) }
  }

  @Test("the file with every key has every key")
  func everyKey() throws {
    let url = GoldenTests.fixtures.appending(path: "ok/every-key.yaml")
    let source = Source(path: "every-key.yaml", bytes: Array(try Data(contentsOf: url)))
    var missing = Set(Self.mappings.flatMap { mapping in mapping.keys.map { "\(mapping.noun): \($0.name)" } })
    for document in YAMLParser.parse(source).documents {
      strike(document, .mapping(RuleLanguage.document), from: &missing)
    }
    // A rule can't skip and send, nor a message be a file and a text.
    #expect(missing.sorted() == ["`send`: lang", "`send`: message", "`send`: purpose", "`send`: value"])
  }

  private func strike(_ node: Node, _ type: ValueType, from missing: inout Set<String>) {
    switch type {
    case .mapping(let definition):
      for entry in node.mapping ?? [] {
        guard let name = entry.key.scalar?.text, let key = definition[name] else { continue }
        missing.remove("\(definition.noun): \(name)")
        strike(entry.value, key.type, from: &missing)
      }
    case .entries(let entries):
      for entry in node.mapping ?? [] { strike(entry.value, entries.value, from: &missing) }
    case .list(let item, _, _):
      for node in node.sequence ?? [] { strike(node, item, from: &missing) }
    case .either(let one, let other):
      strike(node, one, from: &missing)
      strike(node, other, from: &missing)
    default: break
    }
  }
}

@Suite("Files that nobody meant to write")
struct RobustnessTests {
  /// Lines of a good file, in the wrong order, at the wrong depth, cut short.
  @Test("any file gives rules or diagnostics, never a crash, and the same ones again", arguments: 0..<4)
  func anything(seed: UInt64) throws {
    let url = GoldenTests.fixtures.appending(path: "ok/every-key.yaml")
    let lines = String(decoding: try Data(contentsOf: url), as: UTF8.self).split(separator: "\n").map(String.init)
    var random = SplitMix(seed: seed)
    for _ in 0..<60 {
      var changed = lines
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let index = Int.random(in: 0..<changed.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: changed.remove(at: index)
        case 1: changed[index] = String(changed[index].dropFirst(2))
        case 2: changed[index] = String(changed[index].prefix(Int.random(in: 0..<30, using: &random)))
        case 3: changed.swapAt(index, Int.random(in: 0..<changed.count, using: &random))
        default: changed[index] = changed[index].replacing(": ", with: ": [] ", maxReplacements: 1)
        }
      }
      let source = Source(path: "a.yaml", text: changed.joined(separator: "\n"))
      let diagnostics = RuleDecoder.decode([source]).diagnostics
      #expect(diagnostics == RuleDecoder.decode([source]).diagnostics)
      #expect(diagnostics.allSatisfy { $0.primary != nil && !$0.message.isEmpty })
    }
  }

  @Test("a thousand rules are decoded, each")
  func many() {
    var text = "rules:\n"
    for index in 0..<1000 {
      text +=
        "  - id: rule-\(index)\n    on: follow\n    priority: \(index)\n    when: { bio: { has_word: [a, b, c] } }\n"
      text += "    send: { message: \"Hi {{ follower.first_name }}\" }\n"
    }
    let (rules, diagnostics) = RuleDecoder.decode([Source(path: "a.yaml", text: text)])
    #expect(rules.rules.count == 1000)
    #expect(diagnostics == [])
  }
}
