/// Reads dates and times as people and programs write them: `March 14, 2016`, `14 Mar 2016 10:30 pm`, `2016-03-14T10:30:00+02:00`,
/// `14/3/2016`. The forms and the order of day and month are those of Ruby's `Time.parse`.
public enum LenientDate {
  /// - Parameters:
  ///   - now: gives the parts in front that the text leaves out: `10:30` is today at half past ten.
  ///   - zone: of texts that name none.
  /// - Returns: the moment and the zone that it is written in; nil when the text holds no date and no time.
  public static func parse(_ text: String, now: Timestamp, zone: Zone) -> (moment: Timestamp, zone: Zone)? {
    // No date is longer, whatever stands around it.
    guard text.utf8.count <= 128, !hasLongNumber(text) else { return nil }
    var scan = LenientScan(text)
    scan.takeTime()
    scan.takeDate()
    guard scan.hasAnything else { return nil }
    let zone = scan.zone ?? zone
    let today = CivilDateTime(now, in: zone)
    var (year, month, day) = (scan.year, scan.month, scan.day)
    if year == nil {
      year = today.date.year
      if month == nil {
        month = today.date.month
        if day == nil { day = today.date.day }
      }
    }
    guard let year, let start = CivilDate(year: year, month: month ?? 1, day: 1), (1...31).contains(day ?? 1),
      scan.hour <= 24, scan.minute < 60, scan.second <= 60
    else { return nil }
    // A day that the month doesn't have goes on into the next.
    let date = CivilDate(daysSinceEpoch: start.daysSinceEpoch + (scan.dayOfYear ?? day ?? 1) - 1)
    let moment = Timestamp(
      date: date, hour: scan.hour, minute: scan.minute, second: scan.second, millisecond: scan.millisecond, in: zone)
    return (moment, zone)
  }

  /// More digits in a row than a date and a time have.
  private static func hasLongNumber(_ text: String) -> Bool {
    var length = 0
    for byte in text.utf8 {
      length = byte >= 0x30 && byte <= 0x39 ? length + 1 : 0
      if length > 14 { return true }
    }
    return false
  }
}

/// The parts of a date, taken out of a text one after the other; what was taken becomes white space.
private struct LenientScan {
  var bytes: [UInt8]
  var year: Int?
  var month: Int?
  var day: Int?
  var dayOfYear: Int?
  var hour = 0
  var minute = 0
  var second = 0
  var millisecond = 0
  var zone: Zone?
  var hasTime = false

  var hasAnything: Bool { hasTime || year != nil || month != nil || day != nil }

  private static let space = UInt8(ascii: " ")
  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map {
    Array($0.utf8)
  }

  init(_ text: String) {
    bytes = text.utf8.map { byte in
      switch byte {
      case 0x41...0x5A: byte + 32
      case 0x61...0x7A, 0x30...0x39: byte
      case _ where "-+',./:".utf8.contains(byte): byte
      default: Self.space
      }
    }
  }

  private func byte(_ offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : Self.space }
  private func isDigit(_ offset: Int) -> Bool { byte(offset) >= 0x30 && byte(offset) <= 0x39 }
  /// 0 for anything that is no digit.
  private func digit(_ offset: Int) -> Int { isDigit(offset) ? Int(byte(offset) - 0x30) : 0 }
  private func isLetter(_ offset: Int) -> Bool { byte(offset) >= 0x61 && byte(offset) <= 0x7A }
  private func isAt(_ character: Unicode.Scalar, _ offset: Int) -> Bool { byte(offset) == UInt8(ascii: character) }

  private func skipSpace(_ offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, bytes[offset] == Self.space { offset += 1 }
    return offset
  }

  /// The digits from an offset on; nil for none, and for more than nine.
  private func number(_ offset: Int) -> (value: Int, digits: Int, end: Int)? {
    var end = offset
    var value = 0
    while isDigit(end), end - offset < 9 {
      value = value * 10 + digit(end)
      end += 1
    }
    return end > offset && !isDigit(end) ? (value, end - offset, end) : nil
  }

  private func word(_ text: String, at offset: Int) -> Bool {
    let word = Array(text.utf8)
    guard offset + word.count <= bytes.count else { return false }
    return bytes[offset..<offset + word.count].elementsEqual(word) && !isLetter(offset + word.count)
  }

