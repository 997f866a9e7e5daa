/// The words that `NameWords` asks for, in lower case without marks, sorted. Lists of our own.
enum NameWordLists {
  /// Stand before a name; before a single one it is usually a family name.
  static let titles = WordList.set(
    """
    adv advogada advogado ajeng alhaji amb arq avukat avv avvocatessa avvocato barrister capt cllr cmdr col councillor
    cp cpl dame datin datuk dhr dipl dipling docteur doctor dokter doktor dott dottssa dr dra drh drs drssa eng engr er
    fr frau fraulein fru gen geom gov governor haci hajah haji hajj hajjah herr hj hon imam ing inz ir judge judr
    justice ks lcp lic lt madame mademoiselle mag maitre maj maulana md me med meneer mevr mevrouw mgr mgra mister mlle
    mme moh mohd monsieur mr mrs ms mtra mtro mudr muhd mvdr mx phdr prof professor profssa pst puan ra rabbi raden rep
    rev reverend rndr sen senator senor senora sgt shaykh sheikh shri signor signora signorina sigra sir smt sr sra sri
    srta syed univ univprof ustadh ustaz uzm др דר د دكتور دكتورة डॉ श्री श्रीमती ড ডা ডাঃ মুহাম্মদ মো মোঃ মোছাঃ মোসাঃ
    মোহাম্মদ মোহাম্মাদ শ্রী
    """)

  /// Go with a given name alone: terms of address, and jobs that people put before their names.
  static let informalTitles = WordList.set(
    """
    actor actress alhaji apostle artist aunt auntie aunty author bapak barber barista blogger bro brother ca
    caricaturist cartoonist chef coach comedian dentist designer developer devops dietitian dj doula drummer engineer
    evangelist farmer filmmaker firefighter florist guitarist hairstylist hajah haji hajj hajjah hj ibu illustrator
    lawyer librarian md miss moh mohd muhd musician nurse nutritionist painter pak paramedic pastor photographer physio
    pilot plumber podcaster poet prophet psychologist rapper realtor recruiter rn shri singer sister smt songwriter sri
    streamer syed teacher therapist trainer translator trucker uncle vlogger writer youtuber মুহাম্মদ মো মোঃ মোছাঃ
    মোসাঃ মোহাম্মদ মোহাম্মাদ
    """)

  /// Stand behind a name.
  static let suffixes = WordList.set(
    """
    acca ba beng bfa bs bsc bsn ca cbe cfa cfp cissp cma cpa cssr dds dmd dphil dpt dvm edd edm esq esquire facs frcs
    frs ii iii iv jd jr kc lcsw llb llm lmft ma mba mbe md meng mfa mp mpa mph ms msc msw np obe ocd ofm ofmcap op osb
    osf pa pe pharmd phd pmp psyd pt qc rd ret rn rsm sdb shrm sj sr svd usa usaf usmc usn
    """)

  /// Of the suffixes, those of Christian orders.
  static let orders = WordList.set("cssr ocd ofm ofmcap op osb osf rsm sdb sj svd")

  /// End a name: jobs, and the verbs and prepositions of taglines.
  static let roles = WordList.set(
    """
    actor actress analyst animator architect artist at attorney author blogger builds ceo cfo cmo coder codes cofounder
    comedian consultant coo copywriter cpo creator cto dachdecker designer dev developer devrel does economist editor
    engineer entrepreneur evp filmmaker founder freelancer from hacker hiring illustrator immobilienmakler indie
    investor is journalist lawyer likes locksmith loves luthier makes marketer mathematician musician nurse optician
    photographer physicist podcaster producer programmer psychologist qa rapper realtor recruiter reporter researcher
    runs says scientist singer solopreneur songwriter speaker sre strategist streamer student svp teacher teaches
    therapist trainer tweets ui ux vp wants was who works writer writes youtuber
    """)

