import Diagnostics
import Quality

/// Judged texts for other programs.
enum AuditLines {
  /// A line for each finding: `dms.txt:3: error[cta/missing]: …`
  static func concise(_ audit: Audit) -> String {
    audit.findings.map { finding in
      "\(Visible.escaped(audit.item.place)): \(finding.severity.rawValue)[\(finding.code.id)]: \(Visible.escaped(finding.message.replacing("\n", with: " ")))\n"
    }.joined()
  }

  /// One object on one line.
  static func json(_ audit: Audit) -> String {
    let facts = audit.message.facts.map { fact -> JSONValue in
      ["path": .string(fact.path), "text": .string(fact.text), "span": span(fact.range)]
    }
    let value: JSONValue = [
      "place": .string(audit.item.place), "text": .string(audit.item.text), "lang": .string(audit.lang),
      "refused": .bool(audit.isRefused), "facts": .array(facts),
      "findings": .array(audit.findings.map { finding($0, of: audit) }),
    ]
    return value.text() + "\n"
  }

  private static func finding(_ finding: Finding, of audit: Audit) -> JSONValue {
    [
      "code": .string(finding.code.id), "severity": .string(finding.severity.rawValue),
      "message": .string(finding.message), "span": finding.range.map(span) ?? .null,
      "help": .string(AuditHelp.help(for: finding, knowsFollower: audit.item.follower != nil)),
    ]
  }

  /// UTF-8 offsets of the text.
  private static func span(_ range: Range<Int>) -> JSONValue { [.int(range.lowerBound), .int(range.upperBound)] }
}
