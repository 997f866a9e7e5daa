import CivilTime

// The scalars of event logs, in all the forms in which platforms write them. Nil where a value isn't of the kind; an
// empty text means the same as an absent value.
extension JSONValue {
  /// A text that isn't empty.
  var filledText: String? {
    guard let text, !text.isEmpty else { return nil }
    return text
  }

  /// An identifier: a text that isn't blank, without white space at its ends, or a whole number, which may be negative.
  var identifier: String? {
    if let utf8 {
      guard !utf8.isEmpty else { return nil }
      let text = String(decoding: utf8, as: UTF8.self)
      if utf8.isPlainIdentifier { return text }
      let bare = text.trimmedIdentifier
      return bare.isEmpty ? nil : bare
    }
    if let integer { return String(integer) }
    if let unsigned { return String(unsigned) }
    return nil
  }

  /// A count: a whole number from 0 up, also written as `812.0` or `"812"`.
  var wholeCount: Int? {
    let value: Int?
    if let integer {
      value = Int(exactly: integer)
    } else if let text {
      value = text.utf8.first.map { $0 &- UInt8(ascii: "0") < 10 } == true ? Int(text) : nil
    } else {
      value = number.flatMap { Int(exactly: $0) }
    }
    guard let value, value >= 0 else { return nil }
    return value
  }

  /// `true` and `false`, also as texts in any case, as `"1"` and `"0"` or as the numbers.
  var flag: Bool? {
    if let bool { return bool }
    if let integer { return integer == 1 ? true : integer == 0 ? false : nil }
    switch text?.lowercased() {
    case "true", "1": return true
    case "false", "0": return false
    default: return nil
    }
  }

  /// A moment in any of the forms of `PlatformTime`.
  var time: Timestamp? {
    if let integer { return PlatformTime.epoch(integer) }
    if let utf8 { return Timestamp(iso8601: utf8) ?? PlatformTime.parse(String(decoding: utf8, as: UTF8.self)) }
    guard let number, let whole = Int64(exactly: number.rounded()) else { return nil }
    return PlatformTime.epoch(whole)
  }

  /// The first moment among some members.
  /// - Parameter path: where the object stands, for the reason; nothing for the line itself.
  /// - Returns: nil where none of them is given.
  /// - Throws: where there are some, and none can be read: taken as of now, an old event would be answered as if it were new.
  func time(of keys: [StaticString], at path: String) throws(LineFault) -> Timestamp? {
    var fault: LineFault?
    for key in keys {
      guard let value = self[key], !value.isNull, !value.isEmptyText else { continue }
      if let time = value.time { return time }
      let place = path.isEmpty ? "\(key)" : "\(path).\(key)"
      fault = fault ?? LineFault("`\(place)` is not a time: \(value.shown)")
    }
    if let fault { throw fault }
    return nil
  }

  /// How the value is named where another kind was expected.
  var shown: String {
    if isNull { return "null" }
    if let text { return quoted(text) }
    if let bool { return String(bool) }
    if let integer { return String(integer) }
    if let unsigned { return String(unsigned) }
    if let number { return String(number) }
    return isArray ? "an array" : "an object"
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether it has nothing but graphic characters of ASCII, so that nothing stands around it.
  var isPlainIdentifier: Bool { allSatisfy { $0 > 0x20 && $0 < 0x7f } }
}

extension String {
  /// Without white space and invisible characters at the ends.
  fileprivate var trimmedIdentifier: String {
    func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.properties.generalCategory {
      case .control, .format: true
      default: scalar.properties.isWhitespace
      }
    }
    var scalars = unicodeScalars[...]
    while let first = scalars.first, isInvisible(first) { scalars.removeFirst() }
    while let last = scalars.last, isInvisible(last) { scalars.removeLast() }
    return String(scalars)
  }
}
