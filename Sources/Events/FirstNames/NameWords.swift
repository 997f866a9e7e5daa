/// The words that stand around personal names, and those that show there is none. Lists of our own.
enum NameWords {
  static func isTitle(_ word: String) -> Bool { titles.contains(bare(word)) || informalTitles.contains(bare(word)) }

  /// Titles that go with a given name alone: "Chef Maria", but "Dr Smith".
  static func isInformal(_ title: String) -> Bool { informalTitles.contains(title) }

  static func isSuffix(_ word: String) -> Bool { suffixes.contains(bare(word)) }

  static func isOrganisation(_ word: String) -> Bool { organisations.contains(bare(word)) }

  static func isThing(_ word: String) -> Bool { things.contains(bare(word)) }

  /// A rank or role that isn't worn as a title by people at large: "King James", "Lady Gaga", "Mother Teresa".
  static func isRank(_ word: String) -> Bool { ranks.contains(bare(word)) }

  static func isPhrase(_ word: String) -> Bool { phraseWords.contains(bare(word)) }

  static func joinsPeople(_ word: String) -> Bool {
    ["&", "and", "+", "und", "et", "x", "×", "n'"].contains(bare(word))
  }

  /// A job or a preposition that ends the name: "Jamie CEO", "Jamie from Acme".
  static func startsTagline(_ word: String) -> Bool { roles.contains(bare(word)) }

  static func isPronouns(_ word: Substring) -> Bool {
    let parts = word.lowercased().split(separator: "/").map(String.init)
    return parts.count > 1 && parts.allSatisfy { pronouns.contains($0) }
  }

  /// A mark that nobody puts beside their own name, wherever it stands.
  static func impersonal(in text: String) -> String? {
    text.split { !$0.isLetter && $0 != "'" }.first { impersonalWords.contains(bare(String($0))) }.map(String.init)
  }

  /// Small words inside family names: "van Gogh", "de la Renta".
  static func isParticle(_ word: String) -> Bool { particles.contains(bare(word)) }

  /// A company or place whose name reads like a person's.
  static func called(_ words: [String]) -> String? {
    let whole = words.map(bare).joined(separator: " ")
    return notPeople.contains { whole == $0 || whole.hasPrefix($0 + " ") } ? words.joined(separator: " ") : nil
  }

  /// Begin a tagline. The hyphen does so only between spaces.
  static let separators: Set<Character> = [
    "|", "•", "·", "–", "—", "/", "\\", "@", ",", "，", "、", ";", ":", "：", "~", "»", "›", ">", "<", "=", "*", "^", "¦",
    "│", "┃", "｜",
    "―", "‣", "∙", "●", "→", "★", "☆", "…",
  ]

  /// Not in names of people.
  static let refusedSigns: Set<Character> = ["!", "?", "#", "$", "€", "£", "%", "_", "™", "®", "©", "¡", "¿", "₿"]

  static let aliases: Set<String> = [
    "aka", "a.k.a", "a.k.a.", "aka:", "alias", "fka", "f.k.a.", "née", "nee", "né", "formerly",
  ]

  private static let pronouns: Set<String> = [
    "he", "him", "his", "she", "her", "hers", "they", "them", "theirs", "it", "its", "any", "all", "ze", "zir", "xe",
    "xem", "xir", "hir",
    "ey", "em", "elle", "elles", "il", "iel", "ella", "él", "el", "elles", "ele", "ela", "er", "ihm", "sie", "ihr",
    "hen", "hij", "hem",
  ]

  /// The 99 names that follow "Abdul": servant of the Merciful, the Noble, …
  static let names99: Set<String> = [
    "rahman", "rehman", "raheem", "rahim", "karim", "kareem", "aziz", "azeez", "malik", "malek", "hamid", "hameed",
    "wahab", "wahhab",
    "qadir", "qader", "kadir", "kader", "latif", "lateef", "rashid", "rasheed", "salam", "samad", "majid", "majeed",
    "ghani", "gani",
    "hakim", "hakeem", "jabbar", "jabar", "nasser", "nasir", "halim", "haleem", "razak", "razzaq", "rauf", "raouf",
    "ghafoor", "ghaffar",
    "basit", "baset", "fattah", "hadi", "haq", "hay", "jalil", "khaliq", "matin", "mateen", "moneim", "mumin", "muhsin",
    "qayyum", "quddus",
    "sattar", "shakur", "wadud", "wahid", "waheed", "wakil", "hafeez", "hafiz", "allah", "ilah", "azim", "azeem",
    "barr", "kabir", "kabeer",
  ]

