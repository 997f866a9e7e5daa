// What countries are called in their own languages, in French, German, Portuguese and Spanish, and what the cities
// that time zones are named after are called in other languages, in small letters without marks, from the Common
// Locale Data Repository (https://cldr.unicode.org) through the Python package `babel`, version 2.19.0, under the
// licence that stands below. Left out are words and given names. Other well-known foreign and short names of cities
// were added by hand.
//
// Licence of the Common Locale Data Repository:
//
// UNICODE LICENSE V3
//
// COPYRIGHT AND PERMISSION NOTICE
//
// Copyright © 2004-2025 Unicode, Inc.
//
// NOTICE TO USER: Carefully read the following legal agreement. BY DOWNLOADING, INSTALLING, COPYING OR OTHERWISE
// USING DATA FILES, AND/OR SOFTWARE, YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE TERMS AND
// CONDITIONS OF THIS AGREEMENT. IF YOU DO NOT AGREE, DO NOT DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA
// FILES OR SOFTWARE.
//
// Permission is hereby granted, free of charge, to any person obtaining a copy of data files and any associated
// documentation (the "Data Files") or software and any associated documentation (the "Software") to deal in the Data
// Files or Software without restriction, including without limitation the rights to use, copy, modify, merge,
// publish, distribute, and/or sell copies of the Data Files or Software, and to permit persons to whom the Data
// Files or Software are furnished to do so, provided that either (a) this copyright and permission notice appear
// with all copies of the Data Files or Software, or (b) this copyright and permission notice appear in associated
// Documentation.
//
// THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
// NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF THIRD
// PARTY RIGHTS.
//
// IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL
// INDIRECT OR CONSEQUENTIAL DAMAGES, OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER
// IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
// PERFORMANCE OF THE DATA FILES OR SOFTWARE.
//
// Except as contained in this notice, the name of a copyright holder shall not be used in advertising or otherwise
// to promote the sale, use or other dealings in these Data Files or Software without prior written authorization of
// the copyright holder.
//
// SPDX-License-Identifier: Unicode-3.0

