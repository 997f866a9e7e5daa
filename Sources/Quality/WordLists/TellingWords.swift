/// Words that tell the language of a text, by language. From general knowledge of the languages.
///
/// A word that several languages have stands in the list of each, so that it says as little as it does: “a” alone speaks for no one of them.
/// The languages that the checks don't know are here so as not to be taken for others.
enum TellingWords {
  /// Words of grammar, and the few others that every short message of the kind has.
  static let ofGrammar: [(tag: String, words: Set<String>)] = [
    (
      "en",
      set(
        """
        the a an and or but if so for of to in on at from with by is are was were be been have has had do does did will would can could
        should i you he she it we they me my your our us his her their them this that these those what which who how when where why please
        not about just now new get got more out up here there i'm i'd i'll i've we're we'd we'll we've you're you've it's let's don't u ur
        pls follow following also all any some into over than then as no yes its one back your let know check click see want need love
        great good like make made help free come join don't can't isn't doesn't didn't haven't won't here's there's that's
        they're he's she's what's who's because been after before only very too much many other their really am ever still
        """)
    ),
    (
      "es",
      set(
        """
        el la los las un una y o pero que si en a de del al por para con sin mi mis tu tus su sus te se lo le me nos es son está están muy más
        ya cómo qué cuál cuándo dónde quién aquí hoy nuestra nuestro nuestros nuestras este esta esto eso esa ese no también sobre como quieres
        tienes puedes eres estás hay ser seguirme seguirnos seguir sígueme síguenos visita nuevo nueva mas x les follow porque cuando
        entre desde hasta nosotros usted vosotros ustedes dinos dime mucho todo todos día
        """)
    ),
    (
      "fr",
      set(
        """
        le la les un une des de du et ou mais que qui si en dans sur sous pour par avec sans chez mon ma mes ton ta tes son sa ses votre vos
        notre nos nous vous je tu il elle on est sont êtes suis es très plus ne pas ce cette ces ça se me te moi toi quel quelle quels
        quelles quoi où comment aux au a à y aussi ici près nouveau nouvelle nouvel suivre suivi abonnement svp leur lui même tout tous faire
        fait avez avons avoir être peu bien ligne là follow non oui or but donc comme
        """)
    ),
    (
      "de",
      set(
        """
        der die das den dem des ein eine einen einem einer und oder aber wenn dass für mit von vom zu zum zur auf aus bei beim nach über
        ich du er sie es wir ihr dich dir mich mir uns euch sich mein meine dein deine deinen deinem deiner unser unsere unseren ihre ihren ihnen ist sind war hat
        habe hab hast haben bin bist wird werden kann kannst können nicht kein keine auch noch nur schon mal wie was wer wo wann warum
        welche welcher welches welchen im in am an als so jetzt hier neu neue neues neuer neuen schau rein gern gerne vielen fürs
        folgen follow da sehr man will all also ja bis zurück durch um uhr geht's gibt's
        """)
    ),
    (
      "pt",
      set(
        """
        o a os as um uma e ou mas que se em no na nos nas do da dos das de ao aos à às por para pelo pela com sem meu minha seu sua teu tua
        nosso nossa nossos nossas você vocês te me lhe é são está estão foi não sim muito mais já como qual quais quem quando onde aqui lá hoje
        isso este esta esse essa também novo nova ser tem temos vc pra tbm seguir siga segue follow sobre entre até nós eu ele ela gente quer tudo bem tá meus minhas use ganhe
        """)
    ),
    (
      "it",
      set(
        """
        il lo la i gli le un una uno e o ma che se in a di da su per con tra fra del della dei delle dello al alla ai alle dal dalla nel nella
        nei nelle sul sulla mio mia mie tuo tua tuoi tue suo sua nostro nostra nostri nostre ti ci mi si vi te me è sono sei siamo hai ho
        ha non più molto anche come cosa quale quali quando dove chi perché qui oggi nuovo nuova questo questa follow seguire seguirci
        seguirmi seguici seguimi no sì ne ed ad così fare noi voi
        """)
    ),
    (
      "nl",
      set(
        """
        de het een en of maar als in op aan bij van voor met uit naar om te tot over door is zijn was waren ben bent heb hebt heeft had hebben
        ik je jij jou jouw u uw hij ze zij we wij ons onze me mij mijn hun dit dat deze die er niet geen ook nog wel al hier daar nu wat wie
        hoe waar welke wanneer waarom kan kun kunt zal wil goed nieuwe volgen graag want so
        """)
    ),
    (
      "sv",
      set(
        "och att det är en ett den de som på av för med till från om i du vi jag ni han hon din ditt dina vår vårt våra inte vad hur vem var när vilken vilket har kan ska så men eller också här nu er ser du mig dig oss se"
      )
    ),
    (
      "da",
      set(
        "og at det er en et den de som på af for med til fra om i du vi jeg han hun din dit dine vores ikke hvad hvordan hvem hvor når hvilken hvilket har kan skal så men eller også her nu jer os mig dig vil by over se"
      )
    ),
    (
      "nb",
      set(
        "og at det er en et ei den de som på av for med til fra om i du vi jeg han hun din ditt dine vår vårt våre ikke hva hvordan hvem hvor når hvilken hvilket hvilke har kan skal så men eller også her nå oss meg deg vil over se"
      )
    ),
    ("is", set("og að það er sem á af fyrir með til frá um í þú við ég ekki hvað hvernig hver hvaða en eða líka")),
    (
      "pl",
      set(
        "i w we na z ze do od po za o u się nie jest są to a że czy jak co kto gdzie kiedy który która które ale lub dla przez mnie mi ci cię nas nam my ty ja masz mamy twój twoja twoje nasz nasza też tak bardzo już tylko jaki jaka jakie"
      )
    ),
    (
      "cs",
      set(
        "a i v ve na z ze do od po za o u k s se si je jsou jsi jsem to že jak co kdo kde kdy který která které ale nebo pro mě mi ti vás nás nám my ty já máte máš náš tvůj váš taky jen už jaký jaká jakou kolik ne"
      )
    ),
    (
      "sk",
      set(
        "a aj i v vo na z zo do od po za o u k s sa si je sú ste som to že ako čo kto kde kedy ktorý ktorá ktoré ale alebo pre mi ti vás nás nám my ty ja máte máš náš tvoj váš len už aký aká akú koľko nie"
      )
    ),
    (
      "hr",
      set(
        "a i u na s sa za o od do po iz je su si se što kako tko gdje kad koji koja koje koju ali ili te ne da mi ti vi ja ga nam vam smo ste sam vaš naš tvoj kod već samo li"
      )
    ),
    (
      "sl",
      set(
        "in v na z s za o od do po iz je so si se da kaj kako kdo kje kdaj kateri katera katero ki ali pa ne mi ti vi jaz nam vam smo ste sem vaš naš tvoj pri že tudi"
      )
    ),
    (
      "ro",
      set(
        "și si în in la cu de pe din pentru un o este sunt ești ai are am ce cum cine unde când care nu da mai sau dar tu noi voi eu te ne mă vă al ale a ta tău noastră nostru"
      )
    ),
    (
      "hu",
      set(
        "a az és is egy nem van vagy hogy mi ki mit hol mikor milyen melyik de ha csak már még meg te én ez volt itt"
      )
    ),
    (
      "fi",
      set(
        "ja on ei se että en et ole olet olen mikä mitä kuka missä milloin miten mutta tai kun jos sinä minä me te myös nyt sinun meidän kanssa"
      )
    ),
    ("et", set("ja on ei see et ma sa me te mis mida kes kus kui aga või ka nii oma meie sinu millist")),
    (
      "tr",
      set(
        "ve bir bu da de için ile ne mi mı mu mü nasıl hangi kim nerede değil çok ama veya ben sen siz biz var yok şu o gibi daha"
      )
    ),
    (
      "id",
      set(
        "dan yang di untuk dengan ini itu anda kamu tidak saya kami kita apa siapa mana bagaimana ke dari ada akan bisa juga atau jam berapa"
      )
    ),
    (
      "ca",
      set(
        "el la els les un una i o però que si en a de del al dels als per amb sense meu teu seu nostre nostra et es em ens us és són molt més com què quin quina qui on quan aquí no també any vas fas"
      )
    ),
    (
      "gl",
      set(
        "o a os as un unha e ou pero que se en no na do da dos das de ao á por para con sen meu teu seu noso nosa te me é son está moi máis xa como que cal quen onde aquí non tamén vas"
      )
    ),
    ("lt", set("ir yra kad su į iš ar bet ką kaip kur kas ne tai jūs tu mes aš kokius")),
    ("lv", set("un ir ka ar uz no par vai bet ko kā kur kas ne tas jūs tu mēs es kādas")),
    ("cy", set("a y yr yn i o ac ond ti wyt chi ni fi mae eich pa beth sut ble pwy am")),
    ("ga", set("an na agus is i ar ag tá tú sé mé cá cad conas go do le")),
    ("eu", set("eta da zein nola non zer ez bat zu gu ni duzu dut dugu")),
    ("sq", set("dhe në një është për me nga si ku kush çfarë ti ju ne unë nuk të e i")),
    ("af", set("die 'n en is in van vir met op ek jy ons julle nie wat hoe waar het jou my")),
    ("sw", set("na ya wa kwa ni la za katika una nini vipi wapi")),
    ("tl", set("ang ng sa na mga ka ko mo ba at ay si ano paano saan po")),
    ("vi", set("là và của có không cho với bạn tôi ở một những gì nào đã được")),
  ]