  private mutating func blank(_ range: Range<Int>) {
    for offset in range where bytes.indices.contains(offset) { bytes[offset] = Self.space }
  }

  // MARK: Time

  mutating func takeTime() {
    var offset = 0
    while offset < bytes.count {
      if isDigit(offset), !isDigit(offset - 1), let end = time(at: offset) {
        blank(offset..<end)
        return
      }
      offset += 1
    }
  }

  private mutating func time(at start: Int) -> Int? {
    guard let first = number(start), first.digits <= 2 else { return nil }
    var end = first.end
    var clock = (minute: 0, second: 0, millisecond: 0)
    var hasColon = false
    let colon = skipSpace(first.end)
    if isAt(":", colon), let minutes = number(skipSpace(colon + 1)) {
      hasColon = true
      clock.minute = minutes.value
      end = minutes.end
      if isAt(":", skipSpace(end)), let seconds = number(skipSpace(skipSpace(end) + 1)) {
        clock.second = seconds.value
        end = seconds.end
        if isAt(".", end) || isAt(",", end), isDigit(end + 1) {
          clock.millisecond = milliseconds(end + 1)
          end += 1
          while isDigit(end) { end += 1 }
        }
      }
    }
    var hour = first.value
    let suffix = skipSpace(end)
    if word("am", at: suffix) || word("pm", at: suffix) {
      guard hour <= 12 else { return nil }
      hour = hour % 12 + (isAt("p", suffix) ? 12 : 0)
      end = suffix + 2
    } else if !hasColon {
      return nil
    }
    hasTime = true
    (self.hour, minute, second, millisecond) = (hour, clock.minute, clock.second, clock.millisecond)
    return takeZone(from: end)
  }

  private func milliseconds(_ offset: Int) -> Int {
    var value = 0
    var offset = offset
    for _ in 0..<3 {
      value *= 10
      guard isDigit(offset) else { continue }
      value += digit(offset)
      offset += 1
    }
    return value
  }

  /// Hours east of UTC of the names that Ruby knows.
  private static let zones: [(name: String, hours: Int)] = [
    ("utc", 0), ("gmt", 0), ("ut", 0), ("z", 0), ("est", -5), ("edt", -4), ("cst", -6), ("cdt", -5), ("mst", -7),
    ("mdt", -6), ("pst", -8), ("pdt", -7),
  ]

  private mutating func takeZone(from end: Int) -> Int {
    var start = skipSpace(end)
    for name in ["utc", "gmt"] where bytes[min(start, bytes.count)...].starts(with: name.utf8) {
      if isAt("+", start + 3) || isAt("-", start + 3) { start += 3 }
    }
    if isAt("+", start) || isAt("-", start), let hours = number(start + 1) {
      let sign = isAt("-", start) ? -1 : 1
      var seconds = hours.digits > 2 ? hours.value / 100 * 3600 + hours.value % 100 * 60 : hours.value * 3600
      var zoneEnd = hours.end
      if hours.digits <= 2, isAt(":", zoneEnd), let minutes = number(zoneEnd + 1) {
        seconds += minutes.value * 60
        zoneEnd = minutes.end
      }
      zone = seconds == 0 ? .utc : Zone(offset: sign * min(seconds, 86_400))
      return zoneEnd
    }
    for (name, hours) in Self.zones where word(name, at: start) {
      zone = hours == 0 ? .utc : Zone(offset: hours * 3600)
      return start + name.utf8.count
    }
    return end
  }

  // MARK: Date

  mutating func takeDate() {
    for offset in bytes.indices where isLetter(offset) && !isLetter(offset - 1) {
      guard offset + 3 <= bytes.count,
        let index = Self.months.firstIndex(where: { bytes[offset..<offset + 3].elementsEqual($0) })
      else { continue }
      month = index + 1
      return takeDayAndYear(aroundMonth: offset)
    }
    for offset in bytes.indices where isDigit(offset) && !isDigit(offset - 1) {
      if takeNumbers(at: offset) { return }
    }
  }

