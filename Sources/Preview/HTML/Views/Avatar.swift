import Events

/// What stands for a follower's picture: initials on a colour that is always the same for the same follower.
struct Avatar {
  /// One or two characters.
  let initials: String
  /// 0 to 11, a class of the stylesheet.
  let color: Int

  init(_ follower: Follower) {
    let words = (follower.name ?? follower.username ?? "").split(separator: " ").compactMap { word in
      word.first { $0.isLetter || $0.isNumber }
    }
    let letters = [words.first, words.count > 1 ? words.last : nil].compactMap { $0 }
    // A character can be a letter under any number of marks.
    let text = letters.compactMap { $0.unicodeScalars.first.map { String(Character($0)) } }.joined().uppercased()
    initials = text.isEmpty ? "?" : String(text.prefix(2))
    // FNV-1a, since the standard library's hashes differ from run to run.
    let hash = follower.id.utf8.reduce(UInt32(0x811C_9DC5)) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    color = Int(hash % 12)
  }

  func add(to html: inout HTML) {
    html.add(.span, [.class("avatar", "hue-\(color)"), .init(.isHiddenFromReaders, "true")], text: initials)
  }
}
