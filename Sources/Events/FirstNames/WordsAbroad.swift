/// Everyday words of other languages than English that fold onto given names of the lists: "Maman", "Déjà", "Mãe".
enum WordsAbroad {
  /// Whether a word is one with its marks, so that the given name without them (Mae, Lance) isn't meant.
  static func isWord(_ word: String) -> Bool { !ASCIIWord.isASCII(word) && marked.contains(word.lowercased()) }

  // Picked by hand from given names that are frequent words in one of seventeen languages (by the Python package `wordfreq`, version 3.1.1),
  // without those that many people are called.

  /// In small letters, with their marks.
  private static let marked = WordList.set(
    """
    además allí além andrà análise avión așa bebé bebê bună börja cadê całe chère cristã dará deberá değer deși doña
    duró déjà día está farà fará frança från già gäbe gêne günaydın güzel hände hålla idę irmã irá iría jaką júri kadın
    lancé lära mają marié marqué marqués mató mała monté musée mãe måla mąż nació niña niño novità não nån nåt olá payé
    però pátria robię română salí sanità santé sarà saí saída saíram según señor señora signé się terá tomó tránsito
    tênis verá väl våra ändå även însă özel şey żona țara țară
    """)

  /// In the form of `Letters.folded`: a family name has to stand behind them.
  static let alsoNames = WordList.set(
    """
    aber ainoa alleen alta amely amico anda antara araba arra avion azul beste boden brennen buna campo casar casi cena
    corda damen darin dejan delle desean diante dono dunia duro einer eller emme essi esta etter falan fatos felicidad
    gara gaz giovane giovani gosta gusta haben hacer hanno hasta hele hewan jerman joka landen lega leider leva levar
    luce maire manca manda mandar marque mati metodi missie monte nao negar nel niks osten pasa patria prima renda reta
    rua ruta sair senta sie signe spela suara tage talen terra tierra tira toki uno utama uygun verde vide vita wanita
    yeni zarar zona
    """)
}