  /// The numbers beside a month's name: `14 March 2016`, `March 14, 2016`, `14-Mar-2016`.
  private mutating func takeDayAndYear(aroundMonth start: Int) {
    var end = start
    while isLetter(end) || isAt(".", end) { end += 1 }
    if let before = numberBefore(start) {
      var next = end
      while isAt("-", next) || isAt(",", next) || isAt(" ", next), next < bytes.count { next += 1 }
      return set(first: before, second: numberPart(next))
    }
    var next = end
    while isAt("-", next) || isAt(" ", next), next < bytes.count { next += 1 }
    guard let first = numberPart(next) else { return }
    next = first.end
    while isLetter(next) { next += 1 }
    while isAt(",", next) || isAt("-", next) || isAt(" ", next), next < bytes.count { next += 1 }
    set(first: first, second: numberPart(next))
  }

  private typealias Part = (value: Int, isYear: Bool, end: Int)

  /// A number, with an apostrophe before it or without; with more than two digits it must be a year.
  private func numberPart(_ offset: Int) -> Part? {
    let hasApostrophe = isAt("'", offset)
    guard let found = number(hasApostrophe ? offset + 1 : offset) else { return nil }
    return (found.value, hasApostrophe || found.digits > 2, found.end)
  }

  private func numberBefore(_ offset: Int) -> Part? {
    var end = offset
    while end > 0, isAt(" ", end - 1) || isAt("-", end - 1) || isAt(".", end - 1) { end -= 1 }
    // `14th`: letters right behind the number.
    var digitsEnd = end
    while digitsEnd > 0, isLetter(digitsEnd - 1) { digitsEnd -= 1 }
    var start = digitsEnd
    while start > 0, isDigit(start - 1) { start -= 1 }
    return start < digitsEnd ? numberPart(start > 0 && isAt("'", start - 1) ? start - 1 : start) : nil
  }

  private mutating func set(first: Part, second: Part?) {
    var (dayPart, yearPart): (Part?, Part?) = (first, second)
    if first.isYear, second?.isYear != true { (dayPart, yearPart) = (second, first) }
    day = dayPart?.value
    year = yearPart.map(Self.fullYear)
  }

  private static func fullYear(_ part: Part) -> Int {
    part.value < 69 ? part.value + 2000 : (part.value < 100 ? part.value + 1900 : part.value)
  }

  /// `2016-03-14`, `14/3/2016`, `14.3.2016`, `2016-074`, `20160314`, `3/14`.
  private mutating func takeNumbers(at start: Int) -> Bool {
    guard let first = numberPart(start > 0 && isAt("'", start - 1) ? start - 1 : start) else { return false }
    let separator = byte(first.end)
    guard "-/.".utf8.contains(separator), let second = numberPart(first.end + 1) else {
      return takeDigits(at: start)
    }
    if byte(second.end) == separator, let third = numberPart(second.end + 1) {
      month = second.value
      let isReversed = !first.isYear && third.isYear
      day = isReversed ? first.value : third.value
      year = Self.fullYear(isReversed ? third : first)
      return true
    }
    if separator == UInt8(ascii: "-") {
      year = Self.fullYear(first)
      if second.isYear { dayOfYear = second.value } else { month = second.value }
    } else {
      (month, day) = (first.value, second.value)
    }
    return true
  }

  /// Digits alone: `20160314`, with the time behind it or a `t` before that.
  private mutating func takeDigits(at start: Int) -> Bool {
    var end = start
    while isDigit(end) { end += 1 }
    func two(_ offset: Int) -> Int { digit(start + offset) * 10 + digit(start + offset + 1) }
    switch end - start {
    case 8, 12, 14:
      (year, month, day) = (two(0) * 100 + two(2), two(4), two(6))
      if end - start > 8 {
        hasTime = true
        (hour, minute) = (two(8), two(10))
        if end - start == 14 { second = two(12) }
      } else if isAt("t", end), isDigit(end + 6) || isDigit(end + 4) {
        hasTime = true
        let base = end + 1 - start
        (hour, minute) = (two(base), two(base + 2))
        if isDigit(end + 6) { second = two(base + 4) }
        _ = takeZone(from: end + (isDigit(end + 6) ? 7 : 5))
      }
      return true
    case 1, 2:
      // `14th`
      guard ["st", "nd", "rd", "th"].contains(where: { word($0, at: end) }) else { return false }
      day = number(start)?.value
      return true
    default: return false
    }
  }
}
