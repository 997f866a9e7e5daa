/// Why a line can't be read, in words for the person who looks at `malformed.jsonl`.
struct LineFault: Error, Equatable {
  var reason: String

  init(_ reason: String) { self.reason = reason }
}

/// A value as it is shown in a reason: in double quotes, controls escaped, cut after 40 characters.
func quoted(_ text: String) -> String {
  var shown = "\""
  for scalar in text.unicodeScalars.prefix(40) {
    switch scalar {
    case "\"": shown += "\\\""
    case "\\": shown += "\\\\"
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
        shown += "\\u{\(String(scalar.value, radix: 16))}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
  }
  return shown + (text.unicodeScalars.count > 40 ? "…\"" : "\"")
}
