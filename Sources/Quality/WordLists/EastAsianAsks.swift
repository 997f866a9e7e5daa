/// How Japanese, Chinese and Korean ask, name times, places and replies. Their words are told by parts and endings, as tokens run on
/// without spaces or carry endings.
enum EastAsianAsks {
  /// Whether a token ends like a question or a request, or holds the word that makes one. `Token.key` runs up to the next mark.
  static func asks(_ key: String) -> Bool {
    // Others don't have a letter beyond these.
    guard key.unicodeScalars.contains(where: { $0.value >= 0x3041 }) else { return false }
    return endings.contains(where: key.hasSuffix) || requests.contains { key.contains($0) }
  }

  /// Whether a token ends like a question that needs no question mark.
  static func isQuestion(_ key: String) -> Bool {
    guard key.unicodeScalars.contains(where: { $0.value >= 0x3041 }) else { return false }
    return questions.contains(where: key.hasSuffix)
  }

  /// Whether a token holds a time, a day or an end.
  static func namesTime(_ key: String) -> Bool {
    guard key.unicodeScalars.contains(where: { $0.value >= 0x3041 }) else { return false }
    if times.contains(where: { key.contains($0) }) { return true }
    return zip(key, key.dropFirst()).contains { $0.isNumber && timeUnits.contains($1) }
  }

  /// Whether a token holds a noun with a Japanese particle of place behind it.
  static func namesPlace(_ key: String) -> Bool {
    var rest = key[...]
    for adverb in japaneseAdverbs {
      if let range = rest.firstRange(of: adverb) { rest = rest[range.upperBound...] }
    }
    let letters = Array(rest)
    return letters.indices.dropFirst().contains { index in
      let next = letters.indices.contains(index + 1) ? letters[index + 1] : nil
      return japaneseParticles.contains(letters[index]) && isOfNoun(letters[index - 1])
        && !(next.map(notBehindParticles.contains) ?? false)
    }
  }

  private static func isOfNoun(_ letter: Character) -> Bool {
    guard let scalar = letter.unicodeScalars.first else { return false }
    switch SpacelessScript(scalar) {
    case .han, .katakana: return true
    default: return scalar.isASCII
    }
  }

  /// です, でき, になる, について, による
  private static let notBehindParticles: Set<Character> = ["す", "し", "き", "な", "つ", "よ"]

  /// What ends in に and says how, not where.
  private static let japaneseAdverbs = [
    "気軽に", "一緒に", "簡単に", "自由に", "特に", "本当に", "実際に", "非常に", "遠慮なく", "正直に", "率直に", "参考に",
  ]

  private static let questions = ["か", "かな", "かしら", "吗", "嗎", "呢", "까", "나요", "가요", "는지요"]

  private static let endings =
    questions + [
      "ください", "下さい", "くださいね", "教えて", "お願いします", "お願いいたします", "お願い致します", "세요", "십시오", "주실래요", "부탁드립니다",
      "부탁드려요", "바랍니다",
    ]

  private static let requests = ["请", "請"]

  /// Parts of times, of days, and of what stands at an end: 曜 of days of the week, 까지 and まで (until).
  private static let times = [
    "時", "曜", "月", "日", "时", "点", "點", "星期", "周", "週", "礼拜", "禮拜", "今天", "明天", "上午", "下午", "요일", "오늘", "내일",
    "모레", "주말", "오전", "오후", "정오", "이번주", "다음주", "까지", "まで", "年内", "期限", "午前", "午後", "正午",
  ]

  /// What follows a number in a time: 3시, 12월, 4日.
  private static let timeUnits: Set<Character> = [
    "時", "月", "日", "时", "点", "點", "号", "號", "分", "年", "월", "일", "시", "분", "년",
  ]

  /// Particles of places and ends in Japanese, behind a noun.
  private static let japaneseParticles: Set<Character> = ["に", "で", "へ"]

  /// Requests for an answer in Japanese.
  static let japaneseReplies = [
    "返信", "教えて", "聞かせ", "送って", "お送り", "お選び", "選んで", "答え", "回答", "書いて", "お書き", "知らせ", "コメント", "入力",
  ]
}
