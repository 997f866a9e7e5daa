import Foundation
import Liquid
import TestSupport
import Testing

/// Templates of our own and what Shopify/liquid 5.4, with the filters of 5.8, makes of them: odd arguments for every filter and odd uses of every tag.
@Suite("Shopify/liquid")
struct ReferenceTests {
  /// Cases that share data and partials: pairs of a template and its text, or null where it fails.
  struct CaseSet: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let data: Object
    let partials: [String: Template]
    let cases: [(template: String, expected: String?)]
  }

  static let sets: [CaseSet] = {
    let file = packageRoot.appending(path: "Tests/LiquidTests/Fixtures/reference.json")
    guard let json = try? JSONValue(Data(contentsOf: file)) else { return [] }
    return json["sets"].array.map { set in
      CaseSet(
        testDescription: set["name"].string ?? "",
        data: set["data"].liquidObject,
        partials: Dictionary(
          set["templates"].object.map { ($0.0, Template.parse($0.1.string ?? "", name: $0.0).template) }
        ) { first, _ in first },
        cases: set["cases"].array.map { ($0.array.first?.string ?? "", $0.array.last?.string) })
    }
  }()

  @Test("Every recorded template gives what the reference gives", arguments: sets)
  func recorded(set: CaseSet) {
    let options = RenderOptions(partials: { set.partials[$0] })
    let different = set.cases.filter { Self.text($0.template, set.data, options) != $0.expected }
    #expect(different.map { "\($0.template) -> \(Self.text($0.template, set.data, options) ?? "failed")" } == [])
    #expect(set.cases.count > 100)
  }

  private static func text(_ template: String, _ data: Object, _ options: RenderOptions) -> String? {
    try? parsed(template).render(data, options: options).text
  }
}
