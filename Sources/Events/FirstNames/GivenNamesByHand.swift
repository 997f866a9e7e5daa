/// Common names of South and Southeast Asia, Africa, the Arab world, Iran, Israel, Eastern Europe, the Balkans, the Caucasus, Central Asia,
/// the Celtic and the Nordic countries, and short forms, that the other lists lack. Collected by hand; without those that are a thing, a
/// place or a family name above all, and without names of countries where the family name often comes first.
enum GivenNamesByHand {
  static let names: StaticString = """
    aadesh aagje aakriti aanchal aarati aart aarti aarushi aase abdelrahman abdo abdou abdoulaye abdulaziz abdulla
    abdulmalik abebe abeera aber abhay abhi abhijeet abhinandan abhinav abhishikta abidemi abisola abiy abla abolfazl
    aboubacar abrar abshir abz acen achola achyut adama adanna adaora adarsh addy adebola adedamola adeel adegboyega
    ademola aderbal aderonke adesola adetokunbo adetola adeyemi adeyinka adham adhiambo adib adilet aditi adjoa adjoua
    adong advait afaf affoue afi afriyie afsaneh afshan afshin agam aggeliki ahsan aibek aigerim aigul ailean ailin
    ailsa aiman aindriu ainur aiste aizat aizhan ajinkya ajit ajith akanksha akello akhil akinola akintayo akintunde
    akissi akshara akshat akshita alasdair alassane aldana aldert aled alibek alioune alisher alok alon alpana alpesh
    alsu altynai alun aluoch alyona amaka amandeep amarjeet ambarish ambika ameya aminu amirali amirhosein amirhossein
    amirul amish amita amitabh ammar ammara amna amnon amogelang amoin amr amritpal amund anagha anahit analyn anam
    anant ananth ananthan anastasiia anat anatoliy anatoly andi andraz andrii anele anesu anfisa angeliki angharad
    aniket anindya anirban anitha anjan anjana anju anker ankush annapurna annemiek anoop anotida anshika anshu anshul
    anshuman antara antonis anubhav anugrah anuj anum anuoluwapo anup anupama anuradha anushka anushree anwen anzhela
    aoi aonghas aparna apeksha aphiwe apinya apiyo apoorv apoorva apurva aqib araba arafat aram arantxa arati aravind
    archana archit archy ardalan ardi areeba areej arend areti arezoo arezou arghya argyro arihant arindam arinze
    aristotelis arjan arjen arka arkady arko armen arnel arnon arnt arooj arpan arpit arsalan arsene arsenii arseny arti
    artiom artyom aruna arushi arvinder arwa arwel asaduzzaman asanda asanka aseem asel asen asep ashikur ashild ashima
    ashiqur ashkan ashmita ashraf ashura ashutosh ashwini asier asiri askar aslak aslam asmaa asmita asmund assaf assane
    astou asyraf atanu atefeh atharva atif atikur atis atish atle ato atul atulya audun aulia auma aurelius austeja
    avantika aviad avigail avihai avik avinoam aviram avishai avital avner awino awiti awuor ayaka ayanda ayele ayelet
    ayobami ayokunle ayomide ayoola ayrton ayushi azamat azat azeez azhar azim azizah azlan azman azri babacar babajide
    babalwa babita babs bacary bachir bader badri bahareh bahman bakary bakhtiyar bakyt balaji balakrishnan balla balraj
    balwinder bamba bamidele banafsheh bandar banele bansi bardia barnaby bartosz basant bashir basia basmah bassel
    bassem batoul bauke bayu beccy becs behnaz behzad bekzat bekzod benedetta bereket bermet beza bezawit bhagat bhagya
    bhagyashree bhakti bhanu bharathi bhargav bharti bhaskar bhavik bhavin bhumika bhupendra bhushan bhuvan bhuvana
    bhuvanesh bia bibek bijan bijay bikash bilawal bilyana bimal bindu binod binta bintou binyamin biodun bipin bipul
    biruk birute bishal bishnu bisi bistra biswajit bjarke blagovest boahemaa bogumila boguslaw boitumelo bojidar bolaji
    bongani bonolo bor borek borna boryana bosede boudewijn bouke boyan branwen bri briallen bridin bronislav buddhika
    budiman buhle burcu busayo bushra busi busola cadu caetano cagri cailean calixte cathlin celian ceri ceridwen cerys
    chadi chafik chaima chaitali chaitra chaiwat chamara chamari chamika chaminda chamod chandan chandni chandrasekhar
    chandrashekhar chandrika chani charanjit charmi charu charulata chathura chathuri chavdar cheick cheikh chelimo
    chels chengetai chepngetich cheptoo cherono chhavi chhaya chibueze chibuike chibuzor chidera chidiebere chido
    chidozie chiedza chiel chiemeka chiemela chihiro chika chikodi chikondi chilufya chima chinaza chinenye chinmay
    chintan chinthaka chipo chisomo chitra chizaram cholpon chrysa chukwuebuka chukwuka chukwuma cleber cleiton
    coinneach coumba cressida crisanto cristo cuan cyprien cyriaque dafna dafydd dagfinn dagim daiki daithi dalit
    damhnait dami damilare danah danit daniyal daniyar daphna dapo dariush darshana darshil daryoush dasun dattatraya
    dauren davit dawit dayanand debabrata debalina debanjan debarati debashis debasish debayan debjani debjit debz dedi
    deepali deepankar deepanshu deepesh deepmala deepthi deepti deeqa defne deian deiniol deji delali delyan delyth
    demelza denitsa denys desislava desola desta devang devanshi devendra devina dhairya dhammika dhananjay dhanraj
    dhanush dhanya dhara dharani dharmendra dharmesh dharmik dheer dheeraj dhiraj dhruvi dhwani diaa diarmid didzis
    diede dieynaba digby digvijay dikeledi dikla dilini dilnoza dilshan dilshod dilys dimi dimitar dimitra dimuthu
    dinara dineo dini dinkar dinuka dionysis dipak dipali dipesh dipika dipti disha divakar divij divyansh divyanshu
    djeneba djibril doaa dody dogukan doireann dolapo doron dotto dougal dougie doyun drissa dror duaa duc dugald dulani
    durda durga durgesh dushyant dvora dwiki dzenana dzifa eabha ebele ebo ebru ebun ebunoluwa ece echezona edem edinam
    edinho edvaldo eefje efemena efi efo efrat eftychia efua egbe ege eha ehab ehtisham ehud eifion eigil eiji eilert
    eilidh eilir eilon einat einir eirian eirlys ejike ejiro elad elaheh elain elchin eldad eleftheria elek eleri elfyn
    eliav elikem elinam elior elira elitsa elling elnaz elod elorm elowen elpida elske eluned elvir embla emefa emem
    emlyn emyr enas endang enfys enitan enoabasi enyonam erez eri eriko erki erlend erlina esha eshaan eshwar esinam
    eskinder esmaeil esosa esraa essam estanislao esti eti etinosa etornam eunji eurwen evgenii ewen ewurabena eyad eyal
    eyerusalem eystein eziaku ezinne fachri fachtna fadhili fadli fadzai fahd fahim fahmida fahri faiz faizal fajar
    fakhar fani fara faraz farhana farhang fariborz fariha farnaz farooq farrokh farrukh farshad fartun farzana farzaneh
    farzin fasil fatai fatemah fatimata fatin fatos fatou fauzan fawad fawzi faycal fearchar fearghas febri feodor
    fereshteh fereydoun feyi feyisayo fezile ffion fiete fikir fikri fikru fionnlagh firdaus fitri fiza folarin folasade
    foluke fons forough foteini fotini fotis fowsia foysal frannie frehiwot frej frits froya funke funmi furaha furkan
    furqan fyodor gabija gabika gadi gajanan gajendra galin galit galya gamze ganapathy gandharv gargi garikai gautham
    gav gayan gayatri gaz gazal gbemi gbemisola geeta geetanjali genet genivaldo gennadiy gennady gentian georgi geraint
    gerben gergana gervais getachew gethin ghada ghadeer ghalia ghazal ghazaleh giannis gidi giggs gihan gijsbert gili
    gillies ginevra gintaras gio giorgi girma gitanjali gjermund gleb gobnait gokul golnaz gontran goro gosia gourav
    grae grigoris grigoriy grigory gry gudmund guled gulnora gulnoza gunel gunjan gurmeet guro gurpreet guruprasad guzel
    gwenan gwendal gwenllian gwilym gwion gyan gyanesh habeeb habibur hadar hadas hadeel hagai hagit haider haikal haile
    hailemariam haim haitham hakimi halvard halvor halyna hamad hamadou hamdan hamed hameed hamidreza hammad hande
    handoko hanieh hanin hanis hanneke hannie hanoch hansa hany haoran hardeep harel harendra harikrishna harinder
    harishankar haritha harmanpreet harmen haroon harpreet harshad harshal harshit harshita harshvardhan haryanto hasini
    hasitha hasnain hassani hasse hauke haya hayato hayk haytham haziq hazwan heba hediyeh heena hefin heiki hele heledd
    helly hemanth hemlata henners heri hersh hery hesam hesham hessa hessel hetal hetvi hibo hieu hila himani himanshu
    himmat hina hira hiren hiroki hiruni hirut hisham hiten hitendra hiwot hlib hoda hodaya hodo homa homayoun honza
    hooman hossam houman houshang houssam hriday hrishikesh hristina hristo hrithik hryhoriy huma husam huub huw hyejin
    hyunwoo hywel iarla ibtisam ibtissam ibukun ichiro idan idar ido idowu idrissa iestyn ieuan ifan ifeoluwa ifeyinwa
    ifrah iga iggy iheoma ihor iiro ijaz ijeoma ilanit ildar ilerioluwa ilgar iliya illia illtyd ilnur ilya iman imbi
    imesha immy imtiaz inas inbal inbar inder inderjit indranil indu ineke ingvild iniobong innes ioanna iolo ipsita
    iqra iraj irakli irdina irem irum isaure iselin iseult ishan ishant ishaq ishara ishbel ishrat iskandar ismahan
    ismaila israa issam isuru itai itay ithel itumeleng itunu itzik ivaylo ivelina iyad izz izzah izzati jaap jaber
    jacco jacko jaewon jaff jagadeesh jagan jagna jago jagriti jahid jaideep jaimin jajang janak janhavi janith janki
    janneke jarda jarle jas jasmeet jaspal jaspreet jassim jaswinder javad javed javeria javlonbek jawaher jayanta
    jayanth jayanti jayashree jaymark jayshree jaz jeevan jelmer jem jette jez jhanvi jhey jhun jiahao jibran jide
    jideofor jigar jiho jihoon jimbo jinal jinwoo jiro jisoo jitendra jitesh jithin jivika jiwoo joemar johno jomar
    jonalyn jonno jonty jony jools jop jordane jorick josephien jostein joumana jovelyn joven joydeep juanjo juanma juhi
    jumana jumanne junaid junho junjie jurate juvy jyotika jyotirmoy jyotsna kaarel kabelo kabita kadek kadiatou kadidia
    kafui kagendo kagiso kahindi kaido kailas kailash kainat kaito kajal kalev kalidou kalkidan kaloyan kalpesh kalum
    kalyani kamini kamlesh kamogelo kamrul kamsi kamyar kanat kanayo kanchan kanchana kanhaiya kanika kanishka karabo
    karamoko karishma karnit karthika karthikeyan kartikeya karuna kasperi kasra kasun kateryna katka katlego kaushik
    kaustubh kaveesha kaveri kavindu kavitha kawira kayvan kaz keabetswe kealeboga kebede kedar keerthi kees kehinde
    keisuke keivan kelechukwu kemi kendi kene kenechi kenechukwu keneilwe kerensa kersti ketaki ketut keyur keyvan kez
    kfir khadra khady khairul khanyi khaoula khawla khaya khizar kholoud khosrow khotso khrystyna khurram khushboo
    khushi khyati kianoush kidus kinya kipchoge kiranjit kirti kishan kittipong kobby kobina koji koku kolade kolya
    konstantina koos kopano korkor kosiso kostadin kostiantyn kostya kosuke kourosh koushik krasimir kresimir kripa
    krisna kristiyana kristo krum krunal krunoslav krupa krupali krutika krzysiek kseniia kseniya kshitij kshitiz kuba
    kubra kudakwashe kudzai kudzi kukua kuldeep kulli kulwa kulwinder kundai kundan kusal kushal kusum kyriaki kyrylo
    labake lachie lacina ladan lahav lahiru laiba laima lakmal lakshay lakshman lakshya laleh lalitha laoiseach lasantha
    lasha lasith latha laxman laxmi layal lebo lebogang lebohang leelo leendert lefteris lehel lehlogonolo lehlohonolo
    leili lekan lenart lesedi lesego lestari lesya letlhogonolo levan liad liat liddy lidiya liezel lihi liina liis
    lilach liliia lilit limbani limor lindani lindiwe lindokuhle liran lis lison livnat liyana ljubomir lleucu llew
    llinos llion llucia llyr llywelyn lolade lonneke lorant lotje louay louk loveday lowenna lowri lozza lubasi lubna
    lucja lufuno lujain lunga lungelo lushomo luthando luyando lwazi lyuba lyuben lyubomir lyuda lyudmila maame maarja
    maayan mabli machteld maciek madalitso madan maddy madhavan madhawa madhukar madhulika madhur madhura madhusudan
    madi madis madushan magnhild maha mahadev mahalakshmi maham mahathir mahboubeh mahela mahendra mahlatse mahlet
    mahmudul mahnoor mahsa mahshid mahtab mahwish mahyar maiju maikel maimouna mairi mait maitena maitreyi maitri majed
    majid makafui makame makar makda makhtar makis makoto maksym malati malavika malebo malee malith mallika malvika
    mamata mamello manal manas manasa manasi manasvi manav mandar mandeep mandira mandisa mangesh mani manik manikandan
    manisha manjari manjeet manjiri manjit manjot manju manjula manjunath manolis manouchehr manpreet mansi mansour
    manvi maoliosa maor mapalo marat marceau mared margriet marharyta mariamu maricarmen marios marites marjolein marju
    marloes martita martyna marwan maryan masechaba masego masoud masoumeh massoud masud matan matvey matvii mawuena
    mawuli mayan mayank mayowa maysoon mayssa mayur mayuri maz mazen mazhar mazvita mbali mederic medha meenakshi meenal
    meeri meerim meghna mehak mehedi mehr mehran mehrdad mehreen mehul mehwish meidan meinir meirav meirion mekdes meli
    melis menna menno merav mererid meritxell meron merryn mesfin meskerem metodi meysam mfon mfundo mhairi michalina
    michalis mieczyslaw mihika mihir mikias milad milin milinda minal minho minji minjun minoo minseo miras mirek miri
    mirva misaki mishal miska mita mithila mithun mizanur mmabatho mo moaz modestas modou moeen moeketsi mohammadreza
    mohan mohana mohau mohnish mohsin moinul moise moiz mojgan mojtaba moksh momchil momina moncef monirul montasser
    montse morag morfydd morgs morwenna mory mosa mostafa moti mouad mouhamed moumita moustapha mphatso mpho mridula
    mrinal mrinalini mrisho mrunal mthunzi muath mubashir mubeen mudassar mufaro mugure muhaimin muireall muiris mukta
    mukund mulugeta mulyadi munashe muneeb mungo munir munyaradzi murali murdo murugan murugi musab mushfiq mushfiqur
    mutheu mutinta muyiwa muzammil mwaba mwajuma mwanahamisi mwanaidi mwita myfanwy mykhailo mykhaylo mykola mykyta
    myroslava mzwandile naama nadav nadeesha nadiia nadun nahom naimur naina najla namal naman namit namita namratha
    namwinga nanda nandakumar nandi nandipha nandita narayanan narek nasimiyu nasteexo nastia nastya nataliia nataliya
    nati nats natsuki nattapong nattaya nauman naveed navjot navneet navya nawaf nawaz nayana nazanin nazar nazareno
    nazia nazira nazmul nazri ndanu ndeye ndinda nduka nedyalko nedzad neela neeraj neeraja neerja neeru neeta neetu
    negar negin nehal neharika nejla nelleke nerys nesma netanel nevena ngoni ngonidzashe nhyira nic nidhish nige nigora
    nihar nikhila nikolay nikunj nilanjan nilanjana niloufar nilufer nima nimal nimali nimesh nimesha nimisha nimra
    nipuna nir niran niranjan nirav nirbhay nirmal niru nirupama nisarg nischal nischay nish nishant nishat nisheeth
    nishi nishita nishith nisreen nissim nithin nithya nitika nitish nitu nitza nitzan nivedita nivetha niyati niyi
    nizam nizar njal nkem nkiru nkosana nkosinathi nkoyo nkululeko nodir nodira noha nokutenda nokuthula noluthando
    nomfundo nompumelelo nomsa nomzamo nonkululeko nontobeko norazlina nosheen nosipho nouf nouman noura nthabiseng
    ntokozo ntombi ntsako ntsiki nugroho nupur nur nurgul nurin nurit nursultan nurzhan nutifafa nuwan nwachukwu nwamaka
    nyaguthii nyakio nyaradzo nyasha nynne nyokabi obadiah obafemi obiageli obioma obiora oddvar oded odinaka odunayo
    odysseas ofer ofir oforiwaa ofra ogechukwu oghenekaro ognyan ogochukwu ohad ohoud oighrig olabisi olabode oladapo
    oladele oladipo olajide olamilekan olatunde olatunji olaug olawale olayemi olayinka oleh oleksii oleksiy olexandr
    oliwia olly olubunmi oluf olufemi olugbenga olukayode olumayowa olumuyiwa oluwadamilare oluwadamilola oluwafunmilayo
    oluwaseyi oluwatimilehin oluwatosin oluwatoyin omkar omolola omprakash onalerona onyedikachi onyekachi onyinyechi
    ophir oranit oratile oreoluwa ori oriane oriol orit orkhan orly orysia osagie osaretin osas osaze osian osnat ostap
    ottar ouidad oumaima oumar oumou ousseynou owain oyinkansola pabi padmaja padmavathi padmini paidamoyo palak palesa
    pallab panagiota panashe pankhuri pannalal panos panu paramjit paras parastoo pardis paresh parham paria parikshit
    parimal parminder parnika partha parul parvathi parveen pasindu pathum pauly pavithra pavitra pavle pavlo pawan
    payam payel pedram pegah pejman pelumi pepa peredur perran petko peto petro phindile phumelele phumzile piers pinak
    pinaki pinar pinja pinky piotrek piumi plamen pnina poornima pooya pouria pouya prabal prabha prabhakar prabhakaran
    prabhas prabhat prabhjot prabin prabir pradip pradnya pradyumna prafful prafulla pragati pragya prajakta prajwal
    prakhar prakriti pramila pramit pramod pranab pranali pranjal prasanna prasannajit prasenjit prasun pratap prateek
    prateeksha prathamesh prathyusha pratiksha pratima pravin prayag preetam preethi prem prerana prerna primoz prithvi
    prithviraj priti priyadarshini priyal priyam priyank priyanshu proinsias prokhor prue prys puja pule puleng puneet
    punit puria purnima purushottam pushkar pushmeet pushpa qhawe qistina quang quitterie raanan rabia rabie rabin rabiu
    rabiya rachna radhe rafiqul raghad raghavendra raghid raghnall raghunath raghuram ragini rahaf raheleh rahi rahil
    rahim raia raicheal raima raimondas raimunda rajabu rajani rajashree rajdeep rajeshwari rajinder rajkumar rajnish
    rajshree raju rajvir rakib rakshit ralitsa ralphie ramachandran ramadhani ramakant ramanathan ramatoulaye rameen
    ramit ramneek ramya ranald rangan rangana ranim ranjana ranjeet ranko rasha rashed rashi rashmika rasoul ratan rati
    ratnakar raunak ravinder ravindra ravindu ravit razak razan reabetswe realtin rediet reelika reem reema reetta
    refilwe rehan rehana reinier relebogile remco ren renu reshma rethabile retshepile reut revanth revathi revital
    rezaul rezwan rhodri rhun rhydian rianne richa riddhi ridha rifki riho rilwan rimantas rin rinat rinku rinske rishav
    rishika riteish rithik ritik ritvik ritwik rivo riyaz rizky rizwan rizza robbert rodel roei rogier rohana rohini
    rohitash roi roie rokhaya roksolana rola romesh rommel ronak ronen ronit ronnel roo roopa roopali ropafadzo roshani
    roshni rositsa rosmah rostyslav rotem rouba rouzbeh roz rozita ruadhan ruaridh ruba ruchi ruchika ruchir rudo rugved
    rukayat rukhsana rukmini rula rumbidzai rumen rumyana runar rupa rupal rupesh rushabh ruslana rustam rustico rutendo
    rutger rutuja rutvik ruud ruvarashe ruvimbo ruwan ryad ryo saana sabien saburo sabyasachi sachini sachit sadaf
    sadashiv sadhana sadhbh sadio saeid safaa safiatou safwan sagal sagarika sagi saidu saikat saima sairam sajal sajan
    sajid sajjad saket sakib sakshi salif salil saloni salum samah samaira samaneh samatar sambhav sambit sameeksha
    sameera samhita samih samiksha samin samit samkelo sampada sampath samra samrawit samridhi samta samyak sanat sanath
    sanaz sanchari sanchit sanchita sandeepa sandesh sandhya sandip sandris sanduni sanele sangita sania sanika sanjana
    sanjeevani sanjib sanjiv sankar sanneke santanu santhosh santoshi santtu sanzhar sapna saqib sarabjit saranya
    saraswati sarath saravanan sarfraz sarika sarit sarmad saroj saron sarvenaz sarvesh sasan sashwat sasi saska sathish
    sathya satria satvik satyajit satyam satyendra saud saule savva sayantan sayantani sbongile sbu sbusiso seble
    sechaba sefa segolene sehrish seiji sejal sekou selam selamawit selorm selvam senait senam senthil senyo senzo
    seojun seonaid seoyeon sepideh sergii sergiy serhii serhiy serigne serik servane serwaa sesi setareh sevgi sevinj
    sewwandi seydou sfiso shabana shabani shabnam shadi shafiq shafiqul shaghayegh shahab shahar shahd shahid shahin
    shahla shahram shahriar shahrokh shahrul shahrzad shahzad shai shaima shaimaa shaked shakhzod shakib shakir shalu
    shamim shamiso shantanu sharanya sharmila sharmin sharmistha sharvari shashi shashidhar shashwat shaul shazia
    shefali shehan sheida shekar sheraz sherif sherzod shez shihab shimrit shiori shir shiran shishir shiva shivangi
    shivendra shivraj shlomi shlomit shlomo shmulik shoaib shobhana shobhit shohreh shonagh shpend shraddha shradha
    shraga shravan shreeram shreyansh shrikant shrinivas shriram shrishti shristi shrutika shubha shubhangi shubhankar
    shubhra shuchi shuki shukri shunsuke shweta shyam siaka siamak siavash siddhant siddhesh siddhi sidonie sidra sidy
    siets sifiso sigal sihle simbarashe simin sinazo sindi sindisiwe sinethemba sinta sioned siphiwe siphokazi siranush
    siriol siriporn sisay sita sivan siyamthanda siyanda sizwe sjaak sjors skirmantas skjalg slawek smadar smitha smriti
    smruti snehal snehasish snorre sobia sofiia sofyan sogol sohail soham soheila sohel sohrab sokhna solal solape
    solfrid solomiia solomiya soludo somayeh somchai somesh somnath somsak somto sondos soniya sonwabile soojin sooyoung
    soph soroush sosina sota sotiris soukaina soumaila soumen soumya souvik sowmya spiros spyros sreeja sreejith
    sreekanth sreelakshmi sreeram sridhar srijana srikant srinath srinidhi srinivasa sriparna srishti srividya stanimir
    staszek stathis steeve stelios stoyan struan stu sturla stuti styliani suad subash subha subham subhankar subhasish
    subhra subir subira subodh subramaniam subrat sucharita suchitra sudarshan sudeep sudeepta sudesh sudhanshu sudip
    sufyan sugandha sugeng suhad suhail suhas suhasini sujan sujatha sujay sujit sujith sukanya suketu sukhbir sukhdeep
    sukhjit sukhvinder sukhwinder sukma sukriti sulabh sule sulochana sumaira sumaiya suman sumana sumanth sumbul
    sumedha sumeru sumita sumitra sunaina sundaram sundeep sunetra sungmin suniti sunkanmi sunniva supaporn supratik
    supratim supreet supriya supun surabhi surafel suraj suranga surendra surinder surjit suruchi suryadi suryansh
    susanto sushant sushila sushmita susmita suvarna suyash svend sveta svetla svetlin svetoslav sviatoslav svitlana
    svyatoslav swapna swara swarna swarnali swaroop swathi swayam swetha syafiq syahirah syakir sybrand sybren synne
    syuhada taavi tadala tadesse tadiwa tafadzwa tahani taimoor takashi takis takondwa takudzwa takunda talgat tamim
    tamrat tamsin tanel tanjim tanu tanuj tanuja tanushree tanushri tanvir tanzim taofeek taonga tapas tapiwa
    tapiwanashe taraneh taras tarek tareq tariku tarini tariro tarisai taruna tasneem tasnia tatenda tatsuya tauseef
    tavonga tawfik tayyab tayyaba tebogo teboho tega tegid tehmina tejal tejaswi tejaswini teleri temi temilade temilola
    temiloluwa temur tendekai teppo terka tersoo tetiana tewodros thabang thaisa thaleia thalita thamer thanasis thandi
    thandolwenkosi thandolwethu thapelo tharindu thato theis themba thembi thembinkosi thilini thiru thobeka thodoris
    thoko thokozani thokozile thorbjorn thorkild thulani thuli thushara tichaona tidiane tigist tigran tiisetso tijjani
    tika tilak timnit timofei timofey tinashe tinotenda tiphaine tiril tiwa tiwalade tizita tjeerd tlotlo tobechi
    tobenna tobes tobiloba tochi tochukwu tokelo tolani toluwani tomek tomer tomiwa tomos tonderai tonis tonn torgeir
    torgrim toril torleif torquil torstein torunn torvald tosin touhid touqeer touraj towhid toyin truus trygve tsakani
    tsegaye tshegofatso tshepang tshepiso tshepo tsholo tsholofelo tsion tsitsi tsvetan tsvetelina tsvi tudur tuire
    tulika tulsi tumaini tumelo tumi tunji turki tushita tuti tymofii tytti tzachi tzipi ualan uchechi udara udayan udi
    udoka ufuoma ugochi ugochukwu ugonna uilleam ujjwala uju ukeme uliana ulugbek ulyana umaru umer umida unai unathi
    unmesh upasana upendo upendra upul urho uri uriya urmila utsav uttam uttara uzair uzma uzoamaka uzochukwu uzoma
    vadym vahagn vaibhavi vaidehi vaishali valbona valdas valentyn valerii valeriy vallabh vamara vangelis vani vanshika
    vappu varad vasant vasanth vasilisa vasiliy vasily vassiliki vassilis vasu vasudev vasundhara vatsal ved veena veiko
    velina vemund venkata venkateswara venkatraman ventsislav venu vered vesela veselin vetle viacheslav vibeke vibhor
    vibhuti vidhya vidisha vidit vidur vidyut vignesh vijaya vijayalakshmi vijeta vika vikramjit vikrant viktoriia
    viljar villum villy vimala vimbai vinayak vineeta vineeth vini vinit viren virendra virginija vishakha vishesh
    vishruti vishwa vishwanath vishwas vitalii vitaliy vitaly viv vivekanand vlada vladan vladyslav vlatko vritika
    vsevolod vuk vusi vuyani vuyo vuyokazi vyacheslav waceke wacera waclaw wael wahid waithaka waithera waithira wajdi
    wajid wamaitha wamuyu wanchai wandile wangechi wanida waqar waqas waseem wasif wasim wasiu wasswa wayan weiwei wezi
    wiam wiebe wieke wietse wijdan wilco wils winta wladyslaw wlodek wojtek wondimu worlanyo xabier xav xolani xolisa
    yaaba yaara yacouba yafit yakir yakubu yalda yamikani yamila yanga yaniv yanti yanto yarden yariv yaron yaroslav
    yaroslava yas yasas yashas yashaswini yashika yashovardhan yashwant yashwanth yayan yaye yayra yaz yazid yegor
    yehonatan yehor yehudit yerlan yerzhan yeukai yevgeniy yevgeny yevhen yevheniia yiannis yichen yigal yisrael ynske
    ynyr yoav yochai yogev yogi yogita yomi yona yonas yoni yoram yorgos yoshua yosra yossef yotam younis youssouf yudi
    yugandhar yuji yukihiro yukta yuliia yulya yuna yurii yuriy yusra yusuke yuto yuval yuvika zahidul zakariya zakhar
    zaki zala zamzam zandi zandile zawadi zdzislaw zeca zeev zeger zelalem zewdu zhanar zhanna zhenya zhivko zhiyuan
    zigmars zikhona zikora zilvinas ziv zixuan ziyad ziyanda zlata zodwa zohaib zohar zohreh zorana zoriana zornitsa
    zosia zoya zrinka zsofi zsuzsa zubair zuhura zukhra zukisa zukiswa zuleica zulkifli zunaira zurab zuza zuzanna zuzka
    zvi zvika zvonimir zwier zyad zygmunt
    """