  private static func bare(_ word: String) -> String {
    Letters.folded(word).filter { $0.isLetter || $0 == "&" || $0 == "+" || $0 == "×" }
  }

  private static func words(_ list: String) -> Set<String> { Set(list.split { $0.isWhitespace }.map(String.init)) }

  private static let titles = words(
    """
    cllr councillor dr doctor prof professor mr mister mrs ms mx sir dame rev reverend hon sen senator rep gov governor capt lt col gen sgt maj cpl cmdr
    judge justice amb eng engr ing arq adv lic dipl herr frau mme mlle dott dottssa drs ir er dra sra sr srta senor senora shri sri
    smt md mohd muhd moh haji hajj hj sheikh shaykh syed mag univ ustadh ustaz maulana rabbi imam fr د دكتور دكتورة דר डॉ श्री श्रीमती д-р
    """)

  private static let informalTitles = words(
    """
    chef coach dj pastor miss auntie aunty uncle brother sister teacher nurse md mohd muhd moh syed haji hajj hj shri sri smt
    """)

  private static let suffixes = words(
    """
    jr sr ii iii iv phd dphil md mba cfa cpa cfp esq esquire rn bsn np pa dds dmd jd llb llm msc bsc ba ma bs ms beng meng pmp obe mbe cbe
    mp qc kc frs pe dvm edd psyd lcsw lmft pharmd cissp pt dpt ret usn usmc usaf usa facs frcs mph mpa mfa bfa edm rd ca cma acca shrm msw
    """)

  private static let roles = words(
    """
    ceo cto cfo coo cmo cpo vp svp evp founder cofounder engineer developer dev designer writer author artist photographer producer marketer
    coder programmer consultant entrepreneur investor analyst economist journalist reporter editor actor actress singer songwriter musician
    rapper comedian speaker trainer blogger podcaster youtuber streamer lawyer attorney realtor physicist mathematician scientist
    researcher student architect filmmaker illustrator animator freelancer copywriter strategist recruiter from at is was wants writes
    builds loves makes codes does tweets says who hiring
    """)

  private static let impersonalWords = words(
    "official officiel oficial offiziell bot bots parody parodia satire unofficial fanpage fanaccount fanbase automated commentary"
  )

  private static let organisations = words(
    """
    inc incorporated co corp corporation company companies ltd limited llc llp plc gmbh ag ug kg sa sas sarl srl spa bv nv oy ab as aps pty
    pte pvt kk labs lab laboratory studio studios agency agencies group groups holdings partners partnership associates consulting
    consultants consultancy solutions services service systems technologies technology tech software digital media marketing advertising
    ventures capital equity investments investment bank banking finance financial insurance fund funds foundation institute
    institution university college school academy schools council committee commission ministry department dept embassy consulate
    government govt city county parliament party union federation association society club clubs team teams league fc cf afc sc united
    church ministries ministry temple mosque museum gallery theatre theater library hospital clinic clinics dental medical pharmacy health
    healthcare hotel hotels resort resorts restaurant restaurants cafe coffee roasters bakery brewery brewing bar pub grill kitchen pizza
    pizzeria burger burgers foods food catering farm farms shop shops store stores boutique market markets mart outlet supply supplies
    wholesale retail trading traders imports exports logistics transport shipping airlines airways air motors motor auto autos automotive
    garage rentals realty properties property estate estates homes construction builders plumbing roofing electric electrical electronics
    energy solar power engineering industries industrial manufacturing products brands brand apparel clothing wear fashion jewelry jewellery
    jewelers cosmetics beauty salon spa barbers barbershop fitness gym yoga sports sport gaming games entertainment records music band
    orchestra choir radio tv television channel network networks news newspaper magazine mag mags journal press publishing books bookstore times
    herald gazette tribune chronicle observer post podcast show pictures films film productions production photography photos events event
    conference summit festival expo community communities collective cooperative coop alliance coalition initiative project projects program
    hq headquarters support helpdesk help customer care jobs careers hiring recruitment staffing talent crypto token coin coins dao nft nfts
    defi protocol exchange wallet blockchain chain swap intl international global worldwide usa uk america europe asia africa
    ai io app apps api cloud data analytics security hosting web online live official hub centre center space spaces factory workshop works
    house lounge garden gardens park parks palace harbor harbour mall plaza tower towers inn lodge travel travels tours tour tourism cruises
    army navy police fire rescue force airport station stadium arena museum
    """)

