/// The longest results of filters on text, from the limits of what they are given.
struct FilterLimits {
  let input: TextLimit
  let heaviest: Int
  let arguments: [TextLimit]
  /// Arguments that are known whole numbers.
  let integers: [Int?]
  /// Arguments that are known texts.
  let texts: [String?]
  let weight: (Unicode.Scalar) -> Int

  func result(of filter: String) -> TextLimit {
    switch filter {
    case "slice": sliced
    case "truncate": truncated
    case "truncatewords": truncatedWords
    case "replace": replaced(all: true)
    case "replace_first", "replace_last": replaced(all: false)
    // The longest entity is `&quot;`.
    case "escape", "h", "escape_once": grown(6)
    // `<br />` and the line break.
    case "newline_to_br": grown(7)
    // A character has up to 4 bytes, each of them three characters.
    case "url_encode": input.encoded.map { TextLimit.ascii($0) } ?? grown(12)
    case "base64_encode", "base64_url_safe_encode": base64
    // Four bytes of text are at most three characters that may be heavy.
    default: heavy(input.characters)
    }
  }

  private func heavy(_ characters: Int) -> TextLimit {
    input.changed(characters: characters, weight: TextLimit.product(characters, heaviest), plain: characters)
  }

  /// Every character becomes up to so many light ones; plain letters stay.
  private func grown(_ factor: Int) -> TextLimit {
    let characters = TextLimit.product(input.characters, factor)
    return input.changed(
      characters: characters, weight: max(input.weight, characters), plain: input.plain)
  }

  private var base64: TextLimit {
    let bytes = TextLimit.product(input.characters, 4)
    let length = TextLimit.product(bytes / 3 + 1, 4)
    return TextLimit(
      characters: length, weight: length, plain: TextLimit.product(input.plain / 3 + 1, 4))
  }

  private var sliced: TextLimit {
    guard arguments.count > 1 else { return input.cut(to: 1, heaviest: heaviest) }
    guard let length = integers[1] else {
      return input.changed(characters: input.characters, weight: input.weight, plain: input.plain)
    }
    var most = max(0, length)
    if let start = integers[0], start < 0 { most = min(most, start == Int.min ? 0 : -start) }
    return input.cut(to: most, heaviest: heaviest)
  }

  private var truncated: TextLimit {
    let ending = arguments.count > 1 ? arguments[1] : .ascii(3)
    guard let given = arguments.isEmpty ? 50 : integers[0] else { return input.followed(by: ending) }
    let length = max(0, given)
    guard input.characters > length else { return input }
    let whole = input.cut(to: length, heaviest: heaviest)
    // Nobody knows how much of the ending's limit is used, so that the most may be kept.
    let kept = input.cut(to: length, heaviest: heaviest)
    if arguments.count < 2 {
      let rest = input.cut(to: max(0, length - 3), heaviest: heaviest)
      return whole.joined(with: rest.followed(by: ending))
    }
    return whole.joined(with: kept.followed(by: ending))
  }

  /// Only whole words go, so that a text of one word stays; a cut one has at least a space and a letter less.
  private var truncatedWords: TextLimit {
    let ending = arguments.count > 1 ? arguments[1] : .ascii(3)
    return input.changed(characters: input.characters, weight: input.weight, plain: input.plain).followed(by: ending)
  }

  private func replaced(all: Bool) -> TextLimit {
    let new = arguments.count > 1 ? arguments[1] : .empty
    guard all else { return input.followed(by: new) }
    guard let needle = texts.first ?? nil, !needle.isEmpty else {
      return input.followed(by: new.repeated(TextLimit.sum(input.characters, 1)))
    }
    let old = TextLimit(of: needle, weight)
    let times = input.characters / max(1, old.characters)
    func growth(_ new: Int, _ old: Int) -> Int { TextLimit.product(max(0, new - old), times) }
    // Only what has a dot makes a link where none was.
    let mayLink = (arguments.count > 1 ? texts[1] : "").map { $0.contains(".") } ?? true
    let made = mayLink ? new.links + 1 : new.links
    return TextLimit(
      characters: TextLimit.sum(input.characters, growth(new.characters, old.characters)),
      weight: TextLimit.sum(input.weight, growth(new.weight, old.weight)),
      plain: TextLimit.sum(input.plain, growth(new.plain, old.plain)),
      links: min(1000, input.links + TextLimit.product(made, min(times, 1000))))
  }

  /// Letters that change their number with their case, by Unicode's SpecialCasing.txt: one becomes up to three in upper case (`ΐ`), two in
  /// lower case (`İ`). In weights: `ß` becomes two letters, a Georgian letter becomes a heavy one, `ﬃ` three light ones.
  static func cased(_ input: TextLimit, _ filter: String, heaviest: Int) -> TextLimit {
    // ASCII keeps its length.
    if input.isLinkFree || input.encoded != nil { return input }
    // What weighs 1 a character and is made of digits and ASCII letters can't be told from other light text, so it may grow too.
    let all = TextLimit.product(input.characters, heaviest)
    switch filter {
    case "upcase":
      return input.changed(
        characters: TextLimit.product(input.characters, 3),
        weight: min(TextLimit.product(input.characters, 3), TextLimit.product(input.weight, 2)), plain: input.plain)
    case "downcase":
      return input.changed(
        characters: TextLimit.product(input.characters, 2),
        weight: min(max(all, TextLimit.product(input.characters, 2)), TextLimit.product(input.weight, 2)),
        plain: input.plain)
    default:
      let weight = min(max(all, TextLimit.product(input.characters, 2)), TextLimit.product(input.weight, 2))
      return input.changed(
        characters: TextLimit.sum(TextLimit.product(input.characters, 2), 1), weight: TextLimit.sum(weight, 1),
        plain: input.plain)
    }
  }
}