  /// Family names of West, East and Southern Africa, and frequent ones of France, Italy, Germany, Portugal and Spain.
  static let familyNames: StaticString = """
    abubakar acheampong achieng adebayo adegoke adeleke adeniyi adeyemi afolabi agyeman ajayi akande akinwumi
    amoah ampofo ansah appiah arnaud asante asare aubert balogun barbier barbieri bello bergmann bianchi bianco
    boateng bohm brunet cardoso carpentier chege chevalier chukwu colin conte coppola danjuma darko denis
    dlamini dufour dumont durand eze fabbri fashola faure ferrari ferri fontana franke friedrich gaillard galli
    garnier garrido giraud gitau goncalves guerin hartmann hassan heinrich hofmann iglesias igwe iheanacho jager
    joly jung kamau karanja kariuki khumalo kimani kipkemboi kiplagat konig kuhne laurent lawal leclerc lefebvre
    lefevre legrand lemaire lemoine leroy mabaso mahlangu maillard maina makgoba mancini marchand marchetti
    mariani marques martinelli martins masson mathieu mendes mensah meunier mkhize mokoena molefe moller moreira
    moretti moyo mthembu mutua mwangi nascimento ncube ndlovu ngcobo njoroge nkosi nwankwo nwosu nyambura
    nzimande obi odhiambo ogunbanjo ogunleye ojo okafor okeke okonkwo okoro oladipo olaniyan oliseh omondi
    onyango oparah osei otieno owusu oyelaran parisi perrin philippe pohl quansah renard renaud ribeiro rinaldi
    riviere rolland roussel santoro sanz sarpong scholz schroder schulze seidel serra sibanda sithole sommer
    teixeira tetteh uzoh vieira voigt wafula wanjiku zimmermann zulu zuma
    """
}
