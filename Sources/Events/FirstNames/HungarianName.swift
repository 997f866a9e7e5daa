/// Hungarian names, which begin with the family name: "Nagy László".
enum HungarianName {
  /// The given name, which stands second; nil unless there are two words, and both are in the lists. A family name that is
  /// a given name, too, decides nothing.
  static func given(in words: [String]) -> String? {
    guard words.count == 2, let family = words.first, let given = words.last,
      families.contains(Letters.folded(family)), GivenNames.standing(of: family) != .sure,
      givenNames.contains(Letters.folded(given))
    else { return nil }
    return given
  }

  // In the form of `Letters.folded`, sorted. From general knowledge.

  private static let families = WordList.set(
    """
    antal bakos balazs balla balog balogh barta benko bodnar bognar boros borbely budai csizmadia czegledi deak dobos
    dudas farkas fazekas fekete feher fodor fulop gal gaspar gulyas halasz halmos hegedus hegyi hajdu horvath illes
    jakab juhasz kadar katona kelemen kerekes kertesz kiraly kis kiss kocsis kovacs lakatos lengyel lukacs major
    marton mate meszaros molnar mohacsi nagy nemes nemeth novak olah orban orosz orsos pal pap papp pasztor pinter
    racz rigo sandor santha simon sipos somogyi soos sos szabo szalai szanto szekely szekeres szigeti szilagyi
    szoke szucs szuts takacs tamas toth torok torma urban vadasz varga vass veres vincze virag vizi vegh voros
    """)

  private static let givenNames = WordList.set(
    """
    adam adrienn agnes akos alexandra andras andrea aniko anna antal aron attila balazs barbara barnabas beata
    bela bence bernadett bettina bianka boglarka botond brigitta csaba csilla dalma daniel david denes dora dorina
    dorottya edina edit elek emese eniko erika erno erzsebet eszter eva fanni ferenc gabor gabriella gergely gergo
    geza gyorgy gyula hajnalka hanna henrietta ildiko ilona imre istvan ivett janos jozsef judit julia kalman karoly
    katalin kinga klara kornel krisztian krisztina laszlo lajos laura levente lilla lorant luca magdolna maria mariann
    mark marta marton mate matyas melinda mihaly miklos monika nandor nikolett nikoletta noemi nora norbert orsolya
    otto pal peter petra piroska reka renata richard robert roland rozalia sandor sara szabina szabolcs szilard
    szilvia tamas tamara tibor timea tunde valeria vera veronika viktor viktoria vilmos vivien zita zoltan zsanett
    zsofia zsolt zsuzsa zsuzsanna
    """)
}
