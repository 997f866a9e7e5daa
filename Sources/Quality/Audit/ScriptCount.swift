/// What a text's letters say of its language. A name or a word in another script doesn't decide: most of the text does.
struct ScriptCount {
  private var latin = 0
  private var kana = 0
  private var han = 0
  /// By tag, the letters of scripts that one language is written in, beside Japanese and Chinese; `und` for the others.
  private var others: [String: Int] = [:]

  init(_ words: [String]) {
    for word in words { for scalar in word.unicodeScalars { add(scalar) } }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    // Digits and marks that combine belong to any script.
    case 0..<0x41, 0x0300...0x036F: break
    case 0..<0x250, 0x1E00...0x1EFF, 0xFF21...0xFF5A: latin += 1
    case 0x3041...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: kana += 1
    case 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: han += 1
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: others["ko", default: 0] += 1
    case 0x0370...0x03FF, 0x1F00...0x1FFF: others["el", default: 0] += 1
    case 0x0530...0x058F: others["hy", default: 0] += 1
    case 0x10A0...0x10FF: others["ka", default: 0] += 1
    case 0x0E00...0x0E7F: others["th", default: 0] += 1
    case 0x0E80...0x0EFF: others["lo", default: 0] += 1
    case 0x1000...0x109F: others["my", default: 0] += 1
    case 0x1780...0x17FF: others["km", default: 0] += 1
    default: others["und", default: 0] += 1
    }
  }

  /// A BCP 47 tag; nil where the text is in Latin letters.
  var tag: String? {
    // A character of these stands for a syllable or a word.
    let syllables = 3
    let korean = others["ko", default: 0]
    let dense = (kana + han + korean) * syllables
    let other = others.filter { $0.key != "ko" }
    let sparse = other.values.reduce(0, +)
    if dense > 0, dense >= latin, dense >= sparse {
      if korean > kana + han { return "ko" }
      return kana > 0 ? "ja" : "zh"
    }
    guard sparse > 0, sparse >= latin else { return nil }
    return other.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