extension PlacesData {
  /// A line for each country: its code, its zone or `-`, its names.
  static let countriesAbroad: StaticString = """
    AD Europe/Andorra andorre
    AE Asia/Dubai emiratos arabes unidos|emirats arabes unis|emirados arabes unidos|vereinigte arabische emirate
    AE Asia/Dubai the uae|emirates
    AF Asia/Kabul afganistan|afeganistao
    AG America/Antigua antigua & barbuda|antigua y barbuda|antigua-et-barbuda|antigua e barbuda
    AG America/Antigua antigua und barbuda|antigua
    AL Europe/Tirane shqiperi|albanie|albanien
    AM Asia/Yerevan armenie|armenien
    AR America/Argentina/Buenos_Aires argentine|argentinien
    AT Europe/Vienna autriche
    AU - australie|australien
    AZ Asia/Baku azarbaycan|azerbaiyan|azerbaidjan|azerbaijao|aserbaidschan
    BA Europe/Sarajevo bosna i hercegovina|bosnia & herzegovina|bosnia y herzegovina|bosnie-herzegovine
    BA Europe/Sarajevo bosnia e herzegovina|bosnien und herzegowina|bosnia|bih
    BD Asia/Dhaka banglades|bangladesch
    BE Europe/Brussels belgica
    BF Africa/Ouagadougou burquina faso
    BG Europe/Sofia bulgarie|bulgarien
    BH Asia/Bahrain barein|bahrein
    BI Africa/Bujumbura uburundi
    BM Atlantic/Bermuda bermudes
    BN Asia/Brunei brunei darussalam
    BO America/La_Paz bolivie|bolivien
    BR - bresil|brasilien
    BT Asia/Thimphu butan|bhoutan|butao
    BW Africa/Gaborone botsuana
    BY Europe/Minsk bielorrusia|bielorussie|bielorrussia
    BZ America/Belize belice
    CA - kanada
    CD - congo-kinshasa|congo - kinshasa|republica democratica del congo|kongo-kinshasa|rdc|drc|rd congo
    CD - dr congo|congo kinshasa
    CF Africa/Bangui kodorosese ti beafrika|republique centrafricaine|republica centroafricana
    CF Africa/Bangui republica centro-africana|zentralafrikanische republik
    CG Africa/Brazzaville congo-brazzaville|congo - brazzaville|republica do congo|kongo-brazzaville
    CH Europe/Zurich schwiiz|suiza|suica
    CI Africa/Abidjan costa do marfim|cote d ivoire
    CM Africa/Douala cameroun|camerun|camaroes|kamerun
    CN Asia/Shanghai chine
    CO America/Bogota colombie|kolumbien
    CV Atlantic/Cape_Verde cape verde|cap-vert
    CW America/Curacao korsou|curazao
    CY Asia/Nicosia kibris|chypre|zypern
    CZ Europe/Prague chequia|tchequie|tchequia|tschechien|ceska republika
    DE Europe/Berlin alemanha
    DJ Africa/Djibouti yibuti|djibuti|dschibuti
    DK Europe/Copenhagen danemark
    DO America/Santo_Domingo republique dominicaine|dominikanische republik
    DZ Africa/Algiers algerie|algerien
    EC America/Guayaquil equateur|equador
    EE Europe/Tallinn eesti|estonie|estland
    EG Africa/Cairo egipto|egypte|egito|agypten
    EH Africa/El_Aaiun sahara occidental|saara ocidental|westsahara
    ER Africa/Asmara erythree|eritreia
    ES Europe/Madrid espanha
    ET Africa/Addis_Ababa etiopia|ethiopie|athiopien
    FI Europe/Helsinki finlandia|finlande|finnland
    FJ Pacific/Fiji fiyi|fidji|fidschi
    FM Pacific/Pohnpei micronesie|mikronesien
    FO Atlantic/Faroe foroyar|islas feroe|iles feroe|ilhas faroe|faroer
    GA Africa/Libreville gabao|gabun
    GB Europe/London royaume-uni|vereinigtes konigreich|eng|united kingdom of great britain|n ireland|gb
    GB Europe/London great britain & northern ireland|england & wales|the uk
    GF America/Cayenne guyane francaise|guayana francesa|guiana francesa|franzosisch-guayana
    GH Africa/Accra gana
    GL America/Nuuk kalaallit nunaat|groenlandia|groenland|gronland
    GM Africa/Banjul gambie|the gambia
    GQ Africa/Malabo guinea ecuatorial|guinee equatoriale|guine equatorial|aquatorialguinea
    GR Europe/Athens grece|griechenland
    GW Africa/Bissau guine-bissau|guinea-bisau|guinee-bissau
    GY America/Guyana guiana
    HK Asia/Hong_Kong hong kong sar china|ras chinoise de hong kong|hong kong, rae da china
    HK Asia/Hong_Kong sonderverwaltungsregion hongkong
    HR Europe/Zagreb hrvatska|croacia|croatie|kroatien
    HU Europe/Budapest hungria|hongrie|ungarn
    ID - indonesie|indonesien
    IE Europe/Dublin irlanda|irlande|irland|republic of ireland|rep of ireland
    IM Europe/Isle_of_Man ellan vannin|isla de man|ile de man|ilha de man
    IN Asia/Kolkata inde|indien
    IQ Asia/Baghdad iraque|kurdistan
    IS Atlantic/Reykjavik islandia|islande
    JM America/Jamaica jamaique|jamaika
    JO Asia/Amman jordania|jordanie|jordanien
    JP Asia/Tokyo japon|japao
    KE Africa/Nairobi quenia
    KG Asia/Bishkek kirguistan|kirghizstan|quirguistao|kirgisistan
    KH Asia/Phnom_Penh camboya|cambodge|camboja|kambodscha
    KM Indian/Comoro comores|comoras|komoren
    KN America/St_Kitts st kitts & nevis|san cristobal y nieves|saint-christophe-et-nieves|sao cristovao e nevis
    KN America/St_Kitts st kitts und nevis|st kitts
    KP Asia/Pyongyang corea del norte|coree du nord|coreia do norte|nordkorea
    KR Asia/Seoul corea del sur|coree du sud|coreia do sul|sudkorea|rep of korea|s korea
    KW Asia/Kuwait koweit
    KY America/Cayman islas caiman|iles caimans|ilhas cayman|kaimaninseln
    KZ Asia/Almaty kazajistan|cazaquistao|kasachstan
    LA Asia/Vientiane lao
    LB Asia/Beirut libano|libanon
    LC America/St_Lucia st lucia|sainte-lucie
    LI Europe/Vaduz liachteschtai
    LS Africa/Maseru lesoto
    LT Europe/Vilnius lietuva|lituania|lituanie|litauen
    LU Europe/Luxembourg letzebuerg|luxemburg|luxemburgo
    LV Europe/Riga latvija|letonia|lettonie|lettland
    LY Africa/Tripoli libye|libyen
    MA Africa/Casablanca maroc|merruk|marruecos|marrocos|marokko
    MD Europe/Chisinau republica moldova|moldavia|moldavie|republik moldau
    ME Europe/Podgorica crna gora
    MG Indian/Antananarivo madagasikara|madagaskar
    MK Europe/Skopje macedonia del norte|macedoine du nord|macedonia do norte|nordmazedonien|macedonia
    MM Asia/Yangon burma
    MN - mongolie|mongolei
    MO Asia/Macau macau, rae da china|macao sar china|ras chinoise de macao|sonderverwaltungsregion macau
    MQ America/Martinique martinica
    MR Africa/Nouakchott mauritanie|mauretanien
    MV Indian/Maldives maldivas|malediven|the maldives
    MW Africa/Blantyre malaui
    MX - mexique|mexiko
    MY Asia/Kuala_Lumpur malasia|malaisie
    MZ Africa/Maputo mocambique|mosambik
    NA Africa/Windhoek namibie
    NC Pacific/Noumea nouvelle-caledonie|nueva caledonia|nova caledonia|neukaledonien
    NG Africa/Lagos naijiria|naija|9ja|naija 9ja
    NL Europe/Amsterdam paises bajos|pays-bas|paises baixos|niederlande|the nederlands
    NO Europe/Oslo noreg|noruega|norvege|norwegen
    NZ Pacific/Auckland nueva zelanda|nouvelle-zelande|nova zelandia|neuseeland
    PE America/Lima perou
    PF Pacific/Tahiti polynesie francaise|polinesia francesa|franzosisch-polynesien|tahiti
    PG - papua niugini|papua nueva guinea|papouasie-nouvelle-guinee|papua-nova guine|papua-neuguinea
    PH Asia/Manila filipinas|philippinen|pinas|the philippines|phils
    PK Asia/Karachi paquistao
    PL Europe/Warsaw polonia|pologne|polen
    PR America/Puerto_Rico porto rico|boricua|borinquen
    PS Asia/Hebron palestinian territories|territorios palestinos|territoires palestiniens
    PS Asia/Hebron palastinensische autonomiegebiete|palestine|west bank
    PW Pacific/Palau palaos
    PY America/Asuncion paraguai
    QA Asia/Qatar catar|katar
    RE Indian/Reunion la reunion|reuniao
    RO Europe/Bucharest rumania|roumanie|romenia|rumanien
    RS Europe/Belgrade srbija|serbie|servia|serbien
    RU - rusia|russie|russland
    RW Africa/Kigali u rwanda|ruanda
    SA Asia/Riyadh arabia saudi|arabie saoudite|arabia saudita|saudi-arabien|kingdom of saudi arabia
    SC Indian/Mahe seicheles|seychellen
    SD Africa/Khartoum soudan|sudao
    SE Europe/Stockholm suecia|schweden
    SG Asia/Singapore singapura|singapour
    SI Europe/Ljubljana slovenija|eslovenia|slovenie|slowenien
    SK Europe/Bratislava slovensko|eslovaquia|slovaquie|slowakei
    SL Africa/Freetown sierra leona|serra leoa
    SM Europe/San_Marino saint-marin
    SN Africa/Dakar senegaal
    SO Africa/Mogadishu soomaaliya|somalie
    SR America/Paramaribo surinam
    SS Africa/Juba sudan del sur|soudan du sud|sudao do sul|sudsudan
    ST Africa/Sao_Tome sao tome e principe|sao tome & principe|santo tome y principe|sao tome-et-principe
    ST Africa/Sao_Tome sao tome und principe
    SY Asia/Damascus siria|syrie|syrien
    SZ Africa/Mbabane esuatini|essuatini|swaziland
    TC America/Grand_Turk turks & caicos islands|islas turcas y caicos|iles turques-et-caiques
    TC America/Grand_Turk ilhas turcas e caicos|turks- und caicosinseln|turks and caicos
    TD Africa/Ndjamena chade|tschad
    TH Asia/Bangkok tailandia|thailande
    TJ Asia/Dushanbe tayikistan|tadjikistan|tadjiquistao|tadschikistan
    TL Asia/Dili timor-leste|timor oriental
    TM Asia/Ashgabat turcomenistao
    TN Africa/Tunis tunisie|tunez|tunesien
    TR Europe/Istanbul turquia|turquie|turkei|turkiye cumhuriyeti
    TT America/Port_of_Spain trinidad & tobago|trinidad y tobago|trinite-et-tobago|trinidad e tobago
    TT America/Port_of_Spain trinidad und tobago|trinidad|tobago|trini
    TZ Africa/Dar_es_Salaam tanzanie|tansania
    UA Europe/Kyiv ucrania
    UG Africa/Kampala ouganda
    US - etats-unis|vereinigte staaten|the us|the usa|us of a|the united states|the states
    US - united states of america (usa)|murica|merica
    UY America/Montevideo uruguai
    UZ Asia/Tashkent o'zbekiston|ouzbekistan|uzbequistao|usbekistan
    VA Europe/Vatican citta del vaticano|vatican city|ciudad del vaticano|etat de la cite du vatican
    VA Europe/Vatican cidade do vaticano|vatikanstadt
    VC America/St_Vincent st vincent & grenadines|san vicente y las granadinas|saint-vincent-et-les grenadines
    VC America/St_Vincent sao vicente e granadinas|st vincent und die grenadinen|st vincent
    VG America/Tortola islas virgenes britanicas|iles vierges britanniques|ilhas virgens britanicas
    VG America/Tortola britische jungferninseln
    VI America/St_Thomas us virgin islands|islas virgenes de ee uu|iles vierges des etats-unis
    VI America/St_Thomas ilhas virgens americanas|amerikanische jungferninseln
    VN Asia/Ho_Chi_Minh vietna
    XK Europe/Belgrade kosove
    YE Asia/Aden iemen|jemen
    ZA Africa/Johannesburg sudafrica|afrique du sud|africa do sul|sudafrika|mzansi|s africa|rsa
    ZM Africa/Lusaka zambie|sambia
    ZW Africa/Harare zimbabue|simbabwe
    BS America/Nassau the bahamas
    """