  /// Greetings and thanks, which people borrow from each other's languages: they decide between two, and speak for none alone.
  static let courtesies: [String: Set<String>] = [
    "en": set("hi hello hey hiya dear thanks thank thx cheers welcome congrats morning"),
    "es": set("hola gracias buenas saludos estimado estimada querido querida bienvenido bienvenida"),
    "fr": set("bonjour salut coucou bonsoir merci cher chère bienvenue"),
    "de": set("hallo hi hey danke dank grüezi servus moin merci liebe lieber willkommen grüße salü hoi"),
    "pt": set("olá ola oi obrigado obrigada obg valeu caro cara prezado bem-vindo"),
    "it": set("ciao buongiorno buonasera salve grazie caro cara benvenuto benvenuta"),
    "nl": set("hoi hallo hi hey dag dank bedankt beste welkom"), "sv": set("hej hejsan tack välkommen"),
    "da": set("hej tak velkommen"), "nb": set("hei takk velkommen"), "is": set("sæl halló takk"),
    "pl": set("cześć hej dzięki dziękuję dziękujemy witaj"), "cs": set("ahoj díky děkuji děkujeme"),
    "sk": set("ahoj ďakujem ďakujeme vďaka"), "hr": set("bok hvala"), "sl": set("pozdravljeni hvala živjo"),
    "ro": set("bună salut mulțumesc mulțumim mersi"), "hu": set("szia köszönöm köszönjük köszi"),
    "fi": set("hei moi kiitos"), "et": set("tere aitäh"), "tr": set("merhaba selam teşekkürler"),
    "id": set("halo hai terima kasih"), "ca": set("hola gràcies merci"), "gl": set("ola grazas"),
  ]

