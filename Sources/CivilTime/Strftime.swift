extension CivilDateTime {
  /// The date and time in a format of Ruby's `Time#strftime`, whose flags (`-`, `0`, `_`, `^`, `#`, `:`) and widths it knows. A conversion
  /// that doesn't exist stays as it is written.
  /// - Parameter names: of days and months; all else is as in English.
  public func formatted(_ format: some StringProtocol, names: CalendarNames = .english) -> String {
    var format = String(format)
    return format.withUTF8 { bytes in
      var formatter = StrftimeFormatter(value: self, names: names)
      formatter.format(bytes)
      return String(decoding: formatter.output, as: UTF8.self)
    }
  }

  /// The conversions in a format that don't exist, as they are written, such as `%Q`; a `%` that ends it, too.
  public static func unknownConversions(in format: some StringProtocol) -> [String] {
    var format = String(format)
    return format.withUTF8 { bytes in
      let epoch = CivilDateTime(Timestamp(seconds: 0), in: .utc)
      var formatter = StrftimeFormatter(value: epoch, names: .english)
      formatter.format(bytes)
      return formatter.unknown.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }

  /// The year and week of ISO 8601: the week belongs to the year that its Thursday lies in.
  public var isoWeek: (year: Int, week: Int) {
    let weekday = (date.weekday.rawValue + 6) % 7
    let thursday = CivilDate(daysSinceEpoch: date.daysSinceEpoch - weekday + 3)
    return (thursday.year, (thursday.dayOfYear - 1) / 7 + 1)
  }
}

private struct StrftimeFormatter {
  let value: CivilDateTime
  let names: CalendarNames
  var output: [UInt8] = []
  /// Where conversions stand that don't exist.
  var unknown: [Range<Int>] = []

  /// Wider fields are cut down to this, so that a format can't make a text of any size it likes.
  static let maximumWidth = 1024
  /// The conversions that may stand behind `E` and `O`.
  static let alternatives: [UInt8: [UInt8]] = [
    UInt8(ascii: "E"): Array("cCxXyY".utf8), UInt8(ascii: "O"): Array("deHkIlmMSuUVwWy".utf8),
  ]

  struct Options {
    var padding: UInt8?
    var isUnpadded = false
    var isUppercase = false
    var changesCase = false
    var colons = 0
    var width: Int?
  }

  init(value: CivilDateTime, names: CalendarNames) {
    self.value = value
    self.names = names
  }

  mutating func format(_ bytes: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset] == UInt8(ascii: "%") else {
        output.append(bytes[offset])
        offset += 1
        continue
      }
      let start = offset
      offset += 1
      var options = Options()
      flags: while offset < bytes.count {
        switch bytes[offset] {
        case UInt8(ascii: "-"): options.isUnpadded = true
        case UInt8(ascii: "0"): options.padding = UInt8(ascii: "0")
        case UInt8(ascii: "_"): options.padding = UInt8(ascii: " ")
        case UInt8(ascii: "^"): options.isUppercase = true
        case UInt8(ascii: "#"): options.changesCase = true
        case UInt8(ascii: ":"): options.colons += 1
        default: break flags
        }
        offset += 1
      }
      while offset < bytes.count, bytes[offset] >= 0x30, bytes[offset] <= 0x39 {
        options.width = min((options.width ?? 0) * 10 + Int(bytes[offset] - 0x30), Self.maximumWidth)
        offset += 1
      }
      // Alternative forms are the same in English.
      if offset + 1 < bytes.count, Self.alternatives[bytes[offset]]?.contains(bytes[offset + 1]) == true { offset += 1 }
      if offset < bytes.count, convert(bytes[offset], options) {
        offset += 1
      } else {
        // A whole scalar.
        var end = min(offset + 1, bytes.count)
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        unknown.append(start..<end)
        output += bytes[start..<end]
        offset = end
      }
    }
  }

  private mutating func convert(_ letter: UInt8, _ options: Options) -> Bool {
    let date = value.date
    let zero = UInt8(ascii: "0")
    let space = UInt8(ascii: " ")
    let hour12 = value.hour % 12 == 0 ? 12 : value.hour % 12
    switch Character(Unicode.Scalar(letter)) {
    case "Y": number(date.year, date.year < 0 ? 5 : 4, zero, options)
    case "C": number(floorDivide(date.year, 100), 2, zero, options)
    case "y": number(floorModulo(date.year, 100), 2, zero, options)
    case "m": number(date.month, 2, zero, options)
    case "B": text(names.months[date.month - 1], options)
    case "b", "h": text(names.shortMonths[date.month - 1], options)
    case "d": number(date.day, 2, zero, options)
    case "e": number(date.day, 2, space, options)
    case "j": number(date.dayOfYear, 3, zero, options)
    case "H": number(value.hour, 2, zero, options)
    case "k": number(value.hour, 2, space, options)
    case "I": number(hour12, 2, zero, options)
    case "l": number(hour12, 2, space, options)
    case "M": number(value.minute, 2, zero, options)
    case "S": number(value.second, 2, zero, options)
    case "L": fraction(options.width ?? 3)
    case "N": fraction(options.width ?? 9)
    case "P": text(value.hour < 12 ? "am" : "pm", options)
    case "p":
      var options = options
      let lower = options.changesCase
      options.changesCase = false
      text(value.hour < 12 ? (lower ? "am" : "AM") : (lower ? "pm" : "PM"), options)
    case "z": offset(options)
    case "Z":
      var options = options
      let lower = options.changesCase
      options.changesCase = false
      let name = value.zone.abbreviation(at: moment)
      text(lower ? name.lowercased() : name, options)
    case "A": text(names.weekdays[date.weekday.rawValue], options)
    case "a": text(names.shortWeekdays[date.weekday.rawValue], options)
    case "u": number(date.weekday.rawValue == 0 ? 7 : date.weekday.rawValue, 1, zero, options)
    case "w": number(date.weekday.rawValue, 1, zero, options)
    case "G": number(value.isoWeek.year, 4, zero, options)
    case "g": number(floorModulo(value.isoWeek.year, 100), 2, zero, options)
    case "V": number(value.isoWeek.week, 2, zero, options)
    case "U": number((date.dayOfYear + 6 - date.weekday.rawValue) / 7, 2, zero, options)
    case "W": number((date.dayOfYear + 6 - (date.weekday.rawValue + 6) % 7) / 7, 2, zero, options)
    case "s": number(Int(moment.seconds), 1, zero, options)
    case "n": text("\n", options)
    case "t": text("\t", options)
    case "%": text("%", options)
    case "c": text(value.formatted("%a %b %e %H:%M:%S %Y", names: names), options)
    case "D", "x": text(value.formatted("%m/%d/%y"), options)
    case "F": text(value.formatted("%Y-%m-%d"), options)
    case "v": text(value.formatted("%e-%^b-%Y", names: names), options)
    case "r": text(value.formatted("%I:%M:%S %p"), options)
    case "R": text(value.formatted("%H:%M"), options)
    case "T", "X": text(value.formatted("%H:%M:%S"), options)
    default: return false
    }
    return true
  }

  private var moment: Timestamp {
    let time = value.hour * 3_600_000 + value.minute * 60_000 + value.second * 1000 + value.millisecond
    return Timestamp(
      milliseconds: Int64(value.date.daysSinceEpoch) * 86_400_000 + Int64(time) - Int64(value.offset) * 1000)
  }

  private func floorDivide(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((-a + b - 1) / b) }
  private func floorModulo(_ a: Int, _ b: Int) -> Int { a - floorDivide(a, b) * b }

  private mutating func number(_ number: Int, _ width: Int, _ padding: UInt8, _ options: Options) {
    let digits = String(abs(number))
    let sign = number < 0 ? "-" : ""
    if options.isUnpadded {
      output += (sign + digits).utf8
      return
    }
    let padding = options.padding ?? padding
    let missing = max(0, (options.width ?? width) - digits.utf8.count - sign.utf8.count)
    let filling = [UInt8](repeating: padding, count: missing)
    output += padding == UInt8(ascii: "0") ? Array(sign.utf8) + filling : filling + Array(sign.utf8)
    output += digits.utf8
  }

  private mutating func text(_ text: String, _ options: Options) {
    let text = options.isUppercase || options.changesCase ? text.uppercased() : text
    if let width = options.width, !options.isUnpadded {
      let missing = max(0, width - text.count)
      output += [UInt8](repeating: options.padding ?? UInt8(ascii: " "), count: missing)
    }
    output += text.utf8
  }

  /// Decimals of the second, cut, not rounded.
  private mutating func fraction(_ digits: Int) {
    let milliseconds = String(value.millisecond + 1000).dropFirst()
    output += (milliseconds + String(repeating: "0", count: max(0, digits - 3))).prefix(digits).utf8
  }

  private mutating func offset(_ options: Options) {
    let total = abs(value.offset)
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    var text = two(total / 3600)
    if options.colons > 0 { text += ":" }
    text += two(total / 60 % 60)
    if options.colons > 1 { text += ":" + two(total % 60) }
    let sign = value.offset < 0 ? "-" : "+"
    let missing = max(0, (options.width ?? 0) - text.utf8.count - 1)
    if options.padding == UInt8(ascii: " ") {
      output += (String(repeating: " ", count: missing) + sign + text).utf8
    } else {
      output += (sign + String(repeating: "0", count: missing) + text).utf8
    }
  }
}
