import CivilTime

/// Values as text: as they print, and as Ruby shows them inside arrays and objects.
enum Printing {
  /// Arrays and objects inside one another that are shown; deeper ones are `…`.
  static let maximumDepth = 50

  /// What filters take for the text of a value. An array in it is shown in brackets.
  static func string(_ datum: Datum, zone: Zone = .utc) -> String {
    switch datum {
    case .null: ""
    case .text(let text): text.string
    case .object(let object): object.printed?.string ?? inspect(datum, zone)
    default: inspect(datum, zone)
    }
  }

  static func inspect(_ datum: Datum, _ zone: Zone, depth: Int = 0) -> String {
    switch datum {
    case .null: return "nil"
    case .bool(let bool): return bool ? "true" : "false"
    case .int(let int): return String(int)
    case .float(let float): return Numbers.string(float)
    case .text(let text): return quoted(text.string)
    case .time(let moment, let own): return time(moment, own ?? zone)
    case .range(let from, let through): return "\(from)..\(through)"
    case .loop: return "Liquid::ForloopDrop"
    case .tableLoop: return "Liquid::TablerowloopDrop"
    case .array, .list, .object:
      guard depth < maximumDepth else { return "…" }
      return collection(datum, zone, depth + 1)
    }
  }

  private static func collection(_ datum: Datum, _ zone: Zone, _ depth: Int) -> String {
    switch datum {
    case .array(let values):
      "[" + values.map { inspect(Datum($0), zone, depth: depth) }.joined(separator: ", ") + "]"
    case .list(let items):
      "[" + items.map { inspect($0.datum, zone, depth: depth) }.joined(separator: ", ") + "]"
    case .object(let object):
      "{"
        + zip(object.keys, object.values).map { key, value in
          quoted(key) + "=>" + inspect(Datum(value), zone, depth: depth)
        }.joined(separator: ", ") + "}"
    default: ""
    }
  }

  static func time(_ moment: Timestamp, _ zone: Zone) -> String {
    CivilDateTime(moment, in: zone).formatted(zone == .utc ? "%Y-%m-%d %H:%M:%S UTC" : "%Y-%m-%d %H:%M:%S %z")
  }

  /// Ruby's `String#inspect`.
  static func quoted(_ string: String) -> String {
    var result = "\""
    var previous: Unicode.Scalar?
    for scalar in string.unicodeScalars {
      if previous == "#", scalar == "{" || scalar == "$" || scalar == "@" {
        result.unicodeScalars.removeLast()
        result += "\\#"
      }
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\u{1B}": result += "\\e"
      case "\u{0}": result += "\\u0000"
      case "\u{7}": result += "\\a"
      case "\u{8}": result += "\\b"
      case "\u{B}": result += "\\v"
      case "\u{C}": result += "\\f"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let hex = String(scalar.value, radix: 16, uppercase: true)
        result += "\\x" + (hex.count < 2 ? "0" + hex : hex)
      default: result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result + "\""
  }
}
