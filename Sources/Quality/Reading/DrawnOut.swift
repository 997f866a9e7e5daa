/// Words with letters drawn out, as in “sooo” and “thaaanks”.
enum DrawnOut {
  /// A key with runs of three and more of a letter made one; with two where a known word has two. Others are returned as they are.
  static func shortened(_ key: String) -> String {
    guard hasRun(key) else { return key }
    let single = collapsed(key)
    return doubled[single] ?? single
  }

  private static func hasRun(_ key: String) -> Bool {
    var last: UInt8 = 0
    var count = 0
    var isMixed = false
    var found = false
    for byte in key.utf8 {
      if byte == last {
        count += 1
        if count == 3, byte >= 0x61, byte <= 0x7A { found = true }
      } else {
        if last != 0 { isMixed = true }
        (last, count) = (byte, 1)
      }
    }
    // “www”, “iii” and “xxx” are words of their own.
    return found && isMixed
  }

  private static func collapsed(_ key: String) -> String {
    var result = ""
    var run = ""
    for character in key + "\0" {
      if let first = run.first, first != character {
        result += run.count > 2 ? String(first) : run
        run = ""
      }
      run.append(character)
    }
    return result
  }

  /// Common words that have a double letter.
  private static let doubled = [
    "fre": "free", "se": "see", "col": "cool", "god": "good", "swet": "sweet", "helo": "hello", "wel": "well",
    "welcom": "welcome", "wil": "will", "al": "all", "folow": "follow", "bok": "book", "wek": "week", "ned": "need",
  ]
}
