/// The parts of a display name between taglines' signs, told by its bytes: the quick way of `DisplayName.segments`, for texts of characters
/// that stand alone.
struct NameParts {
  private var parts: [String] = []
  private var part: [UInt8] = []
  private var hasLetter = false
  private var isFirstEmpty: Bool?

  /// - Parameter text: of which `StandaloneCharacters` says that it is made up.
  static func parts(of text: UnsafeBufferPointer<UInt8>) -> [String] {
    var found = NameParts()
    found.part.reserveCapacity(text.count)
    // A hyphen between spaces parts only where a word stands on either side.
    var (hasWord, isBehindHyphen) = (false, false)
    for word in text.split(separator: UInt8(ascii: " ")) where !isPronouns(word) {
      if isBehindHyphen {
        found.end()
      } else {
        found.appendSpace()
      }
      isBehindHyphen = hasWord && word.count == 1 && word.first == UInt8(ascii: "-")
      if !isBehindHyphen { found.append(UnsafeBufferPointer(rebasing: word)) }
      hasWord = true
    }
    if isBehindHyphen { found.part.append(UInt8(ascii: "-")) }
    found.end()
    // "@ada" is a handle, not what stands before a tagline.
    return found.isFirstEmpty == true && text.first == UInt8(ascii: "@") ? [] : found.parts
  }

  private static func isPronouns(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.contains(UInt8(ascii: "/")) && NameWords.isPronouns(Substring(String(decoding: word, as: UTF8.self)))
  }

  private mutating func append(_ word: UnsafeBufferPointer<UInt8>) {
    let scanner = PlainScanner(word)
    var offset = 0
    while offset < word.count {
      let byte = word[offset]
      if byte < 0x80 {
        if isSeparator(byte) {
          end()
        } else {
          hasLetter = hasLetter || ASCIIWord.isLetter(byte)
          part.append(byte)
        }
        offset += 1
      } else if let length = scanner.pictureLength(at: offset) {
        appendSpace()
        offset += length
      } else if let (value, length) = word.wideScalar(at: offset), let scalar = Unicode.Scalar(value) {
        append(scalar, word[offset..<offset + length])
        offset += length
      } else {
        return
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    if StandaloneCharacters.isCommonLetter(scalar.value) {
      hasLetter = true
      part.append(contentsOf: bytes)
    } else if NameWords.separators.contains(Character(scalar)) {
      end()
    } else if Letters.isPicture(Character(scalar)) {
      appendSpace()
    } else {
      hasLetter = hasLetter || scalar.properties.isAlphabetic
      part.append(contentsOf: bytes)
    }
  }

  private mutating func appendSpace() {
    if let last = part.last, last != UInt8(ascii: " ") { part.append(UInt8(ascii: " ")) }
  }

  private mutating func end() {
    if part.last == UInt8(ascii: " ") { part.removeLast() }
    if isFirstEmpty == nil { isFirstEmpty = part.isEmpty }
    if hasLetter { parts.append(String(decoding: part, as: UTF8.self)) }
    part.removeAll(keepingCapacity: true)
    hasLetter = false
  }

  /// Of ASCII, in `NameWords.separators`.
  private func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "@"), UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "~"), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "="),
      UInt8(ascii: "*"), UInt8(ascii: "^"):
      true
    default: false
    }
  }
}