  /// Parts of the names of companies, clubs, media and places.
  static let organisations = WordList.set(
    """
    ab abbigliamento abogados academy accountancy accountants accounting advertising advocacia aesthetics afc africa ag
    agencies agency ai air airlines airport airways alliance america amplifiers analytics antiques anwalte api
    apothecary apotheke app apparel apps aps architectes architects architecture architekten architektur architetti
    architettura arena army arquitectos arquitectura arquitetos arquitetura arredamenti arredi as asesores asesoria
    asia asociacion associacao associates association associazione auctioneers auctions auto autohaus automobiles
    automotive autos aviation avocats backerei bageri bakery bakkerij band bank banking bar barbering barbers
    barbershop baumarkt baumschule beauty bibliothek bicycles bijoux bikeshop bistro blockchain bloemen blumen bodega
    bodegas boekhandel bokhandel bookbinding bookkeeping books bookstore boulangerie boutique brand brands brasserie
    brauerei brewery brewing bridal buchhandlung builders burger burgers butik bv cabinetry cafe cafeteria calcados
    calzature cantina capital care careers carpentry catering center centre ceramica ceramiche ceramics cf chain
    channel chateau chiropractic chocolates choir chronicle church cidery city clinic clinica clinics clothing cloud
    club clubs co coaching coalition coffee coiffure coin coins colegio collective college commission committee
    communities community companies company confectionery confeitaria conference construction consulate consultancy
    consultants consulting consultores consultoria coop cooperative corp corporation cosmetics cosmetique cosplay
    council county couriers creamery cruises crypto customer cycles dao data decoracao decoracion decorating decorators
    decorazioni defi deli dental dentistry department dept dermatology digital diner distillers distillery distilling
    domaine drywall eatery ecole editions editora edizioni eglise electric electrical electronics elektrotechnik
    embassy energy engineering entertainment equestrian equity ergotherapie escola escuela estate estates estetica
    estilistas europe event events exchange expo exports eyewear fabrics factory fahrrader fahrschule farm farmacia
    farms fashion fc federation fencing ferreteria festival feuerwehr film films finance financial fire fisioterapia
    fitness flooring floral florals floristeria florists fondation fondazione food foods footwear force forex forlag
    fotografia fotografie fotografos foundation fragrances friseur fromagerie fund fundacao fundacion fundacja funds
    gallery games gaming garage garden gardens garten gartenbau gartnerei gasthaus gasthof gazette gelateria gelato
    gemeinde gestoria gioielleria gioielli glassworks global gmbh government govt grill group groups grundschule
    guitars gym gymnasium handel harbor harbour haulage haustechnik headquarters health healthcare help helpdesk herald
    hiring hochschule hofladen holdings homes hospital hostal hosting hotel hotels house hq hub hvac iglesia igreja
    immobiliare immobilien immobilier imoveis imports inc incorporated industrial industries initiative inmobiliaria
    inn inneneinrichtung institute institution instituto instruments insurance interieurs interiores international intl
    investment investments io ironworks jewelers jewellery jewelry jobs joias joinery journal joyas joyeria kanzlei
    kapsalon kebab kebabs kennels keramik kg kinesitherapie kirche kitchen kk knitwear konditorei ksiegarnia kuafor lab
    laboratory labs landscapes landscaping league leatherworks letterpress lettings librairie library libreria limited
    lingerie live livraria llc llp lls locksmiths lodge logistics logopadie loja lojas lokanta lounge ltd luthiers mag
    magaza magazine mags makelaardij malerbetrieb mall manufacturing market marketing markets markt mart media medical
    menswear metallbau metalworks metzgerei millinery ministries ministry mobel moda mortgages mosque motor motorcycles
    motors moveis muebles museum music naturheilpraxis navy negozio network networks news newspaper nft nfts noticias
    nutricion nv observer odontologia official online optica optical opticians optics optik optika optique optometry
    orchester orchestra orthodontics orthodontie osteopathie osteria ottica outfitters outlet oy padaria painters
    palace panaderia panificio parfumerie parfums park parks parliament partners partnership party pasteleria
    pasticceria patisserie paving peluqueria peluqueros percussion periodico pharma pharmacie pharmacy photographie
    photography photos physiotherapie physiotherapy pianos pictures piekarnia pizza pizzeria plasterers plastering
    plaza plc pllc plumbing podcast podiatry police post pottery power praxis press printers printing production
    productions products program project projects properties property protocol psicologia psychotherapie pte pty pub
    publishers publishing pvt radio realestate realtors realty rechtsanwalte records recruitment reisebuero reisen
    rentals rescue resort resorts restauracja restaurant restaurante restaurants retail revista ristorante roasters
    roofers roofing ropa roupas sa salon salons sarl sas sc schmuck school schools schreinerei schule scuola security
    service services shawarma shipping shop shops show skincare sklep slagerij society software solar solutions spa
    space spaces spielzeug sport sports srl stables stadium staffing station stationers stationery steakhouse
    steuerberatung stichting stiftung store stores studio studios summit supplies supply support swap swimwear systems
    szkola tailoring tailors talent taqueria tatouage tattoo tattooing tattoos tatuajes tavern team teams tech
    technologies technology television temple textiles theater theatre tienda times tischlerei token tour tourism tours
    tower towers traders trading traiteur transport trattoria travel travels tribune trucking tv tyres ug uk union
    united universidad universidade universita universitat universite university upholstery usa ventures verein verlag
    versand versicherung vetements veterinary viagens viaggi viajes vineyards vinos vins violins viticoltori voyages
    wallet warung wear web weingut werkstatt wholesale wineries winery winkel womenswear woodworking woodworks works
    workshop worldwide yoga zapateria zapatos zeitung
    """)