  private static let things = words(
    """
    king kings queen queens boss chief lord god goddess hero legend beast monster dragon wolf wolves lion lions tiger tigers bear bears bull
    bulls eagle eagles hawk hawks cat cats dog dogs puppy kitty bird birds fish horse horses unicorn dinosaur zombie vampire ghost witch
    wizard ninja pirate samurai warrior warriors soldier hunter hunters killer slayer master guru expert genius geek nerd nerds freak lover
    lovers fan fans addict junkie maniac gamer gamers player players hacker hackers trader traders hodler whale degen ape apes doge moon
    lambo bitcoin btc eth ethereum solana money cash dollar dollars profit profits wealth rich millionaire billionaire hustle hustler grind
    success mindset motivation inspiration quotes quote facts fact memes meme jokes joke humor funny comedy vibes vibe mood dreams dream
    dreamer magic mystery secret secrets story stories tales tale tips tricks hacks guide guides deals deal offers offer sale sales
    discount discounts free cheap best top new daily weekly monthly today now tomorrow forever always never first last only real true truth
    fake fresh pure super mega ultra mini big little small great awesome amazing cool hot cold happy sad angry crazy lazy wild dark light
    black white red blue green pink purple yellow orange golden silver rainbow sky star stars sun sunshine moonlight night nights day days
    morning evening summer winter spring autumn fall rain snow storm thunder lightning fire ice water ocean sea river mountain mountains
    island beach forest tree trees flower flowers planet earth world universe galaxy cosmos space cosmic nation republic kingdom
    empire state states city town village street road home family mom moms mum mums dad dads mama papa mommy daddy baby babies kid kids
    girl girls boy boys guy guys man men woman women lady ladies gentleman people human humans person nobody someone everyone anonymous
    anon user account admin test testing null guest member customer client vip username name names unknown hidden private page blog website
    update updates alert alerts watch report reports review reviews insider weather traffic breaking headlines politics policy law legal
    justice freedom liberty patriot patriots maga resist vote votes democracy peace war love hate hope faith blessed blessing jesus
    christ bible prayer church gospel allah spirit soul angel angels devil demon heaven hell art arts artwork design designs
    crafts craft code coding python javascript java rust linux windows android iphone robot robots cyber quantum neural skills skill
    growth startup startups business businesses commerce ecommerce seo leads lead funnel funnels freelance remote career job work
    learning learn education math science physics chemistry biology history philosophy economics psychology therapy therapist wellness
    recipes recipe cook cooking cookies cake cakes bread tea wine wines beer whiskey vodka juice water chocolate candy sugar spice honey
    bike bikes cycling running runner runners surf surfer skate golf tennis football soccer basketball baseball hockey boxing racing drive
    driver car cars truck trucks train trains plane planes boat boats ship ships rocket rockets camera photo pics pic video videos movie
    movies cinema anime manga comics comic toys toy lego cards card board chess poker casino bet bets betting lottery lucky luck
    stock stocks stockpile payment payments payroll loan loans credit debt tax taxes rate rates bond bonds option options budget budgets saving
    savings salary celebration celebrations convention conventions award awards ceremony anniversary birthday wedding weddings party parties
    carnival parade jam jams jamming helm lab boat armor armour shield sword knife gun guns weapon weapons bullet bullets army
    diary diaries journey adventure adventures chronicles legends myths myth fable fables riddle puzzle puzzles trivia quiz question questions
    answer answers problem problems solution idea ideas thought thoughts opinion opinions rant rants confession confessions review essay essays
    poem poems poetry novel novels fiction comics library literature letter letters newsletter digest bulletin briefing recap roundup summary
    season seasons episode episodes series trailer trailers soundtrack playlist mixtape album albums lyrics song songs melody concert concerts tour
    dance dancer dancers dancing ballet opera theatre drama circus magic clown doll dolls puppet costume costumes makeup nails hair lashes
    skin skincare perfume soap candle candles jewel jewels diamond diamonds crystal crystals gem gems pearls necklace ring rings watch watches
    dress dresses shoe shoes sneaker sneakers boots hat hats shirt shirts tee tees socks bag bags wallet purse leather denim cotton silk linen
    furniture sofa chair chairs table tables lamp lamps decor interior interiors kitchenware carpet carpets curtain curtains paint paints
    paper papers pen pens pencil ink stamp stamps sticker stickers print prints poster posters frame frames canvas sketch sketches drawing
    engine engines machine machines battery batteries wire wires cable cables tool tools hammer drill pump pumps pipe pipes valve steel iron metal
    metals copper silver gold platinum wood glass stoneware plastic rubber concrete brick bricks tile tiles roof roofs door doors window
    seed seeds plant plants herb herbs leaf leaves grass soil compost fruit fruits apple apples banana mango mangoes berry berries cherry
    lemon lime lemons grapes melon coconut potato potatoes tomato tomatoes onion garlic carrot pepper salt sauce sauces soup salad sandwich
    sandwiches taco tacos sushi pesto pasta tofu salsa ramen noodles rice curry chicken bacon steak sausage cheese milk butter cream egg eggs pie pies donut donuts
    bagel bagels waffle pancake pancakes snack snacks dessert desserts vegan keto diet nutrition protein vitamins pill pills drug drugs
    medicine doctor doctors nurse nurses patient patients vaccine virus cancer autism adhd anxiety depression recovery rehab sober
    law lawyers attorneys court courts crime crimes police prison victims abuse rights equality diversity refugee refugees migrants climate
    carbon nuclear oil gas coal wind hydro recycling waste plastic pollution conservation wildlife animals pets pet vet rescue shelter
    hornets cowboys rockets lakers knicks nets hawks celtics dodgers yankees mets giants jets packers steelers ravens raiders
    """)