  /// A line for each country or state and zone: its code, the zone, the names.
  static let citiesAbroad: StaticString = """
    AD Europe/Andorra andorra la vella
    AE Asia/Dubai dubaj|doubai|dubay
    AF Asia/Kabul kaboul|cabul|kabil
    AM Asia/Yerevan erevan|eriwan|jerevan|erywan
    AS Pacific/Pago_Pago pago pago
    AT Europe/Vienna viena|wenen|wieden|viyana|wina|viden
    AW America/Aruba oranjestad
    AX Europe/Mariehamn mariehamn
    AZ Asia/Baku bakou|bakoe
    BA Europe/Sarajevo sarajewo|saraybosna
    BB America/Barbados bridgetown
    BD Asia/Dhaka daca|dacca|dakka|chittagong|ctg
    BE Europe/Brussels bruselas|bruxelas|bruksela|bruksel|bryssel|brusel|amberes|anvers|gand|gante|bruges|brujas
    BE Europe/Brussels luik|bxl
    BF Africa/Ouagadougou uagadugu|wagadugu
    BG Europe/Sofia sofya
    BI Africa/Bujumbura buzumbura|gitega
    BJ Africa/Porto-Novo portonovo|porto novo
    BN Asia/Brunei bandar seri begawan
    BR America/Manaus manaos
    BR America/Sao_Paulo san paolo
    BT Asia/Thimphu thimphu|paro bhutan
    BZ America/Belize belmopan|belize city
    CA-NT America/Edmonton yellowknife
    CA-PE America/Halifax charlottetown
    CA-QC America/Toronto montreal qc|quebec city|ville de quebec
    CA-YT America/Whitehorse whitehorse
    CD Africa/Kinshasa kinszasa|kinsasa
    CF Africa/Bangui bangi
    CG Africa/Brazzaville brazzavil
    CH Europe/Zurich zurique|zurigo|zurych|zurih|curych|zuric|ginebra|genf|genebra|ginevra|berne|basilea|zug
    CH Europe/Zurich davos|st moritz
    CI Africa/Abidjan abiyan|abidzan
    CK Pacific/Rarotonga rarotonga|avarua
    CL America/Santiago santiago de chile
    CM Africa/Douala duala
    CN Asia/Shanghai xangai|sjanghai|szanghaj|sanghay|sanghaj|thuong hai|pekin|peking|pequim|canton china
    CU America/Havana la havane|havanna|l'avana|hawana
    CY Asia/Nicosia nicosie|nikosia|nikozja|lefkosa|nikosie
    CZ Europe/Prague praga|prag|praag
    DE Europe/Berlin berlim|berlino|berlijn|munique|monaco di baviera|hambourg|hamburgo|amburgo|colonia alemania
    DE Europe/Berlin keulen|frankfurt/main|ffm|norimberga|hanover|berlin-kreuzberg|berlin-neukolln|frankfurt
    DJ Africa/Djibouti yibuti|dschibuti|djibuti|gibuti|dzibuti|cibuti
    DK Europe/Copenhagen copenhague|kopenhagen|copenaghen|kopenhaga|kopenhag|kopenhamn|kodan|copenhaga
    DK Europe/Copenhagen copenhaguen
    DM America/Dominica roseau
    DO America/Santo_Domingo saint-domingue
    DZ Africa/Algiers argel|algier|algeri|aljir|alzir|alger
    EC America/Guayaquil guaiaquil
    EE Europe/Tallinn tallin
    EG Africa/Cairo le caire|el cairo|kairo|il cairo|kair|kahire|kahira|caire, el
    ES Europe/Madrid madri|madryt|sevilha|barcelone|saragosse|saragossa|cordoue|grenade espagne|valence espagne
    ES Europe/Madrid donostia|donosti|gasteiz|vitoria-gasteiz|iruna|la coruna|bilbo
    ET Africa/Addis_Ababa addis-abeba|adis abeba|addis abeba
    FI Europe/Helsinki helsinque|helsingfors|helsinky
    FJ Pacific/Fiji suva|nadi fiji
    FO Atlantic/Faroe torshavn
    FR Europe/Paris parigi|parijs|paryz|pariz|marsella|marsiglia|estrasburgo|strasburgo|burdeos|lione|nizza|niza
    FR Europe/Paris paname|pariis
    GA Africa/Libreville librevil
    GB Europe/London londres|londra|londen|edimburgo|edimbourg|oxford uk|ldn|lndn|london town|e london|nw london
    GB Europe/London sw london|se london|sth london|brum|camden town|hackney|shoreditch|greenwich london|stoke
    GB Europe/London stoke on trent|leamington spa|st andrews|inverness|canterbury uk|bath uk|cheltenham spa
    GD America/Grenada st georges grenada
    GE Asia/Tbilisi tbilissi|tiflis
    GF America/Cayenne cayenne
    GG Europe/Guernsey st peter port
    GH Africa/Accra acra|akra
    GL America/Nuuk nuuk
    GM Africa/Banjul banjul
    GN Africa/Conakry conakri|conacri|konakry|konakri
    GP America/Guadeloupe pointe-a-pitre
    GR Europe/Athens athenes|atenas|athen|atene|athene|ateny|atina|aten|atheny|atenes|santorini|mykonos
    GR Europe/Athens rhodes greece
    GU Pacific/Guam hagatna
    GW Africa/Bissau bisau
    HK Asia/Hong_Kong hongkong
    HR Europe/Zagreb zagabria|zagrzeb|zahreb|dubrovnik
    HT America/Port-au-Prince puerto principe|porto principe
    HU Europe/Budapest budapeste|boedapest|budapeszt|budapesta
    ID Asia/Jakarta yakarta|jacarta|giacarta|dzakarta|cakarta
    ID Asia/Jayapura jajapura
    ID Asia/Makassar macassar|makasar
    IE Europe/Dublin dublino
    IL Asia/Jerusalem jerusalen|gerusalemme|jeruzalem|jerozolima|kudus|yerusalem|ierusalim
    IN Asia/Kolkata calcuta|kalkutta|kalkuta|kalkata|blr|hyd|aamchi mumbai|amchi mumbai|new bombay|vizag|cochin
    IN Asia/Kolkata trivandrum|namma bengaluru|nammabengaluru|bangalore urban|pondicherry|kashi|mysore|mangalore
    IN Asia/Kolkata calicut|baroda|simla|trichy|belgaum|hubli|benares|allahabad|poona|vijaywada|rajahmundry
    IN Asia/Kolkata pondy|itanagar|kohima|leh|manali|dharamshala|rishikesh|darjeeling
    IQ Asia/Baghdad bagdad|bagda
    IR Asia/Tehran teheran|teera|tahran
    IS Atlantic/Reykjavik reikiavik|akureyri|kopavogur
    IT Europe/Rome rzym|mailand|milao|neapel|napoles|genua|genes|venedig|venecia|veneza|venise|turim|bolonia
    IT Europe/Rome bologne
    JE Europe/Jersey st helier|saint helier
    JP Asia/Tokyo tokio|toquio|kioto
    KG Asia/Bishkek bichkek|bischkek|bisjkek|biszkek|biskek|frunze
    KH Asia/Phnom_Penh phnompenh
    KM Indian/Comoro moroni
    KN America/St_Kitts basseterre
    KP Asia/Pyongyang pjongjang|pchjongjang|binh nhuong|phenian
    KR Asia/Seoul seul
    KW Asia/Kuwait kuwait city|salmiya|hawally
    KZ Asia/Almaty alma ata|alma-ata|almati
    KZ Asia/Atyrau atyraou|atiraw|atirav|atirau|atyray
    LA Asia/Vientiane vientian|wientian|vieng chan|luang prabang
    LB Asia/Beirut beyrouth|beirute|beiroet|bejrut|beyrut
    LC America/St_Lucia castries
    LI Europe/Vaduz vaduz
    LK Asia/Colombo kolombo
    LT Europe/Vilnius vilna|wilno
    LV Europe/Riga ryga
    LY Africa/Tripoli tripolis|trypolis|trablus
    MA Africa/Casablanca kazablanka
    MD Europe/Chisinau kiszyniow|kisinev|kishinev
    ME Europe/Podgorica podgorita|budva|kotor
    MG Indian/Antananarivo antananarywa
    MH Pacific/Majuro majuro
    MK Europe/Skopje skopie|uskup
    MM Asia/Yangon rangoun|rangun|rangum|rangoon
    MN Asia/Ulaanbaatar ulaanbaatar
    MO Asia/Macau makao|ma cao
    MP Pacific/Saipan saipan
    MQ America/Martinique fort-de-france
    MR Africa/Nouakchott nuakchot|nawakszut|nuaksott
    MT Europe/Malta valletta|sliema|birkirkara
    MX America/Mexico_City mexiko-stadt|cidade do mexico|citta del messico|mexico-stad|mexico by|ciutat de mexic
    MX-ROO America/Cancun cozumel|isla mujeres
    MY Asia/Kuching kucing
    NA Africa/Windhoek windhuk
    NC Pacific/Noumea noumea
    NL Europe/Amsterdam amsterda|la haye|la haya|020 amsterdam|adam nl
    NP Asia/Kathmandu katmandou|katmandu
    NZ Pacific/Auckland queenstown nz|te anau|taupo|waiheke
    OM Asia/Muscat mascate|maskat|muskat|masqat
    PF Pacific/Tahiti papeete|moorea|bora bora
    PH Asia/Manila manille|siargao|boracay
    PK Asia/Karachi karatschi|karaczi|karaci
    PL Europe/Warsaw varsovie|varsovia|warschau|varsavia|varsova|warsawa|varsava|cracovie|cracovia|krakau|danzig
    PL Europe/Warsaw breslau|wroclove
    PS Asia/Gaza gazze
    PS Asia/Hebron el halil
    PT Europe/Lisbon lisbonne|lissabon|lisbona|lizbona|lizbon|lisabon|lisabona|oporto|lisboa e vale do tejo
    PY America/Asuncion assuncao
    RO Europe/Bucharest bucarest|bukarest|bucareste|boekarest|bukareszt|bukres|bukurest
    RS Europe/Belgrade belgrado|belgrad|belehrad
    RU Asia/Irkutsk irkoutsk|irkoetsk|irkuck|irkutsk|irkutk
    RU Asia/Krasnoyarsk krasnoiarsk|krasnojarsk
    RU Asia/Novokuznetsk nowokuznetsk|novokuzneck|nowokuznieck|novokusnetsk|novokuznetk
    RU Asia/Novosibirsk novossibirsk|nowosibirsk|nowosybirsk
    RU Asia/Vladivostok wladiwostok|wladywostok
    RU Asia/Yakutsk iakoutsk|jakutsk|jakoetsk|jakuck|iakutk|iakutsk
    RU Asia/Yekaterinburg ekaterinbourg|ekaterimburgo|jekaterinburg|ecaterimburgo|ekaterinburg|jekaterinenburg
    RU Asia/Yekaterinburg jekaterynburg|iekaterinburg
    RU Europe/Astrakhan astracan|astrachan|astraca|astrahan
    RU Europe/Kaliningrad kaliningrado
    RU Europe/Kirov kirow
    RU Europe/Moscow moscou|moscu|moskau|mosca|moskou|moskwa|moskova|mat-xco-va|moscova
    RU Europe/Saratov saratow
    RU Europe/Ulyanovsk oulianovsk|ulianovsk|uljanowsk|uljanovsk
    RU Europe/Volgograd volgogrado|wolgograd
    SA Asia/Riyadh riade|taif|al khobar|dhahran
    SB Pacific/Guadalcanal honiara
    SD Africa/Khartoum jartum|khartum|cartum|khartoem|chartum|hartum
    SE Europe/Stockholm estocolmo|stoccolma|sztokholm|stokholm|estocolm
    SG Asia/Singapore singapour|singapur|singapura
    SI Europe/Ljubljana liubliana|lubiana|lublana|lublan
    SK Europe/Bratislava bratyslawa
    SO Africa/Mogadishu mogadiscio|mogadischu|mogadiszu|mogadisu|hargeisa
    SS Africa/Juba giuba|dzuba
    ST Africa/Sao_Tome sao tome
    SY Asia/Damascus damas|damasco|damaskus|damaszek|damasek|damasc
    SZ Africa/Mbabane mbabane
    TH Asia/Bangkok koh phangan
    TJ Asia/Dushanbe douchanbe|dusambe|duschanbe|duchambe|doesjanbe|duszanbe|dusanbe|dusjanbe|duixanbe
    TM Asia/Ashgabat achgabat|asjabad|asgabat|asgabate|asjchabad|aszchabad|askabat|aschabad|asjkhabad
    TN Africa/Tunis tunez|tunisi|tunus
    TO Pacific/Tongatapu nuku'alofa
    TR Europe/Istanbul estambul|istambul|istanboel|stambul|istanbul|bodrum|fethiye|cappadocia|marmaris
    TT America/Port_of_Spain port of spain|chaguanas
    TW Asia/Taipei taipeh|tajpej|tchaj-pej|dai bac
    TZ Africa/Dar_es_Salaam dar es-salam|daressalam|darusselam|dar es-salaam|dar-es-salaam|zanzibar city
    TZ Africa/Dar_es_Salaam stone town
    UA Europe/Kyiv kiew|kijow|kyjev|kiiv
    UA Europe/Simferopol sinferopoli|symferopol
    US-CA America/Los_Angeles weho|dtla|venice beach|san luis obispo|slo|silver lake los angeles|noho
    US-CA America/Los_Angeles half moon bay|malibu|calabasas|la california
    US-FL America/New_York key west|boca|south beach miami|wynwood
    US-LA America/Chicago nouvelle-orleans
    US-NY America/New_York nueva york|nova york|nowy jork|nova iorque|nyc ny|nyc/nj|nuyork|bk|bklyn|bed-stuy
    US-NY America/New_York bedstuy|williamsburg brooklyn|da bronx|the boogie down bronx|harlem world
    US-PA America/New_York filadelfia|philadelphie
    US-SC America/New_York hilton head|hilton head island|myrtle beach
    UY America/Montevideo montevideu
    UZ Asia/Samarkand samarcande|samarcanda|samarkanda|semerkant
    UZ Asia/Tashkent tachkent|taskent|taschkent|tasjkent|taszkient|taixkent
    VC America/St_Vincent kingstown
    VG America/Tortola tortola|road town
    VI America/St_Thomas st thomas usvi|charlotte amalie|st croix
    VN Asia/Ho_Chi_Minh ho-chi-minh-ville|ciudad ho chi minh|ho-chi-minh-stadt|cidade de ho chi minh
    VN Asia/Ho_Chi_Minh ho chi minhstad|ho chi minh kenti|ho chi minh-staden|ho ci minovo mesto|ho chi minh-byen
    VN Asia/Ho_Chi_Minh ho si min|saigon city
    VU Pacific/Efate port vila
    WS Pacific/Apia apia
    XK Europe/Belgrade prishtina
    YE Asia/Aden sana'a
    YT Indian/Mayotte mamoudzou
    ZA Africa/Johannesburg johannesburgo|joanesburgo
    """
}