  /// Parts of slogans, of names of things and of user names.
  static let things = WordList.set(
    """
    abuse account addict adhd admin adventure adventures album albums alert alerts allah always amazing amazon android
    angel angels angry animals anime anniversary anon anonymous answer answers anxiety ape apes apocalypse apple apples
    archive archives armor armour army art arts artwork attorneys autism autumn award awards awesome babies baby bacon
    bag bagel bagels bags ballet banana barbz baseball basketball batteries battery bbq beach bear bears beast beer
    berries berry best bet bets betting bible big bike bikes billionaire biology bird birds birthday bitcoin black
    blessed blessing blog blue board boat boats bond bonds boots boss boxing boy boys bread breaking brick bricks
    briefing bro btc budget budgets bull bullet bulletin bullets bulls business businesses butter cable cables cake
    cakes camera cancer candle candles candy canvas car carbon card cardano cards career carnival carpet carpets carrot
    cars cash casino cat cats celebration celebrations celtics ceremony chair chairs chatgpt cheap cheese chemistry
    cherry chess chicken chief chocolate christ chronicles church cinema circus city client climate clown coal coconut
    code coding cold comedy comic comics commerce compost concert concerts concrete confession confessions conservation
    convention conventions cook cookies cooking cool copper cosmic cosmos costume costumes cotton court courts cowboys
    craft crafts crazy cream credit crime crimes crystal crystals curry curtain curtains customer cyber cycling dad
    daddy dads daily dance dancer dancers dancing dark day days deal deals debt decor degen democracy demon denim
    depression design designs dessert desserts devil diamond diamonds diaries diary diet digest dinosaur discount
    discounts diversity doctor doctors dodgers dog doge dogecoin dogs doll dollar dollars dolls donut donuts door doors
    dragon drama drawing dream dreamer dreams dress dresses drill drive driver drug drugs eagle eagles earth ecommerce
    economics edits education egg eggs empire engine engines episode episodes equality essay essays eth ethereum
    evening everyone expert fable fables facebook fact facts faith fake fall family fan fans ferrari fiction fire first
    fish flower flowers football forest forever fortnite frame frames freak free freedom freelance fresh fruit fruits
    funnel funnels funny furniture galaxy gamer gamers garlic gas geek gem gems genius gentleman ghost giants girl
    girls glass god goddess gold golden golf google gospel grapes grass great green grind growth guest guide guides gun
    guns guru guy guys hacker hackers hacks hair hammer happy hat hate hats hawk hawks headlines heaven hell helm herb
    herbs hero hidden history hockey hodler home honda honey hope hornets horse horses hot human humans humor hunter
    hunters hustle hustler hydro ice idea ideas ink insider inspiration instagram interior interiors iphone iron island
    jam jamming jams java javascript jesus jets jewel jewels job joke jokes journey juice junkie justice kart keto kid
    kids killer king kingdom kings kitchenware kitty knicks knife lab ladies lady lakers lambo lamp lamps lashes last
    law lawyers lazy lead leads leaf learn learning leather leaves legal legend legends lego lemon lemons letter
    letters liberty library light lightning lime linen linux lion lions litecoin literature little loan loans lord
    lottery love lover lovers luck lucky lyrics machine machines maga magic makeup mama man manga mango mangoes maniac
    master math medicine mega melody melon member meme memes men merch metal metals mets microsoft migrants milk
    millionaire mindset minecraft mini mixtape mom mommy moms money monster monthly mood moon moonlight morning
    motivation mountain mountains movie movies mum mums mystery myth myths nails name names nation necklace nerd nerds
    netflix nets neural never new newsletter night nights ninja nintendo nissan nobody noodles novel novels now nuclear
    null nurse nurses nutrition ocean offer offers oil onion only openai opera opinion opinions option options orange
    packers page paint paints pancake pancakes papa paper papers parade parties party pasta patient patients patriot
    patriots payment payments payroll peace pearls pen pencil pens people pepper perfume person pesto pet pets
    philosophy photo physics pic pics pie pies pill pills pink pipe pipes pirate plane planes planet plant plants
    plastic platinum player players playlist playstation poem poems poetry pokemon poker police policy politics
    polkadot pollution porsche poster posters potato potatoes prayer print prints prison private problem problems
    profit profits protein psychology pump pumps puppet puppy pure purple purse puzzle puzzles python quantum queen
    queens question questions quiz quote quotes racing raiders rain rainbow ramen rant rants rate rates ravens real
    recap recipe recipes recovery recycling red refugee refugees rehab remote report reports republic rescue resist
    review reviews rice rich riddle rights ring rings ripple river road roblox robot robots rocket rockets roof roofs
    roundup rubber runner runners running rust sad salad salary sale sales salsa salt samsung samurai sandwich
    sandwiches sarees sauce sauces sausage saving savings science sea season seasons secret secrets seed seeds seo
    series shelter shield ship ships shirt shirts shoe shoes shopify silk silver skate sketch sketches skill skills
    skin skincare sky slayer small snack snacks sneaker sneakers snow soap sober soccer socks sofa soil solana soldier
    solution someone song songs soul soundtrack soup space spice spirit spotify spring stamp stamps stans star stars
    startup startups state states stats steak steel steelers sticker stickers stock stockpile stocks stoneware stories
    storm story street success sugar summary summer sun sunshine super surf surfer sushi swifties sword szn table
    tables taco tacos tale tales tax taxes tea tee tees tennis tesla test testing theatre therapist therapy thought
    thoughts thunder tiger tigers tiktok tile tiles tips today tofu tomato tomatoes tomorrow tool tools top tour town
    toy toyota toys tracker trader traders traffic trailer trailers train trains tree trees tricks trivia truck trucks
    true truth twitch ultra unicorn universe unknown update updates user username vaccine valve vampire vegan vet vibe
    vibes victims video videos village vip virus vitamins vodka vote votes waffle wallet war warrior warriors waste
    watch watches water wealth weapon weapons weather website wedding weddings weekly wellness whale whiskey white wild
    wildlife wind window windows wine wines winter wire wires witch wizard wolf wolves woman women wood wordpress work
    world xbox yankees yellow youtube zelda zombie
    """)