  private static let ranks = words(
    """
    doc king queen prince princess lord lady saint captain chief boss emperor duke duchess baron count countess mother father pope president
    mayor minister chairman general major commander sergeant santa virgin lil big young old daddy mama papa god goddess angel master
    """)

  private static let phraseWords = words(
    """
    the a an of to in on for with without by your my our their his her this that these those it its im i'm i am are be been was were you we
    they he she me us them not no yes just so if but or as than then too very more most all any some every each both what when where why
    how who which hey hi hello welcome thanks thank please let lets get got give go going gone make making made do doing done don't dont
    can cant can't will would could should must may might shall has have had here there up down out off over under again once into about
    team save stop join follow buy sell learn build building read write think keep find see say said tell ask need want like
    le les des du los las der die das ein eine mit fur pour avec sans por para con sin per il lo gli
    """
  ).subtracting(["will", "may", "see", "go", "an", "du", "do", "so", "le", "des", "das", "der", "so", "los", "no"])

  private static let particles = words(
    "van von der den de da di del della la le el al bin ibn ter ten dos das du san st zu y e i")

  private static let notPeople: Set<String> = [
    "don julio", "remy martin", "dom perignon", "dolly varden", "sierra leone", "sierra nevada", "virginia beach",
    "victoria falls", "carolina panthers",
    "charlotte hornets",
    "buena vista", "linda vista", "corona virus", "mario kart", "jordan valley",

    "morgan stanley", "charles schwab", "calvin klein", "ralph lauren", "hugo boss", "mary kay", "jack daniels",
    "jack daniel",
    "tommy hilfiger", "louis vuitton", "christian dior", "yves saint laurent", "johnnie walker", "jim beam",
    "kate spade", "michael kors",
    "jimmy choo", "marc jacobs", "tom ford", "paul smith", "ted baker", "ben jerrys", "ben jerry", "stella artois",
    "jose cuervo",
    "evan williams", "elizabeth arden", "estee lauder", "bobbi brown", "laura mercier", "victoria secret",
    "victorias secret",
    "vera bradley", "eddie bauer", "tim hortons", "carl jr", "wendys", "harley davidson", "aston martin",
    "mercedes benz",
    "alfa romeo", "goldman sachs", "merrill lynch", "edward jones", "raymond james", "john deere", "john lewis",
    "stanley black",
    "eli lilly", "ernst young", "sally hansen", "sally beauty", "martha stewart living", "rosetta stone",
    "betty crocker",
    "oscar mayer", "uncle ben", "aunt jemima", "dr pepper", "captain morgan", "arthur andersen",
  ]
}
