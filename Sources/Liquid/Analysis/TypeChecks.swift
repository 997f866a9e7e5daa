import CivilTime
import Diagnostics

// Arguments that a filter can't work with, whatever the data.
extension Analyzer {
  mutating func check(_ call: FilterCall, _ input: AbstractValue, _ arguments: [AbstractValue]) {
    let name = call.filter.name
    func place(_ index: Int) -> Span {
      call.arguments.indices.contains(index) ? call.arguments[index].span ?? call.span : call.span
    }
    switch name {
    case "truncatewords": whole(name, arguments, 0, at: place(0))
    case "truncate":
      whole(name, arguments, 0, at: place(0))
      checkLink(input, cutTo: arguments.isEmpty ? Filter.truncatedLength : arguments[0].integer, by: call)
    case "slice":
      whole(name, arguments, 0, at: place(0))
      checkLink(input, cutTo: arguments.count < 2 ? 1 : arguments[1].integer, by: call)
      if arguments.count > 1, arguments[1].constant != .null { whole(name, arguments, 1, at: place(1)) }
    case "divided_by", "modulo":
      if let divisor = arguments.first?.constant, divisor == .int(0) || divisor == .float(0) {
        report("`\(name)` can't divide by 0", at: place(0), help: nil)
      }
      numeric(name, input, arguments, call)
    case "plus", "minus", "times", "at_least", "at_most", "abs", "ceil", "floor", "round":
      numeric(name, input, arguments, call)
    case "date":
      if case .string(let format)? = arguments.first?.constant { dateFormat(format.string, at: place(0)) }
    case "concat":
      if let other = arguments.first, other.isText || other.isNumber {
        report("`concat` needs a list, not \(other.kindName)", at: place(0), help: "make one with `split`")
      }
    case "join", "map", "where", "reject", "find", "has", "find_index", "sum":
      if input.isText || input.isNumber, input.constant != .null {
        report(
          "`\(name)` needs a list, not \(input.kindName)", at: call.span,
          help: input.isText ? "make one with `split`" : nil)
      }
    default: break
    }
  }

  /// A value that is one link as it stands, and leads elsewhere when it is cut.
  private mutating func checkLink(_ value: AbstractValue, cutTo length: Int?, by call: FilterCall) {
    let limit = value.pieces.limit(options.weight)
    guard value.isText, let counted = limit.counted, limit.links == 0, let length, length < limit.characters else {
      return
    }
    report(
      "`\(call.filter.name)` cuts a link, which then leads elsewhere", at: call.span,
      help: "print it whole: as a link it counts as \(counted)")
  }

  /// What a format prints of itself, where it was meant for a part of the date.
  private mutating func dateFormat(_ format: String, at span: Span) {
    let help = "write `date: '%A at %-I:%M %p'`, in the conversions of strftime"
    if let unknown = CivilDateTime.unknownConversions(in: format).first {
      report("`\(unknown)` stands for no part of a date, and is printed as it is", at: span, help: help)
    } else if !format.isEmpty, !format.contains("%") {
      report("the format “\(format)” has no `%`, so that every date prints as that", at: span, help: help)
    }
  }

  /// A time without a format, and an object that prints its fields and signs, as no person writes them.
  mutating func checkPrinted(_ value: AbstractValue, at span: Span) {
    switch value.kind {
    case .time:
      report(
        "a time without a format prints as 2026-03-05 10:30:00 +0000", at: span,
        help: "write `| date: '%A at %-I:%M %p'` behind it")
    case .object(let fields) where fields.printed == nil:
      let field = fields.all.first.map { "\(value.path ?? "object").\($0.name)" }
      report(
        "an object prints all its fields, with their names and signs", at: span,
        help: field.map { "print one of them, such as `\($0)`" })
    default: return
    }
  }

  private mutating func whole(_ name: String, _ arguments: [AbstractValue], _ index: Int, at span: Span) {
    guard arguments.indices.contains(index) else { return }
    let argument = arguments[index]
    switch argument.constant {
    case .int: return
    case .string(let text) where Int(text.string) != nil: return
    case nil where argument.isText || argument.isNumber || argument.isUnknown: return
    default: report("`\(name)` needs a whole number here", at: span, help: "write `\(name): 30`")
    }
  }

  private mutating func numeric(
    _ name: String, _ input: AbstractValue, _ arguments: [AbstractValue], _ call: FilterCall
  ) {
    for (index, value) in ([input] + arguments).enumerated() {
      let span = index == 0 ? call.span : call.arguments[min(index, call.arguments.count) - 1].span ?? call.span
      switch value.kind {
      case .list, .time, .boolean:
        report("`\(name)` takes \(value.kindName) for 0", at: span, help: "use a number")
      default:
        guard case .string(let text)? = value.constant, Double(text.string.filter { $0 != " " }) == nil else {
          continue
        }
        report("`\(name)` takes “\(text.string)” for 0", at: span, help: "use a number")
      }
    }
  }

  private mutating func report(_ message: String, at span: Span, help: String?) {
    findings.insert(TemplateFinding(kind: .type(message: message, help: help), span: span))
  }
}
