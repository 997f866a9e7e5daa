import CivilTime
import RuleModel

extension FieldValue {
  /// The value as the trace shows it: texts quoted, without control characters, cut after 100 characters; sets after 20 members.
  public var rendered: String {
    switch self {
    case .text(let text): quoted(text)
    case .count(let count): String(count)
    case .number(let number): plain(number)
    case .flag(let flag): String(flag)
    case .time(let time): time.iso8601
    case .duration(let duration): duration.description
    case .set(let members):
      "[" + members.prefix(20).map { quoted($0) }.joined(separator: ", ") + (members.count > 20 ? ", …]" : "]")
    }
  }
}

extension Operand {
  var rendered: String {
    switch self {
    case .text(let text): quoted(text)
    case .number(let number): plain(number)
    case .flag(let flag): String(flag)
    case .time(let time): time.iso8601
    case .duration(let duration): duration.description
    }
  }
}

/// Whole numbers without a decimal point.
func plain(_ number: Double) -> String {
  if let whole = Int(exactly: number) { return String(whole) }
  return "\(number)"
}

/// A text between quotes, on one line. What could steer a terminal or turn the reading direction (control and format characters
/// but the joiners of emoji and words) is written as `\u{…}`.
func quoted(_ text: String, limit: Int = 100) -> String {
  var result = "\""
  for character in text.prefix(limit) {
    for scalar in character.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      default:
        switch scalar.properties.generalCategory {
        case .format where scalar.value == 0x200C || scalar.value == 0x200D || scalar.value >= 0xE0000:
          result.unicodeScalars.append(scalar)
        case .control, .format, .lineSeparator, .paragraphSeparator:
          result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
  }
  if text.dropFirst(limit).first != nil { result += "…" }
  return result + "\""
}

/// A pattern between quotes, its backslashes as in the rule file, where they aren't doubled.
func quotedPattern(_ pattern: String) -> String { quoted(pattern, limit: 40).replacing("\\\\", with: "\\") }
