/// What says nothing about one person in scripts where `FactFinder` can't rely on spaces, and endings that words of a language take on.
enum SpacelessWords {
  /// Chinese characters of grammar, at the edges of what a text shares with a bio.
  static let grammar = Set("的了和是在我你您他她它们們也都很就不有这這那与與及之个個把被从從到对對为為以于於吧吗嗎呢啊来來去会會能想要让讓更最还還又或".unicodeScalars)

  /// Words of many bios and of most welcomes, in Chinese and Japanese.
  static let common: Set<String> = [
    "喜欢", "喜歡", "热爱", "熱愛", "感谢", "感謝", "谢谢", "謝謝", "关注", "關注", "欢迎", "歡迎", "可以", "一个", "一個", "一起", "什么", "什麼",
    "怎么", "怎麼", "没有", "沒有", "因为", "因為", "所以", "但是", "如果", "以及", "或者", "生活", "工作", "分享", "朋友", "世界", "时间", "時間",
    "今天", "明天", "现在", "現在", "请问", "請問", "公司", "专注", "專注", "爱好", "愛好", "爱好者", "愛好者", "官方", "内容", "內容", "更多", "最新",
    "一些", "每天", "希望", "帮助", "幫助", "大家", "自己", "知道", "看到", "告诉", "告訴", "开始", "開始", "目前", "正在", "成为", "成為", "会社", "仕事",
    "日々", "毎日", "今日", "明日", "自分", "人生", "趣味", "情報", "発信", "応援", "無言", "歓迎", "投稿", "公式", "皆様", "日常", "活動", "中心",
    "勉強中", "大好", "最近", "一緒", "本当", "以上", "是非", "今回", "個人", "代表",
  ]

  /// Japanese particles that stand behind a noun.
  static let particles = Set("のをがはとや".unicodeScalars)

  /// Characters that are words of everybody's.
  static let commonCharacters = Set(
    "私僕俺君人方者日年月週時分今昔朝昼夜春夏秋冬前後上下中外内間何誰皆様気心手目口声話事物所名家夢数円本一二三四五六七八九十百千万次他毎等件回度番場道国町市県店".unicodeScalars)

  /// Particles and endings behind a Korean noun, the longer ones first.
  static let koreanEndings: [String] = [
    "입니다", "이에요", "이라는", "이라고", "에서는", "에서도", "에서의", "으로부터", "으로는", "에게서", "이었던", "이신", "에서", "에게", "에는", "에도",
    "예요", "에요", "으로", "부터", "까지", "처럼", "보다", "하고", "이나", "이랑", "이며", "라는", "라고", "이신", "님의", "님이", "님은", "님께", "님을",
    "께서", "이다", "인데", "로서", "로는", "은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "도", "로", "만", "님", "씨", "인", "나",
    "랑",
    "께", "아", "야",
  ]

  /// What the name of a place ends in where it is written in full: 서울특별시.
  static let koreanPlaceEndings: Set<String> = ["시", "도", "군", "구", "동", "특별시", "광역시", "특별자치시", "특별자치도"]

  /// Korean words that fit anyone.
  static let commonKorean: Set<String> = [
    "감사", "감사합니다", "안녕하세요", "환영합니다", "좋아하는", "좋아요", "그리고", "하는", "있는", "우리", "저희", "저는", "제가", "사람", "생활", "일상", "오늘",
    "내일", "함께", "정말", "많이", "모든", "여러분", "팔로우", "소통", "공식", "계정", "회사",
  ]
}