  /// Worn by few, and otherwise parts of stage names and brands.
  static let ranks = WordList.set(
    """
    baron big boss captain chairman chief commander count countess daddy doc duchess duke emperor father general god
    goddess king lady lil lord major mama maman master mayor minister mother old papa pope president prince princess
    queen saint santa sergeant virgin young
    """)

  /// Small words inside family names.
  static let particles = WordList.set(
    """
    al bin da das de degli dei del della den der di do dos du e el i ibn la las le lo los san st ten ter van von y zu
    zum zur
    """)

  /// Those of nine in ten Vietnamese, who put them first at home and often last abroad.
  static let vietnameseFamilyNames = WordList.set(
    "bui dang dao dinh do doan duong ha ho hoang huynh lam le ly mai ngo nguyen pham phan tran trinh truong vo vu")

  /// "And" in languages where a family name has it seldom: between two given names it joins two people.
  static let smallJoiners = WordList.set("y e i en och og ve ja si")

  /// What fan accounts put behind a star's name: "Ada Lovelace Brasil".
  static let fanTails = WordList.set(
    """
    argentina australia austria bangladesh belgium bolivia brasil brazil bulgaria canada chile china colombia croatia
    czechia denmark deutschland ecuador egypt england espana finland france germany ghana greece holland hungary india
    indonesia iran iraq ireland israel italia italy japan kenya korea latam latino malaysia mexico morocco muse
    netherlands nigeria norway pakistan panama paraguay peru philippines poland polska portugal romania russia serbia
    spain sweden switzerland taiwan thailand turkey turkiye uk ukraine uruguay usa venezuela vietnam
    """)

  /// Of those, the ones that end a name behind another given name: "Anna Sophie Holland".
  static let countriesThatAreNames = WordList.set("england france holland ireland israel portugal")

  /// Family names that rather are a shop's trade behind a given and a family name: "Ada King Kitchens".
  static let familyNamesThatAreTrades = WordList.set("caves couture kitchens vineyard")

