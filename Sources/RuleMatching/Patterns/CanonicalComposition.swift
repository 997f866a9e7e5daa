import Events
import Foundation

/// A text in Unicode's composed form (NFC), with the way back to the original's bytes. Regular expressions see texts in this form, so
/// that it makes no difference how a letter with marks is encoded.
struct ComposedText {
  private(set) var utf8: [UInt8]
  /// Where each byte of `utf8` came from in the original, and one more for the end; nil when nothing had to be changed.
  private var origins: [Int]?

  init(_ text: String) {
    utf8 = Array(text.utf8)
    if utf8.withUnsafeBufferPointer(ComposedRanges.areComposed) { return }
    let original = utf8
    utf8 = []
    var origins: [Int] = []
    var offset = 0
    for character in text {
      var written = String(character)
      // Only a few of a text have to be asked about, which is dear.
      let isComposed = written.withUTF8(ComposedRanges.areComposed)
      let composed = isComposed ? written : written.precomposedStringWithCanonicalMapping
      let isChanged = !isComposed && !composed.utf8.elementsEqual(character.utf8)
      for index in 0..<composed.utf8.count { origins.append(isChanged ? offset : offset + index) }
      utf8.append(contentsOf: composed.utf8)
      offset += character.utf8.count
    }
    origins.append(offset)
    if utf8 != original { self.origins = origins }
  }

  /// The bytes of the original that a range of the composed bytes stands for; whole characters where they had to be composed.
  func original(_ range: Range<Int>) -> Range<Int> {
    guard let origins, range.upperBound < origins.count else { return range }
    let start = origins[range.lowerBound]
    // A match can end inside a character that composes to several scalars.
    var end = range.upperBound
    while end < origins.count - 1, end > range.lowerBound, origins[end] == origins[end - 1] { end += 1 }
    return start..<max(start, origins[end])
  }
}
