/// Diagnostics as a SARIF log, which code-scanning services read.
///
/// Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0.
public struct SARIFRenderer: DiagnosticRenderer {
  private let toolVersion: String?

  /// - Parameter toolVersion: the version of `welcome`, where known.
  public init(toolVersion: String? = nil) {
    self.toolVersion = toolVersion
  }

  public func render(_ diagnostics: [Diagnostic]) -> String {
    var codes: [String: DiagnosticCode] = [:]
    for diagnostic in diagnostics { codes[diagnostic.code.id] = diagnostic.code }
    let rules = codes.values.sorted { $0.id < $1.id }
    let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    var driver = [JSONValue.Member("name", "welcome")]
    if let toolVersion { driver.append(.init("version", .string(toolVersion))) }
    driver.append(.init("rules", .array(rules.map(rule))))
    let log: JSONValue = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": .object(driver)],
          "columnKind": "unicodeCodePoints",
          "results": .array(diagnostics.map { result($0, ruleIndex: indices[$0.code.id] ?? -1) }),
        ]
      ],
    ]
    return log.text(indent: 2) + "\n"
  }

  private func rule(_ code: DiagnosticCode) -> JSONValue {
    [
      "id": .string(code.id),
      "shortDescription": ["text": .string(code.summary)],
      "fullDescription": ["text": .string(code.explanation)],
      "defaultConfiguration": ["level": .string(code.severity.rawValue)],
    ]
  }

  private func result(_ diagnostic: Diagnostic, ruleIndex: Int) -> JSONValue {
    var lines = [diagnostic.message]
    if let label = diagnostic.primary?.text, !label.isEmpty { lines.append(label) }
    lines += diagnostic.notes
    if let help = diagnostic.help { lines.append("help: \(help)") }
    var members: [JSONValue.Member] = [
      .init("ruleId", .string(diagnostic.code.id)),
      .init("ruleIndex", .int(ruleIndex)),
      .init("level", .string(diagnostic.severity.rawValue)),
      .init("message", ["text": .string(lines.joined(separator: "\n"))]),
      .init("locations", .array(diagnostic.primary.map { [["physicalLocation": physical($0.span)]] } ?? [])),
    ]
    if !diagnostic.secondary.isEmpty {
      members.append(.init("relatedLocations", .array(diagnostic.secondary.enumerated().map(related))))
    }
    return .object(members)
  }

  private func related(_ id: Int, _ label: Diagnostic.Label) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .int(id)), .init("physicalLocation", physical(label.span)),
    ]
    if !label.text.isEmpty { members.append(.init("message", ["text": .string(label.text)])) }
    return .object(members)
  }

  private func physical(_ span: Span) -> JSONValue {
    let (start, end) = (span.start, span.end)
    return [
      "artifactLocation": ["uri": .string(Self.uri(span.source.path))],
      "region": [
        "startLine": .int(start.line),
        "startColumn": .int(span.source.scalarColumn(at: span.range.lowerBound)),
        "endLine": .int(end.line),
        "endColumn": .int(span.source.scalarColumn(at: span.range.upperBound)),
      ],
    ]
  }

  /// A path as a URI reference (RFC 3986): everything but unreserved characters and `/` percent-encoded.
  static func uri(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}
