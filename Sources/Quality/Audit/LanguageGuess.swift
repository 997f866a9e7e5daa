/// The language of a bare text, by its commonest words. A text of a sentence or two is enough where it has words of grammar.
public enum LanguageGuess {
  /// A BCP 47 tag: one that the checks know, or that of the one language that is written in the text's script; `und` where the words are of
  /// no language known here. English where nothing speaks for or against it.
  public static func tag(of text: String) -> String {
    let scalars = text.unicodeScalars
    let message = Message(text: text, segments: [Message.Segment(range: 0..<text.utf8.count, origin: .literal)])
    let words = Reading(message).tokens.filter { $0.kind == .word }.map(\.key)
    if let tag = ScriptCount(words).tag { return tag }
    var best = (tag: "en", count: 0)
    for (tag, set) in sets {
      let count = words.count { set.contains($0) || tag == "fr" && isElided($0) }
      // In the order of the list, so that a tie goes to the earlier.
      if count > best.count { best = (tag, count) }
    }
    if best.count > 0 { return best.tag }
    let marks = scalars.contains { "¿¡ñãõ".unicodeScalars.contains($0) }
    if marks { return scalars.contains { "ãõ".unicodeScalars.contains($0) } ? "pt" : "es" }
    return "en"
  }

  /// “j'habite”, “qu'il”, “n'est”: hardly in another language.
  private static func isElided(_ word: String) -> Bool {
    ["j'", "qu'", "n'", "jusqu'", "lorsqu'"].contains(where: word.hasPrefix)
  }

  private static func set(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

  /// Words of grammar and of greeting. Dutch, Swedish, Danish, Polish, Turkish and Indonesian are here so as not to be taken for others.
  private static let sets: [(String, Set<String>)] = [
    (
      "en",
      set(
        "the a an and or but if so for of to in on at from with by is are was be been have has had do does did will would can could i you he she it we they me my your our us this that these what which who how when where thanks thank hi hello hey please not about just now new free get more out up here there i'm i'd i'll we're we'd you're it's let's don't u ur thx pls 4 follow following"
      )
    ),
    (
      "es",
      set(
        "el los las una y pero que para por con sin mi tu su nuestra nuestro te nos es son muy hola gracias qué cómo cuál quieres tienes puedes más mas aquí hoy del al un en de la si me lo se este esta seguirme seguirnos x tus mis nuestros nuestras también sobre nuevo nueva ya está esta"
      )
    ),
    (
      "fr",
      set(
        "le les des une et mais que pour avec sans mon ma votre notre nos vos vous nous est sont très bonjour salut merci quel quelle sur dans au aux du de la je tu il un en si ne pas ce cette plus chez ici ton ta tes j'ai c'est d'un d'une l'on suis svp me nous suivre nouvelle nouveau nouvel ligne toi on aussi près"
      )
    ),
    (
      "de",
      set(
        "der die das und oder aber für mit von zu zum zur dein deine dir dich ihr ihre uns wir ich du sie ist sind hallo danke vielen dank auf im am bei ein eine einen einem auch nicht wie was welche mein meine unser unsere es aus als hab habe mir euch fürs noch jetzt hier neue neues neuer neuen schau rein gern gerne"
      )
    ),
    (
      "pt",
      set(
        "o os as uma e mas que para por com sem meu minha seu sua nosso nossa você vocês nos é são muito olá oi obrigado obrigada qual como mais aqui hoje no na do da dos das em um ao à não se de me te pelo pela tbm obg novo nova já lá"
      )
    ),
    (
      "it",
      set(
        "il lo gli una e ma che per con senza mio mia tuo tua nostro nostra ti ci è sono molto ciao grazie quale come più qui oggi del della nel nella di da un al alla su non se mi si le buongiorno anche hai ho nuovo nuova sul sulla dal"
      )
    ),
    (
      "nl",
      set(
        "het een en van voor met is zijn dat die je jij jouw ons onze wij ik niet ook op aan bij dank bedankt hoi hallo welke wat hoe naar uit je"
      )
    ),
    ("sv", set("och att det är för med som på av ett en du din vi tack hej inte vad hur till från den")),
    ("da", set("og at det er for med som på af et en du din vi tak hej ikke hvad hvor til fra den")),
    ("pl", set("i w na z do się nie jest to za dzięki cześć jak czy dla że od po")),
    ("tr", set("ve bir bu için ile ne merhaba teşekkürler nasıl mı mi değil çok")),
    ("id", set("dan yang di untuk dengan ini itu anda kamu terima kasih apa tidak saya kami")),
  ]
}
