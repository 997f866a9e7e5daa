/// Where the parts of JSON objects and arrays stand in a text, found by brackets and quotes alone.
struct JSONSlices {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// Keys (without quotes, as they are written) and values of an object; nil where it isn't one or is broken.
  var members: [(key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)]? {
    guard var place = start(of: "{") else { return nil }
    var members: [(key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)] = []
    while true {
      place = space(place)
      guard place < bytes.endIndex else { return nil }
      if bytes[place] == UInt8(ascii: "}") { return members }
      guard bytes[place] == UInt8(ascii: "\""), let keyEnd = end(place) else { return nil }
      let colon = space(keyEnd)
      guard colon < bytes.endIndex, bytes[colon] == UInt8(ascii: ":") else { return nil }
      let value = space(colon + 1)
      guard let valueEnd = end(value) else { return nil }
      members.append((bytes[place + 1..<keyEnd - 1], bytes[value..<valueEnd]))
      place = behindComma(valueEnd)
    }
  }

  /// The values of an array; nil where it isn't one or is broken.
  var elements: [ArraySlice<UInt8>]? {
    guard var place = start(of: "[") else { return nil }
    var elements: [ArraySlice<UInt8>] = []
    while true {
      place = space(place)
      guard place < bytes.endIndex else { return nil }
      if bytes[place] == UInt8(ascii: "]") { return elements }
      guard let valueEnd = end(place) else { return nil }
      elements.append(bytes[place..<valueEnd])
      place = behindComma(valueEnd)
    }
  }

  func member(_ key: String) -> ArraySlice<UInt8>? { members?.first { $0.key.elementsEqual(key.utf8) }?.value }

  private func start(of bracket: Unicode.Scalar) -> Int? {
    let place = space(bytes.startIndex)
    return place < bytes.endIndex && bytes[place] == UInt8(ascii: bracket) ? place + 1 : nil
  }

  private func space(_ place: Int) -> Int {
    var place = place
    while place < bytes.endIndex, bytes[place] <= 0x20 { place += 1 }
    return place
  }

  private func behindComma(_ place: Int) -> Int {
    let place = space(place)
    return place < bytes.endIndex && bytes[place] == UInt8(ascii: ",") ? place + 1 : place
  }

  /// Behind the value that starts at a place; nil where it doesn't end.
  private func end(_ start: Int) -> Int? {
    var place = start
    var depth = 0
    var isInText = false
    while place < bytes.endIndex {
      let byte = bytes[place]
      if isInText {
        if byte == UInt8(ascii: "\\") { place += 1 }
        if byte == UInt8(ascii: "\"") {
          isInText = false
          if depth == 0 { return place + 1 }
        }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isInText = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          // The end of a scalar is the bracket around it.
          if depth == 0 { return place > start ? place : nil }
          depth -= 1
          if depth == 0 { return place + 1 }
        case UInt8(ascii: ","), 0x20: if depth == 0 { return place > start ? place : nil }
        default: break
        }
      }
      place += 1
    }
    return nil
  }
}
