import CivilTime
import Diagnostics
import Foundation
import YAMLSource

/// Checks single values: texts, numbers, durations, names.
struct ScalarCheck {
  let zone: Zone

  /// What is wrong with a value, if anything.
  func problem(with node: Node, as type: ValueType, wanted: ValueType, at path: ValuePath) -> Diagnostic? {
    guard node.scalar != nil else { return .wrongType(node, wanted, at: path) }
    switch type {
    case .integer(let range): return integer(node, range, wanted, path)
    case .flag: return node.flagValue == nil ? .wrongType(node, wanted, at: path) : nil
    case .percentage: return node.shareValue == nil ? .invalidPercentage(node, at: path) : nil
    case .duration(let least): return duration(node, least, path)
    case .cooldown:
      return node.cooldownValue == nil ? .invalidDuration(node, wanted, at: path) : nil
    case .time: return node.timeValue(in: zone) == nil ? .invalidTime(node, wanted, at: path) : nil
    case .moment: return node.momentValue(in: zone) == nil ? .invalidTime(node, wanted, at: path) : nil
    case .dayTimes(let overMidnight): return dayTimes(node, overMidnight, wanted, path)
    default: break
    }
    guard let text = node.textValue else { return .wrongType(node, wanted, at: path) }
    if text.allSatisfy(\.isWhitespace) { return .emptyText(node, at: path) }
    return named(node, text, type, path)
  }

  private func named(_ node: Node, _ text: String, _ type: ValueType, _ path: ValuePath) -> Diagnostic? {
    switch type {
    case .id: Name.isKebabCase(text) ? nil : .invalidID(node.place, text, at: path)
    case .templateName: templateName(node, text, path)
    case .weekday:
      Weekday(name: text) == nil
        ? .unknownValue(node, text, Choice("day of the week", Weekday.allCases.map(\.abbreviation)), at: path) : nil
    case .choice(let choice):
      choice.values.contains(text) && node.isText ? nil : .unknownValue(node, text, choice, at: path)
    case .timeZone: Zone(identifier: text) == nil ? .unknownTimeZone(node, text, at: path) : nil
    case .language: LanguageTag.isTag(text) ? nil : .invalidLanguage(node, text, at: path)
    case .domain: Self.isDomain(text) ? nil : .invalidDomain(node, text, at: path)
    case .handle: Self.isHandle(text) ? nil : .invalidHandle(node, text, at: path)
    default: nil
    }
  }

  private func integer(_ node: Node, _ range: ClosedRange<Int>, _ wanted: ValueType, _ path: ValuePath) -> Diagnostic? {
    guard let number = node.intValue else { return .wrongType(node, wanted, at: path) }
    return range.contains(number) ? nil : .outOfRange(node, wanted, at: path)
  }

  private func duration(_ node: Node, _ least: TimeSpan, _ path: ValuePath) -> Diagnostic? {
    guard let duration = node.durationValue else { return .invalidDuration(node, .duration, at: path) }
    return duration < least ? .tooShort(node, least, at: path) : nil
  }

  private func dayTimes(_ node: Node, _ overMidnight: Bool, _ wanted: ValueType, _ path: ValuePath) -> Diagnostic? {
    guard let times = node.dayTimesValue else { return .invalidTime(node, wanted, at: path) }
    if overMidnight, times.from == 0, times.until == 1440 { return .lastsAllDay(node.place, at: path) }
    guard !overMidnight, times.from > times.until else { return nil }
    return .rangeReversed(node.place, "`\(path.name)` ends before it starts", at: path)
  }

  private func templateName(_ node: Node, _ text: String, _ path: ValuePath) -> Diagnostic? {
    TemplateName.help(for: text).map { .invalidTemplateName(node, text, $0, at: path) }
  }

  /// A host name of at least two labels (RFC 1123, section 2.1), in Unicode or not.
  private static func isDomain(_ text: String) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && text.utf8.count <= 253
      && labels.allSatisfy { label in
        !label.isEmpty && label.utf8.count <= 63 && label.first != "-" && label.last != "-"
          && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      }
  }

  /// Letters, digits, `_`, `-` and `.`, after an `@` or not.
  private static func isHandle(_ text: String) -> Bool {
    let name = text.hasPrefix("@") ? text.dropFirst() : text[...]
    return !name.isEmpty
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == ".") }
  }
}
