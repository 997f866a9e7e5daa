/// How common a word is in messages like those that the gate reads: what a phrase can be told by, and what not.
///
/// It changes how fast phrases are found, and never which.
enum CommonWords {
  /// The share of the most common words.
  static let most = 300

  /// In how many of a thousand messages a word stands, roughly.
  static func share(of word: String) -> Int {
    if veryCommon.contains(word) { return most }
    if common.contains(word) { return 60 }
    switch word.utf8.count {
    case ...3: return 10
    case 4: return 6
    default: return 4
    }
  }

  // From counting the good messages under Tests/QualityTests/Fixtures: words of a sixth of them, and of one in thirty. The languages
  // other than English have too few messages to count the second kind, which are their articles, pronouns and prepositions.

  private static let veryCommon: Set<String> = Set(
    """
    the you hi for your a on in we thanks is our it i and at of to an
    de por gracias tu el te del la a un nos las los que no
    merci vous le à sur votre ton en pour tu est salut nous les une c'est
    für danke in wir du sie die zu hallo um uns frage mit am der ich den eine es ist das
    o às para pela seu na em você
    grazie il per di un le è a la ha ti
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let common: Set<String> = Set(
    """
    one would which do thank with that what may following about follow are or hello was welcome could us from hey by like shall me did free
    should it's you're want send has first as does how have read use so two my run work see i've can out i'm post next page who here made
    right day no good need name be been but if its just more not now or than that's there they this up we're when will before over all any
    time back last week
    al con lo una me su si o y se más bien mi ya como hay es al día sus qué
    la l'on au du des un ou je tu on se si son ses nos vos dans avec qui que ce ne pas et il y d'une d'un
    ein einen dem des das oder nach hat ihr dein deine vielen dank von bei bis auf wie noch auch und haben hast sind kommst soll dir zur zum
    do da dos as os no um uma que se sobre com é eu sua ao mais e te por
    del della al alle dei da e i in lo gli una su mi ci si ne anche tuo che con non hai
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
