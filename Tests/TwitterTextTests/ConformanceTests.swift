import Foundation
import TestSupport
import Testing
import TwitterText

/// Cases of twitter-text's public conformance suite.
private let suiteFile = "twitter-text.json"

private struct Suite: Decodable {
  let weightedLength: [LengthCase]
  let extractUrls: [URLCase]
  let extractUrlsWithIndices: [IndexCase]

  static let loaded: Suite? = {
    guard let data = try? Data(contentsOf: Conformance.file(suiteFile)) else { return nil }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try? decoder.decode(Suite.self, from: data)
  }()
}

struct LengthCase: Decodable, Sendable, CustomTestStringConvertible {
  struct Expected: Decodable, Sendable, Equatable {
    let weightedLength: Int
    let valid: Bool
    let permillage: Int
    let displayRangeStart: Int
    let displayRangeEnd: Int
    let validRangeStart: Int
    let validRangeEnd: Int
  }

  let description: String
  let text: String
  let expected: Expected
  let section: String

  var testDescription: String { "\(section): \(description)" }
}

struct URLCase: Decodable, Sendable, CustomTestStringConvertible {
  let description: String
  let text: String
  let expected: [String]

  var testDescription: String { description }
}

struct IndexCase: Decodable, Sendable, CustomTestStringConvertible {
  struct Expected: Decodable, Sendable, Equatable {
    let url: String
    let indices: [Int]
  }

  let description: String
  let text: String
  let expected: [Expected]

  var testDescription: String { description }
}

@Suite(
  "twitter-text's conformance suite", .enabled(if: Conformance.has(suiteFile), "the suite stands beside the project"))
struct ConformanceTests {
  @Test("the suite can be read")
  func readable() throws {
    let suite = try #require(Suite.loaded)
    #expect(!suite.weightedLength.isEmpty && !suite.extractUrls.isEmpty && !suite.extractUrlsWithIndices.isEmpty)
  }

  @Test("weighted length", arguments: Suite.loaded?.weightedLength ?? [])
  func weightedLength(_ example: LengthCase) {
    // This section of the suite is from before emoji counted as one.
    let configuration: Configuration = example.section == "WeightedTweetsCounterTest" ? .version2 : .version3
    let length = WeightedLength.of(example.text, configuration: configuration)
    // The suite's ranges include their end.
    let actual = LengthCase.Expected(
      weightedLength: length.weighted, valid: length.isValid, permillage: length.permillage,
      displayRangeStart: length.displayRange.lowerBound, displayRangeEnd: length.displayRange.upperBound - 1,
      validRangeStart: length.validRange.lowerBound, validRangeEnd: length.validRange.upperBound - 1)
    #expect(actual == example.expected)
  }

  @Test("URLs", arguments: Suite.loaded?.extractUrls ?? [])
  func urls(_ example: URLCase) {
    #expect(Links.extract(example.text).map(\.url) == example.expected)
  }

  @Test("URLs with their places", arguments: Suite.loaded?.extractUrlsWithIndices ?? [])
  func indices(_ example: IndexCase) {
    let actual = Links.extract(example.text).map {
      IndexCase.Expected(url: $0.url, indices: [$0.scalars.lowerBound, $0.scalars.upperBound])
    }
    #expect(actual == example.expected)
  }
}