  /// Virtues and wishes that are given names in Nigeria, Ghana, Zimbabwe, South Africa and around.
  static let virtues = WordList.set(
    """
    beauty bright brilliant endurance fortune gift givemore glory godfrey godswill goodluck goodness happiness
    innocent knowledge learnmore loveness lovemore lucky marvellous marvelous memory miracle perfect perpetual pleasure
    praise precious progress promise prosper prosperity quality talent testimony treasure trust victor wisdom
    """)

  /// In the languages in which people put them beside their names.
  static let pronouns = WordList.set(
    """
    all any el ela ele eles ella elle elles ellx elu em er ey han he hem hen her hers hij him hir his hon hun iel ihm
    ihr il it its lei loro lui on ona oni she sie theirs them they xe xem xir ze zir él
    """)

  /// What follows "Abdul", servant of: the Merciful, the Noble, …
  static let names99 = WordList.set(
    """
    allah azeem azeez azim aziz barr baset basit fattah gani ghaffar ghafoor ghani hadi hafeez hafiz hakeem hakim
    haleem halim hameed hamid haq hay ilah jabar jabbar jalil kabeer kabir kader kadir kareem karim khaliq lateef
    latif majeed majid malek malik mateen matin moneim muhsin mumin nasir nasser qader qadir qayyum quddus raheem
    rahim rahman raouf rasheed rashid rauf razak razzaq rehman salam samad sattar shakur wadud wahab waheed wahhab
    wahid wakil
    """)

  /// Marks that nobody puts beside their own name.
  static let impersonalWords = WordList.set(
    """
    automated bot bots commentary fanaccount fanbase fanpage official officiel offiziell oficial parodia parody satire
    unofficial
    """)

  /// Small words that no name has.
  static let phraseWords = WordList.set(
    """
    a about again all am any are as ask avec be been both build building but buy by can cant con could die doing done
    dont down each ein eine every find follow for fur get give gli going gone got had has have he hello her here hey
    hi his how i if il im in into it its join just keep las learn les let lets like lo made make making me might mit
    more most must my need not of off on once or our out over para per please por pour read said sans save say sell
    shall she should sin some stop team tell than thank thanks that the their them then there these they think this
    those to too under up us very want was we welcome were what when where which who why with without would write yes
    you your
    """)

  /// Of those, the ones that end names in Turkey, Vietnam, China and among the Hmong, behind a given name.
  static let phraseWordsThatAreNames = WordList.set("an can do he her le lo my so than to you")

  /// Family names that are rather parts of names of media, goods and places behind a given name: "Emma Daily".
  static let publicationWords = WordList.set(
    """
    beach books cable card center channel craft daily deal gallery market new press station stock store street tower
    towers
    """)

  /// Words for plants, metals, weather and a few things that many bear as their family name, too: ranks 4,000 to 9,000 of
  /// the 1990 census of the United States (see FamilyNamesData.swift). Without goods and brands, which name shops.
  static let familyNamesThatAreThings = WordList.set(
    """
    armour copper forest frame grass luck mountain plant roof stamp steel storm sun
    """)

  /// Words for things that are family names, but sooner what someone called by a rarer given name sells or makes.
  static let goods = WordList.set(
    "boss cherry cotton curry diamond doll fish flowers hacker lemon lemons pepper silver stamps")

  /// Given names that are words as well, although the list of English words lacks them.
  static let givenNamesThatAreWords = WordList.set(
    "april august beryl celesta jasmine jasper june margarita max myrtle noel pinky tad wolfram yogi")

  /// Given names that the list of English words has, or has a basic form of, but that nearly always are a person's.
  static let givenNamesAboveAll = WordList.set(
    """
    aisling aled ameer amir anis arely ashly bob carly carol charly chuck curt denes denys derrick don eddy gene
    gilles gunes hamed harry innes ken liis loring mads marely maria marly matt mike nick niles nils oded peter
    prys rashed sakis sayed sue suely tamer thies victor waverly
    """)

  /// What places that are called after a family end in: "Jackson Hole".
  static let landscapes = WordList.set(
    """
    bay bluff bluffs bridge canyon corner corners creek crest crossing dale dam fall falls field fields forest grounds
    grove heights hill hills hole hollow island lake lakes lane manor marsh meadow meadows mill mills mount mountain
    orchard park pass place plain plains point pond ponds port prairie ranch range ridge river rivers road rock rocks
    shore shores sound spring springs square station street summit terrace valley view village walk way wells wood
    woods yard yards
    """)

