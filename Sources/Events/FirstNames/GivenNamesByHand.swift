/// Common names of South and Southeast Asia, Africa, the Arab world, Iran, Israel, Eastern Europe, the Balkans, the Caucasus, Central Asia,
/// the Celtic and the Nordic countries, and short forms, that the other lists lack. Collected by hand; without those that are a thing, a
/// place or a family name above all, and without names of countries where the family name often comes first.
enum GivenNamesByHand {
  static let names: StaticString = """
    aadarsh aadesh aaditya aagje aakash aakriti aaliya aamna aanchal aanya aarati aarohi aart aarti aarushi aase
    aashish abdelali abdelhak abdelhamid abdellatif abdelrahman abdeslam abdessamad abdifatah abdikadir abdinasir
    abdirashid abdirizak abdo abdou abdoulaye abdulaziz abdulkareem abdulla abdulmalik abdulmohsen abebe abeera
    abegail aber abera abhay abhi abhijeet abhilash abhinandan abhinav abhishikta abida abidemi abimbola abisola
    abiy abla abolfazl aboubacar abrar abshir abubakari abz acen achilleas achmad achola achyut adalbjorg adalheidur
    adalsteinn adama adanna adaora adarsh addisu addy adebanjo adebimpe adebola adedamola adeel adeela adegboyega
    adegoke adelola ademar ademide ademola aderbal aderemi aderonke adesina adesola adesuwa adetokunbo adetola
    adetunji adewunmi adeyemi adeyinka adham adhiambo adib adilet adithya aditi adjei adjoa adjoua adong adva advait
    aecio afaf affoue afi afiqah afolake afrin afriyie afroza afsana afsaneh afshan afsheen afshin afzal agam
    aggeliki agnar agung agust ahana ahlem ahmadreza ahmadullah ahnaf ahsan aibek aidana aigerim aigul ailean ailin
    ailsa aiman aindriu ainur aira aissata aiste aisuluu aivan aizat aizhan ajibola ajinkya ajit ajith ajmal akachi
    akane akanksha akari akello akhil akhtar akihiko akihiro akinola akintayo akintunde akinwumi akinyemi akio
    akissi akorede akshara akshat akshata akshita akunna alaba alamgir alasdair alassane alauddin aldana aldert aled
    aleem alem alemayehu alemu alfheidur alfian alfrun aliaa alibek aliff alioune alisher aljon alkis alok alon
    alpana alperen alpesh alsu altynai altynay alun aluoch alyanna alyona amadeusz amaka amalina amandeep amarjeet
    ambarish ambika ameen ameer amena ameya aminat aminreza aminu amirali amirhosein amirhossein amirreza amirul
    amish amisha amita amitabh ammar ammara amna amnon amogelang amoin amr amrit amritpal amsyar amund anagha anahit
    anahita analyn anam anang anant ananth ananthan anashe anastasiia anat anatoliy anatoly anchalee andhika andi
    andika andoni andraz andrii aneela anees anele anesu aneurin anfisa angad angeliki angelito anggi anggun
    angharad aniket anindita anindya anirban anitha anjan anjana anjani anjila anjo anjola ank anju anker ankush annalyn
    annapurna annelize annemiek annisa anong anoop anotida ansa anshika anshu anshul anshuman antara antigoni
    antonis antor anubhav anugrah anuj anuja anuli anum anuoluwapo anup anupam anupama anura anuradha anushka
    anushree anwen anxo anzhela aoi aoko aonghas aparecida aparna apeksha aphiwe apichai apinya apirak apiyo apoorv
    apoorva apurva aqeel aqib aqila araba arafat aram arame aramide arantxa arati aravind aray archana archil archit
    archy ardalan ardi areeba areej aref arefin arend areti areum arevik arezoo arezou arghya argyris argyro arief
    ariff arihant arindam arinze aristotelis arjan arjay arjen arka arkady arko armel armen armine arna arnar arndis
    arnel arni arnon arnor arnt arnthor aroloye arooj aroon arpan arpine arpit arsalan arsene arsenii arseny arshad
    arshia arslan artak arthit arti artiom artyom aruna aruni arushi arvinder arwa arwel asaad asabe asadullah
    asaduzzaman asanda asanka asantewaa asdis aseel aseem asel asen asep asfaw asgeir asgerdur asgrimur ashik
    ashikur ashild ashima ashiq ashiqur ashkan ashmita ashot ashraf ashraful ashura ashutosh ashwini asier asifa
    asiri asjad askar aslak aslam aslaug asmaa asmat asmau asmita asmund asmundur aspasia assaf assane assefa assel
    assita astghik asthildur astou asuman asyraf atanu atchara atefeh atharva athol atif atikur atilla atiq atiqah
    atis atish atle atli ato atousa atsuko attiya atul atulya atupele audun audur aulia auma aurelius austeja
    avantika aviad avichai avigail avihai avik avinoam aviram avishai avital aviv avneet avner avtandil awad awais
    awino awiti awuor axier ayabonga ayaka ayame ayanda ayano aybek ayca ayele ayelet ayesh ayobami ayokunle ayomide
    ayomikun ayon ayoola ayooluwa ayotunde ayrton aysun aytac aytekin ayunda ayuni ayushi azam azamat azat azeez
    azfar azhar aziah azim azita azizah azizbek azka azlan azlina azmain azman azmi azri azubuike azusa azwan
    azzahra azzedine babacar babajide babalwa babatope babita babs bacary bachana bachir bader badhon badri badrul
    bahareh bahman bahrom bakary bakhtiyar bakyt balaji balakrishnan baldvin balla balqis balraj balwinder bamba
    bamidele banafsheh bandar banele banke bankole bansi bappy baraa bardia barnaby barsha bartosz basak basant
    bashir basia basira basit basmah bassel bassem batoul batrisyia battulga batya batyr bauke baurzhan bayarmaa
    bayu beccy becs begimai behnaz behrad behrang behrooz behrouz behzad bekele bekhzod beknur bekzat bekzod beletu
    belgin benaya benedetta bengu benjie bereket berfin bergdis berglind bergljot bergsteinn bergthor berhanu beril
    bermet berrak betari betul beyza beza bezawit bhagat bhagya bhagyashree bhakti bhanu bharath bharathi bharati
    bhargav bharti bhaskar bhavik bhavin bhawana bhumika bhupendra bhushan bhuvan bhuvana bhuvanesh bia bibek
    bibiche bijan bijay bijaya bikash bikram bilawal bilge bilguun bilyana bimal bimsara bindu bineta binita binnur
    binod binta bintou binyamin biodun bipana bipin bipul biraj birgir birhan birkir birna birol birta birtukan
    biruk birute biser bishal bishnu bishwas bisi bisma bisola bistra biswajit bithi bjarke bjarki bjarney bjarni
    bjorgvin bjornar blagovest bleddyn boahemaa bogumila boguslaw boitumelo bojidar bokang bolaji bolat bolli
    bolormaa bongani bongiwe bonolo boonsri bopha bor boram borek borey borhan borislava borna boryana bosede botir
    boudewijn bouke boutaina boyan bozhidar bragi branwen bri briallen bridin bronislav bruk bryndis brynhildur
    brynja brynjar brynjolfur buddhika budiman buhle bukunmi bulent bundit burcak burcin burcu busayo buse bushra
    busi busola bwalya cadu caetano cagatay cagdas cagri cailean calixte candan cansu caradog carme carwyn cathlin
    celian cemre ceren ceri ceridwen cerys cevdet ceyda chadi chafik chahinez chaima chaimae chairul chaitali
    chaitra chaiwat chakib chalermchai chalida chamara chamari chamika chaminda chamod chanaka chancelle chandan
    chandana chandima chandni chandrakant chandrasekhar chandrashekhar chandrika chani chanida chanthou chanya
    charalambos charanjit charmi charu charulata chatchai chathura chathuri chathurika chathurya chavdar cheick
    cheikh chelimo chels chengetai chepngeno chepngetich cheptoo cherono cherop cherrylyn chetana chhavi chhaya
    chiaki chibueze chibuike chibuzor chidera chidiebere chido chidozie chidubem chie chiedza chiel chiemeka
    chiemela chifundo chiharu chihiro chika chikamso chike chikezie chikodi chikondi chilufya chima chimaobi chimdi
    chimdindu chimezie chimwemwe chinatsu chinaza chinecherem chinemerem chinenye chinmay chinomso chintan chinthaka
    chinwendu chipo chisato chisom chisomo chitra chizaram chizitere cholpon chona chonlada chrysa chrysanthi chue
    chuks chukwuebuka chukwuka chukwuma chutima ciwan cleber cleiton coinneach conceicao corne coumba cressida
    crisanto cristo croia cuan cuauhtemoc cyprien cyriaque dadang daeho daffa dafna dafydd dagbjort dagfinn dagim
    dagmawi dagur dahir daichi daiki daithi daiva dalal dalit dambar damhnait dami damilare damla damola danah danit
    daniyal daniyar daphna dapo daramola dariush darri darshana darshil darunee darya daryoush dastan dasun
    dattatraya dauren davit dawit dawood dayanand dea debabrata debalina debanjan debarati debashis debasish debayan
    debjani debjit debz dedi deema deepali deepankar deepanshu deepesh deepmala deepthi deepti deeqa defne deian
    deiniol deji delali delaram delyan delyth demelza demet demola denitsa denys deqa derartu dereje desislava
    desola desta desy detelina devang devanshi devendra devina devrim dganit dhairya dhammika dhananjay dhananjaya
    dhanraj dhanush dhanya dhara dharani dharmendra dharmesh dharmik dhaval dhea dheer dheeraj dhika dhimas dhiraj
    dhruvi dhwani diaa diarmid didem didik didzis diede dieudonne dieynaba digby digvijay dika dikeledi dikla diksha
    dilani dilini dilki dilnoza dilovan dilrabo dilshad dilshan dilshod dilyana dilys dimakatso dimeji dimi dimitar
    dimitra dimpy dimuthu dinara dineo dini dinithi dinkar dinmukhamed dinuka dinusha dionysis dipak dipali dipendra
    dipesh dipika dipti dipto disha divakar divesh divij divyansh divyanshu diwakar diyana djeneba djibril djoko
    doaa dobromir dody doganay dogukan dohyun doireann dolapo donatien donghyun dongwook doni dony doron dotto dotun
    dougal dougie dovran doyin doyun drifa drissa dror duaa duangjai dubem duc dudi dugald dulani dunni durda durga
    durgesh durojaiye dushan dushyant dvora dwaipayan dwiki dzenana dzifa eabha ebele ebiere ebo ebru ebtisam ebube
    ebun ebunoluwa ece echezona edem edinam edinho edom edvaldo eefje eerika efa efemena efi efo efrat eftychia efua
    egbe ege egemen egill eha ehab ehi ehis ehtisham ehud eifion eigil eiji eiko eilert eilidh eilir eilon einat
    einir eirian eirikur eirlys ejike ejiro ejnar ekachai ekanem ekaterine ekemini ekeoma ekin ekramul ekua elad
    elaheh elain elazar elchin eldad eldor eleftheria elek eleri elfa elfyn eliav elikem elinam elinborg elior elira
    eliran elisenda elitsa eliya elling elmarie elnaz elod elorm elowen elpida elsabe elsadig elshan elske eltayeb
    eluned elvir emaan embla emebet emefa emel emem emenike emlyn emon emrah emrys emyr enas endale endang enfys
    enitan enkeleda enkhbayar enoabasi enoh enric enrica enyonam ephrem eranga erdinc erendira erez erfan erhan eri
    eriko erki erlan erlangga erlend erlendur erlina erlingur erman ermek ersin ertugrul erum esha eshaan eshita
    eshwar esinam eskinder esmaeil esosa esraa essam estanislao esti estibaliz eti etinosa etornam eunbi eunhye
    eunji eunju eurwen evgenii ewen ewurabena eyad eyal eydis eyerusalem eyjolfur eyram eyrun eystein eysteinn eytan
    eythor eziaku ezinne fachri fachtna fadeke fadel fadhil fadhilah fadhili fadia fadli fadumo fadwa fadzai faezeh
    fahd fahim fahmida fahri faiz faiza faizal fajar fakhar fakhrul famke fani faniry fannar fanney fara faraz
    farbod fardin fareeha farhana farhang faria fariborz farideh fariha farihah farjana farnaz farnoosh farooq
    farrokh farrukh farshad farshid fartun farwa farzana farzaneh farzin fasil fatai fatemah fatimata fatin fatjon
    fatos fatou fauzan fauzi fawad fawaz fawzi faycal fayez fayrouz fazal fearchar fearghas fearne febri febrian
    febriana fechin fehmida feodor feras ferdous fereshteh fereydoun feride fernan ferran ferruccio fevzi feyi
    feyisara feyisayo fezile ffion fflur fiete figen fikadu fikile fikir fikirte fikri fikru filsan finnbogi finnur
    fionnlagh firas firdaus firehiwot fisayo fitia fitri fiyinfoluwa fiza fjola florante flutura folarin folasade
    foluke fons forough foteini fotini fotis fouda fowsia fowzia foysal francesc frannie freek frehiwot frej freshta
    freydis freyja freyr fridgeir fridrik fridrika frits froya frozan fulya fumio fumiya funke funmi funmilola
    funsho furaha furkan furqan fyodor gabija gabika gadi gaeun gagik gajanan gajendra gakii galin galit galya
    gamuchirai gamze ganapathy ganbold gandharv garazi garba gardar gargi garik garikai gashaw gautham gav gayan
    gayane gayani gayatri gaz gazal gbemi gbemisola gboyega gede geeta geetanjali geetha genet genivaldo gennadiy
    gennady gentian georgi geraint gerasimos gerben gerdur gergana gervais getachew getahun gethin gevorg ghada
    ghadeer ghalia ghazal ghazala ghazaleh ghina gholam gianmaria giannis gidi giggs gihan gijsbert gili gillies
    ginevra gintaras gio giordano giorgi girma gisli gitanjali gjermund glaiza gleb glody glyn gobnait gocha
    goitsemang gokcen goksel gokul golam golnar golnaz golnoosh gontran goretti gorka gorkem goro gosia gourav gowri
    gowtham grae gretar grigor grigoris grigoriy grigory grimur groa gruffydd gry gudbjorg gudfinna gudjon gudlaug
    gudlaugur gudmund gudmunda gudmundur gudni gudny gudridur guillem gulalai gulchehra gulden guled gulfem gulnora
    gulnoza gulsah gunawan gunel gunes gunjan gunnhildur gunnlaugur guram guray gurdeep gurmeet guro gurpreet gursel
    gursimran guruprasad guzel gwenan gwendal gwenllian gwilym gwion gyan gyanesh gylfi gyuri haakon habeeb
    habibatou habibullah habibur hadar hadas hadeel hadia hadiqa haeun hafdis hafeez haflidi hafsteinn hafthor hagai
    hagit haider haikal haile hailemariam hailu haim hairul haitham hajra hakimi hakki halla halldor halldora
    hallgerdur hallgrimur halvard halvor halyna hamad hamada hamadou hamdan hamdi hamed hameed hamideh hamidreza
    hamidullah hammad hamna hamoud hanaa handan hande handoko haneen hanen haneul hanieh hanif hanin hanis hanneke
    hannie hanoch hansa hansika hanum hany haoran haraldur hardeep harel harendra harikrishna harinder haripriya
    harishankar harith haritha harjeet harmanpreet harmen haroon harpreet harsha harshad harshal harshit harshita
    harshvardhan haru harue haryanto hashem hasib hasibul hasina hasini hasitha hasmik hasnain hassaan hassana
    hassani hasse hassna hauke haukur haya hayato hayeon hayk hayoon haytham hazar hazem haziq haziqah hazwan heba
    hedinn hediyeh heejin heena hefin heida heiddis heiki heimir hele heledd helgi helin helly hemanth hemlata hend
    hendro hengameh henners heri heritier herry hersh hery hesam hesham hessa hessel hetal hetvi heulwen hewan hibo
    hidayah hidayat hidayet hideaki hideko hideto hidetoshi hieu hikari hikaru hikmet hila hilman himani himanshi
    himanshu himmat hina hira hiren hiro hiroaki hirofumi hiroki hiromi hironori hiroto hiroyuki hiruni hirut
    hisashi hisham hiten hitendra hitomi hitoshi hiwa hiwot hjalti hlengiwe hlib hlin hlumelo hlynur hoda hodaya
    hodo holmfridur homa homayoun honoka honorine honza hooman hordur hossam houman houshang houssam houssem
    hovhannes hrafn hrafnhildur hrafnkell hrannar hrant hrefna hriday hridoy hripsime hrishikesh hristina hristo
    hrithik hronn hryhoriy hugrun hulisani huma humera hunain husam husein husna husnu hussaina huub huw hyejin
    hyemin hyeri hyewon hyojin hyunsoo hyunwoo hywel iacopo iarla iason ibim ibnu ibrar ibtihal ibtisam ibtissam
    ibukun ibukunoluwa ichiro ichrak idan idar idara idham ido idoia idowu idrissa iestyn ieuan ifan ifechi ifedayo
    ifeoluwa ifeyinwa ifigeneia ifrah iga iggy iheanyi iheoma ihor ihuoma iiro ijaz ijeoma ikechi ikemefuna ikhwan
    ikmal ikponmwosa ikuko ilanit ildar ilerioluwa ilgar iliya iliyan iliyana illia illtyd ilnur ilwad ilya imade
    iman imbi imen imesha immy imoh imtiaz inas inayah inbal inbar inder inderjit indika indranil indri indu ineke
    inemesit ineza ingebjorg ingi ingibjorg ingimar ingolfur ingunn ingvild inho iniobong innes intissar ioanna iolo
    iorwerth ipek ipsita iqra iraj irakli irati irdina irem ireneusz ireoluwa irit irum isagani isamu isaure iselin
    iseult ishan ishant ishaq ishara ishbel ishfaq ishika ishimwe ishrat ishwor isioma iskandar isleifur ismahan
    ismaila israa israt issam istahil isuru itai itay ithel itoro itsuki itumeleng itunu itzik ivailo ivaylo ivelina
    ixchel iyad iyanu iyanuoluwa iyin iyinoluwa izumi izz izzah izzati izzet jaap jaber jabulile jacco jacko jaco
    jadesola jaehyun jaemin jaewon jaff jagadeesh jagadish jagan jagna jago jagriti jagruti jahanzaib jahid jahidul
    jahnavi jaideep jaimin jairam jajang jakhongir jakobina jamaludin janak janaka janhavi janith janki jannat
    jannatul janneke janvi jarda jarle jas jasim jasmeet jaspal jaspreet jassim jaswinder jaume javad javaid javed
    javeria javlonbek jawaher jayanta jayanth jayanthi jayanti jayashree jaymar jaymark jaypee jayshree jaz jeevan
    jeewan jelmer jem jennelyn jennilyn jennylyn jeric jericho jerwin jesmin jessabel jette jez jhanvi jhey jhoanna
    jhun jiahao jibran jide jideofor jigar jiho jihoon jihye jihyun jimbo jimoh jinal jinwoo jinyoung jirka jiro
    jisoo jitendra jitesh jithin jivika jiwon jiwoo jiyan jiyeon jiyoung joemar johno johnrey jokull jolita jomar
    jonalyn jonel jonina jonno jonty jony jools jop jordane jorick jorrit jorundur joseba josephien jostein joud
    joumana jovelyn joven joydeep juanjo juanma jucimara juhi jumai jumana jumanne junaid junel junho junichi junji
    junjie junpei junseo jurate juvy jyothi jyotika jyotirmoy jyotsna kaarel kabelo kabita kachi kachisicho kadek
    kadiatou kadidia kaede kafui kagan kagendo kagiso kahindi kaho kaido kailas kailash kainat kainene kairat kaito
    kajal kakhaber kalana kalekye kalev kalidou kalkidan kaloyan kalpesh kalum kalyan kalyani kamalesh kamarul
    kambiz kamilia kamini kamlesh kamogelo kamol kamola kamon kamrul kamsi kamsiyochukwu kamuran kamyar kanae kanako
    kanat kanayo kanchan kanchana kanha kanhaiya kanika kanishk kanishka kanit kannika kanokwan kanwal kanyinsola
    kanykei kaoru karabo karamoko karapet karianne karishma karitas karlien karlygash karnit karthika karthikeyan
    kartikey kartikeya karuna karwan kasem kashaf kashim kasperi kasra kassahun kasumi kasun kateryna katka katla
    katlego katsuhiko katsumi kausar kaushal kaushik kaustubh kaveesha kaveri kavian kavindi kavindu kavitha kawira
    kawsar kawtar kaying kayra kayvan kaz kazue kazuhiro kazuma kazumi kazunori kazuto kazuyuki keabetswe kealeboga
    kebede kedar keerthana keerthi kees kehinde kei keigo keiichi keiji keisuke keita keitumetse keivan kekeli
    kelebogile kelechukwu kemi kendi kene kenechi kenechukwu keneilwe kengo kensuke kentaro kento kerensa kersti
    keshab ketaki ketevan keti ketil ketill ketki ketut kevine keyur keyvan kez keza kfir kgomotso kgosi kgothatso
    khadijat khadim khadiza khadra khady khairi khairul khairunnisa khaldoun khalis khanyi khaoula khashayar khatera
    khatia khatuna khawla khaya khayelihle khemjira khizar kholoud khosrow khotso khouloud khrystyna khulan khurram
    khushboo khushbu khushi khutso khyati kianoosh kianoush kidist kidus kinjal kinya kinza kipchoge kiranjit
    kirsteen kirti kirubel kishan kittipong kittisak kivanc kjartan kleanthis klodian kobby kobina kobus kohei
    koichi koji koketso koku kolade kolapo kolbeinn kolbrun koldo kolya komang kondwani konstantina koos kopano
    korhan korkor kosal kosiso kostadin kostiantyn kostya kosuke kotaro kotone kouji kourosh koushik krasimir
    krasimira kresimir kripa krisna kristinn kristiyana kristjana kristo kristrun kritsada krizia krum krunal
    krunoslav krupa krupali krutika krzysiek kseniia kseniya kshitij kshitiz kuanysh kuba kubra kuburat kudakwashe
    kudirat kudzai kudzaishe kudzi kukua kulap kuldar kuldeep kulli kulwa kulwinder kumbukani kundai kundan kunio
    kunthea kursat kusal kushagra kushal kusum kutlu kwangsoo kyohei kyriaki kyrylo kyungmin kyungsoo laarni labake
    laboni lachezar lachie lacina ladan lahav lahiru laiba laidy lailuma laima lakmal lakmali lakshan lakshay
    lakshman lakshya lalaina laleh lalitha lamiaa lamija lamis lampros laoiseach laraib larus lasairfhiona lasantha
    lasha lasith lassana latha latifat lauro laxman laxmi layal leakhena lebo lebogang lebohang lech leelo leendert
    lefteris lehel lehlogonolo lehlohonolo leifur leili leizl lekan lemlem lenart lenlen lesedi lesego lestari lesya
    lethabo letlhogonolo levan liad liadan liat liddy lidiya liezel lihi liina liis likhith lilach liliia lilis
    lilit limbani limor lindani lindiwe lindokuhle liora liran lis lison lital livnat liyana lizelle ljubomir lleucu
    llew llinos llion lluc llucia lluis llyr llywelyn lojain lojze lolade lonneke lorant lotanna lotje louay louk
    loukas loveday lowenna lowri lozza lubasi lubinda lubna lucja lufuno lujain lukundo lulwa lumbani lunga lungelo
    lushomo lusine luthando luyando luzviminda lwandle lwazi lyuba lyuben lyubomir lyuda lyudmila maame maamoun
    maarja maayan mabli machteld maciek madalitso madan maddy madhavan madhawa madhukar madhulika madhur madhura
    madhusudan madi madiha madis madushan madushani magnea magnhild maha mahadev mahalakshmi maham mahamud mahathir
    mahbod mahboubeh mahbubur mahdieh mahela mahendra maheshi mahin mahlatse mahlet mahmudul mahnoor mahsa mahshid
    mahtab mahwish mahyar maihoua maiju maikel maiko maimouna mair mairi mait maita maitena maitreyi maitri majed
    majid makafui makame makanaka makar makda makhosi makhtar makiko makinde makis makoto makpal maksat maksym
    malalai malati malavika malebo malee maliha maliheh malith mallika malsha malvika mamata mamello mamuka manal
    manami manar manas manasa manasi manasvi manav mandana mandar mandeep mandira mandisa mangesh mani manik
    manikandan manisha manizha manjari manjeet manjiri manjit manjot manju manjula manjunath manjusha manlio mannat
    manolis manos manouchehr manpreet mansi mansour manvi maoliosa maor mapalo maral maram marat marceau mared
    margriet marharyta mariame mariamu maricar maricarmen maricris marife marije marike marios maristella marites
    marivic marjolein marju markos marloes marthinus martita martyna maruf marwan maryan marzieh masaaki masahiro
    masaki masanori masaru masashi masayuki masechaba masego mashael mashudu masood masoud masoumeh massamba massoud
    mastura masud masumi matan mateen mathurin matin matthildur matvey matvii maulik mavluda mawra mawuena mawuli
    mawunyo mayamiko mayan mayank mayowa maysoon mayssa mayu mayuko mayumi mayur mayuri maz mazen mazhar mazin
    mazlan mazvita mbali mduduzi meadhbh mealea mechack mederic medha meenakshi meenal meeri meerim megat meghna
    megumi mehak mehedi mehjabin mehnaz mehr mehran mehrdad mehreen mehrnaz mehrnoosh mehrob mehrzad mehtap mehul
    mehwish meidan meilani meilir meinir meiram meirav meirion meital mekdes mekonnen melaku meli melis melly meltem
    menelaos mengistu menna menno merab merav merce merdan mererid meritxell meron merryn mertcan meruert meseret
    mesfin meshal meskerem messaoud methinee methmi metodi meysam mfanwy mfon mfoniso mfundo mhairi mhel mialy
    miangaly michalina michalis michio mieczyslaw mieko mifuyu migena mihika mihir miho mikheil mikias mikio milad
    milen milin milinda minahil minako minal minhaj minho minjae minji minjun minoo minseo minsoo minsu mirain
    mirana miras mirek miren miri mirka mirva mirwais misaki misato misbah mishal miska mita mithat mithila mithun
    mitsuo mitsuru miwa miyu miyuki mizanur mizuki mkrtich mmabatho mmapula mo moaz moazzam mobeen mobina mobolaji
    mochamad mochammad modestas modou moeen moeketsi mofiz mofoluwaso mohaddeseh mohammadreza mohan mohana mohanad
    mohannad mohau mohira mohnish mohsin mohua moinul moise moiz mojgan mojtaba moksh moldir molebogeng momchil
    momina momoka moncef monir monirul moniruzzaman monsurat montasser montse moonika morag morfydd morgs morven
    morwenna mory mosa mosharraf mostafa moti motlatsi motoko mouad mouhamed moumita mounira moushumi moustapha
    moyin mphatso mpho mpumelelo mridula mrinal mrinalini mrisho mrunal mthunzi muath muaz mubarak mubashir mubeen
    mudasir mudassar mudit mufaro muge mugisha mugure muhabbat muhaimin muhamad muhanad muhannad muhittin muireall
    muiris mujahid mujeeb mujtaba mukaddes mukami mukta muktar mukund mulalo mulugeta muluken mulyadi muna munachi
    munashe munazza muneeb muneer muneera mungo munir munira munkh munyaradzi muqaddas murali murdo murtaza murugan
    murugi musab musarrat mushfiq mushfiqur mushtaq muskan muteb mutheu mutinta mutlu mutsa muyiwa muzammil mwaba
    mwajuma mwanahamisi mwanaidi mwanaisha mwita mxolisi myfanwy mykhailo mykhaylo mykola mykyta myroslava myrto
    mzwandile naama nabilah nabin nabintou naci nadav nadeesha nader nadhirah nadiia nadun nafisat nafissatou
    nagaraj naghmana nagihan nagisa nagla naheed nahom naimur naina najibullah najla najlaa najmul nakku nalaka
    nalini namal naman namit namita namono namra namratha namwinga nanako nanda nandakumar nandan nandana nandi
    nandipha nandita nandkishore nanna nanuka nao naoual naoya napat napha naphat narayanan nardos nare narek narges
    nargis narine narith narong naruemon narumi naseer nashwa nasima nasimiyu nasreen nasri nasrul nastaran nasteexo
    nasteha nastia nastya nataliia nataliya natasya nati natia nats natsuki natsuko natsumi nattapong nattaya
    natthaphong natthawut naufal nauman navdeep naveed navjot navneet navya nawaf nawat nawaz nayab nayan nayana
    nayeem nayef nazan nazanin nazar nazarena nazareno nazerke nazgul nazia nazih nazira nazirah nazish nazmul
    nazmun nazri nchimunya ndanu ndeye ndinda ndivhuwo ndubuisi nduka nebiyu nechirvan necip necmi nedyalko nedzad
    neela neelesh neeltje neeraj neeraja neerja neeru neeta neethu neetu nefeli negar negash negin nehal neharika
    nejla nekane nektarios nelleke neng nengi nermeen nerys nesma nestan netanel nethmi neven nevena nevzat nezih
    ngoni ngonidzashe ngosa nhyira nic nidhish nige nighat nigora nihar nihat nijat niken nikhila nikhilesh nikolay
    nikoloz nikunj nilab nilanjan nilanjana nilanthi nilofar niloufar nilsu nilufa nilufer nima nimal nimali nimco
    nimesh nimesha nimet nimisha nimol nimra ningsih nipha nipun nipuna nir nirajan nirali niran niranjan nirav
    nirbhay nirit nirmal nirosha niru nirupama niruta nisar nisarg nischal nischay nish nishad nishant nishanth
    nishantha nishat nisheeth nishi nishita nishith nishtha nisreen nissim nithin nithya nitika nitish nitu nitza
    nitzan niusha nivedita nivetha niyati niyi nizam nizar njal njall njoud nkatha nkechinyere nkem nkemdilim nkiru
    nkosana nkosinathi nkoyo nkululeko nkurunziza nnaemeka nnedi nnenna nobuo nobuyuki nodar nodir nodira nofar noha
    nokutenda nokuthula noluthando nolwazi nombulelo nomfundo nomin nompumelelo nomsa nomzamo nonkululeko nonoy
    nontobeko noppadon nopparat norazlina norhayati norio norizan norliza nosa nosheen nosipho nouf nouman noura
    nouran noureen nourhan novan novelyn novia novita nozim nozipho nozomi nqobile nsikak nsimba nthabiseng ntokozo
    ntombi ntsako ntsiki nugroho nugzar nuha numan nunana nupur nur nurain nuraini nurbek nurdan nurfarahin nurgul
    nurhaliza nurhan nurhayati nurhidayah nurin nurit nurliyana nursel nursultan nursyafiqah nurzat nurzhan nusaiba
    nusirat nutifafa nutsa nuwan nwachukwu nwakaego nwamaka nwando nyaguthii nyakio nyaradzo nyasha nynne nyokabi
    nzuzi obadiah obafemi obiageli obioma obiora oddbjorn oddgeir oddny oddur oddvar oded odinaka odunayo odysseas
    ofer ofir oforiwaa ofra ofri ogechukwu oghenekaro oghenero oghenetega oghogho ogmundur ognyan ogochukwu
    ogulgerek oguzhan ohad ohoud oighrig okezie oktavia oktay olabisi olabode oladapo oladele oladipo oladipupo
    olafia olaide olajide olalekan olamilekan olaolu olasunkanmi olatunde olatunji olaug olawale olayemi olayinka
    olcay oleh olek oleksii oleksiy olexandr oliwia olly olorunfemi olu olubukola olubunmi oludare oluf olufemi
    olugbenga olukayode olukemi olumayowa olumuyiwa olusegun oluseun olusola olutayo olutola oluwabukola
    oluwadamilare oluwadamilola oluwademilade oluwadunsin oluwaferanmi oluwafunmilayo oluwanifemi oluwapelumi
    oluwaseyi oluwatimilehin oluwatobiloba oluwatomisin oluwatosin oluwatoyin olzhas omaima ombeline ombretta omkar
    omolade omolola omoniyi omosede omotunde omowunmi omoyele omprakash omri onalenna onalerona ondra onome onyedika
    onyedikachi onyekachi onyinyechi opemipo opeoluwa ophir oranit orathai oratile oreoluwa orestis ori oriane oriol
    orit orkhan orly orobosa orvar orysia osagie osahon osamudiamen osaretin osas osaze oseremen oshadi osian
    osinachi osita osnat ossur ostap otar otgon otito otobong ottar ouidad ouissal oumaima oumar oumou ousseynou
    owain oybek oydin oyin oyinda oyindamola oyinkan oyinkansola oyinlola oyku oyunaa ozden ozlen ozoemena pabi
    pabitra pachia padmaja padmavathi padmini paidamoyo pailin pakorn palak palesa palina pallab palwasha panagiota
    panashe panida pankhuri pannalal panos pantea pantelis panu paramjit paras parastoo parbati pardis paresh parham
    paria parichat parikshit parimal parminder parnika partha parul parvaneh parvathi parveen pasindu patcharapa
    patcharee pathum pattaraporn patxi pauly pavithra pavitra pavle pavlo pawan pawinee payam payel pedram peerapat
    pegah pejman pelagia pelin pelumi pemba pembe penda pendo pepa peredur perihan perran petko peto petrit petro
    petur petya peyman pfarelo phakamani phalla phanuwat phary pheakdey phichai phimchanok phindile phumelele phumla
    phumlani phumzile phurba pichaya pierfrancesco piers pimchanok pinak pinaki pinar pinja pinky piotrek pisey
    pisith piumi piyal piyali piyapong piyawat plamedi plamen plamena ploy ploypailin pnina polyxeni pongsakorn
    pontsho pooria poornima pooya pornchai pornthip pouria pouya poyraz prabal prabha prabhakar prabhakaran prabhas
    prabhat prabhjot prabin prabir pradana pradip pradnya pradyumna praew prafful prafulla pragati pragya prajakta
    prajwal prakhar prakriti pramila pramit pramod pranab pranali praneeth pranjal prapai praphan prasanna
    prasannajit prasanth prasenjit prasert prasit prasun pratama pratap prateek prateeksha prathamesh prathyusha
    pratiksha pratima prativa pratiwi pravin prayag prayut preecha preetam preethi preeya prem prerana prerna primoz
    pritam pritesh prithvi prithviraj priti pritom priyadarshini priyal priyam priyank priyansh priyanshi priyanshu
    prodromos proinsias prokhor prottoy prue prys przemek puja pule puleng pulkit puneet punit puria purnima
    purushottam purva pushkar pushmeet pushpa puspita putera puteri qhawe qiniso qistina quang quirijn quitterie
    raanan rabab rabeya rabia rabie rabin rabindra rabiu rabiya rachanee rachidi rachmat rachna radhe radostina
    radwan rafail rafik rafiqul rafli raghad raghavendra raghda raghid raghnall raghunath raghuram ragini ragnheidur
    ragnhildur rahaf raheleh rahi rahil rahim rahimah rahmawati raia raicheal raihana raima raimonda raimondas
    raimunda raitis rajaa rajabu rajani rajashree rajdeep rajeshwari rajib rajinder rajkumar rajnish rajshree raju
    rajvi rajvir raka rakel rakhi rakib rakibul rakshit rakshitha ralitsa ralphie ramachandran ramadhani ramakant
    ramanathan ramatoulaye rameen rameez ramez ramim ramish ramit ramneek ramsha ramtin ramya ranald rangan rangana
    rangika ranim ranjana ranjeet ranjith ranko rannveig ranti rasaq rasel rasha rashed rashedul rasheedat rashi
    rashmika raslan rasoul ratan ratana ratanak rati ratnakar rattana rauf raunak ravinder ravindra ravindu ravit
    rayhan razak razan razia reabetswe realtin rebaone rebin rebwar rediet reelika reem reema reetta refat refiloe
    refilwe reham rehan rehana reidar reiji reinier relebogile remco ren renad rendani rendi reneilwe renu reshma
    resul rethabile retno retshepile reut revanth revathi revaz revital reyhaneh reymark reynir rezaul rezo rezwan
    rhodora rhodri rhun rhydian riaan rianne ricard richa riddhi ridha ridhima ridoy ridzuan rieke rifki rifqi rihab
    riho rija rilwan rimantas rimjhim rimsha rin rinat rindra rinku rinske risad rishab rishav rishika riska riski
    rismawati riteish rithik rithy ritik ritsuko rituparna ritvik ritwik rivki rivo riyan riyaz rizalina rizka rizky
    rizwan rizza roaa robban robbert robel robina robiul rodel roei roelof rofhiwa rogier rohana rohini rohitash
    rohith rohullah roi roie rojhat rojina rokeya rokhaya roksolana rola romesh romila rommel ronahi ronak ronel
    ronen ronit ronnel roo roopa roopali roozbeh ropafadzo roshani roshni rositsa roslina rosmah rosmery rossella
    rostyslav rotem rouba rouzbeh roz rozerin rozita ruadhan ruaridh ruba rubab rubel rubina ruchi ruchika ruchir
    ruchira ruchita rudo rugved ruhama ruhi ruhollah ruhul rukayat ruken rukevwe rukhsana rukmini rula ruli rumaisa
    rumana rumbi rumbidzai rumen rumiko rumyana runar rungnapa rupa rupal rupesh ruramai rushabh rushikesh ruslana
    rustam rustico rusydi rutendo rutger rutuja rutvik ruud ruvarashe ruveyda ruvimbo ruwan ruya ruzaini ruzanna
    ryad rylene ryo ryoichi ryoko ryoma ryotaro ryuichi ryuji ryunosuke ryuta saana sabeen sabelo sabien sabiha
    sabrine saburo sabyasachi sachini sachintha sachit sadaf sadashiv sadegh sadek sadhana sadhbh sadio sadman saeid
    saeideh saevar safaa safdar saffet safiatou safwan sagal sagarika sagi sagnik sagun sahand saharnaz saheed saidu
    saidur saikat saima saimir sairam sajal sajan sajib sajid sajida sajith sajjad sakda saket sakib sakinah sakis
    sakshi salaheddine salamatu salauddin salif salil salimata saliou salleh saloni saltanat salum salvor samah
    samaira samaneh samanthi samatar sambhav sambit sameeksha sameera sameh samet samhita samih samiksha samikshya
    samin samit samiullah samjhana samkelo samnang samorn sampada sampath sampo samra samrawit samriddhi samridhi
    samta samvel samyak samyuktha sanat sanath sanaullah sanaz sanchari sanchit sanchita sandaruwan sandeepa sandesh
    sandhya sandip sandris sandun sanduni sanel sanele sanem sangeetha sangita sangmin sangwoo sania sanika sanjana
    sanjeevani sanjeewa sanjib sanjida sanjiv sanjog sankar sanneke santanu santhosh santi santoshi santtu sanzhar
    saorla sapna saptarshi saqib saqlain sarabjit sarada saranya saraswathi saraswati sarath saravanan sarawut sareh
    sarfraz sargis sarika sarit sarmad sarmila sarnai saroj saron sarra sartika sarvenaz sarvesh sasan sashwat sasi
    sasithorn saska satenik sathish sathya satria satrio satsuki sattam satvik satyajit satyam satyendra saud saule
    saurav savitri savva savvas sawat sayaka sayantan sayantani saynab sazid sazzad sbongile sbu sbusiso seble
    sechaba sedef sedinam sediqa sefa sefakor sefunmi segolene sehar seher sehrish seiichi seiji seiko sejal sekou
    selahattin selam selamawit selami selasi selda selorm selvam semih semiha senait senam senanu senthil senuri
    senyo senzo seojun seonaid seoyeon seoyun sepehr sepideh septian seren sergi sergii sergiy serhan serhii serhiy
    serigne serik sertac servane serwaa sesi setareh seungho seungmin sevgi sevilay sevinj sewwandi seydou seyfi
    seyma sezgin sfiso shabana shabani shabbir shabnam shachar shaden shadi shafaq shafiq shafiqah shafiqul shafira
    shafqat shaghayegh shagufta shahab shahad shahadat shahar shahbaz shahd shahid shahida shahin shahira shahla
    shahlo shahmeer shahnaz shahram shahriar shahril shahrokh shahrul shahrzad shahzad shahzaib shai shailaja
    shailendra shaima shaimaa shaista shaked shakeel shakhzod shakib shakil shakir shakirat shalu shambhavi shamim
    shamima shamiso shamsa shamsul shantanu sharanya sharareh sharifah sharjeel sharmeen sharmila sharmin sharmistha
    sharvari shashi shashidhar shashwat shatha shaul shavkat shawon shazia shazwan shefali shehan sheharyar shehroz
    shehryar sheida shekar sherali sheraz sherif sherifat shervin sherzod shewit shez shigeru shihab shilan shima
    shimelis shimrit shingai shingirai shingo shinichi shinnosuke shinobu shinta shinya shiori shipra shir shiran
    shishir shisir shiva shivangi shivanshu shivaraj shivendra shivraj shizuka shlomi shlomit shlomo shmulik sho
    shoaib shobhana shobhit shogo shohag shohel shohreh shohruh shoichi shonagh shorouq shorya shotaro shouta shovon
    shpend shraddha shradha shraga shravan shravani shreeram shreyansh shreyash shreyasi shrijana shrikant shrinivas
    shriram shrishti shristi shrouk shruthi shrutika shubha shubhangi shubhankar shubhi shubhra shuchi shuhei
    shuichi shuji shuki shukri shukria shukuru shulamit shumaila shunsuke shushan shuvai shuvo shvan shweta shwetha
    shyam shyamal siaka siamak siavash sibghat siboniso siddhant siddhesh siddhi sidonie sidra sidy siebren siets
    sifiso sigal sigalit sigbjorn sigfus sigga siggi sighvatur sigit sigitas sigmundur signy sigridur sigthor
    sigtryggur sigurbjorg sigurbjorn sigurjon sigurlaug sigurlina sigurros sigursteinn sihem sihle sikiru silvi
    silviya simbarashe simge simin sinazo sindhu sindhuja sindi sindisiwe sindiswa sindri sinethemba sinta sintayehu
    sioned siphelele siphiwe siphokazi siranush sirikit siriol siriporn siriwan sirjana sirwan sisay sita sithembile
    sitraka sivan siwan siyamthanda siyanda sizwe sjaak sjofn sjors skaiste skarphedinn skirmantas skjalg skuli
    slawek smadar smitha smriti smruti snaebjorn snaefridur snehal snehasish snigdha snorre snorri sobia sofea
    soffia sofiia sofyan sogand sogol sohag sohaib sohail soham sohee soheil soheila sohel sohini sohrab soichiro
    sokha sokhna sokhom sokol sokunthea solal solape solfrid solomiia solomiya solomzi solrun soludo solvi somayeh
    sombat somchai somesh somjai somkiat sommai somnath somporn somsak somto somya somying sondos soniya sonsoles
    sonu sonwabile soojin sooyoung soph sophal sophea sopheak sopho sopio soran sorley soroush sosina sota sothea
    sothy sotiria sotiris soudabeh souhaila soukaina soumaila soumen soumya soumyadeep souvik sovann sovannara
    sowmya soyeon sphesihle spiros spozhmai spyros sravani sravya sreedhar sreeja sreejith sreekanth sreelakshmi
    sreenivas sreeram sreyleak sreymom sreyneang sreypich sridevi sridhar srijan srijana srijita srikant srilakshmi
    srimathi srinath srinidhi srinivasa srinivasan sriparna srishti srividya srushti stamatis stanimir stanislawa
    staszek stathis steeve steingrimur steinn steinunn stelios stoyan struan stu sturla stuti styliani styrmir suad
    subagyo subash subha subham subhankar subhasish subhendu subhra subin subir subira subodh subramaniam subrat
    sucdi suchada sucharita suchitra sudarshan sudeep sudeepta sudesh sudhakar sudhanshu sudheer sudip sufyan
    sugandha sugeng suhad suhaib suhail suhaila suhaimi suhas suhasini suheyla suhyun sujan sujatha sujay sujin
    sujit sujith sukanya suketu sukhbir sukhdeep sukhjit sukhvinder sukhwinder sukma sukriti sulabh sulafa sulaiman
    sulaimon sule sulekha suleman sulistyo sulkhan sulochana sumaira sumaiya sumalee suman sumana sumanth sumbal
    sumbul sumedha sumeru sumin sumire sumita sumitra sumon sunaina sunanda sundaram sundeep sunee sunetra sunette
    sunghoon sungmin sunitha suniti sunkanmi sunna sunneva sunniva supachai supaporn suparna supranee supratik
    supratim supreet supriya supriyadi supun surabhi surachai surafel suraiya suraj suranga surasak suren surendra
    sureyya surinder surjit suruchi suryadi suryansh susanti susanto sushant sushila sushmita susilo susmita susumu
    suthep sutrisno suvarna suyash suzon svala svandis svanhildur svanur svava sveinbjorg sveinbjorn sveinn svend
    sverrir sveta svetla svetlin svetoslav sviatoslav svitlana svyatoslav swapna swara swarna swarnali swaroop
    swathi swayam swetha syafiq syafiqah syahir syahirah syahrul syaiful syakir syamim syazwan syazwani sybrand
    sybren syifa sylvestre symbat synne syuhada syukri syuzanna taavi tadala tadashi tadesse tadiwa tadiwanashe
    taeyang tafadzwa tahani tahereh tahina tahira taiki taimoor takafumi takahiro takaki takalani takao takashi
    takato takayuki takehiko takehiro takeo takeru takis takondwa takudzwa takunda takuro takuto takuya talgat tamaz
    tamer tamim tamotsu tamrat tamsin tamta tamuna tamuno tanatswa tanawat tanel tanim tanishq tanjila tanjim tanju
    tanmoy tannaz tanu tanuj tanuja tanushree tanushri tanvir tanyaradzwa tanzeela tanzim taofeek taonga tapas
    tapiwa tapiwanashe taraneh taras tarek tareq tariku tarikul tarini tariro tarisai taruna tasleem taslima tasneem
    tasnia tasos tatenda tatevik tatsuro tatsuya taufiq tauqeer tauri tauseef tavonga tawfik tawonga tayyab tayyaba
    tebatso tebogo teboho tefo tega tegid tehila tehmina tehreem tejal tejaswi tejaswini tekin teleri temel temi
    temilade temilola temiloluwa temirlan temitayo temur temuulen tendani tendekai tengiz tenin teniola teoman
    teppei teppo tererai terka tersoo teruo tesfa tesfahun tesfaye tetiana tetsuo tetsuro teunis tevfik tewodros
    thabang thabiso thaisa thaksin thaleia thalita thamer thamsanqa thanakorn thanapon thanaporn thanasis thanawat
    thandi thandolwenkosi thandolwethu thanyarat thapelo tharaka tharindu tharushi thato thavy theerapat theis
    thejas themba thembelani thembi thembinkosi theofilos thilina thilini thiphaine thiru thisara thitipong thobeka
    thodoris thoko thokozani thokozile thorarinn thorbjorg thorbjorn thordis thorey thorgeir thorgerdur thorgils
    thorhallur thorhildur thorir thorkell thorkild thorlakur thormodur thorolfur thorri thorsteinn thorunn
    thorvaldur thorvardur thrainn throstur thulani thuli thuraya thuridur thushara tichaona tidiane tigist tigran
    tihana tihomir tiisetso tijjani tika tilahun tilak timnit timofei timofey timucin tinashe tinatin tinna
    tinotenda tiphaine tiril tirion tirunesh tithi titilope tiwa tiwalade tiyamike tizita tjeerd tlotlo tobechi
    tobechukwu tobenna tobes tobiloba tochi tochukwu tofig tofunmi togzhan tokelo tolani tolegen tolunay toluwalope
    toluwani tomek tomer tomilola tomiwa tomoaki tomohiro tomoka tomoki tomomi tomonori tomos tomoyuki tonderai
    tonis tonmoy tonn tonye torgeir torgrim toril torleif tormod tornike torquil torstein toru torunn torvald toshi
    toshiaki toshihiko toshihiro toshiki toshiyuki tosin totok tou touhid touqeer touraj toussaint towela towhid
    toyin toyosi trausti tresor trishna triyono truus tryggvi trygve tsakani tsegaye tsehay tsering tshegofatso
    tshepang tshepiso tshepo tsholo tsholofelo tsion tsiory tsitsi tsovinar tsukasa tsutomu tsuyoshi tsvetan
    tsvetelina tsvi tubosun tudur tugrul tuguldur tuhin tuire tulasi tulika tulsi tumaini tumelo tumi tuncay tuncer
    tunji turki tushita tuti tuval twaambo txema tymofii tytti tzachi tzipi ualan ualikhan uchechi uchechukwu udara
    udayan udayanga udeme udi udit uditha udoka udom uduak ufuk ufuoma ugochi ugochukwu ugonna ugurcan uilleam ujang
    ujjwala uju ujwal ukeme ulas ulfa ulfar ulfur uliana uloma ulugbek uluk ulyana umaima umaru ume umer umida ummay
    unai unarine unathi unmesh unnar unnur unwana upasana upendo upendra upul urdur urho uri uriya urmila usama
    utami utku utsav uttam uttara uxue uzair uzma uzoamaka uzochukwu uzoma vadym vaggelis vahagn vahan vahe vahit
    vaibhavi vaidehi vaios vaishali vaiva vakho vakhtang valbona valdas valdimar valdrin valentyn valerii valeriy
    valgeir valgerdur vallabh valur vamara vamshi vamsi vandita vangelis vani vannak vansh vanshika vappu varad
    vardan varduhi varshini vasant vasanth vasilena vasilisa vasiliy vasily vassiliki vassilis vasu vasudev
    vasundhara vatsal vazgen veasna vebjorn ved vedanti veena veiko velina velislava vemund venkata venkateswara
    venkatraman ventsislav venu vered vergel vesela veselin vetle viacheslav vibeke vibhor vibhuti vicent vichai
    vichea vidhya vidisha vidit vidur vidyut vigdis viglundur vignesh vihanga vijaya vijayalakshmi vijeta vika
    vikash vikramaditya vikramjit vikrant viktoriia vilborg vildan vilhjalmur viljar villu villum villy vimala
    vimbai vinayak vineeta vineeth vini vinit vinodh vinoth vinuri violaine viren virendra virginija visal vishakha
    vishesh vishruti vishwa vishwajeet vishwanath vishwas vismaya vitalii vitaliy vitaly viv vivekanand vlada vladan
    vladut vladyslav vlatko voahangy vojta volana vritika vrushali vsevolod vugar vuk vusi vuthy vuyani vuyo
    vuyokazi vyacheslav vyom waceke wacera waclaw wacuka wadzanai wael wahid wahida wahyuni wais waithaka waithera
    waithira wajahat wajdi wajid wajiha wakana walaa wamaitha wamuyu wanchai wandile wanga wangechi wanida waqar
    waqas warsame warsan warunee wasana waseem wasif wasim wasiu wasswa wataru watchara wayan weiwei wezi wiam
    wichai wichit widad widi widodo wiebe wieke wietse wijdan wilai wilco willemijn wils windi winta wirat wissal
    wladyslaw wlodek woinshet wojtek wondimu wondwossen wongani wonho wonjin woojin worawut worku worlanyo wunmi
    wynand xabi xabier xav xoan xolani xolile xolisa xoliswa yaaba yaara yacoub yacouba yafit yagiz yakir yakubu
    yakup yalda yamikani yamila yanga yaniv yankho yanti yanto yaprak yarden yariv yarob yaron yaroslav yaroslava
    yas yasas yaser yashar yashas yashaswini yashika yashovardhan yashraj yashwant yashwanth yasiru yassir yasuo
    yasushi yasuyuki yatharth yavor yayan yaye yayra yayuk yaz yazid yeasin yegor yehonatan yehor yehudit yejin
    yelda yeliz yemisi yemisrach yener yerin yerlan yerzhan yesim yeukai yevgeniy yevgeny yevhen yevheniia yiannis
    yichen yifat yiftach yigal yindee yisrael ylfa ymir yngvi ynske ynyr yoav yochai yogev yogi yogita yohanes yomi
    yona yonas yonca yoni yoona yoram yordanka yordanos yorgos yoseph yoshiaki yoshihiro yoshimi yoshinori yoshito
    yoshiyuki yoshua yosra yossef yotam youhei youngho youngjae youngmin younis yousaf youssouf ytsje yua yubaraj
    yudai yudha yudi yugandhar yuichi yuichiro yuika yuina yuji yujin yuka yukari yukie yukihiro yukina yukio yukta
    yulianti yuliia yulya yumeko yumna yuna yuphin yurdagul yurii yurika yuriy yusof yusra yusri yusril yusuff
    yusuke yutaka yuthana yuto yuuka yuuki yuval yuvika yuya yuzuki yuzuru zabihullah zahida zahidul zaidi zainal
    zakariya zakariye zakhar zaki zala zaldy zalmai zamri zamzam zandi zandile zannat zarghuna zarin zarmeen zarnish
    zaruhi zawadi zbyszek zdena zdzislaw zeca zeel zeenat zeev zeger zekeriya zelalem zenebe zerihun zerrin zewdu
    zeyad zhanar zhandos zhanibek zhanna zhansaya zhenya zhivko zhiyuan zhuldyz ziaur zigmars zikhona zikomo zikora
    zilola zilvinas zintle ziora ziv zivanai zixuan ziyad ziyanda ziyoda zlata zobayer zodwa zoha zohaib zohal zohar
    zohreh zolani zorana zoriana zornitsa zosia zoubida zouhair zoya zrinka zsofi zsuzsa zubaida zubair zuby zuhura
    zukhra zukisa zukiswa zulal zuleica zuleyha zulfikar zulfiqar zulfiya zulhilmi zulkifli zunaira zurab zuraidah
    zurine zuza zuzanna zuzka zvi zviad zvika zvonimir zwelakhe zwier zyad zygmunt
    """

