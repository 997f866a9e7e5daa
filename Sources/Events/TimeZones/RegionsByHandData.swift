// What people call the states, regions and countries that they live in. Collected by hand, from general knowledge.

extension PlacesData {
  /// A line for each country or state and zone: its code, the zone, the names. With `+` before it a name means the region wherever it stands
  /// alone, although a city has it, too.
  static let regionsByHand: StaticString = """
    IN Asia/Kolkata tamilnadu|kashmir|jammu & kashmir|goa|delhi ncr|delhi-ncr|hindustan|orissa|south india
    IN Asia/Kolkata north india|northeast india|north east india|bharat varsh
    GB Europe/London yorkshire|west yorkshire|south yorkshire|east yorkshire|essex|devon|cornwall|somerset
    GB Europe/London wiltshire|hampshire|berkshire|buckinghamshire|bedfordshire|northamptonshire|shropshire
    GB Europe/London cheshire|merseyside|greater manchester|west midlands|east midlands|tyne and wear|teesside
    GB Europe/London tyneside|northumberland|lincolnshire|rutland|herefordshire|monmouthshire|gwent
    GB Europe/London south glamorgan|pembrokeshire|gwynedd|anglesey|ynys mon|powys|ceredigion|carmarthenshire
    GB Europe/London scottish highlands|fife|ayrshire|lanarkshire|midlothian|east anglia|home counties
    GB Europe/London the home counties|cotswolds|the cotswolds|lake district|the lake district|peak district
    GB Europe/London isle of wight|isle of skye|isle of lewis|shetland|county durham|co durham|north wales
    GB Europe/London south wales|west wales|mid wales|cymru|brighton & hove|sussex|brighton and hove
    GB Europe/London the midlands|midlands uk|west country|the west country|north of england|north west england
    GB Europe/London north east england|south west england|south east england|greater london
    GB Europe/London the north of england|bristol & bath|county down|co down|county antrim|co antrim
    GB Europe/London lincs|lancs|notts|leics|northants|wilts|hants|berks|bucks|beds|herts|cambs|oxon|glos|worcs|staffs
    GB Europe/London angus scotland|argyll|argyll and bute|argyll & bute|dumfriesshire|inverness-shire|perthshire
    GB Europe/London perth & kinross|stirlingshire|highlands scotland|moray|orkney|orkney islands|caithness|sutherland scotland
    GB Europe/London +kent|norfolk|suffolk|surrey|tyne & wear|highland scotland
    MO Asia/Macau macau
    VI America/St_Thomas usvi
    GF America/Cayenne guyane
    BL America/St_Barthelemy st barts|st barth|saint barth
    GB Europe/London clwyd|dyfed|flintshire|denbighshire|conwy|wrexham wales|county londonderry|co londonderry|county derry
    GB Europe/London county armagh|co armagh|county tyrone|co tyrone|county fermanagh|co fermanagh|caledonia
    IE Europe/Dublin county cork|co cork|county dublin|co dublin|county kerry|co kerry|county mayo|co mayo
    IE Europe/Dublin county galway|co galway|county clare|co clare|county kildare|co kildare|kildare
    IE Europe/Dublin county kilkenny|co kilkenny|kilkenny|county limerick|co limerick|county tipperary
    IE Europe/Dublin co tipperary|county waterford|co waterford|county wexford|co wexford|county wicklow
    IE Europe/Dublin co wicklow|county meath|co meath|county louth|co louth|county donegal|co donegal
    IE Europe/Dublin county sligo|co sligo|county cavan|co cavan|county monaghan|co monaghan|county roscommon
    IE Europe/Dublin co roscommon|roscommon|county leitrim|co leitrim|county longford|co longford
    IE Europe/Dublin county westmeath|co westmeath|county offaly|co offaly|county laois|co laois|county carlow
    IE Europe/Dublin co carlow|munster ireland|connacht|west of ireland
    US-NY America/New_York nys|ny state|new york state|upstate ny|upstate new york|western new york|western ny
    US-NY America/New_York wny|central new york|central ny|hudson valley|westchester|westchester county
    US-NY America/New_York adirondacks|finger lakes|the hamptons|nyc metro|tri-state|tri-state area
    US-NY America/New_York the tri-state area|tri state area|tristate area|capital region ny
    US-NJ America/New_York jersey|south jersey|north jersey|central jersey|dirty jersey|jersey shore
    US-NJ America/New_York the jersey shore|garden state|the garden state
    US-CA America/Los_Angeles cali|san fran|calif|so cal|nor cal|inland empire|central valley|the bay
    US-CA America/Los_Angeles the bay area|sf bay|east bay|sf east bay|orange county|san fernando valley
    US-CA America/Los_Angeles napa valley|sonoma county|marin county|lake tahoe|big sur|san gabriel valley
    US-CA America/Los_Angeles la county|los angeles county|ventura county|golden state|central california
    US-CA America/Los_Angeles sunny california|sunny socal|west la
    US-TX America/Chicago dfw|dfw area|dallas-fort worth|dallas fort worth|h-town|htown|htx|atx|dtx|satx|rgv
    US-TX America/Chicago rio grande valley|east texas|central texas|north texas|south texas|hill country
    US-TX America/Chicago texas hill country|lone star state|tejas|deep in the heart of texas
    US-IL America/Chicago chicagoland|chi-town|chitown|chi town|chiraq|chicago suburbs|central illinois
    US-IL America/Chicago southern illinois|northern illinois
    US-DC America/New_York dmv|the dmv|dmv area|dc metro|dc metro area|dc area|washington dc area
    US-DC America/New_York washington dc metro|washington metro area|capitol hill|inside the beltway
    US-VA America/New_York +virginia|northern virginia|northern va|rva|hampton roads|tidewater|shenandoah valley
    US-VA America/New_York southwest virginia|va beach
    US-FL America/New_York south florida|sofla|so fla|fla|central florida|southwest florida|sw florida|swfl
    US-FL America/New_York space coast|treasure coast|tampa bay|tampa bay area|palm beach county|broward
    US-FL America/New_York broward county|miami-dade|florida keys|the florida keys|south beach|north florida
    US-FL America/New_York northeast florida|sunshine state|the sunshine state
    US-FL America/Chicago florida panhandle|fl panhandle|the florida panhandle|northwest florida|nw florida|emerald coast
    US-GA America/New_York metro atlanta|hotlanta|north georgia|coastal georgia
    US-PA America/New_York lehigh valley|poconos|western pa|central pa|western pennsylvania|central pennsylvania
    US-PA America/New_York eastern pa|pgh
    US-MA America/New_York cape cod|western western massachusetts|central massachusetts|beantown|metrowest
    US-MA America/New_York martha's vineyard|nantucket|new england usa|north shore ma|south shore ma
    US-WA America/Los_Angeles pnw|the pnw|the pacific northwest|pacific nw|puget sound|wa state|washington state
    US-WA America/Los_Angeles western washington|eastern washington|sea-tac
    US-OR America/Los_Angeles portlandia|willamette valley|oregon coast|central oregon|southern oregon
    US-CO America/Denver front range|colorful colorado|mile high city|colo|northern colorado|western slope
    US-MN America/Chicago twin cities|the twin cities|msp|mpls|minneapolis-st paul|minneapolis-saint paul
    US-MO America/Chicago kcmo|stl|kansas city metro|lake of the ozarks|mid-missouri
    US-KS America/Chicago kck|jococks
    US-MI America/Detroit motor city|metro detroit|west michigan|southeast michigan|se michigan|mid-michigan
    US-MI America/Detroit mid michigan|the mitten|northern michigan|pure michigan
    US-LA America/Chicago acadiana|south louisiana|north louisiana|the big easy
    US-AZ America/Phoenix phx|valley of the sun|southern arizona|northern arizona
    US-UT America/Denver slc|utah valley|wasatch front|southern utah
    US-TN America/Chicago middle tennessee|middle tn|west tennessee|west tn
    US-TN America/New_York east tennessee|east tn
    US-KY America/New_York northern kentucky|nky|eastern kentucky|central kentucky
    US-KY America/Chicago western kentucky
    US-IN America/Indiana/Indianapolis central indiana|indy
    US-IN America/Chicago nwi|northwest indiana
    US-ID America/Boise southern idaho|treasure valley
    US-ID America/Los_Angeles northern idaho|north idaho
    US-HI Pacific/Honolulu hawai'i|oahu|o'ahu|maui|kauai|kaua'i|big island|the big island|waikiki
    US-NC America/New_York rdu|research triangle|the triangle nc|outer banks|obx|western nc|wnc
    US-NC America/New_York western north carolina|eastern nc|piedmont triad|central nc
    US-MD America/New_York bmore|b-more|moco|pg county|prince george's county|montgomery county md|charm city
    US-MD America/New_York eastern shore md|southern maryland
    US-OH America/New_York cincy|cbus|northeast ohio|ne ohio|central ohio|southwest ohio|northwest ohio
    US-OH America/New_York southern ohio
    US-SC America/New_York lowcountry|the lowcountry|upstate sc|grand strand
    US-WI America/Chicago mke|northwoods|southeastern wisconsin
    US-AL America/Chicago lower alabama|sweet home alabama|north alabama
    US-OK America/Chicago okc|green country
    US-AR America/Chicago nwa|northwest arkansas
    US-CT America/New_York fairfield county
    US-MS America/Chicago mississippi delta|the mississippi delta
    US-WY America/Denver +wyoming
    AM Asia/Yerevan +armenia
    JM America/Jamaica +jamaica
    CA-NB America/Moncton +new brunswick
    CA-ON America/Toronto +ontario|the 6ix|6ix|the six|the 6|t dot|tdot|gta|the gta|greater toronto area
    CA-ON America/Toronto southwestern ontario|southern ontario|eastern ontario|ottawa valley|niagara region
    CA-ON America/Toronto muskoka|durham region|peel region|york region|golden horseshoe|kitchener-waterloo
    CA-ON America/Toronto waterloo region|yyz|yow
    CA-BC America/Vancouver lower mainland|vancouver island|okanagan|metro vancouver|greater vancouver|yvr
    CA-BC America/Vancouver vancity|fraser valley|northern bc
    CA-AB America/Edmonton yeg|yyc|southern alberta|central alberta|northern alberta
    CA-QC America/Toronto yul|mtl|qc canada|eastern townships|cantons-de-l'est
    CA-MB America/Winnipeg ywg|the peg
    CA-NS America/Halifax cape breton|yhz|hrm
    CA-NL America/St_Johns newfoundland|labrador|nfld|yyt
    CA-PE America/Halifax pei
    CA-SK America/Regina sask|yxe
    AU-VIC Australia/Melbourne naarm|gippsland|mornington peninsula|melb|regional victoria
    AU-NSW Australia/Sydney hunter valley|northern rivers|western sydney|gadigal|gadigal country|eora
    AU-NSW Australia/Sydney eora nation|northern beaches
    AU-QLD Australia/Brisbane meanjin|south east queensland|far north queensland|fnq|brissie
    AU-TAS Australia/Hobart tassie|lutruwita
    AU-WA Australia/Perth boorloo|whadjuk|noongar country
    AU-SA Australia/Adelaide kaurna|kaurna country
    AU-ACT Australia/Sydney ngunnawal|ngunnawal country
    NZ Pacific/Auckland north island|south island|aotearoa new zealand|aotearoa/new zealand|tamaki makaurau
    NZ Pacific/Auckland te whanganui-a-tara|otautahi|otepoti|canterbury nz
    ID-BA Asia/Makassar +bali|ubud|canggu|lombok|ntb|ntt|sulsel|south sulawesi|kaltim|kalsel|east kalimantan
    ID-BA Asia/Makassar south kalimantan|north sulawesi
    ID-JK Asia/Jakarta jabodetabek|jaksel|jaktim|jakbar|jakpus|jakut|jakarta selatan|jakarta timur|jakarta barat
    ID-JK Asia/Jakarta jakarta pusat|jakarta utara|dki jakarta|south jakarta|west java|east java|central java
    ID-JK Asia/Jakarta jogja|yogya|jogjakarta|di yogyakarta|daerah istimewa yogyakarta|sumatra|north sumatra
    ID-JK Asia/Jakarta west sumatra|south sumatra|sumbar|sumut|sumsel|jabar|jateng|jatim|tangsel
    ID-JK Asia/Jakarta tangerang selatan|bsd|bsd city|bdg
    MX-CMX America/Mexico_City cd de mexico|df mexico|edomex|estado de mexico|edo de mexico|edo mex|jal|qro|gto
    MX-CMX America/Mexico_City michoacan|guerrero mexico|hidalgo mexico|oaxaca mexico|valle de mexico
    MX-CMX America/Mexico_City area metropolitana de guadalajara|zmg|gdl
    MX-NLE America/Monterrey mty|n l|coahuila
    MX-ROO America/Cancun riviera maya|tulum|q roo
    MX-CHH America/Chihuahua chihuahua
    MX-BCS America/Mazatlan los cabos|la paz bcs
    MX-BCN America/Tijuana tijuas
    BR-SP America/Sao_Paulo sampa|sp|rj|sp brasil|rj brasil|sao paulo sp|rio de janeiro rj|interior de sp
    BR-SP America/Sao_Paulo interior de sao paulo|interior paulista|grande sao paulo|zona leste|abc paulista
    BR-SP America/Sao_Paulo baixada fluminense|baixada santista|minas|floripa|bh/mg|df brasil|brasilia df|cwb
    BR-SP America/Sao_Paulo rs brasil|parana brasil|niteroi rj
    BR-CE America/Fortaleza ceara
    BR-AC America/Rio_Branco acre
    BR-PA America/Belem para
    ES Europe/Madrid cataluna|catalonia|pais vasco|pais basc|euskadi|basque country|andalusia|galiza|mallorca
    ES Europe/Madrid majorca|ibiza|islas baleares|balearic islands|comunidad de madrid|comunidad valenciana
    ES Europe/Madrid comunitat valenciana|costa del sol|costa brava|costa blanca|navarra|castilla la mancha
    ES Europe/Madrid barna|bcn|espana vaciada|principado de asturias|region de murcia
    ES-CN Atlantic/Canary canary islands|islas canarias|gran canaria|tenerife|lanzarote|fuerteventura|la gomera
    ES-CN Atlantic/Canary kanaren
    PT Europe/Lisbon algarve|alentejo|margem sul|norte de portugal
    PT-30 Atlantic/Madeira madeira|ilha da madeira
    PT-20 Atlantic/Azores azores|acores|ilha terceira
    IT Europe/Rome sicily|sardinia|tuscany|lombardy|piedmont italy|south tyrol|sudtirol|alto adige|salento
    IT Europe/Rome romagna|emilia romagna|puglia - italia|nord italia|sud italia|brianza|friuli
    FR Europe/Paris ile de france|brittany|normandy|provence|paca|cote d'azur|french riviera|sud de la france
    FR Europe/Paris sud-ouest|bzh|hauts de france|pays basque|pays de la loire|auvergne|rhone alpes
    FR Europe/Paris region parisienne|banlieue parisienne|limousin|picardie|lorraine france|alsace lorraine
    FR Europe/Paris france metropolitaine
    DE Europe/Berlin bavaria|nrw|ruhrgebiet|ruhrpott|saxony|thuringia|hesse|lower saxony|black forest
    DE Europe/Berlin schwarzwald|franken|oberfranken|mittelfranken|unterfranken|rheinland|ostfriesland
    DE Europe/Berlin norddeutschland|suddeutschland|schland|allgau|niederrhein|sauerland|oberbayern|niederbayern
    DE Europe/Berlin oberpfalz|baden wurttemberg|north rhine-westphalia|nordrhein westfalen|pfalz|rhein-main
    DE Europe/Berlin rhein-neckar|munsterland|bundesrepublik deutschland|brd|berlin brandenburg
    CH Europe/Zurich romandie|suisse romande|deutschschweiz|wallis|zentralschweiz|ostschweiz|engadin
    CH Europe/Zurich kanton zurich|kanton bern
    AT Europe/Vienna tyrol|styria|carinthia|upper austria|lower austria|salzburger land
    BE Europe/Brussels flanders|vlaanderen|wallonie|wallonia|west flanders|east flanders
    NL Europe/Amsterdam north holland|south holland|noord holland|zuid holland|randstad|friesland|twente
    NL Europe/Amsterdam achterhoek|veluwe|noord brabant
    SE Europe/Stockholm skane|smaland|dalarna|norrland|gotland|vastra gotaland|varmland|ostergotland
    NO Europe/Oslo vestlandet|nord-norge|trondelag|finnmark|lofoten|ostlandet|sorlandet
    DK Europe/Copenhagen jylland|jutland|sjaelland|fyn|nordsjaelland|sonderjylland|bornholm
    FI Europe/Helsinki lapland finland|paakaupunkiseutu|pirkanmaa
    PL Europe/Warsaw slask|mazowsze|pomorze|wielkopolska|malopolska|dolny slask|gorny slask|trojmiasto
    PL Europe/Warsaw tricity poland
    TR Europe/Istanbul anadolu|anatolia|trakya|karadeniz|ege bolgesi
    GR Europe/Athens crete|kriti|peloponnese|attica greece|corfu|cyclades|ellada
    HR Europe/Zagreb dalmacija|dalmatia|istra|istria|slavonija
    RO Europe/Bucharest transylvania|transilvania|ardeal|banat romania
    NG Africa/Lagos lasgidi|phc|abj|rivers state|delta state|lagos state|abia state|adamawa state
    NG Africa/Lagos akwa ibom state|anambra state|bauchi state|bayelsa state|benue state|borno state
    NG Africa/Lagos cross river state|ebonyi state|edo state|ekiti state|enugu state|gombe state|imo state
    NG Africa/Lagos jigawa state|kaduna state|kano state|katsina state|kebbi state|kogi state|kwara state
    NG Africa/Lagos nasarawa state|niger state|ogun state|ondo state|osun state|oyo state|plateau state
    NG Africa/Lagos sokoto state|taraba state|yobe state|zamfara state|abuja fct|fct abuja|south east nigeria
    NG Africa/Lagos lekki phase 1|ikoyi|yaba|ajah|festac|victoria island lagos|vi lagos|lagos mainland
    NG Africa/Lagos lagos island
    GH Africa/Accra ashanti|ashanti region|greater accra region|east legon|gold coast ghana
    KE Africa/Nairobi nairobi county|kiambu county|westlands nairobi|kilimani|nrb|254 kenya
    UG Africa/Kampala pearl of africa
    ZA Africa/Johannesburg jozi|joburg|jo'burg|jhb|kzn|kwazulu natal|cpt|pta|the mother city|garden route
    ZA Africa/Johannesburg sandton|midrand|kaapstad|egoli|north west province
    EG Africa/Cairo 6th of october|6 october|nasr city|maadi|umm al dunya
    IQ Asia/Baghdad iraqi kurdistan|kurdistan region|kurdistan iraq|south kurdistan|bashur
    IR Asia/Tehran kurdistan
    SY Asia/Damascus kurdistan
    TR Europe/Istanbul kurdistan
    PK Asia/Karachi kpk|isb|khi|kashmir|azad kashmir|ajk|swat pakistan|punjab pakistan|land of pure
    BD Asia/Dhaka bogura sadar|chittagong division|dhaka division|sylhet division
    PH Asia/Manila metro manila|greater manila|mnl|bgc|luzon|visayas|mindanao|laguna philippines|maynila
    PH Asia/Manila qc philippines|perlas ng silanganan|southern tagalog|northern luzon
    MY Asia/Kuala_Lumpur k l|jb johor|penang|sabah|klang valley|lembah klang|n9|n sembilan|sarawak
    TH Asia/Bangkok isan|isaan|koh samui
    VN Asia/Ho_Chi_Minh tphcm|tp hcm|tp ho chi minh|thanh pho ho chi minh|sai gon|ha noi|dalat
    KR Asia/Seoul gyeonggi|jeju island|gangnam|gangwon|hongdae|itaewon|gwangju korea
    JP Asia/Tokyo kansai|kanto|kyushu|shikoku|tohoku|honshu|tokyo-to|akihabara|hakone|tokyo metropolis
    JP Asia/Tokyo japon tokyo|japan tokyo
    CN Asia/Shanghai mainland china|sichuan|guangdong|yunnan|zhejiang|jiangsu|fujian|hunan|hubei|shandong|henan
    CN Asia/Shanghai hebei|anhui|hainan|guangxi|guizhou|shaanxi|shanxi|liaoning|heilongjiang|gansu
    CN Asia/Shanghai pearl river delta|greater bay area
    TW Asia/Taipei taiwan r o c|republic of china|r o c
    AE Asia/Dubai dxb|auh|rak uae|downtown dubai
    SA Asia/Riyadh ar riyadh|qassim|mecca|hejaz|najd|the kingdom of saudi arabia
    IL Asia/Jerusalem gush dan|galilee|negev
    PS Asia/Hebron gaza strip|occupied palestine|al quds|ramallah
    IR Asia/Tehran persia
    CU America/Havana la habana|habana
    PR America/Puerto_Rico la isla del encanto|boriken
    DO America/Santo_Domingo rd|rep dom|republica dominicana|quisqueya
    CO America/Bogota valle del cauca colombia|eje cafetero|bogota dc|bogota d c|medallo|quilla|locombia
    PE America/Lima lima metropolitana|lima norte|lima peru
    CL America/Santiago region metropolitana|rm chile|quinta region|v region|octava region|stgo|valparaiso chile
    CL America/Santiago wallmapu
    AR America/Argentina/Buenos_Aires caba|c a b a|bs as|bsas|conurbano|zona sur capital federal
    AR America/Argentina/Buenos_Aires ciudad autonoma de buenos aires|cap fed|patagonia argentina
    AR America/Argentina/Buenos_Aires provincia de buenos aires|pcia de buenos aires|baires
    VE America/Caracas ccs|vzla|venezuela libre
    EC America/Guayaquil gye|uio
    UY America/Montevideo mvd|la banda oriental
    UA Europe/Kyiv kiev ukraine|crimea ukraine
    """