  /// Endings and starts that an apostrophe parts from the rest of a word.
  static let elisions: [(tags: [String], starts: [String], ends: [String])] = [
    (["en"], [], ["n't", "'re", "'ve", "'ll", "'d", "'m"]), (["en", "de", "nl", "sv"], [], ["'s"]),
    (["fr"], ["j'", "qu'", "n'", "jusqu'", "lorsqu'", "puisqu'", "aujourd'"], []),
    (["fr", "it", "ca"], ["l'", "d'"], []),
    (["fr", "it"], ["c'", "s'"], []), (["it"], ["dell'", "all'", "nell'", "sull'", "dall'", "un'", "quest'"], []),
  ]

  /// Letters that few languages write, in words that are no names. `und` stands for languages that nothing is known of here.
  static let letters: [(tags: [String], letters: String)] = [
    (["es", "gl"], "ñ"), (["pt"], "ãõ"), (["de"], "ß"), (["fr"], "œ"), (["it"], "ìò"), (["sv", "da", "nb"], "å"),
    (["da", "nb"], "øæ"), (["cs"], "ěřů"), (["sk"], "ľĺŕ"), (["pl"], "łęążźś"), (["hu"], "őű"), (["ro"], "șță"),
    (["tr"], "ğış"), (["und"], "ðþėįųūāēīļņķģđ"), (["cs", "sk", "hr", "sl"], "čšž"),
  ]

  /// Marks that open a question or a call in Spanish, and in the languages that learned it there.
  static let openingMarks = "¿¡"

  private static func set(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
