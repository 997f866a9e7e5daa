/// Words that a bio and a message have in common by chance: of counting and of time, helper verbs, and those that stand in any bio. Alone
/// they show nothing; inside a longer run of shared words they are a part of it. From general knowledge, beside `Fillers`.
enum EmptyWords {
  static let all: Set<String> = Set(
    """
    one two three four five six seven eight nine ten eleven twelve twenty thirty fifty hundred thousand million first second third once
    twice half dozen friend friends guy guys man men woman women call calls called name named say says said way ways old young kind sort
    need needs keep keeps long short high low next last early late right left sure true open close closed yes nope okay maybe mostly
    usually probably currently formerly previously former ex else even ever enough lots lot few several used
    going gone went come came got gets give gives run runs running start starts started stop tell told put set seen saw thought
    feel feels mean means turn turns talk talks ask asks play plays move moves live lives love loves loved loving like likes favorite
    favourite hope things person personal human humans being day night morning evening month months hour hours minute minutes
    anyone someone everyone nobody somebody everybody wherever whatever whenever

    uno dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien mil primero primera segundo tercero medio
    tengo tiene tienes tienen tenemos hay haber he ha han hemos soy eres somos ser estar estoy estás están estamos hago hace haces hacer
    hacemos voy va vas van vamos puedo pueden poder amigo amiga amigos amigas vida mundo gente todos todas siempre nunca también mejor buen
    bueno buena buenos gran grande nuevo nueva año años mes meses día días semana semanas cada solo sólo desde hasta entre sobre como cómo
    cuando donde porque mientras además ahora antes después casi hombre mujer persona personas amo trabajo

    un deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent mille premier première second ai as avons avez ont
    être suis êtes sommes avoir fait faire fais font vais vas vont peut peux peuvent ami amie amis amies vie monde gens tous toutes
    toujours jamais aussi mieux bon bonne bons grand grande nouveau nouvelle ans année mois jour jours semaine chaque depuis entre comme
    quand parfois parce pendant après avant presque homme femme personne personnes aime travail encore déjà

    eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend erste erster zweite habe hast hat haben
    hatte bin bist war waren sein werden wird werde kann können könnt mache macht machen gehe geht freund freundin freunde leben welt leute
    alle immer nie besser gut gute guten neu neue neuer jahr jahre jahren monat tag tage tagen woche jede jeder jedes seit bis zwischen
    manchmal mal wenn weil während nach vor fast mann frau mensch menschen liebe arbeit noch schon viel viele eigentlich

    um dois duas três quatro cinco seis sete oito nove dez onze doze vinte trinta cem mil primeiro primeira segundo tem tens tenho ter temos
    têm sou és somos ser estou estás está estamos estar faço faz fazes fazer fazemos vou vai vais vão vamos pode posso podem amigo amiga
    amigos amigas vida mundo gente todos todas sempre nunca também melhor bom boa bons grande novo nova ano anos mês meses dia dias semana
    cada desde até entre como quando onde porque enquanto depois antes quase homem mulher pessoa pessoas amo trabalho ainda já

    uno due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta cento mille primo prima secondo ho hai ha abbiamo avete
    hanno sono siamo siete essere avere faccio fa fai fare facciamo vado va vai andare posso può possono amico amica amici amiche vita mondo
    gente tutti tutte sempre mai anche meglio buono buona buoni grande nuovo nuova anno anni mese mesi giorno giorni settimana ogni dal fino
    tra fra come quando dove perché mentre dopo quasi uomo donna persona persone amo lavoro ancora già
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  ).union(TimeWords.days).union(TimeWords.months).subtracting(["mar", "mars"])

  /// What people write for a place who don't name one.
  static let nowhere: Set<String> = [
    "earth", "world", "worldwide", "global", "everywhere", "anywhere", "somewhere", "nowhere", "here", "there", "home",
    "online", "internet", "web", "remote", "space", "universe", "planet", "mundo", "internacional", "monde", "welt",
    "erde", "terra", "casa", "mondo",
  ]

  /// Places whose names are words: they are meant where a capital in mid-sentence says so.
  static let placeWords: Set<String> = [
    "mobile", "reading", "bath", "nice", "orange", "split", "cork", "bury", "deal", "sandwich", "rugby", "essen",
    "male", "turkey", "china", "jersey", "chad", "java", "phoenix", "buffalo", "flint", "aurora", "independence",
    "hope", "normal", "hell", "surprise", "tours", "sale", "battle", "rye", "ware", "wells", "barking", "bow", "march",
    "enterprise", "liberty", "plains", "superior", "central", "eden", "paradise", "commerce", "industry", "temple",
    "corner", "lead", "page", "bend", "golden", "eagle", "salem", "grace", "halle", "hamm", "kiel", "hof", "celle",
    "singen", "siegen", "gap", "lens", "sète", "cuenca", "lima", "natal", "vitória", "vitoria", "feira", "prato",
    "potenza", "fermo", "massa",
  ]

  /// What places and feasts are named with before the name of a saint, and the like: the name alone is another's. “Paulo” is nothing of
  /// São Paulo, “York” nothing of New York.
  static let heads: Set<String> = [
    "são", "sao", "santo", "santa", "san", "saint", "st", "ste", "sainte", "sankt", "sint", "new", "nova", "nueva",
    "nuevo", "nouvelle", "rio", "río", "puerto", "port", "fort", "ft", "mount", "mt", "los", "las", "belo",
  ]

  /// Heads that are written in short: St. Louis and Saint Louis.
  static let shortHeads: [String: String] = [
    "st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount", "sta": "santa", "sto": "santo",
  ]

  /// Heads that are the name in short.
  static let shortNames: Set<String> = ["rio", "río"]

  /// Between a head and the name.
  static let particles: Set<String> = ["de", "do", "da", "dos", "del", "della", "di", "la", "las", "los", "el"]
}