  /// A line for each country: its code, and the codes of its states, provinces or cantons, as they stand behind a city ("Curitiba, PR"), by ISO
  /// 3166-2 and by what is usual there. They say nothing without the city. With `-` before it a code may as well be that of a state of the US.
  static let localCodes: StaticString = """
    BR - AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO
    IT - AG|-AL|AN|AO|AP|AQ|-AR|AT|AV|BA|BG|BI|BL|BN|BO|BR|BS|BT|BZ|-CA|CB|CE|CH|CL|CN|-CO|CR|CS|-CT|CZ|EN|FC|FE
    IT - FG|FI|FM|FR|GE|GO|GR|IM|IS|KR|LC|LE|LI|LO|LT|LU|MB|MC|-ME|-MI|MN|-MO|-MS|-MT|NA|NO|NU|-OR|-PA|PC|PD|PE
    IT - PG|PI|PN|PO|PR|PT|PU|PV|PZ|RA|RC|RE|RG|RI|RM|RN|RO|SA|SI|SO|SP|SR|SS|SU|SV|TA|TE|TN|TO|TP|TR|TS|TV|UD
    IT - -VA|VB|VC|VE|VI|VR|-VT|VV
    IN - AP|AR|AS|BR|CG|CH|DL|GA|GJ|HP|HR|JH|JK|KA|KL|MH|ML|MN|MP|MZ|NL|OD|PB|PY|RJ|SK|TG|TN|TR|TS|UK|UP|WB
    MX - AGS|BC|BCS|CHI|COL|DF|DGO|GRO|GTO|HGO|JAL|MEX|MOR|NAY|NL|OAX|PUE|QRO|QR|SIN|SLP|SON|TAB|TAM|VER|YUC|ZAC
    CH - AG|AI|-AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|-NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH
    DE - BB|BE|BW|BY|HB|HE|HH|MV|NI|NW|NRW|RP|SH|SL|SN|ST|TH
    ZA - EC|FS|GP|KZN|LP|MP|NC|NW|WC
    AR - BA|CBA|ER|MZA|SF
    NL - GE|GR|LI|NB|NH|OV|UT|ZH
    GB - ENG|SCT|WLS|NIR
    JP - JP
    PH - NCR
    """
}