  /// Given names that brands, characters and places bear as often as people, without being words.
  static let givenNamesOfBrandsAndPlaces = WordList.set(
    """
    adelaide alexa alexandria aria armani asia astra audi augusta aura aurora austin bella bentley bobo brisbane
    carolina catalina chanel charlotte chelsea cheyenne coco cosmo dakota devon dior dora eden elmo fendi florence
    ford geneva georgia gucci india indiana ireland israel jamaica jordan kenya kia kiki koko lexus lincoln lola
    lotus lourdes lulu luxe macy madison maxi mercedes milan mimi momo montana nala nestor nike nikita odessa otto
    paris petra phoenix porsche prada regina rio roma roxy salem savannah selma sidney siena sierra siri stella
    sydney terra tesla trinity valencia venus verona victoria vida vienna virginia vita zara zelda zeus
    """)

  /// Family names that are words for institutions, and so frequent that any given name decides.
  static let familyNamesOfInstitutions = WordList.set("brand park post power temple")

  /// Words for organisations that are also family names so frequent that a common given name before them decides.
  static let familyNamesOfOrganisations = WordList.set("brand church park parks post power temple")

  /// Companies and places that are called after a person, set phrases that begin like a name, and characters whose
  /// names many accounts borrow.
  static let notPeople: Set<String> = [
    "alan turing institute", "alfa romeo", "alice springs", "allen edmonds", "amber alert", "ann summers",
    "ann taylor", "art house", "arthur andersen", "aston martin", "aunt jemima", "bart simpson", "bella italia",
    "bella napoli", "ben jerry", "ben jerrys", "ben sherman", "betty crocker", "bill board", "bobbi brown",
    "bruce wayne", "buena vista", "calvin klein", "carl jr", "carlton draught", "charles schwab", "charlotte russe",
    "charlotte tilbury", "christian dior", "clark kent", "crystal meth", "crystal palace", "davis cup",
    "dolly varden", "dom perignon", "don bosco", "don corleone", "don draper", "don julio", "don quijote",
    "don quixote", "donna karan", "dow jones", "dr phil",
    "dwight schrute", "eddie bauer", "edward jones", "eli lilly", "elizabeth arden", "emily in paris",
    "eric cartman", "ernst young", "estee lauder", "fannie mae", "farmer john", "forrest gump", "franklin covey",
    "fred perry", "freddie mac", "gene pool", "ginger ale", "ginger beer", "giorgio armani", "goldman sachs",
    "grace period", "hannah montana", "harley davidson", "harry potter", "harvey nichols", "hello kitty",
    "holly jolly", "homer simpson", "hugh mungus", "hugo boss", "ivy league", "jack daniel", "jack daniels",
    "jack frost", "jack pot", "jack russell", "jack wills", "jack wolfskin", "james bond", "jasmine rice",
    "jean paul gaultier", "jessica rabbit", "jim beam", "jimmy choo", "john deere", "john lobb", "john wick",
    "johnnie walker", "johns hopkins", "jon snow", "jordan valley", "jose cuervo", "jp morgan", "justin case",
    "karen millen", "kate spade", "lara croft", "laura ashley", "laura mercier", "linda vista", "lisa simpson",
    "louis vuitton", "luke skywalker", "maine coon", "marc jacobs", "marge simpson", "marie curie", "mario kart",
    "mary jane", "mary kay", "max headroom", "max mara", "max payne", "max planck institute", "melissa doug",
    "mercedes benz", "merrill lynch", "michael kors", "mike hunt", "mona lisa", "morgan stanley", "morty smith",
    "olive garden", "olive oil", "oscar mayer", "patrick bateman", "penny lane", "penny stocks", "peter griffin",
    "peter rabbit", "ralph lauren", "remy martin", "rick sanchez", "roger rabbit", "roland garros", "ron swanson",
    "rose garden", "rose hill", "rose water", "rosetta stone", "ruby tuesday", "russell group", "ryder cup",
    "ruth chris", "sallie mae", "sally beauty", "sally hansen", "sandy beach", "sandy hook", "sara lee", "saul goodman",
    "sierra leone", "sierra nevada", "simon says", "stanley cup", "stella artois", "super mario", "susan g komen",
    "ted baker", "tim hortons", "tommy bahama", "tommy hilfiger", "tony soprano", "tony stark", "tory burch",
    "tyler durden", "uncle ben", "uncle bens", "uncle sam", "vera bradley", "victoria falls", "victoria secret",
    "victorias secret", "virgin mary", "virginia beach", "vivienne westwood", "walter white", "wells fargo",
    "will power", "william hill", "yves saint laurent",
  ]
}
