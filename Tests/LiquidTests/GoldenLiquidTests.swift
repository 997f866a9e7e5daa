import Diagnostics
import Foundation
import Liquid
import TestSupport
import Testing

/// The public Golden Liquid suite, which stands beside the project. Another copy of it, such as a longer one, is read where `GOLDEN_LIQUID`
/// names it.
@Suite("Golden Liquid")
struct GoldenLiquidTests {
  static let fileName = "golden-liquid.json"
  static let variable = "GOLDEN_LIQUID"

  struct Outcome {
    let name: String
    let tags: [String]
    /// What went wrong; nil for a case that passes.
    let failure: String?
  }

  @Test(
    "Every case of the suite gives the reference's result, except the known failures",
    .enabled(if: Conformance.has(fileName, variable: variable)))
  func suite() throws {
    let outcomes = try Self.cases().map(Self.run)
    Self.printTotals(outcomes)
    let failed = Set(outcomes.filter { $0.failure != nil }.map(\.name))
    let isDefaultFile =
      Conformance.file(Self.fileName, variable: Self.variable).path == Conformance.file(Self.fileName).path
    let known = isDefaultFile ? try Self.knownFailures() : []
    for outcome in outcomes {
      guard let failure = outcome.failure, !known.contains(outcome.name) else { continue }
      Issue.record("\(outcome.name): \(failure)")
    }
    let names = Set(outcomes.map(\.name))
    #expect(known.filter { names.contains($0) && !failed.contains($0) } == [], "listed as failing, and passing")
    #expect(known.filter { !names.contains($0) } == [], "listed, and not in the suite")
  }

  // MARK: Running

  private static func run(_ test: JSONValue) -> Outcome {
    let name = test["name"].string ?? ""
    let tags = test["tags"].array.compactMap(\.string)
    return Outcome(name: name, tags: tags, failure: failure(of: test))
  }

  private static func failure(of test: JSONValue) -> String? {
    let result = render(test)
    if test["invalid"].bool == true {
      guard case .success(let text) = result else { return nil }
      return "should be invalid, gave \(text.debugDescription)"
    }
    let wanted = test["results"].array.compactMap(\.string) + [test["result"].string].compactMap { $0 }
    switch result {
    case .success(let text): return wanted.contains(text) ? nil : "wanted \(wanted), gave \(text.debugDescription)"
    case .failure(let failure): return "wanted \(wanted), failed: \(failure.message)"
    }
  }

  private struct Failure: Error {
    let message: String
  }

  private static func render(_ test: JSONValue) -> Result<String, Failure> {
    var partials: [String: Template] = [:]
    for (name, text) in test["templates"].object {
      let (template, diagnostics) = Template.parse(text.string ?? "", name: name)
      if diagnostics.hasErrors { return .failure(Failure(message: "\(name): \(diagnostics.map(\.message))")) }
      partials[name] = template
    }
    let (template, diagnostics) = Template.parse(test["template"].string ?? "", name: "template")
    if diagnostics.hasErrors { return .failure(Failure(message: diagnostics.map(\.message).joined(separator: "; "))) }
    let found = partials
    do throws(RenderError) {
      var options = RenderOptions(partials: { found[$0] })
      let rendered = try template.render(test["data"].liquidObject, options: options)
      options.provenance = false
      let plain = try template.render(test["data"].liquidObject, options: options)
      if plain.text != rendered.text { return .failure(Failure(message: "differs without provenance")) }
      if let problem = tilingProblem(rendered) { return .failure(Failure(message: problem)) }
      return .success(rendered.text)
    } catch {
      return .failure(Failure(message: "\(error)"))
    }
  }

  // MARK: Files

  private static func cases() throws -> [JSONValue] {
    let data = try Data(contentsOf: Conformance.file(fileName, variable: variable))
    return try JSONValue(data)["tests"].array
  }

  /// Lines of `name | reason`.
  private static func knownFailures() throws -> [String] {
    let file = packageRoot.appending(path: "Tests/LiquidTests/KnownFailures.txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      $0.split(separator: "|")[0].trimmingCharacters(in: .whitespaces)
    }
  }

  private static func printTotals(_ outcomes: [Outcome]) {
    let passed = outcomes.count { $0.failure == nil }
    print("Golden Liquid: \(passed) passed, \(outcomes.count - passed) failed, of \(outcomes.count)")
    var totals: [String: (passed: Int, failed: Int)] = [:]
    for outcome in outcomes {
      for tag in outcome.tags {
        if outcome.failure == nil {
          totals[tag, default: (0, 0)].passed += 1
        } else {
          totals[tag, default: (0, 0)].failed += 1
        }
      }
    }
    for (tag, total) in totals.sorted(by: { $0.key < $1.key }) {
      print("  \(tag): \(total.passed) passed, \(total.failed) failed")
    }
  }
}

/// What is wrong with a text's segments: they must tile it in order.
func tilingProblem(_ rendered: Rendered) -> String? {
  var offset = 0
  for segment in rendered.segments {
    if segment.range.lowerBound != offset { return "a segment starts at \(segment.range.lowerBound), not \(offset)" }
    if segment.range.isEmpty { return "an empty segment at \(offset)" }
    offset = segment.range.upperBound
  }
  return offset == rendered.text.utf8.count ? nil : "segments end at \(offset) of \(rendered.text.utf8.count)"
}
