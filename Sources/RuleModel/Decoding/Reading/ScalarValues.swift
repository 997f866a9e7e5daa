import CivilTime
import Diagnostics
import YAMLSource

// What scalars of rule files stand for; nil where they stand for nothing of the kind.
extension Node {
  /// A text, or a number as it was written.
  var textValue: String? {
    guard let scalar else { return nil }
    switch scalar.value {
    case .string, .int, .float: return scalar.text
    case .null, .bool: return nil
    }
  }

  var locatedText: Located<String>? { textValue.map { Located($0, at: place) } }

  /// A text that isn't only blanks, as Liquid.
  var templateText: TemplateText? {
    guard let scalar, let text = textValue else { return nil }
    return TemplateText(text, map: scalar.map)
  }

  /// A whole number; `1.0` and `1e2` are such, as in JSON Schema.
  var intValue: Int? {
    switch scalar?.value {
    case .int(let number): number
    case .float(let number): Int(exactly: number)
    default: nil
    }
  }
  var flagValue: Bool? { if case .bool(let flag) = scalar?.value { flag } else { nil } }

  /// A finite number.
  var numberValue: Double? {
    switch scalar?.value {
    case .int(let number): Double(number)
    case .float(let number) where number.isFinite: number
    default: nil
    }
  }

  /// Whether it is written with points between thousands, `1.000`, which YAML takes for one and a fraction.
  var isGroupedNumber: Bool {
    guard case .float = scalar?.value, let parts = scalar?.text.split(separator: ".", omittingEmptySubsequences: false),
      let first = parts.first, parts.count > 1
    else { return false }
    return (1...3).contains(first.count) && first != "0" && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
      && parts.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// A number of percent with `%` behind it, as a share from 0 to 1.
  var shareValue: Double? {
    guard let scalar, scalar.text.hasSuffix("%"), scalar.text.first?.isNumber == true,
      let percent = Double(scalar.text.dropLast()), (0...100).contains(percent)
    else { return nil }
    return percent / 100
  }

  var durationValue: TimeSpan? { isText ? scalar.flatMap { TimeSpan($0.text) } : nil }

  var cooldownValue: Cooldown? {
    switch textValue {
    case "none": Cooldown.none
    case "forever": .forever
    default: durationValue.map { .span($0) }
    }
  }

  var dayTimesValue: DayTimes? { isText ? scalar.flatMap { DayTimes(text: $0.text) } : nil }

  /// A moment; without a zone it is the one at which clocks of a zone show it.
  func timeValue(in zone: Zone) -> Timestamp? {
    guard isText, let text = scalar?.text, let moment = Timestamp(iso8601: text) else { return nil }
    let clock = text.utf8.dropFirst(10)
    let hasZone = clock.contains { byte in "Zz+-".utf8.contains(byte) }
    if hasZone { return moment }
    let civil = CivilDateTime(moment, in: .utc)
    return Timestamp(
      date: civil.date, hour: civil.hour, minute: civil.minute, second: civil.second, millisecond: civil.millisecond,
      in: zone)
  }

  /// What lasts until a date lasts through that day.
  func momentValue(in zone: Zone) -> Moment? {
    guard let time = timeValue(in: zone) else { return durationValue.map { .after($0) } }
    guard scalar?.text.utf8.count == 10 else { return .at(time) }
    let date = CivilDateTime(time, in: zone).date
    let next = CivilDate(daysSinceEpoch: date.daysSinceEpoch + 1)
    // Behind the last day that there is comes none.
    return .through(next > date ? Timestamp(date: next, in: zone) - .seconds(1) : time)
  }

  var isText: Bool { if case .string = scalar?.value { true } else { false } }

  /// The items of a list, or the node alone.
  var itemsOrSelf: [Node] { sequence ?? [self] }
}

extension DayTimes {
  /// From `21:00-08:00`: hours and minutes with a hyphen or dash between, blanks allowed. `24:00` is the end of a day. Nil for
  /// anything else, and when both times are the same.
  init?(text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
    guard parts.count == 2, let from = Self.minutes(parts[0]), let until = Self.minutes(parts[1]), from != until,
      from < 1440
    else { return nil }
    self.init(from: from, until: until)
  }

  private static func minutes(_ text: Substring) -> Int? {
    let digits = text.drop { $0 == " " }.prefix { $0 != " " }
    let rest = text.drop { $0 == " " }.drop { $0 != " " }
    let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
    guard rest.allSatisfy({ $0 == " " }), parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ":") }), let hours = Int(parts[0]),
      let minutes = Int(parts[1]), minutes < 60, hours < 24 || hours == 24 && minutes == 0
    else { return nil }
    return hours * 60 + minutes
  }
}

/// Names that rule files give to things.
enum Name {
  /// Lower-case ASCII letters, digits and single hyphens between them.
  static func isKebabCase(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy { word in
        !word.isEmpty && word.allSatisfy(isLowerOrDigit)
      }
  }

  /// A name in kebab-case made of another; empty when there is nothing to make it of.
  static func kebabCase(_ text: String) -> String {
    var words: [String] = [""]
    var wasLower = false
    for character in text {
      if character.isASCII, character.isLetter || character.isNumber {
        if character.isUppercase, wasLower { words.append("") }
        words[words.count - 1] += character.lowercased()
      } else {
        words.append("")
      }
      wasLower = character.isLowercase
    }
    return words.filter { !$0.isEmpty }.joined(separator: "-")
  }

  /// ASCII letters, digits, `_` and `-`, from a letter on.
  static func isAttribute(_ text: String) -> Bool {
    guard let first = text.first, first.isASCII, first.isLetter else { return false }
    return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
  }

  private static func isLowerOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
