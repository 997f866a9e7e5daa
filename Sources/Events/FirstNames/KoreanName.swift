/// Korean names in Latin letters, whose family name stands first as often as last: "Kim Min-jung".
enum KoreanName {
  /// Whether the words read as a family name and a given name of Korea in that order. Not "Kim Basinger", whose last word is none.
  static func isFamilyFirst(_ words: [String]) -> Bool {
    guard (2...3).contains(words.count), families.contains(Letters.folded(words[0])) else { return false }
    let given = words.dropFirst().map(Letters.folded)
    if words.count == 3 { return given.allSatisfy(syllables.contains) }
    let parts = given[0].split(separator: "-").map(String.init)
    if parts.count == 2 { return parts.allSatisfy(syllables.contains) }
    if syllables.contains(given[0]) { return !GivenNames.isFamilyName(given[0]) && !isFamilyOfKorea(given[0]) }
    return isOfTwoSyllables(given[0])
  }

  private static func isFamilyOfKorea(_ word: String) -> Bool { families.contains(word) }

  private static func isOfTwoSyllables(_ word: String) -> Bool {
    word.indices.dropFirst().contains { place in
      syllables.contains(String(word[..<place])) && syllables.contains(String(word[place...]))
    }
  }

  // In the form of `Letters.folded`, in the spellings that are common in passports. From general knowledge.

  private static let families = WordList.set(
    """
    ahn an bae baek cha cho choi chung go ha han heo hong hur hwang im jang jeon jeong jo joo ju jun jung kang kim ko
    koh kwon lee lim ma min moon mun na nam noh oh paik park ra roh ryu seo shim shin sim sin son song suh sung woo yang
    yoo yoon yu yun
    """)

  /// That given names are made of.
  private static let syllables = WordList.set(
    """
    ah bae beom bin bo bok bom bong bum byeong byul byung chae chan chang cheol cheon cho chul chun da dae dam do dong
    doo du eon eun ga geon geun gi gil go goo gook gu guk gun gwang gyeong gyu ha hae han hee heon heung ho hong hoon
    hui hun hwa hwan hwi hye hyeok hyeon hyo hyuk hyun hyung il im in ja jae jang je jeong ji jin jo jong joo joon ju
    jun jung kang keun ki kook kuk kwan kwang kyeong kyu kyun kyung lim man mi min mo moo moon mu mun myeong myung na
    nam no ok ra rae ran ri rim rin ro ryul sa sae san sang seo seok seol seon seong seul seung shik si sik sil so sol
    sook soo soon su sub suk sun sung tae taek u uk un wan wol won woo wook woong yang ye yeo yeon yeong yo yong yoo
    yoon you young yu yul yun
    """)
}
