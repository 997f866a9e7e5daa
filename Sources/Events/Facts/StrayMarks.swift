/// Marks of a place that would run into those of the sentence it is put into: “greetings to Graz!!”, “thanks from (Graz, friend”.
enum StrayMarks {
  /// The place without marks at its ends, and without brackets and quotation marks that lack their other half. The period of an
  /// abbreviation stays: “Washington D.C.”, “St. John's, Nfld.”.
  ///
  /// - Parameter place: cleaned.
  static func removed(from place: String) -> String {
    var place = place
    return place.withUTF8(areAbsent) ? place : removedThoroughly(from: place)
  }

  /// The long way, right for every place.
  static func removedThoroughly(from place: String) -> String {
    var kept = withoutLooseBrackets(Array(place.unicodeScalars))[...]
    while let first = kept.first, first == " " || first == "." || isMark(first) { kept.removeFirst() }
    while let last = kept.last, last == " " || isMark(last) || last == "." && !endsInAbbreviation(kept) {
      kept.removeLast()
    }
    return String(String.UnicodeScalarView(kept))
  }

  /// Whether nothing is to be removed from a text, seen by a look at its bytes. False doesn't mean that there is.
  static func areAbsent(from bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.last != UInt8(ascii: ".") && !isMark(bytes.scalar(at: 0)) && !isMark(bytes.scalar(before: bytes.count))
      && !bytes.contains(where: isBracketOrQuote)
  }

  private static func isBracketOrQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
      || byte == UInt8(ascii: "\"")
  }

  private static func isMark(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar {
    case "!", "?", ",", ";", ":", "…", "¡", "¿", "！", "？", "，", "、", "。": true
    default: false
    }
  }

  /// A word of at most three letters or with a period inside stands before the last period.
  private static func endsInAbbreviation(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = scalars.dropLast().reversed().prefix { $0 != " " }
    return word.count <= 3 && word.first?.properties.isAlphabetic == true || word.contains(".")
  }

  private static func withoutLooseBrackets(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var loose: Set<Int> = []
    var open: [(place: Int, closing: Unicode.Scalar)] = []
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "(": open.append((place, ")"))
      case "[": open.append((place, "]"))
      case ")", "]":
        if open.last?.closing == scalar { open.removeLast() } else { loose.insert(place) }
      default: break
      }
    }
    loose.formUnion(open.map(\.place))
    let quotes = scalars.indices.filter { scalars[$0] == "\"" }
    if quotes.count % 2 == 1 { loose.formUnion(quotes) }
    return scalars.indices.filter { !loose.contains($0) }.map { scalars[$0] }
  }
}
