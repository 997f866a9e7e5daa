import CivilTime
import Diagnostics

/// What may stand under a key.
public indirect enum ValueType: Sendable {
  /// A text that isn't empty; numbers count as texts.
  case text
  /// A text in Liquid.
  case template
  /// A name in kebab-case.
  case id
  /// The path of a template below the templates folder, without `.liquid`.
  case templateName
  case integer(ClosedRange<Int>)
  case flag
  /// `5%`, from 0% to 100%.
  case percentage
  /// At least as long as given.
  case duration(least: TimeSpan)
  /// `none`, `forever` or a duration.
  case cooldown
  /// A date or a time in ISO 8601.
  case time
  /// A time, or a duration from the moment of deciding.
  case moment
  /// `21:00-08:00`; only over midnight when `overMidnight` is true.
  case dayTimes(overMidnight: Bool)
  case weekday
  case timeZone
  /// A BCP 47 tag.
  case language
  /// A host name.
  case domain
  /// A handle, with or without `@`.
  case handle
  case choice(Choice)
  /// At least one item, and at most so many where that is given. With `single`, one item may stand without a list.
  case list(ValueType, single: Bool, most: Int? = nil)
  case mapping(MappingDefinition)
  case entries(EntriesDefinition)
  /// The mapping under `when`.
  case condition
  /// The first that fits the kind of node: scalar, list or mapping.
  case either(ValueType, ValueType)

  /// A duration of any length.
  public static let duration = ValueType.duration(least: TimeSpan(milliseconds: 0))
}

/// One of several words.
public struct Choice: Sendable {
  /// What one of them is called: `event type`.
  public let noun: String
  public let values: [String]
  /// What any other word is reported as.
  public let code: DiagnosticCode

  public init(_ noun: String, _ values: [String], code: DiagnosticCode = .ruleUnknownValue) {
    self.noun = noun
    self.values = values
    self.code = code
  }
}

extension ValueType {
  /// What is wanted, as error messages say it.
  var wanted: String {
    switch self {
    case .text: "a text"
    case .template: "a text"
    case .id: "a name such as `new-founders`"
    case .templateName: "the name of a template"
    case .integer(let range) where range.count == 1: "the number \(range.lowerBound)"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .flag: "`true` or `false`"
    case .percentage: "a percentage such as `5%`"
    case .duration: "a duration such as `30d`"
    case .cooldown: "`none`, `forever` or a duration such as `30d`"
    case .time: "a date or time such as `2026-03-01`"
    case .moment: "a time such as `2026-03-01T18:00`, or a duration such as `7d`"
    case .dayTimes: "two times of day such as `\"09:00-17:00\"`"
    case .weekday: "a day of the week such as `mon`"
    case .timeZone: "a time zone such as `Europe/London`"
    case .language: "a language such as `en` or `pt-BR`"
    case .domain: "a host name such as `example.com`"
    case .handle: "a handle such as `\"@harbour\"`"
    case .choice(let choice): choice.values.count > 4 ? "one \(choice.noun)" : Self.joined(choice.values)
    case .list(let item, single: false, _): "a list, each item \(item.wanted)"
    case .list(let item, single: true, _): "\(item.wanted), or a list of such"
    case .mapping, .condition: "a mapping"
    case .entries(let entries): "a mapping of names, each with \(entries.value.wanted)"
    case .either(let one, let other): "\(one.wanted), or \(other.wanted)"
    }
  }

  /// `a`, `b` or `c`
  private static func joined(_ values: [String]) -> String {
    let quoted = values.map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}