  /// Frequent family names of Africa, South and Southeast Asia, the Arab world, Iran, Turkey and Europe. Without East Asian ones, which may
  /// come first.
  static let familyNames: StaticString = """
    abbas abbasi abboud abdallah abdi abdullah abdullahi abebe abiola abramov abubakar acar acheampong achebe
    achieng adamczyk adamov adamu addo ade adebayo adedeji adegoke adekunle adeleke ademola adeniyi adeola adeoye
    adepoju aderibigbe adesanya adesina adewale adeyemi adeyinka adhikari adjei adu aerts afolabi afolayan afridi
    agarwal agbaje aggarwal aggrey agu aguiar agyei agyeman agyemang ahluwalia ahmad ahmadi ahonen ahuja aidoo
    aigner ajayi ajibade akande akbari akhtar akinola akintola akinwumi akinyemi akpabio akpan aksoy aktas akter
    akuffo alabi alam alavi aleksandrov alekseev alemu alhassan aliyu altun amadi amankwah amaral amini ammar amoah
    amoako ampofo amundsen anand andersson andrada andreassen andreev angelopoulos angelov aniagolu ankomah ansah
    ansari antic antoniou antonov antunes anwar anyango anyanwu appiah arango araujo araya arnaud arora arshad
    arslan arvidsson asadi asamoah asante asare ashour ashraf aslam aslan assefa assis atas atieno atta aubert auer
    avci awad awan awolowo axelsson ayad aydin aydogan ayodele ayyad azevedo azikiwe azizi babalola babangida babic
    badmus baghdadi baig bailly bajaj bajwa bak bakke bakken bakker bal baloch balodis balogun bamgbose bandara
    banerjee banerji bangura bansal barakat baran baranov barasa barbier barbieri barros bartos barua basaran bashir
    basile basnet bassey bastos basu bayram bazzi bedi bedoya begic begum bekele bellini bello belov benali
    benedetti benes bengtsson bennani berglund bergmann bergqvist bergstrom berisha bernardi berrada berzins bezerra
    bhagat bhalla bhandari bharadwaj bhardwaj bhargava bhat bhatia bhatnagar bhatt bhattacharjee bhattacharya
    bhattarai bhatti bhowmik bhuiyan bhutani bhutto bianchi bianco bibi bista biswas bjork blanc blanch blazek
    blomqvist boadu boakye boateng bogdanov bohm bondarenko bondoc bora borisov borkowski bos bose botha bouazza
    boukhari bouzid boyko bozkurt brouwer brun brunet buhari bukenya bukhari bulut bwalya calvo camara caputo
    cardoso carneiro carpentier catacutan cattaneo cavalcante cavalcanti cayabyab celik cermak cerny cetin chadha
    chahine chakrabarti chakraborty chanda chandra chaoui chatterjee chaturvedi chaudhary chaudhry chaudhuri chauhan
    chawla chebet cheema chege chepkoech chernov cherono chevalier chhabra chikwanha chinyama chirwa chmielewski
    chopra choudhary choudhury chowdhury chraibi chukwu cifuentes ciobanu cisse claes claesson claeys coelho colin
    colombo condori constantin constantinescu conte conteh coppola corrales coskun costantini coulibaly cunha
    czarnecki dabrowski dahal daher dalisay danielsson danilov danjuma danquah danso dantas dar darko darwish
    dasgupta datta dekker delic demir demirci denis denys dervishi desai deshmukh deshpande desmet desta dey dhawan
    dhillon diaconu diallo diarra diez dijkstra dimaculangan dimitriou dimitrov dinu diop diouf dissanayake dixit
    dizon djordjevic dlamini dmitriev dogan dogo dolezal donati donkor drewes dubey dudek dufour duman dumisa
    dumitrescu dumitru dumont durand durmaz durrani dutta dvorak ebrahimi echeverri economou eder edet effiong egger
    egorov egwu eid eide ejiofor ekeh eklund ekpo ekwueme elmasry elsayed emecheta enahoro engstrom erdem erdogan
    eren eriksen eriksson erkan ersoy essien esteban etim evangelista eze ezeh ezekwesili fabbri fahmy falana farah
    farooq farouk farouq fashola fathi faure fedorov fernando ferrari ferretti ferreyra ferri fiala figueiredo
    filippov fiore florea fofana fofanah folarin fontana forsberg frandsen franke fransson fredriksson friedrich
    frimpong frolov gaillard galang gallego galli gandhi ganguly garg garnier garret garrido gashi gatchalian gatti
    gaur gautam gautier gavrilov gaye gebre gebremariam georgescu georgiev georgiou gerasimov getachew ghanem
    gheorghe ghimire ghorbani ghosh gichuru gilani gimenez ginting giraldo giraud giri girma gitau githinji giuliani
    goel gogoi gokhale golubev goncalves goossens gorski gowda goyal grabowski grassi grasso grewal grigoriev guerin
    guevarra gueye guha guimaraes gul gulati guler gumede gunaratne gunawardena gundersen gunes gungor gunnarsson
    gupta gurung gusev gustafsson gyamfi habib haddad hadid hadzic haile hailu hajek hakansson hakimi halilovic
    halvorsen hamalainen hamdan hammoud hansson harahap hariri hartmann hashemi hashmi hassan hayat hegde heidari
    heikkila heikkinen heinonen heinrich hendriks henriksen henriksson henriquez herath hermans herrero hidayat
    hlongwane hodzic hofer hofmann holmberg holub horak horvat hossain hosseini howlader hoxha hristov hrytsenko
    huaman huisman hussain husseini hutapea ibanez ibeh ibekwe ibrahim idowu idrissi iglesias igwe iheanacho ike
    ilic iliev ilves inyang ioannou ionescu iqbal isah isaksson isik ismail ivanov ivanova ivanovic iversen iwu
    iyengar iyer jaber jablonski jadhav jafari jager jain jaiswal jakobsen jakobsson jakubowski jalloh jallow jamal
    jankauskas jankowski jansons janssens jansson jarvinen jasinski jatta javed javier jaworski jayasinghe
    jayasuriya jayawardena jelinek jeppesen jha jibril johannessen johansson johnsen jokinen joly jonsson joshi
    jovanovic juma jung juric kabbani kabiru kaczmarek kadlec kagame kalinin kalnins kalu kamara kamau kaminska
    kanaan kanu kapoor kapur kara karaca karadag karagiannis karakaya karanja karimi kariuki karjalainen karki
    karlsen karlsson karpov karunaratne kashyap kask kassem kastrati kaul kaunda kaur kaya kayani kazemi kazlauskas
    kebede keita kenyatta keskin khadka khalid khalil khandelwal khanna khatib khatri khattak khatun khokhar khoury
    khumalo kibaki kibet kihara kilic kimani kimathi kinnunen kinyua kipchoge kipkemboi kiplagat kiprono kiptoo
    kirui kiselev kjaer klymenko knezevic knutsen koc koech kohli koirala kok kolar kolev konate kone konecny konig
    konstantinou kopecky koppel korhonen korkmaz koroma kose koskinen koster kouassi kovac kovacevic kovacic koval
    kovalchuk kovalenko kovar kowalczyk kowalska kozlov kral krasniqi kravchenko krawczyk krishnamurthy krishnan
    kristensen kristiansen kristoffersen kriz krol krumins kucera kuffour kuhne kuiper kuipers kukk kulkarni kumalo
    kumar kumara kundu kurniawan kurt kusuma kuti kuznetsov kuznetsova kwarteng kwiatkowski lacerda lacson lagman
    lahlou lahtinen laine laitinen lal lalwani langat lapid larsson laurent lauritsen lawal lebedev lechner leclerc
    lefebvre lefevre legrand lehtinen lehtonen leite leitner lekgothoane lemaire lemoine leroux leroy letsie
    lewandowska liepins limbu lindgren lindqvist lindstrom lodhi lofgren londono lopes lubis lukic lundberg lundgren
    lundin lundqvist lungu lysenko maalouf maas mabaso mabena mabuza macapagal macedo macharia madonsela maduka maes
    magagula magalhaes magar magbanua magi magnusson magsaysay mahajan maharjan mahdi maheshwari mahlangu mahmood
    mahmud maillard maina majewski majumdar majumder makarov makela makena makgoba makinen makori makris maksimov
    malabanan malema malhotra malinowski maluleke maly mamani manalo manchanda mancini mandela mangubat mansour
    mansouri mantovani manurung maphosa marchand marchenko marchetti marciniak marcos marek mariani maric marie
    marini markov markovic marques martensson martinelli martins martinsen marufu masango maseko mashaba masondo
    masood masri masson masuku matei mathebula mathieu mathisen mathur matic mattila mattsson mavuso mayr mazur
    mazza mbah mbatha mbeki mbele mbugua mbuyi mdluli medvedev mehra mehrotra mehta meijer melnik melnyk melo memon
    mendes mendis menezes mengal menon mensah mertens meunier mhlanga mhlongo mia miah michalak michalski michiels
    mikhail mikhailov milani milosevic mirza mishra misra mittal mkandawire mkhize mnguni modi modise moen mofokeng
    mogale mohammadi mohamud mohanty mokoena mokone moldovan molefe mollah moller moloi mondal montanari monteiro
    monti montsho moradi moreira morel morelli moretti morina moroz morozov motaung motsepe moura mousavi moyo mpofu
    msimang mthembu mthethwa mudau mugabe mughal mugisha mugo muhammed mukasa mukherjee mulder mulenga mumba mumtaz
    munshi munteanu murthy museveni musil musonda mustafa mutai mutale mutasa muthoni mutiso mutua mwale mwangi
    mwansa mwanza mwila mwinyi nadar nader nagpal naidoo naidu naik nair najafi najjar nambiar nanda narayan
    narayanan narula nascimento nasr nassar nasution navratil nayak nayar nazari ncube ndaba ndiaye ndlovu ndong
    negri nemec neri neupane neves ngcobo ngoma nguyen ngwenya niazi nicolas niemi nieminen nigam nikitin nikolaev
    nikolaou nikolic nikolov nilsen nilsson njenga njeri njoku njoroge nkemelu nkosi nkrumah nkuna nnamdi nogueira
    nordstrom norgaard novaes novakovic novikov novotny nowakowski nowicki nsubuga ntuli nugroho nwachukwu nwafor
    nwankwo nwosu nxumalo nyambura nyamweya nyathi nyberg nyerere nygard nyoni nystrom nzimande obasanjo obeng
    oberoi obi obiora ochieng odeh odhiambo odinga odukoya ofori ogbonna ogunbanjo ogundipe ogunlade ogunleye
    oikonomou ojha ojo okafor okeke okello okereke okoli okolo okonjo okonkwo okorie okoro okoth okoye okpara
    oladipo olaniyan olatunji olawale olayinka olesen oliseh oliynyk olofsson olowookere olsson olszewski oluoch
    omar omondi onah oni onuoha onwuka onyango onyeka opara oparah opoku orlov osei oshodi osman ospina ostergaard
    ostrowski otieno ouattara ouellet ouma owino owusu oyedepo oyelaran oyelowo oyewole ozcan ozdemir ozkan ozolins
    ozols ozturk pacquiao pagano pai paiva paliwal palmieri pandey pandit pandya panganiban pangilinan panicker
    panjaitan papadopoulos papadopoulou paracha parekh parikh parisi parmar parn pascual pathak patil patnaik patra
    paudel pavlov pavlovic pawar pawlak pawlowski peeters pellegrini pellegrino perera peres peric perrin persson
    petkov petrauskas petrenko petrov petrova petrovic pettersen pettersson philippe phiri pichler pietrzak pillai
    pillay pinheiro pinzon piotrowski piras pires pohl pokharel pokorny polak polat polyakov ponomarenko popa
    popescu popov popova popovic pospisil postma poudel poulsen prabhu pradhan prajapati prasad prasetyo pratama
    prins prochazka puri purnama putra qasim qazi quansah quarshie quaye queiroz quispe qureshi radebe radovanovic
    radu rafiq rahimi rahmani rai raina raj rajapaksa raju ramachandran ramadan ramaphosa ramaswamy rana ranasinghe
    ranatunga randhawa rane rantanen rao rastogi rathi rathnayake rathod rathore ratnam raut rawat raza rebane regmi
    reis renard renaud restrepo rezaei rezende ribeiro ribes rijal rinaldi rincon riva riviere rizzi rolland romanov
    rossetti rostami roussel roux roxas rudenko ruggiero rusu rutkowski ruto ruzicka saad saarinen sabbagh sackey
    sadeghi sadiq sadowski saeed saez saha sahin sahni sahoo sahu saini sala salah salama saleh salehi sall salminen
    salo salonen salonga salvador samaan samarasinghe sampaio samuelsson sandberg sandhu sanghvi sankar sankoh sanna
    santoro sanz sapkota saputra sarkar sarker sarpong sarr sartori savchenko savic savolainen sawant sawicki saxena
    sayed sayegh scholz schroder schulze seck sedlacek sehgal seidel sembiring semenov senanayake sengupta sepp
    sergeev serra sesay seth sethi setiawan shafiq shaheen sharif sharifi sharma shehata shehu shekhawat shenoy
    sherpa shetty shevchenko shevchuk shinde shongwe shrestha shrivastava shukla sibanda sibiya siddiqui sidhu
    sidorov sihombing sikder sikora silvestri simanjuntak simard simek simic simoes simsek singhal singhania sinha
    siqueira siregar sisulu sithole sitompul situmorang sjoberg smirnov smirnova smit smits soderberg sodhi sokolov
    sokolova sokolowski solanki solberg soler soliman solovyov soltani sommer soni sood soomro sorokin sorrentino
    soyinka sridharan srinivasan srivastava ssali stan stanek stanescu stankevicius stankovic stastny stepanov
    stepien stoica stojanovic stoyanov subedi subramaniam subramanian sule sulemana sumulong sundaram suri suryadi
    susanto svendsen svensson svoboda swaminathan swamy sydorenko sylla szewczyk szymanski tadesse tagore taha tahir
    tahiri taleb talukder talwar tamang tambo tamm tandon taneja tanjung tanveer tarasov tariq tas tawfik tawiah
    tazi teixeira tekin tembo tesfaye testa tetteh thakkar thakur thapa thapar theys thiam thibault thies thomsen
    thys tinubu tiwari tkachenko tkachuk todorov todorovic tolentino tomaszewski tomic toprak torrents toure traore
    tripathi trivedi tshabalala tshivhase tudor tunc tuominen turan turkmen turunen tyagi ubah ucar uddin udo udoh
    ugwu umar umeh unal ungureanu upadhyay usman usmani uysal uzoh uzor valentini vanek varghese varma vasilev
    vasiliauskas vasiliev venkataraman venkatesan verhoeven verma vermeulen vesely vestergaard viana vicente vieira
    vinogradov virtanen visser vitali vlachos vlcek voigt volkov vorobyov vos vukovic vyas wadhwa wafula wainaina
    wairimu walczak walia wallin wallner wamalwa wambua wambui wanjala wanjiku wanjiru wanyama waweru wazir
    weerasinghe wekesa wibowo wickramasinghe wieczorek wijaya wijesinghe wikstrom willems wirawan wisniewska
    wisniewski witkowski wlodarczyk wojcik wouters wozniak wrobel wroblewski xavier yadav yakovlev yakubu yalcin
    yassin yavuz yeboah yildirim yildiz yilmaz younes yousaf youssef yuksel yusuf zadeh zafar zaidan zaidi zaitsev
    zajac zakharov zaki zalewski zamani zardari zaveri zawadzki zeman zengin zhukov ziani zielinska zimmermann
    zivkovic zondi zondo zulu zuma zwane
    """
}
