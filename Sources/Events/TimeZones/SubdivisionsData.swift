// States, provinces and prefectures in the country's usual form, in small letters without marks, by ISO 3166-2, from
// the Python package `iso3166-2`, version 1.8.4, under the MIT licence that stands below. Left out are names that a
// city has, too, words, given names and family names. Where its zone is the country's, a state has the country's
// code.
//
// Licence of `iso3166-2`:
//
// Copyright (c) 2024 AJ
//
// Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
// documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
// rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to
// permit persons to whom the Software is furnished to do so, subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
// Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
// WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS
// OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
// OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

extension PlacesData {
  /// A line for each country or state and zone: its code, the zone, the names.
  static let subdivisions: StaticString = """
    JP Asia/Tokyo hokkaido|iwate|miyagi|gunma|kanagawa|ishikawa|fukui|yamanashi|aichi|shiga|hyogo|tottori
    JP Asia/Tokyo shimane|kagawa|ehime
    IN Asia/Kolkata andhra pradesh|arunachal pradesh|assam|bihar|chhattisgarh|gujarat|himachal pradesh|haryana
    IN Asia/Kolkata jharkhand|jammu and kashmir|karnataka|kerala|ladakh|lakshadweep|maharashtra|meghalaya
    IN Asia/Kolkata manipur|madhya pradesh|mizoram|nagaland|odisha|punjab|rajasthan|sikkim|tamil nadu|tripura
    IN Asia/Kolkata telangana|uttarakhand|uttar pradesh|west bengal
    BR-AL America/Maceio alagoas
    BR-AM America/Manaus amazonas
    BR-AP America/Belem amapa
    BR-BA America/Bahia bahia
    BR-ES America/Sao_Paulo espirito santo
    BR-GO America/Sao_Paulo goias
    BR-MA America/Fortaleza maranhao
    BR-MG America/Sao_Paulo minas gerais
    BR-MS America/Campo_Grande mato grosso do sul
    BR-MT America/Cuiaba mato grosso
    BR-PB America/Fortaleza paraiba
    BR-PE America/Recife pernambuco
    BR-PI America/Fortaleza piaui
    BR-RN America/Fortaleza rio grande do norte
    BR-RO America/Porto_Velho rondonia
    BR-RR America/Boa_Vista roraima
    BR-RS America/Sao_Paulo rio grande do sul
    BR-SE America/Maceio sergipe
    BR-TO America/Araguaina tocantins
    ID-AC Asia/Jakarta aceh
    ID-BT Asia/Jakarta banten
    ID-JB Asia/Jakarta jawa barat
    ID-JI Asia/Jakarta jawa timur
    ID-JK Asia/Jakarta jakarta raya
    ID-JT Asia/Jakarta jawa tengah
    ID-JW Asia/Jakarta jawa
    ID-KB Asia/Pontianak kalimantan barat
    ID-KI Asia/Makassar kalimantan timur
    ID-KR Asia/Jakarta kepulauan riau
    ID-KS Asia/Makassar kalimantan selatan
    ID-KT Asia/Pontianak kalimantan tengah
    ID-KU Asia/Makassar kalimantan utara
    ID-LA Asia/Jakarta lampung
    ID-MA Asia/Jayapura maluku
    ID-ML Asia/Jayapura maluku
    ID-MU Asia/Jayapura maluku utara
    ID-NB Asia/Makassar nusa tenggara barat
    ID-NT Asia/Makassar nusa tenggara timur
    ID-NU Asia/Makassar nusa tenggara
    ID-PA Asia/Jayapura papua
    ID-PB Asia/Jayapura papua barat
    ID-PD Asia/Jayapura papua barat daya
    ID-PE Asia/Jayapura papua pengunungan
    ID-PP Asia/Jayapura papua
    ID-PS Asia/Jayapura papua selatan
    ID-PT Asia/Jayapura papua tengah
    ID-RI Asia/Jakarta riau
    ID-SA Asia/Makassar sulawesi utara
    ID-SB Asia/Jakarta sumatera barat
    ID-SG Asia/Makassar sulawesi tenggara
    ID-SL Asia/Makassar sulawesi
    ID-SM Asia/Jakarta sumatera
    ID-SN Asia/Makassar sulawesi selatan
    ID-SR Asia/Makassar sulawesi barat
    ID-SS Asia/Jakarta sumatera selatan
    ID-ST Asia/Makassar sulawesi tengah
    ID-SU Asia/Jakarta sumatera utara
    GB Europe/London aberdeenshire|argyll and bute|barking and dagenham|barnet|bromley|cambridgeshire|calderdale
    GB Europe/London clackmannanshire|cumbria|derbyshire|dumfries and galloway|dorset|ealing|east ayrshire
    GB Europe/London east dunbartonshire|east lothian|eilean siar|east renfrewshire|east sussex|falkirk
    GB Europe/London gloucestershire|havering|hillingdon|hammersmith and fulham|hertfordshire|haringey
    GB Europe/London inverclyde|kensington and chelsea|kirklees|kingston upon thames|knowsley|lancashire|lambeth
    GB Europe/London leicestershire|lewisham|north ayrshire|north lanarkshire|nottinghamshire|north tyneside
    GB Europe/London newham|north yorkshire|orkney islands|oxfordshire|perth and kinross|redbridge|renfrewshire
    GB Europe/London richmond upon thames|sandwell|south ayrshire|scottish borders|sefton|south lanarkshire
    GB Europe/London staffordshire|south tyneside|southwark|tameside|tower hamlets|warwickshire
    GB Europe/London west dunbartonshire|waltham forest|west lothian|wandsworth|worcestershire|wirral
    GB Europe/London west sussex|shetland islands
    TR Europe/Istanbul artvin|bilecik|bitlis|burdur|cankiri|gumushane|hakkari|hatay|istanbul|izmir|kars
    TR Europe/Istanbul kirklareli|kocaeli|mugla|nevsehir|nigde|sakarya|tunceli|yozgat|bayburt|sirnak|bartin
    TR Europe/Istanbul ardahan|yalova
    MX-BCN America/Tijuana baja california
    MX-BCS America/Mazatlan baja california sur
    MX-CHP America/Mexico_City chiapas
    MX-COA America/Monterrey coahuila de zaragoza
    MX-GUA America/Mexico_City guanajuato
    MX-JAL America/Mexico_City jalisco
    MX-MIC America/Mexico_City michoacan de ocampo
    MX-MOR America/Mexico_City morelos
    MX-NAY America/Mazatlan nayarit
    MX-NLE America/Monterrey nuevo leon
    MX-QUE America/Mexico_City queretaro
    MX-ROO America/Cancun quintana roo
    MX-SIN America/Mazatlan sinaloa
    MX-TAB America/Mexico_City tabasco
    MX-TAM America/Mexico_City tamaulipas
    MX-TLA America/Mexico_City tlaxcala
    MX-YUC America/Merida yucatan
    SA Asia/Riyadh makkah al mukarramah|al madinah al munawwarah|ash sharqiyah|al qasim|al hudud ash shamaliyah
    SA Asia/Riyadh jazan|al bahah|'asir
    TH Asia/Bangkok krung thep maha nakhon|nonthaburi|pathum thani|phra nakhon si ayutthaya|ang thong|lop buri
    TH Asia/Bangkok sing buri|chai nat|saraburi|chanthaburi|trat|chachoengsao|prachin buri|nakhon nayok|sa kaeo
    TH Asia/Bangkok buri ram|surin|si sa ket|yasothon|chaiyaphum|amnat charoen|bueng kan|nong bua lam phu|loei
    TH Asia/Bangkok nong khai|maha sarakham|roi et|kalasin|sakon nakhon|nakhon phanom|mukdahan|lamphun|uttaradit
    TH Asia/Bangkok phrae|phayao|chiang rai|mae hong son|nakhon sawan|uthai thani|kamphaeng phet|sukhothai
    TH Asia/Bangkok phitsanulok|phichit|phetchabun|ratchaburi|kanchanaburi|suphan buri|samut sakhon
    TH Asia/Bangkok samut songkhram|phetchaburi|prachuap khiri khan|krabi|phangnga|phuket|ranong|chumphon
    TH Asia/Bangkok songkhla|satun|phatthalung|pattani|yala|narathiwat|phatthaya
    PH Asia/Manila national capital region|ilocos|cagayan valley|central luzon|bicol|western visayas
    PH Asia/Manila central visayas|eastern visayas|zamboanga peninsula|northern mindanao|soccsksargen|caraga
    PH Asia/Manila calabarzon|mimaropa|agusan del norte|agusan del sur|aklan|albay|apayao|bataan|basilan|benguet
    PH Asia/Manila biliran|bohol|batanes|bukidnon|bulacan|cagayan|camiguin|camarines norte|capiz|camarines sur
    PH Asia/Manila catanduanes|davao de oro|davao oriental|davao del sur|davao del norte|dinagat islands
    PH Asia/Manila davao occidental|eastern samar|guimaras|ifugao|ilocos norte|ilocos sur|kalinga
    PH Asia/Manila lanao del norte|lanao del sur|leyte|marinduque|masbate|mindoro occidental|mindoro oriental
    PH Asia/Manila maguindanao del norte|maguindanao del sur|mountain province|misamis occidental
    PH Asia/Manila misamis oriental|negros occidental|negros oriental|northern samar|nueva ecija|nueva vizcaya
    PH Asia/Manila pampanga|pangasinan|palawan|romblon|sarangani|south cotabato|siquijor|southern leyte|sulu
    PH Asia/Manila surigao del norte|surigao del sur|tawi-tawi|zamboanga del norte|zamboanga del sur|zambales
    PH Asia/Manila zamboanga sibugay
    ES Europe/Madrid alacant|andalucia|asturias|bizkaia|cantabria|castilla y leon|castilla-la mancha|castello
    ES Europe/Madrid catalunya|extremadura|galicia|illes balears|nafarroa|euskal herria|soria|gipuzkoa|teruel
    ES-CN Atlantic/Canary canarias
    ES-GC Atlantic/Canary las palmas
    FR Europe/Paris aisne|allier|alpes-de-haute-provence|hautes-alpes|alpes-maritimes|ardeche|ardennes|ariege
    FR Europe/Paris aube|aveyron|bouches-du-rhone|calvados|cantal|charente|charente-maritime|correze|corse
    FR Europe/Paris cote-d'or|cotes-d'armor|creuse|dordogne|doubs|drome|eure|eure-et-loir|finistere|corse-du-sud
    FR Europe/Paris haute-corse|gard|haute-garonne|gers|gironde|herault|ille-et-vilaine|indre-et-loire|isere
    FR Europe/Paris jura|loir-et-cher|loire|haute-loire|loire-atlantique|loiret|lot-et-garonne|lozere
    FR Europe/Paris maine-et-loire|manche|marne|haute-marne|mayenne|meurthe-et-moselle|meuse|morbihan|moselle
    FR Europe/Paris nievre|oise|orne|pas-de-calais|puy-de-dome|pyrenees-atlantiques|hautes-pyrenees
    FR Europe/Paris pyrenees-orientales|bas-rhin|haut-rhin|rhone|metropole de lyon|alsace|haute-saone
    FR Europe/Paris saone-et-loire|sarthe|savoie|haute-savoie|seine-maritime|seine-et-marne|yvelines|deux-sevres
    FR Europe/Paris somme|tarn|tarn-et-garonne|vaucluse|vendee|vienne|haute-vienne|vosges|yonne
    FR Europe/Paris territoire de belfort|essonne|hauts-de-seine|seine-saint-denis|val-de-marne|val-d'oise
    FR Europe/Paris auvergne-rhone-alpes|bourgogne-franche-comte|bretagne|centre-val de loire|grand-est
    FR Europe/Paris hauts-de-france|ile-de-france|nouvelle-aquitaine|normandie|occitanie|pays-de-la-loire
    DE Europe/Berlin baden-wurttemberg|bayern|hessen|mecklenburg-vorpommern|niedersachsen|nordrhein-westfalen
    DE Europe/Berlin rheinland-pfalz|schleswig-holstein|saarland|sachsen|sachsen-anhalt|thuringen
    AR America/Argentina/Buenos_Aires chaco|la pampa|misiones|tucuman|chubut|tierra del fuego|jujuy
    NG Africa/Lagos abia|adamawa|akwa ibom|anambra|benue|borno|bayelsa|ebonyi|ekiti|jigawa|kebbi|kogi|kwara
    NG Africa/Lagos nasarawa|ogun|osun|taraba|yobe|zamfara
    KE Africa/Nairobi baringo|bomet|bungoma|marakwet|embu|homa bay|isiolo|kajiado|kericho|kilifi|kirinyaga|kitui
    KE Africa/Nairobi laikipia|lamu|machakos|makueni|marsabit|meru|migori|murang'a|narok|nyamira|nyandarua|nyeri
    KE Africa/Nairobi samburu|siaya|taveta|tana river|tharaka-nithi|trans nzoia|uasin gishu|vihiga|wajir
    KE Africa/Nairobi west pokot
    ZA Africa/Johannesburg eastern cape|gauteng|kwazulu-natal|limpopo|northern cape|north-west|western cape
    GH Africa/Accra greater accra|ahafo|bono east|upper east|upper west
    EG Africa/Cairo al iskandariyah|asyut|al bahr al ahmar|al buhayrah|al qahirah|ad daqahliyah|dumyat
    EG Africa/Cairo al gharbiyah|al jizah|al isma'iliyah|janub sina'|al qalyubiyah|al uqsur|al minya
    EG Africa/Cairo al minufiyah|matruh|bur sa'id|suhaj|ash sharqiyah|shamal sina'|as suways|al wadi al jadid
    PK Asia/Karachi balochistan|gilgit-baltistan|azad jammu and kashmir|khyber pakhtunkhwa|punjab|sindh
    BD Asia/Dhaka barguna|bogura|bhola|cumilla|chuadanga|feni|gaibandha|habiganj|jashore|jhenaidah|joypurhat
    BD Asia/Dhaka jhalakathi|kishoreganj|kurigram|khagrachhari|lakshmipur|lalmonirhat|manikganj|munshiganj
    BD Asia/Dhaka madaripur|magura|moulvibazar|meherpur|netrakona|narail|chapai nawabganj|nilphamari|noakhali
    BD Asia/Dhaka naogaon|pirojpur|patuakhali|panchagarh|rajbari|sunamganj|shariatpur|thakurgaon
    MY Asia/Kuala_Lumpur johor|kedah|kelantan|melaka|negeri sembilan|pahang|pulau pinang|perak|perlis|selangor
    MY Asia/Kuala_Lumpur terengganu
    KR Asia/Seoul seoul-teukbyeolsi|busan-gwangyeoksi|daegu-gwangyeoksi|incheon-gwangyeoksi|gwangju-gwangyeoksi
    KR Asia/Seoul daejeon-gwangyeoksi|ulsan-gwangyeoksi|gyeonggi-do|gangwon-teukbyeoljachido|chungcheongbuk-do
    KR Asia/Seoul chungcheongnam-do|jeollabuk-do|jeollanam-do|gyeongsangbuk-do|gyeongsangnam-do
    KR Asia/Seoul jeju-teukbyeoljachido
    IT Europe/Rome piemonte|val d'aoste|lombardia|trentino-alto adige|veneto|friuli venezia giulia|liguria
    IT Europe/Rome emilia-romagna|toscana|umbria|marche|lazio|abruzzo|molise|campania|puglia|basilicata|calabria
    IT Europe/Rome sicilia|sardegna|agrigento|ascoli piceno|l'aquila|avellino|biella|belluno
    IT Europe/Rome barletta-andria-trani|campobasso|chieti|forli-cesena|frosinone|gorizia|isernia|lecco
    IT Europe/Rome monza e brianza|macerata|mantova|massa-carrara|nuoro|oristano|padova|pordenone
    IT Europe/Rome pesaro e urbino|reggio emilia|rieti|sondrio|sud sardegna|verbano-cusio-ossola|vercelli
    IT Europe/Rome viterbo|vibo valentia
    CO America/Bogota amazonas|antioquia|arauca|atlantico|boyaca|caldas|caqueta|casanare|cauca|choco
    CO America/Bogota cundinamarca|guainia|guaviare|huila|la guajira|narino|norte de santander|putumayo|quindio
    CO America/Bogota risaralda|san andres|tolima|valle del cauca|vaupes|vichada
    CL America/Santiago arica y parinacota|la araucania|atacama|biobio|los lagos|los rios|maule|nuble|tarapaca
    CL-MA America/Punta_Arenas magallanes
    NL Europe/Amsterdam bonaire|sint eustatius|drenthe|flevoland|fryslan|gelderland|limburg|noord-brabant
    NL Europe/Amsterdam noord-holland|overijssel|zuid-holland
    PL Europe/Warsaw dolnoslaskie|kujawsko-pomorskie|lubelskie|lubuskie|lodzkie|malopolskie|mazowieckie|opolskie
    PL Europe/Warsaw podkarpackie|podlaskie|pomorskie|slaskie|swietokrzyskie|warminsko-mazurskie|wielkopolskie
    PL Europe/Warsaw zachodniopomorskie
    UA Europe/Kyiv vinnytska oblast|volynska oblast|luhanska oblast|dnipropetrovska oblast|donetska oblast
    UA Europe/Kyiv zhytomyrska oblast|zakarpatska oblast|zaporizka oblast|ivano-frankivska oblast|kyivska oblast
    UA Europe/Kyiv kirovohradska oblast|lvivska oblast|mykolaivska oblast|odeska oblast|poltavska oblast
    UA Europe/Kyiv rivnenska oblast|sumska oblast|ternopilska oblast|kharkivska oblast|khersonska oblast
    UA Europe/Kyiv khmelnytska oblast|cherkaska oblast|chernihivska oblast|chernivetska oblast
    VN Asia/Ho_Chi_Minh lai chau|ha giang|cao bang|quang ninh|ninh binh|thai binh|nghe an|quang binh|quang tri
    VN Asia/Ho_Chi_Minh thua thien-hue|quang nam|gia lai|binh dinh|phu yen|dak lak|khanh hoa|lam dong|ninh thuan
    VN Asia/Ho_Chi_Minh dong nai|binh thuan|long an|ba ria - vung tau|an giang|dong thap|tien giang|kien giang
    VN Asia/Ho_Chi_Minh bac kan|binh duong|binh phuoc|ha nam|phu tho|vinh phuc|dien bien|dak nong|hau giang
    VN Asia/Ho_Chi_Minh hai phong
    PT Europe/Lisbon castelo branco|portalegre|viana do castelo|vila real
    IE Europe/Dublin connaught|cavan|carlow|donegal|leinster|longford|louth|leitrim|laois|meath|monaghan|offaly
    IE Europe/Dublin sligo|tipperary|ulster|westmeath|wicklow|wexford
    SE Europe/Stockholm stockholms lan|vasterbottens lan|norrbottens lan|uppsala lan|sodermanlands lan
    SE Europe/Stockholm ostergotlands lan|jonkopings lan|kronobergs lan|kalmar lan|gotlands lan|blekinge lan
    SE Europe/Stockholm skane lan|hallands lan|vastra gotalands lan|varmlands lan|orebro lan|vastmanlands lan
    SE Europe/Stockholm dalarnas lan|gavleborgs lan|vasternorrlands lan|jamtlands lan
    CH Europe/Zurich aargau|appenzell innerrhoden|appenzell ausserrhoden|basel-landschaft|basel-stadt|fribourg
    CH Europe/Zurich glarus|graubunden|jura|neuchatel|nidwalden|obwalden|schaffhausen|solothurn|schwyz|thurgau
    CH Europe/Zurich ticino|vaud|valais
    AT Europe/Vienna burgenland|karnten|niederosterreich|oberosterreich|steiermark|tirol|vorarlberg
    BE Europe/Brussels bruxelles-capitale|vlaams-brabant|vlaams gewest|limburg|oost-vlaanderen|west-vlaanderen
    BE Europe/Brussels wallonne|brabant wallon|hainaut
    RO Europe/Bucharest arges|bihor|bistrita-nasaud|botosani|cluj|calarasi|caras-severin|covasna|dambovita|dolj
    RO Europe/Bucharest gorj|giurgiu|hunedoara|harghita|ilfov|ialomita|mehedinti|maramures|mures|neamt|prahova
    RO Europe/Bucharest salaj|suceava|tulcea|timis|teleorman|valcea|vrancea|vaslui
    CZ Europe/Prague stredocesky kraj|benesov|beroun|kladno|kutna hora|melnik|mlada boleslav|nymburk
    CZ Europe/Prague praha-vychod|praha-zapad|pribram|rakovnik|jihocesky kraj|ceske budejovice|cesky krumlov
    CZ Europe/Prague jindrichuv hradec|pisek|prachatice|strakonice|plzensky kraj|domazlice|klatovy|plzen-mesto
    CZ Europe/Prague plzen-jih|plzen-sever|rokycany|tachov|karlovarsky kraj|cheb|karlovy vary|sokolov
    CZ Europe/Prague ustecky kraj|decin|chomutov|litomerice|louny|teplice|usti nad labem|liberecky kraj
    CZ Europe/Prague ceska lipa|jablonec nad nisou|semily|kralovehradecky kraj|hradec kralove|jicin|nachod
    CZ Europe/Prague rychnov nad kneznou|trutnov|pardubicky kraj|chrudim|pardubice|svitavy|usti nad orlici
    CZ Europe/Prague kraj vysocina|havlickuv brod|jihlava|pelhrimov|trebic|zdar nad sazavou|jihomoravsky kraj
    CZ Europe/Prague blansko|brno-mesto|brno-venkov|breclav|hodonin|vyskov|znojmo|olomoucky kraj|jesenik|olomouc
    CZ Europe/Prague prostejov|prerov|sumperk|zlinsky kraj|kromeriz|uherske hradiste|vsetin|zlin
    CZ Europe/Prague moravskoslezsky kraj|bruntal|frydek-mistek|karvina|novy jicin|opava|ostrava-mesto
    HU Europe/Budapest baranya|bekescsaba|bekes|bacs-kiskun|borsod-abauj-zemplen|csongrad-csanad|dunaujvaros
    HU Europe/Budapest eger|fejer|gyor-moson-sopron|hajdu-bihar|heves|hodmezovasarhely|jasz-nagykun-szolnok
    HU Europe/Budapest komarom-esztergom|kaposvar|nagykanizsa|nograd|szombathely|szolnok|sopron|somogy|szekszard
    HU Europe/Budapest salgotarjan|szabolcs-szatmar-bereg|tatabanya|tolna|veszprem|zalaegerszeg
    GR Europe/Athens agion oros|kentriki makedonia|dytiki makedonia|ipeiros|thessalia|ionia nisia|dytiki ellada
    GR Europe/Athens sterea ellada|attiki|peloponnisos|voreio aigaio|notio aigaio
    DZ Africa/Algiers adrar|oum el bouaghi|bouira|tamanrasset|el bayadh|illizi|boumerdes|el tarf|tindouf
    DZ Africa/Algiers tissemsilt|tipaza|ain defla|ain temouchent|timimoun|bordj badji mokhtar|ouled djellal
    DZ Africa/Algiers beni abbes|in salah|in guezzam|djanet|el meghaier|el meniaa
    MA Africa/Casablanca fes-meknes|rabat-sale-kenitra|beni mellal-khenifra|casablanca-settat|marrakech-safi
    MA Africa/Casablanca draa-tafilalet|souss-massa|guelmim-oued noun|laayoune-sakia el hamra
    MA Africa/Casablanca dakhla-oued ed-dahab|agadir-ida-ou-tanane|aousserd|assa-zag|azilal|benslimane|boulemane
    MA Africa/Casablanca chefchaouen|chichaoua|chtouka-ait baha|driouch|essaouira|es-semara|fahs-anjra|figuig
    MA Africa/Casablanca fquih ben salah|guercif|el hajeb|al haouz|ifrane|inezgane-ait melloul|jerada
    MA Africa/Casablanca el kelaa des sraghna|marrakech|m'diq-fnideq|mediouna|midelt|moulay yacoub|nouaceur
    MA Africa/Casablanca ouarzazate|oued ed-dahab|oujda-angad|ouezzane|rehamna|sefrou|sidi bennour|sidi ifni
    MA Africa/Casablanca sidi kacem|skhirate-temara|tarfaya|taounate|taroudannt|tinghir|tiznit|tanger-assilah
    MA Africa/Casablanca tan-tan|youssoufia|zagora
    UG Africa/Kampala kalangala|kiboga|luwero|mpigi|nakasongola|rakai|sembabule|kayunga|wakiso|lyantonde
    UG Africa/Kampala nakaseke|buikwe|bukomansibi|butambala|buvuma|gomba|kalungu|kyankwanzi|lwengo|kyotera
    UG Africa/Kampala kasanda|bugiri|iganga|jinja|kamuli|kapchorwa|katakwi|kumi|pallisa|soroti|tororo
    UG Africa/Kampala kaberamaido|mayuge|sironko|amuria|budaka|bududa|bukedea|bukwo|butaleja|kaliro|manafwa
    UG Africa/Kampala namutumba|bulambuli|buyende|kibuku|kween|luuka|namayingo|ngora|serere|butebo|namisindwa
    UG Africa/Kampala bugweri|kapelebyong|kalaki|adjumani|apac|arua|kitgum|kotido|moroto|nebbi|nakapiripirit
    UG Africa/Kampala pader|yumbe|abim|amolatar|amuru|dokolo|kaabong|koboko|maracha|agago|alebtong|amudat|lamwo
    UG Africa/Kampala napak|nwoya|otuke|zombo|omoro|pakwach|kwania|nabilatuk|karenga|madi-okollo|obongi
    UG Africa/Kampala bundibugyo|bushenyi|kabale|kabarole|kibaale|kisoro|ntungamo|rukungiri|kamwenge|kanungu
    UG Africa/Kampala kyenjojo|buliisa|isingiro|kiruhura|buhweju|kiryandongo|kyegegwa|mitooma|ntoroko|rubirizi
    UG Africa/Kampala sheema|kagadi|kakumiro|rubanda|bunyangabu|rukiga|kikuube|kitagwenda|rwampara
    TZ Africa/Dar_es_Salaam kagera|pemba north|zanzibar north|kilimanjaro|pemba south|zanzibar south
    TZ Africa/Dar_es_Salaam zanzibar west|rukwa|ruvuma|manyara|katavi|songwe
    CM Africa/Douala adamaoua|north-west|south-west
    CI Africa/Abidjan bas-sassandra|comoe|denguele|goh-djiboua|lacs|sassandra-marahoue|vallee du bandama|woroba
    CI Africa/Abidjan zanzan
    SN Africa/Dakar fatick|kaffrine|kedougou|matam|sedhiou
    LK Asia/Colombo western province|gampaha|kalutara|central province|matale|nuwara eliya|southern province
    LK Asia/Colombo galle|matara|hambantota|northern province|kilinochchi|mannar|vavuniya|mullaittivu
    LK Asia/Colombo eastern province|batticaloa|ampara|north western province|kurunegala|puttalam
    LK Asia/Colombo north central province|anuradhapura|polonnaruwa|uva province|badulla|monaragala
    LK Asia/Colombo sabaragamuwa province|ratnapura|kegalla
    NP Asia/Kathmandu madhesh|bagmati|gandaki|lumbini|karnali|sudurpashchim
    PE America/Lima amarumayu|ancash|apurimaq|el callao|huancavelica|hunin|lambayeque|lima hatun llaqta
    PE America/Lima madre de dios|moquegua|tumbes|ucayali
    VE America/Caracas distrito capital|anzoategui|apure|aragua|carabobo|cojedes|guarico|monagas|nueva esparta
    VE America/Caracas tachira|yaracuy|zulia|dependencias federales|la guaira|delta amacuro|amazonas
    EC America/Guayaquil azuay|carchi|orellana|canar|guayas|chimborazo|imbabura|manabi|napo|el oro|pichincha
    EC America/Guayaquil los rios|morona santiago|santa elena|tungurahua|sucumbios|cotopaxi|pastaza
    EC America/Guayaquil zamora chinchipe
    EC-W Pacific/Galapagos galapagos
    GT America/Guatemala sacatepequez|chimaltenango|solola|suchitepequez|retalhuleu|huehuetenango|baja verapaz
    GT America/Guatemala alta verapaz|peten|izabal|zacapa
    DO America/Santo_Domingo distrito nacional|azua|baoruco|barahona|dajabon|elias pina|el seibo|espaillat
    DO America/Santo_Domingo la altagracia|maria trinidad sanchez|monte cristi|pedernales|peravia
    DO America/Santo_Domingo hermanas mirabal|sanchez ramirez|santiago rodriguez|monsenor nouel|monte plata
    DO America/Santo_Domingo hato mayor|san jose de ocoa|cibao nordeste|cibao noroeste|cibao norte|cibao sur
    DO America/Santo_Domingo el valle|enriquillo|higuamo|ozama|valdesia
    NZ Pacific/Auckland bay of plenty|gisborne|hawke's bay|manawatu-whanganui|northland|otago|southland|tasman
    NZ Pacific/Auckland taranaki|greater wellington|waikato
    AE Asia/Dubai 'ajman|abu zaby|dubayy|al fujayrah|ra's al khaymah|ash shariqah|umm al qaywayn
    IQ Asia/Baghdad al anbar|arbil|al basrah|babil|dahuk|diyala|dhi qar|karbala'|maysan|al muthanna|an najaf
    IQ Asia/Baghdad ninawa|al qadisiyah|salah ad din|as sulaymaniyah
    IR Asia/Tehran markazi|gilan|mazandaran|azarbayjan-e sharqi|azarbayjan-e gharbi|khuzestan|fars
    IR Asia/Tehran khorasan-e razavi|esfahan|sistan va baluchestan|kordestan|lorestan|hormozgan
    IR Asia/Tehran khorasan-e shomali|khorasan-e jonubi|alborz
    CN Asia/Shanghai anhui sheng|beijing shi|chongqing shi|fujian sheng|guangdong sheng|gansu sheng
    CN Asia/Shanghai guangxi zhuangzu zizhiqu|guizhou sheng|henan sheng|hubei sheng|hebei sheng|hainan sheng
    CN Asia/Shanghai heilongjiang sheng|hunan sheng|jilin sheng|jiangsu sheng|jiangxi sheng|liaoning sheng
    CN Asia/Shanghai nei mongol zizhiqu|ningxia huizu zizhiqu|qinghai sheng|sichuan sheng|shandong sheng
    CN Asia/Shanghai shanghai shi|shaanxi sheng|shanxi sheng|tianjin shi|xizang zizhiqu|yunnan sheng
    CN Asia/Shanghai zhejiang sheng
    NO Europe/Oslo rogaland|more og romsdal|nordland|svalbard|viken|innlandet|vestfold og telemark|agder
    NO Europe/Oslo vestland|troondelage|romssa ja finnmarkku
    DK Europe/Copenhagen nordjylland|midtjylland|syddanmark|hovedstaden
    FI Europe/Helsinki landskapet aland|etela-karjala|etela-pohjanmaa|etela-savo|kainuu|kanta-hame
    FI Europe/Helsinki keski-pohjanmaa|keski-suomi|kymenlaakso|lappi|pohjanmaa|pohjois-karjala|pohjois-pohjanmaa
    FI Europe/Helsinki pohjois-savo|paijat-hame|satakunta|uusimaa|varsinais-suomi
    HR Europe/Zagreb zagrebacka zupanija|karlovacka zupanija|varazdinska zupanija|licko-senjska zupanija
    HR Europe/Zagreb zadarska zupanija|istarska zupanija|medimurska zupanija|grad zagreb
    RS Europe/Belgrade severnobacki okrug|srednjebanatski okrug|severnobanatski okrug|juznobanatski okrug
    RS Europe/Belgrade zapadnobacki okrug|juznobacki okrug|sremski okrug|macvanski okrug|kolubarski okrug
    RS Europe/Belgrade podunavski okrug|branicevski okrug|sumadijski okrug|pomoravski okrug|borski okrug
    RS Europe/Belgrade zajecarski okrug|zlatiborski okrug|moravicki okrug|raski okrug|rasinski okrug
    RS Europe/Belgrade nisavski okrug|toplicki okrug|pirotski okrug|jablanicki okrug|pcinjski okrug
    RS Europe/Belgrade kosovski okrug|pecki okrug|prizrenski okrug|kosovo-metohija|vojvodina
    BG Europe/Sofia blagoevgrad|veliko tarnovo|vidin|vratsa|gabrovo|dobrich|kardzhali|kyustendil|lovech
    BG Europe/Sofia pazardzhik|pernik|pleven|razgrad|silistra|sliven|smolyan|targovishte|haskovo|shumen|yambol
    UY America/Montevideo canelones|cerro largo|durazno|lavalleja|paysandu|tacuarembo|treinta y tres
    PY America/Asuncion alto parana|neembucu|amambay|canindeyu|presidente hayes|alto paraguay|boqueron
    PY America/Asuncion cordillera|caaguazu|caazapa|itapua|misiones|paraguari
    BO America/La_Paz el beni|chuquisaca
    CR America/Costa_Rica alajuela|guanacaste|puntarenas
    PA America/Panama bocas del toro|panama oeste|cocle|chiriqui|los santos|veraguas|embera|guna yala
    PA America/Panama ngabe-bugle
    HN America/Tegucigalpa atlantida|choluteca|comayagua|copan|el paraiso|francisco morazan|gracias a dios
    HN America/Tegucigalpa islas de la bahia|intibuca|lempira|ocotepeque|olancho|yoro
    """
}
