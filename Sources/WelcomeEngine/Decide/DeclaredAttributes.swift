import CivilTime
import Events
import Foundation
import RuleModel

extension Event {
  /// Makes the follower's attributes what the rules declare them to be, for tables hold nothing but texts, and not every CRM tells `12`
  /// from `"12"`. A value that can't be read as what was declared stays as it is.
  ///
  /// Numbers are read from digits with at most a sign, a decimal point and an exponent; true and false from these words, `yes`, `no`, `1`
  /// and `0` in any case; lists from texts between commas or semicolons, or from a number alone. A date without a time of day means the
  /// day's start where the brand is, as the dates of rules do.
  ///
  /// - Parameter zone: the brand's.
  mutating func readAttributes(as declarations: [AttributeDeclaration], in zone: Zone) {
    guard !declarations.isEmpty else { return }
    let attributes = follower.attributes
    if attributes.isEmpty { return }
    var read = attributes
    for declaration in declarations {
      guard let value = attributes[declaration.name.value],
        let other = value.read(as: declaration.kind, in: zone)
      else { continue }
      read[declaration.name.value] = other
    }
    if read != attributes { follower.attributes = read }
  }
}

extension AttributeValue {
  /// The value as one of another kind; nil where it is of that kind, or can't be.
  fileprivate func read(as kind: FieldKind, in zone: Zone) -> AttributeValue? {
    switch (self, kind) {
    case (.text(let text), .time): Self.startOfDay(text, in: zone).map { .text($0) }
    case (.text(let text), .number): Self.number(text).map { .number($0) }
    case (.text(let text), .flag): Self.flag(text).map { .flag($0) }
    case (.text(let text), .set): .list(Self.list(text))
    case (.number(let number), .set): .list([Int(exactly: number).map { "\($0)" } ?? "\(number)"])
    case (.number(let number), .text): Int(exactly: number).map { .text("\($0)") }
    case (.number(let number), .flag): number == 0 ? .flag(false) : number == 1 ? .flag(true) : nil
    default: nil
    }
  }

  /// A date alone as its first moment in a zone, with a small `t` by which it is known for a day; nil for anything else.
  private static func startOfDay(_ text: String, in zone: Zone) -> String? {
    let date = text.trimmingCharacters(in: .whitespaces)
    guard date.utf8.count == 10, let utc = Timestamp(iso8601: date) else { return nil }
    return Timestamp(date: CivilDateTime(utc, in: .utc).date, in: zone).iso8601.lowercased()
  }

  private static func number(_ text: String) -> Double? {
    let text = text.trimmingCharacters(in: .whitespaces)
    // Swift reads `nan`, `infinity` and `0x1p3`, too.
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }),
      let number = Double(text), number.isFinite
    else { return nil }
    return number
  }

  private static func flag(_ text: String) -> Bool? {
    switch text.trimmingCharacters(in: .whitespaces).lowercased() {
    case "true", "yes", "1": true
    case "false", "no", "0": false
    default: nil
    }
  }

  private static func list(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" }.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }
}
