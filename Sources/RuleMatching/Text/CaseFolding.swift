/// Full case folding of one character (grapheme cluster), as the characters it becomes: `ß` becomes `s` and `s`.
///
/// Unicode's CaseFolding.txt isn't in the standard library, but its case mappings are, and lower(upper(lower(x))) tells the same
/// texts apart, with two exceptions that are seen to here: the dotless ı stays apart from i, and the Greek iota below a letter
/// (U+0345) folds to an iota behind all marks of that letter, as canonical caseless matching (Unicode 3.13, D145) has it.
func caseFolded(_ character: Character) -> String {
  if let ascii = character.asciiValue {
    guard ascii >= 0x41, ascii <= 0x5A else { return String(character) }
    return String(UnicodeScalar(ascii | 0x20))
  }
  var folded = String.UnicodeScalarView()
  var iotas = 0
  for scalar in character.unicodeScalars {
    if scalar == "\u{345}" {
      iotas += 1
      continue
    }
    var mapped = caseFolded(scalar).unicodeScalars
    if (0x1F80...0x1FFC).contains(scalar.value), mapped.count > 1, mapped.last == "ι" {
      mapped.removeLast()
      iotas += 1
    }
    // One by one: appending a sequence takes a new place for the whole text each time.
    for scalar in mapped { folded.append(scalar) }
  }
  for _ in 0..<iotas { folded.append("ι") }
  return String(folded)
}

private func caseFolded(_ scalar: Unicode.Scalar) -> String {
  if scalar == "ı" { return "ı" }
  var result = ""
  for lower in scalar.properties.lowercaseMapping.unicodeScalars {
    for upper in lower.properties.uppercaseMapping.unicodeScalars {
      result += upper.properties.lowercaseMapping
    }
  }
  return result
}
