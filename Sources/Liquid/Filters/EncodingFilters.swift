// Filters that write text in another way: for HTML, for URLs, in Base64.
extension Filter {
  static let encodingFilters: [Filter] = [
    Filter("escape") { (renderer, input, _) throws(RenderError) in try renderer.escaped(input) },
    Filter("h") { (renderer, input, _) throws(RenderError) in try renderer.escaped(input) },
    Filter("escape_once") { (renderer, input, _) throws(RenderError) in
      let text = renderer.traced(input)
      var result = Traced()
      for (offset, byte) in text.bytes.enumerated() {
        if let entity = HTML.entity(byte), byte != UInt8(ascii: "&") || !HTML.isReference(text.bytes, at: offset) {
          result.append(entity.utf8, text.mark(at: offset))
        } else {
          result.append(byte, text.mark(at: offset))
        }
      }
      return try renderer.made(result, or: input.mark)
    },
    Filter("url_encode") { (renderer, input, _) throws(RenderError) in
      if input.datum.isNull { return input }
      return try renderer.made(renderer.traced(input).mapBytes(PercentEncoding.encode), or: input.mark)
    },
    Filter("url_decode") { (renderer, input, _) throws(RenderError) in
      if input.datum.isNull { return input }
      let result = PercentEncoding.decode(renderer.traced(input))
      guard String(validating: result.bytes, as: UTF8.self) != nil else {
        throw .failed("the decoded text is not valid UTF-8")
      }
      return try renderer.made(result, or: input.mark)
    },
    Filter("base64_encode") { (renderer, input, _) throws(RenderError) in
      try renderer.encodeBase64(input, Base64.standard)
    },
    Filter("base64_url_safe_encode") { (renderer, input, _) throws(RenderError) in
      try renderer.encodeBase64(input, Base64.urlSafe)
    },
    Filter("base64_decode") { (renderer, input, _) throws(RenderError) in
      try renderer.decodeBase64(input, Base64.standard, isLenient: false)
    },
    Filter("base64_url_safe_decode") { (renderer, input, _) throws(RenderError) in
      try renderer.decodeBase64(input, Base64.urlSafe, isLenient: true)
    },
  ]
}

extension Renderer {
  fileprivate mutating func escaped(_ input: Tracked) throws(RenderError) -> Tracked {
    if input.datum.isNull { return input }
    let result = traced(input).mapBytes { byte, result in
      if let entity = HTML.entity(byte) { result += entity.utf8 } else { result.append(byte) }
    }
    return try made(result, or: input.mark)
  }

  fileprivate mutating func encodeBase64(_ input: Tracked, _ alphabet: [UInt8]) throws(RenderError) -> Tracked {
    let text = traced(input)
    return try made(Traced(Base64.encode(text.bytes, alphabet), text.mark(or: input.mark)), or: input.mark)
  }

  fileprivate mutating func decodeBase64(_ input: Tracked, _ alphabet: [UInt8], isLenient: Bool) throws(RenderError)
    -> Tracked
  {
    let text = traced(input)
    guard let bytes = Base64.decode(text.bytes, alphabet, isLenient: isLenient) else {
      throw .failed("this is not valid Base64")
    }
    try charge(bytes: bytes.count)
    return Tracked(.text(String(decoding: bytes, as: UTF8.self)), text.mark(or: input.mark))
  }
}

enum HTML {
  static func entity(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }

  /// Whether a `&` starts a character reference: `&name;` or `&#number;`.
  static func isReference(_ bytes: [UInt8], at ampersand: Int) -> Bool {
    var offset = ampersand + 1
    let isNumber = offset < bytes.count && bytes[offset] == UInt8(ascii: "#")
    if isNumber { offset += 1 }
    let start = offset
    while offset < bytes.count, isNumber ? isDigit(bytes[offset]) : isLetter(bytes[offset]) { offset += 1 }
    return offset > start && offset < bytes.count && bytes[offset] == UInt8(ascii: ";")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A)
  }
}

/// As forms encode: letters, digits and `-._~` stay, a space is `+`, all else `%` and two digits.
enum PercentEncoding {
  private static let digits = Array("0123456789ABCDEF".utf8)

  static func encode(_ byte: UInt8, _ result: inout [UInt8]) {
    let kept = Array("-._~".utf8)
    if isWordByte(byte) || kept.contains(byte) {
      result.append(byte)
    } else if byte == UInt8(ascii: " ") {
      result.append(UInt8(ascii: "+"))
    } else {
      result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }

  static func decode(_ text: Traced) -> Traced {
    var result = Traced()
    var offset = 0
    while offset < text.count {
      let byte = text.bytes[offset]
      let mark = text.mark(at: offset)
      if byte == UInt8(ascii: "%"), offset + 2 < text.count, let high = hex(text.bytes[offset + 1]),
        let low = hex(text.bytes[offset + 2])
      {
        result.append(high << 4 | low, mark)
        offset += 3
      } else {
        result.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte, mark)
        offset += 1
      }
    }
    result.alignPieces()
    return result
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}

/// RFC 4648.
enum Base64 {
  static let standard = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  static let urlSafe = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  static func encode(_ bytes: [UInt8], _ alphabet: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 3 * 4 + 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let count = min(3, bytes.count - start)
      var group = 0
      for index in 0..<3 { group = group << 8 | (index < count ? Int(bytes[start + index]) : 0) }
      for index in 0..<4 {
        result.append(index <= count ? alphabet[group >> (18 - 6 * index) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// - Parameter isLenient: whether padding may be missing.
  static func decode(_ bytes: [UInt8], _ alphabet: [UInt8], isLenient: Bool) -> [UInt8]? {
    var digits = bytes[...]
    while digits.last == UInt8(ascii: "="), bytes.count - digits.count < 2 { digits = digits.dropLast() }
    let padding = bytes.count - digits.count
    guard digits.count % 4 != 1 else { return nil }
    if !isLenient || padding > 0, bytes.count % 4 != 0 { return nil }
    var values = [UInt8?](repeating: nil, count: 256)
    for (value, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(value) }
    var result: [UInt8] = []
    var group = 0
    var bits = 0
    for byte in digits {
      guard let value = values[Int(byte)] else { return nil }
      group = (group << 6 | Int(value)) & 0xFFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        result.append(UInt8(group >> bits & 0xFF))
      }
    }
    return group & ((1 << bits) - 1) == 0 ? result : nil
  }
}
